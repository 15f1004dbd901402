/// What a workbook holds: its sheets as tables, and its pictures.
struct WorkbookContent: Sendable {
  var sheets: [SheetTable] = []
  /// Bytes of pictures by their hash.
  var media: [[UInt8]: [UInt8]] = [:]
  /// Names of sheets that are charts or dialogues, or beyond the limit.
  var sheetsWithoutCells: [String] = []
}

/// Reads an XLSX workbook part by part.
struct WorkbookReader {
  private let archive: ZipArchive
  private var strings = SharedStrings()
  private var styles = WorkbookStyles()
  private var pictures: WorkbookPictures
  private var cellCount = 0

  /// Begins with an open container.
  init(_ archive: ZipArchive) {
    self.archive = archive
    self.pictures = WorkbookPictures(archive)
  }

  /// Path of the workbook's main part; nil if the container is no workbook.
  static func mainPart(of archive: ZipArchive) throws(WorkbookRefusal) -> String? {
    let relations = try Relations.read(archive, of: "")
    let target = relations.first(ofKind: "officeDocument")
    for path in [target, "xl/workbook.xml"] {
      guard let path, archive.holds(path), !path.hasPrefix("word/") else { continue }
      return path
    }
    return nil
  }

  /// Reads all sheets.
  ///
  /// - Throws: `WorkbookRefusal`.
  mutating func read(_ mainPart: String) throws(WorkbookRefusal) -> WorkbookContent {
    let relations = try Relations.read(archive, of: mainPart)
    if let path = relations.first(ofKind: "sharedStrings"), archive.holds(path) {
      strings = try SharedStrings.read(try archive.open(path))
    }
    if let path = relations.first(ofKind: "styles"), archive.holds(path) {
      styles = try WorkbookStyles.read(try archive.open(path))
    }
    let outline = try Outline.read(try archive.open(mainPart))
    try pictures.readCellImages()
    var content = WorkbookContent()
    for (index, entry) in outline.sheets.enumerated() {
      guard index < WorkbookLimits.sheetsMax, let relation = relations[entry.relation],
        relation.kind == "worksheet",
        archive.holds(relation.target)
      else {
        content.sheetsWithoutCells.append(entry.name)
        continue
      }
      content.sheets.append(try sheet(entry, at: relation.target, isFrom1904: outline.isFrom1904))
    }
    content.media = pictures.media
    return content
  }

  private mutating func sheet(
    _ entry: Outline.Entry, at path: String, isFrom1904: Bool
  ) throws(WorkbookRefusal) -> SheetTable {
    var reader = SheetReader(strings: strings, styles: styles, isFrom1904: isFrom1904)
    reader.cellCount = cellCount
    try reader.read(try archive.open(path))
    cellCount = reader.cellCount
    var table = SheetTable(name: entry.name, isHidden: entry.isHidden, rows: reader.rows)
    try pictures.place(into: &table, sheetPath: path)
    return table
  }
}

/// The list of sheets in a workbook's main part.
private struct Outline {
  struct Entry {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  var sheets: [Entry] = []
  var isFrom1904 = false

  static func read(_ part: ZipPart) throws(WorkbookRefusal) -> Outline {
    let xml = try PartXML(part)
    var outline = Outline()
    while let event = try xml.next() {
      switch event {
      case .start("workbookPr", _):
        outline.isFrom1904 = ["1", "true"].contains(xml.attribute("date1904") ?? "")
      case .start("sheet", _):
        let state = xml.attribute("state") ?? "visible"
        outline.sheets.append(
          Entry(
            name: xml.attribute("name") ?? "", relation: xml.attribute("id") ?? "",
            isHidden: state != "visible"))
      default: continue
      }
    }
    return outline
  }
}
