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

  /// Appends `headBytes` bytes of any content, for the caller to fill, and the serialised message.
  func encode(into buffer: inout ByteBuffer, behind headBytes: Int)

  /// The serialised message.
  func encoded() -> [UInt8]
}

extension WireMessage {
  /// Appends the serialised message.
  public func encode(into buffer: inout ByteBuffer) { encode(into: &buffer, behind: 0) }

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
