import Questions
import Vocabulary

/// Keys.
extension QuestionJudge {
  mutating func choiceAnswer(_ options: [QuestionOption]) -> QuestionAnswer? {
    let written: [String]
    switch AnswerKey.read(raw.answer, options: options) {
    case .none:
      say(.answerMissing)
      return nil
    case .malformed:
      say(.answerUnreadable, raw.answer.trimmingBlanks())
      return nil
    case .texts(let keys):
      say(.repaired, ReadingText.keyIsText)
      written = keys
    case .labels(let keys): written = keys
    }
    let keys = Set(written).sorted()
    if keys.count < written.count { say(.answerTwice, written.joined()) }
    return .options(keys)
  }

  mutating func judgeAnswer(_ options: [QuestionOption]) -> QuestionAnswer? {
    let answer = raw.answer.trimmingBlanks()
    let truths = options.map { JudgeWord.truth($0.text) }
    // Options that read only "A" and "B", or nothing, mean right and wrong in this order.
    let areBare = options.allSatisfy {
      $0.text.isEmpty || $0.text == $0.key || $0.text == "A" || $0.text == "B"
    }
    let isForeign = !options.isEmpty && !areBare && (options.count != 2 || truths.contains(nil))
    if isForeign {
      say(.judgeKey, options.map(\.text).joined(separator: " / "))
      return nil
    }
    if let key = Self.repeated(options.map(\.key)) { say(.labelTwice, key) }
    if !areBare, truths.count == 2, truths[0] == truths[1] {
      say(.optionTwice, options[0].text)
      return nil
    }
    if answer.isEmpty {
      say(.answerMissing)
      return nil
    }
    if let truth = labelledTruth(answer, options, truths, areBare: areBare) { return .judge(truth) }
    if let truth = JudgeWord.truth(answer) { return .judge(truth) }
    say(.judgeKey, answer)
    return nil
  }

  private mutating func labelledTruth(
    _ answer: String, _ options: [QuestionOption], _ truths: [Bool?], areBare: Bool
  ) -> Bool? {
    guard case .labels(let keys) = AnswerKey.read(answer, options: options) else { return nil }
    let set = Set(keys)
    guard set.count == 1, let key = keys.first else { return nil }
    if keys.count > 1 { say(.answerTwice, answer) }
    if !areBare, let index = options.firstIndex(where: { $0.key == key }) { return truths[index] }
    guard areBare else { return nil }
    return key == "A" ? true : key == "B" ? false : nil
  }

  private static func repeated(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    return texts.first { !seen.insert($0).inserted }
  }

  mutating func blankAnswer() -> QuestionAnswer? {
    if raw.verbatim != nil, let blanks = ExportText.blanks(raw.answer) { return .blanks(blanks) }
    let answer = CellText.cleaned(raw.answer, keepingLines: true).text
    let parts = answer.unicodeScalars
      .split { ["|", "｜", "；", ";", "\n"].contains($0) }
      .map { String($0).trimmingBlanks() }
    let blanks = parts.filter { !$0.isEmpty }
    guard !blanks.isEmpty else {
      say(.answerMissing)
      return nil
    }
    return .blanks(blanks.map { [$0] })
  }

  /// Marks of an answer where the file has none, in tenths.
  ///
  /// Source: `[D]`.
  static let usualMarksTenths = 100

  mutating func rubricAnswer() -> QuestionAnswer? {
    if raw.verbatim != nil, let points = ExportText.rubric(raw.answer) { return .rubric(points) }
    let answer = CellText.cleaned(raw.answer, keepingLines: true).text
    guard !answer.isEmpty else {
      say(.answerMissing)
      return nil
    }
    let marks = Double(HalfWidth.normalised(raw.mark).trimmingBlanks())
    let tenths = marks.flatMap { (0.1...1000).contains($0) ? Int(($0 * 10).rounded()) : nil }
    return .rubric([RubricPoint(text: answer, tenths: tenths ?? Self.usualMarksTenths)])
  }
}
