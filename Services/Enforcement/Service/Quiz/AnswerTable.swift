internal import Contracts
internal import EnforcementRules
internal import Questions
internal import Store

/// The answers to a bank's questions as the statistics read them.
struct AnswerTable {
  /// Questions in the order of the table's items.
  let questions: [QuestionRecords.Known]
  /// Answers; marks as shares of the full marks.
  let table: ResponseTable
  /// Sittings passed.
  let passed: Int

  /// Reads the answers of a bank, of one post or of all.
  ///
  /// - Throws: `ResponseTableFault`, `StoreError`.
  init(of bank: BankRecords.Stored, post: String, in reader: Reader) throws {
    let answers = try StatisticsRecords.answers(bank: bank.number, post: post, in: reader)
    let known = try QuestionRecords.newest(ofBank: bank.number, in: reader)
    questions = known
    var place: [Int: Int] = [:]
    for (index, question) in known.enumerated() { place[question.question] = index }
    var strata: [String: Int] = [:]
    let items = known.map { Self.facts($0, strata: &strata) }
    var columns = ResponseColumns()
    columns.reserve(answers.count)
    var person = -1
    var sitting: Int?
    for answer in answers {
      guard let item = place[answer.question] else { continue }
      if answer.sitting != sitting {
        sitting = answer.sitting
        person += 1
      }
      let single = answer.chosen.nonzeroBitCount == 1 ? answer.chosen.trailingZeroBitCount : nil
      columns.append(
        person: person, item: item, score: Double(answer.tenths) / Double(answer.tenthsMax),
        chosen: single, spentMilliseconds: answer.spentMilliseconds, answeredAt: answer.scoredAt)
    }
    table = try ResponseTable(items: items, personCount: person + 1, columns: columns)
    passed = try StatisticsRecords.passed(bank: bank.number, post: post, in: reader)
  }

  private static func facts(
    _ known: QuestionRecords.Known, strata: inout [String: Int]
  ) -> ItemFacts {
    let content = known.content
    let name = "\(content.topic)|\(content.kind.rawValue)|\(content.difficulty)"
    let stratum = strata[name] ?? strata.count
    strata[name] = stratum
    let right = content.answer?.options ?? []
    let key = right.count == 1 ? content.options.firstIndex { $0.key == right[0] } : nil
    return ItemFacts(
      id: known.name, stratum: stratum, maxScore: 1, optionCount: content.options.count, key: key,
      characters: content.stem.count + content.options.reduce(0) { $0 + $1.text.count })
  }
}
