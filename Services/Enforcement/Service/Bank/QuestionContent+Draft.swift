internal import Contracts
internal import Questions

/// Between the contract's questions and the values that rules work with.

extension QuestionDraft {
  /// The draft that a message holds; nil if its kind or answer says nothing.
  init?(_ content: EnforcementQuestionContent) {
    guard let kind = QuestionKind(content.kind) else { return nil }
    let key = content.answer ?? EnforcementQuestionAnswer()
    let answer: QuestionAnswer =
      switch kind {
      case .single, .multiple, .scenario: .options(key.options.sorted())
      case .judge: .judge(key.judge)
      case .blank: .blanks(key.blanks.map(\.accepted))
      case .shortAnswer, .practical:
        .rubric(key.rubric.map { RubricPoint(text: $0.text, tenths: Int($0.tenths)) })
      }
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
