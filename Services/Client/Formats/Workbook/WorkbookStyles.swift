/// The number formats of a workbook by the index that its cells carry.
struct WorkbookStyles: Sendable {
  private var formats: [NumberFormat] = []

  /// The format of a style; General if there is no such style.
  func format(_ style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }

  /// Most styles that are kept: Excel's own limit is 65 490.
  private static let stylesMax = 65_536

  /// Reads the part as it inflates.
  ///
  /// - Throws: `WorkbookRefusal`.
  static func read(_ part: ZipPart) throws(WorkbookRefusal) -> WorkbookStyles {
    let xml = try PartXML(part)
    var styles = WorkbookStyles()
    var codes: [Int: NumberFormat] = [:]
    var isCells = false
    while let event = try xml.next() {
      switch event {
      case .start("numFmt", _):
        guard let number = xml.attribute("numFmtId").flatMap({ Int($0) }),
          let code = xml.attribute("formatCode"), codes.count < stylesMax
        else { continue }
        codes[number] = .of(code: code)
      case .start("cellXfs", let isEmpty): isCells = !isEmpty
      case .end("cellXfs"): isCells = false
      case .start("xf", _):
        guard isCells, styles.formats.count < stylesMax else { continue }
        let number = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        styles.formats.append(codes[number] ?? .builtIn(number))
      default: continue
      }
    }
    return styles
  }
}
