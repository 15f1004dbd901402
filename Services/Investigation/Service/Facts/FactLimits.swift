/// Sizes of what people enter about facts and causes.
enum FactLimits {
  /// Characters of an entry's, an occurrence's or a cause's words. [D]
  static let textCharactersMax = 2_000
  /// Characters of a note, a source or a phase. [D]
  static let noteCharactersMax = 400
  /// Names of evidence or entries at one thing. [D]
  static let referencesMax = 50
  /// Findings of an occurrence. [D]
  static let findingsMax = 50
  /// Last place in the order of occurrences. [D]
  static let positionMax = 9_999
}

/// Collects what is wrong with a request's fields, for one answer that names them all.
struct FieldFaults {
  private(set) var list: [(field: String, description: String)] = []

  /// Notes a fault.
  mutating func add(_ field: String, _ description: String) { list.append((field, description)) }

  /// A text that must be there, and not be too long.
  mutating func require(_ text: String, _ field: String, atMost limit: Int) {
    if text.allSatisfy(\.isWhitespace) { add(field, "FIELD_REQUIRED [D]") }
    self.limit(text, field, to: limit)
  }

  /// A text that must not be too long.
  mutating func limit(_ text: String, _ field: String, to limit: Int) {
    if text.count > limit { add(field, "FIELD_TOO_LONG at most \(limit) [D]") }
  }

  /// Names of things of this case, under a word such as `evidence`.
  mutating func names(_ names: [String], _ field: String, under word: String, of caseName: String) {
    if names.count > FactLimits.referencesMax {
      add(field, "TOO_MANY_ITEMS at most \(FactLimits.referencesMax) [D]")
    }
    if Set(names).count != names.count { add(field, "NAME_TWICE [D]") }
    for name in names.prefix(FactLimits.referencesMax) {
      let isRight = FactName.parts(of: name, under: word).map {
        CaseName.text(of: $0.caseNumber) == caseName
      }
      if isRight != true { add(field, "NAME_INVALID \(name): \(caseName)/\(word)/3 [D]") }
    }
  }
}
