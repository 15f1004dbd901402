/// A cell of a fixture.
enum FixtureCell: ExpressibleByStringLiteral {
  case empty
  /// A shared string; the empty text is no cell.
  case text(String)
  /// The inside of `<si>` as XML.
  case rich(String)
  /// A stored number and the index of its style.
  case number(String, style: Int)
  /// A whole cell without its reference: attributes, then the inside.
  case raw(attributes: String, inside: String)

  init(stringLiteral value: String) { self = .text(value) }
}

/// A sheet of a fixture; a nil row is left out.
struct FixtureSheet {
  var name = "Sheet1"
  var state = ""
  /// First column, from 0.
  var startColumn = 0
  var rows: [[FixtureCell]] = []
  var hiddenRows: Set<Int> = []
  /// XML after the rows, such as merged cells.
  var tail = ""
}

/// Workbooks written part by part, as the programs in use write them.
struct WorkbookFixture {
  var sheets: [FixtureSheet]
  var isFrom1904 = false
  /// Format codes of styles 1, 2, …; a number stands for a built-in format.
  var formats: [String] = []
  var extraParts: [(name: String, text: String)] = []
  private var strings: [String] = []

  init(_ sheets: [FixtureSheet]) { self.sheets = sheets }

  /// One sheet of texts.
  init(rows: [[String]]) {
    sheets = [FixtureSheet(rows: rows.map { $0.map { .text($0) } })]
  }

  /// Parts by name.
  mutating func parts() -> [(name: String, text: String)] {
    let bodies = sheets.map { sheetXML($0) }
    let items = strings.map { "<si>\($0)</si>" }.joined()
    var parts = [
      (
        name: "[Content_Types].xml",
        text: "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
      ),
      (name: "_rels/.rels", text: Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      (name: "xl/workbook.xml", text: workbookXML),
      (
        name: "xl/_rels/workbook.xml.rels",
        text: Self.relations(
          sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdT", "styles", "styles.xml")])
      ),
      (name: "xl/styles.xml", text: stylesXML),
      (name: "xl/sharedStrings.xml", text: "<sst xmlns=\"\(Self.main)\">\(items)</sst>"),
    ]
    for (index, body) in bodies.enumerated() {
      parts.append((name: "xl/worksheets/sheet\(index + 1).xml", text: body))
    }
    return parts + extraParts
  }

  /// The file.
  func file() throws -> [UInt8] {
    var copy = self
    return try ZipFixture.file(copy.parts())
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func relations(_ list: [(String, String, String)]) -> String {
    let items = list.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
    }
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(space)\">\(items.joined())</Relationships>"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text.unicodeScalars {
      switch letter {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(letter)
      }
    }
    return result
  }

  private var workbookXML: String {
    let list = sheets.enumerated().map { index, sheet in
      let state = sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\""
      return "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\"\(state) "
        + "r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><workbookPr date1904=\""
      + "\(isFrom1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
  }

  private var stylesXML: String {
    var codes = ""
    var styles = "<xf numFmtId=\"0\"/>"
    for (index, format) in formats.enumerated() {
      if Int(format) == nil {
        codes += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(Self.escaped(format))\"/>"
      }
      styles += "<xf numFmtId=\"\(Int(format) ?? 164 + index)\"/>"
    }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes)</numFmts><cellStyleXfs><xf "
      + "numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
  }

  private mutating func sheetXML(_ sheet: FixtureSheet) -> String {
    var rows = ""
    for (index, row) in sheet.rows.enumerated() {
      var cells = ""
      for (offset, cell) in row.enumerated() {
        let place = "\(Self.column(sheet.startColumn + offset))\(index + 1)"
        cells += xml(cell, at: place)
      }
      let hidden = sheet.hiddenRows.contains(index + 1) ? " hidden=\"1\"" : ""
      if !row.isEmpty { rows += "<row r=\"\(index + 1)\"\(hidden)>\(cells)</row>" }
    }
    return "<worksheet xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheetData>\(rows)"
      + "</sheetData>\(sheet.tail)</worksheet>"
  }

  private mutating func xml(_ cell: FixtureCell, at place: String) -> String {
    switch cell {
    case .empty, .text(""): return ""
    case .text(let text):
      strings.append("<t xml:space=\"preserve\">\(Self.escaped(text))</t>")
      return "<c r=\"\(place)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
    case .rich(let xml):
      strings.append(xml)
      return "<c r=\"\(place)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
    case .number(let value, let style):
      return "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
    case .raw(let attributes, let inside): return "<c r=\"\(place)\" \(attributes)>\(inside)</c>"
    }
  }

  static func column(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }
}
