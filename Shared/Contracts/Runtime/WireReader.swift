/// Walks over the fields of a serialised message whose type is known only at run time.
///
/// Only for the dynamic codec and for unknown fields; everything else goes through libprotobuf-c.
struct WireReader {
  /// The four wire types of proto3, with the value each carries.
  enum Value {
    case varint(UInt64)
    case fixed32(UInt32)
    case fixed64(UInt64)
    case bytes(ArraySlice<UInt8>)
  }

  /// What has not been read.
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next field; nil if the bytes are malformed.
  mutating func field() -> (number: Int32, value: Value)? {
    guard let tag = varint(), tag >> 3 > 0, tag >> 3 < 1 << 29 else { return nil }
    let value: Value
    switch tag & 7 {
    case 0:
      guard let number = varint() else { return nil }
      value = .varint(number)
    case 1:
      guard let number = fixed(8) else { return nil }
      value = .fixed64(number)
    case 2:
      guard let count = varint(), count <= UInt64(rest.count) else { return nil }
      value = .bytes(rest.prefix(Int(count)))
      rest = rest.dropFirst(Int(count))
    case 5:
      guard let number = fixed(4) else { return nil }
      value = .fixed32(UInt32(truncatingIfNeeded: number))
    default:
      return nil
    }
    return (Int32(truncatingIfNeeded: tag >> 3), value)
  }

  /// The next varint; nil if it is cut short or longer than ten bytes.
  mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for (position, byte) in rest.prefix(10).enumerated() {
      value |= UInt64(byte & 0x7F) << UInt64(position * 7)
      if byte < 0x80 {
        rest = rest.dropFirst(position + 1)
        return value
      }
    }
    return nil
  }

  /// The next little-endian number of `count` bytes.
  mutating func fixed(_ count: Int) -> UInt64? {
    guard rest.count >= count else { return nil }
    var value: UInt64 = 0
    for (position, byte) in rest.prefix(count).enumerated() {
      value |= UInt64(byte) << UInt64(position * 8)
    }
    rest = rest.dropFirst(count)
    return value
  }
}
