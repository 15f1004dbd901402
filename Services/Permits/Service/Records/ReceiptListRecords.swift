internal import Contracts
internal import Listing
internal import Store

/// SQL of receipt lists: what a person sees of deliveries, without their whole history.
enum ReceiptListRecords {
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "department": [.equal], "licence": [.equal],
    "event_id": [.equal], "role": [.equal],
  ]

  /// One page of receipts, newest first; `department` nil means all.
  static func list(
    _ filter: ListFilter, department: String?, page: PageRequest, in reader: Reader
  ) throws -> [PermitsReceipt] {
    var sql =
      select + "\n WHERE (receipt.push_utc_us, receipt.department, receipt.mbox_seq) < (?, ?, ?)"
    var arguments: [SQLValue] = [
      .integer(page.after.first.flatMap { Int64($0) } ?? .max),
      .text(page.after.count == 3 ? page.after[1] : "\u{10FFFF}"),
      .integer(page.after.last.flatMap { Int64($0) } ?? .max),
    ]
    if let department {
      sql = sql + "\n   AND receipt.department = ?"
      arguments.append(.text(department))
    }
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql =
      sql
        + """

         ORDER BY receipt.push_utc_us DESC, receipt.department DESC, receipt.mbox_seq DESC
         LIMIT ?
        """
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments, summary)
  }

  /// Receipts past their next limit, the longest overdue first.
  static func overdue(
    department: String?, now: Int64, page: PageRequest, in reader: Reader
  ) throws -> [PermitsReceipt] {
    var sql =
      select
        + """

         WHERE receipt.state IN (1, 3, 4, 5, 11, 12)
           AND (receipt.read_due_utc_us <= ? AND receipt.state IN (1, 3, 11, 12)
                OR receipt.claim_due_utc_us <= ?)
           AND (receipt.push_utc_us, receipt.department, receipt.mbox_seq) > (?, ?, ?)
        """
    var arguments: [SQLValue] = [
      .integer(now), .integer(now),
      .integer(page.after.first.flatMap { Int64($0) } ?? .min),
      .text(page.after.count == 3 ? page.after[1] : ""),
      .integer(page.after.last.flatMap { Int64($0) } ?? .min),
    ]
    if let department {
      sql = sql + "\n   AND receipt.department = ?"
      arguments.append(.text(department))
    }
    sql =
      sql + "\n ORDER BY receipt.push_utc_us, receipt.department, receipt.mbox_seq\n LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments, summary)
  }

  /// One receipt as a person sees it, without its facts.
  static func summary(
    of key: ReceiptRecords.Key, in reader: Reader
  ) throws -> PermitsReceipt? {
    try reader.first(
      select + "\n WHERE receipt.department = $1 AND receipt.mbox_seq = $2",
      [.text(key.department), .integer(key.mailboxSeq)], summary)
  }

  /// The page key of a receipt.
  static func pageKey(of receipt: PermitsReceipt) -> [String] {
    [
      String(receipt.pushTime?.microseconds ?? 0), receipt.department, String(receipt.mboxSeq),
    ]
  }

  /// Licences for which nobody is responsible: those whose newest event found no receiver.
  static func unroutedCount(in reader: Reader) throws -> Int {
    try reader.integer(
      """
      SELECT count(*)
        FROM licence_event
        JOIN licence ON licence.licence_no = licence_event.licence_no
       WHERE licence_event.unrouted = 1
         AND licence_event.event_seq = licence.event_seq
      """) ?? 0
  }

  private static let select: SQL = """
    SELECT receipt.department, receipt.mbox_seq, receipt.role, receipt.state,
           receipt.push_utc_us, receipt.deliver_utc_us, receipt.read_due_utc_us,
           receipt.claim_due_utc_us, receipt.escalation_level, receipt.licence_no,
           licence_event.event_type, licence.holder_name, licence.licence_type, event.event_id
      FROM receipt
      JOIN licence_event ON licence_event.feed_seq = receipt.feed_seq
      JOIN licence ON licence.licence_no = receipt.licence_no
      JOIN event ON event.seq = receipt.feed_seq
    """

  private static func summary(_ row: Row) throws -> PermitsReceipt {
    let key = ReceiptRecords.Key(department: row.text(0), mailboxSeq: row.int64(1))
    return PermitsReceipt(
      name: ReceiptName.text(of: key), department: key.department,
      role: FeedRecipientRole(rawValue: Int32(row.int(2))), mboxSeq: UInt64(key.mailboxSeq),
      eventID: row.text(13), licence: LicenceName.text(of: row.int(9)),
      eventType: PermitsEventType(rawValue: Int32(row.int(10))), holderName: row.text(11),
      licenceTypeName: row.text(12), state: PermitsReceiptState(rawValue: Int32(row.int(3))),
      pushTime: ProtoTimestamp(microseconds: row.int64(4)),
      deliverTime: row.optionalInt64(5).map(ProtoTimestamp.init(microseconds:)),
      readDueTime: ProtoTimestamp(microseconds: row.int64(6)),
      claimDueTime: row.optionalInt64(7).map(ProtoTimestamp.init(microseconds:)),
      escalationLevel: UInt32(row.int(8)))
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = PermitsReceiptState.named(value) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as DELIVERED")
      }
      let sql: SQL =
        condition.comparison == .equal
        ? "\n   AND receipt.state = ?" : "\n   AND receipt.state <> ?"
      return (sql, .int(state.rawValue))
    case "role":
      guard let role = FeedRecipientRole.named(value) else {
        throw .invalidValue(field: "role", value: value, expected: "INDUSTRY, LEAD, COPY or TOWN")
      }
      return ("\n   AND receipt.role = ?", .int(role.rawValue))
    case "department": return ("\n   AND receipt.department = ?", .text(value))
    case "event_id": return ("\n   AND event.event_id = ?", .text(value))
    default:
      guard let number = LicenceName.number(in: value) else {
        throw .invalidValue(field: "licence", value: value, expected: "a name such as licences/12")
      }
      return ("\n   AND receipt.licence_no = ?", .int(number))
    }
  }
}
