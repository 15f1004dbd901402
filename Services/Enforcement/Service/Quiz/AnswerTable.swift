internal import Contracts
internal import EnforcementRules
internal import Questions
internal import Store
internal import Vocabulary

/// Whose answers statistics are about: a bank's, of one post or blueprint, or of all.
struct AnswerScope: Sendable {
  let bank: BankRecords.Stored
  /// A post, or the code of a blueprint, which is what a sitting calls its post; empty for all.
  var post = ""

  /// Bank and post, as conditions take them.
  var arguments: [SQLValue] { [.int(bank.number), .text(post)] }
}

/// The answers to a bank's questions as the statistics read them.
struct AnswerTable {
  /// Questions in the order of the table's items.
  let questions: [QuestionRecords.Known]
  /// Answers; marks as shares of the full marks.
  let table: ResponseTable
  /// Sittings passed.
  let passed: Int

  /// Reads the answers of a scope; a question that cites an amended text on `day` says so.
  ///
  /// - Throws: `ResponseTableFault`, `StoreError`.
  init(of scope: AnswerScope, on day: LegalDay, in reader: Reader) throws {
    let answers = try StatisticsRecords.answers(of: scope, in: reader)
    let cameHome = try StatisticsRecords.cameHome(in: reader)
    let known = try QuestionRecords.newest(ofBank: scope.bank.number, in: reader)
    let amendments = try AmendmentRecords.all(in: reader)
    questions = known
    var place: [Int: Int] = [:]
    for (index, question) in known.enumerated() { place[question.question] = index }
    var strata: [String: Int] = [:]
    let items = known.map {
      Self.facts($0, lapsed: amendments.touches($0.content.basis, on: day), strata: &strata)
    }
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
        chosen: single, spentMilliseconds: answer.spentMilliseconds,
        answeredAt: cameHome[answer.sitting] ?? 0)
    }
    table = try ResponseTable(items: items, personCount: person + 1, columns: columns)
    passed = try StatisticsRecords.passed(of: scope, in: reader)
  }

  private static func facts(
    _ known: QuestionRecords.Known, lapsed: Bool, strata: inout [String: Int]
  ) -> ItemFacts {
    let content = known.content
    let name = "\(content.topic)|\(content.kind.rawValue)|\(content.difficulty)"
    let stratum = strata[name] ?? strata.count
    strata[name] = stratum
    let right = content.answer?.options ?? []
    let key = right.count == 1 ? content.options.firstIndex { $0.key == right[0] } : nil
    return ItemFacts(
      id: known.name, stratum: stratum, maxScore: 1, optionCount: content.options.count, key: key,
      characters: content.stem.count + content.options.reduce(0) { $0 + $1.text.count },
      citesLapsedText: lapsed)
  }
}
