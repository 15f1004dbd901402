import Contracts

extension Names {
  /// A lesson's state.
  static func state(_ state: InvestigationLessonState) -> String {
    LessonNameText(rawValue: key(state, "LESSON_STATE_"))?.text ?? state.wireName
  }

  /// A step of a lesson.
  static func move(_ move: InvestigationLessonMove) -> String {
    LessonMoveText(rawValue: key(move, "LESSON_MOVE_"))?.text ?? move.wireName
  }

  /// What a selection asks.
  static func criterion(_ criterion: InvestigationSelectionCriterion) -> String {
    CriterionNameText(rawValue: key(criterion, "SELECTION_CRITERION_"))?.text
      ?? criterion.wireName
  }

  /// How a criterion turned out.
  static func outcome(_ outcome: InvestigationSelectionOutcome) -> String {
    SelectionOutcomeText(rawValue: key(outcome, "SELECTION_OUTCOME_"))?.text ?? outcome.wireName
  }

  /// A kind of gap.
  static func gap(_ kind: InvestigationLessonGapKind) -> String {
    GapNameText(rawValue: key(kind, "LESSON_GAP_KIND_"))?.text ?? kind.wireName
  }

  /// What sampling found; a dash where nothing was drawn.
  static func sample(_ result: InvestigationSampleResult) -> String {
    SampleNameText(rawValue: key(result, "SAMPLE_RESULT_"))?.text ?? "—"
  }

  /// How far silence was carried up; empty where it was not.
  static func escalation(_ step: InvestigationLessonEscalation) -> String {
    EscalationNameText(rawValue: key(step, "LESSON_ESCALATION_"))?.text ?? ""
  }

  /// The look of a lesson's state.
  static func style(_ state: InvestigationLessonState) -> Style {
    switch state {
    case .issued: .waiting
    case .closed: .good
    case .withdrawn: .dim
    default: .plain
    }
  }

  /// A measure's state.
  static func state(_ state: InvestigationMeasureState) -> String {
    MeasureNameText(rawValue: key(state, "MEASURE_STATE_"))?.text ?? state.wireName
  }

  /// A step of a measure.
  static func move(_ move: InvestigationMeasureMove) -> String {
    MeasureMoveText(rawValue: key(move, "MEASURE_MOVE_"))?.text ?? move.wireName
  }

  /// Whom a measure binds.
  static func kind(_ kind: InvestigationMeasureKind) -> String {
    MeasureKindText(rawValue: key(kind, "MEASURE_KIND_"))?.text ?? kind.wireName
  }

  /// How late a measure is; empty if it is not.
  static func delay(_ delay: InvestigationMeasureDelay) -> String {
    MeasureDelayText(rawValue: key(delay, "MEASURE_DELAY_"))?.text ?? ""
  }

  /// A state of an accountability record.
  static func state(_ state: InvestigationAccountabilityState) -> String {
    AccountabilityNameText(rawValue: key(state, "ACCOUNTABILITY_STATE_"))?.text ?? state.wireName
  }

  /// A step of an accountability record.
  static func move(_ move: InvestigationAccountabilityMove) -> String {
    AccountabilityMoveText(rawValue: key(move, "ACCOUNTABILITY_MOVE_"))?.text ?? move.wireName
  }

  /// A kind of accountability.
  static func kind(_ kind: InvestigationSanctionKind) -> String {
    SanctionNameText(rawValue: key(kind, "SANCTION_KIND_"))?.text ?? kind.wireName
  }

  /// The look of a state of an accountability record.
  static func style(_ state: InvestigationAccountabilityState) -> Style {
    switch state {
    case .referred, .decided, .served, .appealed: .waiting
    case .executed, .effectEnded: .good
    case .notPursued: .dim
    default: .plain
    }
  }

  /// The look of a measure's state.
  static func style(_ state: InvestigationMeasureState) -> Style {
    switch state {
    case .assigned, .inProgress, .reportedDone: .waiting
    case .verified, .closed: .good
    case .declined: .bad
    default: .plain
    }
  }
}
