public import NIOCore

/// A value that travels as a protobuf message.
///
/// Every conforming type is generated from `proto/` and packed and parsed by libprotobuf-c.
public protocol WireMessage: Sendable, Hashable {
  /// Full protobuf name, e.g. "anlan.permits.v1.LicenceEvent".
  static var protoName: String { get }

  /// The message with no field set.
  init()

  /// Parses a serialised message.
  ///
  /// - Throws: `WireError` if the bytes are not the message, hold text that is not UTF-8, or ask
  ///   for more memory than a message of their length may.
  init(wire bytes: borrowing RawSpan) throws(WireError)

  /// Appends the serialised message.
  func encode(into buffer: inout ByteBuffer)

  /// The serialised message.
  func encoded() -> [UInt8]
}

extension WireMessage {
  /// Parses the readable bytes of a buffer.
  ///
  /// - Throws: `WireError`.
  public init(wire buffer: ByteBuffer) throws(WireError) {
    self = try buffer.withUnsafeReadableBytes { bytes in
      Result<Self, WireError> { () throws(WireError) in
        try Self(wire: RawSpan(_unsafeBytes: bytes))
      }
    }.get()
  }

  /// Parses the bytes of an array.
  ///
  /// - Throws: `WireError`.
  public init(wire bytes: [UInt8]) throws(WireError) {
    try self.init(wire: bytes.span.bytes)
  }
}
