internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// SQL of the licence list: filter, order, keyset pages.
enum LicenceListRecords {
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "licence_type": [.equal], "credit_code": [.equal],
    "division": [.equal], "industry": [.equal], "certificate_no": [.equal],
    "document_no": [.equal], "holder": [.equal], "unmapped": [.equal],
    "valid_to": [.less, .lessOrEqual, .greater, .greaterOrEqual, .equal],
  ]

  /// In which order; the number of the licence decides between equals.
  enum Order {
    case name, soonestEnd, newestUpdate

    /// As a request says it; nil if there is no such order.
    init?(_ text: String) {
      switch text {
      case "", "name": self = .name
      case "valid_to": self = .soonestEnd
      case "update_time desc": self = .newestUpdate
      default: return nil
      }
    }

    fileprivate var opening: SQL {
      switch self {
      case .name: "SELECT licence_no, 0, snapshot FROM licence WHERE licence_no > ?"
      // An end that nobody knows comes last.
      case .soonestEnd:
        """
        SELECT licence_no, coalesce(valid_to_day, 9999999), snapshot
          FROM licence
         WHERE (coalesce(valid_to_day, 9999999), licence_no) > (?, ?)
        """
      case .newestUpdate:
        """
        SELECT licence_no, update_utc_us, snapshot
          FROM licence
         WHERE (update_utc_us, licence_no) < (?, ?)
        """
      }
    }

    fileprivate var ending: SQL {
      switch self {
      case .name: " ORDER BY licence_no LIMIT ?"
      case .soonestEnd: " ORDER BY coalesce(valid_to_day, 9999999), licence_no LIMIT ?"
      case .newestUpdate: " ORDER BY update_utc_us DESC, licence_no DESC LIMIT ?"
      }
    }

    /// The place that a page begins after.
    fileprivate func place(_ after: [String]) -> [SQLValue] {
      let edge = self == .newestUpdate ? Int64.max : Int64.min
      let places = after.map { SQLValue.integer(Int64($0) ?? edge) }
      let columns = self == .name ? 1 : 2
      return places.count == columns ? places : Array(repeating: .integer(edge), count: columns)
    }
  }

  /// One page of licences with the key of each row.
  static func list(
    _ filter: ListFilter, in order: Order, page: PageRequest, in reader: Reader
  ) throws -> [(licence: PermitsLicence, key: [String])] {
    var sql = order.opening
    var arguments = order.place(page.after)
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql = sql + order.ending
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) { row in
      let number = String(row.int(0))
      return (
        try PermitsLicence(wire: row.blob(2)),
        order == .name ? [number] : [String(row.int64(1)), number]
      )
    }
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "state":
      guard let state = PermitsLicenceState.named(value) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as VALID")
      }
      let sql: SQL = condition.comparison == .equal ? " AND state = ?" : " AND state <> ?"
      return (sql, .int(state.rawValue))
    case "licence_type": return (" AND licence_type = ?", .text(value))
    case "credit_code": return (" AND credit_code = ?", .text(value))
    case "division": return (" AND division = ?", .text(value))
    case "certificate_no": return (" AND certificate_no = ?", .text(value))
    case "document_no": return (" AND document_no = ?", .text(DocumentNumber(value)?.text ?? value))
    case "industry":
      return (" AND industry LIKE ? ESCAPE '\\'", .text(LikePattern.beginning(with: value)))
    case "holder":
      return (" AND holder_name LIKE ? ESCAPE '\\'", .text(LikePattern.containing(value)))
    case "unmapped":
      guard let flag = Bool(value) else {
        throw .invalidValue(field: "unmapped", value: value, expected: "true or false")
      }
      return (" AND unmapped = ?", .bool(flag))
    default: return try validTo(condition)
    }
  }

  private static func validTo(
    _ condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    guard let day = try? LegalDay(condition.value) else {
      throw .invalidValue(
        field: "valid_to", value: condition.value, expected: "a day such as 2027-01-01")
    }
    let sql: SQL =
      switch condition.comparison {
      case .less: " AND valid_to_day < ?"
      case .lessOrEqual: " AND valid_to_day <= ?"
      case .greater: " AND valid_to_day > ?"
      case .greaterOrEqual: " AND valid_to_day >= ?"
      case .equal, .notEqual: " AND valid_to_day = ?"
      }
    return (sql, .int(day.dayNumber))
  }
}
