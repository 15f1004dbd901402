import Contracts
import Testing

/// The inquiry: evidence, timeline, causes, an appraisal during which the service is killed, and a
/// death on the twenty-ninth day.
extension CaseStory {
  /// Evidence is taken in, what happened is put in order, why is drawn.
  func inquired() async throws {
    try await city.live(on: "2026-03-05 10:00")
    let photo = try city.suite.write("files/photo.jpg", String(repeating: "pixel ", count: 20_000))
    let notes = try city.suite.write("files/notes.txt", "笔录：风障三天前就松了。")
    let place = ["--place", "3号采面", "--reason", "勘查", "--at", "2026-03-02 10:00"]
    try await city.anlan(
      city.member,
      [
        "case", "evidence", "add", "1", photo, "--kind", "recording", "--by", "能源甲", "--group",
        "technical",
      ] + place)
    try await city.anlan(
      city.leader,
      [
        "case", "evidence", "add", "1", notes, "--kind", "statement", "--by", "组长甲", "--group",
        "technical",
      ] + place)
    try await city.anlan(
      city.member,
      [
        "case", "evidence", "seal", "1/1", "--seal", "F-0012", "--place", "物证室", "--reason", "保管",
      ])
    for entry in [
      ["风障脱落", "--at", "2026-03-01T07:20", "--source", "statement", "--evidence", "2"],
      ["瓦斯传感器报警", "--at", "2026-03-01T07:58:12", "--source", "monitoring", "--evidence", "1"],
      ["爆炸", "--at", "2026-03-01T08:00", "--source", "monitoring", "--evidence", "1"],
    ] {
      try await city.anlan(city.member, ["case", "timeline", "add", "1"] + entry)
    }
    try await city.anlan(
      city.member,
      [
        "case", "timeline", "occur", "1", "A05", "--position", "1", "--entries", "1,2", "--finding",
        "\(Self.finding):风障失效:1,2",
      ])
    try await caused()
  }

  private func caused() async throws {
    for node in [
      ["瓦斯爆炸", "--kind", "accident"],
      ["风障失效，瓦斯积聚", "--kind", "barrier", "--standing", "direct", "--factor", "unsafe-act"],
      ["隐患三天未处理", "--kind", "decision", "--standing", "indirect", "--level", "company"],
      ["瓦斯检查工未考核合格仍上岗", "--kind", "condition", "--standing", "indirect"],
    ] {
      let added = try await city.client(city.member, ["case", "causes", "add", "1"] + node)
      #expect(added.code == 0, "\(node): \(added)")
    }
    let link = ["case", "causes", "link", "1"]
    try await city.anlan(city.member, link + ["2", "1", "--evidence", "1"])
    try await city.anlan(city.member, link + ["3", "2", "--evidence", "2"])
    try await city.anlan(city.member, link + ["1", "3", "--evidence", "2"], code: 1)
    try await city.anlan(city.member, link + ["4", "3"])
    let bare = try await city.anlan(city.member, ["case", "causes", "list", "1"])
    #expect(bare.output.contains("N4→N3"), "an arrow without evidence is named: \(bare)")
    try await city.anlan(
      city.member, ["case", "causes", "unlink", "1", "4", "3", "--note", "补证据"])
    try await city.anlan(city.member, link + ["4", "3", "--evidence", "2"])
    for view in ["direct", "tree", "accimap", "hfacs", "whys"] {
      let picture = "\(city.suite.folder)/files/\(view)-\(city.member.name).svg"
      try await city.anlan(
        city.member, ["case", "causes", "draw", "1", "--view", view, "--svg", picture])
      #expect(Suite.text(of: picture).contains("瓦斯"), "\(view)")
    }
    try await city.anlan(city.member, ["case", "causes", "cutsets", "1"])
  }

  /// Twenty days at a laboratory stop the clock; the service is killed meanwhile and forgets nothing.
  func appraised() async throws {
    try await city.live(on: "2026-03-10 09:00")
    try await city.anlan(
      city.member,
      [
        "case", "move", "1", "commission", "--body", "示例鉴定中心", "--qualification", "CMA 示例",
      ])
    let before = try await file()
    try await city.live(on: "2026-03-29 09:00", killing: ["investigation"])
    let after = try await file()
    #expect(after.output.contains("CASE_STATE_APPRAISAL"), "\(after)")
    for kept in ["示例鉴定中心", "公安乙", "矿安晋函"] {
      #expect(before.output.contains(kept) && after.output.contains(kept), "\(kept)")
    }
    try await city.anlan(
      city.member, ["case", "move", "1", "conclude", "--note", "风筒布静电积聚，风障锚固失效"])
    let page = try await city.anlan(city.leader, ["case", "show", "1"])
    #expect(page.output.contains("2026-05-20"), "60 days and 20 of the appraisal: \(page)")
  }

  /// Day 29: the injured person dies, the level rises and with it who would lead.
  ///
  /// On day 31 another dies: that is kept with its reason, and counts for nothing.
  func died() async throws {
    try await city.live(on: "2026-03-30 15:00")
    try await city.anlan(
      city.head,
      [
        "report", "supplement", "1", "--change", "伤者甲:severe:death:2026-03-30", "--text",
        "医治无效死亡",
      ])
    let risen = try await file()
    #expect(risen.output.contains("ACCIDENT_LEVEL_LARGER"), "\(risen)")
    try await city.live(on: "2026-04-01 09:00")
    let late = try await city.anlan(
      city.head,
      [
        "report", "supplement", "1", "--change", "伤者乙:minor:death:2026-04-01", "--text", "另一伤者死亡",
        "--json",
      ])
    #expect(late.output.contains("AFTER_WINDOW"), "\(late)")
    #expect(late.output.contains("伤者乙"), "it stays, with the reason: \(late)")
    let page = "\(city.suite.folder)/files/follow.html"
    try await city.anlan(
      city.head, ["report", "print", "1", "--supplement", "1", "--html", page])
    #expect(Suite.text(of: page).contains("伤者甲"))
  }
}
