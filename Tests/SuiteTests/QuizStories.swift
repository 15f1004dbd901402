import Contracts
import Testing

@Suite(
  "A quiz at an inspection, with no network on site", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct QuizStories {
  private static let bank = "coal-gas-inspector"
  private static let roster = """
    姓名,岗位,工号,身份证后四位
    测试员一,瓦斯检查工,1001,0011
    测试员二,瓦斯检查工,1002,0022
    测试员三,瓦斯检查工,1003,0033
    测试员四,瓦斯检查工,1004,0044

    """

  @Test("A pack is pulled, two workers sit far from every service, and all comes home once")
  func story() async throws {
    let office = try await Office()
    do {
      let inspection = try await started(by: office)
      try await published(by: office)
      let pulled = try await office.client(
        office.author,
        [
          "quiz", "pack", "pull", "--inspection", inspection, "--blueprint", "gas-inspector",
          "--officer", office.author.name, "--officer", office.head.name,
        ])
      #expect(pulled.code == 0, "\(pulled)")
      let sittings = try await sat(by: office)
      try await broughtHome(sittings, inspection, by: office)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  /// A started inspection of a mine that was licensed a moment ago; answers its number.
  private func started(by office: Office) async throws -> String {
    _ = try await office.suite.publish(Licences.coal(Licences.eventID(1)))
    let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
      let list = try await office.client(office.author, ["entities", "list", "--plain"])
      return list.output.split(separator: "\t").first.map(String.init)
    }
    let planned = try await office.client(
      office.author, ["inspection", "plan", entity, "--subject", "ventilation", "--plain"])
    let name = planned.output.split(separator: "\t").first.map(String.init) ?? ""
    let number = String(name.dropFirst("inspections/".count))
    _ = try await office.client(office.head, ["inspection", "approve", number])
    for user in [office.author, office.head] {
      _ = try await office.client(
        office.head,
        [
          "inspection", "card", "put", user.name, "--number", "0405", "--from", "2020-01-01",
          "--to", "2099-12-31",
        ])
    }
    let start = try await office.client(
      office.author,
      ["inspection", "start", number, "--officers", "\(office.author.name),\(office.head.name)"])
    #expect(start.code == 0, "\(start)")
    return number
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

  /// Two of four are drawn and sit, with no service to be reached; answers their sittings.
  private func sat(by office: Office) async throws -> [String] {
    let roster = try office.suite.write("files/roster.csv", Self.roster)
    let drawn = try await office.client(
      office.author,
      [
        "quiz", "start", "--roster", roster, "--count", "2", "--digits", "314159", "--identity",
        "card", "--mode", "q",
      ], isOffline: true)
    #expect(drawn.code == 0, "\(drawn)")
    let board = try await office.client(
      office.author, ["quiz", "board", "--plain"], isOffline: true)
    let sittings = board.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    #expect(sittings.count == 2, "\(board)")
    let answers = (1...10).flatMap { _ in ["1", ""] } + ["!", "y"]
    for sitting in sittings {
      let sat = try await office.client(
        office.author, ["quiz", "sit", sitting, "--lines"], reading: answers)
      #expect(sat.code == 0, "\(sat)")
    }
    let signed = try await office.client(
      office.author,
      [
        "quiz", "sign", sittings[0], "--officer", "\(office.author.name)=04-1", "--officer",
        "\(office.head.name)=04-2",
      ], isOffline: true)
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
