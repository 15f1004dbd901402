/// A picture that questions of a pack refer to, by the hash of its bytes.
public struct PackMedia: Sendable, Hashable {
  /// SHA-256 of the bytes.
  public let sha256: [UInt8]
  /// Media type, told by the bytes and never by a name.
  public let mediaType: String
  /// The bytes.
  public let bytes: [UInt8]

  /// Most bytes of one picture: 1 MiB. [D]
  public static let bytesMax = 1 << 20
  /// Most bytes of all pictures of a pack: 16 MiB. [D]
  public static let totalBytesMax = 16 << 20

  /// A picture; nil if the bytes are of no kind that is shown, or too many.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.bytesMax, let type = Self.mediaType(of: bytes) else { return nil }
    sha256 = Digests.sha256(bytes)
    mediaType = type
    self.bytes = bytes
  }

  /// The media type that the first bytes tell; nil for anything that is not shown.
  ///
  /// Source: the published formats of PNG, JPEG, GIF and WebP. SVG may carry programs, so it is none
  /// of them. [D]
  public static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      return "image/gif"
    }
    let isRIFF = bytes.starts(with: Array("RIFF".utf8)) && bytes.count >= 12
    return isRIFF && bytes[8..<12].elementsEqual(Array("WEBP".utf8)) ? "image/webp" : nil
  }
}

extension PackMedia: CanonicalValue {
  /// The bytes; hash and media type follow from them.
  public func write(to writer: inout CanonicalWriter) { writer.bytes(bytes) }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    guard let media = PackMedia(try reader.bytes()) else { throw .malformed("media") }
    self = media
  }
}
