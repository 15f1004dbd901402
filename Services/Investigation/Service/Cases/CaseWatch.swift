internal import Contracts
internal import Feed
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Carries limits of cases that have passed to the safety committee's office, each once.
struct CaseWatch: Sendable {
  let context: InvestigationContext

  /// Most cases or limits of one transaction.
  ///
  /// Source: [D].
  static let batchMax = 100

  /// Tells of limits that have passed, and keeps the clocks of cases of an earlier release.
  ///
  /// - Returns: How many; `batchMax` if there may be more.
  /// - Throws: `StoreError`.
  func tell(at now: UTCMicroseconds, in transaction: Transaction) throws -> Int {
    let unkept = try CaseClockRecords.unkept(rows: Self.batchMax, in: transaction)
    for number in unkept {
      guard let file = try CaseRecords.find(number, in: transaction) else { continue }
      try context.keepClocks(of: file, at: now, in: transaction)
    }
    let late = try CaseClockRecords.untold(at: now, rows: Self.batchMax, in: transaction)
    for one in late {
      try CaseClockRecords.tell(one, in: transaction)
      guard let file = try CaseRecords.find(one.caseNumber, in: transaction) else { continue }
      try context.tell(.overdue, about: file, late: one, at: now, in: transaction)
    }
    return max(unkept.count, late.count)
  }
}
