/// Computes the figures of items.
public struct ItemAnalysis: Sendable {
  private let table: ResponseTable
  private let design: PaperDesign
  /// What each person's paper lets expect of him, from the facilities of its strata.
  private let expected: PersonExpectations

  /// Prepares a table; the cost is one pass over the answers.
  public init(_ table: ResponseTable, design: PaperDesign) {
    self.table = table
    self.design = design
    expected = PersonExpectations(table)
  }

  /// Figures of all items.
  public func all() -> [ItemStatistics] {
    var statistics = (0..<table.items.count).map(figures)
    guard design == .equalForms else { return statistics }
    let sum = statistics.reduce(0) { $0 + Self.root($1.covarianceWithTotal) }
    guard sum > 0 else { return statistics }
    for index in statistics.indices {
      statistics[index].effectiveWeight = Self.weight(statistics[index], sum: sum)
    }
    return statistics
  }

  /// Figures of one item.
  public func one(_ item: Int) -> ItemStatistics {
    var statistics = figures(item)
    guard design == .equalForms else { return statistics }
    let sum = (0..<table.items.count).reduce(0) { $0 + Self.root(covarianceWithTotal($1)) }
    if sum > 0 { statistics.effectiveWeight = Self.weight(statistics, sum: sum) }
    return statistics
  }

  private static func root(_ covariance: Double?) -> Double {
    max(0, covariance ?? 0).squareRoot()
  }

  private static func weight(_ statistics: ItemStatistics, sum: Double) -> Double? {
    guard let covariance = statistics.covarianceWithTotal, covariance >= 0 else { return nil }
    return 100 * covariance.squareRoot() / sum
  }

  private func covarianceWithTotal(_ item: Int) -> Double? {
    let rows = table.rows(of: item)
    guard rows.count > 1 else { return nil }
    return Moments(
      Array(table.rows.score[rows]), rows.map { table.totals[Int(table.rows.person[$0])] }
    ).covariance
  }

  private func figures(_ item: Int) -> ItemStatistics {
    let rows = table.rows(of: item)
    let facts = table.items[item]
    let marks = Array(table.rows.score[rows])
    let totals = rows.map { table.totals[Int(table.rows.person[$0])] }
    var rest = totals
    for index in rest.indices { rest[index] -= marks[index] }
    let adjusted = expected.adjusted(rest: rest, rows: rows, in: table)
    let withRest = Moments(marks, rest)
    let withTotal = Moments(marks, totals)
    let isMeasured = marks.count > 1
    let sortedMarks = marks.sorted()
    let greatest = Moments(sortedMarks, rest.sorted()).covariance
    let greatestWhole = Moments(sortedMarks, totals.sorted()).covariance
    let hasMarks = facts.maxScore > 0 && !marks.isEmpty
    let facility = hasMarks ? withRest.meanX / facts.maxScore : nil
    return ItemStatistics(
      item: item, answers: marks.count, meanScore: withRest.meanX, facility: facility,
      facilityInterval: facility.map { ProportionInterval(proportion: $0, answers: marks.count) },
      standardDeviation: isMeasured ? withRest.varianceX.squareRoot() : nil,
      markVariance: isMeasured ? withRest.varianceX : nil,
      restVariance: isMeasured ? withRest.varianceY : nil,
      covariance: isMeasured ? withRest.covariance : nil,
      covarianceMax: isMeasured ? greatest : nil,
      covarianceWithTotal: isMeasured ? withTotal.covariance : nil,
      discriminationIndex: withRest.correlation.map { 100 * $0 },
      discriminativeEfficiency: greatest == 0 ? nil : 100 * withRest.covariance / greatest,
      effectiveWeight: nil, wholeTotalIndex: withTotal.correlation.map { 100 * $0 },
      wholeTotalEfficiency: greatestWhole == 0
        ? nil : 100 * withTotal.covariance / greatestWhole,
      strataIndex: Moments(marks, adjusted).correlation.map { 100 * $0 },
      pointBiserial: hasPartMarks(marks, full: facts.maxScore) ? nil : withTotal.correlation,
      upperLower: hasMarks
        ? UpperLower(criterion: design == .equalForms ? totals : adjusted)
          .difference(marks, full: facts.maxScore) : nil,
      randomGuessScore: facts.randomGuessScore)
  }

  private func hasPartMarks(_ marks: [Double], full: Double) -> Bool {
    full <= 0
      || marks.contains { abs($0) > ResponseTable.markTolerance && abs($0 - full) > 1e-9 }
  }
}

/// What the strata of a paper let expect of its rest score.
///
/// The expectation of an item is its full marks times the facility of its stratum, so that it rests
/// on hundreds of answers even where the single item has few.
struct PersonExpectations: Sendable {
  private let sums: [Double]

  init(_ table: ResponseTable) {
    var marks: [Int: Double] = [:]
    var full: [Int: Double] = [:]
    for (item, facts) in table.items.enumerated() {
      let rows = table.rows(of: item)
      guard !rows.isEmpty else { continue }
      marks[facts.stratum, default: 0] += rows.reduce(0) { $0 + table.rows.score[$1] }
      full[facts.stratum, default: 0] += facts.maxScore * Double(rows.count)
    }
    var facilities: [Int: Double] = [:]
    for (stratum, sum) in full { facilities[stratum] = sum > 0 ? (marks[stratum] ?? 0) / sum : 0 }
    var sums = [Double](repeating: 0, count: table.personCount)
    for (item, facts) in table.items.enumerated() {
      let expectation = facts.maxScore * (facilities[facts.stratum] ?? 0)
      for row in table.rows(of: item) { sums[Int(table.rows.person[row])] += expectation }
    }
    self.sums = sums
  }

  /// Rest scores less what the papers let expect, the item itself included: a constant of the item,
  /// which neither a correlation nor a ranking feels.
  func adjusted(rest: [Double], rows: Range<Int>, in table: ResponseTable) -> [Double] {
    var adjusted = rest
    for (index, row) in rows.enumerated() { adjusted[index] -= sums[Int(table.rows.person[row])] }
    return adjusted
  }
}
