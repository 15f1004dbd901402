import QuestionFormats
import Questions
import Testing

/// The handbook's 3.2.
struct AikenTests {
  private static let good = "甲是什么？\nA) 一\nB) 二\nANSWER: B\n"

  @Test(
    "Options and keys are read as Moodle reads them",
    arguments: [
      good, "甲是什么？\nA. 一\nB.二\nANSWER:B", "甲是什么？\r\rA)\t一\rB) 二\r\rANSWER: B\r",
      "\u{FEFF}甲是什么？\n\nA)一\n\nB)二\n\nANSWER: B",
    ])
  func usual(text: String) {
    let reading = ImportReading.aiken(text)
    #expect(reading.line == "single/甲是什么？/A=一 B=二/B")
    #expect(reading.codes.isEmpty)
  }

  @Test("No blank line is needed between questions")
  func dense() {
    let reading = ImportReading.aiken(Self.good + Self.good)
    #expect(reading.rows.map(\.place.row) == [1, 5])
    #expect(reading.drafts.count == 2)
  }

  @Test(
    "Chinese habits are taken with a warning",
    arguments: [
      "甲是什么？\nＡ．一\nＢ．二\nANSWER: B", "甲是什么？\nA、一\nB、二\nANSWER: B",
      "甲是什么？\nA) 一\nB) 二\n答案：B", "甲是什么？\nA) 一\nB) 二\n正确答案: Ｂ", "甲是什么？\nA) 一\nB) 二\nAnswer: B",
      "甲是什么？\nA) 一\nB) 二\nANSWER: B) 二",
    ])
  func chinese(text: String) {
    let reading = ImportReading.aiken(text)
    #expect(reading.line == "single/甲是什么？/A=一 B=二/B")
    #expect(Set(reading.codes) == [.repaired])
  }

  @Test(
    "Several letters make a multiple choice with a warning",
    arguments: ["A,C", "AC", "A、C", "C A", "Ａ，Ｃ"])
  func several(key: String) {
    let reading = ImportReading.aiken("甲？\nA) 一\nB) 二\nC) 三\nANSWER: \(key)")
    #expect(reading.line == "multiple/甲？/A=一 B=二 C=三/AC")
    #expect(Set(reading.codes) == [.repaired])
  }

  @Test(
    "Keys that Moodle lets pass are refused",
    arguments: [
      ("Z", VerdictCode.answerOutOfRange), ("", .answerMissing), ("?", .answerUnreadable),
      ("见书", .answerUnreadable),
    ])
  func keys(key: String, code: VerdictCode) {
    #expect(ImportReading.aiken("甲？\nA) 一\nB) 二\nANSWER: \(key)").errors == [code])
  }

  @Test("Faults stand at the line where they show, and good questions between them are read")
  func faults() {
    let text = """
      只有一项
      A) 一
      ANSWER: A

      A) 没有题干

      ANSWER: 见书

      好题
      A) 对
      B) 错了
      ANSWER: A

      没有写完
      A) 一
      B) 二

      又一好题
      A)一
      B)二
      ANSWER: B
      """
    let reading = ImportReading.aiken(text)
    let refused = reading.rows.filter(\.isRejected)
    #expect(refused.map(\.place.row) == [3, 5, 18])
    let codes = refused.map { Set($0.verdicts.map(\.code)) }
    let expected: [VerdictCode] = [.optionsMissing, .stemMissing, .answerMissing]
    #expect(zip(codes, expected).allSatisfy { $0.contains($1) })
    #expect(reading.drafts.map(\.stem) == ["好题", "又一好题"])
    #expect(refused.last?.verdicts == [Verdict(.answerMissing, "line 14")])
  }

  @Test("A stem of two lines keeps both")
  func twoLines() {
    let reading = ImportReading.aiken("第一行\n第二行\nA) 一\nB) 二\nANSWER: A")
    #expect(reading.line == "single/第一行\n第二行/A=一 B=二/A")
    #expect(reading.codes == [.repaired])
  }

  @Test(
    "A stem that looks like an option stays a stem",
    arguments: ["I. Newton 生于何年？", "A. Newton 生于何年？"])
  func initials(stem: String) {
    let reading = ImportReading.aiken("\(stem)\nA) 1642\nB) 1700\nANSWER: A")
    #expect(reading.line == "single/\(stem)/A=1642 B=1700/A")
    #expect(reading.codes == [.repaired])
  }

  @Test("Labels out of order are put in order, a label twice is refused")
  func labels() {
    let reading = ImportReading.aiken("甲？\nA) 一\nB) 二\nD) 四\nC) 三\nANSWER: D")
    #expect(reading.line == "single/甲？/A=一 B=二 C=三 D=四/D")
    #expect(reading.codes == [.labelOrder])
    #expect(ImportReading.aiken("甲？\nA) 一\nA) 二\nANSWER: A").errors == [.labelTwice])
  }

  @Test(
    "HTML is text; what exporters escaped once or twice is turned back",
    arguments: [
      ("用 <html class=\"a\"> 吗？", "用 <html class=\"a\"> 吗？"), ("浓度&lt;1%？", "浓度<1%？"),
      ("浓度&amp;lt;1%？", "浓度<1%？"),
    ])
  func markup(stem: String, read: String) {
    let reading = ImportReading.aiken("\(stem)\nA) 一\nB) 二\nANSWER: A")
    #expect(reading.drafts.map(\.stem) == [read])
  }
}
