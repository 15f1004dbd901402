import Contracts
import Testing

@Suite(
  "A quiz at an inspection, with no network on site", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct QuizStories {
  @Test("A pack is pulled, two workers sit far from every service, and all comes home once")
  func story() async throws {
    let office = try await Office()
    do {
      let inspection = try await office.pulledPack()
      let sittings = try await sat(by: office)
      try await broughtHome(sittings, inspection, by: office)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  /// Two sit far from every service; what they wrote cannot come home yet, and is kept.
  private func sat(by office: Office) async throws -> [String] {
    let sittings = try await office.visit.sat()
    let signed = try await office.visit.signed(sittings[0])
    #expect(signed.code == 0, "\(signed)")
    let offline = try await office.client(office.author, ["quiz", "sync"], isOffline: true)
    #expect(offline.code == 6, "nothing is lost, and it says so: \(offline)")
    return sittings
  }

  /// A question that was asked is suspended: the next sync brings the word to the device.
  private func withdrawn(_ sittings: [String], by office: Office) async throws {
    var shown = ""
    for sitting in sittings {
      shown += try await office.client(office.head, ["quiz", "show", sitting, "--json"]).output
    }
    #expect(shown.contains("04-2"), "the names came home: \(shown)")
    let mark = "banks/\(QuizVisit<Office>.bank)/questions/"
    let number = shown.split(separator: "\"").first { $0.hasPrefix(mark) }?
      .dropFirst(mark.count)
    let question = "\(QuizVisit<Office>.bank)/\(number ?? "-")"
    let flagged = try await office.client(
      office.reviewer, ["bank", "decide", question, "--state", "FLAGGED", "--reason", "leaked"])
    #expect(flagged.code == 0, "\(flagged)")
    let sync = try await office.client(office.author, ["quiz", "sync"])
    #expect(sync.code == 0 && sync.errors.contains("1"), "\(sync)")
    let again = try await office.client(office.author, ["quiz", "sync"])
    #expect(again.errors != sync.errors, "it is said once: \(again)")
  }

  private func broughtHome(
    _ sittings: [String], _ inspection: String, by office: Office
  ) async throws {
    let first = try await office.client(office.author, ["quiz", "sync"])
    #expect(first.code == 0, "\(first)")
    let second = try await office.client(office.author, ["quiz", "sync"])
    #expect(second.code == 0, "\(second)")
    for sitting in sittings {
      let verified = try await office.client(
        office.author, ["quiz", "verify", sitting], isOffline: true)
      #expect(verified.code == 0, "\(verified)")
    }
    let scored = try await office.client(office.head, ["quiz", "sittings", "--plain"])
    #expect(scored.output.split(separator: "\n").count == 2, "\(scored)")
    let ids = scored.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    try await withdrawn(ids, by: office)
    try await office.visit.closed(inspection)
  }
}
