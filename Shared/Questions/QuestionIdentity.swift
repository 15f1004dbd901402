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
    stem = QuestionText.comparableStem(draft.stem)
    options = draft.options.map { QuestionText.comparable($0.text) }.sorted()
    switch draft.answer {
    case .options(let keys):
      answer =
        draft.options.filter { keys.contains($0.key) }.map { QuestionText.comparable($0.text) }
        .sorted()
    case .judge(let isRight): answer = [isRight ? "T" : "F"]
    case .blanks(let blanks):
      answer = blanks.map { $0.map(QuestionText.comparable).sorted().joined(separator: "|") }
    case .rubric(let points): answer = points.map { QuestionText.comparable($0.text) }
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
}
