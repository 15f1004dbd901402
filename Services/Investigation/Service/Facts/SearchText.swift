internal import InvestigationRules
internal import Wire

/// What a person types to search a list by.
enum SearchText {
  /// What the index is to be asked for; nil if nothing was typed.
  ///
  /// - Throws: `Status` QUERY_EMPTY if nothing in it can be searched for, QUERY_TOO_LONG.
  static func query(_ text: String, field: String) throws(Status) -> String? {
    guard !text.isEmpty else { return nil }
    guard text.count <= SearchWords.queryCharactersMax else {
      throw Status.invalid(
        field: field, reason: "QUERY_TOO_LONG",
        description: "at most \(SearchWords.queryCharactersMax) characters [D]",
        facts: [("limit", "\(SearchWords.queryCharactersMax)")])
    }
    guard let query = SearchWords.query(text) else {
      throw Status.invalid(
        field: field, reason: "QUERY_EMPTY", description: "a character, a letter or a number")
    }
    return query
  }
}
