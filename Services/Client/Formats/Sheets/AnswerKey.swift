import Questions
import Vocabulary

/// What the text of a key says about options.
enum AnswerKey: Sendable, Hashable {
  /// Labels, in the order written; repeated ones stay.
  case labels([String])
  /// The text of options stood there instead of labels.
  case texts([String])
  /// Nothing stood there.
  case none
  /// It is neither.
  case malformed

  /// Reads a key such as `AC`, `A,C`, `A、C`, `A|C`, `ａｃ`, `答案：A`, `A.正确` or an option's text.
  static func read(_ text: String, options: [QuestionOption]) -> AnswerKey {
    let bare = undressed(text)
    if bare.isEmpty { return .none }
    if isRange(bare) { return .malformed }
    if let letters = letters(bare) { return .labels(letters) }
    if let keys = keys(ofTexts: [bare], in: options) { return .texts(keys) }
    if let key = labelled(bare, options: options) { return .labels([key]) }
    for separators in ["\n|;；", ",，", "、", "/ "] {
      let pieces = bare.unicodeScalars.split { separators.unicodeScalars.contains($0) }
        .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
      guard pieces.count >= 2 else { continue }
      if let keys = keys(ofTexts: pieces, in: options) { return .texts(keys) }
      let labels = pieces.compactMap { labelled($0, options: options) }
      if labels.count == pieces.count { return .labels(labels) }
    }
    return .malformed
  }

  /// The key without brackets, a leading `答案：`, stops at its end, and in half width.
  private static func undressed(_ text: String) -> String {
    var bare = HalfWidth.normalised(text).trimmingBlanks()
    for word in ["【正确答案】", "【答案】", "[答案]", "正确答案", "参考答案", "标准答案", "答案"] where bare.hasPrefix(word)
    {
      bare = String(bare.dropFirst(word.count)).trimmingBlanks()
      while let first = bare.first, ":是为".contains(first) { bare.removeFirst() }
      break
    }
    bare = bare.trimmingBlanks()
    while let last = bare.last, ".。;；".contains(last), bare.count > 1 { bare.removeLast() }
    for (open, close) in [("(", ")"), ("[", "]"), ("【", "】"), ("\"", "\"")]
    where bare.hasPrefix(open) && bare.hasSuffix(close) && bare.count > 2 {
      bare = String(bare.dropFirst().dropLast())
    }
    return bare.trimmingBlanks()
  }

  /// Whether it reads `A-D`: all from A to D, or only these two? Nobody knows, so nobody guesses.
  private static func isRange(_ text: String) -> Bool {
    let scalars = text.uppercased().unicodeScalars.filter { $0 != " " }
    guard scalars.count == 3, let first = scalars.first, let last = scalars.last else {
      return false
    }
    return ("A"..."Z").contains(first) && ("A"..."Z").contains(last)
      && ["-", "~", "—", "–", "至", "到"].contains(Array(scalars)[1])
  }

  /// The labels, if nothing but letters and separators stands there.
  private static func letters(_ text: String) -> [String]? {
    var labels: [String] = []
    for scalar in text.uppercased().unicodeScalars {
      switch scalar {
      case "A"..."Z": labels.append(String(Character(scalar)))
      case ",", ";", "|", "、", "/", " ", "\t", "\n", "\r", "&", "+", ".", "和", "与", "；", "，",
        "\u{A0}", "-", "*", "#", "'", "\"":
        continue
      default: return nil
      }
    }
    return labels.isEmpty ? nil : labels
  }

  /// `A.正确` where option A reads `正确`.
  private static func labelled(_ text: String, options: [QuestionOption]) -> String? {
    let split = OptionSplitter.split(text).options
    guard split.count == 1, let label = split[0].label,
      let option = options.first(where: { $0.key == label }),
      same(option.text, split[0].text)
    else { return nil }
    return label
  }

  private static func keys(ofTexts texts: [String], in options: [QuestionOption]) -> [String]? {
    var keys: [String] = []
    for text in texts {
      let matches = options.filter { same($0.text, text) }
      guard matches.count == 1 else { return nil }
      keys.append(matches[0].key)
    }
    return keys
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    plain(one) == plain(other)
  }

  private static func plain(_ text: String) -> String {
    var bare = HalfWidth.normalised(text).filter { !$0.isWhitespace }
    while let last = bare.last, ".。;；,，".contains(last) { bare.removeLast() }
    return bare
  }
}
