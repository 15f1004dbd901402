// swift-format-ignore-file
// Written by proto/generate from google/rpc/status.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension RPCStatus: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCStatus: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__status__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__Status>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: c.pointee.code,
      message: decoding.string(c.pointee.message, "google.rpc.Status.message"),
      details: decoding.messages(c.pointee.n_details, c.pointee.details),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__Status>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.code != 0 {
      c.pointee.has_code = 1
      c.pointee.code = self.code
    }
    encoding.set(&c.pointee.has_message, &c.pointee.message, self.message)
    encoding.set(&c.pointee.n_details, &c.pointee.details, self.details)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
