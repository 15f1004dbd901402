internal import Contracts
internal import EnforcementRules
internal import Quiz
internal import Store
internal import Vocabulary

/// What the quizzes of one inspection propose for the enterprise as a whole; a person decides.
///
/// One quiz says little about one worker; several say something about the enterprise. Only first
/// attempts count, and nothing is proposed while an answer waits for its marks.
struct EnterpriseQuiz {
  let now: UTCMicroseconds

  /// Months in which bad results add up.
  ///
  /// Source: handbook 5.2.
  static let window = CalendarDays(365)

  /// Renews what is proposed for the enterprise of an inspection; what was decided stays.
  ///
  /// - Throws: `StoreError`.
  func renew(_ number: Int, in transaction: Transaction) throws {
    guard var inspection = try InspectionRecords.find(number, in: transaction) else { return }
    let tally = try SittingRecords.tally(ofInspection: number, in: transaction)
    let decided = inspection.quizProposals.filter { $0.decision != "open" }
    let proposals = try open(tally, of: inspection, number, besides: decided, in: transaction)
    guard inspection.quizProposals != decided + proposals else { return }
    inspection.quizProposals = decided + proposals
    try InspectionRecords.update(inspection, number: number, at: now, in: transaction)
  }

  private func open(
    _ tally: SittingRecords.Tally, of inspection: EnforcementInspection, _ number: Int,
    besides decided: [EnforcementProposal], in reader: Reader
  ) throws -> [EnforcementProposal] {
    guard tally.pending == 0 else { return [] }
    let rule = EnterpriseRule.standard
    let earlier = try SittingRecords.tallies(
      atEntity: inspection.entity, besides: number,
      since: UTCMicroseconds(now.legalDay.adding(CalendarDays(-Self.window.count))), in: reader)
    let proposals = Proposals.enterprise(
      passed: tally.passed, drawn: tally.drawn,
      badResultsBefore: earlier.count {
        $0.pending == 0 && $0.passed * 1000 < rule.badPermille * $0.drawn
      }, by: rule, on: now.legalDay
    ).filter { proposal in !decided.contains { $0.kind == proposal.measure.rawValue } }
    return proposals.enumerated().map { index, proposal in
      EnforcementProposal(
        name: "\(inspection.name)/proposals/\(decided.count + index + 1)",
        kind: proposal.measure.rawValue, dueDay: proposal.due?.description ?? "",
        points: UInt32(clamping: proposal.points), basis: proposal.basis, decision: "open")
    }
  }
}
