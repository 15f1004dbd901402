internal import Contracts
internal import Questions

/// Between the contract's questions and the values that rules work with.

extension QuestionDraft {
  /// The draft that a message holds; nil if its kind or answer says nothing.
  init?(_ content: EnforcementQuestionContent) {
    guard let kind = QuestionKind(content.kind) else { return nil }
    let answer = QuestionAnswer(content.answer ?? EnforcementQuestionAnswer(), of: kind)
    self.init(
      kind: kind, stem: content.stem,
      options: content.options.map {
        QuestionOption(key: $0.key, text: $0.text, isFixed: $0.isFixed)
      },
      answer: answer, explanation: content.explanation, posts: content.posts,
      processes: content.processes, topic: content.topic, difficulty: Int(content.difficulty),
      isRedLine: content.isRedLine,
      basis: content.basis.map {
        LegalBasis(
          law: $0.law, article: $0.article, textVersion: $0.textVersion, isChecked: $0.isChecked)
      },
      media: content.media.map {
        MediaReference(
          sha256: $0.sha256, name: $0.name, mediaType: $0.mediaType,
          sizeBytes: Int(clamping: $0.sizeBytes))
      },
      sector: content.sector, source: content.source)
  }
}

extension QuestionAnswer {
  /// The part of a message that a kind uses.
  init(_ key: EnforcementQuestionAnswer, of kind: QuestionKind) {
    switch kind {
    case .single, .multiple: self = .options(key.options.sorted())
    case .scenario:
      self =
        key.rubric.isEmpty
        ? .options(key.options.sorted())
        : .rubric(key.rubric.map { RubricPoint(text: $0.text, tenths: Int($0.tenths)) })
    case .judge: self = .judge(key.judge)
    case .blank: self = .blanks(key.blanks.map(\.accepted))
    case .shortAnswer, .practical:
      self = .rubric(key.rubric.map { RubricPoint(text: $0.text, tenths: Int($0.tenths)) })
    }
  }
}

extension QuestionKind {
  /// The kind of a message; nil if it is not said or not known.
  init?(_ kind: EnforcementQuestionKind) {
    guard
      let found = QuestionKind.allCases.first(where: { Int32($0.code) == kind.rawValue })
    else { return nil }
    self = found
  }
}

extension EnforcementQuestionContent {
  /// The content as somebody without the right to keys sees it.
  func withoutKey() -> EnforcementQuestionContent {
    var content = self
    content.answer = nil
    content.explanation = ""
    return content
  }
}
