/// Encodings a file of the disclosure portals may have.
public enum TextEncoding: String, Sendable, Hashable, Codable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// GB18030, which holds GBK and GB 2312.
  case gb18030 = "gb18030"

  /// Guesses from bytes at a file's beginning: valid UTF-8 is taken as UTF-8, else GB18030.
  ///
  /// A character cut off at the end does not count against UTF-8.
  public static func guess(_ bytes: some Collection<UInt8>) -> TextEncoding {
    isUTF8(bytes) ? .utf8 : .gb18030
  }

  private static func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
    var needed = 0
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    for byte in bytes {
      if needed > 0 {
        guard byte >= lowest, byte <= highest else { return false }
        needed -= 1
        (lowest, highest) = (0x80, 0xBF)
        continue
      }
      switch byte {
      case 0x00...0x7F: continue
      case 0xC2...0xDF: needed = 1
      case 0xE0: (needed, lowest) = (2, 0xA0)
      case 0xED: (needed, highest) = (2, 0x9F)
      case 0xE1...0xEF: needed = 2
      case 0xF0: (needed, lowest) = (3, 0x90)
      case 0xF4: (needed, highest) = (3, 0x8F)
      case 0xF1...0xF3: needed = 3
      default: return false
      }
    }
    return true
  }
}

/// Why a file's text cannot be read.
public enum TextEncodingRefusal: Refusal {
  /// UTF-16: the file must be saved as UTF-8 or GB18030.
  case utf16
  /// Bytes that are no GB18030; offset from the file's beginning.
  case malformed(offset: Int)
  /// The system has no converter.
  case unavailable

  /// Reason code.
  public var reason: String {
    switch self {
    case .utf16: "ENCODING_UNSUPPORTED"
    case .malformed: "ENCODING_MALFORMED"
    case .unavailable: "ENCODING_UNAVAILABLE"
    }
  }

  /// The standard.
  public var basis: String { "GB 18030-2022" }

  /// Offset at fault.
  public var detail: String {
    switch self {
    case .utf16: "UTF-16"
    case .malformed(let offset): "\(offset)"
    case .unavailable: ""
    }
  }
}
