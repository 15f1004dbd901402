/// Uses of a calibration: labels of difficulty and papers that are equally hard.
///
/// **Source**: quiz handbook 2.4.
extension RaschCalibration {
  /// Greatest difference of the mean difficulties of parallel papers, in logits.
  public static let parallelTolerance = 0.1
  /// Greatest standard error with which an item gets a label, in logits.
  ///
  /// Source: `[D]`: about 30 persons, who place an item within ±1 logit.
  public static let labelErrorMax = 0.5
  /// Limits between the labels 1 to 5, in logits from the mean difficulty `[D]`.
  public static let labelLimits = [-1.5, -0.5, 0.5, 1.5]

  /// Label of difficulty 1 to 5 from the answers instead of the author's guess.
  ///
  /// Nil while the difficulty is too uncertain, and for extremes.
  public func label(of item: Int) -> Int? {
    guard let difficulty = items[item].difficulty, let error = items[item].standardError,
      error <= Self.labelErrorMax, !items[item].isExtreme
    else { return nil }
    return 1 + Self.labelLimits.filter { difficulty > $0 }.count
  }

  /// Mean difficulty of a paper; nil if an item on it has none, or lies on another scale.
  public func meanDifficulty(ofPaper paper: [Int]) -> Double? {
    let difficulties = paper.compactMap { items[$0].difficulty }
    let parts = Set(paper.compactMap { items[$0].part })
    guard !paper.isEmpty, difficulties.count == paper.count, parts.count <= 1 else { return nil }
    return Moments.mean(difficulties)
  }

  /// Whether papers are parallel; nil if one cannot be judged.
  public func areParallel(_ papers: [[Int]]) -> Bool? {
    let means = papers.map { meanDifficulty(ofPaper: $0) }
    let known = means.compactMap { $0 }
    guard known.count == papers.count, let low = known.min(), let high = known.max() else {
      return nil
    }
    return high - low <= Self.parallelTolerance + ResponseTable.markTolerance
  }
}
