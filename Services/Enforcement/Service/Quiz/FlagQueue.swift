internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary

/// The flags of one bank, with what people did with them.
struct FlagQueue: Sendable {
  private let answers: AnswerTable
  private let last: [FlagRecords.Key: FlagRecord]

  /// Reads what the queue rests on; the flags themselves are counted outside the reading.
  init(of bank: BankRecords.Stored, on day: LegalDay, in reader: Reader) throws {
    answers = try AnswerTable(of: AnswerScope(bank: bank), on: day, in: reader)
    last = try FlagRecords.last(ofBank: bank.number, in: reader)
  }

  /// Every flag that stands, the gravest first.
  func standing() -> [StandingFlag] {
    let figures = ItemFigures(answers, design: .randomForms)
    var place: [String: Int] = [:]
    for (index, known) in figures.questions.enumerated() { place[known.name] = index }
    return figures.flags.compactMap { flag in
      guard let index = place[flag.item] else { return nil }
      let rows = answers.table.rows(of: index)
      let key = FlagRecords.Key(
        question: figures.questions[index].question, code: flag.code.rawValue)
      return StandingFlag(
        flag: flag, known: figures.questions[index], answers: rows.count,
        lastAnswer: rows.map { answers.table.rows.answeredAt[$0] }.max(), last: last[key])
    }
  }
}

/// One flag, with what people did with it.
struct StandingFlag: Sendable {
  let flag: QuestionFlag
  let known: QuestionRecords.Known
  let answers: Int
  /// Microseconds since 1970; nil without answers.
  let lastAnswer: Int64?
  let last: FlagRecord?

  init(
    flag: QuestionFlag, known: QuestionRecords.Known, answers: Int, lastAnswer: Int64?,
    last: FlagRecord?
  ) {
    self.flag = flag
    self.known = known
    self.answers = answers
    self.lastAnswer = lastAnswer
    self.last = last
  }

  /// The same after another act.
  init(_ other: StandingFlag, last: FlagRecord?) {
    self.init(
      flag: other.flag, known: other.known, answers: other.answers, lastAnswer: other.lastAnswer,
      last: last)
  }

  var key: FlagRecords.Key {
    FlagRecords.Key(question: known.question, code: flag.code.rawValue)
  }

  var state: FlagState { last?.state(revision: known.revision, answers: answers) ?? .open }

  /// Place of its code among all, from the gravest.
  var rank: Int { WorkQueue.gravity.firstIndex(of: flag.code) ?? WorkQueue.gravity.count }

  /// Somebody looks within so many working days of the newest answer it rests on.
  private var due: String {
    guard let limit = flag.action.limit, let lastAnswer else { return "" }
    return WorkingCalendar().deadline(limit, after: UTCMicroseconds(lastAnswer).legalDay)
      .description
  }

  var message: EnforcementFlag {
    let figures = flag.figures.map { "\($0.name.rawValue)=\(Self.short($0.value))" }
    return EnforcementFlag(
      code: flag.code.rawValue, question: flag.item, figures: figures.joined(separator: " "),
      meaning: flag.meaning, action: flag.action.label, dueDay: due,
      state: EnforcementFlagState(rawValue: state.rawValue), account: last?.account ?? "",
      reason: last?.reason ?? "",
      actTime: last.map { ProtoTimestamp(microseconds: $0.time.value) },
      stem: ItemFigures.short(known))
  }

  /// A figure to three places.
  private static func short(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded() / 1000
    return "\(thousandths)"
  }
}
