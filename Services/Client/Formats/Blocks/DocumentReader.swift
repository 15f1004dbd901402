/// Reads the paragraphs of a DOCX document as lines.
enum DocumentReader {
  /// Path of a document's main part; nil if the container is no document.
  static func mainPart(of archive: ZipArchive) throws(WorkbookRefusal) -> String? {
    let target = try Relations.read(archive, of: "").first(ofKind: "officeDocument")
    for path in [target, "word/document.xml"] {
      if let path, path.hasPrefix("word/"), archive.holds(path) { return path }
    }
    return nil
  }

  /// The paragraphs under their numbers; breaks and cells of tables make lines of their own.
  ///
  /// - Throws: `WorkbookRefusal`.
  static func lines(
    _ archive: ZipArchive, _ path: String
  ) throws(WorkbookRefusal) -> [(number: Int, text: String)] {
    let xml = try PartXML(try archive.open(path))
    var lines: [(number: Int, text: String)] = []
    var number = 0
    var text = ""
    var isText = false
    var deletedDepth = 0
    func end() {
      if !text.isEmpty { lines.append((number, text)) }
      text = ""
    }
    while let event = try xml.next() {
      switch event {
      case .start("p", _): number += 1
      case .end("p"): end()
      case .start("t", let isEmpty): isText = !isEmpty && deletedDepth == 0
      case .end("t"): isText = false
      case .start("tab", _): text += "\t"
      case .start("br", _), .start("cr", _): end()
      case .start("del", let isEmpty): if !isEmpty { deletedDepth += 1 }
      case .end("del"): deletedDepth -= 1
      case .text(let run):
        if isText, text.utf8.count < WorkbookLimits.cellBytesMax { text += run }
      default: continue
      }
    }
    end()
    return lines
  }
}
