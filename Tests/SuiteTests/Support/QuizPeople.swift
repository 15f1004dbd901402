import Contracts
import Testing

/// People among whom a quiz at an inspection is held: of an office, or of a whole city.
protocol QuizPeople: Sendable {
  var suite: Suite { get }
  /// Inspector and author (R4, R7).
  var author: UnixUser { get }
  /// Reviewer (R8).
  var reviewer: UnixUser { get }
  /// Head and inspector (R4, R6).
  var head: UnixUser { get }

  /// Runs the client as somebody; far from every service where there is no network.
  func client(
    _ user: UnixUser, _ arguments: [String], isOffline: Bool
  ) async throws -> Process.Ending
  /// Runs the client as somebody, far from every service, with lines to read.
  func client(
    _ user: UnixUser, _ arguments: [String], reading lines: [String]
  ) async throws -> Process.Ending
}

extension QuizPeople {
  /// Runs the client as somebody who reaches every service.
  func client(_ user: UnixUser, _ arguments: [String]) async throws -> Process.Ending {
    try await client(user, arguments, isOffline: false)
  }
}

/// The steps of a quiz at an inspection that several stories take.
struct QuizVisit<People: QuizPeople> {
  let people: People

  /// The bank that is asked.
  static var bank: String { "coal-gas-inspector" }
  private static var roster: String {
    """
    姓名,岗位,工号,身份证后四位
    测试员一,瓦斯检查工,1001,0011
    测试员二,瓦斯检查工,1002,0022
    测试员三,瓦斯检查工,1003,0033
    测试员四,瓦斯检查工,1004,0044

    """
  }

  /// A started inspection of an entity; answers its number.
  func started(at entity: String) async throws -> String {
    let planned = try await people.client(
      people.author, ["inspection", "plan", entity, "--subject", "ventilation", "--plain"])
    let name = planned.output.split(separator: "\t").first.map(String.init) ?? ""
    let number = String(name.dropFirst("inspections/".count))
    _ = try await people.client(people.head, ["inspection", "approve", number])
    for user in [people.author, people.head] {
      _ = try await people.client(
        people.head,
        [
          "inspection", "card", "put", user.name, "--number", "0405", "--from", "2020-01-01",
          "--to", "2099-12-31",
        ])
    }
    let start = try await people.client(
      people.author,
      [
        "inspection", "start", number, "--officers",
        "\(people.author.name),\(people.head.name)",
      ])
    #expect(start.code == 0, "\(start)")
    return number
  }

  /// The starter bank, approved by another, and what a paper for the post consists of.
  func published() async throws {
    let root = "\(#filePath)".split(separator: "/").dropLast(4).joined(separator: "/")
    let starter = Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(Self.bank).json")
    let file = try people.suite.write("files/\(Self.bank).json", starter)
    _ = try await people.client(people.author, ["bank", "import", file])
    _ = try await people.client(people.author, ["bank", "submit", Self.bank])
    let approved = try await people.client(people.reviewer, ["bank", "approve", Self.bank])
    #expect(approved.code == 0, "\(approved)")
    let blueprint = """
      {"blueprint":{"name":"blueprints/gas-inspector","bank":"banks/\(Self.bank)",\
      "post":"瓦斯检查工","ruleSet":"coal-key-posts","strata":[\
      {"kind":"QUESTION_KIND_SINGLE","count":5},{"kind":"QUESTION_KIND_JUDGE","count":2},\
      {"kind":"QUESTION_KIND_MULTIPLE","count":3}]}}
      """
    let put = try await people.client(
      people.reviewer,
      ["call", "QuizService/PutBlueprint", "--at", "enforcement", "--data", blueprint])
    #expect(put.code == 0, "\(put)")
  }

  /// The author's device takes a pack along.
  func pulled(for inspection: String) async throws {
    let pulled = try await people.client(
      people.author,
      [
        "quiz", "pack", "pull", "--inspection", inspection, "--blueprint", "gas-inspector",
        "--officer", people.author.name, "--officer", people.head.name,
      ])
    #expect(pulled.code == 0, "\(pulled)")
  }

  /// Draws and identifies two of the shift, with no service to be reached; answers their sittings.
  func seated() async throws -> [String] {
    let roster = try people.suite.write("files/roster.csv", Self.roster)
    let drawn = try await people.client(
      people.author,
      [
        "quiz", "start", "--roster", roster, "--count", "2", "--digits", "314159", "--identity",
        "card", "--mode", "q",
      ], isOffline: true)
    #expect(drawn.code == 0, "\(drawn)")
    let board = try await people.client(
      people.author, ["quiz", "board", "--json"], isOffline: true)
    let rows = try JSONValue(parsing: board.output)["sittings"]?.elements ?? []
    let sittings = rows.compactMap { $0["sitting"]?.string }
    #expect(sittings.count == 2, "\(board)")
    return sittings
  }

  /// Two are drawn and sit; everybody takes the first option of everything, which is not enough.
  func sat() async throws -> [String] {
    let sittings = try await seated()
    let answers = (1...10).flatMap { _ in ["1", ""] } + ["!", "y"]
    for sitting in sittings {
      let sat = try await people.client(
        people.author, ["quiz", "sit", sitting, "--lines"], reading: answers)
      #expect(sat.code == 0, "\(sat)")
    }
    return sittings
  }

  /// Two officers' names under a sitting, far from every service.
  func signed(_ sitting: String) async throws -> Process.Ending {
    try await people.client(
      people.author,
      [
        "quiz", "sign", sitting, "--officer", "\(people.author.name)=04-1", "--officer",
        "\(people.head.name)=04-2",
      ], isOffline: true)
  }

  /// Records what was seen and closes an inspection, which its quiz allows.
  func closed(_ inspection: String) async throws {
    let recorded = try await people.client(
      people.author,
      [
        "inspection", "record", inspection, "--arrive", "2026-01-05 09:30", "--leave",
        "2026-01-05 11:40", "--text", "looked at the fans", "--signed-by", "Zhang",
      ])
    #expect(recorded.code == 0, "\(recorded)")
    let closed = try await people.client(people.author, ["inspection", "close", inspection])
    #expect(closed.code == 0, "the quiz lets it close: \(closed)")
  }
}
