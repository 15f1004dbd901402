import Questions
import Vocabulary

/// A text file as lines, or the reason why it cannot be read.
struct FormatText {
  /// Lines without their ends, in order; the first has number 1.
  let lines: [Substring]

  /// Reads a file in UTF-8, or in the encoding that a person has named.
  ///
  /// Nothing is guessed: a file in another encoding is refused rather than read wrongly.
  init(_ bytes: [UInt8], encoding: TextEncoding?) throws(FormatTextRefusal) {
    guard bytes.count <= ReadingLimits.fileBytesMax else {
      throw FormatTextRefusal(
        line: 1, code: .tooLong, detail: "\(bytes.count) > \(ReadingLimits.fileBytesMax) bytes")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw FormatTextRefusal(line: 1, code: .formatBroken, detail: "ENCODING_UNSUPPORTED UTF-16")
    }
    var text: [UInt8] = []
    do {
      var reader = TextReader(encoding ?? .utf8)
      try reader.read(bytes, into: &text)
      try reader.finish(into: &text)
    } catch {
      throw FormatTextRefusal(
        line: 1, code: .formatBroken, detail: "\(error.reason) \(error.detail)")
    }
    // A person who names GB18030 may still have a file with a mark.
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    guard let string = String(validating: text, as: UTF8.self) else {
      let valid = Self.validCount(text)
      let line = text.prefix(valid).reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
      throw FormatTextRefusal(
        line: line, code: .formatBroken,
        detail: "ENCODING_MALFORMED byte \(valid + 1); encoding gb18030?")
    }
    lines = Self.split(string)
  }

  private static func split(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index = bytes.index(after: index)
        continue
      }
      lines.append(text[start..<index])
      index = bytes.index(after: index)
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
        index = bytes.index(after: index)
      }
      start = index
    }
    if start < bytes.endIndex { lines.append(text[start...]) }
    return lines
  }

  /// Bytes before the first that is no UTF-8.
  private static func validCount(_ bytes: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count
    // Validity of a prefix, up to a character cut off at its end, only ever turns false.
    while low < high {
      let middle = (low + high + 1) / 2
      let prefix = bytes.prefix(middle)
      let isValid = (0...3).contains { cut in
        cut <= middle && String(validating: prefix.dropLast(cut), as: UTF8.self) != nil
      }
      if isValid { low = middle } else { high = middle - 1 }
    }
    for cut in 0...min(3, low) {
      if String(validating: bytes.prefix(low - cut), as: UTF8.self) != nil { return low - cut }
    }
    return low
  }
}

/// Why a file as a whole cannot be read.
struct FormatTextRefusal: Error {
  let line: Int
  let code: VerdictCode
  let detail: String

  /// The file as one refused row, so that nothing is dropped silently.
  func reading(_ format: QuestionFormat) -> ImportReading {
    let verdict = Verdict(code, detail)
    return ImportReading(
      format: format.rawValue,
      rows: [RowVerdict(place: RowPlace(row: line), verdicts: [verdict])], notices: [verdict])
  }
}
