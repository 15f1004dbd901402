internal import Contracts
internal import InvestigationRules
internal import Vocabulary

extension CaseFile {
  /// The accident.
  var accident: InvestigationAccident { snapshot.accident ?? InvestigationAccident() }

  /// Level as recorded.
  var level: AccidentLevel { AccidentLevel(rawValue: Int(accident.level.rawValue)) ?? .ordinary }

  /// Whether a supervision stands.
  var isSupervised: Bool { snapshot.supervision.map(\.liftDocument.isEmpty) ?? false }

  /// Appraisals as the rules see them.
  var stops: [StopInterval] {
    snapshot.appraisals.compactMap { appraisal in
      guard let from = try? LegalDay(appraisal.fromDay) else { return nil }
      return StopInterval(from: from, to: try? LegalDay(appraisal.toDay))
    }
  }

  /// Legal day of the last such move; nil if there was none.
  func day(of move: CaseMove) -> LegalDay? {
    snapshot.moves.last { $0.move.rawValue == move.rawValue }.flatMap { try? LegalDay($0.day) }
  }

  /// When the case went through its steps; a step of a day counts as done with that day's noon.
  var dates: CaseDates {
    func moment(_ move: CaseMove, first: Bool = false) -> UTCMicroseconds? {
      let moves = snapshot.moves.filter { $0.move.rawValue == move.rawValue }
      let found = first ? moves.first : moves.last
      return found.flatMap { try? LegalDay($0.day) }.map { UTCMicroseconds($0, hour: 12) }
    }
    return CaseDates(
      accident: accident.occurred,
      opened: UTCMicroseconds(snapshot.openTime?.microseconds ?? 0),
      teamSet: snapshot.moves.first { $0.move == .appoint }?.time
        .map { UTCMicroseconds($0.microseconds) },
      submitted: state == .returned ? nil : moment(.submit), approved: moment(.approve),
      published: moment(.publish), evaluated: moment(.evaluate, first: true), stops: stops,
      extensionDays: Int(snapshot.extensionDays),
      approvalExtensionDays: Int(snapshot.approvalExtensionDays))
  }

  /// Signatures as the rules see them.
  var signatures: [DraftSignature] {
    snapshot.signatures.map {
      DraftSignature(person: $0.person, draftSHA256: $0.draftSha256, dissent: $0.dissent)
    }
  }

  /// What a decision about it rests on.
  func facts(
    rule: ClockRule, team: [TeamSeat]? = nil, closing: ClosingFacts = ClosingFacts(),
    today: LegalDay
  ) -> CaseFacts {
    CaseFacts(
      state: state, team: team ?? seats,
      reportDue: reportDueDay(
        accidentDay: accident.occurDay, rule: rule, extensionDays: Int(snapshot.extensionDays),
        stops: stops, through: today),
      extensionDays: Int(snapshot.extensionDays), appraisals: stops,
      draftSHA256: snapshot.draft?.sha256, signatures: signatures, isSupervised: isSupervised,
      approvedDay: day(of: .approve) ?? day(of: .receive), accidentDay: accident.occurDay,
      closing: closing, level: level, approvalDue: approvalDue(rule) ?? .latest,
      approvalExtensionDays: Int(snapshot.approvalExtensionDays))
  }

  /// Last day for the approval; nil while nothing was submitted.
  func approvalDue(_ rule: ClockRule) -> LegalDay? {
    day(of: .submit).map {
      approvalDueDay(
        submittedDay: $0, level: level, rule: rule,
        extensionDays: Int(snapshot.approvalExtensionDays))
    }
  }

  /// With its clocks, and who would lead at the present level.
  func dressed(
    _ view: InvestigationCase, judge: AccidentJudge, closing: ClosingFacts?, now: UTCMicroseconds
  ) -> InvestigationCase {
    var view = view
    view.clocks = clocks(judge: judge, now: now).map { InvestigationClock($0, now: now) }
    let lead = judge.lead(of: accident)
    view.leadNow = lead.authority == snapshot.leadAuthority ? "" : lead.authority
    view.shutGates = closing.map { shutGates($0).map { "\($0.reason) \($0.detail)" } } ?? []
    return view
  }
}
