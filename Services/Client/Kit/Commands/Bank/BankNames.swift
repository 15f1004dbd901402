/// Names of banks, versions, questions and exports as people write them.
enum BankNames {
  /// `banks/x` for `x` and `banks/x`.
  ///
  /// - Throws: `Complaint` for anything else.
  static func bank(_ text: String) throws -> String {
    let code = text.hasPrefix("banks/") ? String(text.dropFirst("banks/".count)) : text
    guard isCode(code) else { throw invalid(text, .bank, tries: "anlan bank list") }
    return "banks/\(code)"
  }

  /// The bank and, if it is said, the number: `x`, `x/3`, `banks/x/versions/3`.
  ///
  /// - Throws: `Complaint` for anything else.
  static func version(_ text: String) throws -> (bank: String, number: UInt64?) {
    if let (code, number) = child(text, under: "versions") { return ("banks/\(code)", number) }
    guard text.split(separator: "/").count == 1 || text.hasPrefix("banks/") else {
      throw invalid(text, .version, tries: "anlan bank list")
    }
    return (try bank(text), nil)
  }

  /// `banks/x/questions/12` for `x/12` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func question(_ text: String) throws -> String {
    guard let (code, number) = child(text, under: "questions") else {
      throw invalid(text, .question, tries: "anlan bank questions -")
    }
    return "banks/\(code)/questions/\(number)"
  }

  /// `exports/3` for `3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func export(_ text: String) throws -> String {
    let number = text.hasPrefix("exports/") ? String(text.dropFirst("exports/".count)) : text
    guard UInt64(number) != nil else {
      throw invalid(text, .export, tries: "anlan help bank export")
    }
    return "exports/\(number)"
  }

  /// `x/12` for `banks/x/questions/12`; anything else as it is.
  static func short(_ name: String) -> String {
    let parts = name.split(separator: "/")
    guard parts.first == "banks" else { return name }
    return parts.count == 4 ? "\(parts[1])/\(parts[3])" : parts.dropFirst().joined(separator: "/")
  }

  private static func child(_ text: String, under word: String) -> (String, UInt64)? {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, parts[0] == "banks", parts[2] == word { parts = [parts[1], parts[3]] }
    guard parts.count == 2, isCode(parts[0]), parts[0] != "banks", let number = UInt64(parts[1])
    else { return nil }
    return (parts[0], number)
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }

  private static func invalid(_ text: String, _ value: ValueText, tries: String) -> Complaint {
    Complaint(
      ParserText.invalidValue.with(text, "<\(value.text)>", ""), tries: [tries], outcome: .usage)
  }
}
