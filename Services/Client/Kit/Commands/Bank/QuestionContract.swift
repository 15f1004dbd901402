import Contracts
import Questions

/// Between the contract's questions and the drafts that readers and writers work with.

extension EnforcementQuestionContent {
  /// The message of a draft.
  init(_ draft: QuestionDraft) {
    self.init(
      kind: EnforcementQuestionKind(rawValue: Int32(draft.kind.code)), stem: draft.stem,
      options: draft.options.map {
        EnforcementQuestionOption(key: $0.key, text: $0.text, isFixed: $0.isFixed)
      },
      answer: EnforcementQuestionAnswer(draft.answer), explanation: draft.explanation,
      posts: draft.posts, processes: draft.processes, topic: draft.topic,
      difficulty: UInt32(clamping: draft.difficulty), isRedLine: draft.isRedLine,
      basis: draft.basis.map {
        EnforcementLegalBasis(
          law: $0.law, article: $0.article, textVersion: $0.textVersion, isChecked: $0.isChecked)
      },
      media: draft.media.map {
        EnforcementQuestionMedia(
          sha256: $0.sha256, name: $0.name, mediaType: $0.mediaType,
          sizeBytes: UInt64(clamping: $0.sizeBytes))
      },
      sector: draft.sector, source: draft.source)
  }
}

extension EnforcementQuestionAnswer {
  /// The message of a key.
  init(_ answer: QuestionAnswer) {
    self.init()
    switch answer {
    case .options(let keys): options = keys
    case .judge(let isRight): judge = isRight
    case .blanks(let accepted): blanks = accepted.map { EnforcementBlankAnswers(accepted: $0) }
    case .rubric(let points):
      rubric = points.map {
        EnforcementRubricPoint(text: $0.text, tenths: UInt32(clamping: $0.tenths))
      }
    }
  }
}

extension QuestionDraft {
  /// The draft of a message; nil if its kind is not known here.
  init?(_ content: EnforcementQuestionContent) {
    let code = content.kind.rawValue
    guard let kind = QuestionKind.allCases.first(where: { Int32($0.code) == code }) else {
      return nil
    }
    self.init(
      kind: kind, stem: content.stem,
      options: content.options.map {
        QuestionOption(key: $0.key, text: $0.text, isFixed: $0.isFixed)
      },
      answer: QuestionAnswer(content.answer ?? EnforcementQuestionAnswer(), of: kind),
      explanation: content.explanation, posts: content.posts, processes: content.processes,
      topic: content.topic, difficulty: Int(content.difficulty), isRedLine: content.isRedLine,
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
  /// The key of a message about a question of a kind.
  init(_ answer: EnforcementQuestionAnswer, of kind: QuestionKind) {
    switch kind {
    case .single, .multiple, .scenario: self = .options(answer.options.sorted())
    case .judge: self = .judge(answer.judge)
    case .blank: self = .blanks(answer.blanks.map(\.accepted))
    case .shortAnswer, .practical:
      self = .rubric(answer.rubric.map { RubricPoint(text: $0.text, tenths: Int($0.tenths)) })
    }
  }
}
