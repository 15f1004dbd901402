/// Share of a mine's workers who would pass, from a sample stratified by post.
///
/// **Source**: quiz handbook 2.9.
public struct PassRateEstimate: Sendable, Hashable {
  /// Workers of one post: on the roster, in the sample, and passed.
  public struct Post: Sendable, Hashable {
    /// Workers on the roster.
    public let roster: Int
    /// Workers in the sample.
    public let sample: Int
    /// Passed.
    public let passed: Int

    /// Makes a post.
    public init(roster: Int, sample: Int, passed: Int) {
      self.roster = roster
      self.sample = sample
      self.passed = passed
    }
  }

  /// Estimated share.
  public let share: Double
  /// Standard error; nil if a post that was not seen whole has one worker in the sample.
  public let standardError: Double?

  /// The estimate; nil if some post has workers and no sample.
  public init?(_ posts: [Post]) {
    let present = posts.filter { $0.roster > 0 }
    let all = Double(present.reduce(0) { $0 + $1.roster })
    guard all > 0, present.allSatisfy({ $0.sample > 0 && $0.sample <= $0.roster }) else {
      return nil
    }
    var share = 0.0
    var variance: Double? = 0
    for post in present {
      let weight = Double(post.roster) / all
      let p = Double(post.passed) / Double(post.sample)
      share += weight * p
      let unseen = 1 - Double(post.sample) / Double(post.roster)
      guard unseen > 0 else { continue }
      variance =
        post.sample > 1
        ? variance.map { $0 + weight * weight * unseen * p * (1 - p) / Double(post.sample - 1) }
        : nil
    }
    self.share = share
    standardError = variance?.squareRoot()
  }

  /// Smallest sample that meets at least one unqualified worker with a confidence.
  ///
  /// - Parameters:
  ///   - unqualified: unqualified workers among all.
  ///   - missProbability: accepted probability of meeting none.
  public static func sampleSize(
    workers: Int, unqualified: Int, missProbability: Double
  ) -> Int? {
    guard unqualified > 0, unqualified <= workers else { return nil }
    var miss = 1.0
    var size = 0
    while miss > missProbability, size < workers {
      let left = workers - unqualified - size
      miss *= max(0, Double(left)) / Double(workers - size)
      size += 1
    }
    return size
  }
}
