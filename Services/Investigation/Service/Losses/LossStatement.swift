internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// The calculation of direct loss of a case, as people read it.
struct LossStatement {
  let loss: InvestigationLoss

  /// Reads it.
  ///
  /// - Throws: `StoreError`.
  init(of file: CaseFile, judge: AccidentJudge, in reader: Reader) throws {
    let day = file.accident.occurDay
    let schemes = judge.law.lossSchemes
    let row = schemes.rows(on: max(day, schemes.firstDay)).first
    loss = InvestigationLoss(
      case: file.snapshot.name, edition: row?.rule.edition ?? "", source: row?.source ?? "",
      kinds: (row?.rule.items ?? []).map {
        InvestigationLossItem(
          code: $0.code, heading: $0.heading, title: $0.name, unverified: !$0.isVerified)
      },
      entries: try LossRecords.all(of: file.number, in: reader),
      sumFen: UInt64(clamping: try LossRecords.sum(of: file.number, in: reader) ?? 0),
      settled: file.snapshot.lossSettled, reported: file.snapshot.reportedLoss,
      lossFen: file.accident.tally?.lossFen)
  }
}
