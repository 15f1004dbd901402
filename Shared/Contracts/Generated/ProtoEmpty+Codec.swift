// swift-format-ignore-file
// Written by proto/generate from google/protobuf/empty.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension ProtoEmpty: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ProtoEmpty: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__protobuf__empty__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Protobuf__Empty>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Protobuf__Empty>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
