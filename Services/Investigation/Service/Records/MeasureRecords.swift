internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of measures.
enum MeasureRecords {
  /// The measure that a request proposed before, with the hash of that request; nil if it is new.
  static func proposed(
    by requestID: String, in reader: Reader
  ) throws -> (number: Int, digest: [UInt8])? {
    try reader.first(
      "SELECT measure_no, request_hmac FROM measure WHERE request_id = $1", [.text(requestID)]
    ) { ($0.int(0), $0.blob(1)) }
  }

  /// Number of the next measure.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(measure_no), 0) + 1 FROM measure") ?? 1
  }

  /// Adds a measure.
  static func insert(
    _ file: MeasureFile, requestID: String, requestDigest: [UInt8], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO measure (measure_no, request_id, request_hmac, case_name, state, department,
                           due_day, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, '', '', $6, $7)
      """,
      [
        .int(file.number), .text(requestID), .blob(requestDigest), .text(file.snapshot.case),
        .int(file.snapshot.state.rawValue), .blob(file.snapshot.encoded()), .integer(now.value),
      ])
  }

  /// Writes what a measure has become.
  static func update(
    _ file: MeasureFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let snapshot = file.snapshot
    try transaction.execute(
      """
      UPDATE measure
         SET state = $2, department = $3, due_day = $4, snapshot = $5, update_utc_us = $6
       WHERE measure_no = $1
      """,
      [
        .int(file.number), .int(snapshot.state.rawValue), .text(snapshot.department),
        .text(snapshot.dueDay), .blob(snapshot.encoded()), .integer(now.value),
      ])
  }

  /// The measure of a number.
  static func find(_ number: Int, in reader: Reader) throws -> MeasureFile? {
    try reader.first("SELECT snapshot FROM measure WHERE measure_no = $1", [.int(number)]) {
      MeasureFile(number: number, snapshot: try InvestigationMeasure(wire: $0.blob(0)))
    }
  }

  /// What a list asks for.
  struct Question {
    /// Case; empty means every case.
    var caseName: String
    /// Department whose measures alone are shown; nil means every department's.
    var department: String?
    /// Day before which a measure was due and is not reported done; nil means all.
    var lateOn: LegalDay?
  }

  /// One page, newest first.
  static func list(
    _ question: Question, page: PageRequest, in reader: Reader
  ) throws -> [MeasureFile] {
    try reader.rows(
      """
      SELECT measure_no, snapshot
        FROM measure
       WHERE measure_no < $1 AND ($2 = '' OR case_name = $2) AND ($3 = '' OR department = $3)
         AND ($4 = '' OR (due_day <> '' AND due_day < $4 AND state IN ($5, $6)))
       ORDER BY measure_no DESC LIMIT $7
      """,
      [
        .integer(page.after.first.flatMap { Int64($0) } ?? .max), .text(question.caseName),
        .text(question.department ?? ""), .text(question.lateOn?.description ?? ""),
        .int(MeasureState.assigned.rawValue), .int(MeasureState.inProgress.rawValue),
        .int(page.rows),
      ]
    ) { MeasureFile(number: $0.int(0), snapshot: try InvestigationMeasure(wire: $0.blob(1))) }
  }

  /// Every measure of a case, oldest first.
  static func all(of caseName: String, in reader: Reader) throws -> [MeasureFile] {
    try reader.rows(
      "SELECT measure_no, snapshot FROM measure WHERE case_name = $1 ORDER BY measure_no",
      [.text(caseName)]
    ) { MeasureFile(number: $0.int(0), snapshot: try InvestigationMeasure(wire: $0.blob(1))) }
  }
}
