internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

extension InvestigationContext {
  /// Opens every closed lesson again that teaches a cause now seen in another case.
  ///
  /// Nobody decides it: a cause that came back is proof that the lesson did not arrive. Called in
  /// the transaction that records a coded finding.
  /// - Throws: `StoreError`.
  func causesSeen(
    _ causes: [String], in caseName: String, by principal: Principal, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    for var file in try LessonRecords.closed(teaching: causes, in: transaction)
    where file.draft.case != caseName {
      file.take(.reopen, to: .issued, by: principal.account, note: caseName, at: now)
      try LessonRecords.update(file, at: now, in: transaction)
      try announce(file, LessonMove.reopen.code, by: principal, at: now, in: transaction)
      try push(file, at: now, in: transaction)
    }
  }
}
