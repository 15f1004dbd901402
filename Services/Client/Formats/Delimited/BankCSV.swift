public import Questions

/// Banks and verdicts as CSV: UTF-8 with a byte order mark, quotes by RFC 4180, formulas made
/// harmless.
public enum BankCSV {
  /// The questions, in columns that import again to the same drafts.
  public static func file(of drafts: [QuestionDraft]) -> [UInt8] {
    let columns = BankColumns(drafts)
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns.header, to: &out)
    for draft in drafts { append(columns.cells(of: draft), to: &out) }
    return out
  }

  /// Every verdict on its own line, and every row without one on a line that says so.
  public static func verdicts(of reading: ImportReading, file: String) -> [UInt8] {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(["文件", "工作表", "行", "结果", "代码", "说明", "题干"], to: &out)
    for notice in reading.notices {
      append([file, "", "", "文件", notice.code.rawValue, notice.detail, ""], to: &out)
    }
    for row in reading.rows {
      let stem = row.draft?.stem ?? ""
      let result = row.isRejected ? "退回" : row.verdicts.isEmpty ? "可导入" : "可导入，有提醒"
      let place = [file, row.place.sheet, "\(row.place.row)", result]
      if row.verdicts.isEmpty { append(place + ["", "", stem], to: &out) }
      for verdict in row.verdicts {
        append(place + [verdict.code.rawValue, verdict.detail, stem], to: &out)
      }
    }
    return out
  }

  private static func append(_ cells: [String], to out: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(NeutralText.neutralised(cell), to: &out)
    }
    out.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(_ cell: String, to out: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.utf8.contains { byte in
      byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "|") || byte <= 0x20
    }
    guard needsQuotes else { return out.append(contentsOf: cell.utf8) }
    out.append(quote)
    for byte in cell.utf8 {
      if byte == quote { out.append(quote) }
      out.append(byte)
    }
    out.append(quote)
  }
}
