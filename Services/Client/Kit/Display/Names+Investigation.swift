import Contracts

extension Names {
  /// A level.
  static func level(_ level: InvestigationAccidentLevel) -> String {
    AccidentLevelText(rawValue: key(level, "ACCIDENT_LEVEL_"))?.text ?? "—"
  }

  /// A report's state.
  static func state(_ state: InvestigationReportState) -> String {
    ReportStateText(rawValue: key(state, "REPORT_STATE_"))?.text ?? state.wireName
  }

  /// A case's state.
  static func state(_ state: InvestigationCaseState) -> String {
    CaseStateText(rawValue: key(state, "CASE_STATE_"))?.text ?? state.wireName
  }

  /// A move of a case.
  static func move(_ move: InvestigationCaseMove) -> String {
    CaseMoveText(rawValue: key(move, "CASE_MOVE_"))?.text ?? move.wireName
  }

  /// A way a report comes in.
  static func channel(_ channel: InvestigationReportChannel) -> String {
    ReportChannelText(rawValue: key(channel, "REPORT_CHANNEL_"))?.text ?? ""
  }

  /// A hop.
  static func hop(_ kind: InvestigationHopKind) -> String {
    HopKindText(rawValue: key(kind, "HOP_KIND_"))?.text ?? kind.wireName
  }

  /// What is wrong with a report.
  static func fault(_ fault: InvestigationReportingFault) -> String {
    ReportFaultText(rawValue: key(fault, "REPORTING_FAULT_"))?.text ?? fault.wireName
  }

  /// A degree of injury.
  static func injury(_ degree: InvestigationInjuryDegree) -> String {
    InjuryText(rawValue: key(degree, "INJURY_DEGREE_"))?.text ?? "—"
  }

  /// A source of historical cases.
  static func source(_ source: InvestigationPastSource) -> String {
    PastSourceText(rawValue: key(source, "PAST_SOURCE_"))?.text ?? source.wireName
  }

  /// What became of an imported row.
  static func outcome(_ outcome: InvestigationPastRowOutcome) -> String {
    PastOutcomeText(rawValue: key(outcome, "PAST_ROW_OUTCOME_"))?.text ?? outcome.wireName
  }

  /// A party of a team.
  static func party(_ party: InvestigationTeamParty) -> String {
    TeamPartyText(rawValue: key(party, "TEAM_PARTY_"))?.text ?? party.wireName
  }

  /// A chapter.
  static func chapter(_ chapter: InvestigationDraftChapter) -> String {
    ChapterText(rawValue: key(chapter, "DRAFT_CHAPTER_"))?.text ?? chapter.wireName
  }

  /// A clock by its code.
  static func clock(_ code: String) -> String {
    ClockText(rawValue: code.lowercased())?.text ?? code
  }

  /// The value that a person names, or a complaint with the choices.
  ///
  /// - Throws: `Complaint`.
  static func chosen<Value: WireEnum, Words: PhraseTable & RawRepresentable>(
    _ text: String, prefix: String, words: Words.Type
  ) throws -> Value where Words.RawValue == String {
    let found: Value? = value(text, prefix: prefix, words: words)
    if let found { return found }
    throw Complaint(
      CaseText.badWord.with(text),
      items: Words.allCases.map { .init(place: $0.rawValue, why: $0.text) }, outcome: .usage)
  }
}
