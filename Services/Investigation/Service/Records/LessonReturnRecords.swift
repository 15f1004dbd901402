internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of what came back about a lesson.
enum LessonReturnRecords {
  /// Who recorded something of which entity, and when.
  struct Place {
    let edition: LessonEdition
    let entity: String
    let account: String
    let now: UTCMicroseconds

    /// The first three columns of every table here.
    var key: [SQLValue] { edition.key + [.text(entity)] }
  }

  /// Takes an enterprise's receipt; a later one replaces who signed, and adds shifts.
  ///
  /// When the enterprise first answered stays: a later accident asks for it.
  static func put(
    _ receipt: InvestigationEnterpriseReceipt, at place: Place, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO lesson_receipt (lesson_no, edition, entity, signed_by, receipt_day, account,
                                  record_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (lesson_no, edition, entity) DO UPDATE
              SET signed_by = excluded.signed_by, receipt_day = excluded.receipt_day,
                  account = excluded.account
      """,
      place.key + [
        .text(receipt.signedBy), .text(receipt.day), .text(place.account),
        .integer(place.now.value),
      ])
    for shift in receipt.shifts {
      try transaction.execute(
        """
        INSERT INTO lesson_shift (lesson_no, edition, entity, shift, headcount)
             VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (lesson_no, edition, entity, shift) DO UPDATE
                SET headcount = excluded.headcount
        """, place.key + [.text(shift.name), .int(shift.headcount)])
    }
  }

  /// Takes a shift's receipt; false if the enterprise named no such shift.
  static func put(
    _ receipt: InvestigationShiftReceipt, at place: Place, in transaction: Transaction
  ) throws -> Bool {
    try transaction.execute(
      """
      UPDATE lesson_shift
         SET taught_by = $5, taught_day = $6
       WHERE lesson_no = $1 AND edition = $2 AND entity = $3 AND shift = $4
      """, place.key + [.text(receipt.shift), .text(receipt.taughtBy), .text(receipt.day)]) > 0
  }

  /// Whether the enterprise named a shift.
  static func knows(shift: String, at place: Place, in reader: Reader) throws -> Bool {
    try reader.exists(
      """
      SELECT 1
        FROM lesson_shift
       WHERE lesson_no = $1 AND edition = $2 AND entity = $3 AND shift = $4
      """,
      place.key + [.text(shift)])
  }

  /// Takes a person's quiz: a pass stays, whatever comes after.
  static func put(
    _ receipt: InvestigationPersonReceipt, at place: Place, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO lesson_person (lesson_no, edition, entity, shift, person, passed, sitting)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (lesson_no, edition, entity, shift, person) DO UPDATE
              SET sitting = CASE WHEN lesson_person.passed = 1 THEN lesson_person.sitting
                                 ELSE excluded.sitting END,
                  passed = CASE WHEN lesson_person.passed = 1 THEN 1 ELSE excluded.passed END
      """,
      place.key + [
        .text(receipt.shift), .text(receipt.person), .bool(receipt.passed),
        .textOrNull(receipt.sitting),
      ])
  }

  /// Adds what the enterprise's own check found.
  static func add(
    _ check: InvestigationSelfCheck, at place: Place, in transaction: Transaction
  ) throws {
    let step =
      try transaction.integer(
        """
        SELECT coalesce(max(step), 0) + 1
          FROM lesson_check
         WHERE lesson_no = $1 AND edition = $2 AND entity = $3
        """, place.key) ?? 1
    try transaction.execute(
      """
      INSERT INTO lesson_check (lesson_no, edition, entity, step, findings, rectified, account,
                                record_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      place.key + [
        .int(step), .text(check.findings), .text(check.rectified), .text(place.account),
        .integer(place.now.value),
      ])
  }

  /// The seed of an edition's sample; nil before it is drawn.
  static func seed(of lesson: LessonEdition, in reader: Reader) throws -> [UInt8]? {
    try reader.first(
      "SELECT seed FROM lesson_draw WHERE lesson_no = $1 AND edition = $2", lesson.key
    ) { $0.blob(0) }
  }

  /// Keeps a sample with the seed it was drawn by.
  static func keep(
    sample: [String], seed: [UInt8], of lesson: LessonEdition, account: String,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      "INSERT INTO lesson_draw (lesson_no, edition, seed) VALUES ($1, $2, $3)",
      lesson.key + [.blob(seed)])
    for entity in sample {
      try transaction.execute(
        """
        INSERT INTO lesson_sample (lesson_no, edition, entity, outcome, note, account)
             VALUES ($1, $2, $3, $4, '', $5)
        """,
        lesson.key + [
          .text(entity), .int(LessonReturn.Sample.due.rawValue), .text(account),
        ])
    }
  }

  /// Takes what an inspector found; false if the entity was not drawn.
  static func put(
    result: InvestigationSampleResult, note: String, at place: Place, in transaction: Transaction
  ) throws -> Bool {
    try transaction.execute(
      """
      UPDATE lesson_sample
         SET outcome = $4, note = $5, account = $6
       WHERE lesson_no = $1 AND edition = $2 AND entity = $3
      """, place.key + [.int(result.rawValue), .text(note), .text(place.account)]) > 0
  }

  /// Keeps why a gap stays.
  static func explain(
    _ gap: LessonGap, as reason: String, by account: String, of lesson: LessonEdition,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO lesson_gap_reason (lesson_no, edition, entity, kind, shift, reason, account)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (lesson_no, edition, entity, kind, shift) DO UPDATE
              SET reason = excluded.reason, account = excluded.account
      """,
      lesson.key + [
        .text(gap.entity), .int(gap.kind.rawValue), .text(gap.shift), .text(reason),
        .text(account),
      ])
  }

  /// Why gaps stay, by gap without its people.
  static func explanations(of lesson: LessonEdition, in reader: Reader) throws -> [LessonGap:
    String]
  {
    var reasons: [LessonGap: String] = [:]
    try reader.forEach(
      """
      SELECT entity, kind, shift, reason
        FROM lesson_gap_reason
       WHERE lesson_no = $1 AND edition = $2
      """,
      lesson.key
    ) { row in
      guard let kind = LessonGap.Kind(rawValue: Int32(row.int(1))) else { return }
      reasons[LessonGap(entity: row.text(0), kind: kind, shift: row.text(2))] = row.text(3)
    }
    return reasons
  }

  /// Notes that silence was carried up a step; false if it was before.
  static func tell(
    _ step: LessonEscalation, of entity: String, lesson: LessonEdition, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO lesson_silence (lesson_no, edition, entity, step, told_utc_us)
           VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (lesson_no, edition, entity, step) DO NOTHING
      """, lesson.key + [.text(entity), .int(step.rawValue), .integer(now.value)]) > 0
  }
}
