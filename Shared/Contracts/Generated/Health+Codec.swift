// swift-format-ignore-file
// Written by proto/generate from grpc/health/v1/health.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension HealthCheckRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HealthCheckRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__health__v1__health_check_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Health__V1__HealthCheckRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      service: decoding.string(c.pointee.service, "grpc.health.v1.HealthCheckRequest.service"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_service, &c.pointee.service, self.service)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HealthCheckResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HealthCheckResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__health__v1__health_check_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Health__V1__HealthCheckResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      status: HealthCheckResponse.ServingStatus(rawValue: c.pointee.status),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.status.rawValue != 0 {
      c.pointee.has_status = 1
      c.pointee.status = self.status.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
