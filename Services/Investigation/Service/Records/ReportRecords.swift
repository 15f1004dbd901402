internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of accident reports.
enum ReportRecords {
  /// A report that an earlier request filed.
  struct Filed {
    let number: Int
    let requestDigest: [UInt8]
  }

  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "level": [.equal], "entity": [.equal],
  ]

  /// The report that a request filed before; nil if it is new.
  static func filed(by requestID: String, in reader: Reader) throws -> Filed? {
    try reader.first(
      "SELECT report_no, request_hmac FROM accident_report WHERE request_id = $1",
      [.text(requestID)]
    ) { Filed(number: $0.int(0), requestDigest: $0.blob(1)) }
  }

  /// Number of the next report.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(report_no), 0) + 1 FROM accident_report") ?? 1
  }

  /// Adds a report.
  static func insert(
    _ file: ReportFile, requestID: String, requestDigest: [UInt8], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let snapshot = file.snapshot
    try transaction.execute(
      """
      INSERT INTO accident_report (report_no, request_id, request_hmac, state, level, entity,
                                   department, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      [
        .int(file.number), .text(requestID), .blob(requestDigest), .int(snapshot.state.rawValue),
        .int(snapshot.accident?.level.rawValue ?? 0), .text(snapshot.accident?.entity ?? ""),
        .text(snapshot.department), .blob(snapshot.encoded()), .integer(now.value),
      ])
  }

  /// Writes what a report has become.
  static func update(
    _ file: ReportFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let snapshot = file.snapshot
    try transaction.execute(
      """
      UPDATE accident_report
         SET state = $2, level = $3, entity = $4, snapshot = $5, update_utc_us = $6
       WHERE report_no = $1
      """,
      [
        .int(file.number), .int(snapshot.state.rawValue),
        .int(snapshot.accident?.level.rawValue ?? 0), .text(snapshot.accident?.entity ?? ""),
        .blob(snapshot.encoded()), .integer(now.value),
      ])
  }

  /// The report of a number.
  static func find(_ number: Int, in reader: Reader) throws -> ReportFile? {
    try reader.first(
      "SELECT snapshot FROM accident_report WHERE report_no = $1", [.int(number)]
    ) { ReportFile(number: number, snapshot: try InvestigationReport(wire: $0.blob(0))) }
  }

  /// One page, newest first; of one department, or of all.
  static func list(
    _ filter: ListFilter, department: String?, page: PageRequest, in reader: Reader
  ) throws -> [ReportFile] {
    var sql: SQL = "SELECT report_no, snapshot FROM accident_report WHERE report_no < ?"
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
    sql = sql + " ORDER BY report_no DESC LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) {
      ReportFile(number: $0.int(0), snapshot: try InvestigationReport(wire: $0.blob(1)))
    }
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = ReportState.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as RECEIVED")
      }
      let sql: SQL = condition.comparison == .equal ? " AND state = ?" : " AND state <> ?"
      return (sql, .int(state.rawValue))
    case "level":
      guard let level = AccidentLevel.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "level", value: value, expected: "a level such as LARGER")
      }
      return (" AND level = ?", .int(level.rawValue))
    default: return (" AND entity = ?", .text(value))
    }
  }
}
