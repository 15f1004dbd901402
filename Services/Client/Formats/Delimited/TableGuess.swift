/// Tells workbooks, documents and delimited banks from the other formats of questions.
enum TableGuess {
  /// The format; nil if the file is text without a header, or markup.
  static func format(of bytes: [UInt8]) -> QuestionFormat? {
    switch FileKind.of(bytes) {
    case .xml, .empty: return nil
    case .text:
      // Markup and JSON have commas between words that may be names of columns.
      let first = bytes.prefix(sampleBytes).first { $0 > 0x20 && $0 < 0x80 }
      guard first != UInt8(ascii: "{"), first != UInt8(ascii: "<") else { return nil }
      let text = try? PlainText.read(beginning(of: bytes))
      return text.flatMap { DelimitedReader.read($0.bytes) } == nil ? nil : .delimited
    default: return .workbook
    }
  }

  /// Bytes looked at.
  private static let sampleBytes = 65_536

  /// Whole lines, so that no character is cut.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > sampleBytes else { return bytes }
    let sample = bytes.prefix(sampleBytes)
    guard let end = sample.lastIndex(of: UInt8(ascii: "\n")) else { return Array(sample) }
    return Array(sample[...end])
  }
}
