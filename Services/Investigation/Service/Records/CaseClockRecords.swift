internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of the clocks of cases that still run: what is overdue is asked here.
enum CaseClockRecords {
  /// A clock past its limit of which nobody was told yet.
  struct Late: Sendable, Hashable {
    let caseNumber: Int
    let code: String
    let due: UTCMicroseconds
  }

  /// Writes which clocks of a case run, in place of those before; what was told stays told while
  /// the limit stays.
  static func put(
    _ clocks: [ClockReading], of caseNumber: Int, in transaction: Transaction
  ) throws {
    let told = try Set(
      transaction.rows(
        "SELECT code, due_utc_us FROM case_clock WHERE case_no = $1 AND told = 1",
        [.int(caseNumber)]
      ) { Late(caseNumber: caseNumber, code: $0.text(0), due: UTCMicroseconds($0.int64(1))) })
    try transaction.execute("DELETE FROM case_clock WHERE case_no = $1", [.int(caseNumber)])
    for clock in clocks {
      let late = Late(caseNumber: caseNumber, code: clock.code, due: clock.due)
      try transaction.execute(
        "INSERT INTO case_clock (case_no, code, due_utc_us, told) VALUES ($1, $2, $3, $4)",
        [
          .int(caseNumber), .text(clock.code), .integer(clock.due.value),
          .int(told.contains(late) ? 1 : 0),
        ])
    }
    try transaction.execute(
      "UPDATE investigation_case SET clocks_kept = 1 WHERE case_no = $1", [.int(caseNumber)])
  }

  /// Clocks past their limit of which nobody was told yet, the longest overdue first.
  static func untold(
    at now: UTCMicroseconds, rows: Int, in reader: Reader
  ) throws -> [Late] {
    try reader.rows(
      """
      SELECT case_no, code, due_utc_us
        FROM case_clock
       WHERE told = 0 AND due_utc_us < $1
       ORDER BY due_utc_us, case_no, code LIMIT $2
      """, [.integer(now.value), .int(rows)]
    ) { Late(caseNumber: $0.int(0), code: $0.text(1), due: UTCMicroseconds($0.int64(2))) }
  }

  /// Notes that the office was told.
  static func tell(_ late: Late, in transaction: Transaction) throws {
    try transaction.execute(
      "UPDATE case_clock SET told = 1 WHERE case_no = $1 AND code = $2",
      [.int(late.caseNumber), .text(late.code)])
  }

  /// Cases that an earlier release wrote, whose clocks nobody kept.
  static func unkept(rows: Int, in reader: Reader) throws -> [Int] {
    try reader.rows(
      "SELECT case_no FROM investigation_case WHERE clocks_kept = 0 ORDER BY case_no LIMIT $1",
      [.int(rows)]
    ) { $0.int(0) }
  }
}
