/// Base64 as files of Moodle have it: with line ends and blanks anywhere.
enum Base64 {
  /// The bytes, or nil if a character is none of the alphabet or there are too many bytes.
  static func decoded(_ text: String, bytesMax: Int) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(min(text.utf8.count / 4 * 3, bytesMax))
    var bits: UInt32 = 0
    var count = 0
    var isEnded = false
    for byte in text.utf8 {
      guard byte > 0x20 else { continue }
      if byte == UInt8(ascii: "=") {
        isEnded = true
        continue
      }
      guard !isEnded, let value = value(byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      guard result.count < bytesMax else { return nil }
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return result
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// What a picture or recording is by its first bytes, whatever its name says.
enum MediaKind {
  /// The media type; nil for everything that is not shown.
  static func type(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      return "image/gif"
    }
    if bytes.starts(with: Array("BM".utf8)) { return "image/bmp" }
    guard bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)) else { return nil }
    return bytes[8..<12].elementsEqual("WEBP".utf8) ? "image/webp" : nil
  }
}
