import Contracts

/// Numbers and words of a case as people write them.
enum CaseWord {
  /// `cases/7` for `7` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func name(_ text: String) throws -> String {
    let number = text.hasPrefix("cases/") ? String(text.dropFirst(6)) : text
    guard let value = UInt64(number), value > 0, "\(value)" == number else {
      throw Complaint(TimelineText.noCase.with(text), outcome: .usage)
    }
    return "cases/\(number)"
  }

  /// `7` for `cases/7`; `5` for `cases/7/entries/5`.
  static func short(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// `cases/7/evidence/3` and so on for `3,4`, for full names and for `N3`.
  static func names(_ text: String?, under word: String, of caseName: String) -> [String] {
    (text ?? "").split { $0 == "," || $0 == "，" || $0 == "、" || $0 == " " }.map { part in
      part.contains("/") ? String(part) : "\(caseName)/\(word)/\(bare(part))"
    }
  }

  /// The name of one thing of a case, for `3`, `N3` and itself.
  static func one(_ text: String, under word: String, of caseName: String) throws -> String {
    if text.hasPrefix("\(caseName)/\(word)/") { return text }
    let number = bare(text)
    guard let value = UInt64(number), value > 0 else {
      throw Complaint(CausesText.noCause.with(text), outcome: .usage)
    }
    return "\(caseName)/\(word)/\(value)"
  }

  /// The value of an enumeration that a person names in any of its words.
  ///
  /// - Throws: `Complaint` with the words there are.
  static func value<Value: WireEnum, Words: PhraseTable & RawRepresentable>(
    _ text: String, prefix: String, words: Words.Type
  ) throws -> Value where Words.RawValue == String {
    if let found: Value = Names.value(text, prefix: prefix, words: words) { return found }
    throw unknown(text, words)
  }

  /// Says which words there are.
  static func unknown<Words: PhraseTable & RawRepresentable>(
    _ text: String, _ words: Words.Type
  ) -> Complaint where Words.RawValue == String {
    Complaint(
      TimelineText.badWord.with(text),
      items: Words.allCases.map {
        .init(place: $0.rawValue.split(separator: "_").joined(separator: "-"), why: $0.text)
      }, outcome: .usage)
  }

  /// The words of a value, or its bare name if the client is older.
  static func words<Value: WireEnum, Words: PhraseTable & RawRepresentable>(
    of value: Value, prefix: String, _ words: Words.Type
  ) -> String where Words.RawValue == String {
    Words(rawValue: Names.key(value, prefix))?.text ?? ""
  }

  /// Numbers of names, with commas.
  static func numbers(_ names: [String], mark: String = "") -> String {
    names.map { mark + short($0) }.joined(separator: "、")
  }

  private static func bare(_ text: some StringProtocol) -> String {
    let isMarked = text.first.map { "NnTt".contains($0) } ?? false
    return String(isMarked ? text.dropFirst() : text[...])
  }
}

/// Writes a picture to a file and says so.
enum PictureFile {
  static func write(_ svg: String, to path: String, on console: Console) throws {
    let file = try OutputFile(path)
    do {
      try file.write(Array(svg.utf8))
      try file.commit()
    } catch {
      file.discard()
      throw error
    }
    if console.isText { console.notice(TimelineText.drawn.with(path)) }
  }
}
