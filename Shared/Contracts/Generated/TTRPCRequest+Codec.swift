// swift-format-ignore-file
// Written by proto/generate from containerd/ttrpc/request.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension TTRPCRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TTRPCRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    ttrpc__request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Ttrpc__Request>, _ decoding: inout Decoding) -> Self {
    return Self(
      service: decoding.string(c.pointee.service, "ttrpc.Request.service"),
      method: decoding.string(c.pointee.method, "ttrpc.Request.method"),
      payload: decoding.bytes(c.pointee.payload),
      timeoutNano: c.pointee.timeout_nano,
      metadata: decoding.messages(c.pointee.n_metadata, c.pointee.metadata),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Ttrpc__Request>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_service, &c.pointee.service, self.service)
    encoding.set(&c.pointee.has_method, &c.pointee.method, self.method)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    if self.timeoutNano != 0 {
      c.pointee.has_timeout_nano = 1
      c.pointee.timeout_nano = self.timeoutNano
    }
    encoding.set(&c.pointee.n_metadata, &c.pointee.metadata, self.metadata)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension TTRPCResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TTRPCResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    ttrpc__response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Ttrpc__Response>, _ decoding: inout Decoding) -> Self {
    return Self(
      status: decoding.message(c.pointee.status),
      payload: decoding.bytes(c.pointee.payload),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Ttrpc__Response>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.status, self.status)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension TTRPCKeyValue: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TTRPCKeyValue: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    ttrpc__key_value__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Ttrpc__KeyValue>, _ decoding: inout Decoding) -> Self {
    return Self(
      key: decoding.string(c.pointee.key, "ttrpc.KeyValue.key"),
      value: decoding.string(c.pointee.value, "ttrpc.KeyValue.value"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Ttrpc__KeyValue>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    encoding.set(&c.pointee.has_value, &c.pointee.value, self.value)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
