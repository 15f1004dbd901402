// swift-format-ignore-file
// Written by proto/generate from google/protobuf/any.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension ProtoAny: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ProtoAny: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__protobuf__any__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Protobuf__Any>, _ decoding: inout Decoding) -> Self {
    return Self(
      typeURL: decoding.string(c.pointee.type_url, "google.protobuf.Any.type_url"),
      value: decoding.bytes(c.pointee.value),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Protobuf__Any>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_type_url, &c.pointee.type_url, self.typeURL)
    encoding.set(&c.pointee.has_value, &c.pointee.value, self.value)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
