internal import Contracts
internal import EnforcementRules
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of inspections and of officers' cards.
enum InspectionRecords {
  /// An inspection that an earlier request planned.
  struct Planned {
    let number: Int
    let requestDigest: [UInt8]
  }

  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "entity": [.equal], "department": [.equal], "officer": [.equal],
  ]

  /// The inspection that a request planned before; nil if it is new.
  static func planned(by requestID: String, in reader: Reader) throws -> Planned? {
    try reader.first(
      "SELECT inspection_no, request_hmac FROM inspection WHERE request_id = $1",
      [.text(requestID)]
    ) { Planned(number: $0.int(0), requestDigest: $0.blob(1)) }
  }

  /// Number of the next inspection.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(inspection_no), 0) + 1 FROM inspection") ?? 1
  }

  /// Adds an inspection.
  static func insert(
    _ inspection: EnforcementInspection, number: Int, requestID: String, requestDigest: [UInt8],
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO inspection (inspection_no, request_id, request_hmac, state, entity,
                              department, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .int(number), .text(requestID), .blob(requestDigest), .int(inspection.state.rawValue),
        .text(inspection.entity), .text(inspection.department), .blob(inspection.encoded()),
        .integer(now.value),
      ])
  }

  /// Writes what an inspection has become.
  static func update(
    _ inspection: EnforcementInspection, number: Int, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE inspection SET state = $2, snapshot = $3, update_utc_us = $4 WHERE inspection_no = $1",
      [
        .int(number), .int(inspection.state.rawValue), .blob(inspection.encoded()),
        .integer(now.value),
      ])
    for officer in inspection.officers {
      try transaction.execute(
        """
        INSERT INTO inspection_officer (inspection_no, account) VALUES ($1, $2)
        ON CONFLICT (inspection_no, account) DO NOTHING
        """, [.int(number), .text(officer)])
    }
  }

  /// The inspection of a number.
  static func find(_ number: Int, in reader: Reader) throws -> EnforcementInspection? {
    try reader.first(
      "SELECT snapshot FROM inspection WHERE inspection_no = $1", [.int(number)]
    ) { try EnforcementInspection(wire: $0.blob(0)) }
  }

  /// One page, newest first; of one department, or of all.
  static func list(
    _ filter: ListFilter, department: String?, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, inspection: EnforcementInspection)] {
    var sql: SQL = "SELECT inspection_no, snapshot FROM inspection WHERE inspection_no < ?"
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
    sql = sql + " ORDER BY inspection_no DESC LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) {
      ($0.int(0), try EnforcementInspection(wire: $0.blob(1)))
    }
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = InspectionState.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as STARTED")
      }
      let sql: SQL = condition.comparison == .equal ? " AND state = ?" : " AND state <> ?"
      return (sql, .int(state.rawValue))
    case "entity": return (" AND entity = ?", .text(value))
    case "department": return (" AND department = ?", .text(value))
    default:
      return (
        " AND inspection_no IN (SELECT inspection_no FROM inspection_officer WHERE account = ?)",
        .text(value)
      )
    }
  }
}

// Cards.
extension InspectionRecords {
  /// Enters a card, in place of the account's earlier one in the same department.
  static func put(
    _ card: EnforcementOfficerCard, from: LegalDay, to: LegalDay, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO officer_card (account, department, card_no, valid_from_day, valid_to_day,
                                update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (account, department) DO UPDATE
              SET card_no = excluded.card_no, valid_from_day = excluded.valid_from_day,
                  valid_to_day = excluded.valid_to_day, update_utc_us = excluded.update_utc_us
      """,
      [
        .text(card.account), .text(card.department), .text(card.cardNo), .int(from.dayNumber),
        .int(to.dayNumber), .integer(now.value),
      ])
  }

  /// Cards of a department, or of all; of one account, or of all.
  static func cards(
    department: String?, account: String, in reader: Reader
  ) throws -> [EnforcementOfficerCard] {
    try reader.rows(
      """
      SELECT account, card_no, valid_from_day, valid_to_day, department
        FROM officer_card
       WHERE ($1 = '' OR account = $1) AND ($2 = '' OR department = $2)
       ORDER BY account, department
      """, [.text(account), .text(department ?? "")]
    ) { row in
      EnforcementOfficerCard(
        account: row.text(0), cardNo: row.text(1),
        validFrom: LegalDay(dayNumber: Int32(row.int(2))).description,
        validTo: LegalDay(dayNumber: Int32(row.int(3))).description, department: row.text(4))
    }
  }

  /// Those of the accounts who hold a card of the department on a day.
  static func holders(
    among accounts: [String], of department: String, on day: LegalDay, in reader: Reader
  ) throws -> Set<String> {
    var holders: Set<String> = []
    for account in accounts {
      let found = try reader.integer(
        """
        SELECT 1 FROM officer_card
         WHERE account = $1 AND department = $2 AND valid_from_day <= $3 AND valid_to_day >= $3
        """, [.text(account), .text(department), .int(day.dayNumber)])
      if found != nil { holders.insert(account) }
    }
    return holders
  }
}
