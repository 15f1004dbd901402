// swift-format-ignore-file
// Written by proto/generate from grpc/reflection/v1/reflection.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension ReflectionServerReflectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionServerReflectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__server_reflection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ServerReflectionRequest>, _ decoding: inout Decoding) -> Self {
    let messageRequest: MessageRequest? = switch c.pointee.message_request_case.rawValue {
    case 3: .fileByFilename(decoding.string(c.pointee.file_by_filename, "grpc.reflection.v1.ServerReflectionRequest.file_by_filename"))
    case 4: .fileContainingSymbol(decoding.string(c.pointee.file_containing_symbol, "grpc.reflection.v1.ServerReflectionRequest.file_containing_symbol"))
    case 5: .fileContainingExtension(decoding.present(c.pointee.file_containing_extension))
    case 6: .allExtensionNumbersOfType(decoding.string(c.pointee.all_extension_numbers_of_type, "grpc.reflection.v1.ServerReflectionRequest.all_extension_numbers_of_type"))
    case 7: .listServices(decoding.string(c.pointee.list_services, "grpc.reflection.v1.ServerReflectionRequest.list_services"))
    default: nil
    }
    return Self(
      host: decoding.string(c.pointee.host, "grpc.reflection.v1.ServerReflectionRequest.host"),
      messageRequest: messageRequest,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ServerReflectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_host, &c.pointee.host, self.host)
    switch self.messageRequest {
    case .fileByFilename(let value):
      c.pointee.message_request_case = .init(rawValue: 3)
      c.pointee.file_by_filename = encoding.binary(value)
    case .fileContainingSymbol(let value):
      c.pointee.message_request_case = .init(rawValue: 4)
      c.pointee.file_containing_symbol = encoding.binary(value)
    case .fileContainingExtension(let value):
      c.pointee.message_request_case = .init(rawValue: 5)
      c.pointee.file_containing_extension = encoding.make(value)
    case .allExtensionNumbersOfType(let value):
      c.pointee.message_request_case = .init(rawValue: 6)
      c.pointee.all_extension_numbers_of_type = encoding.binary(value)
    case .listServices(let value):
      c.pointee.message_request_case = .init(rawValue: 7)
      c.pointee.list_services = encoding.binary(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionExtensionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionExtensionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__extension_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ExtensionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      containingType: decoding.string(c.pointee.containing_type, "grpc.reflection.v1.ExtensionRequest.containing_type"),
      extensionNumber: c.pointee.extension_number,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ExtensionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_containing_type, &c.pointee.containing_type, self.containingType)
    if self.extensionNumber != 0 {
      c.pointee.has_extension_number = 1
      c.pointee.extension_number = self.extensionNumber
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionServerReflectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionServerReflectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__server_reflection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ServerReflectionResponse>, _ decoding: inout Decoding) -> Self {
    let messageResponse: MessageResponse? = switch c.pointee.message_response_case.rawValue {
    case 4: .fileDescriptorResponse(decoding.present(c.pointee.file_descriptor_response))
    case 5: .allExtensionNumbersResponse(decoding.present(c.pointee.all_extension_numbers_response))
    case 6: .listServicesResponse(decoding.present(c.pointee.list_services_response))
    case 7: .errorResponse(decoding.present(c.pointee.error_response))
    default: nil
    }
    return Self(
      validHost: decoding.string(c.pointee.valid_host, "grpc.reflection.v1.ServerReflectionResponse.valid_host"),
      originalRequest: decoding.message(c.pointee.original_request),
      messageResponse: messageResponse,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ServerReflectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_valid_host, &c.pointee.valid_host, self.validHost)
    encoding.set(&c.pointee.original_request, self.originalRequest)
    switch self.messageResponse {
    case .fileDescriptorResponse(let value):
      c.pointee.message_response_case = .init(rawValue: 4)
      c.pointee.file_descriptor_response = encoding.make(value)
    case .allExtensionNumbersResponse(let value):
      c.pointee.message_response_case = .init(rawValue: 5)
      c.pointee.all_extension_numbers_response = encoding.make(value)
    case .listServicesResponse(let value):
      c.pointee.message_response_case = .init(rawValue: 6)
      c.pointee.list_services_response = encoding.make(value)
    case .errorResponse(let value):
      c.pointee.message_response_case = .init(rawValue: 7)
      c.pointee.error_response = encoding.make(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionFileDescriptorResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionFileDescriptorResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__file_descriptor_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__FileDescriptorResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      fileDescriptorProto: decoding.byteStrings(c.pointee.n_file_descriptor_proto, c.pointee.file_descriptor_proto),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__FileDescriptorResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_file_descriptor_proto, &c.pointee.file_descriptor_proto, self.fileDescriptorProto)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionExtensionNumberResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionExtensionNumberResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__extension_number_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ExtensionNumberResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      baseTypeName: decoding.string(c.pointee.base_type_name, "grpc.reflection.v1.ExtensionNumberResponse.base_type_name"),
      extensionNumber: decoding.numbers(c.pointee.n_extension_number, c.pointee.extension_number),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ExtensionNumberResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_base_type_name, &c.pointee.base_type_name, self.baseTypeName)
    encoding.set(&c.pointee.n_extension_number, &c.pointee.extension_number, self.extensionNumber)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionListServiceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionListServiceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__list_service_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ListServiceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      service: decoding.messages(c.pointee.n_service, c.pointee.service),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ListServiceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_service, &c.pointee.service, self.service)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionServiceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionServiceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__service_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ServiceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "grpc.reflection.v1.ServiceResponse.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ServiceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ReflectionErrorResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ReflectionErrorResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    grpc__reflection__v1__error_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Grpc__Reflection__V1__ErrorResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      errorCode: c.pointee.error_code,
      errorMessage: decoding.string(c.pointee.error_message, "grpc.reflection.v1.ErrorResponse.error_message"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Grpc__Reflection__V1__ErrorResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.errorCode != 0 {
      c.pointee.has_error_code = 1
      c.pointee.error_code = self.errorCode
    }
    encoding.set(&c.pointee.has_error_message, &c.pointee.error_message, self.errorMessage)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
