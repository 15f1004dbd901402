internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of what is recorded of entities beyond their licences.
enum TraitRecords {
  /// Stands for "asked, and it has none".
  private static let none = ""

  /// Writes what an entity has of a kind, in place of what was written before.
  static func put(
    _ values: Set<String>, of criterion: SelectionCriterion, entity: String, source: String,
    account: String, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "DELETE FROM entity_trait WHERE entity = $1 AND criterion = $2",
      [.text(entity), .int(criterion.rawValue)])
    for value in values.isEmpty ? [none] : values.sorted() {
      try transaction.execute(
        """
        INSERT INTO entity_trait (entity, criterion, trait, source, account, update_utc_us)
             VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [
          .text(entity), .int(criterion.rawValue), .text(value), .text(source), .text(account),
          .integer(now.value),
        ])
    }
  }

  /// Everything recorded of some kinds, by entity.
  static func all(
    of criteria: [SelectionCriterion], in reader: Reader
  ) throws -> [String: [SelectionCriterion: Set<String>]] {
    var traits: [String: [SelectionCriterion: Set<String>]] = [:]
    for criterion in criteria {
      try reader.forEach(
        "SELECT entity, trait FROM entity_trait WHERE criterion = $1 ORDER BY entity",
        [.int(criterion.rawValue)]
      ) { row in
        let value = row.text(1)
        var known = traits[row.text(0)]?[criterion] ?? []
        if value != none { known.insert(value) }
        traits[row.text(0), default: [:]][criterion] = known
      }
    }
    return traits
  }
}
