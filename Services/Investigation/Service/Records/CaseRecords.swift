internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of cases and their teams.
enum CaseRecords {
  /// A case that an earlier request opened.
  struct Opened {
    let number: Int
    let requestDigest: [UInt8]
  }

  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "level": [.equal], "entity": [.equal], "lead": [.equal],
    "member": [.equal], "overdue": [.equal],
  ]

  /// The case that a request opened before; nil if it is new.
  static func opened(by requestID: String, in reader: Reader) throws -> Opened? {
    try reader.first(
      "SELECT case_no, request_hmac FROM investigation_case WHERE request_id = $1",
      [.text(requestID)]
    ) { Opened(number: $0.int(0), requestDigest: $0.blob(1)) }
  }

  /// Number of the next case.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(case_no), 0) + 1 FROM investigation_case") ?? 1
  }

  /// Adds a case.
  static func insert(
    _ file: CaseFile, requestID: String, requestDigest: [UInt8], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let snapshot = file.snapshot
    try transaction.execute(
      """
      INSERT INTO investigation_case (case_no, request_id, request_hmac, state, level, entity,
                                      lead_authority, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      [
        .int(file.number), .text(requestID), .blob(requestDigest), .int(snapshot.state.rawValue),
        .int(snapshot.accident?.level.rawValue ?? 0), .text(snapshot.accident?.entity ?? ""),
        .text(snapshot.leadAuthority), .blob(snapshot.encoded()), .integer(now.value),
      ])
    try transaction.execute(
      "INSERT INTO case_search (rowid, words) VALUES ($1, $2)",
      [.int(file.number), .text(words(of: snapshot))])
  }

  /// What a list is searched by: only what everybody sees who may see the case at all.
  private static func words(of snapshot: InvestigationCase) -> String {
    let accident = snapshot.accident ?? InvestigationAccident()
    return SearchWords.indexed(
      [accident.title, accident.unit, accident.place, snapshot.leadAuthority]
        .joined(separator: "\n"))
  }

  /// Writes what a case has become.
  static func update(
    _ file: CaseFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let snapshot = file.snapshot
    try transaction.execute(
      """
      UPDATE investigation_case
         SET state = $2, level = $3, entity = $4, lead_authority = $5, snapshot = $6,
             update_utc_us = $7
       WHERE case_no = $1
      """,
      [
        .int(file.number), .int(snapshot.state.rawValue),
        .int(snapshot.accident?.level.rawValue ?? 0), .text(snapshot.accident?.entity ?? ""),
        .text(snapshot.leadAuthority), .blob(snapshot.encoded()), .integer(now.value),
      ])
    try transaction.execute(
      "UPDATE case_search SET words = $2 WHERE rowid = $1 AND words <> $2",
      [.int(file.number), .text(words(of: snapshot))])
  }

  /// Writes who is in the team, in place of those before.
  static func putMembers(of file: CaseFile, in transaction: Transaction) throws {
    try transaction.execute("DELETE FROM case_member WHERE case_no = $1", [.int(file.number)])
    for member in file.snapshot.team where !member.account.isEmpty {
      try transaction.execute(
        "INSERT INTO case_member (case_no, account) VALUES ($1, $2)",
        [.int(file.number), .text(member.account)])
    }
  }

  /// The case of a number.
  static func find(_ number: Int, in reader: Reader) throws -> CaseFile? {
    try reader.first(
      "SELECT snapshot FROM investigation_case WHERE case_no = $1", [.int(number)]
    ) { CaseFile(number: number, snapshot: try InvestigationCase(wire: $0.blob(0))) }
  }

  /// One page, newest first; of the teams of one account, or all.
  ///
  /// - Parameter query: What the index of words is asked for; nil for any.
  static func list(
    _ filter: ListFilter, query: String? = nil, account: String?, page: PageRequest,
    at now: UTCMicroseconds,
    in reader: Reader
  ) throws -> [CaseFile] {
    var sql: SQL = "SELECT case_no, snapshot FROM investigation_case WHERE case_no < ?"
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? .max)]
    if let query {
      // The index is walked in order of its rows, and no further than the page.
      sql = """
        SELECT case_no, snapshot
          FROM case_search JOIN investigation_case ON case_no = case_search.rowid
         WHERE case_search MATCH ? AND case_search.rowid < ?
        """
      arguments.insert(.text(query), at: 0)
    }
    if let account {
      sql = sql + " AND case_no IN (SELECT case_no FROM case_member WHERE account = ?)"
      arguments.append(.text(account))
    }
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition, at: now)
      sql = sql + part
      arguments.append(value)
    }
    let order: SQL =
      query == nil ? " ORDER BY case_no DESC LIMIT ?" : " ORDER BY case_search.rowid DESC LIMIT ?"
    sql = sql + order
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) {
      CaseFile(number: $0.int(0), snapshot: try InvestigationCase(wire: $0.blob(1)))
    }
  }

  private static func clause(
    for condition: ListFilter.Condition, at now: UTCMicroseconds
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = CaseState.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as OPEN")
      }
      let sql: SQL = condition.comparison == .equal ? " AND state = ?" : " AND state <> ?"
      return (sql, .int(state.rawValue))
    case "level":
      guard let level = AccidentLevel.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "level", value: value, expected: "a level such as LARGER")
      }
      return (" AND level = ?", .int(level.rawValue))
    case "entity": return (" AND entity = ?", .text(value))
    case "lead": return (" AND lead_authority = ?", .text(value))
    case "overdue":
      guard value == "true" else {
        throw .invalidValue(field: "overdue", value: value, expected: "true")
      }
      return (
        " AND case_no IN (SELECT case_no FROM case_clock WHERE due_utc_us < ?)",
        .integer(now.value)
      )
    default:
      return (
        " AND case_no IN (SELECT case_no FROM case_member WHERE account = ?)", .text(value)
      )
    }
  }
}
