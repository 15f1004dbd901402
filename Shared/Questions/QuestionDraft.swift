/// One option of a question.
public struct QuestionOption: Sendable, Hashable {
  /// Permanent key, "A" to "H": the order on a paper is presentation only.
  public var key: String
  /// Text.
  public var text: String
  /// Whether it keeps its place when the others are shuffled.
  public var isFixed: Bool

  /// Makes an option.
  public init(key: String, text: String, isFixed: Bool = false) {
    self.key = key
    self.text = text
    self.isFixed = isFixed
  }
}

/// One point of a rubric, by which an officer marks.
public struct RubricPoint: Sendable, Hashable {
  /// What the answer must say or show.
  public var text: String
  /// Marks in tenths.
  public var tenths: Int

  /// Makes a point.
  public init(text: String, tenths: Int) {
    self.text = text
    self.tenths = tenths
  }
}

/// The key of a question.
public enum QuestionAnswer: Sendable, Hashable {
  /// Keys of the right options, sorted.
  case options([String])
  /// Right or wrong.
  case judge(Bool)
  /// Texts accepted for each blank, in order.
  case blanks([[String]])
  /// Points of a rubric.
  case rubric([RubricPoint])
}

/// Law behind a question.
public struct LegalBasis: Sendable, Hashable {
  /// Title of the law or standard.
  public var law: String
  /// Article as the text numbers it; empty if not known.
  public var article: String
  /// Legal day on which the cited text came into force, "2021-09-01".
  public var textVersion: String
  /// Whether somebody compared it with a public copy; unchecked questions are not drawn.
  public var isChecked: Bool

  /// Makes a basis.
  public init(law: String, article: String, textVersion: String, isChecked: Bool) {
    self.law = law
    self.article = article
    self.textVersion = textVersion
    self.isChecked = isChecked
  }
}

/// A picture or recording by reference.
public struct MediaReference: Sendable, Hashable {
  /// SHA-256 of the bytes, 32 bytes; empty if the file only names it.
  public var sha256: [UInt8]
  /// File name.
  public var name: String
  /// Media type.
  public var mediaType: String
  /// Size in bytes.
  public var sizeBytes: Int

  /// Makes a reference.
  public init(sha256: [UInt8], name: String, mediaType: String, sizeBytes: Int) {
    self.sha256 = sha256
    self.name = name
    self.mediaType = mediaType
    self.sizeBytes = sizeBytes
  }
}

/// Content of one version of a question; a change is another version with another hash.
public struct QuestionDraft: Sendable, Hashable {
  /// Kind.
  public var kind: QuestionKind
  /// Stem; lines end with "\n".
  public var stem: String
  /// Options in the order of their keys.
  public var options: [QuestionOption]
  /// Key.
  public var answer: QuestionAnswer
  /// Explanation for after the sitting.
  public var explanation: String
  /// Posts (岗位).
  public var posts: [String]
  /// Processes (工序).
  public var processes: [String]
  /// Topic (知识点).
  public var topic: String
  /// 1 (easy) to 5.
  public var difficulty: Int
  /// 红线.
  public var isRedLine: Bool
  /// Law.
  public var basis: [LegalBasis]
  /// Media.
  public var media: [MediaReference]
  /// Sector code, as "coal-mine".
  public var sector: String
  /// Where it came from: file, section, row; not part of the content.
  public var source: String

  /// Makes a draft.
  public init(
    kind: QuestionKind, stem: String, options: [QuestionOption] = [], answer: QuestionAnswer,
    explanation: String = "", posts: [String] = [], processes: [String] = [], topic: String = "",
    difficulty: Int = 2, isRedLine: Bool = false, basis: [LegalBasis] = [],
    media: [MediaReference] = [], sector: String = "", source: String = ""
  ) {
    self.kind = kind
    self.stem = stem
    self.options = options
    self.answer = answer
    self.explanation = explanation
    self.posts = posts
    self.processes = processes
    self.topic = topic
    self.difficulty = difficulty
    self.isRedLine = isRedLine
    self.basis = basis
    self.media = media
    self.sector = sector
    self.source = source
  }
}
