import Contracts
import Questions

/// Where a row stands, for people: "题库!12" or "12".
struct ImportPlace {
  let text: String

  init(_ row: EnforcementQuestionRowResult) {
    text = row.sheet.isEmpty ? "\(row.row)" : "\(row.sheet)!\(row.row)"
  }

  init(_ place: RowPlace) {
    text = place.sheet.isEmpty ? "\(place.row)" : "\(place.sheet)!\(place.row)"
  }
}

/// The verdicts and the summary of an import.
struct BankImportPage {
  let files: [ImportedFile]
  let show: BankImportCommand.Shown
  let console: Console

  /// Rows of the table at most; all are counted. [D]
  static let rowsShownMax = 10_000

  /// All files in numbers.
  var total: EnforcementImportQuestionsSummary {
    var total = EnforcementImportQuestionsSummary()
    for summary in files.map(\.summary) {
      total.rows += summary.rows
      total.added += summary.added
      total.revised += summary.revised
      total.unchanged += summary.unchanged
      total.rejected += summary.rejected
      total.withWarnings += summary.withWarnings
      total.contradictions += summary.contradictions
      total.dryRun = total.dryRun || summary.dryRun
    }
    if Set(files.map(\.summary.version)).count == 1 {
      total.version = files.first?.summary.version ?? ""
    }
    return total
  }

  func write() {
    switch console.form {
    case .json: console.json(json)
    case .plain:
      for (file, row) in shown { console.line(plain(file, row)) }
    case .text:
      for file in files { notices(of: file) }
      let rows = shown
      if !rows.isEmpty {
        console.table(Self.table(rows, hasSeveralFiles: files.count > 1))
        if rows.count == Self.rowsShownMax {
          console.notice(BankText.firstShown.with("\(rows.count)"))
        }
      }
      if !rows.isEmpty { console.line() }
      lines(total).forEach { console.line($0) }
    }
  }

  /// Rows to show: what was refused, and what a person should look at.
  private var shown: [(file: ImportedFile, row: EnforcementQuestionRowResult)] {
    let rows = files.lazy.flatMap { file in file.rows.lazy.map { (file: file, row: $0) } }
      .filter { isShown($0.row) }
    return Array(rows.prefix(Self.rowsShownMax))
  }

  private func isShown(_ row: EnforcementQuestionRowResult) -> Bool {
    switch show {
    case .all: true
    case .none: false
    case .rejected:
      row.outcome == .rejected
        || row.verdicts.contains { $0.code == VerdictCode.contradiction.rawValue }
    }
  }

  private var json: JSONValue {
    .object([
      .init(
        "files",
        .array(
          files.map { file in
            .object([
              .init("file", .string(file.source.name)),
              .init("bank", .string(file.source.head.code)),
              .init("format", .string(file.source.reading.format)),
              .init(
                "notices",
                .array(
                  file.source.reading.notices.map {
                    EnforcementQuestionVerdict(code: $0.code.rawValue, detail: $0.detail).jsonValue
                  })),
              .init("rows", .array(file.rows.filter(isShown).map(\.jsonValue))),
              .init("summary", file.summary.jsonValue),
            ])
          })),
      .init("summary", total.jsonValue),
    ])
  }

  private func plain(_ file: ImportedFile, _ row: EnforcementQuestionRowResult) -> String {
    let codes = row.verdicts.map { $0.detail.isEmpty ? $0.code : "\($0.code)=\($0.detail)" }
    return [
      file.source.name, row.sheet, "\(row.row)", row.outcome.wireName, row.question,
      codes.joined(separator: ","),
    ].map(TextLayout.harmless).joined(separator: "\t")
  }

  private func notices(of file: ImportedFile) {
    for notice in file.source.reading.notices {
      let words = VerdictText.words(notice.code.rawValue, notice.detail)
      let text = TextLayout.harmless(BankText.fileNotice.with(file.source.name, words))
      console.notice(console.styled(text, notice.code.isError ? .bad : .dim))
    }
    let pictures = file.source.reading.rows.reduce(0) { $0 + ($1.draft?.media.count ?? 0) }
    if pictures > 0 {
      let words = BankText.picturesKept.with("\(pictures)")
      console.notice(BankText.fileNotice.with(file.source.name, words))
    }
  }

  /// One line a row.
  static func table(
    _ rows: [(file: ImportedFile, row: EnforcementQuestionRowResult)], hasSeveralFiles: Bool
  ) -> Table {
    var columns: [Table.Column] = [
      .init(BankText.place.text, gives: true, cellsMin: 8), .init(BankText.verdict.text),
      .init(BankText.stem.text, gives: true, cellsMin: 18),
      .init(BankText.findings.text, gives: true, cellsMin: 26),
    ]
    if hasSeveralFiles {
      columns.insert(.init(BankText.file.text, gives: true, cellsMin: 10), at: 0)
    }
    var table = Table(columns, wraps: true)
    for (file, row) in rows {
      var cells: [Table.Cell] = [
        .init(ImportPlace(row).text),
        .init(Names.outcome(row.outcome), Names.style(row.outcome)),
        .init(TextLayout.cut(file.stem(of: row), to: stemCellsMax)),
        .init(row.verdicts.map { VerdictText.words($0.code, $0.detail) }.joined(separator: "；")),
      ]
      if hasSeveralFiles { cells.insert(.init(file.source.name), at: 0) }
      table.add(cells)
    }
    return table
  }

  /// Cells of a stem in the table: enough to know the question. [D]
  private static let stemCellsMax = 60

  /// The numbers: on one line where it is wide enough.
  func lines(_ summary: EnforcementImportQuestionsSummary) -> [String] {
    var parts: [(text: String, style: Style)] = [
      (BankText.rows.with("\(summary.rows)"), .plain),
      (BankText.addedRows.with("\(summary.added)"), .good),
      (BankText.revisedRows.with("\(summary.revised)"), .plain),
      (BankText.unchangedRows.with("\(summary.unchanged)"), .plain),
      (BankText.rejectedRows.with("\(summary.rejected)"), summary.rejected > 0 ? .bad : .plain),
    ]
    if summary.withWarnings > 0 {
      parts.append((BankText.warnedRows.with("\(summary.withWarnings)"), .plain))
    }
    if summary.contradictions > 0 {
      parts.append((BankText.contradictions.with("\(summary.contradictions)"), .bad))
    }
    if !summary.version.isEmpty {
      parts.append((BankText.intoVersion.with(BankNames.short(summary.version)), .plain))
    }
    if summary.dryRun { parts[parts.count - 1].text += PermitsText.dryRunNote.text }
    return packed(parts, after: PermitsText.summary.text + CommonText.colon.text)
  }

  /// Parts with dots between them, broken between parts where the terminal ends.
  private func packed(_ parts: [(text: String, style: Style)], after head: String) -> [String] {
    let width = console.facts.width ?? Int.max
    let indent = DisplayWidth.cells(head)
    var lines = [head]
    var used = indent
    for (index, part) in parts.enumerated() {
      let dot = index == 0 ? "" : " · "
      let cells = DisplayWidth.cells(dot) + DisplayWidth.cells(part.text)
      let styled = console.styled(part.text, part.style)
      if index > 0, used + cells > width {
        lines.append(String(repeating: " ", count: indent) + styled)
        used = indent + DisplayWidth.cells(part.text)
      } else {
        lines[lines.count - 1] += dot + styled
        used += cells
      }
    }
    return lines
  }
}

extension ImportedFile {
  /// The stem of a row, if the reader made one.
  func stem(of row: EnforcementQuestionRowResult) -> String {
    source.stems[ImportPlace(row).text] ?? ""
  }
}
