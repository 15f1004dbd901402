/// Accident reports and cases as people write them.
enum NumberedName {
  /// `reports/12` for `12` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func report(_ text: String) throws -> String {
    try full(text, under: "reports/", tries: "anlan report list")
  }

  /// `cases/7` for `7` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func investigation(_ text: String) throws -> String {
    try full(text, under: "cases/", tries: "anlan case list")
  }

  /// `past/12` for `12` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func past(_ text: String) throws -> String {
    try full(text, under: "past/", tries: "anlan case past list")
  }

  /// `nearmisses/3` for `3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func nearMiss(_ text: String) throws -> String {
    try full(text, under: "nearmisses/", tries: "anlan report nearmiss list")
  }

  /// `12` for `reports/12` and `cases/12`.
  static func short(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  private static func full(_ text: String, under prefix: String, tries: String) throws -> String {
    let number = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    guard let value = UInt64(number), value > 0, "\(value)" == number else {
      throw Complaint(
        ParserText.invalidValue.with(text, "<\(ValueText.number.text)>", ""), tries: [tries],
        outcome: .usage)
    }
    return prefix + number
  }
}
