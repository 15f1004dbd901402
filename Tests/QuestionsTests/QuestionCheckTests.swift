import Questions
import Testing

struct QuestionCheckTests {
  @Test("A sound question gets no verdict")
  func sound() {
    #expect(QuestionCheck.verdicts(of: Drafts.single()).isEmpty)
    #expect(QuestionCheck.verdicts(of: Drafts.judge("井下可以带电检修。", false)).isEmpty)
  }

  @Test("Each defect of a single choice has its code", arguments: QuestionCheckTests.defectRows)
  func eachDefect(defect: Defect) {
    var draft = Drafts.single()
    defect.change(&draft)
    #expect(QuestionCheck.verdicts(of: draft).map(\.code).contains(defect.code))
  }

  struct Defect: Sendable, CustomTestStringConvertible {
    let code: VerdictCode
    let change: @Sendable (inout QuestionDraft) -> Void

    init(_ code: VerdictCode, change: @escaping @Sendable (inout QuestionDraft) -> Void) {
      self.code = code
      self.change = change
    }

    var testDescription: String { code.rawValue }
  }

  static let defectRows: [Defect] = [
    Defect(.stemMissing) { $0.stem = " （ ）。 " },
    Defect(.answerMissing) { $0.answer = .options([]) },
    Defect(.optionsMissing) { $0.options.removeLast(2) },
    Defect(.labelTwice) { $0.options[1].key = "A" },
    Defect(.optionEmpty) { $0.options[2].text = " \u{3000}" },
    Defect(.optionTwice) { $0.options[2].text = "１.０％" },
    Defect(.answerUnreadable) { $0.answer = .judge(true) },
    Defect(.answerUnreadable) { $0.answer = .options(["C", "A"]) },
    Defect(.answerOutOfRange) { $0.answer = .options(["D"]) },
    Defect(.singleHasMany) { $0.answer = .options(["A", "B"]) },
    Defect(.unlabelled) { draft in for at in 0..<3 { draft.options[at].key = "" } },
    Defect(.labelOrder) { $0.options.swapAt(1, 2) },
    Defect(.answerTwice) { $0.answer = .options(["B", "B"]) },
    Defect(.multipleHasOne) { $0.kind = .multiple },
    Defect(.pictureMissing) { $0.stem = "下图所示装置是什么？" },
    Defect(.controlCharacters) { $0.stem += "\u{7}" },
    Defect(.numberPrefix) { $0.stem = "12、" + $0.stem },
    Defect(.labelReference) { $0.options[2].text = "以上都是" },
    Defect(.labelReference) { $0.options[2].text = "A、B两种方法一起使用" },
    Defect(.tooLong) { $0.stem = String(repeating: "安", count: 4_001) },
    Defect(.formatBroken) { $0.difficulty = 6 },
    Defect(.formatBroken) { $0.options[0].key = "a" },
    Defect(.formatBroken) { draft in
      draft.basis = [
        LegalBasis(law: "安全生产法", article: "第二十八条", textVersion: "2021", isChecked: true)
      ]
    },
  ]

  @Test("A judgement with options of another question is refused")
  func judgeWithOptions() {
    var draft = Drafts.judge("钢丝绳断丝超限应报废。", true)
    draft.options = Drafts.single().options
    #expect(QuestionCheck.verdicts(of: draft).map(\.code) == [.judgeKey])
    draft.options = []
    draft.answer = .options(["A"])
    #expect(QuestionCheck.verdicts(of: draft).map(\.code) == [.judgeKey])
  }

  @Test("A scene may have options or a rubric, blanks need accepted texts, points need marks")
  func otherKinds() {
    var draft = Drafts.single()
    draft.kind = .scenario
    #expect(QuestionCheck.verdicts(of: draft).isEmpty)
    draft.options = []
    draft.answer = .rubric([RubricPoint(text: "立即报警", tenths: 30)])
    #expect(QuestionCheck.verdicts(of: draft).isEmpty)
    draft.kind = .practical
    draft.answer = .rubric([RubricPoint(text: "佩戴自救器", tenths: 0)])
    #expect(QuestionCheck.verdicts(of: draft).map(\.code) == [.answerUnreadable])
    draft.kind = .blank
    draft.answer = .blanks([[""]])
    #expect(QuestionCheck.verdicts(of: draft).map(\.code) == [.answerMissing])
    draft.answer = .blanks([["1.0", "1"], []])
    #expect(QuestionCheck.verdicts(of: draft).map(\.code) == [.answerUnreadable])
  }

  @Test(
    "All-of-the-above is known from heights above something",
    arguments: [
      ("以上都是", true), ("以上都不对", true), ("以上各项均正确", true), ("都对", true), ("All of the above.", true),
      ("20m以上", false), ("以上级领导批准为准", false), ("都要检查", false), ("上述人员均须持证", true),
    ])
  func allOfTheAbove(text: String, isAll: Bool) {
    #expect(OptionLint.speaksOfAll(text) == isAll)
  }

  @Test(
    "A letter that names an option is known from one that names a class",
    arguments: [
      ("A和B", true), ("Ａ、Ｂ两种方法一起使用", true), ("**A、**B两种方法一起使用", true), ("选项A", true),
      ("AB都对", true), ("A项和C项", true), ("A类、B类火灾", false), ("A、B、C类火灾", false), ("维生素A", false),
      ("CO", false), ("A", false), ("TA和B", false), ("ABC干粉", false), ("D级防护", false),
    ])
  func labelReferences(text: String, isReference: Bool) {
    #expect(OptionLint.namesLabel(text, among: ["A", "B", "C", "D"]) == isReference)
  }

  @Test("Options that must keep their place are fixed: one, or all")
  func fixing() {
    let all = Drafts.single("题", ["甲", "乙", "以上都是"]).withFixedOptions
    #expect(all.options.map(\.isFixed) == [false, false, true])
    let named = Drafts.single("题", ["甲", "乙", "A和B"]).withFixedOptions
    #expect(named.options.map(\.isFixed) == [true, true, true])
    #expect(QuestionCheck.verdicts(of: named).isEmpty)
  }
}
