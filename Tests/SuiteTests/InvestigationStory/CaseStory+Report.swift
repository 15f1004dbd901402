import Contracts
import Testing

/// The accident is reported, goes up, and becomes a case with a team.
extension CaseStory {
  private var accident: [String] {
    [
      "--entity", Self.entity(1), "--place", "3号采面回风巷", "--at", "2026-03-01 08:00", "--type",
      "1986:15", "--course", "风障脱落，瓦斯积聚后爆炸", "--deaths", "2", "--missing", "0", "--severe", "1",
      "--poisoned", "0", "--minor", "1", "--loss", "820",
    ]
  }

  /// Two are dead and one badly hurt: an ordinary accident, and the mine called late.
  func reported() async throws {
    try await city.live(on: "2026-03-01 09:40")
    let filed = try await city.anlan(
      city.head,
      ["report", "new"] + accident + [
        "--reporter", "示例调度员", "--phone", "0356-0000000", "--known", "2026-03-01 08:05",
        "--received", "2026-03-01 09:20", "--measures", "停产撤人，救护队入井", "--json",
      ])
    #expect(filed.output.contains("ACCIDENT_LEVEL_ORDINARY"), "\(filed)")
    for step in ["verify", "confirm"] {
      try await city.anlan(city.head, ["report", "move", "1", step])
    }
    try await city.anlan(
      city.head,
      [
        "report", "hop", "1", "--from", "市应急管理局", "--to", "晋城市应急管理局", "--known",
        "2026-03-01 09:20", "--sent", "2026-03-01 09:35",
      ])
    let shown = try await city.anlan(city.head, ["report", "show", "1"])
    #expect(shown.output.contains("late"), "an hour and a quarter is late: \(shown)")
    let page = "\(city.suite.folder)/files/first.html"
    try await city.anlan(city.head, ["report", "print", "1", "--html", page])
    #expect(Suite.text(of: page).contains("3号采面回风巷"))
  }

  /// The city leads by a mandate; a member with an interest is replaced; the team meets.
  func opened() async throws {
    try await city.live(on: "2026-03-02 08:00")
    let open = ["case", "open", "--report", "1"]
    try await city.anlan(city.member, open, code: 4)
    try await city.anlan(
      city.office, open + ["--lead", "高平市人民政府", "--basis", "矿安晋函〔2026〕示例1号"])
    try await appoint(["纪委甲", "公安甲", "工会甲", "检察甲"])
    try await city.anlan(city.leader, ["case", "move", "1", "convene"], code: 3)
    try await declare(["纪委甲", "工会甲", "检察甲"])
    try await city.anlan(
      city.office, ["case", "declare", "1", "--person", "公安甲", "--interest", "其兄为该矿矿长"])
    let refused = try await city.anlan(
      city.leader, ["case", "move", "1", "convene"], code: 3)
    #expect(refused.errors.contains("公安甲"), "\(refused)")
    try await appoint(["纪委甲", "公安乙", "工会甲", "检察甲"])
    try await declare(["公安乙"])
    try await city.anlan(city.leader, ["case", "move", "1", "convene"])
    try await city.anlan(city.author, ["case", "show", "1"], code: 4)
  }

  private func appoint(_ others: [String]) async throws {
    let parties = ["discipline", "public_security", "union", "procuratorate"]
    let lines =
      [
        "姓名,代表,部门,账号,组长,组别", "组长甲,government,YJ,\(city.leader.name),是",
        "应急甲,emergency,YJ,,", "能源甲,supervising,NY,\(city.member.name),,technical",
      ] + zip(others, parties).map { "\($0),\($1),,," }
    let file = try city.suite.write("files/team.csv", lines.joined(separator: "\n"))
    try await city.anlan(
      city.office, ["case", "team", "1", "--file", file, "--document", "高政函〔2026〕示例2号"])
  }

  private func declare(_ others: [String]) async throws {
    for user in [city.leader, city.member] { try await city.anlan(user, ["case", "declare", "1"]) }
    for person in others + ["应急甲"] {
      try await city.anlan(city.office, ["case", "declare", "1", "--person", person])
    }
  }
}
