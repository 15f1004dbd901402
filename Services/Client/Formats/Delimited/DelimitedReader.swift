import Vocabulary

/// Turns delimited text into a table, finding the separator by itself.
enum DelimitedReader {
  /// Limits of a record.
  ///
  /// Source: `[D]`: a question of the longest kind with twelve options has 20 kB.
  static let limits = CSVLimits(
    rowBytesMax: 262_144, fieldBytesMax: WorkbookLimits.cellBytesMax,
    fieldsMax: WorkbookLimits.columnsMax)

  /// Most records of a file.
  static let rowsMax = 200_000

  /// Separators tried, in the order in which a tie is broken.
  static let separators: [UInt8] = [",", "\t", ";", "|"].map { UInt8(ascii: $0) }

  /// The table of a text whose header some separator makes readable; nil if none does.
  static func read(_ text: [UInt8]) -> SheetTable? {
    let body = declaredSeparator(text)
    if let declared = body.separator {
      return table(text, from: body.start, separator: declared, firstLine: 2)
    }
    let sample = Array(text.prefix(sampleBytes))
    var best: (separator: UInt8, columns: Int)?
    for separator in separators {
      let rows = table(sample, from: 0, separator: separator, firstLine: 1).rows
      guard let header = SheetHeader.find(in: rows) else { continue }
      if header.columnCount > best?.columns ?? 0 { best = (separator, header.columnCount) }
    }
    return best.map { table(text, from: 0, separator: $0.separator, firstLine: 1) }
  }

  /// Bytes in which a header must stand.
  private static let sampleBytes = 65_536

  /// Excel's own first line `sep=;`.
  private static func declaredSeparator(_ text: [UInt8]) -> (separator: UInt8?, start: Int) {
    let prefix = Array("sep=".utf8)
    guard text.count > 5, text.prefix(4).map({ $0 | 0x20 }) == prefix.map({ $0 | 0x20 }) else {
      return (nil, 0)
    }
    let end = text.firstIndex { $0 == UInt8(ascii: "\n") } ?? text.count - 1
    return end <= 6 ? (text[4], end + 1) : (nil, 0)
  }

  private static func table(
    _ text: [UInt8], from start: Int, separator: UInt8, firstLine: Int
  ) -> SheetTable {
    var reader = CSVReader(separator: separator, limits: limits)
    let records = reader.read(Array(text[start...])) + reader.finish()
    var rows = records.prefix(rowsMax).map { row($0, firstLine: firstLine) }
    if records.count > rowsMax {
      var rest = TableRow(number: records[rowsMax].line + firstLine - 1)
      rest.fault = "TOO_MANY_ROWS \(records.count - rowsMax)"
      rows.append(rest)
    }
    return SheetTable(name: "", rows: rows)
  }

  private static func row(_ record: CSVRow, firstLine: Int) -> TableRow {
    var row = TableRow(number: record.line + firstLine - 1)
    row.fieldCount = record.count
    if let fault = record.fault, fault != .textAfterQuote { row.fault = fault.rawValue }
    for index in 0..<record.count {
      let field = record[index]
      guard !field.isEmpty else { continue }
      let text = NeutralText.restored(String(decoding: field, as: UTF8.self))
      row.cells[index] = TableCell(text: text, kind: .text)
    }
    return row
  }
}
