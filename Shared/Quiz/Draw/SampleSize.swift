/// How many workers must sit to see at least one who is not qualified.
public enum SampleSize {
  /// Rounding errors that are forgiven when a product is compared with a limit.
  private static let tolerance = 1e-12

  /// People who are not qualified among `population`: the share, rounded half up, at least one.
  public static func unqualified(of population: Int, permille: Int) -> Int {
    max(1, (population * permille + 500) / 1000)
  }

  /// The smallest n with Π (N − D − i) / (N − i) ≤ β over i < n: drawing without replacement misses
  /// all `unqualified` with at most the probability `missPermille`.
  ///
  /// Source: quiz.md §2.9.
  public static func smallest(population: Int, unqualified: Int, missPermille: Int) -> Int {
    precondition(population >= 0 && (0...population).contains(unqualified), "a share of the whole")
    guard unqualified > 0 else { return population }
    let limit = Double(missPermille) / 1000 + tolerance
    var miss = 1.0
    for drawn in 0..<population {
      if miss <= limit { return drawn }
      miss *= Double(population - unqualified - drawn) / Double(population - drawn)
    }
    return population
  }
}
