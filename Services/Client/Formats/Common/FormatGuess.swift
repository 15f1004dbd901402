import Questions
import Vocabulary

/// Tells formats apart by what stands in the file; names lie.
enum FormatGuess {
  /// The format; nil if it is none of these.
  static func format(of bytes: [UInt8]) -> QuestionFormat? {
    if let format = TableGuess.format(of: bytes) { return format }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return markupFormat(bytes)
    }
    guard let first = bytes.prefix(sampleBytes).first(where: { $0 > 0x20 && $0 < 0x80 }) else {
      return nil
    }
    if first == UInt8(ascii: "<"), let format = markupFormat(bytes) { return format }
    if first == UInt8(ascii: "{"), looksLikeJSON(bytes) { return .anlanJSON }
    return textFormat(bytes)
  }

  /// Bytes looked at.
  private static let sampleBytes = 65_536

  /// By the root element, as far as the file can be opened at all.
  private static func markupFormat(_ bytes: [UInt8]) -> QuestionFormat? {
    guard let stream = try? XMLStream(Array(bytes.prefix(ReadingLimits.fileBytesMax))) else {
      return nil
    }
    while (try? stream.advance()) ?? false {
      guard stream.isStart else { continue }
      if stream.name == "quiz" { return .moodleXML }
      return QTIReader.roots.contains(QTIName.plain(stream.name)) ? .qti : nil
    }
    // A document type stands before the root: the name in it tells who should refuse it.
    let head = String(decoding: bytes.prefix(sampleBytes), as: UTF8.self)
    if head.holds("<quiz") { return .moodleXML }
    return head.holds("ssessmentItem") || head.holds("ssessment-item") ? .qti : nil
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleBytes).filter { $0 > 0x20 }
    return sample.starts(with: "{\"".utf8) || sample.starts(with: [0xEF, 0xBB, 0xBF, 0x7B, 0x22])
      || sample.starts(with: "{}".utf8)
  }

  private static func textFormat(_ bytes: [UInt8]) -> QuestionFormat? {
    let sample = String(decoding: bytes.prefix(sampleBytes), as: UTF8.self)
    var keys = 0
    var options = 0
    var hasGiftHead = false
    var braces = (open: 0, close: 0)
    let lines = sample.split(whereSeparator: \.isNewline)
    for line in lines {
      let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      if text.hasPrefix("ANSWER:") || text.lowercased().hasPrefix("answer:") { keys += 1 }
      if case .option(_, _, isUsual: true) = AikenLine(text) { options += 1 }
      if text.hasPrefix("::") || text.hasPrefix("$CATEGORY:") { hasGiftHead = true }
      var previous: UInt8 = 0
      for byte in text.utf8 {
        if byte == UInt8(ascii: "{"), previous != UInt8(ascii: "\\") { braces.open += 1 }
        if byte == UInt8(ascii: "}"), previous != UInt8(ascii: "\\") { braces.close += 1 }
        previous = byte
      }
    }
    if hasGiftHead { return .gift }
    if keys > 0, options >= keys, braces.open == 0 || keys >= braces.open { return .aiken }
    return braces.open > 0 && braces.close > 0 ? .gift : nil
  }
}
