/// What one paper says of its person, with how little it says.
///
/// **Source**: quiz handbook 2.3.
public struct PersonFigures: Sendable, Hashable {
  /// Index of the paper.
  public let person: Int
  /// Items on the paper.
  public let items: Int
  /// Items with full marks.
  public let right: Int
  /// Marks.
  public let score: Double
  /// Full marks of the paper.
  public let fullScore: Double
  /// Share of right answers with Wilson's 95 % interval.
  public let interval: ProportionInterval
  /// Binomial standard error of the number right; nil below two items.
  public let binomialError: Double?
  /// Standard error of the number right under the quotas of the strata; nil below two items.
  public let stratifiedError: Double?
  /// Probability that the share the person knows is at least the mark.
  public let probabilityKnown: Double

  /// Figures of a paper against a mark in percent.
  public init(_ person: Int, in table: ResponseTable, markPercent: Int) {
    var right = 0
    var full = 0.0
    var strata: [Int: (right: Int, count: Int)] = [:]
    let rows = table.rows(ofPerson: person)
    for row in rows {
      let facts = table.items[Int(table.rows.item[Int(row)])]
      full += facts.maxScore
      strata[facts.stratum, default: (0, 0)].count += 1
      guard table.isRight(Int(row)) else { continue }
      right += 1
      strata[facts.stratum, default: (0, 0)].right += 1
    }
    self.person = person
    items = rows.count
    self.right = right
    score = table.totals[person]
    fullScore = full
    interval = ProportionInterval(successes: right, of: rows.count)
    binomialError = MeasurementError.binomial(right: right, of: rows.count)
    stratifiedError = MeasurementError.stratified(
      strata.sorted { $0.key < $1.key }.map { .init(right: $0.value.right, count: $0.value.count) })
    probabilityKnown = Binomial.probabilityKnown(
      atLeast: Double(markPercent) / 100, right: right, of: rows.count)
  }
}
