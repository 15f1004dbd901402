internal import Vocabulary
internal import Wire

/// Checks texts and days of accountability and talks.
enum FollowUpFields {
  /// Most characters of a text.
  ///
  /// Source: [D].
  static let textCharactersMax = 4_000

  /// Texts that must be there and not be too long.
  ///
  /// - Throws: `Status` with one violation a field.
  static func check(_ fields: [(String, String)]) throws(Status) {
    var faults: [(String, String)] = []
    for (field, text) in fields {
      if text.isEmpty { faults.append((field, "FIELD_REQUIRED [6.8]")) }
      if text.count > textCharactersMax {
        faults.append((field, "FIELD_TOO_LONG at most \(textCharactersMax) [D]"))
      }
    }
    guard faults.isEmpty else {
      throw Status.invalid(fields: faults, reason: "INVALID_ACCOUNTABILITY")
    }
  }

  /// A legal day.
  ///
  /// - Throws: `Status`.
  static func day(_ field: String, _ text: String) throws(Status) -> LegalDay {
    do { return try LegalDay(text) } catch {
      throw Status.invalid(
        field: field, reason: "DUE_DAY_INVALID", description: "a day such as 2026-12-31 [6.8]")
    }
  }
}
