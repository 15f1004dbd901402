import CWorkbook
public import Questions
public import Vocabulary

/// Why a workbook cannot be written.
public enum WorkbookWriteRefusal: Refusal {
  /// A text is longer than a cell holds, or has a character that XML has not; row of the draft.
  case textUnwritable(row: Int)
  /// More questions than a sheet has rows.
  case tooManyRows
  /// The file cannot be written; text of the library.
  case failed(String)

  /// Reason code.
  public var reason: String {
    switch self {
    case .textUnwritable: "CELL_UNWRITABLE"
    case .tooManyRows: "WORKBOOK_TOO_MANY_ROWS"
    case .failed: "WORKBOOK_WRITE_FAILED"
    }
  }

  /// The standard.
  public var basis: String { "ISO/IEC 29500" }

  /// What is at fault.
  public var detail: String {
    switch self {
    case .textUnwritable(let row): "\(row)"
    case .tooManyRows: ""
    case .failed(let text): text
    }
  }
}

/// Banks as XLSX workbooks.
public enum BankWorkbook {
  /// UTF-16 units that a cell holds, inclusive.
  ///
  /// Source: Excel's specification.
  public static let cellUnitsMax = 32_767

  /// Writes the questions into a new file, in columns that import again to the same drafts.
  ///
  /// - Throws: `WorkbookWriteRefusal`; nothing is left at the path then.
  public static func write(
    _ drafts: [QuestionDraft], to path: String
  ) throws(WorkbookWriteRefusal) {
    guard drafts.count < CellRange.rowsMax else { throw .tooManyRows }
    let columns = BankColumns(drafts)
    let rows = drafts.map(columns.cells)
    for (index, cells) in rows.enumerated() where !cells.allSatisfy(isWritable) {
      throw .textUnwritable(row: index + 1)
    }
    guard let book = workbook_new(path) else { throw .failed(path) }
    let sheet = workbook_add_worksheet(book, "题库")
    let bold = workbook_add_format(book)
    format_set_bold(bold)
    let wrapped = workbook_add_format(book)
    format_set_text_wrap(wrapped)
    format_set_num_format_index(wrapped, textFormat)
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_column(sheet, 1, 1, stemWidth, nil)
    for (column, text) in columns.header.enumerated() {
      worksheet_write_string(sheet, 0, lxw_col_t(column), text, bold)
    }
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(column), text, wrapped)
      }
    }
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else { throw .failed(String(cString: lxw_strerror(outcome))) }
  }

  /// Number of the format "text": Excel then leaves `1-2` and `1.0` alone when people edit.
  private static let textFormat: UInt8 = 49
  /// Width of the stem's column in letters.
  private static let stemWidth = 60.0

  private static func isWritable(_ text: String) -> Bool {
    text.utf16.count <= cellUnitsMax
      && !text.unicodeScalars.contains { $0.value == 0 || $0.value == 0xFFFE || $0.value == 0xFFFF }
  }
}
