import Contracts
import Testing

/// What the team proposes, its report, and what the government decides on it.
extension CaseStory {
  /// Measures, and who is to answer for what: seen by the leader, not by the members.
  func proposed() async throws {
    try await city.live(on: "2026-04-20 09:00")
    for (kind, text) in [("enterprise", "更换全部风障锚固"), ("recommendation", "风障列入日检")] {
      try await city.anlan(
        city.leader, ["measure", "propose", "1", "--kind", kind, "--text", text, "--cause", "N2"])
    }
    let request = """
      {"requestId":"story","case":"cases/1","party":"矿长甲","fact":"隐患三天未处理",\
      "clause":"安全生产法第四十一条","kind":"SANCTION_KIND_PENALTY","body":"市应急管理局"}
      """
    try await city.anlan(city.leader, call("ProposeAccountability", request))
    let hidden = #"{"case":"cases/1"}"#
    try await city.anlan(city.member, call("ListAccountability", hidden), code: 4)
  }

  /// A method that has no command of its own yet, through the contract.
  func call(_ method: String, _ data: String) -> [String] {
    ["call", "MeasureService/\(method)", "--at", "investigation", "--data", data]
  }

  private func draft(_ note: String, _ cause: String) async throws {
    let text = """
      # 事故发生单位概况
      示例1号煤业，证照齐全。
      # 事故发生经过和救援情况
      3号采面风障脱落，瓦斯积聚后爆炸。
      # 人员伤亡和直接经济损失
      死亡 3 人。
      # 事故原因和性质
      \(cause)
      # 责任认定和处理建议
      矿长王测试未组织处理。
      # 防范和整改措施
      更换全部风障锚固。
      # 应急处置评估
      撤人及时，上报超过一小时。
      # 事故教训
      屏障松了就是没有屏障。
      """
    let file = try city.suite.write("files/report.md", text)
    try await city.anlan(city.leader, ["case", "draft", "1", "--file", file, "--note", note])
  }

  /// A version is signed, then changed: the signature of who read the earlier one is refused.
  ///
  /// One member dissents, and the team passes it on the government's decision.
  func signed() async throws {
    try await city.live(on: "2026-05-10 09:00")
    try await draft("初稿", "直接原因：风障失效。")
    try await city.anlan(city.leader, ["case", "sign", "1"])
    try await draft("补充原因", "直接原因：风障锚固失效，瓦斯积聚。")
    let stale = try await city.anlan(
      city.member, ["case", "sign", "1", "--version", "1"], code: 3)
    #expect(stale.errors.contains("draft"), "\(stale)")
    try await city.anlan(city.leader, ["case", "sign", "1"])
    try await city.anlan(city.member, ["case", "sign", "1", "--dissent", "监管责任认定过轻"])
    for person in ["应急甲", "纪委甲", "公安乙", "工会甲"] {
      try await city.anlan(
        city.office, ["case", "sign", "1", "--person", person, "--paper", "签名页第\(person)"])
    }
    let pass = ["case", "move", "1", "pass"]
    try await city.anlan(city.leader, pass, code: 3)
    try await city.anlan(city.leader, pass + ["--document", "高政纪要〔2026〕示例3号"])
    let page = "\(city.suite.folder)/files/report-\(city.leader.name).html"
    let report = try await city.anlan(city.leader, ["case", "report", "1", "--html", page])
    #expect(report.output.contains("监管责任认定过轻"), "an unresolved point: \(report)")
    for words in ["<svg", "photo.jpg", "更换全部风障锚固", "王测试"] {
      #expect(Suite.text(of: page).contains(words), "\(words)")
    }
    try await city.anlan(city.leader, ["case", "move", "1", "submit"])
  }

  /// Approved within its days and published without the names.
  func published() async throws {
    try await city.live(on: "2026-05-20 09:00")
    try await city.anlan(
      city.office, ["case", "approve", "1", "--document", "高政函〔2026〕示例8号"])
    let publish = ["case", "publish", "1", "--place", "市政府网站", "--mask", "王测试"]
    try await city.anlan(city.office, publish, code: 3)
    try await city.anlan(city.office, publish + ["--checked"])
    let page = "\(city.suite.folder)/files/public-\(city.office.name).html"
    try await city.anlan(
      city.office,
      ["case", "report", "1", "--html", page, "--masked", "--mask", "王测试"])
    let text = Suite.text(of: page)
    #expect(text.contains("王某某") && !text.contains("王测试"))
    #expect(!text.contains("监管责任认定过轻") && !text.contains("公安乙"), "only what is public")
    try await city.anlan(city.office, ["case", "move", "1", "implement"])
  }
}
