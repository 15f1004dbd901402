/// How often each option of an item was chosen, by all and by the best and the worst.
public struct OptionCounts: Sendable, Hashable {
  /// One option.
  public struct Option: Sendable, Hashable {
    /// Index under the permanent order of the options.
    public let option: Int
    /// Whether it is the key.
    public let isKey: Bool
    /// Persons who chose it.
    public let count: Int
    /// Share of those who chose an option.
    public let share: Double
    /// Persons of the upper 27 % who chose it.
    public let upper: Int
    /// Persons of the lower 27 % who chose it.
    public let lower: Int
  }

  /// Options, in their permanent order.
  public let options: [Option]
  /// Papers on which no option was chosen.
  public let blanks: Int
  /// Persons in the upper group, and in the lower.
  public let groupSize: Int

  /// Number of persons who chose an option.
  public var chosen: Int { options.reduce(0) { $0 + $1.count } }

  /// Counts the options of an item; nil if its answers are not options.
  ///
  /// Persons are ranked by their rest score (per item of the paper, if papers are drawn), so that a
  /// wrong key does not rank them itself.
  public init?(_ item: Int, in table: ResponseTable, design: PaperDesign) {
    let facts = table.items[item]
    guard facts.optionCount > 0 else { return nil }
    var chosen: [Int] = []
    var criterion: [Double] = []
    var blanks = 0
    for row in table.rows(of: item) {
      let option = Int(table.rows.chosen[row])
      guard option >= 0, option < facts.optionCount else {
        blanks += 1
        continue
      }
      chosen.append(option)
      let person = Int(table.rows.person[row])
      let rest = table.totals[person] - table.rows.score[row]
      let others = Double(max(1, table.itemCount(ofPerson: person) - 1))
      criterion.append(design == .equalForms ? rest : rest / others)
    }
    let groups = UpperLower(criterion: criterion)
    let all = Self.count(chosen, options: facts.optionCount)
    let upper = Self.count(groups.upper.map { chosen[$0] }, options: facts.optionCount)
    let lower = Self.count(groups.lower.map { chosen[$0] }, options: facts.optionCount)
    options = all.indices.map { option in
      Option(
        option: option, isKey: option == facts.key, count: all[option],
        share: chosen.isEmpty ? 0 : Double(all[option]) / Double(chosen.count),
        upper: upper[option], lower: lower[option])
    }
    self.blanks = blanks
    groupSize = groups.upper.count
  }

  private static func count(_ chosen: [Int], options: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: options)
    for option in chosen { counts[option] += 1 }
    return counts
  }
}
