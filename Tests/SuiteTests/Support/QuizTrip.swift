import Contracts
import Testing

/// What every story about a quiz on site is made of; nobody real is in it.
enum QuizTrip {
  /// The bank, which is one of those the product comes with.
  static let bank = "coal-gas-inspector"
  /// A shift.
  static let roster = """
    姓名,岗位,工号,身份证后四位
    测试员一,瓦斯检查工,1001,0011
    测试员二,瓦斯检查工,1002,0022
    测试员三,瓦斯检查工,1003,0033
    测试员四,瓦斯检查工,1004,0044

    """
}

extension Office {
  /// A started inspection of a mine that was licensed a moment ago; answers its number.
  func startedInspection() async throws -> String {
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
      let list = try await client(author, ["entities", "list", "--plain"])
      return list.output.split(separator: "\t").first.map(String.init)
    }
    let planned = try await client(
      author, ["inspection", "plan", entity, "--subject", "ventilation", "--plain"])
    let name = planned.output.split(separator: "\t").first.map(String.init) ?? ""
    let number = String(name.dropFirst("inspections/".count))
    _ = try await client(head, ["inspection", "approve", number])
    for user in [author, head] {
      _ = try await client(
        head,
        [
          "inspection", "card", "put", user.name, "--number", "0405", "--from", "2020-01-01",
          "--to", "2099-12-31",
        ])
    }
    let start = try await client(
      author,
      ["inspection", "start", number, "--officers", "\(author.name),\(head.name)"])
    #expect(start.code == 0, "\(start)")
    return number
  }

  /// The starter bank, approved by another, and what a paper for the post consists of.
  func publishedQuestions() async throws {
    let root = "\(#filePath)".split(separator: "/").dropLast(4).joined(separator: "/")
    let starter = Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(QuizTrip.bank).json")
    let file = try suite.write("files/\(QuizTrip.bank).json", starter)
    _ = try await client(author, ["bank", "import", file])
    _ = try await client(author, ["bank", "submit", QuizTrip.bank])
    let approved = try await client(reviewer, ["bank", "approve", QuizTrip.bank])
    #expect(approved.code == 0, "\(approved)")
    let blueprint = """
      {"blueprint":{"name":"blueprints/gas-inspector","bank":"banks/\(QuizTrip.bank)",\
      "post":"瓦斯检查工","ruleSet":"coal-key-posts","strata":[\
      {"kind":"QUESTION_KIND_SINGLE","count":5},{"kind":"QUESTION_KIND_JUDGE","count":2},\
      {"kind":"QUESTION_KIND_MULTIPLE","count":3}]}}
      """
    let put = try await client(
      reviewer,
      ["call", "QuizService/PutBlueprint", "--at", "enforcement", "--data", blueprint])
    #expect(put.code == 0, "\(put)")
  }

  /// Takes a pack for an inspection onto the author's device.
  func pulledPack(_ inspection: String) async throws {
    let pulled = try await client(
      author,
      [
        "quiz", "pack", "pull", "--inspection", inspection, "--blueprint", "gas-inspector",
        "--officer", author.name, "--officer", head.name,
      ])
    #expect(pulled.code == 0, "\(pulled)")
  }

  /// Draws and identifies two of the shift, far from every service; answers their sittings.
  func seatedWorkers() async throws -> [String] {
    let roster = try suite.write("files/roster.csv", QuizTrip.roster)
    let drawn = try await client(
      author,
      [
        "quiz", "start", "--roster", roster, "--count", "2", "--digits", "314159", "--identity",
        "card", "--mode", "q",
      ], isOffline: true)
    #expect(drawn.code == 0, "\(drawn)")
    let board = try await client(author, ["quiz", "board", "--json"], isOffline: true)
    let rows = try JSONValue(parsing: board.output)["sittings"]?.elements ?? []
    let ids = rows.compactMap { $0["sitting"]?.string }
    #expect(ids.count == 2, "\(board)")
    return ids
  }

  /// Two officers' names under a sitting, far from every service.
  func signed(_ sitting: String) async throws -> Process.Ending {
    try await client(
      author,
      [
        "quiz", "sign", sitting, "--officer", "\(author.name)=04-1", "--officer",
        "\(head.name)=04-2",
      ], isOffline: true)
  }

  /// Records what was seen and closes an inspection, which its quiz allows.
  func closedInspection(_ inspection: String) async throws {
    let recorded = try await client(
      author,
      [
        "inspection", "record", inspection, "--arrive", "2026-01-05 09:30", "--leave",
        "2026-01-05 11:40", "--text", "looked at the fans", "--signed-by", "Zhang",
      ])
    #expect(recorded.code == 0, "\(recorded)")
    let closed = try await client(author, ["inspection", "close", inspection])
    #expect(closed.code == 0, "the quiz lets it close: \(closed)")
  }
}
