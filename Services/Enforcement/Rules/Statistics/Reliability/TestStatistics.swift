/// Figures of a set of papers.
///
/// **Source**: Moodle, quiz statistics calculations; quiz handbook 2.1 to 2.3.
public struct TestStatistics: Sendable, Hashable {
  /// Papers with at least one item.
  public let papers: Int
  /// Mean total.
  public let mean: Double
  /// Median total.
  public let median: Double
  /// Standard deviation, n − 1; nil below two papers.
  public let standardDeviation: Double?
  /// Skewness from k-statistics; nil below three papers or without spread.
  public let skewness: Double?
  /// Kurtosis from k-statistics, 0 for the normal distribution; nil below four papers.
  public let kurtosis: Double?
  /// Coefficient of internal consistency, Cronbach's alpha in percent; only for equal forms.
  ///
  /// Nil also where an item is missing on some paper. It may be negative.
  public let internalConsistency: Double?
  /// 100·√(1 − alpha).
  public let errorRatio: Double?
  /// Error ratio times the standard deviation: the standard error of measurement.
  public let standardError: Double?
  /// KR-20 of right and wrong; only for equal forms without part marks.
  public let kr20: Double?
  /// KR-21 of right and wrong; nil if papers differ in length or there are part marks.
  public let kr21: Double?
  /// Standard error of measurement that belongs to KR-21, in right answers.
  public let kr21StandardError: Double?
  /// Mean over the papers of the binomial error of their number right.
  public let meanBinomialError: Double?
  /// Mean over the papers of the error under the quotas of their strata.
  public let meanStratifiedError: Double?

  /// Computes the figures.
  public init(_ table: ResponseTable, design: PaperDesign) {
    let persons = (0..<table.personCount).filter { table.itemCount(ofPerson: $0) > 0 }
    let totals = persons.map { table.totals[$0] }
    papers = totals.count
    mean = Moments.mean(totals)
    median = Self.median(totals)
    let shape = Shape(totals)
    standardDeviation = shape.deviation
    skewness = shape.skewness
    kurtosis = shape.kurtosis
    let alpha =
      design == .equalForms && table.isComplete
      ? Self.alpha(table, variance: shape.variance) : nil
    internalConsistency = alpha
    errorRatio = alpha.map { 100 * max(0, 1 - $0 / 100).squareRoot() }
    standardError = alpha.flatMap { alpha in
      shape.deviation.map { max(0, 1 - alpha / 100).squareRoot() * $0 }
    }
    let right = RightCounts(table, persons: persons)
    let counts = right?.counts ?? []
    kr21 = right?.length.flatMap { Reliability.kr21(itemCount: $0, totals: counts) }
    kr21StandardError = kr21.flatMap { Reliability.standardError(totals: counts, reliability: $0) }
    kr20 =
      right != nil && design == .equalForms && table.isComplete
      ? Reliability.kr20(facilities: Self.facilities(table), totals: counts) : nil
    let errors = right == nil ? nil : StratifiedErrors(table, persons: persons)
    meanBinomialError = right.map { Moments.mean($0.errors) }
    meanStratifiedError = errors.map { Moments.mean($0.values) }
  }

  private static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func facilities(_ table: ResponseTable) -> [Double] {
    (0..<table.items.count).map { item in
      let rows = table.rows(of: item)
      return Double(rows.filter(table.isRight).count) / Double(rows.count)
    }
  }

  private static func alpha(_ table: ResponseTable, variance: Double?) -> Double? {
    let k = Double(table.items.count)
    guard table.items.count > 1, table.personCount > 2, let variance, variance > 0 else {
      return nil
    }
    let sum = (0..<table.items.count).reduce(0.0) { sum, item in
      sum + (Moments.variance(Array(table.rows.score[table.rows(of: item)])) ?? 0)
    }
    return 100 * k / (k - 1) * (1 - sum / variance)
  }
}

/// Spread and shape of totals by Fisher's k-statistics.
private struct Shape {
  let variance: Double?
  let skewness: Double?
  let kurtosis: Double?

  var deviation: Double? { variance?.squareRoot() }

  init(_ totals: [Double]) {
    let n = Double(totals.count)
    variance = Moments.variance(totals)
    guard totals.count > 2, let k2 = variance, k2 > 0 else {
      skewness = nil
      kurtosis = nil
      return
    }
    let mean = Moments.mean(totals)
    var m2 = 0.0
    var m3 = 0.0
    var m4 = 0.0
    for total in totals {
      let d = total - mean
      m2 += d * d
      m3 += d * d * d
      m4 += d * d * d * d
    }
    (m2, m3, m4) = (m2 / n, m3 / n, m4 / n)
    let k3 = n * n * m3 / ((n - 1) * (n - 2))
    skewness = k3 / (k2 * k2.squareRoot())
    let k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)
    kurtosis = totals.count > 3 ? k4 / ((n - 1) * (n - 2) * (n - 3)) / (k2 * k2) : nil
  }
}

/// Numbers of right answers, if no answer has part marks.
private struct RightCounts {
  let counts: [Double]
  let errors: [Double]
  /// Common length of the papers.
  let length: Int?

  init?(_ table: ResponseTable, persons: [Int]) {
    var counts = [Double](repeating: 0, count: table.personCount)
    for row in 0..<table.rows.count {
      if table.isRight(row) {
        counts[Int(table.rows.person[row])] += 1
      } else if abs(table.rows.score[row]) > ResponseTable.markTolerance {
        return nil
      }
    }
    self.counts = persons.map { counts[$0] }
    let lengths = Set(persons.map { table.itemCount(ofPerson: $0) })
    length = lengths.count == 1 ? lengths.first : nil
    errors = persons.compactMap {
      MeasurementError.binomial(right: Int(counts[$0]), of: table.itemCount(ofPerson: $0))
    }
  }
}

/// Errors of papers under the quotas of their strata.
private struct StratifiedErrors {
  let values: [Double]

  init(_ table: ResponseTable, persons: [Int]) {
    values = persons.compactMap {
      PersonFigures($0, in: table, markPercent: 0).stratifiedError
    }
  }
}
