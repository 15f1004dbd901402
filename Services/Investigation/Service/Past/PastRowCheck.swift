internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Vocabulary

/// A row as it may be stored, or the reason why not.
struct PastRowCheck {
  let row: InvestigationPastRow
  /// Reason code; empty if nothing is wrong.
  let reason: String

  /// Most rows of a request.
  ///
  /// Source: [D].
  static let rowsMax = 500
  /// Most rows of one accident.
  ///
  /// Source: [D]; the longest account has some hundred lines.
  static let rowsOfCaseMax = 10_000
  /// Most bytes of a key and of a column's name.
  ///
  /// Source: [D].
  static let keyBytesMax = 200
  /// Most cells of a row.
  ///
  /// Source: [D]; the widest official table has 57 columns.
  static let fieldsMax = 512
  /// Most bytes of a cell.
  ///
  /// Source: [D].
  static let valueBytesMax = 65_536

  init(_ row: InvestigationPastRow) {
    self.row = row
    reason = Self.reason(row)
  }

  /// SHA-256 of what it says, wherever in the file it stands.
  var digest: [UInt8] {
    var content = row
    content.line = 0
    return Array(SHA256.hash(data: content.encoded()))
  }

  private static func reason(_ row: InvestigationPastRow) -> String {
    if row.caseKey.isEmpty { return "PAST_KEY_MISSING" }
    switch row.kind {
    case .accident: if !row.rowKey.isEmpty { return "PAST_KEY_INVALID" }
    case .person, .account: if row.rowKey.isEmpty { return "PAST_KEY_MISSING" }
    default: return "PAST_KIND_UNKNOWN"
    }
    if row.caseKey.utf8.count > keyBytesMax || row.rowKey.utf8.count > keyBytesMax {
      return "PAST_KEY_INVALID"
    }
    if row.fields.isEmpty { return "PAST_ROW_EMPTY" }
    if row.fields.count > fieldsMax { return "ROW_TOO_MANY_CELLS" }
    let isTooLong = row.fields.contains {
      $0.column.utf8.count > keyBytesMax || $0.value.utf8.count > valueBytesMax
        || $0.meaning.utf8.count > valueBytesMax
    }
    if isTooLong { return "CELL_TOO_LONG" }
    let day = row.facts?.day ?? ""
    if !day.isEmpty, (try? LegalDay(day)) == nil { return "DAY_FORM" }
    return ""
  }
}
