import Questions
import Vocabulary

/// What a cell was before it became text.
enum CellKind: Sendable, Hashable {
  /// Text as written.
  case text
  /// A number, written as its format shows it.
  case number
  /// A day or a time: often `1-2` or `1:2` that the program took for one.
  case date
  /// TRUE or FALSE.
  case boolean
  /// An error value such as `#N/A`.
  case error
  /// A copy of the first cell of a merged range.
  case merged
}

/// A cell of a table.
struct TableCell: Sendable, Hashable {
  var text: String
  var kind: CellKind
  var pictures: [MediaReference] = []
}

/// A row of a table that holds something.
struct TableRow: Sendable, Hashable {
  /// Row of the sheet or line of the file, from 1.
  var number: Int
  /// Whether the row is hidden on the sheet.
  var isHidden = false
  /// Cells by column, from 0.
  var cells: [Int: TableCell] = [:]
  /// Number of fields of a delimited record; 0 for a sheet.
  var fieldCount = 0
  /// What is wrong with the record's form, as a reason code; nil if nothing.
  var fault: String?

  /// Whether nothing but copies of merged cells stands in the row.
  var isBlank: Bool {
    fault == nil
      && cells.values.allSatisfy { cell in
        cell.kind == .merged || (cell.pictures.isEmpty && cell.text.trimmingBlanks().isEmpty)
      }
  }
}

/// A sheet of a workbook, or a delimited file: rows of text cells.
struct SheetTable: Sendable, Hashable {
  /// Name of the sheet; empty for a delimited file.
  var name: String
  /// Whether the sheet is hidden.
  var isHidden = false
  /// Rows that hold something, in order.
  var rows: [TableRow]
}
