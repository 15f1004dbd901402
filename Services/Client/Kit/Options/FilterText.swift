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

  /// The code of one of the values that a field may have, given by its code or its name.
  ///
  /// - Throws: `Complaint` with all of them if it is none.
  static func word(_ text: String, among values: [(code: String, name: String)]) throws -> String {
    let upper = text.uppercased()
    if let found = values.first(where: { $0.code == upper || $0.name == text }) {
      return found.code
    }
    let all = values.map { $0.name == $0.code ? $0.code : "\($0.code) \($0.name)" }
    throw Complaint(
      UsageText.badWord.with(text),
      items: [.init(place: "", why: UsageText.valuesWord.with(all.joined(separator: "、")))],
      outcome: .usage)
  }

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

extension String {
  /// The text without a prefix, if it has it.
  func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
