/// The questions a person should look at, the gravest first.
public struct WorkQueue: Sendable, Hashable {
  /// A question with all that is suspected of it.
  public struct Entry: Sendable, Hashable {
    /// Number of the question.
    public let item: String
    /// Flags, the gravest first.
    public let flags: [QuestionFlag]
  }

  /// Codes from the gravest: what cannot be drawn, what is wrong, what leaks, what is weak.
  public static let gravity: [QuestionFlagCode] = [
    .law, .key, .negative, .leak, .fast, .hard, .duplicate, .skew, .dead, .easy,
  ]

  /// Entries, by gravity of their first flag and then by number.
  public let entries: [Entry]

  /// Gathers flags of any rules.
  public init(_ flags: [QuestionFlag]) {
    var ranks: [QuestionFlagCode: Int] = [:]
    for (rank, code) in Self.gravity.enumerated() { ranks[code] = rank }
    func rank(_ flag: QuestionFlag) -> Int { ranks[flag.code] ?? Self.gravity.count }
    let byItem = Dictionary(grouping: flags, by: \.item)
    entries = byItem.map { item, flags in
      Entry(item: item, flags: flags.sorted { rank($0) < rank($1) })
    }.sorted {
      let one = $0.flags.first.map(rank) ?? 0
      let other = $1.flags.first.map(rank) ?? 0
      return one == other ? $0.item < $1.item : one < other
    }
  }

  /// The queue of a table: every rule at once.
  ///
  /// - Parameters:
  ///   - stems: stems of the items, by index; empty to leave duplicates to other checks.
  ///   - detectors: detectors of leaks after the last answer, by item; nil to run them over the
  ///     answers, expecting of each item what its first answers promise.
  public init(
    _ table: ResponseTable, statistics: [ItemStatistics], design: PaperDesign,
    stems: [String] = [], detectors: [LeakDetector]? = nil
  ) {
    let detectors = detectors ?? LeakScan.detectors(table, expectation: .ownStart)
    var flags = QuestionFlagRules(table, statistics: statistics, design: design).flags()
    flags += LeakScan.flags(table, detectors)
    flags += KeySkew.flags(table.items)
    flags += NearDuplicates.flags(zip(table.items, stems).map { ($0.id, $1) })
    self.init(flags)
  }
}
