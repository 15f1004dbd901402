internal import Contracts
internal import Store
internal import Vocabulary

/// All SQL of frozen histories.
enum CaseHistoryRecords {
  /// A source that a case still waits for.
  struct Due: Sendable, Hashable {
    let caseNumber: Int
    let source: String
    let attempts: Int
    let attemptAt: UTCMicroseconds
  }

  /// A version of a case; nil if it has none of this number.
  static func find(
    _ version: UInt32, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationHistoryVersion? {
    try reader.first(
      """
      SELECT snapshot
        FROM case_history
       WHERE case_no = $1 AND ($2 = 0 OR version = $2)
       ORDER BY version DESC LIMIT 1
      """, [.int(caseNumber), .int(version)]
    ) { try InvestigationHistoryVersion(wire: $0.blob(0)) }
  }

  /// Every version of a case, the first one first.
  static func all(of caseNumber: Int, in reader: Reader) throws -> [InvestigationHistoryVersion] {
    try reader.rows(
      "SELECT snapshot FROM case_history WHERE case_no = $1 ORDER BY version", [.int(caseNumber)]
    ) { try InvestigationHistoryVersion(wire: $0.blob(0)) }
  }

  /// The version that a request froze before; nil if it is new.
  static func frozen(
    by requestID: String, in reader: Reader
  ) throws -> (caseNumber: Int, version: InvestigationHistoryVersion)? {
    try reader.first(
      "SELECT case_no, snapshot FROM case_history WHERE request_id = $1", [.text(requestID)]
    ) { ($0.int(0), try InvestigationHistoryVersion(wire: $0.blob(1))) }
  }

  /// Adds a version.
  static func insert(
    _ version: InvestigationHistoryVersion, of caseNumber: Int, requestID: String,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO case_history (case_no, version, request_id, snapshot)
           VALUES ($1, $2, $3, $4)
      """,
      [
        .int(caseNumber), .int(version.version), .textOrNull(requestID),
        .blob(version.encoded()),
      ])
  }

  /// Keeps a record by its hash; the same bytes again change nothing.
  static func keep(
    _ body: [UInt8], sha256: [UInt8], from source: String, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO history_record (sha256, source, body)
           VALUES ($1, $2, $3)
      ON CONFLICT (sha256) DO NOTHING
      """, [.blob(sha256), .text(source), .blob(body)])
  }

  /// The bytes of a record.
  static func record(_ sha256: [UInt8], in reader: Reader) throws -> [UInt8]? {
    try reader.first("SELECT body FROM history_record WHERE sha256 = $1", [.blob(sha256)]) {
      $0.blob(0)
    }
  }

  /// Notes that a case waits for sources.
  static func want(_ sources: [String], for caseNumber: Int, in transaction: Transaction) throws {
    for source in sources {
      try transaction.execute(
        """
        INSERT INTO case_history_due (case_no, source)
             VALUES ($1, $2)
        ON CONFLICT (case_no, source) DO NOTHING
        """, [.int(caseNumber), .text(source)])
    }
  }

  /// Notes that a source was asked in vain.
  static func asked(
    _ source: String, for caseNumber: Int, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO case_history_due (case_no, source, attempts, attempt_utc_us)
           VALUES ($1, $2, 1, $3)
      ON CONFLICT (case_no, source) DO UPDATE
              SET attempts = case_history_due.attempts + 1,
                  attempt_utc_us = excluded.attempt_utc_us
      """, [.int(caseNumber), .text(source), .integer(now.value)])
  }

  /// Notes that a case no longer waits for a source.
  static func settle(
    _ source: String, for caseNumber: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "DELETE FROM case_history_due WHERE case_no = $1 AND source = $2",
      [.int(caseNumber), .text(source)])
  }

  /// What cases wait for, of one case or of all, by case.
  static func due(
    of caseNumber: Int? = nil, limit: Int, in reader: Reader
  ) throws -> [Due] {
    try reader.rows(
      """
      SELECT case_no, source, attempts, attempt_utc_us
        FROM case_history_due
       WHERE $1 = 0 OR case_no = $1
       ORDER BY attempt_utc_us, case_no, source
       LIMIT $2
      """, [.int(caseNumber ?? 0), .int(limit)]
    ) { row in
      Due(
        caseNumber: row.int(0), source: row.text(1), attempts: row.int(2),
        attemptAt: UTCMicroseconds(row.int64(3)))
    }
  }

  /// Numbers of the cases of an entity, the latest first.
  static func cases(of entity: String, in reader: Reader) throws -> [Int] {
    try reader.rows(
      "SELECT case_no FROM investigation_case WHERE entity = $1 ORDER BY case_no DESC",
      [.text(entity)]
    ) { $0.int(0) }
  }

  /// Lessons that were issued to an entity.
  static func lessons(of entity: String, in reader: Reader) throws -> [HistoryLesson] {
    try reader.rows(
      """
      SELECT lesson.snapshot,
             (SELECT min(record_utc_us) FROM lesson_receipt
               WHERE lesson_receipt.lesson_no = lesson.lesson_no
                 AND lesson_receipt.entity = $1),
             (SELECT signed_by FROM lesson_receipt
               WHERE lesson_receipt.lesson_no = lesson.lesson_no
                 AND lesson_receipt.entity = $1
               ORDER BY edition LIMIT 1),
             (SELECT count(*) FROM lesson_shift
               WHERE lesson_shift.lesson_no = lesson.lesson_no AND lesson_shift.entity = $1),
             (SELECT count(*) FROM lesson_shift
               WHERE lesson_shift.lesson_no = lesson.lesson_no AND lesson_shift.entity = $1
                 AND lesson_shift.taught_day IS NOT NULL),
             (SELECT count(*) FROM lesson_person
               WHERE lesson_person.lesson_no = lesson.lesson_no AND lesson_person.entity = $1
                 AND lesson_person.passed = 1)
        FROM lesson_entity
        JOIN lesson ON lesson.lesson_no = lesson_entity.lesson_no
       WHERE lesson_entity.entity = $1
       ORDER BY lesson.lesson_no
      """, [.text(entity)]
    ) { row in
      let lesson = try InvestigationLesson(wire: row.blob(0))
      return HistoryLesson(
        lesson: lesson.name, title: lesson.draft?.title ?? "",
        causeCodes: lesson.draft?.causeCodes ?? [], issueTime: lesson.issueTime,
        receiptTime: row.optionalInt64(1).map { ProtoTimestamp(microseconds: $0) },
        signedBy: row.optionalText(2) ?? "", shifts: UInt32(row.int(3)),
        shiftsTaught: UInt32(row.int(4)), personsPassed: UInt32(row.int(5)))
    }.filter { $0.issueTime != nil }
  }
}
