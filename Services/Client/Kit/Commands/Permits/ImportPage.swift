import Contracts

/// The verdicts and the summary of an import.
struct ImportPage {
  let rows: [PermitsImportRow]
  let summary: PermitsImportSummary
  let show: ImportCommand.Shown
  let console: Console

  func write() {
    switch console.form {
    case .json:
      console.json(
        PermitsImportDisclosuresResponse(
          rows: show == .none ? [] : shownRows, rowsRead: summary.rows, summary: summary
        ).jsonValue)
    case .plain:
      for row in shownRows { console.line(plain(row)) }
    case .text:
      if !rows.isEmpty { console.table(table) }
      console.line((rows.isEmpty ? "" : "\n") + line)
    }
  }

  private var shownRows: [PermitsImportRow] {
    switch show {
    case .all: rows
    case .rejected: rows.filter { $0.verdict == .rejected }
    case .none: []
    }
  }

  private func plain(_ row: PermitsImportRow) -> String {
    let reasons = row.findings.map { "\($0.field)=\($0.reason)" }.joined(separator: ",")
    return "\(row.line)\t\(row.verdict.wireName)\t\(row.documentNo)\t\(reasons)"
  }

  private var table: Table {
    var table = Table(
      [
        .init(PermitsText.line.text, right: true), .init(PermitsText.verdict.text),
        .init(PermitsText.documentNo.text, gives: true, cellsMin: 14),
        .init(PermitsText.findings.text, gives: true, cellsMin: 24),
      ], wraps: true)
    for row in rows {
      let findings = row.findings.map(Findings.text)
      let unrouted = row.unrouted ? [LicenceReasonText.unrouted.text] : []
      let all = (findings + unrouted).joined(separator: "；")
      table.add([
        .init("\(row.line)"), .init(Names.verdict(row.verdict), style(row.verdict)),
        .init(row.documentNo), .init(all),
      ])
    }
    return table
  }

  private func style(_ verdict: PermitsRowVerdict) -> Style {
    switch verdict {
    case .published: .good
    case .rejected: .bad
    case .duplicate: .waiting
    default: .dim
    }
  }

  private var line: String {
    var parts = [
      PermitsText.rows.with("\(summary.rows)"),
      console.styled(PermitsText.publishedRows.with("\(summary.published)"), .good),
      PermitsText.unchangedRows.with("\(summary.unchanged)"),
      console.styled(
        PermitsText.rejectedRows.with("\(summary.rejected)"),
        summary.rejected > 0 ? .bad : .plain),
    ]
    if summary.duplicates > 0 {
      parts.append(PermitsText.duplicateRows.with("\(summary.duplicates)"))
    }
    if summary.withWarnings > 0 {
      parts.append(PermitsText.warnedRows.with("\(summary.withWarnings)"))
    }
    if summary.unrouted > 0 { parts.append(PermitsText.unroutedRows.with("\(summary.unrouted)")) }
    parts.append(PermitsText.encodingFound.with(summary.encoding))
    let note = summary.dryRun ? PermitsText.dryRunNote.text : ""
    return PermitsText.summary.text + CommonText.colon.text + parts.joined(separator: " · ") + note
  }
}
