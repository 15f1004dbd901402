import Contracts
import Testing
import Wire

/// The lesson goes to every mine of the same kind; three stay silent, and that is carried up.
extension CaseStory {
  /// Mines that answer; the last three do not.
  private static let answering = 1...(mines - 3)
  private static let silent = (mines - 2)...mines

  /// Written by the leader, issued by another, carried by the energy bureau.
  func taught() async throws {
    try await city.live(on: "2026-05-25 09:00")
    let rule = ["--trade", "B06", "--division", "140581"]
    let preview = try await city.anlan(city.leader, ["lesson", "preview"] + rule)
    #expect(preview.errors.contains("40"), "\(preview)")
    try await city.anlan(
      city.leader,
      [
        "lesson", "draft", "1", "--title", "风障松动不过班", "--text", "风障松了就撤人，先处理再作业。",
        "--require", "全矿风障逐道检查", "--cause", Self.finding, "--due", "2026-06-25",
        "--departments", "NY",
      ] + rule)
    try await city.anlan(city.leader, ["lesson", "select", "1"])
    try await city.anlan(city.leader, ["lesson", "issue", "1"], code: 4)
    try await city.anlan(city.head, ["lesson", "issue", "1"])
    let out = try await city.anlan(
      city.leader, ["lesson", "selection", "1", "--out", "--plain"])
    #expect(out.output.split(separator: "\n").count == 1, "the quarry, and why: \(out)")
    try await answered()
  }

  /// One mine by hand; the others as a department enters a pile of papers.
  private func answered() async throws {
    let mine = Self.entity(1)
    try await city.anlan(
      city.energy,
      ["lesson", "receive", "1", mine, "--signed-by", "矿方甲", "--shift", "早班=1"])
    try await city.anlan(
      city.energy, ["lesson", "teach", "1", mine, "早班", "--by", "班长甲"])
    try await city.anlan(
      city.energy, ["lesson", "quiz", "1", mine, "早班", "1001", "--passed"])
    try await city.anlan(
      city.energy,
      ["lesson", "check", "1", mine, "--findings", "两道松动", "--rectified", "已锚固"])
    try await city.suite.connected("investigation") { client in
      for serial in Self.answering.dropFirst() {
        for item in Self.papers {
          _ = try await client.call(
            InvestigationLessonServiceMethods.recordLessonReturn,
            InvestigationRecordLessonReturnRequest(
              lesson: "lessons/1", entity: "entities/\(Self.entity(serial))", item: item),
            metadata: ["anlan-acting-as": "NY"], timeout: .seconds(20))
        }
      }
    }
  }

  private static let papers: [InvestigationRecordLessonReturnRequest.Item] = [
    .enterprise(
      InvestigationEnterpriseReceipt(
        signedBy: "矿方", day: "2026-05-26",
        shifts: [InvestigationLessonShift(name: "早班", headcount: 1)])),
    .shift(InvestigationShiftReceipt(shift: "早班", taughtBy: "班长", day: "2026-05-26")),
    .person(InvestigationPersonReceipt(shift: "早班", person: "1001", passed: true)),
    .selfCheck(InvestigationSelfCheck(findings: "无松动")),
  ]

  /// The day after it was due, and a week later: reminded, then a talk is proposed.
  func escalated() async throws {
    for (day, step) in [("2026-06-26", "REMINDED"), ("2026-07-03", "TALK_PROPOSED")] {
      try await city.live(on: "\(day) 09:00")
      try await Deadline(seconds: 60).wait("\(step) of three") {
        let shown = try await city.client(city.head, ["lesson", "coverage", "1", "--json"])
        return shown.output.components(of: "LESSON_ESCALATION_\(step)") == 3 ? true : nil
      }
    }
    let gaps = try await city.anlan(city.head, ["lesson", "coverage", "1", "--gaps", "--plain"])
    #expect(gaps.output.split(separator: "\n").count == 3, "each by name: \(gaps)")
    for serial in Self.silent { #expect(gaps.output.contains(Self.entity(serial))) }
    try await city.anlan(city.head, ["lesson", "close", "1"], code: 1)
    for serial in Self.silent {
      try await city.anlan(
        city.head,
        [
          "lesson", "explain", "1", Self.entity(serial), "enterprise", "--reason", "停产，井口已封闭",
        ])
    }
    let drawn = try await city.anlan(city.author, ["lesson", "sample", "1", "--plain"])
    for entity in drawn.output.split(separator: "\n").map(String.init) {
      try await city.anlan(
        city.author, ["lesson", "found", "1", entity, "--done", "--note", "抽问三人均知"])
    }
    try await city.anlan(city.head, ["lesson", "close", "1"])
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
