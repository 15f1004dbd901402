internal import Contracts
internal import Listing
internal import Store

/// The filter of the entity list: which fields it has, and the condition each becomes.
enum EntityFilter {
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal], "industry": [.equal], "division": [.equal], "credit_code": [.equal],
    "licence_type": [.equal], "holder": [.equal],
  ]

  /// The SQL condition of one part of the filter, with its one argument.
  static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = EntityState.named(value) else {
        throw .invalidValue(
          field: "state", value: value, expected: "PROVISIONAL, ACTIVE, SUSPENDED or CLOSED")
      }
      return ("\n   AND state = ?", .int(state.rawValue))
    case "industry":
      return ("\n   AND industry LIKE ? ESCAPE '\\'", .text(LikePattern.beginning(with: value)))
    case "division": return ("\n   AND division = ?", .text(value))
    case "credit_code": return ("\n   AND credit_code = ?", .text(value))
    case "holder":
      return ("\n   AND holder_name LIKE ? ESCAPE '\\'", .text(LikePattern.containing(value)))
    default:
      return (
        """

           AND EXISTS (SELECT 1 FROM entity_licence
                        WHERE entity_licence.entity_no = entity.entity_no
                          AND entity_licence.licence_type = ?)
        """, .text(value)
      )
    }
  }
}
