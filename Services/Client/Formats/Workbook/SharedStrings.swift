import Vocabulary

/// The strings that the cells of a workbook share, in one run of bytes.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Number of strings.
  var count: Int { ends.count }

  /// A string by its index; nil if there is none.
  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  /// Reads the part as it inflates.
  ///
  /// - Throws: `WorkbookRefusal`.
  static func read(_ part: ZipPart) throws(WorkbookRefusal) -> SharedStrings {
    let xml = try PartXML(part)
    var strings = SharedStrings()
    while let event = try xml.next() {
      guard case .start("si", let isEmpty) = event else { continue }
      if !isEmpty { strings.bytes.append(contentsOf: try RichText.read(xml, until: "si").utf8) }
      strings.ends.append(strings.bytes.count)
    }
    return strings
  }
}

/// Text made of runs: their letters count, their fonts and their phonetic helps do not.
enum RichText {
  /// The text up to the end of the element that has begun.
  ///
  /// - Throws: `WorkbookRefusal`.
  static func read(_ xml: PartXML, until element: String) throws(WorkbookRefusal) -> String {
    var text = ""
    var isText = false
    var phoneticDepth = 0
    while let event = try xml.next() {
      switch event {
      case .start("rPh", let isEmpty): if !isEmpty { phoneticDepth += 1 }
      case .end("rPh"): phoneticDepth -= 1
      case .start("t", let isEmpty): isText = !isEmpty && phoneticDepth == 0
      case .end("t"): isText = false
      case .text(let run):
        if isText, text.utf8.count < WorkbookLimits.cellBytesMax { text += run }
      case .end(element): return unescaped(text)
      default: continue
      }
    }
    return unescaped(text)
  }

  /// The text with `_x000D_` and its like turned back into the characters they stand for.
  ///
  /// Source: ISO/IEC 29500-1, ST_Xstring.
  static func unescaped(_ text: String) -> String {
    guard text.holds("_x") else { return text }
    let source = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < source.count {
      if let scalar = escaped(source, at: index) {
        result.append(scalar)
        index += 7
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func escaped(_ source: [Unicode.Scalar], at index: Int) -> Unicode.Scalar? {
    guard index + 6 < source.count, source[index] == "_", source[index + 1] == "x",
      source[index + 6] == "_"
    else { return nil }
    var value: UInt32 = 0
    for digit in source[(index + 2)...(index + 5)] {
      guard let number = Character(digit).hexDigitValue else { return nil }
      value = value * 16 + UInt32(number)
    }
    return Unicode.Scalar(value)
  }
}
