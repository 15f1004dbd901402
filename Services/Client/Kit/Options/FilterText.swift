import Vocabulary

/// Builds the filter that a service reads: conditions joined with AND.
struct FilterText {
  private var parts: [String] = []

  /// The whole filter.
  var text: String { parts.joined(separator: " AND ") }

  /// Adds a condition with a quoted value.
  mutating func add(_ field: String, _ comparison: String, _ value: String) {
    var quoted = ""
    for character in value {
      if character == "\"" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    parts.append("\(field)\(comparison)\"\(quoted)\"")
  }

  /// Adds a condition with a bare word.
  mutating func add(_ field: String, _ comparison: String, word: String) {
    parts.append("\(field)\(comparison)\(word)")
  }

  /// Adds a condition as it was written.
  mutating func add(_ condition: String) { parts.append(condition) }

  /// A legal day in ISO form.
  ///
  /// - Throws: `Complaint` if it is none.
  static func day(_ text: String) throws -> String {
    do {
      return try LegalDay(text).description
    } catch {
      throw Complaint(
        UsageText.badFilterDay.with(text),
        items: [.init(place: "", why: Reasons.meaning(of: error.reason))], outcome: .usage)
    }
  }
}
