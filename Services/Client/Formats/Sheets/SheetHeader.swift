import Questions
import Vocabulary

/// How the rows of a sheet stand for questions.
enum SheetFamily: Sendable, Hashable {
  /// One row, one question; options in columns, packed, or in pairs of columns.
  case rowPerQuestion
  /// One row, one option; rows of one question follow each other.
  case rowPerOption
}

/// The header of a sheet: where it is and what its columns mean.
struct SheetHeader: Sendable {
  /// Index of the header among the rows.
  var rowIndex: Int
  /// Meaning by column.
  var columns: [Int: SheetColumn] = [:]
  /// Column by meaning.
  var places: [SheetColumn: Int] = [:]
  /// Header cells whose meaning is not known.
  var unknown: [String] = []
  /// Number codes of the kind column.
  var kindCodes: [Int: QuestionKind] = [:]
  /// Whether the sheet is our own export, whose cells are taken as they are.
  var isVerbatim = false
  var family = SheetFamily.rowPerQuestion

  /// Columns under which the header has a cell.
  var headed: Set<Int> = []

  /// Number of columns up to the last one of the header.
  var width: Int { (headed.max() ?? -1) + 1 }

  /// Number of columns whose meaning is known.
  var columnCount: Int { columns.count }

  /// Rows from the beginning in which a header is looked for.
  ///
  /// Source: `[D]`: templates have up to ten lines of instructions above it.
  static let rowsSearched = 40

  /// The header among the first rows; nil if there is none.
  static func find(in rows: [TableRow]) -> SheetHeader? {
    for index in rows.indices.prefix(rowsSearched) {
      if var header = SheetHeader(rows[index], at: index, above: rows[..<index]) {
        if index + 1 < rows.endIndex { header.takeLetters(below: rows[index + 1]) }
        return header
      }
    }
    return nil
  }

  /// Takes the letters below one word for all options: a header of two rows.
  private mutating func takeLetters(below row: TableRow) {
    guard let first = places[.options] else { return }
    var found: [Int: SheetColumn] = [:]
    for (column, cell) in row.cells where cell.kind != .merged {
      let text = cell.text.trimmingBlanks()
      guard !text.isEmpty else { continue }
      guard case .option(let index)? = SheetColumn.named(text), column == first + index,
        index == 0 || columns[column] == nil
      else { return }
      found[column] = .option(index)
    }
    guard found.count >= 2, found[first] != nil else { return }
    places[.options] = nil
    for (column, meaning) in found {
      columns[column] = meaning
      places[meaning] = column
      headed.insert(column)
    }
    rowIndex += 1
  }

  private init?(_ row: TableRow, at index: Int, above: ArraySlice<TableRow>) {
    rowIndex = index
    for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
      let text = cell.text.trimmingBlanks()
      guard !text.isEmpty, cell.kind != .merged else { continue }
      headed.insert(column)
      guard let meaning = SheetColumn.named(text) else {
        unknown.append(text)
        continue
      }
      add(meaning, at: column, text: text)
    }
    settle()
    guard isHeader else { return nil }
    readLegend(row, above: above)
  }

  /// The first column of a meaning has it; but a clearer name takes the stem from a vaguer one.
  private mutating func add(_ meaning: SheetColumn, at column: Int, text: String) {
    if let other = places[meaning] {
      let isVague = meaning == .stem && ["题目", "内容", "试题", "问题"].contains(stemName)
      guard isVague else {
        unknown.append(text)
        return
      }
      columns[other] = nil
      unknown.append(stemName)
    }
    if meaning == .stem { stemName = HeaderName.plain(text) }
    columns[column] = meaning
    places[meaning] = column
  }

  private var stemName = ""

  /// Decides between the readings that one name has in different families.
  private mutating func settle() {
    isVerbatim = places[.formatVersion] != nil
    if let column = places[.rowOption], places[.rowIsRight] == nil {
      places[.rowOption] = nil
      columns[column] = .options
      places[.options] = column
    }
    if let column = places[.options], places[.rowIsRight] != nil, places[.rowOption] == nil {
      places[.options] = nil
      columns[column] = .rowOption
      places[.rowOption] = column
    }
    if places[.rowOption] != nil, places[.rowIsRight] != nil { family = .rowPerOption }
  }

  private var hasPairs: Bool {
    columns.values.contains { if case .optionIsRight = $0 { true } else { false } }
  }

  private var isHeader: Bool {
    guard places[.stem] != nil, columns.count >= 2 else { return false }
    return places[.answer] != nil || hasPairs || family == .rowPerOption
  }

  private mutating func readLegend(_ row: TableRow, above: ArraySlice<TableRow>) {
    let ownCell = places[.kind].flatMap { row.cells[$0]?.text } ?? ""
    kindCodes = KindLegend.codes(in: ownCell)
    for note in above where kindCodes.isEmpty {
      for cell in note.cells.values where kindCodes.isEmpty {
        kindCodes = KindLegend.codes(in: cell.text)
      }
    }
    if kindCodes.isEmpty, hasPairs || family == .rowPerOption {
      kindCodes = KindLegend.pairColumns
    }
  }

  /// Takes the codes that an instruction row below the header explains.
  mutating func takeLegend(_ codes: [Int: QuestionKind]) { kindCodes = codes }
}
