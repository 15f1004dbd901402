import Quiz
import Testing

@testable import ClientKit

@Suite("The inspector's board")
struct BoardPanelTests {
  private func row(
    _ index: Int, _ stage: SittingStage = .submitted, slot: UInt32 = 1, isSigned: Bool = false,
    officers: [String] = ["甲", "乙"], answer: SyncAnswer? = nil
  ) -> BoardRow {
    BoardRow(
      sittingID: "s\(index)", name: "测试\(index)号", token: "P-\(index)", postCode: "WSJC",
      packID: "PK", slot: slot, attempt: 1, stage: stage, closing: nil, place: index,
      answeredCount: index * 2, count: 10, secondsLeft: 300, secondsSilent: 2, recoveries: index,
      isClockSuspect: index == 2, openedMicroseconds: 0, officers: officers, isSigned: isSigned,
      answer: answer)
  }

  /// Presses keys; answers the last wish.
  private func press(_ text: String, on panel: inout BoardPanel) -> BoardPanel.Wish? {
    var wish: BoardPanel.Wish?
    for character in text {
      wish = panel.press(character == "\n" ? .enter : .character(character))
    }
    return wish
  }

  private let both = [
    OfficerSignature(officer: "甲", certificateNo: "04-1"),
    OfficerSignature(officer: "乙", certificateNo: "04-2"),
  ]

  @Test("fits 80 cells and names every stage", arguments: Language.allCases)
  func fits(language: Language) {
    Language.$current.withValue(language) {
      var panel = BoardPanel()
      panel.rows = SittingStage.allCases.enumerated().map { row($0, $1, isSigned: $0 == 3) }
      panel.results = ["s3": "84.0 合格"]
      for asking: BoardPanel.Asking? in [nil, .certificate("复姓欧阳某某"), .others(199), .void] {
        panel.asking = asking.map { ($0, String(repeating: "长", count: 60)) }
        let lines = panel.screen(width: 80, height: 24, coloured: false)
        #expect(lines.count == 24)
        for line in lines { #expect(DisplayWidth.cells(line) <= 80, "\(line)") }
      }
    }
  }

  @Test("asks for the reason of a pause and of voiding")
  func reasons() {
    var panel = BoardPanel()
    panel.rows = [row(0, .inProgress)]
    #expect(press("x代答\n", on: &panel) == .void("s0", reason: "代答"))
    #expect(press("b停电\n", on: &panel) == .pause("s0", reason: "停电"))
    #expect(panel.press(.character("b")) == nil)
    #expect(panel.press(.escape) == nil)
    #expect(panel.asking == nil)
  }

  @Test("takes the number of each officer of the sitting, of either width, then signs")
  func signs() {
    var panel = BoardPanel()
    panel.rows = [row(0)]
    #expect(press("s", on: &panel) == nil)
    #expect(panel.screen(width: 80, height: 24, coloured: false)[22].contains("甲"))
    #expect(press("０４-1\n", on: &panel) == nil)
    #expect(press("04-2\n", on: &panel) == .sign(["s0"], both))
  }

  @Test("signs the others of the same slot as well if the officers say so")
  func signsOthers() {
    var panel = BoardPanel()
    panel.rows = [
      row(0), row(1), row(2, .inProgress), row(3, isSigned: true), row(4, slot: 2), row(5),
      row(6, officers: ["甲", "丙"]), row(7, answer: .receipt([1])), row(8, .voided),
    ]
    #expect(press("s04-1\n04-2\n", on: &panel) == nil)
    #expect(panel.asking?.what == .others(2))
    #expect(press("y", on: &panel) == .sign(["s0", "s1", "s5"], both))
    #expect(press("s\n\nn", on: &panel) == .sign(["s0"], both), "numbers given before are offered")
  }

  @Test("signs nothing that is not handed in, signed before or sent, and says why")
  func refuses() {
    var panel = BoardPanel()
    panel.rows = [
      row(0, .inProgress), row(1, isSigned: true), row(2, answer: .receipt([1])), row(3, .voided),
    ]
    for selected in panel.rows.indices {
      panel.selected = selected
      #expect(press("s", on: &panel) == nil)
      #expect(panel.asking == nil)
      #expect(!panel.message.isEmpty, "\(selected)")
    }
  }

  @Test("an empty number or Escape signs nothing")
  func stops() {
    var panel = BoardPanel()
    panel.rows = [row(0), row(1)]
    #expect(press("s\n", on: &panel) == nil)
    #expect(panel.signing == nil)
    #expect(panel.asking == nil)
    #expect(press("s04-1\n", on: &panel) == nil)
    #expect(panel.press(.escape) == nil)
    #expect(panel.signing == nil)
    #expect(press("s04-1\n04-2\n", on: &panel) == nil)
    #expect(panel.press(.escape) == nil)
    #expect(panel.signing == nil)
  }
}
