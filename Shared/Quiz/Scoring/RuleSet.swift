public import Questions

/// What a multiple choice with some right options is worth.
public enum MultipleRule: UInt8, Sendable, Hashable, CaseIterable {
  /// Nothing unless the set is the key.
  case allOrNothing = 1
  /// Half for right options only, but not all; nothing with a wrong one.
  case halfForSubset = 2
  /// The share of the right options; nothing with a wrong one.
  case shareForSubset = 3
}

/// What a wrong answer to a red-line question does.
public enum RedLineRule: UInt8, Sendable, Hashable, CaseIterable {
  /// It costs its marks.
  case marksOnly = 1
  /// It fails the paper whatever the total.
  case failsPaper = 2
}

/// Whether keys travel with a pack.
public enum PackKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Sealed inside, released when a sitting is closed: the result is explained on the spot.
  case keysSealed = 1
  /// Not at all: scored on return.
  case withoutKeys = 2
}

/// How many people of a class sit.
public struct WorkerQuota: Sendable, Hashable {
  /// Percent of those on shift, rounded up.
  public let percent: Int
  /// At least so many, as far as they are there.
  public let minimum: Int

  /// A quota.
  public init(percent: Int, minimum: Int) {
    self.percent = percent
    self.minimum = minimum
  }

  /// People to draw of `present`.
  public func count(of present: Int) -> Int {
    min(present, max(minimum, (present * percent + 99) / 100))
  }
}

/// What may be proposed after a quiz; a person decides each.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// Explain the wrong answers on the spot.
  case explain = "EXPLAIN"
  /// Another sitting within the days given.
  case retest = "RETEST"
  /// Retraining before work goes on (待岗培训).
  case retraining = "RETRAINING"
  /// Leave the post until passed.
  case leavePost = "LEAVE_POST"
  /// A written finding of the inspection.
  case finding = "FINDING"
  /// An order to the enterprise to train.
  case order = "ORDER"
  /// A talk with the principal.
  case talk = "TALK"
  /// Points by the scheme in force.
  case points = "POINTS"
  /// Input to the grade.
  case gradeInput = "GRADE_INPUT"
  /// A draw of other workers within the days given.
  case redraw = "REDRAW"
  /// A special check.
  case specialCheck = "SPECIAL_CHECK"
}

/// How a paper of one class of people is made and judged; dated data, never code.
public struct RuleSet: Sendable, Hashable {
  /// Permanent code.
  public var code: String
  /// Sector, as its code in `domain.md`.
  public var sector: String
  /// Class of people.
  public var personClass: String
  /// Questions of a paper, by kind.
  public var questions: [QuestionKind: Int]
  /// Marks of one question of a kind, in tenths.
  public var marksTenths: [QuestionKind: Int]
  /// Time to answer, in minutes.
  public var limitMinutes: Int
  /// Pass mark, in tenths of a percent of the full marks.
  public var passPermille: Int
  /// Partial marks.
  public var multipleRule: MultipleRule
  /// Red-line questions.
  public var redLineRule: RedLineRule
  /// Tenths of a percent that the practical part needs on its own; nil if it need not pass.
  public var practicalPassPermille: Int?
  /// Who sits.
  public var workers: WorkerQuota
  /// Whether keys travel.
  public var packKind: PackKind
  /// Days to a retest.
  public var retestDays: Int
  /// Proposed after a first fail.
  public var afterFail: [Measure]
  /// Proposed after a second fail.
  public var afterSecondFail: [Measure]
  /// Points proposed after a second fail, as the scheme in force counts them; 0 for none.
  public var points: Int
  /// Law, article, standard or `[D]`.
  public var basis: String

  /// A rule set.
  public init(
    code: String, sector: String, personClass: String, questions: [QuestionKind: Int],
    marksTenths: [QuestionKind: Int], limitMinutes: Int, passPermille: Int,
    multipleRule: MultipleRule = .halfForSubset, redLineRule: RedLineRule = .marksOnly,
    practicalPassPermille: Int? = nil, workers: WorkerQuota, packKind: PackKind = .keysSealed,
    retestDays: Int = 7, afterFail: [Measure], afterSecondFail: [Measure], points: Int = 0,
    basis: String
  ) {
    self.code = code
    self.sector = sector
    self.personClass = personClass
    self.questions = questions
    self.marksTenths = marksTenths
    self.limitMinutes = limitMinutes
    self.passPermille = passPermille
    self.multipleRule = multipleRule
    self.redLineRule = redLineRule
    self.practicalPassPermille = practicalPassPermille
    self.workers = workers
    self.packKind = packKind
    self.retestDays = retestDays
    self.afterFail = afterFail
    self.afterSecondFail = afterSecondFail
    self.points = points
    self.basis = basis
  }

  /// Questions of a paper.
  public var questionCount: Int { questions.values.reduce(0, +) }

  /// Full marks of a paper as planned, in tenths.
  public var fullTenths: Int {
    questions.reduce(0) { $0 + $1.value * marksTenths[$1.key, default: 0] }
  }

  /// Time to answer, in microseconds.
  public var limitMicroseconds: Int64 { Int64(limitMinutes) * 60_000_000 }
}

extension RuleSet: CanonicalValue {
  /// The fields in the order of their declaration; tables by raw value in byte order, numbers as
  /// 32 bits, rules as their byte, measures as text.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(code)
    writer.text(sector)
    writer.text(personClass)
    Self.write(questions, to: &writer)
    Self.write(marksTenths, to: &writer)
    writer.number32(UInt32(clamping: limitMinutes))
    writer.number32(UInt32(clamping: passPermille))
    writer.byte(multipleRule.rawValue)
    writer.byte(redLineRule.rawValue)
    writer.optional(practicalPassPermille) { $0.number32(UInt32(clamping: $1)) }
    writer.number32(UInt32(clamping: workers.percent))
    writer.number32(UInt32(clamping: workers.minimum))
    writer.byte(packKind.rawValue)
    writer.number32(UInt32(clamping: retestDays))
    writer.list(afterFail) { $0.text($1.rawValue) }
    writer.list(afterSecondFail) { $0.text($1.rawValue) }
    writer.number32(UInt32(clamping: points))
    writer.text(basis)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    code = try reader.text("code")
    sector = try reader.text("sector")
    personClass = try reader.text("class")
    questions = try Self.table(&reader)
    marksTenths = try Self.table(&reader)
    limitMinutes = Int(try reader.number32())
    passPermille = Int(try reader.number32())
    guard let multipleRule = MultipleRule(rawValue: try reader.byte()),
      let redLineRule = RedLineRule(rawValue: try reader.byte())
    else { throw .malformed("rule") }
    self.multipleRule = multipleRule
    self.redLineRule = redLineRule
    practicalPassPermille = try reader.optional { reader throws(CanonicalFault) in
      Int(try reader.number32())
    }
    let percent = Int(try reader.number32())
    workers = WorkerQuota(percent: percent, minimum: Int(try reader.number32()))
    guard let packKind = PackKind(rawValue: try reader.byte()) else { throw .malformed("kind") }
    self.packKind = packKind
    retestDays = Int(try reader.number32())
    afterFail = try Self.measures(&reader)
    afterSecondFail = try Self.measures(&reader)
    points = Int(try reader.number32())
    basis = try reader.text("basis")
  }

  private static func write(_ table: [QuestionKind: Int], to writer: inout CanonicalWriter) {
    writer.list(table.sorted { ByteOrder.precedes($0.key.rawValue, $1.key.rawValue) }) {
      $0.text($1.key.rawValue)
      $0.number32(UInt32(clamping: $1.value))
    }
  }

  private static func table(
    _ reader: inout CanonicalReader
  ) throws(CanonicalFault) -> [QuestionKind: Int] {
    let rows = try reader.list { reader throws(CanonicalFault) in
      (kind: try reader.text("kind"), count: Int(try reader.number32()))
    }
    var table: [QuestionKind: Int] = [:]
    var last = ""
    for row in rows {
      guard let kind = QuestionKind(rawValue: row.kind), ByteOrder.precedes(last, row.kind) else {
        throw .malformed("table")
      }
      last = row.kind
      table[kind] = row.count
    }
    return table
  }

  private static func measures(
    _ reader: inout CanonicalReader
  ) throws(CanonicalFault) -> [Measure] {
    try reader.list { reader throws(CanonicalFault) in
      guard let measure = Measure(rawValue: try reader.text("measure")) else {
        throw .malformed("measure")
      }
      return measure
    }
  }
}
