import Vocabulary

/// Reads the cells of one sheet as its part inflates.
struct SheetReader {
  let strings: SharedStrings
  let styles: WorkbookStyles
  let isFrom1904: Bool
  /// Cells with a value so far, over all sheets.
  var cellCount = 0
  private(set) var rows: [TableRow] = []
  private var row = TableRow(number: 0)
  private var lastRowNumber = 0
  private var nextColumn = 0
  private var merges: [CellRange] = []

  init(strings: SharedStrings, styles: WorkbookStyles, isFrom1904: Bool) {
    self.strings = strings
    self.styles = styles
    self.isFrom1904 = isFrom1904
  }

  /// Reads a sheet.
  ///
  /// - Throws: `WorkbookRefusal`.
  mutating func read(_ part: ZipPart) throws(WorkbookRefusal) {
    let xml = try PartXML(part)
    while let event = try xml.next() {
      switch event {
      case .start("row", let isEmpty):
        beginRow(xml)
        if isEmpty { endRow() }
      case .end("row"): endRow()
      case .start("c", let isEmpty): try readCell(xml, isEmpty: isEmpty)
      case .start("mergeCell", _):
        guard merges.count < WorkbookLimits.mergesMax,
          let range = xml.attribute("ref").flatMap(CellRange.init)
        else { continue }
        merges.append(range)
      default: continue
      }
    }
    fillMerged()
  }

  private mutating func beginRow(_ xml: PartXML) {
    let number = xml.attribute("r").flatMap { Int($0) } ?? lastRowNumber + 1
    row = TableRow(number: min(max(number, 1), CellRange.rowsMax))
    row.isHidden = ["1", "true"].contains(xml.attribute("hidden") ?? "")
    lastRowNumber = row.number
    nextColumn = 0
  }

  private mutating func endRow() {
    if !row.cells.isEmpty { rows.append(row) }
    row = TableRow(number: lastRowNumber + 1)
  }

  private mutating func readCell(_ xml: PartXML, isEmpty: Bool) throws(WorkbookRefusal) {
    let place = xml.attribute("r").flatMap { CellRange.cell($0) }
    let column = place?.column ?? nextColumn
    nextColumn = column + 1
    guard !isEmpty else { return }
    let style = xml.attribute("s").flatMap { Int($0) } ?? 0
    let type = xml.attribute("t") ?? "n"
    var value: String?
    var formula: String?
    loop: while let event = try xml.next() {
      switch event {
      case .start("v", let isEmpty): value = isEmpty ? "" : try text(xml, until: "v")
      case .start("f", let isEmpty): formula = isEmpty ? "" : try text(xml, until: "f")
      case .start("is", let isEmpty): if !isEmpty { value = try RichText.read(xml, until: "is") }
      case .end("c"): break loop
      default: continue
      }
    }
    guard column < WorkbookLimits.columnsMax,
      let cell = cell(value, type: type, style: style, formula: formula)
    else { return }
    cellCount += 1
    guard cellCount <= WorkbookLimits.cellsMax else { throw .tooManyCells }
    row.cells[column] = cell
  }

  /// Bounded text up to the end of the element that has begun.
  private func text(_ xml: PartXML, until element: String) throws(WorkbookRefusal) -> String {
    var text = ""
    while let event = try xml.next() {
      switch event {
      case .text(let run): if text.utf8.count < WorkbookLimits.cellBytesMax { text += run }
      case .end(element): return text
      default: continue
      }
    }
    return text
  }

  private func cell(
    _ value: String?, type: String, style: Int, formula: String?
  ) -> TableCell? {
    guard let value, !value.isEmpty || type == "inlineStr" || formula == nil else {
      // A formula that was never calculated has no value to import.
      return formula.map { TableCell(text: "=\($0)", kind: .error) }
    }
    if value.isEmpty { return nil }
    switch type {
    case "s":
      guard let index = Int(value.trimmingBlanks()), let text = strings[index] else {
        return TableCell(text: "#REF!", kind: .error)
      }
      return text.isEmpty ? nil : TableCell(text: text, kind: .text)
    case "inlineStr": return TableCell(text: value, kind: .text)
    case "str": return TableCell(text: RichText.unescaped(value), kind: .text)
    case "b": return TableCell(text: value == "1" ? "TRUE" : "FALSE", kind: .boolean)
    case "e": return TableCell(text: value, kind: .error)
    case "d": return TableCell(text: value, kind: .date)
    default:
      let number = NumberText.written(value, as: styles.format(style), isFrom1904: isFrom1904)
      return TableCell(text: number.text, kind: number.kind)
    }
  }

  /// Copies the first cell of each merged range down its first column.
  private mutating func fillMerged() {
    guard !merges.isEmpty else { return }
    var indices: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { indices[row.number] = index }
    for range in merges where range.bottom > range.top {
      guard let first = indices[range.top], let cell = rows[first].cells[range.left] else {
        continue
      }
      var copy = cell
      copy.kind = .merged
      let bottom = min(range.bottom, rows.last?.number ?? 0)
      guard bottom > range.top else { continue }
      for number in (range.top + 1)...bottom {
        guard let index = indices[number], rows[index].cells[range.left] == nil else { continue }
        rows[index].cells[range.left] = copy
      }
    }
  }
}
