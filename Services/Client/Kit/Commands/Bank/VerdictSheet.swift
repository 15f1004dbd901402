import Contracts
import Questions

/// The verdicts of an import as CSV: UTF-8 with a byte order mark, as spreadsheets read it.
struct VerdictSheet {
  let files: [ImportedFile]

  /// Every verdict on a line of its own, and every row without one on a line that says so.
  var bytes: [UInt8] {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    let heads: [String] = [
      BankText.file.text, BankText.place.text, BankText.verdict.text, ValueText.code.text,
      BankText.findings.text, BankText.stem.text,
    ]
    append(heads, to: &out)
    for file in files {
      for notice in file.source.reading.notices {
        append(
          [
            file.source.name, "", BankText.file.text, notice.code.rawValue,
            VerdictText.words(notice.code.rawValue, notice.detail), "",
          ], to: &out)
      }
      for row in file.rows { append(row, of: file, to: &out) }
    }
    return out
  }

  /// Writes them, whole or not at all.
  ///
  /// - Throws: `Complaint`.
  func write(to path: String) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
  }

  private func append(
    _ row: EnforcementQuestionRowResult, of file: ImportedFile, to out: inout [UInt8]
  ) {
    let head = [file.source.name, ImportPlace(row).text, Names.outcome(row.outcome)]
    let stem = file.stem(of: row)
    if row.verdicts.isEmpty { append(head + ["", "", stem], to: &out) }
    for verdict in row.verdicts {
      let words = VerdictText.words(verdict.code, verdict.detail)
      append(head + [verdict.code, words, stem], to: &out)
    }
  }

  private func append(_ cells: [String], to out: inout [UInt8]) {
    out += Array(cells.map(Self.cell).joined(separator: ",").utf8) + [0x0D, 0x0A]
  }

  /// A cell in quotes (RFC 4180), never a formula.
  static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = (isFormula ? "'" : "") + text
    let doubled = safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
