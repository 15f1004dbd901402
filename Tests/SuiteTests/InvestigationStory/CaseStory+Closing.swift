import Contracts
import Testing

/// What follows, the four gates, the archive, and the accident that shows the lesson was forgotten.
extension CaseStory {
  /// Measures are carried out, who was named is dealt with.
  func followedUp() async throws {
    try await city.live(on: "2026-08-03 09:00")
    for number in ["1", "2"] {
      try await city.anlan(
        city.leader,
        [
          "measure", "assign", number, "--department", "NY", "--person", "联络员甲", "--due",
          "2026-12-31",
        ])
      try await city.anlan(
        city.energy, ["measure", "accept", number, "--answer", "采纳，年底前完成"])
    }
    try await finished("1")
    for (move, more) in [
      ("REFER", #","body":"市应急管理局""#),
      (
        "DECIDE",
        #","decisionNo":"示例罚字1号","decisionDay":"2026-08-01","kind":"SANCTION_KIND_PENALTY""#
      ),
      ("SERVE", #","note":"直接送达""#), ("EXECUTE", #","note":"已缴清""#),
    ] {
      let name = #""name":"accountability/1""#
      try await city.anlan(
        city.leader,
        call("MoveAccountability", "{\(name),\"move\":\"ACCOUNTABILITY_MOVE_\(move)\"\(more)}"))
    }
  }

  private func finished(_ number: String) async throws {
    try await city.anlan(
      city.energy, ["measure", "done", number, "--evidence", "验收单"])
    try await city.anlan(
      city.author, ["measure", "verify", number, "--note", "现场查看，已落实"])
    try await city.anlan(city.leader, ["measure", "close", number])
  }

  /// Not evaluated before ten months are over, not closed with an open gate; then closed.
  func closed() async throws {
    let evaluate = [
      "case", "evaluate", "1", "--document", "评估报告示例1号", "--note", "一项未落实",
    ]
    try await city.live(on: "2027-03-19 09:00")
    try await city.anlan(city.office, evaluate, code: 3)
    try await city.live(on: "2027-03-22 09:00")
    try await city.anlan(city.office, evaluate)
    let shut = try await city.anlan(city.head, ["case", "close", "1"], code: 3)
    #expect(shut.errors.contains("measure") && !shut.errors.contains("lesson"), "\(shut)")
    try await finished("2")
    let closed = try await city.anlan(city.head, ["case", "close", "1", "--plain"])
    #expect(closed.output.contains("CASE_STATE_CLOSED"), "\(closed)")
  }

  /// The whole file leaves as a bag that other people's programs find whole.
  func archived() async throws {
    let bag = "\(city.suite.folder)/files/bag-\(city.leader.name)"
    try await city.anlan(
      city.leader, ["case", "export", "1", "--purpose", "移交档案", "-o", bag])
    try await city.anlan(city.leader, ["case", "verify", bag])
    #expect(try await PythonBagit.finds(bag), "Python's bagit")
    for document in ["11-调查报告", "12-批复", "14-整改与评估", "05-技术分析与鉴定"] {
      #expect(Suite.text(of: "\(bag)/manifest-sha256.txt").contains(document), "\(document)")
    }
  }

  /// The same cause in another mine: nobody decides it, the lesson is open again for everybody.
  func repeated() async throws {
    try await city.live(on: "2027-06-02 10:00")
    try await city.anlan(
      city.head,
      [
        "report", "new", "--entity", Self.entity(2), "--place", "5号采面", "--at", "2027-06-02 08:00",
        "--deaths", "1", "--missing", "0", "--severe", "0", "--poisoned", "0", "--loss", "90",
        "--reporter", "示例调度员",
      ])
    for step in ["verify", "confirm"] {
      try await city.anlan(city.head, ["report", "move", "2", step])
    }
    try await city.anlan(
      city.office,
      ["case", "open", "--report", "2", "--lead", "高平市人民政府", "--basis", "矿安晋函〔2027〕示例1号"])
    let file = "\(city.suite.folder)/files/team.csv"
    try await city.anlan(
      city.office, ["case", "team", "2", "--file", file, "--document", "高政函〔2027〕示例2号"])
    let before = try await city.anlan(city.head, ["lesson", "show", "1", "--json"])
    #expect(before.output.contains("LESSON_STATE_CLOSED"), "\(before)")
    try await city.anlan(
      city.member,
      [
        "case", "timeline", "occur", "2", "A05", "--position", "1", "--finding",
        "\(Self.finding):风障又失效",
      ])
    let after = try await city.anlan(city.head, ["lesson", "show", "1", "--json"])
    #expect(after.output.contains("LESSON_STATE_ISSUED"), "\(after)")
    #expect(after.output.contains("cases/2"), "it says which case: \(after)")
    let coverage = try await city.anlan(
      city.head, ["lesson", "coverage", "1", "--gaps", "--plain"])
    #expect(coverage.output.split(separator: "\n").count >= Self.mines, "all learn it again")
  }

  /// Every ledger is whole after all of it.
  func proven() async throws {
    for service in Suite.services {
      let verified = try await city.suite.client(["ledger", "verify", service, "--as", "AWB"])
      #expect(verified.code == 0, "\(service): \(verified)")
    }
  }
}

/// Python's bagit: in the interpreter's own path, or where `compose/test` puts it.
enum PythonBagit {
  /// Whether it finds a bag whole; without it nothing is asked.
  static func finds(_ bag: String) async throws -> Bool {
    let root = "\(#filePath)".split(separator: "/").dropLast(4).joined(separator: "/")
    let python = "PYTHONPATH='/\(root)/.build/python' /usr/bin/python3"
    guard try await Suite.run("/bin/sh", ["-c", "\(python) -c 'import bagit'"]).code == 0 else {
      return true
    }
    return try await Suite.run(
      "/bin/sh", ["-c", "\(python) -m bagit --validate --quiet '\(bag)'"]
    ).code == 0
  }
}
