internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of lessons and their frozen selections.
enum LessonRecords {
  /// A lesson that an earlier request wrote.
  struct Written {
    let number: Int
    let requestDigest: [UInt8]
  }

  /// Verdicts of entities left out that share a row.
  ///
  /// Source: [D]; a hundred thousand are two hundred rows.
  static let partRows = 500

  /// The lesson that a request wrote before; nil if it is new.
  static func written(by requestID: String, in reader: Reader) throws -> Written? {
    try reader.first(
      "SELECT lesson_no, request_hmac FROM lesson WHERE request_id = $1", [.text(requestID)]
    ) { Written(number: $0.int(0), requestDigest: $0.blob(1)) }
  }

  /// Number of the next lesson.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(lesson_no), 0) + 1 FROM lesson") ?? 1
  }

  /// Adds a lesson.
  static func insert(
    _ file: LessonFile, requestID: String, requestDigest: [UInt8], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO lesson (lesson_no, request_id, request_hmac, case_name, state, snapshot,
                          update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .int(file.number), .text(requestID), .blob(requestDigest), .text(file.draft.case),
        .int(file.snapshot.state.rawValue), .blob(file.snapshot.encoded()), .integer(now.value),
      ])
    try putCauses(of: file, in: transaction)
  }

  /// Writes what a lesson has become.
  static func update(
    _ file: LessonFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE lesson
         SET case_name = $2, state = $3, snapshot = $4, update_utc_us = $5
       WHERE lesson_no = $1
      """,
      [
        .int(file.number), .text(file.draft.case), .int(file.snapshot.state.rawValue),
        .blob(file.snapshot.encoded()), .integer(now.value),
      ])
    try putCauses(of: file, in: transaction)
  }

  private static func putCauses(of file: LessonFile, in transaction: Transaction) throws {
    try transaction.execute("DELETE FROM lesson_cause WHERE lesson_no = $1", [.int(file.number)])
    for cause in Set(file.draft.causeCodes).sorted() {
      try transaction.execute(
        "INSERT INTO lesson_cause (cause, lesson_no) VALUES ($1, $2)",
        [.text(cause), .int(file.number)])
    }
  }

  /// The lesson of a number.
  static func find(_ number: Int, in reader: Reader) throws -> LessonFile? {
    try reader.first("SELECT snapshot FROM lesson WHERE lesson_no = $1", [.int(number)]) {
      LessonFile(number: number, snapshot: try InvestigationLesson(wire: $0.blob(0)))
    }
  }

  /// Counts one more act on a lesson; answers its number, 1..n.
  static func nextStep(of lesson: Int, in transaction: Transaction) throws -> Int {
    try transaction.integer(
      "UPDATE lesson SET acts = acts + 1 WHERE lesson_no = $1 RETURNING acts", [.int(lesson)]) ?? 1
  }

  /// One page, newest first, of a case or of all.
  static func list(
    caseName: String, page: PageRequest, in reader: Reader
  ) throws -> [LessonFile] {
    try reader.rows(
      """
      SELECT lesson_no, snapshot
        FROM lesson
       WHERE lesson_no < $1 AND ($2 = '' OR case_name = $2)
       ORDER BY lesson_no DESC LIMIT $3
      """,
      [
        .integer(page.after.first.flatMap { Int64($0) } ?? .max), .text(caseName),
        .int(page.rows),
      ]
    ) { LessonFile(number: $0.int(0), snapshot: try InvestigationLesson(wire: $0.blob(1))) }
  }

  /// Every lesson of a case, oldest first.
  static func all(of caseName: String, in reader: Reader) throws -> [LessonFile] {
    try reader.rows(
      "SELECT lesson_no, snapshot FROM lesson WHERE case_name = $1 ORDER BY lesson_no",
      [.text(caseName)]
    ) { LessonFile(number: $0.int(0), snapshot: try InvestigationLesson(wire: $0.blob(1))) }
  }

  /// Lessons in a state, oldest first.
  static func inState(_ state: LessonState, in reader: Reader) throws -> [LessonFile] {
    try reader.rows(
      "SELECT lesson_no, snapshot FROM lesson WHERE state = $1 ORDER BY lesson_no",
      [.int(state.rawValue)]
    ) { LessonFile(number: $0.int(0), snapshot: try InvestigationLesson(wire: $0.blob(1))) }
  }

  /// Closed lessons that teach one of some causes.
  static func closed(teaching causes: [String], in reader: Reader) throws -> [LessonFile] {
    var numbers: Set<Int> = []
    for cause in causes {
      numbers.formUnion(
        try reader.rows(
          """
          SELECT lesson_cause.lesson_no
            FROM lesson_cause
                 JOIN lesson ON lesson.lesson_no = lesson_cause.lesson_no
           WHERE lesson_cause.cause = $1 AND lesson.state = $2
          """, [.text(cause), .int(LessonState.closed.rawValue)]
        ) { $0.int(0) })
    }
    return try numbers.sorted().compactMap { try find($0, in: reader) }
  }

  /// Freezes a selection, in place of an earlier one that was sent back.
  static func freeze(
    _ run: SelectionRun, of lesson: Int, in transaction: Transaction
  ) throws {
    try thaw(lesson, in: transaction)
    for verdict in run.chosen {
      try transaction.execute(
        "INSERT INTO lesson_entity (lesson_no, entity, title, verdict) VALUES ($1, $2, $3, $4)",
        [.int(lesson), .text(verdict.entity), .text(verdict.title), .blob(verdict.encoded())])
    }
    var rest = run.leftOut[...]
    var part = 1
    while !rest.isEmpty {
      let verdicts = Array(rest.prefix(partRows))
      rest = rest.dropFirst(partRows)
      try transaction.execute(
        "INSERT INTO lesson_left_out (lesson_no, part_no, verdicts) VALUES ($1, $2, $3)",
        [
          .int(lesson), .int(part),
          .blob(InvestigationListSelectionResponse(verdicts: verdicts).encoded()),
        ])
      part += 1
    }
  }

  /// Drops a frozen selection.
  static func thaw(_ lesson: Int, in transaction: Transaction) throws {
    try transaction.execute("DELETE FROM lesson_entity WHERE lesson_no = $1", [.int(lesson)])
    try transaction.execute("DELETE FROM lesson_left_out WHERE lesson_no = $1", [.int(lesson)])
  }

  /// One page of those in, by entity.
  static func chosen(
    of lesson: Int, page: PageRequest, in reader: Reader
  ) throws -> [InvestigationSelectionVerdict] {
    try reader.rows(
      """
      SELECT verdict
        FROM lesson_entity
       WHERE lesson_no = $1 AND entity > $2
       ORDER BY entity LIMIT $3
      """, [.int(lesson), .text(page.after.first ?? ""), .int(page.rows)]
    ) { try InvestigationSelectionVerdict(wire: $0.blob(0)) }
  }

  /// One page of those left out, by entity: from the `position`-th on.
  static func leftOut(
    of lesson: Int, from position: Int, count: Int, in reader: Reader
  ) throws -> [InvestigationSelectionVerdict] {
    let parts = try reader.rows(
      """
      SELECT verdicts
        FROM lesson_left_out
       WHERE lesson_no = $1 AND part_no BETWEEN $2 AND $3
       ORDER BY part_no
      """,
      [
        .int(lesson), .int(position / partRows + 1), .int((position + count - 1) / partRows + 1),
      ]
    ) { try InvestigationListSelectionResponse(wire: $0.blob(0)).verdicts }
    return Array(parts.joined().dropFirst(position % partRows).prefix(count))
  }

  /// Entities in, with their titles, by name.
  static func entities(
    of lesson: Int, in reader: Reader
  ) throws -> [(name: String, title: String)] {
    try reader.rows(
      "SELECT entity, title FROM lesson_entity WHERE lesson_no = $1 ORDER BY entity",
      [.int(lesson)]
    ) { ($0.text(0), $0.text(1)) }
  }

  /// Whether an entity is in.
  static func isChosen(_ entity: String, by lesson: Int, in reader: Reader) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM lesson_entity WHERE lesson_no = $1 AND entity = $2",
      [.int(lesson), .text(entity)])
  }
}
