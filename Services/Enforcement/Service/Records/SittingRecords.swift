internal import Contracts
internal import Listing
internal import Quiz
internal import Store
internal import Vocabulary

/// All SQL of sittings.
enum SittingRecords {
  /// A sitting as stored.
  struct Stored: Sendable {
    let number: Int
    let department: String
    let ruleSet: String
    let attempt: Int
    let sitting: EnforcementSitting
  }

  /// One copy of a sitting as it came home.
  struct Copy: Sendable {
    let sha256: [UInt8]
    let body: [UInt8]
    let receipt: [UInt8]?
    let account: String
  }

  /// One item of a scored paper.
  struct Item: Sendable {
    let place: Int
    let question: Int
    let revision: Int
    let tenths: Int?
    let tenthsMax: Int
    /// Bits of the options chosen, in the order of their keys.
    let chosen: Int
    let spentMilliseconds: Int
  }

  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "inspection": [.equal], "state": [.equal, .notEqual], "post": [.equal], "person": [.equal],
  ]

  private static let columns: SQL =
    "SELECT sitting_no, department, rule_set, attempt, snapshot FROM sitting"

  /// The sitting of an id.
  static func find(_ sittingID: String, in reader: Reader) throws -> Stored? {
    try reader.first(columns + " WHERE sitting_id = $1", [.text(sittingID)], stored)
  }

  /// The sitting of a number.
  static func find(number: Int, in reader: Reader) throws -> Stored? {
    try reader.first(columns + " WHERE sitting_no = $1", [.int(number)], stored)
  }

  /// How many sittings there are.
  static func count(in reader: Reader) throws -> Int {
    try reader.integer("SELECT count(*) FROM sitting") ?? 0
  }

  /// How many papers contained each question.
  static func uses(in reader: Reader) throws -> [Int: Int] {
    Dictionary(
      uniqueKeysWithValues: try reader.rows(
        "SELECT question_no, count(*) FROM sitting_item GROUP BY question_no"
      ) { ($0.int(0), $0.int(1)) })
  }

  /// Adds a sitting; answers its number.
  static func insert(
    _ sitting: EnforcementSitting, header: SittingHeader, pack: PackRecords.Stored,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer("SELECT coalesce(max(sitting_no), 0) + 1 FROM sitting") ?? 1
    try transaction.execute(
      """
      INSERT INTO sitting (sitting_no, sitting_id, state, pack_no, inspection_no, slot, attempt,
                           post, person, department, rule_set, tenths, tenths_max, snapshot,
                           update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, $12, $13)
      """,
      [
        .int(number), .text(header.sittingID), .int(sitting.state.rawValue), .int(pack.number),
        .int(pack.inspection), .int(header.slot), .int(header.attempt), .text(sitting.post),
        .text(header.personToken), .text(pack.department), .text(header.ruleSetCode),
        .blob(sitting.encoded()), .integer(now.value),
      ])
    return number
  }

  /// Writes what a sitting has become.
  static func update(
    _ sitting: EnforcementSitting, number: Int, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE sitting SET state = $2, tenths = $3, tenths_max = $4, snapshot = $5,
                         update_utc_us = $6
       WHERE sitting_no = $1
      """,
      [
        .int(number), .int(sitting.state.rawValue), .int(sitting.score?.tenths ?? 0),
        .int(sitting.score?.tenthsMax ?? 0), .blob(sitting.encoded()), .integer(now.value),
      ])
  }

  /// One page, newest first; of one department, or of all.
  static func list(
    _ filter: ListFilter, department: String?, page: PageRequest, in reader: Reader
  ) throws -> [Stored] {
    var sql = columns + " WHERE sitting_no < ?"
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? .max)]
    if let department {
      sql = sql + " AND department = ?"
      arguments.append(.text(department))
    }
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql = sql + " ORDER BY sitting_no DESC LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments, stored)
  }

  /// Sittings in one answer about an amended law.
  ///
  /// Source: the contract.
  static let namesMax = 10_000

  /// Names of the sittings whose paper had a question that cites an older text, newest first.
  static func names(
    citing amendment: AmendmentRecords.Amendment, in reader: Reader
  ) throws -> [String] {
    try reader.rows(
      """
      SELECT DISTINCT sitting.sitting_no, sitting.sitting_id
        FROM question_basis
        JOIN sitting_item ON sitting_item.question_no = question_basis.question_no
        JOIN sitting ON sitting.sitting_no = sitting_item.sitting_no
       WHERE question_basis.law = $1 AND ($2 = '' OR question_basis.article = $2)
         AND question_basis.text_version < $3
       ORDER BY sitting.sitting_no DESC
       LIMIT $4
      """, amendment.arguments + [.int(namesMax)]
    ) { "sittings/\($0.text(1))" }
  }

  /// How many sittings were drawn from a version of a bank.
  static func count(
    ofVersion number: Int, ofBank bank: Int, in reader: Reader
  ) throws -> Int {
    try reader.integer(
      """
      SELECT count(DISTINCT sitting_item.sitting_no)
        FROM version_question
        JOIN sitting_item ON sitting_item.question_no = version_question.question_no
         AND sitting_item.revision = version_question.revision
       WHERE version_question.bank_no = $1 AND version_question.number = $2
      """, [.int(bank), .int(number)]) ?? 0
  }

  /// How the first attempts of one inspection came out.
  struct Tally: Sendable, Hashable {
    /// Scored, passed or not.
    let drawn: Int
    let passed: Int
    /// Not scored for good: they wait for marks, an objection or a choice between copies.
    let pending: Int
  }

  private static let tallyColumns: SQL = """
    SELECT count(*) FILTER (WHERE sitting.state IN (2, 3)),
           count(*) FILTER (WHERE sitting.state = 2),
           count(*) FILTER (WHERE sitting.state IN (1, 4, 6))
      FROM sitting
    """

  /// How the first attempts of an inspection came out.
  static func tally(ofInspection number: Int, in reader: Reader) throws -> Tally {
    try reader.first(
      tallyColumns + " WHERE sitting.inspection_no = $1 AND sitting.attempt <= 1",
      [.int(number)], tally) ?? Tally(drawn: 0, passed: 0, pending: 0)
  }

  /// The same for every other inspection of an entity since a moment, one each.
  static func tallies(
    atEntity entity: String, besides number: Int, since moment: UTCMicroseconds,
    in reader: Reader
  ) throws -> [Tally] {
    try reader.rows(
      tallyColumns
        + """
           JOIN inspection ON inspection.inspection_no = sitting.inspection_no
         WHERE inspection.entity = $1 AND sitting.inspection_no <> $2
           AND sitting.attempt <= 1 AND sitting.update_utc_us >= $3
         GROUP BY sitting.inspection_no
        """, [.text(entity), .int(number), .integer(moment.value)], tally
    ).filter { $0.drawn > 0 }
  }

  private static func tally(_ row: Row) -> Tally {
    Tally(drawn: row.int(0), passed: row.int(1), pending: row.int(2))
  }

  /// Numbers of the sittings whose paper had a question; every revision if it is 0.
  static func numbers(
    with question: Int, revision: Int, in reader: Reader
  ) throws -> [Int] {
    try reader.rows(
      """
      SELECT DISTINCT sitting_no FROM sitting_item
       WHERE question_no = $1 AND ($2 = 0 OR revision = $2) ORDER BY sitting_no
      """, [.int(question), .int(revision)]
    ) { $0.int(0) }
  }

  private static func stored(_ row: Row) throws -> Stored {
    Stored(
      number: row.int(0), department: row.text(1), ruleSet: row.text(2), attempt: row.int(3),
      sitting: try EnforcementSitting(wire: row.blob(4)))
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "inspection":
      guard let number = InspectionName.number(in: value) else {
        throw .invalidValue(field: "inspection", value: value, expected: "as inspections/12")
      }
      return (" AND inspection_no = ?", .int(number))
    case "state":
      guard
        let state = EnforcementSittingState.allCases.first(where: {
          $0.wireName == "SITTING_STATE_\(value)"
        })
      else { throw .invalidValue(field: "state", value: value, expected: "a state as FAILED") }
      let sql: SQL = condition.comparison == .equal ? " AND state = ?" : " AND state <> ?"
      return (sql, .int(state.rawValue))
    case "post": return (" AND post = ?", .text(value))
    default: return (" AND person = ?", .text(value))
    }
  }
}

// Copies, marks and items.
extension SittingRecords {
  /// Keeps a copy; the same again changes nothing.
  static func keep(
    _ copy: Copy, of number: Int, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO sitting_copy (sitting_no, sha256, body, receipt, account, sync_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (sitting_no, sha256) DO NOTHING
      """,
      [
        .int(number), .blob(copy.sha256), .blob(copy.body), .optionalBlob(copy.receipt),
        .text(copy.account), .integer(now.value),
      ])
  }

  /// Copies of a sitting, the first that came first.
  static func copies(of number: Int, in reader: Reader) throws -> [Copy] {
    try reader.rows(
      """
      SELECT sha256, body, receipt, account FROM sitting_copy
       WHERE sitting_no = $1 ORDER BY sync_utc_us, sha256
      """, [.int(number)]
    ) {
      Copy(
        sha256: $0.blob(0), body: $0.blob(1), receipt: $0.optionalBlob(2), account: $0.text(3))
    }
  }

  /// Gives a copy the receipt it was answered with.
  static func setReceipt(
    _ receipt: [UInt8], of number: Int, copy sha256: [UInt8], in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE sitting_copy SET receipt = $3 WHERE sitting_no = $1 AND sha256 = $2",
      [.int(number), .blob(sha256), .blob(receipt)])
  }

  /// Marks that officers gave after the sitting came home, by place.
  static func marks(
    of number: Int, in reader: Reader
  ) throws -> (tenths: [Int: Int], accounts: Set<String>) {
    let rows = try reader.rows(
      "SELECT place, tenths, account FROM sitting_mark WHERE sitting_no = $1", [.int(number)]
    ) { ($0.int(0), $0.int(1), $0.text(2)) }
    return (
      Dictionary(uniqueKeysWithValues: rows.map { ($0.0, $0.1) }), Set(rows.map(\.2))
    )
  }

  /// Gives marks for one answer.
  static func mark(
    _ number: Int, place: Int, tenths: Int, by account: String, note: String,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO sitting_mark (sitting_no, place, tenths, account, note, mark_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (sitting_no, place) DO UPDATE
              SET tenths = excluded.tenths, account = excluded.account, note = excluded.note,
                  mark_utc_us = excluded.mark_utc_us
      """,
      [
        .int(number), .int(place), .int(tenths), .text(account), .text(note),
        .integer(now.value),
      ])
  }

  /// Writes the items of a paper as they are scored now.
  static func put(_ items: [Item], of number: Int, in transaction: Transaction) throws {
    for item in items {
      try transaction.execute(
        """
        INSERT INTO sitting_item (sitting_no, place, question_no, revision, tenths, tenths_max,
                                  chosen, spent_ms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (sitting_no, place) DO UPDATE
                SET tenths = excluded.tenths, tenths_max = excluded.tenths_max
        """,
        [
          .int(number), .int(item.place), .int(item.question), .int(item.revision),
          .optionalInt(item.tenths), .int(item.tenthsMax), .int(item.chosen),
          .int(item.spentMilliseconds),
        ])
    }
  }

  /// Corrections of questions, oldest first.
  static func rescores(in reader: Reader) throws -> [(question: Int, body: EnforcementRescore)] {
    try reader.rows("SELECT question_no, body FROM rescore ORDER BY rescore_no") {
      ($0.int(0), try EnforcementRescore(wire: $0.blob(1)))
    }
  }

  /// Records a correction; answers its number.
  static func insert(
    _ rescore: EnforcementRescore, question: Int, by account: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Int {
    let number =
      try transaction.integer("SELECT coalesce(max(rescore_no), 0) + 1 FROM rescore") ?? 1
    try transaction.execute(
      """
      INSERT INTO rescore (rescore_no, question_no, revision, body, account, rescore_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .int(number), .int(question), .int(rescore.revision), .blob(rescore.encoded()),
        .text(account), .integer(now.value),
      ])
    return number
  }
}
