import Glibc
import Testing

/// Makes the GB18030 twin of a text with the C library, to be read by the code under test.
enum GB18030Twin {
  static func encoded(_ text: some Collection<UInt8>) throws -> [UInt8] {
    let converter = try #require(iconv_open("GB18030", "UTF-8"))
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
    try #require(written > 0)
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}
