import Questions
import Vocabulary

/// Turns the rows of one sheet into questions as written.
struct SheetRowReader {
  let source: BankSource
  let table: SheetTable
  let header: SheetHeader
  /// Kind told by the sheet's name or by the last heading.
  var headingKind: KindWord?
  private let optionColumns: [Int]
  private let isRightColumns: [(option: Int, column: Int)]

  init(source: BankSource, table: SheetTable, header: SheetHeader) {
    self.source = source
    self.table = table
    self.header = header
    optionColumns = header.columns.compactMap { column, meaning -> (Int, Int)? in
      if case .option(let index) = meaning { (index, column) } else { nil }
    }.sorted { $0.0 < $1.0 }.map(\.1)
    isRightColumns = header.columns.compactMap { column, meaning -> (option: Int, column: Int)? in
      if case .optionIsRight(let index) = meaning { (index, column) } else { nil }
    }.sorted { $0.option < $1.option }
  }

  /// A heading among the questions, with the kind it names if it names one; nil for a question.
  ///
  /// A heading is one lone cell such as `二、多选题`, or the header once more.
  func heading(_ row: TableRow) -> KindWord?? {
    let cells = row.cells.filter {
      !$0.value.text.trimmingBlanks().isEmpty && $0.value.kind != .merged
    }
    if cells.count == 1, let cell = cells.first?.value, cell.pictures.isEmpty {
      let text = cell.text.trimmingBlanks()
      guard text.unicodeScalars.count <= 40, let word = KindWord.of(text),
        KindWord.isHeading(text)
      else { return nil }
      return .some(word)
    }
    guard cells.count >= 2, let stem = header.places[.stem], let text = row.cells[stem]?.text,
      SheetColumn.named(text) == .stem
    else { return nil }
    let isRepeated = cells.allSatisfy { column, cell in
      header.columns[column] == nil || SheetColumn.named(cell.text) != nil
    }
    return isRepeated ? .some(headingKind) : nil
  }

  /// The question of a row.
  func question(_ row: TableRow) -> RawQuestion {
    var row = row
    var notes: [ReadingNote] = []
    repairShift(&row, &notes)
    var raw = common(row, notes)
    let column = header.places[.answer]
    raw.answer = column.map { text(row, $0, &raw.notes) } ?? ""
    raw.stem = header.places[.stem].map { text(row, $0, &raw.notes) } ?? ""
    readOptions(row, &raw)
    if raw.answer.trimmingBlanks().isEmpty, !isRightColumns.isEmpty {
      raw.answer = isRightColumns.filter { isRight(row.cells[$0.column]) }
        .map { QuestionJudge.letter($0.option) }.joined()
    }
    return raw
  }

  func isRight(_ cell: TableCell?) -> Bool {
    guard let text = cell?.text.trimmingBlanks() else { return false }
    return JudgeWord.truth(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) ?? false
  }

  /// Everything of a question but stem, options and key.
  func common(_ row: TableRow, _ notes: [ReadingNote]) -> RawQuestion {
    var raw = RawQuestion(place: RowPlace(sheet: table.name, row: row.number))
    raw.file = source.file
    raw.notes = notes
    if row.isHidden { raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.hiddenRow)) }
    if table.isHidden {
      raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.hiddenSheet))
    }
    raw.kindText = plain(row, .kind)
    raw.hasKindColumn = header.places[.kind] != nil
    raw.kindCodes = header.kindCodes
    raw.headingKind = headingKind
    raw.explanation = plain(row, .explanation)
    raw.posts = list(plain(row, .posts), row)
    if raw.posts.isEmpty, !isVerbatim(row) { raw.posts = source.posts }
    raw.processes = list(plain(row, .processes), row)
    raw.topic =
      [.topic, .chapter, .trade].lazy.map { plain(row, $0) }
      .first { !$0.trimmingBlanks().isEmpty } ?? ""
    raw.difficulty = plain(row, .difficulty)
    raw.mark = plain(row, .mark)
    raw.redLine = plain(row, .redLine)
    raw.basis = plain(row, .basis)
    raw.source = plain(row, .source)
    raw.sector = plain(row, .sector)
    if raw.sector.trimmingBlanks().isEmpty, !isVerbatim(row) { raw.sector = source.sector }
    raw.media = media(row)
    if isVerbatim(row) {
      raw.verbatim = VerbatimColumns(
        optionKeys: plain(row, .optionKeys), fixedOptions: plain(row, .fixedOptions),
        media: plain(row, .media))
    }
    return raw
  }

  private func plain(_ row: TableRow, _ meaning: SheetColumn) -> String {
    guard let column = header.places[meaning], let cell = row.cells[column], cell.kind != .error
    else { return "" }
    return cell.text
  }

  /// The text of a cell that must be right: an error value is no text, a date is doubtful.
  func text(_ row: TableRow, _ column: Int, _ notes: inout [ReadingNote]) -> String {
    guard let cell = row.cells[column] else { return "" }
    switch cell.kind {
    case .error:
      notes.append(ReadingNote(code: .leftOut, text: ReadingText.error(cell.text)))
      return ""
    case .date:
      notes.append(ReadingNote(code: .repaired, text: ReadingText.date(cell.text)))
      return cell.text
    default: return cell.text
    }
  }

  /// Whether our own export wrote the row; people may have added rows to it.
  private func isVerbatim(_ row: TableRow) -> Bool {
    header.isVerbatim && plain(row, .formatVersion).trimmingBlanks() == ExportText.version
  }

  private func list(_ text: String, _ row: TableRow) -> [String] {
    if isVerbatim(row) { return ExportText.items(text, by: ";") }
    return text.unicodeScalars
      .split { ["、", ",", "，", ";", "；", "|", "/", "\n"].contains($0) }
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  private func media(_ row: TableRow) -> [MediaReference] {
    var media = row.cells.sorted { $0.key < $1.key }.flatMap(\.value.pictures)
    for (column, meaning) in header.columns.sorted(by: { $0.key < $1.key }) {
      switch meaning {
      case .picture, .optionPicture: break
      default: continue
      }
      let name = row.cells[column]?.text.trimmingBlanks() ?? ""
      guard !name.isEmpty, JudgeWord.truth(name) == nil, !["无", "有", "/", "-"].contains(name) else {
        continue
      }
      media.append(MediaReference(sha256: [], name: name, mediaType: "", sizeBytes: 0))
    }
    return media
  }
}

// MARK: - options

extension SheetRowReader {
  private func readOptions(_ row: TableRow, _ raw: inout RawQuestion) {
    var cells = optionColumns.map { column -> RawOption in
      let text = text(row, column, &raw.notes)
      let hasPicture = !(row.cells[column]?.pictures.isEmpty ?? true)
      guard text.trimmingBlanks().isEmpty, hasPicture else { return RawOption(text: text) }
      raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.pictureOption))
      return RawOption(text: "图 \(row.cells[column]?.pictures.first?.name ?? "")")
    }
    if raw.verbatim != nil {
      let count = ExportText.items(raw.verbatim?.optionKeys ?? "", by: ",").count
      raw.options = Array(cells.prefix(count))
      return
    }
    while let last = cells.last, last.text.trimmingBlanks().isEmpty { cells.removeLast() }
    if !cells.isEmpty {
      raw.options = CellLabels.taken(from: cells)
      if cells.filter({ !$0.text.trimmingBlanks().isEmpty }).count == 1 {
        let split = OptionSplitter.split(cells[0].text)
        if split.options.count >= 2, split.options.allSatisfy({ $0.label != nil }) {
          take(split, &raw)
        }
      }
    } else if let column = header.places[.options] {
      take(OptionSplitter.split(text(row, column, &raw.notes)), &raw)
    }
  }

  private func take(_ split: SplitOptions, _ raw: inout RawQuestion) {
    raw.options = split.options
    raw.hasPackedOptions = true
    if split.wasGlued { raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.glued)) }
    if split.hadInnerMarks {
      raw.notes.append(ReadingNote(code: .repaired, text: ReadingText.innerMarks))
    }
  }

  /// A key `A,B,C` without quotes in a file with commas fills as many columns as it has letters and
  /// shifts the rest; so a row with more fields than the header is put right.
  private func repairShift(_ row: inout TableRow, _ notes: inout [ReadingNote]) {
    guard row.fieldCount > 0, let start = header.places[.answer] else { return }
    var end = start
    var letters: [String] = []
    while let text = row.cells[end]?.text.trimmingBlanks(), let letter = Self.keyLetter(text),
      !letters.contains(letter)
    {
      letters.append(letter)
      end += 1
    }
    let extra = letters.count - 1
    guard extra > 0, row.fieldCount > header.width || isShifted(start, end) else { return }
    var cells: [Int: TableCell] = [:]
    for (column, cell) in row.cells {
      if column <= start { cells[column] = cell }
      if column >= end { cells[column - extra] = cell }
    }
    cells[start] = TableCell(text: letters.joined(separator: ","), kind: .text)
    row.cells = cells
    notes.append(ReadingNote(code: .repaired, text: ReadingText.keyShifted))
  }

  /// Whether letters stand in columns that never hold one letter alone.
  private func isShifted(_ start: Int, _ end: Int) -> Bool {
    ((start + 1)..<end).allSatisfy { column in
      switch header.columns[column] {
      case .option, .kind: false
      default: true
      }
    }
  }

  private static func keyLetter(_ text: String) -> String? {
    let letter = HalfWidth.normalised(text).uppercased()
    guard letter.utf8.count == 1, let byte = letter.utf8.first, (0x41...0x48).contains(byte) else {
      return nil
    }
    return letter
  }
}

// MARK: - a row for each option

extension SheetRowReader {
  /// Whether a row begins another question than the rows before it.
  func beginsQuestion(_ row: TableRow, after group: [TableRow]) -> Bool {
    let stem = plain(row, .stem).trimmingBlanks()
    let known = group.lazy.map { plain($0, .stem).trimmingBlanks() }.first { !$0.isEmpty } ?? ""
    let number = plain(row, .sequence).trimmingBlanks()
    let before =
      group.lazy.map { plain($0, .sequence).trimmingBlanks() }.first { !$0.isEmpty } ?? ""
    if !number.isEmpty, !before.isEmpty, number != before { return true }
    return !stem.isEmpty && !known.isEmpty && stem != known
  }

  /// The question of rows with one option each.
  func question(ofOptions group: [TableRow]) -> RawQuestion {
    var raw = common(group[0], [])
    var letters: [String] = []
    var answers: [String] = []
    for row in group {
      if raw.stem.isEmpty, let column = header.places[.stem] {
        raw.stem = text(row, column, &raw.notes)
      }
      if raw.kindText.isEmpty { raw.kindText = plain(row, .kind) }
      if raw.explanation.isEmpty { raw.explanation = plain(row, .explanation) }
      if row.number != group[0].number { raw.media += media(row) }
      guard let column = header.places[.rowOption] else { continue }
      let option = text(row, column, &raw.notes)
      let isRight = header.places[.rowIsRight].map { self.isRight(row.cells[$0]) } ?? false
      if option.trimmingBlanks().isEmpty, !isRight, group.count > 1, row.cells[column] == nil {
        continue
      }
      if isRight {
        letters.append(QuestionJudge.letter(raw.options.count))
        answers.append(option)
      }
      raw.options.append(RawOption(text: option))
      let explanation = plain(row, .rowExplanation).trimmingBlanks()
      if !explanation.isEmpty {
        let lead = raw.explanation.isEmpty ? "" : "\n"
        raw.explanation += "\(lead)\(QuestionJudge.letter(raw.options.count - 1))：\(explanation)"
      }
    }
    raw.options = CellLabels.taken(from: raw.options)
    raw.answer = raw.options.isEmpty ? "" : letters.joined()
    if let code = Int(raw.kindText), let kind = header.kindCodes[code], !kind.hasOptions,
      kind != .judge
    {
      raw.answer = answers.joined(separator: "\n")
    }
    return raw
  }
}

/// Labels that stand inside option cells: `A.正确` in the column of A.
enum CellLabels {
  /// The options with their labels taken off, where all have one or where it is the column's own.
  static func taken(from cells: [RawOption]) -> [RawOption] {
    let split = cells.map { label($0.text) }
    let filled = cells.indices.filter { !cells[$0].text.trimmingBlanks().isEmpty }
    let areAllLabelled = filled.count >= 2 && filled.allSatisfy { split[$0] != nil }
    if areAllLabelled {
      return cells.indices.map { index in
        split[index] ?? RawOption(label: QuestionJudge.letter(index), text: cells[index].text)
      }
    }
    return cells.indices.map { index in
      guard let labelled = split[index], labelled.label == QuestionJudge.letter(index),
        !labelled.text.isEmpty
      else { return cells[index] }
      return RawOption(text: labelled.text)
    }
  }

  /// The label and the text after it; nil if no letter and stop begin the text.
  private static func label(_ text: String) -> RawOption? {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count, OptionSplitter.isBlank(scalars[index]) { index += 1 }
    guard index + 1 < scalars.count else { return nil }
    let letter = HalfWidth.normalised(String(Character(scalars[index]))).uppercased()
    guard letter.utf8.count == 1, let byte = letter.utf8.first, (0x41...0x5A).contains(byte),
      [".", "、", ":", "：", "．", ",", "，", ")", "）"].contains(scalars[index + 1])
    else { return nil }
    let rest = String(String.UnicodeScalarView(scalars[(index + 2)...]))
    return RawOption(label: letter, text: rest)
  }
}
