import CContracts
import CProtobuf

/// Copies fields of a parsed C message to Swift values.
///
/// Nothing here throws: the first fault is remembered and the caller looks at the end, so that
/// generated initialisers have one straight path.
struct Decoding {
  /// The first fault met.
  private(set) var fault: WireError?

  /// Text of a field; the field's full name is for the fault.
  mutating func string(_ data: ProtobufCBinaryData, _ field: StaticString) -> String {
    guard data.len > 0, let start = data.data else { return "" }
    let kind = anlan_text_check(start, data.len)
    guard kind != ANLAN_TEXT_INVALID else {
      if fault == nil { fault = .invalidUTF8(field: "\(field)") }
      return ""
    }
    let bytes = Span(_unsafeStart: UnsafePointer(start), count: data.len)
    let valid = UTF8Span(unchecked: bytes, isKnownASCII: kind == ANLAN_TEXT_ASCII)
    return String(copying: valid)
  }

  /// Text of a field with presence.
  @inline(__always)
  mutating func string(
    _ has: protobuf_c_boolean, _ data: ProtobufCBinaryData, _ field: StaticString
  ) -> String? {
    has == 0 ? nil : string(data, field)
  }

  /// Bytes of a field.
  @inline(__always)
  func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
    guard data.len > 0, let start = data.data else { return [] }
    return [UInt8](UnsafeBufferPointer(start: start, count: data.len))
  }

  /// Bytes of a field with presence.
  @inline(__always)
  func bytes(_ has: protobuf_c_boolean, _ data: ProtobufCBinaryData) -> [UInt8]? {
    has == 0 ? nil : bytes(data)
  }

  /// A number with presence.
  @inline(__always)
  func number<T: BitwiseCopyable>(_ has: protobuf_c_boolean, _ value: T) -> T? {
    has == 0 ? nil : value
  }

  /// A message, if there is one.
  @inline(__always)
  mutating func message<M: CBacked>(_ c: UnsafeMutablePointer<M.CStruct>?) -> M? {
    guard let c else { return nil }
    return M.read(c, &self)
  }

  /// A message in a oneof; there always is one when its case is set.
  @inline(__always)
  mutating func present<M: CBacked>(_ c: UnsafeMutablePointer<M.CStruct>?) -> M {
    guard let c else { return M() }
    return M.read(c, &self)
  }

  /// Numbers.
  @inline(__always)
  func numbers<T: BitwiseCopyable>(_ count: Int, _ start: UnsafeMutablePointer<T>?) -> [T] {
    guard count > 0, let start else { return [] }
    return [T](UnsafeBufferPointer(start: start, count: count))
  }

  /// Booleans.
  func booleans(_ count: Int, _ start: UnsafeMutablePointer<protobuf_c_boolean>?) -> [Bool] {
    guard count > 0, let start else { return [] }
    return UnsafeBufferPointer(start: start, count: count).map { $0 != 0 }
  }

  /// Enum values.
  func values<E: WireEnum>(_ count: Int, _ start: UnsafeMutablePointer<Int32>?) -> [E] {
    guard count > 0, let start else { return [] }
    return UnsafeBufferPointer(start: start, count: count).map { E(rawValue: $0) }
  }

  /// Texts.
  mutating func strings(
    _ count: Int, _ start: UnsafeMutablePointer<ProtobufCBinaryData>?, _ field: StaticString
  ) -> [String] {
    guard count > 0, let start else { return [] }
    var strings: [String] = []
    strings.reserveCapacity(count)
    for index in 0..<count { strings.append(string(start[index], field)) }
    return strings
  }

  /// Byte strings.
  func byteStrings(
    _ count: Int, _ start: UnsafeMutablePointer<ProtobufCBinaryData>?
  ) -> [[UInt8]] {
    guard count > 0, let start else { return [] }
    return UnsafeBufferPointer(start: start, count: count).map { bytes($0) }
  }

  /// Messages.
  @inline(__always)
  mutating func messages<M: CBacked>(
    _ count: Int, _ start: UnsafeMutablePointer<UnsafeMutablePointer<M.CStruct>?>?
  ) -> [M] {
    guard count > 0, let start else { return [] }
    var messages: [M] = []
    messages.reserveCapacity(count)
    for index in 0..<count { messages.append(present(start[index])) }
    return messages
  }

  /// Fields this build does not know, as they came, tags included.
  @inline(__always)
  func unknown(_ base: ProtobufCMessage) -> [UInt8] {
    base.n_unknown_fields == 0 ? [] : copyUnknown(base)
  }

  private func copyUnknown(_ base: ProtobufCMessage) -> [UInt8] {
    guard let start = base.unknown_fields else { return [] }
    var bytes: [UInt8] = []
    for field in UnsafeBufferPointer(start: start, count: Int(base.n_unknown_fields)) {
      bytes.appendVarint(UInt64(field.tag) << 3 | UInt64(field.wire_type.rawValue))
      bytes.append(contentsOf: UnsafeBufferPointer(start: field.data, count: field.len))
    }
    return bytes
  }
}

extension [UInt8] {
  /// Appends a protobuf varint.
  mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
