public import Vocabulary

/// Where the columns of the form stand in a file.
public struct DisclosureHeader: Sendable, Hashable {
  /// Cells of the header that are no column of the form: not read.
  public let ignored: [String]
  /// Number of cells.
  public let count: Int
  private let places: [Int?]

  /// Reads the header row.
  ///
  /// - Throws: `DisclosureHeaderRefusal`.
  public init(_ row: CSVRow) throws(DisclosureHeaderRefusal) {
    var places = [Int?](repeating: nil, count: DisclosureColumn.allCases.count)
    var ignored: [String] = []
    for index in 0..<row.count {
      let cell = String(decoding: row[index], as: UTF8.self)
      guard let column = DisclosureColumn(header: cell) else {
        if !cell.isEmpty { ignored.append(cell) }
        continue
      }
      guard places[column.rawValue - 1] == nil else { throw .columnTwice(column) }
      places[column.rawValue - 1] = index
    }
    let missing = DisclosureColumn.allCases.filter {
      $0.isMandatory && places[$0.rawValue - 1] == nil
    }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
    self.places = places
    self.ignored = ignored
    self.count = row.count
  }

  /// The place of a column in a row; nil if the file lacks it.
  public func place(of column: DisclosureColumn) -> Int? { places[column.rawValue - 1] }
}

/// Why a file is not the form.
public enum DisclosureHeaderRefusal: Error, Sendable, Hashable {
  /// Mandatory columns are missing.
  case columnsMissing([DisclosureColumn])
  /// A column stands twice.
  case columnTwice(DisclosureColumn)

  /// Reason code.
  public var reason: String {
    switch self {
    case .columnsMissing: "FORM_COLUMNS_MISSING"
    case .columnTwice: "FORM_COLUMN_TWICE"
    }
  }

  /// Columns at fault.
  public var columns: [DisclosureColumn] {
    switch self {
    case .columnsMissing(let columns): columns
    case .columnTwice(let column): [column]
    }
  }
}
