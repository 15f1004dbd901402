public import Vocabulary

/// Why a file of historical cases cannot be read at all.
public enum PastCaseRefusal: Refusal {
  /// There is nothing in it.
  case empty
  /// Bytes that no text has: a workbook, an archive, a picture.
  case notText
  /// It lacks columns that a row cannot be understood without, whatever separates its cells.
  case columnsMissing([String])
  /// A column stands twice in the header.
  case columnTwice(String)
  /// It has more rows than the limit.
  case tooManyRows(Int)
  /// Its bytes are no text in an encoding known here.
  case encoding(TextEncodingRefusal)

  /// Reason code.
  public var reason: String {
    switch self {
    case .empty: "FILE_EMPTY"
    case .notText: "FILE_NOT_TEXT"
    case .columnsMissing: "COLUMNS_MISSING"
    case .columnTwice: "COLUMN_TWICE"
    case .tooManyRows: "TOO_MANY_ROWS"
    case .encoding(let refusal): refusal.reason
    }
  }

  /// The rule behind it.
  public var basis: String { "[D]" }

  /// What is at fault.
  public var detail: String {
    switch self {
    case .empty, .notText: ""
    case .columnsMissing(let columns): columns.joined(separator: ", ")
    case .columnTwice(let column): column
    case .tooManyRows(let limit): "\(limit)"
    case .encoding(let refusal): refusal.detail
    }
  }
}
