/// Says the argument parser's English sentences in the language of the command.
enum ParserMessage {
  /// The sentence in the language of the command; one that is not known stays as it is.
  static func localised(_ message: String) -> String {
    let message = withoutFarSuggestion(message)
    guard Language.current != .english else { return message }
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    for row in ParserText.allCases {
      let pattern = row.phrase.text(in: .english)
      if let values = match(line, pattern) { return row.phrase.with(values) }
    }
    return message
  }

  /// The parser suggests options four edits away; that is no slip of a finger.
  private static func withoutFarSuggestion(_ message: String) -> String {
    let pattern = ParserText.unknownMeant.phrase.text(in: .english)
    guard let values = match(message, pattern), values.count == 2,
      Suggestion.edits(values[0], values[1]) > Suggestion.editsMax
    else { return message }
    return "Unknown option '\(values[0])'"
  }

  /// The values in the places of a pattern, in order of number; nil if the text does not fit.
  static func match(_ text: String, _ pattern: String) -> [String]? {
    var values: [Int: String] = [:]
    var rest = text[...]
    var form = pattern[...]
    while let open = form.firstIndex(of: "{"), let close = form.firstIndex(of: "}"),
      let index = Int(form[form.index(after: open)..<close])
    {
      guard rest.hasPrefix(form[..<open]) else { return nil }
      rest = rest.dropFirst(form[..<open].count)
      form = form[form.index(after: close)...]
      let until = form.firstIndex(of: "{").map { form[..<$0] } ?? form
      if until.isEmpty {
        values[index] = String(rest)
        rest = ""
      } else {
        guard let end = rest.firstRange(of: String(until)) else { return nil }
        values[index] = String(rest[..<end.lowerBound])
        rest = rest[end.lowerBound...]
      }
    }
    guard rest == form else { return nil }
    return values.keys.sorted().compactMap { values[$0] }
  }
}

extension Substring {
  /// Where another text first stands in this one.
  func firstRange(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
