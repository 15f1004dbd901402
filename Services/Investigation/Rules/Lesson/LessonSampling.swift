/// Which entities an inspector looks at to see whether a lesson was really taught.
public enum LessonSampling {
  /// Fewest entities sampled, or all if there are fewer.
  ///
  /// Source: [D].
  public static let fewest = 3
  /// One in so many is sampled.
  ///
  /// Source: [D].
  public static let oneIn = 10

  /// How many of the entities that answered are looked at.
  public static func size(of answered: Int) -> Int {
    min(answered, max(fewest, (answered + oneIn - 1) / oneIn))
  }

  /// The sample: those with the smallest tickets.
  ///
  /// A ticket is a hash over a secret made at the time of sampling and the entity's name, so that
  /// nobody chooses and anybody can recompute.
  public static func draw(from answered: [String], tickets: [String: [UInt8]]) -> [String] {
    let ordered = answered.sorted {
      let one = tickets[$0] ?? []
      let other = tickets[$1] ?? []
      return one == other ? $0 < $1 : one.lexicographicallyPrecedes(other)
    }
    return Array(ordered.prefix(size(of: answered.count)))
  }
}
