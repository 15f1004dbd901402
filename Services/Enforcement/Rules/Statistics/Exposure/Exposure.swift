internal import Vocabulary

/// How often items are drawn, and how much two papers have in common.
///
/// **Source**: quiz handbook 2.7; Chen, Ankenmann and Spray 2003, unverified.
public struct Exposure: Sendable, Hashable {
  /// Greatest rate of an item.
  public static let rateMax = 0.20
  /// Greatest mean overlap of two papers.
  public static let overlapMax = 0.25

  /// One stratum.
  public struct Stratum: Sendable, Hashable {
    /// Number of the stratum.
    public let stratum: Int
    /// Items in its pool.
    public let pool: Int
    /// Mean number of its items on a paper.
    public let drawn: Double
    /// Mean share of its items that two papers have in common, from rates.
    public let meanOverlap: Double?
    /// What its pool allows.
    public let verdict: PoolVerdict
  }

  /// Papers that were drawn.
  public let papers: Int
  /// Rate of each item: papers with it over papers it could have stood on; nil if none.
  public let rates: [Double?]
  /// Strata by rising number.
  public let strata: [Stratum]
  /// Mean share of a paper's items that another paper has too, from rates; nil without draws.
  public let meanOverlap: Double?
  /// The same counted over all pairs of papers; nil below two papers.
  public let countedOverlap: Double?

  /// Computes exposure.
  ///
  /// - Parameters:
  ///   - strata: stratum of each item.
  ///   - drawn: papers that contain each item.
  ///   - eligible: papers each item could have stood on.
  ///   - papers: papers in all.
  public init(strata: [Int], drawn: [Int], eligible: [Int], papers: Int) {
    precondition(
      strata.count == drawn.count && drawn.count == eligible.count, "columns of one length")
    self.papers = papers
    let rates = zip(drawn, eligible).map { $1 > 0 ? Double($0) / Double($1) : nil }
    self.rates = rates
    meanOverlap = Self.overlap(rates: rates.compactMap { $0 })
    countedOverlap = Self.counted(drawn, papers: papers)
    var members: [Int: [Int]] = [:]
    for (item, stratum) in strata.enumerated() { members[stratum, default: []].append(item) }
    self.strata = members.keys.sorted().map { stratum in
      let items = members[stratum] ?? []
      let count = items.reduce(0) { $0 + drawn[$1] }
      let mean = papers > 0 ? Double(count) / Double(papers) : 0
      return Stratum(
        stratum: stratum, pool: items.count, drawn: mean,
        meanOverlap: Self.overlap(rates: items.compactMap { rates[$0] }),
        verdict: PoolVerdict(pool: items.count, drawn: Int(mean.rounded(.up))))
    }
  }

  /// Exposure of a table in which every item was eligible for every paper.
  public init(_ table: ResponseTable) {
    let persons = (0..<table.personCount).filter { table.itemCount(ofPerson: $0) > 0 }.count
    self.init(
      strata: table.items.map(\.stratum),
      drawn: table.items.indices.map { table.rows(of: $0).count },
      eligible: Array(repeating: persons, count: table.items.count), papers: persons)
  }

  /// Items drawn too often, the most drawn first.
  public var overexposed: [Int] {
    rates.indices.filter { (rates[$0] ?? 0) > Self.rateMax }.sorted {
      let one = rates[$0] ?? 0
      let other = rates[$1] ?? 0
      return one == other ? $0 < $1 : one > other
    }
  }

  /// Mean overlap (N/k)·S² + k/N of papers with k of N items, S² the population variance.
  public static func overlap(rates: [Double]) -> Double? {
    let sum = rates.reduce(0, +)
    guard sum > 0 else { return nil }
    let n = Double(rates.count)
    let mean = sum / n
    let variance = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    return n / sum * variance + sum / n
  }

  private static func counted(_ drawn: [Int], papers: Int) -> Double? {
    let items = drawn.reduce(0, +)
    guard papers > 1, items > 0 else { return nil }
    let common = drawn.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    let pairs = Double(papers) * Double(papers - 1)
    return common / pairs / (Double(items) / Double(papers))
  }
}

/// Whether a pool is large enough for what a blueprint draws from it.
public enum PoolVerdict: String, Sendable, Hashable {
  /// At least `roomyFactor` times the draw.
  case roomy
  /// Between the factors: may be published, with a warning.
  case tight
  /// Below `QuizPool.itemsPerDraw` times the draw: the blueprint is not published.
  case refused

  /// Pool over draw from which items are seldom enough seen again.
  public static let roomyFactor = 5

  /// The verdict on a pool.
  public init(pool: Int, drawn: Int) {
    self =
      pool >= Self.roomyFactor * drawn
      ? .roomy : pool >= QuizPool.itemsPerDraw * drawn ? .tight : .refused
  }
}
