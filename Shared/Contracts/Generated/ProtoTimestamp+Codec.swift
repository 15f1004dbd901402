// swift-format-ignore-file
// Written by proto/generate from google/protobuf/timestamp.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension ProtoTimestamp: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ProtoTimestamp: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__protobuf__timestamp__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Protobuf__Timestamp>, _ decoding: inout Decoding) -> Self {
    return Self(
      seconds: c.pointee.seconds,
      nanos: c.pointee.nanos,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Protobuf__Timestamp>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.seconds != 0 {
      c.pointee.has_seconds = 1
      c.pointee.seconds = self.seconds
    }
    if self.nanos != 0 {
      c.pointee.has_nanos = 1
      c.pointee.nanos = self.nanos
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
