import Contracts
import Testing

@Suite(
  "A quiz at an inspection, with no network on site", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct QuizStories {
  private static let bank = "coal-gas-inspector"
  @Test("A pack is pulled, two workers sit far from every service, and all comes home once")
  func story() async throws {
    let office = try await Office()
    do {
      let inspection = try await office.startedInspection()
      try await published(by: office)
      try await office.pullPack(for: inspection)
      let sittings = try await office.twoSit()
      try await broughtHome(sittings, inspection, by: office)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  /// The starter bank, approved by another, and what a paper for the post consists of.
  private func published(by office: Office) async throws {
    let root = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    let starter = Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(Self.bank).json")
    let file = try office.suite.write("files/\(Self.bank).json", starter)
    _ = try await office.client(office.author, ["bank", "import", file])
    _ = try await office.client(office.author, ["bank", "submit", Self.bank])
    let approved = try await office.client(office.reviewer, ["bank", "approve", Self.bank])
    #expect(approved.code == 0, "\(approved)")
    let blueprint = """
      {"blueprint":{"name":"blueprints/gas-inspector","bank":"banks/\(Self.bank)",\
      "post":"瓦斯检查工","ruleSet":"coal-key-posts","strata":[\
      {"kind":"QUESTION_KIND_SINGLE","count":5},{"kind":"QUESTION_KIND_JUDGE","count":2},\
      {"kind":"QUESTION_KIND_MULTIPLE","count":3}]}}
      """
    let put = try await office.client(
      office.reviewer,
      ["call", "QuizService/PutBlueprint", "--at", "enforcement", "--data", blueprint])
    #expect(put.code == 0, "\(put)")
  }

  /// A question that was asked is suspended: the next sync brings the word to the device.
  private func withdrawn(_ sittings: [String], by office: Office) async throws {
    var shown = ""
    for sitting in sittings {
      shown += try await office.client(office.head, ["quiz", "show", sitting, "--json"]).output
    }
    #expect(shown.contains("04-2"), "the names came home: \(shown)")
    let mark = "banks/\(Self.bank)/questions/"
    let number = shown.split(separator: "\"").first { $0.hasPrefix(mark) }?
      .dropFirst(mark.count)
    let question = "\(Self.bank)/\(number ?? "-")"
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
    let recorded = try await office.client(
      office.author,
      [
        "inspection", "record", inspection, "--arrive", "2026-01-05 09:30", "--leave",
        "2026-01-05 11:40", "--text", "looked at the fans", "--signed-by", "Zhang",
      ])
    #expect(recorded.code == 0, "\(recorded)")
    let closed = try await office.client(office.author, ["inspection", "close", inspection])
    #expect(closed.code == 0, "the quiz lets it close: \(closed)")
  }
}
