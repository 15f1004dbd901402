import Crypto
import Questions
import Vocabulary

/// The pictures of a workbook and the cells they lie on.
struct WorkbookPictures {
  private let archive: ZipArchive
  private var references: [String: MediaReference] = [:]
  private var cellImages: [String: String] = [:]
  private var count = 0
  /// Bytes by hash.
  private(set) var media: [[UInt8]: [UInt8]] = [:]

  init(_ archive: ZipArchive) { self.archive = archive }

  /// Reads the list of pictures that WPS keeps inside cells, if there is one.
  ///
  /// - Throws: `WorkbookRefusal`.
  mutating func readCellImages() throws(WorkbookRefusal) {
    let home = "xl/cellimages.xml"
    guard archive.holds(home) else { return }
    let relations = try Relations.read(archive, of: home)
    let xml = try PartXML(try archive.open(home))
    var name: String?
    while let event = try xml.next() {
      switch event {
      case .start("cNvPr", _): name = xml.attribute("name")
      case .start("blip", _):
        guard let key = name, let id = xml.attribute("embed"), let target = relations[id]?.target,
          cellImages.count < WorkbookLimits.picturesMax
        else { continue }
        cellImages[key] = target
      default: continue
      }
    }
  }

  /// Adds to the cells of a table the pictures that lie on them.
  ///
  /// - Throws: `WorkbookRefusal`.
  mutating func place(
    into table: inout SheetTable, sheetPath: String
  ) throws(WorkbookRefusal) {
    try placeCellImages(into: &table)
    let relations = try Relations.read(archive, of: sheetPath)
    guard let drawing = relations.first(ofKind: "drawing"), archive.holds(drawing) else { return }
    let targets = try Relations.read(archive, of: drawing)
    let xml = try PartXML(try archive.open(drawing))
    var anchor = (row: 0, column: 0)
    var isFrom = false
    var field = ""
    while let event = try xml.next() {
      switch event {
      case .start("from", _): isFrom = true
      case .end("from"): isFrom = false
      case .start(let name, _) where isFrom: field = name
      case .text(let text) where isFrom:
        guard let number = Int(text.trimmingBlanks()), number >= 0 else { continue }
        if field == "row" { anchor.row = number }
        if field == "col" { anchor.column = number }
      case .start("blip", _):
        guard let id = xml.attribute("embed"), let target = targets[id]?.target,
          let reference = try reference(to: target)
        else { continue }
        Self.add(reference, to: &table, row: anchor.row + 1, column: anchor.column)
      default: continue
      }
    }
  }

  /// WPS writes `=DISPIMG("ID_…",1)` into a cell that holds a picture.
  private mutating func placeCellImages(
    into table: inout SheetTable
  ) throws(WorkbookRefusal) {
    for index in table.rows.indices {
      for (column, cell) in table.rows[index].cells where cell.text.holds("DISPIMG(") {
        let words = cell.text.split(separator: "\"")
        guard words.count > 1, let target = cellImages[String(words[1])],
          let reference = try reference(to: target)
        else {
          // The formula is no text of a question: without its picture the cell is empty.
          table.rows[index].cells[column] = TableCell(text: "", kind: .text)
          continue
        }
        table.rows[index].cells[column] = TableCell(text: "", kind: .text, pictures: [reference])
      }
    }
  }

  private static func add(
    _ reference: MediaReference, to table: inout SheetTable, row: Int, column: Int
  ) {
    guard column < WorkbookLimits.columnsMax else { return }
    if let index = table.rows.firstIndex(where: { $0.number >= row }) {
      if table.rows[index].number == row {
        table.rows[index].cells[column, default: TableCell(text: "", kind: .text)]
          .pictures.append(reference)
        return
      }
      table.rows.insert(TableRow(number: row), at: index)
      table.rows[index].cells[column] = TableCell(text: "", kind: .text, pictures: [reference])
    } else {
      let cell = TableCell(text: "", kind: .text, pictures: [reference])
      table.rows.append(TableRow(number: row, cells: [column: cell]))
    }
  }

  /// The reference to a picture, whose bytes are kept; nil if there is none, or it is too large.
  private mutating func reference(
    to target: String
  ) throws(WorkbookRefusal) -> MediaReference? {
    if let known = references[target] { return known }
    guard archive.holds(target), count < WorkbookLimits.picturesMax else { return nil }
    count += 1
    let bytes = try archive.bytes(of: target, bytesMax: WorkbookLimits.pictureBytesMax)
    let hash = Array(SHA256.hash(data: bytes))
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let made = MediaReference(
      sha256: hash, name: name, mediaType: Self.mediaType(bytes), sizeBytes: bytes.count)
    references[target] = made
    media[hash] = bytes
    return made
  }

  /// The type told by the first bytes, whatever the name says.
  static func mediaType(_ bytes: [UInt8]) -> String {
    let beginnings: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "image/png"), ([0xFF, 0xD8, 0xFF], "image/jpeg"),
      (Array("GIF8".utf8), "image/gif"), (Array("BM".utf8), "image/bmp"),
      ([0xD7, 0xCD, 0xC6, 0x9A], "image/wmf"), ([0x01, 0x00, 0x00, 0x00], "image/emf"),
      (Array("RIFF".utf8), "image/webp"),
    ]
    return beginnings.first { bytes.starts(with: $0.0) }?.1 ?? "application/octet-stream"
  }
}
