internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

extension InvestigationContext {
  /// Writes what a case has become, and which of its clocks run.
  ///
  /// - Throws: `StoreError`.
  func keep(
    _ file: CaseFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try CaseRecords.update(file, at: now, in: transaction)
    try keepClocks(of: file, at: now, in: transaction)
  }

  /// Writes which clocks of a case run.
  ///
  /// - Throws: `StoreError`.
  func keepClocks(
    of file: CaseFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let judge = AccidentJudge(law: law)
    let clocks = file.clocks(judge: judge, now: now)
    try CaseClockRecords.put(
      file.isOnOurClocks ? clocks.filter { $0.runs(at: now) } : [], of: file.number,
      in: transaction)
  }
}

extension CaseFile {
  /// Its clocks, done or not.
  func clocks(judge: AccidentJudge, now: UTCMicroseconds) -> [ClockReading] {
    caseClocks(
      of: dates, level: level, rule: judge.clocks(of: accident), calendar: judge.law.calendar,
      now: now)
  }

  /// Whether its limits bind us: it is not closed, and nobody else leads.
  var isOnOurClocks: Bool {
    switch state {
    case .closed, .uplifted, .cooperating: false
    default: true
    }
  }
}
