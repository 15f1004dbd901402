/// Finds stems that are the same or nearly the same among tens of thousands.
///
/// Exact, not sampled: two sets of 3-grams with Jaccard ≥ 0.85 share at least one of the rarest
/// grams of each, so only these are indexed.
///
/// **Source**: quiz handbook 2.5, Q-DUP.
enum LikeStems {
  /// Least likeness that counts, in hundredths.
  static let likenessPercentMin = 85
  /// Most like stems reported for one. [D]
  static let matchesMax = 3
  /// Most earlier stems looked at for one: only a bank made to be slow has more. [D]
  static let candidatesMax = 1_000

  struct Match: Sendable, Hashable {
    let index: Int
    let other: Int
    let permille: Int
  }

  /// Pairs of like stems, each later one against earlier ones, that `isMatch` confirms.
  static func pairs(
    _ stems: [String], where isMatch: (_ index: Int, _ other: Int) -> Bool
  ) -> [Match] {
    let grams = ranked(stems)
    var index = GramIndex(stems.count)
    var result: [Match] = []
    for place in stems.indices where !grams[place].isEmpty {
      var left = matchesMax
      index.candidates(of: grams[place], at: place) { other in
        let own = grams[place]
        let theirs = grams[other]
        let same = shared(own, theirs)
        let all = own.count + theirs.count - same
        guard same * 100 >= likenessPercentMin * all, isMatch(place, other) else { return true }
        result.append(Match(index: place, other: other, permille: same * 1000 / all))
        left -= 1
        return left > 0
      }
      // The same words again need no second entry: whoever is like it is like the first.
      let isRepeated = result.last.map { $0.index == place && grams[$0.other] == grams[place] }
      if isRepeated != true || left > 0 { index.add(grams[place], at: place) }
    }
    return result
  }

  /// Sets of grams, each as sorted ranks: the rarest gram of the bank has the lowest rank.
  private static func ranked(_ stems: [String]) -> [[Int32]] {
    var counts: [UInt64: Int32] = [:]
    let grams = stems.map(Self.grams)
    for set in grams {
      for gram in set { counts[gram, default: 0] += 1 }
    }
    let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var ranks: [UInt64: Int32] = [:]
    ranks.reserveCapacity(order.count)
    for (rank, entry) in order.enumerated() { ranks[entry.key] = Int32(clamping: rank) }
    return grams.map { $0.compactMap { ranks[$0] }.sorted() }
  }

  /// Different runs of three characters; a shorter stem is one run.
  private static func grams(_ stem: String) -> Set<UInt64> {
    let scalars = stem.unicodeScalars.map { UInt64($0.value) }
    guard scalars.count >= 3 else {
      return scalars.isEmpty ? [] : [scalars.reduce(1 << 63) { $0 << 21 | $1 }]
    }
    var result: Set<UInt64> = []
    result.reserveCapacity(scalars.count)
    for start in 0...(scalars.count - 3) {
      result.insert(scalars[start] << 42 | scalars[start + 1] << 21 | scalars[start + 2])
    }
    return result
  }

  /// Size of what two sorted sets share.
  private static func shared(_ one: [Int32], _ other: [Int32]) -> Int {
    var (at, beside, count) = (0, 0, 0)
    while at < one.count, beside < other.count {
      if one[at] == other[beside] {
        (at, beside, count) = (at + 1, beside + 1, count + 1)
      } else if one[at] < other[beside] {
        at += 1
      } else {
        beside += 1
      }
    }
    return count
  }
}

/// Which earlier stems hold a rare gram.
private struct GramIndex {
  private var places: [Int32: [(place: Int32, size: Int32)]] = [:]
  private var seenBy: [Int32]

  init(_ count: Int) { seenBy = Array(repeating: -1, count: count) }

  /// Rare grams of a set of this size of which a like set must have one.
  private static func prefixCount(_ size: Int) -> Int {
    let needed = (size * LikeStems.likenessPercentMin + 99) / 100
    return size - needed + 1
  }

  mutating func add(_ set: [Int32], at place: Int) {
    for gram in set.prefix(Self.prefixCount(set.count)) {
      places[gram, default: []].append((Int32(clamping: place), Int32(clamping: set.count)))
    }
  }

  /// Calls `visit` once for each earlier stem that may be like, until it answers false.
  mutating func candidates(of set: [Int32], at place: Int, visit: (Int) -> Bool) {
    let sizeMin = (set.count * LikeStems.likenessPercentMin + 99) / 100
    let sizeMax = set.count * 100 / LikeStems.likenessPercentMin
    var left = LikeStems.candidatesMax
    for gram in set.prefix(Self.prefixCount(set.count)) {
      for entry in places[gram] ?? [] {
        guard seenBy[Int(entry.place)] != place, entry.size >= sizeMin, entry.size <= sizeMax
        else { continue }
        seenBy[Int(entry.place)] = Int32(clamping: place)
        left -= 1
        if !visit(Int(entry.place)) || left == 0 { return }
      }
    }
  }
}
