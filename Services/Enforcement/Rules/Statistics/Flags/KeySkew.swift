/// Finds strata whose keys favour a position, which people learn faster than the subject.
///
/// **Source**: quiz handbook 2.5 `[D]`; a published bank has the key "A" in every question.
public enum KeySkew {
  /// Probability below which the positions are no accident.
  public static let probabilityMax = 0.001
  /// Share of one letter from which it is too frequent, with three options and more.
  public static let letterShareMax = 0.60
  /// Keys expected at each position below which nothing is said: the usual bound of χ².
  public static let expectedMin = 5

  /// Flags, one per stratum and number of options, by rising stratum.
  public static func flags(_ items: [ItemFacts]) -> [QuestionFlag] {
    var groups: [Group: [Int]] = [:]
    for (index, facts) in items.enumerated() {
      guard let key = facts.key, key >= 0, key < facts.optionCount else { continue }
      groups[Group(stratum: facts.stratum, options: facts.optionCount), default: []].append(index)
    }
    let sorted = groups.sorted {
      ($0.key.stratum, $0.key.options) < ($1.key.stratum, $1.key.options)
    }
    return sorted.compactMap { flag($0.key, $0.value.map { items[$0] }) }
  }

  private struct Group: Hashable {
    let stratum: Int
    let options: Int
  }

  private static func flag(_ group: Group, _ items: [ItemFacts]) -> QuestionFlag? {
    guard group.options > 1, items.count >= expectedMin * group.options else { return nil }
    var counts = [Int](repeating: 0, count: group.options)
    for facts in items { if let key = facts.key { counts[key] += 1 } }
    let chiSquare = ChiSquare.ofEqualShares(counts)
    let probability = ChiSquare.upperTail(chiSquare, degrees: group.options - 1)
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    let share = Double(counts[most]) / Double(items.count)
    let isOneLetter = group.options > 2 && share > letterShareMax
    guard probability < probabilityMax || isOneLetter else { return nil }
    return QuestionFlag(
      .skew, item: items[0].id, related: items.dropFirst().map(\.id),
      figures: [
        .init(.answers, Double(items.count)), .init(.stratum, Double(group.stratum)),
        .init(.option, Double(most)), .init(.optionShare, share), .init(.chiSquare, chiSquare),
        .init(.probability, probability),
      ])
  }
}
