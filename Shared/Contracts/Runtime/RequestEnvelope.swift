/// A ttrpc Request around a payload, as places in its frame: only metadata is copied.
///
/// Every call passes here, so that the five fields of the head are read in place, without
/// libprotobuf-c, which would copy each of them into an arena first. What it accepts is what
/// libprotobuf-c accepts; the tests compare the two.
public struct RequestEnvelope: Sendable {
  /// Where the name of the service is.
  public private(set) var service = 0..<0
  /// Where the name of the method is.
  public private(set) var method = 0..<0
  /// Where the payload is.
  public private(set) var payload = 0..<0
  /// Nanoseconds the caller waits; 0 means for ever, negative means that the time has passed.
  public private(set) var timeoutNanoseconds: Int64 = 0
  /// Keys and values in order.
  public private(set) var metadata: [(key: String, value: String)] = []

  /// Reads the body of a Request frame.
  ///
  /// - Throws: `WireError` if it is no Request, or its metadata is not UTF-8.
  public init(_ frame: borrowing Span<UInt8>) throws(WireError) {
    var place = 0
    while place < frame.count {
      guard let tag = frame.varint(at: &place, until: frame.count) else { throw Self.malformed }
      switch tag {
      case Tag.service: service = try Self.range(frame, &place, frame.count)
      case Tag.method: method = try Self.range(frame, &place, frame.count)
      case Tag.payload: payload = try Self.range(frame, &place, frame.count)
      case Tag.timeout:
        guard let number = frame.varint(at: &place, until: frame.count) else {
          throw Self.malformed
        }
        timeoutNanoseconds = Int64(bitPattern: number)
      case Tag.metadata:
        let entry = try Self.range(frame, &place, frame.count)
        metadata.append(try Self.entry(frame, entry))
      default:
        try Self.skip(tag, knownFields: 5, frame, &place, frame.count)
      }
    }
  }

  private static var malformed: WireError { .malformed(message: "ttrpc.Request") }

  /// Fields of Request and KeyValue with their wire types.
  private enum Tag {
    static let service: UInt64 = 1 << 3 | 2
    static let method: UInt64 = 2 << 3 | 2
    static let payload: UInt64 = 3 << 3 | 2
    static let timeout: UInt64 = 4 << 3
    static let metadata: UInt64 = 5 << 3 | 2
    static let key: UInt64 = 1 << 3 | 2
    static let value: UInt64 = 2 << 3 | 2
  }

  private static func entry(
    _ frame: borrowing Span<UInt8>, _ entry: Range<Int>
  ) throws(WireError) -> (key: String, value: String) {
    var place = entry.lowerBound
    var key = 0..<0
    var value = 0..<0
    while place < entry.upperBound {
      guard let tag = frame.varint(at: &place, until: entry.upperBound) else { throw malformed }
      switch tag {
      case Tag.key: key = try range(frame, &place, entry.upperBound)
      case Tag.value: value = try range(frame, &place, entry.upperBound)
      default: try skip(tag, knownFields: 2, frame, &place, entry.upperBound)
      }
    }
    return (
      try text(frame, key, "ttrpc.KeyValue.key"), try text(frame, value, "ttrpc.KeyValue.value")
    )
  }

  private static func text(
    _ frame: borrowing Span<UInt8>, _ place: Range<Int>, _ field: StaticString
  ) throws(WireError) -> String {
    do {
      return String(copying: try UTF8Span(validating: frame.extracting(place)))
    } catch {
      throw .invalidUTF8(field: "\(field)")
    }
  }

  private static func range(
    _ frame: borrowing Span<UInt8>, _ place: inout Int, _ end: Int
  ) throws(WireError) -> Range<Int> {
    guard let count = frame.varint(at: &place, until: end), count <= UInt64(end - place) else {
      throw malformed
    }
    let start = place
    place += Int(count)
    return start..<place
  }

  /// Steps over a field of a later version; a known one with another wire type is malformed.
  private static func skip(
    _ tag: UInt64, knownFields: UInt64, _ frame: borrowing Span<UInt8>, _ place: inout Int,
    _ end: Int
  ) throws(WireError) {
    let field = tag >> 3
    guard field > knownFields, field < 1 << 29 else { throw malformed }
    switch tag & 7 {
    case 0: guard frame.varint(at: &place, until: end) != nil else { throw malformed }
    case 1: place += 8
    case 2: _ = try range(frame, &place, end)
    case 5: place += 4
    default: throw malformed
    }
    guard place <= end else { throw malformed }
  }
}

extension Span<UInt8> {
  /// The varint at a place, which moves behind it; nil if it is cut short or too long.
  @inline(__always)
  fileprivate func varint(at place: inout Int, until end: Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < end, shift < 64 {
      let byte = self[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
