import Contracts

extension Names {
  /// A bank version's state.
  static func state(_ state: EnforcementVersionState) -> String {
    VersionNameText(rawValue: key(state, "VERSION_STATE_"))?.text ?? state.wireName
  }

  /// A question's state.
  static func state(_ state: EnforcementQuestionState) -> String {
    QuestionNameText(rawValue: key(state, "QUESTION_STATE_"))?.text ?? state.wireName
  }

  /// A proposed question's state.
  static func state(_ state: EnforcementQuestionProposalState) -> String {
    ProposalNameText(rawValue: key(state, "QUESTION_PROPOSAL_STATE_"))?.text ?? state.wireName
  }

  /// A question's kind.
  static func kind(_ kind: EnforcementQuestionKind) -> String {
    QuestionKindText(rawValue: key(kind, "QUESTION_KIND_"))?.text ?? kind.wireName
  }

  /// What became of a row.
  static func outcome(_ outcome: EnforcementQuestionRowOutcome) -> String {
    RowOutcomeText(rawValue: key(outcome, "QUESTION_ROW_OUTCOME_"))?.text ?? outcome.wireName
  }

  /// An inspection's state.
  static func state(_ state: EnforcementInspectionState) -> String {
    InspectionNameText(rawValue: key(state, "INSPECTION_STATE_"))?.text ?? state.wireName
  }

  /// An inspection's kind.
  static func kind(_ kind: EnforcementInspectionKind) -> String {
    InspectionKindText(rawValue: key(kind, "INSPECTION_KIND_"))?.text ?? kind.wireName
  }

  /// A step of an inspection.
  static func move(_ move: EnforcementInspectionMove) -> String {
    InspectionMoveText(rawValue: key(move, "INSPECTION_MOVE_"))?.text ?? move.wireName
  }

  /// A word of a refusal, read by the table of the machine that refused.
  ///
  /// - Parameter basis: Where the machine stands in the handbook: 7.4 banks, 7.7 inspections,
  ///   2.5 flags.
  static func word(_ text: String, basis: String) -> String {
    let key = text.lowercased()
    switch basis {
    case "7.4":
      let name =
        VersionNameText(rawValue: key)?.text ?? QuestionNameText(rawValue: key)?.text
        ?? VersionMoveText(rawValue: key)?.text
      return name ?? word(text)
    case "7.7":
      return InspectionNameText(rawValue: key)?.text ?? InspectionMoveText(rawValue: key)?.text
        ?? word(text)
    case "2.5": return FlagStateText(rawValue: key)?.text ?? word(text)
    case "7.11":
      return ReportStateText(rawValue: key)?.text ?? ReportMoveText(rawValue: key)?.text
        ?? word(text)
    case "7.12":
      return CaseStateText(rawValue: key)?.text ?? CaseMoveText(rawValue: key)?.text
        ?? word(text)
    default: return word(text)
    }
  }

  /// The look of a version's state.
  static func style(_ state: EnforcementVersionState) -> Style {
    switch state {
    case .published: .good
    case .inReview: .waiting
    case .suspended: .bad
    case .superseded, .retired: .dim
    default: .plain
    }
  }

  /// The look of a question's state.
  static func style(_ state: EnforcementQuestionState) -> Style {
    switch state {
    case .active: .good
    case .flagged: .bad
    case .retired: .dim
    default: .plain
    }
  }

  /// The look of a proposed question's state.
  static func style(_ state: EnforcementQuestionProposalState) -> Style {
    switch state {
    case .open: .waiting
    case .accepted: .good
    default: .dim
    }
  }

  /// The look of what became of a row.
  static func style(_ outcome: EnforcementQuestionRowOutcome) -> Style {
    switch outcome {
    case .added, .revised: .good
    case .rejected: .bad
    default: .dim
    }
  }

  /// The look of an inspection's state.
  static func style(_ state: EnforcementInspectionState) -> Style {
    switch state {
    case .started, .recorded: .waiting
    case .approved, .closed: .good
    case .cancelled: .dim
    default: .plain
    }
  }

  /// The value of an enumeration that a person names in any of its words.
  ///
  /// - Returns: The value whose bare name or whose word in either language was given.
  static func value<Value: WireEnum, Words: PhraseTable & RawRepresentable>(
    _ text: String, prefix: String, words: Words.Type
  ) -> Value? where Words.RawValue == String {
    let bare = text.lowercased().map { $0 == "-" ? "_" : $0 }
    let named = Words.allCases.first {
      $0.rawValue == String(bare) || $0.phrase.chinese == text
        || $0.phrase.english == text.lowercased()
    }
    guard let named else { return nil }
    return Value.allCases.first { $0.wireName == prefix + named.rawValue.uppercased() }
  }
}
