internal import Glibc

/// Bernoulli CUSUM of one item: rises while answers are better than calibrated.
///
/// S = max(0, S + x·ln(p₁/p₀) + (1 − x)·ln((1 − p₁)/(1 − p₀))).
///
/// **Source**: quiz handbook 2.6.
public struct LeakDetector: Sendable, Hashable {
  /// Rise of the probability that a leak is thought to bring.
  public static let lift = 0.2
  /// Greatest probability under a leak.
  public static let probabilityMax = 0.98
  /// Height at which an item is suspected, for banks of some hundred items.
  public static let usualLimit = 4.0
  /// Height for banks of `largeBankItems` and more, where many items are watched at once.
  public static let largeBankLimit = 6.0
  /// Items from which a bank is large.
  public static let largeBankItems = 1000

  /// Height at which the item is suspected.
  public let limit: Double
  /// Height now.
  public private(set) var height = 0.0
  /// Greatest height so far.
  public private(set) var peak = 0.0
  /// Number of answers so far.
  public private(set) var answers = 0
  /// Number of the answer at which the limit was passed first, from 1.
  public private(set) var alarmAnswer: Int?

  /// A detector at height 0.
  public init(limit: Double) { self.limit = limit }

  /// The limit for a bank.
  public static func limit(items: Int) -> Double {
    items >= largeBankItems ? largeBankLimit : usualLimit
  }

  /// Accepted probability that an item which did not leak is suspected in all its answers.
  ///
  /// Source: quiz handbook 2.6, after `driftwatch`.
  public static let falseAlarmRate = 0.02

  /// The limit for an item with so many answers that keeps its false alarms below the rate, and is
  /// never below the bank's.
  public static func limit(items: Int, answers: Int) -> Double {
    max(limit(items: items), log(Double(max(1, answers)) / falseAlarmRate))
  }

  /// Bound of the probability that an unleaked item rises as high in as many answers.
  ///
  /// n·e^−peak: a likelihood ratio started at any of the n answers exceeds e^h with at most e^−h.
  public var falseAlarmBound: Double { min(1, Double(answers) * exp(-peak)) }

  /// Counts an answer that says nothing, because it calibrates.
  public mutating func pass() { answers += 1 }

  /// Adds an answer of a person from whom `expected` was to be expected.
  ///
  /// Where the lift leaves nothing above the expectation, the answer says nothing.
  public mutating func add(isRight: Bool, expected: Double) {
    answers += 1
    let leaked = min(expected + Self.lift, Self.probabilityMax)
    guard expected > 0, leaked > expected else { return }
    height = max(
      0, height + (isRight ? log(leaked / expected) : log((1 - leaked) / (1 - expected))))
    peak = max(peak, height)
    if alarmAnswer == nil, height > limit { alarmAnswer = answers }
  }
}

/// What was to be expected of an answer before it was given.
public enum LeakExpectation: Sendable {
  /// Calibrated facility of each item, from earlier answers than those that are watched.
  case facilities([Double])
  /// Difficulties and abilities.
  case rasch(RaschCalibration)
  /// The facility of the item's stratum in the same answers, where nothing is calibrated yet.
  ///
  /// Only for strata whose items are equally hard: an item that is easier than its stratum looks as
  /// if it had leaked.
  case strata
  /// The upper 95 % limit of the item's own facility in its first answers; it is watched after them.
  ///
  /// The limit, and not the facility, because so few answers may have been unlucky ones.
  case ownStart

  /// Answers that calibrate an item by itself: as many as it takes to flag at all. [D]
  public static let calibratingAnswers = SampleState.flaggedFrom
}

/// Watches all items of a table.
public enum LeakScan {
  /// Detectors after the last answer, by item.
  public static func detectors(
    _ table: ResponseTable, expectation: LeakExpectation, limit: Double? = nil
  ) -> [LeakDetector] {
    let strata = strataShares(table, expectation)
    return table.items.indices.map { item in
      let rows = AnswerOrder.rows(of: item, in: table)
      var detector = LeakDetector(
        limit: limit ?? usualLimit(table, answers: rows.count, expectation))
      let start = ownStart(table, rows, expectation)
      for (index, row) in rows.enumerated() {
        let expected: Double? =
          switch expectation {
          case .facilities(let facilities): facilities[item]
          case .rasch(let model):
            model.probability(person: Int(table.rows.person[row]), item: item)
          case .strata: strata[table.items[item].stratum]
          case .ownStart: index < LeakExpectation.calibratingAnswers ? nil : start
          }
        guard let expected else {
          detector.pass()
          continue
        }
        detector.add(isRight: table.isRight(row), expected: expected)
      }
      return detector
    }
  }

  /// Flags of suspected items.
  ///
  /// - Parameter falseDiscovery: accepted share of false flags among all, by Benjamini and
  ///   Hochberg over the items' bounds; nil to flag every item above its limit.
  public static func flags(
    _ table: ResponseTable, _ detectors: [LeakDetector], falseDiscovery: Double? = nil
  ) -> [QuestionFlag] {
    let bound = falseDiscovery.map { discoveryBound(detectors, rate: $0) } ?? 1
    return detectors.enumerated().compactMap { item, detector in
      guard let alarm = detector.alarmAnswer, detector.answers >= SampleState.flaggedFrom,
        detector.falseAlarmBound <= bound
      else { return nil }
      return QuestionFlag(
        .leak, item: table.items[item].id,
        figures: [
          .init(.answers, Double(detector.answers)), .init(.cusum, detector.peak),
          .init(.cusumLimit, detector.limit), .init(.alarmAnswer, Double(alarm)),
          .init(.probability, detector.falseAlarmBound),
        ])
    }
  }

  private static func discoveryBound(_ detectors: [LeakDetector], rate: Double) -> Double {
    let bounds = detectors.filter { $0.answers > 0 }.map(\.falseAlarmBound).sorted()
    let last = bounds.indices.last {
      bounds[$0] <= rate * Double($0 + 1) / Double(bounds.count)
    }
    return last.map { bounds[$0] } ?? -1
  }

  /// An item that calibrates itself needs the limit that keeps its own false alarms rare.
  private static func usualLimit(
    _ table: ResponseTable, answers: Int, _ expectation: LeakExpectation
  ) -> Double {
    guard case .ownStart = expectation else { return LeakDetector.limit(items: table.items.count) }
    return LeakDetector.limit(items: table.items.count, answers: answers)
  }

  /// The upper limit of an item's facility in its first answers; nil where it is not asked for.
  private static func ownStart(
    _ table: ResponseTable, _ rows: [Int], _ expectation: LeakExpectation
  ) -> Double? {
    guard case .ownStart = expectation else { return nil }
    let first = rows.prefix(LeakExpectation.calibratingAnswers)
    return ProportionInterval(successes: first.count { table.isRight($0) }, of: first.count).upper
  }

  private static func strataShares(
    _ table: ResponseTable, _ expectation: LeakExpectation
  ) -> [Int: Double] {
    guard case .strata = expectation else { return [:] }
    var right: [Int: Double] = [:]
    var answers: [Int: Double] = [:]
    for (item, facts) in table.items.enumerated() {
      for row in table.rows(of: item) {
        answers[facts.stratum, default: 0] += 1
        if table.isRight(row) { right[facts.stratum, default: 0] += 1 }
      }
    }
    return answers.reduce(into: [:]) { $0[$1.key] = (right[$1.key] ?? 0) / $1.value }
  }
}
