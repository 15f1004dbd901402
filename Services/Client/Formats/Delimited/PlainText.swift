import Vocabulary

/// A text file as UTF-8, with the encoding it was found in.
struct PlainText: Sendable, Hashable {
  /// The text without a byte order mark.
  var bytes: [UInt8]
  /// Name of the encoding.
  var encoding: String

  /// Reads a file in an encoding that somebody named, or finds it: UTF-8, UTF-16 with or without a
  /// mark, GB18030.
  ///
  /// - Throws: `TextEncodingRefusal.malformed` with the offset of the first bad byte.
  static func read(
    _ file: [UInt8], as encoding: TextEncoding? = nil
  ) throws(TextEncodingRefusal) -> PlainText {
    if file.starts(with: [0xFF, 0xFE]) { return wide(file.dropFirst(2), isBigEndian: false) }
    if file.starts(with: [0xFE, 0xFF]) { return wide(file.dropFirst(2), isBigEndian: true) }
    if encoding == nil, let isBigEndian = unmarkedWide(file) {
      return wide(file[...], isBigEndian: isBigEndian)
    }
    var reader = TextReader(encoding ?? TextEncoding.guess(file))
    var text: [UInt8] = []
    try reader.read(file, into: &text)
    try reader.finish(into: &text)
    return PlainText(bytes: text, encoding: reader.encoding?.rawValue ?? "")
  }

  /// UTF-16 without a mark: every other byte of its ASCII letters and line ends is zero.
  private static func unmarkedWide(_ file: [UInt8]) -> Bool? {
    let sample = file.prefix(sampleBytes)
    guard file.count >= 4, file.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = max(sample.count / 40, 1)
    if zeros.odd >= enough, zeros.even * 8 < zeros.odd { return false }
    if zeros.even >= enough, zeros.odd * 8 < zeros.even { return true }
    return nil
  }

  /// Bytes looked at for zeros.
  private static let sampleBytes = 4096

  /// A byte left over and broken pairs become U+FFFD, which the rows then report.
  private static func wide(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> PlainText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? one << 8 | other : other << 8 | one)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    let text = String(decoding: units, as: UTF16.self)
    return PlainText(bytes: Array(text.utf8), encoding: isBigEndian ? "utf-16be" : "utf-16le")
  }
}
