internal import Vocabulary

/// What makes two questions the same to a person: the words, not spaces, numbers or letters.
public struct QuestionIdentity: Sendable, Hashable {
  /// The stem without what does not matter.
  public let stem: String
  /// The texts of the options without what does not matter, sorted.
  public let options: [String]
  /// The right ones among them, or the answer in words, sorted.
  public let answer: [String]

  /// The identity of a draft.
  public init(_ draft: QuestionDraft) {
    stem = Self.normalised(draft.stem)
    options = draft.options.map { Self.normalised($0.text) }.sorted()
    switch draft.answer {
    case .options(let keys):
      answer =
        draft.options.filter { keys.contains($0.key) }.map { Self.normalised($0.text) }.sorted()
    case .judge(let isRight): answer = [isRight ? "T" : "F"]
    case .blanks(let blanks):
      answer = blanks.map { $0.map(Self.normalised).sorted().joined(separator: "|") }
    case .rubric(let points): answer = points.map { Self.normalised($0.text) }
    }
  }

  /// Names the question whatever its key: sixteen bytes of SHA-256 over stem and options.
  public var questionKey: [UInt8] {
    var out = CanonicalBytes(tag: "QZI1")
    out.append(stem)
    out.append(options) { $0.append($1) }
    return Array(out.sha256.prefix(16))
  }

  /// Whether the other asks the same and says something else.
  public func contradicts(_ other: QuestionIdentity) -> Bool {
    stem == other.stem && options == other.options && answer != other.answer
  }

  /// Half-width, lower case, without spaces, punctuation and a leading number.
  public static func normalised(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in withoutNumber(HalfWidth.normalised(text)).unicodeScalars
    where scalar.properties.generalCategory.isWord {
      result.append(scalar)
    }
    return String(result).lowercased()
  }

  /// The text without "12." or "12、" before it.
  public static func withoutNumber(_ text: String) -> Substring {
    let trimmed = text.drop { $0.isWhitespace }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 5 else { return trimmed }
    let rest = trimmed.dropFirst(digits.count)
    guard let mark = rest.first, ".、．)）".contains(mark) else { return trimmed }
    let stem = rest.dropFirst()
    // "1.5 米" is a number, not a place in a list.
    if mark == ".", let next = stem.first, next.isNumber { return trimmed }
    return stem.drop { $0.isWhitespace }
  }
}

extension Unicode.GeneralCategory {
  /// Letters, marks, numbers and signs that carry meaning; not spaces and punctuation.
  fileprivate var isWord: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .mathSymbol, .currencySymbol, .otherSymbol:
      true
    default: false
    }
  }
}
