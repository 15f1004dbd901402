import Contracts
import Glibc
import Testing

@Suite(
  "A quiz on tablets, with no network on site", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct QuizPageStories {
  /// Questions of the paper, and after how many the power goes.
  private static let (count, cut) = (10, 4)
  /// Moments of a sync at which it is killed, in milliseconds.
  private static let strikes = [0, 40, 120, 250]

  /// The page as it is served, and the codes of those who sit, by sitting.
  private struct Served {
    let process: Process
    let port: UInt16
    let codes: [String: String]
  }

  @Test("Two workers answer on tablets through kill -9, two officers sign, all comes home once")
  func story() async throws {
    let office = try await Office()
    do {
      let inspection = try await office.pulledPack()
      let sittings = try await office.visit.seated()
      try await answered(sittings, by: office)
      try await signed(sittings, by: office)
      try await broughtHome(sittings, by: office)
      try await office.visit.closed(inspection)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  private func serve(_ office: Office, port: UInt16 = 0) async throws -> Served {
    let process = try office.launched(
      office.author, ["quiz", "serve", "--port", "\(port)", "--json"])
    let told = try await Deadline(seconds: 30).wait("the page to be served") { () -> JSONValue? in
      guard process.isRunning else { throw StoryError("the page ended: \(process.log)") }
      return process.told.hasSuffix("\n") ? try JSONValue(parsing: process.told) : nil
    }
    let seats = told["seats"]?.elements ?? []
    let address = told["address"]?.string ?? ""
    return Served(
      process: process, port: UInt16(address.split(separator: ":").last ?? "") ?? 0,
      codes: Dictionary(
        uniqueKeysWithValues: seats.map {
          ($0["sitting"]?.string ?? "", $0["code"]?.string ?? "")
        }))
  }

  private func killed(_ served: Served) async throws {
    served.process.signal(SIGKILL)
    _ = try await served.process.wait(seconds: 20)
  }

  /// Both answer some, the program is killed, both go on where they were and hand in.
  private func answered(_ sittings: [String], by office: Office) async throws {
    let first = try await serve(office)
    var tablets: [String: TabletVisit] = [:]
    var views: [String: JSONValue] = [:]
    for sitting in sittings {
      var tablet = TabletVisit(port: first.port)
      let joined = try tablet.join(first.codes[sitting] ?? "")
      #expect(joined["role"] == .string("seat"), "\(joined)")
      for place in 0..<Self.cut { views[sitting] = try tablet.answer(place, option: place % 2) }
      tablets[sitting] = tablet
    }
    try await killed(first)
    let second = try await serve(office, port: first.port)
    for sitting in sittings {
      let tablet = try #require(tablets[sitting])
      let view = try tablet.state()
      for name in ["place", "answered", "options", "stem"] {
        #expect(view[name] == views[sitting]?[name], "\(name) after kill -9")
      }
      for place in Self.cut..<Self.count { _ = try tablet.answer(place, option: 0) }
      let handed = try tablet.act("{\"act\":\"submit\"}")
      #expect(handed["stage"] == .string("submitted"), "\(handed)")
      #expect(handed["result"]?["verdict"]?.string?.isEmpty == false, "\(handed)")
      let late = try tablet.act("{\"act\":\"answer\",\"place\":0,\"text\":\"x\"}")
      #expect(late["error"] != nil, "nothing is taken after handing in: \(late)")
    }
    try await killed(second)
  }

  /// One officer is not enough, two are, and once.
  private func signed(_ sittings: [String], by office: Office) async throws {
    let results = try await office.client(
      office.author, ["quiz", "result", "--json"], isOffline: true)
    let rows = try JSONValue(parsing: results.output)["results"]?.elements ?? []
    #expect(rows.count == 2, "\(results)")
    for sitting in sittings {
      let alone = try await office.client(
        office.author, ["quiz", "sign", sitting, "--officer", "\(office.author.name)=04-1"],
        isOffline: true)
      #expect(alone.code == 3 && alone.errors.contains("SITTING_SIGNATURES"), "\(alone)")
      let both = try await office.visit.signed(sitting)
      #expect(both.code == 0, "\(both)")
      let again = try await office.visit.signed(sitting)
      #expect(again.code == 3 && again.errors.contains("SITTING_SIGNED_ALREADY"), "\(again)")
    }
  }

  /// Sending is killed again and again; in the end each record has one receipt, and keeps it.
  private func broughtHome(_ sittings: [String], by office: Office) async throws {
    let offline = try await office.client(office.author, ["quiz", "sync"], isOffline: true)
    #expect(offline.code == 6, "nothing is lost, and it says so: \(offline)")
    for milliseconds in Self.strikes {
      let sync = try office.launched(office.author, ["quiz", "sync"], isOffline: false)
      await Deadline.strike(afterMilliseconds: milliseconds)
      sync.signal(SIGKILL)
      _ = try await sync.wait(seconds: 20)
    }
    let whole = try await office.client(office.author, ["quiz", "sync"])
    #expect(whole.code == 0, "\(whole)")
    var receipts: [String] = []
    for sitting in sittings {
      let verified = try await office.client(
        office.author, ["quiz", "verify", sitting, "--json"], isOffline: true)
      #expect(verified.code == 0, "\(verified)")
      receipts.append(verified.output)
      let shown = try await office.client(office.head, ["quiz", "show", sitting, "--json"])
      #expect(shown.output.contains("04-1") && shown.output.contains("04-2"), "\(shown)")
    }
    let again = try await office.client(office.author, ["quiz", "sync"])
    #expect(again.code == 0, "\(again)")
    for (sitting, receipt) in zip(sittings, receipts) {
      let verified = try await office.client(
        office.author, ["quiz", "verify", sitting, "--json"], isOffline: true)
      #expect(verified.output == receipt, "the same again gets the same receipt")
    }
    let list = try await office.client(office.head, ["quiz", "sittings", "--plain"])
    #expect(list.output.split(separator: "\n").count == 2, "\(list)")
  }
}
