import Questions
import Quiz
import Testing

@testable import ClientKit

@Suite("The screen of somebody who sits")
struct SitPanelTests {
  private func view(
    kind: QuestionKind = .single, place: Int = 0, count: Int = 10, answer: SittingAnswer? = nil,
    answered: Set<Int> = [], stage: SittingStage = .inProgress, seconds: Int = 600,
    stem: String = "进入采掘工作面前应当先做什么"
  ) -> ExamineeView {
    var chosen: Set<String> = []
    if case .options(let keys) = answer { chosen = Set(keys) }
    let options = ["C", "A", "D", "B"].map {
      ExamineeView.Option(
        key: $0, text: "选项\($0)：检查瓦斯浓度并记录，超过规定立即撤人", isChosen: chosen.contains($0))
    }
    return ExamineeView(
      sittingID: "s", maskedName: "张*", paperTitle: "瓦斯检查工", stage: stage,
      closing: stage == .submitted ? .submitted : nil, hasBegun: true, place: place, count: count,
      kind: kind, stem: stem, pictures: [], options: kind.hasOptions ? options : [],
      blanks: kind == .blank ? 2 : 0,
      answer: answer, isMarked: false, answered: answered, marked: [], secondsLeft: seconds,
      secondsAllowed: 600, isWarned: seconds <= 120, isClockSuspect: false, revision: 1)
  }

  @Test(
    "takes digits and letters of either width",
    arguments: [("1", "C"), ("２", "A"), ("c", "D"), ("Ｄ", "B"), ("b", "A")])
  func keys(key: Character, option: String) {
    var panel = SitPanel(view())
    #expect(panel.press(.character(key)) == .act(.answer(0, .options([option])), then: nil))
  }

  @Test("adds and takes off options of a multiple choice, in the order of keys")
  func multiple() {
    var panel = SitPanel(view(kind: .multiple, answer: .options(["C"])))
    #expect(panel.press(.character("2")) == .act(.answer(0, .options(["A", "C"])), then: nil))
    #expect(panel.press(.character("1")) == .act(.answer(0, .cleared), then: nil))
  }

  @Test("takes 1 for true and 2 for false, and nothing else")
  func judge() {
    var panel = SitPanel(view(kind: .judge))
    #expect(panel.press(.character("1")) == .act(.answer(0, .judge(true)), then: nil))
    #expect(panel.press(.character("２")) == .act(.answer(0, .judge(false)), then: nil))
    #expect(panel.press(.character("3")) == nil)
    #expect(panel.message == QuizText.noSuchOption.text)
  }

  @Test("goes on by itself only where that was asked for")
  func autoNext() {
    var panel = SitPanel(view(), isAutoNext: true)
    #expect(panel.press(.character("1")) == .act(.answer(0, .options(["C"])), then: 1))
    var multiple = SitPanel(view(kind: .multiple), isAutoNext: true)
    #expect(multiple.press(.character("1")) == .act(.answer(0, .options(["C"])), then: nil))
  }

  @Test("hands in with Enter and y, and with nothing less")
  func handIn() {
    var panel = SitPanel(view(place: 9, answered: Set(0..<10)))
    #expect(panel.press(.enter) == nil)
    #expect(panel.mode == .overview)
    #expect(panel.press(.enter) == nil)
    #expect(panel.press(.character("ｙ")) == .act(.submit, then: nil))
  }

  @Test("keeps typed text until Enter, then saves and goes on")
  func typing() {
    var panel = SitPanel(view(kind: .blank))
    for character in "０.5；1/2" { #expect(panel.press(.character(character)) == nil) }
    #expect(panel.press(.backspace) == nil)
    #expect(panel.press(.character("2")) == nil)
    #expect(panel.press(.enter) == .act(.answer(0, .blanks(["０.5", "1/2"])), then: 1))
  }

  @Test(
    "fits every terminal, in width and height",
    arguments: [(80, 24), (40, 12), (120, 40)], QuestionKind.allCases)
  func fits(size: (Int, Int), kind: QuestionKind) {
    let long = String(repeating: "采煤工作面回风流中甲烷浓度超过百分之一时，", count: 12)
    for language in Language.allCases {
      Language.$current.withValue(language) {
        for stage in [SittingStage.inProgress, .paused, .submitted] {
          for isOverview in [false, true] {
            var panel = SitPanel(view(kind: kind, count: 25, stage: stage, stem: long))
            if isOverview { _ = panel.press(.tab) }
            let lines = panel.screen(width: size.0, height: size.1, coloured: false).lines
            #expect(lines.count <= size.1)
            for line in lines { #expect(DisplayWidth.cells(line) <= size.0, "\(line)") }
          }
        }
      }
    }
  }

  @Test("shows a choice by a sign, not by colour alone")
  func signs() {
    let panel = SitPanel(view(answer: .options(["A"])))
    let text = panel.screen(width: 80, height: 24, coloured: false).lines.joined(separator: "\n")
    #expect(text.contains("● 2 B. 选项A"))
    #expect(text.contains("○ 1 A. 选项C"))
    #expect(text.contains("✓"))
  }
}
