import Contracts
import NIOCore

/// A serialised message whose type only the peer's descriptors know.
struct RawMessage: WireMessage {
  /// A name for faults; the real one is in the schema.
  static var protoName: String { "message" }

  /// The serialised message.
  var bytes: [UInt8]

  init() { bytes = [] }

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(wire bytes: borrowing RawSpan) throws(WireError) {
    self.bytes = bytes.withUnsafeBytes { Array($0) }
  }

  func encode(into buffer: inout ByteBuffer) { buffer.writeBytes(bytes) }

  func encoded() -> [UInt8] { bytes }
}
