/// Lessons, cases and entities as people write them.
enum LessonName {
  /// `lessons/2` for `2` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func full(_ text: String) throws -> String {
    try numbered(text, prefix: "lessons/", value: .lesson, listing: "anlan lesson list")
  }

  /// `cases/7` for `7` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func ofCase(_ text: String) throws -> String {
    try numbered(text, prefix: "cases/", value: .caseName, listing: "anlan case list")
  }

  /// Where a lesson was learnt: a case, or by its full name a near miss or a historical case.
  ///
  /// - Throws: `Complaint` for anything else.
  static func ofOrigin(_ text: String) throws -> String {
    if text.hasPrefix("nearmisses/") { return try NumberedName.nearMiss(text) }
    return text.hasPrefix("past/") ? try NumberedName.past(text) : try ofCase(text)
  }

  /// `measures/4` for `4` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func ofMeasure(_ text: String) throws -> String {
    try numbered(text, prefix: "measures/", value: .measure, listing: "anlan measure list")
  }

  /// `accountability/3` for `3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func ofAccountability(_ text: String) throws -> String {
    try numbered(
      text, prefix: "accountability/", value: .number, listing: "anlan accountability list 7")
  }

  /// `talks/2` for `2` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func ofTalk(_ text: String) throws -> String {
    try numbered(text, prefix: "talks/", value: .number, listing: "anlan talk list")
  }

  /// `entities/X-1` for `X-1` and itself.
  static func ofEntity(_ text: String) -> String {
    text.hasPrefix("entities/") ? text : "entities/\(text)"
  }

  /// `2` for `lessons/2`.
  static func short(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  private static func numbered(
    _ text: String, prefix: String, value: ValueText, listing: String
  ) throws -> String {
    let number = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    guard let found = UInt64(number), found > 0, "\(found)" == number else {
      throw Complaint(
        ParserText.invalidValue.with(text, "<\(value.text)>", ""), tries: [listing],
        outcome: .usage)
    }
    return prefix + number
  }
}
