internal import Glibc

/// Makes the GB18030 twin of a text with the C library, to be read by the code under test.
public enum GB18030Twin {
  /// The C library does not know the encoding, or the text is no UTF-8.
  public struct Failure: Error {}

  /// The text in GB18030.
  ///
  /// - Throws: `Failure`.
  public static func encoded(_ text: some Collection<UInt8>) throws(Failure) -> [UInt8] {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1)
    else { throw Failure() }
    defer { iconv_close(converter) }
    var input = text.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var left = source.count
        var to = target.baseAddress
        var free = target.count
        _ = iconv(converter, &from, &left, &to, &free)
        return left == 0 ? target.count - free : 0
      }
    }
    guard written > 0 else { throw Failure() }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}
