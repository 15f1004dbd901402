import Contracts

/// What became of the rows of an import, for people.
struct PastImportPage {
  let summary: PastSummary
  let dryRun: Bool
  let console: Console

  func write() {
    switch console.form {
    case .json:
      console.json(
        InvestigationImportPastRowsResponse(results: summary.lines.map(\.result)).jsonValue)
    case .plain:
      for line in summary.lines {
        let result = line.result
        console.line(
          "\(line.file)\t\(result.line)\t\(result.outcome.wireName)\t\(result.name)\t"
            + "\(result.reason)\t\(result.detail)")
      }
    case .text:
      if !summary.lines.isEmpty { console.table(table) }
      for notice in summary.notices { console.notice(Self.words(notice)) }
      if !summary.unmapped.isEmpty {
        let columns = summary.unmapped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        console.notice(
          PastText.unmappedRows.with(
            columns.map { "\($0.key) × \($0.value)" }.joined(separator: "、")))
      }
      console.line((summary.lines.isEmpty ? "" : "\n") + line)
    }
  }

  private var table: Table {
    var table = Table(
      [
        .init(PastText.file.text, gives: true), .init(PastText.line.text, right: true),
        .init(PastText.outcome.text), .init(CaseText.number.text),
        .init(PastText.detail.text, gives: true, cellsMin: 24),
      ], wraps: true)
    for line in summary.lines {
      let result = line.result
      let why =
        result.reason.isEmpty ? [] : [Self.words("\(result.reason) \(result.detail)")]
      table.add([
        .init(line.file), .init("\(result.line)"),
        .init(Names.outcome(result.outcome), Self.style(result.outcome)),
        .init(NumberedName.short(result.name)),
        .init((why + result.notes.map(Self.words)).joined(separator: "；")),
      ])
    }
    return table
  }

  /// `缺少必须的栏目 [summary_nr]` for `COLUMNS_MISSING summary_nr`.
  private static func words(_ text: String) -> String {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let meaning = Reasons.meaning(of: parts.first ?? "")
    return parts.count > 1 ? "\(meaning) [\(parts[1])]" : meaning
  }

  private static func style(_ outcome: InvestigationPastRowOutcome) -> Style {
    switch outcome {
    case .added: .good
    case .changed: .waiting
    case .rejected: .bad
    default: .dim
    }
  }

  private var line: String {
    var parts = [
      PastText.rows.with("\(summary.rows)"),
      console.styled(PastText.addedRows.with("\(summary.count(.added))"), .good),
      PastText.changedRows.with("\(summary.count(.changed))"),
      PastText.unchangedRows.with("\(summary.count(.unchanged))"),
      console.styled(
        PastText.rejectedRows.with("\(summary.count(.rejected))"),
        summary.count(.rejected) > 0 ? .bad : .plain),
    ]
    if summary.noted > 0 { parts.append(PastText.notedRows.with("\(summary.noted)")) }
    parts += summary.encodings.sorted().map { PastText.encoding.with($0) }
    return PermitsText.summary.text + CommonText.colon.text + parts.joined(separator: " · ")
      + (dryRun ? PastText.dryRun.text : "")
  }
}
