#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Turns GB18030 into UTF-8, chunk by chunk, with the C library's converter.
public struct GB18030Decoder: ~Copyable {
  private let converter: iconv_t
  private var pending: [UInt8] = []
  private var consumed = 0

  /// Opens a converter.
  ///
  /// - Throws: `TextEncodingRefusal.unavailable` if the C library has none.
  public init() throws(TextEncodingRefusal) {
    let opened = iconv_open("UTF-8", "GB18030")
    guard Int(bitPattern: opened) != -1, let opened else { throw .unavailable }
    self.converter = opened
  }

  deinit { iconv_close(converter) }

  /// Appends the text of the next bytes; a character cut off at their end waits for the next ones.
  ///
  /// - Throws: `TextEncodingRefusal.malformed` with the offset of the first bad byte.
  public mutating func decode(
    _ bytes: some Collection<UInt8>, into text: inout [UInt8]
  ) throws(TextEncodingRefusal) {
    pending.append(contentsOf: bytes)
    var input = pending
    var read = 0
    var isMalformed = false
    input.withUnsafeMutableBytes { source in
      read = Self.convert(source, with: converter, into: &text, isMalformed: &isMalformed)
    }
    consumed += read
    guard !isMalformed else { throw .malformed(offset: consumed) }
    pending.removeFirst(read)
  }

  /// Ends the text.
  ///
  /// - Throws: `TextEncodingRefusal.malformed` if a character was cut off.
  public mutating func finish() throws(TextEncodingRefusal) {
    guard pending.isEmpty else { throw .malformed(offset: consumed) }
  }

  /// What C calls (size_t)-1.
  private static let callFailed = Int(bitPattern: UInt.max)
  /// Bytes written at a time.
  private static let roomBytes = 65_536

  /// Converts what it can and returns the bytes read; stops at a bad or a cut-off character.
  private static func convert(
    _ source: UnsafeMutableRawBufferPointer, with converter: iconv_t, into text: inout [UInt8],
    isMalformed: inout Bool
  ) -> Int {
    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = source.count
    var room = [CChar](repeating: 0, count: roomBytes)
    while left > 0 {
      var failure: Int32 = 0
      let written = room.withUnsafeMutableBufferPointer { target in
        var to = target.baseAddress
        var free = target.count
        if iconv(converter, &from, &left, &to, &free) == callFailed { failure = errno }
        text.append(contentsOf: target.prefix(roomBytes - free).lazy.map(UInt8.init(bitPattern:)))
        return roomBytes - free
      }
      if failure == EILSEQ { isMalformed = true }
      if failure == EILSEQ || failure == EINVAL || (failure != 0 && written == 0) { break }
    }
    return source.count - left
  }
}
