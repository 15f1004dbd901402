public import Contracts
public import NIOCore

/// A message of any type as its bytes: for callers that learn the types by reflection.
///
/// `Method<OpaqueMessage, OpaqueMessage>` calls any rpc.
public struct OpaqueMessage: WireMessage {
  /// The serialised message.
  public var bytes: [UInt8]

  /// Empty: an opaque message does not know its type.
  public static var protoName: String { "" }

  /// The message with no field set.
  public init() { bytes = [] }

  /// A message by its bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Keeps the bytes as they are; never throws.
  public init(wire bytes: borrowing RawSpan) throws(WireError) {
    self.bytes = bytes.withUnsafeBytes { Array($0) }
  }

  /// Appends room for a head, and the bytes.
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    buffer.writeRepeatingByte(0, count: headBytes)
    buffer.writeBytes(bytes)
  }

  /// The bytes.
  public func encoded() -> [UInt8] { bytes }
}
