public import Questions

/// What a person who sits sees of a question: everything but key, explanation and law.
public struct QuestionFace: Sendable, Hashable {
  /// Kind.
  public var kind: QuestionKind
  /// Stem.
  public var stem: String
  /// Options in the order of the bank; the paper tells the order shown.
  public var options: [QuestionOption]
  /// Blanks to fill; 0 for other kinds.
  public var blanks: Int
  /// Topic.
  public var topic: String
  /// Difficulty.
  public var difficulty: Int
  /// Media.
  public var media: [MediaReference]

  /// The face of a draft.
  public init(_ draft: QuestionDraft) {
    kind = draft.kind
    stem = draft.stem
    options = draft.options
    topic = draft.topic
    difficulty = draft.difficulty
    media = draft.media
    if case .blanks(let blanks) = draft.answer { self.blanks = blanks.count } else { blanks = 0 }
  }
}

/// What is sealed apart until a sitting is closed.
public struct QuestionKeyPart: Sendable, Hashable {
  /// The key.
  public var answer: QuestionAnswer
  /// Whether it marks a red line.
  public var isRedLine: Bool
  /// Explanation.
  public var explanation: String
  /// Law.
  public var basis: [LegalBasis]
  /// Posts.
  public var posts: [String]
  /// Processes.
  public var processes: [String]
  /// Sector.
  public var sector: String

  /// The sealed part of a draft.
  public init(_ draft: QuestionDraft) {
    answer = draft.answer
    isRedLine = draft.isRedLine
    explanation = draft.explanation
    basis = draft.basis
    posts = draft.posts
    processes = draft.processes
    sector = draft.sector
  }

  /// The whole question again; compare its `contentHash` with the pool's.
  public func draft(with face: QuestionFace) -> QuestionDraft {
    QuestionDraft(
      kind: face.kind, stem: face.stem, options: face.options, answer: answer,
      explanation: explanation, posts: posts, processes: processes, topic: face.topic,
      difficulty: face.difficulty, isRedLine: isRedLine, basis: basis, media: face.media,
      sector: sector)
  }

  /// What scoring needs of it.
  public func scoringKey(for face: QuestionFace) -> ScoringKey {
    ScoringKey(kind: face.kind, answer: answer, isRedLine: isRedLine)
  }
}

extension QuestionFace: CanonicalValue {
  /// Kind, stem, options as key, text, flag; blanks, topic, difficulty as 32 bits; media.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(kind.rawValue)
    writer.text(stem)
    writer.list(options) {
      $0.text($1.key)
      $0.text($1.text)
      $0.flag($1.isFixed)
    }
    writer.number32(UInt32(clamping: blanks))
    writer.text(topic)
    writer.number32(UInt32(clamping: difficulty))
    writer.list(media) {
      $0.bytes($1.sha256)
      $0.text($1.name)
      $0.text($1.mediaType)
      $0.signed64(Int64($1.sizeBytes))
    }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    guard let kind = QuestionKind(rawValue: try reader.text("kind")) else {
      throw .malformed("kind")
    }
    self.kind = kind
    stem = try reader.text("stem")
    options = try reader.list { reader throws(CanonicalFault) in
      QuestionOption(
        key: try reader.text("key"), text: try reader.text("option"),
        isFixed: try reader.flag("fixed"))
    }
    blanks = Int(try reader.number32())
    topic = try reader.text("topic")
    difficulty = Int(try reader.number32())
    media = try reader.list { reader throws(CanonicalFault) in
      MediaReference(
        sha256: try reader.bytes(), name: try reader.text("name"),
        mediaType: try reader.text("type"), sizeBytes: Int(try reader.signed64()))
    }
  }
}

extension QuestionKeyPart: CanonicalValue {
  /// Answer as tag 1…4 and content, flag, explanation, basis, posts, processes, sector.
  public func write(to writer: inout CanonicalWriter) {
    switch answer {
    case .options(let keys):
      writer.byte(1)
      writer.list(keys) { $0.text($1) }
    case .judge(let isRight):
      writer.byte(2)
      writer.flag(isRight)
    case .blanks(let blanks):
      writer.byte(3)
      writer.list(blanks) { writer, accepted in writer.list(accepted) { $0.text($1) } }
    case .rubric(let points):
      writer.byte(4)
      writer.list(points) {
        $0.text($1.text)
        $0.signed64(Int64($1.tenths))
      }
    }
    writer.flag(isRedLine)
    writer.text(explanation)
    writer.list(basis) {
      $0.text($1.law)
      $0.text($1.article)
      $0.text($1.textVersion)
      $0.flag($1.isChecked)
    }
    writer.list(posts) { $0.text($1) }
    writer.list(processes) { $0.text($1) }
    writer.text(sector)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    answer = try Self.answer(&reader)
    isRedLine = try reader.flag("red line")
    explanation = try reader.text("explanation")
    basis = try reader.list { reader throws(CanonicalFault) in
      LegalBasis(
        law: try reader.text("law"), article: try reader.text("article"),
        textVersion: try reader.text("text version"), isChecked: try reader.flag("checked"))
    }
    posts = try Self.texts(&reader)
    processes = try Self.texts(&reader)
    sector = try reader.text("sector")
  }

  private static func answer(
    _ reader: inout CanonicalReader
  ) throws(CanonicalFault) -> QuestionAnswer {
    switch try reader.byte() {
    case 1: .options(try texts(&reader))
    case 2: .judge(try reader.flag("judge"))
    case 3: .blanks(try reader.list { reader throws(CanonicalFault) in try texts(&reader) })
    case 4:
      .rubric(
        try reader.list { reader throws(CanonicalFault) in
          RubricPoint(text: try reader.text("point"), tenths: Int(try reader.signed64()))
        })
    default: throw .malformed("answer")
    }
  }

  private static func texts(_ reader: inout CanonicalReader) throws(CanonicalFault) -> [String] {
    try reader.list { reader throws(CanonicalFault) in try reader.text() }
  }
}
