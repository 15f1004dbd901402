// swift-format-ignore-file
// Written by proto/generate from grpc/reflection/v1/reflection.proto; do not edit.

/// One question.
public struct ReflectionServerReflectionRequest: Sendable, Hashable {

  /// What is asked.
  public enum MessageRequest: Sendable, Hashable {
    /// The file of this name.
    case fileByFilename(String)
    /// The file that declares this service, method, message, enum, field or value.
    case fileContainingSymbol(String)
    /// The file that declares this extension. We have none: NOT_FOUND.
    case fileContainingExtension(ReflectionExtensionRequest)
    /// All extension numbers of this message. We have none: NOT_FOUND.
    case allExtensionNumbersOfType(String)
    /// All services; the value is ignored.
    case listServices(String)
  }

  /// Host meant; not used over Unix sockets.
  public var host: String

  /// What is asked.
  public var messageRequest: MessageRequest?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ServerReflectionRequest" }
}

extension ReflectionServerReflectionRequest {
  /// The message with no field set.
  public init() {
    self.init(host: "", messageRequest: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    host: String = "",
    messageRequest: MessageRequest? = nil
  ) {
    self.init(host: host, messageRequest: messageRequest, unknownFields: [])
  }
}

/// An extension.
public struct ReflectionExtensionRequest: Sendable, Hashable {

  /// Full name of the message extended.
  public var containingType: String

  /// Number of the extension.
  public var extensionNumber: Int32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ExtensionRequest" }
}

extension ReflectionExtensionRequest {
  /// The message with no field set.
  public init() {
    self.init(containingType: "", extensionNumber: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    containingType: String = "",
    extensionNumber: Int32 = 0
  ) {
    self.init(containingType: containingType, extensionNumber: extensionNumber, unknownFields: [])
  }
}

/// One answer.
public struct ReflectionServerReflectionResponse: Sendable, Hashable {

  /// The answer.
  public enum MessageResponse: Sendable, Hashable {
    /// To the three questions about files: the file and what it imports.
    case fileDescriptorResponse(ReflectionFileDescriptorResponse)
    /// To all_extension_numbers_of_type.
    case allExtensionNumbersResponse(ReflectionExtensionNumberResponse)
    /// To list_services.
    case listServicesResponse(ReflectionListServiceResponse)
    /// There is none.
    case errorResponse(ReflectionErrorResponse)
  }

  /// Host that answers.
  public var validHost: String

  /// The question answered.
  public var originalRequest: ReflectionServerReflectionRequest?

  /// The answer.
  public var messageResponse: MessageResponse?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ServerReflectionResponse" }
}

extension ReflectionServerReflectionResponse {
  /// The message with no field set.
  public init() {
    self.init(validHost: "", originalRequest: nil, messageResponse: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    validHost: String = "",
    originalRequest: ReflectionServerReflectionRequest? = nil,
    messageResponse: MessageResponse? = nil
  ) {
    self.init(validHost: validHost, originalRequest: originalRequest, messageResponse: messageResponse, unknownFields: [])
  }
}

/// Files.
public struct ReflectionFileDescriptorResponse: Sendable, Hashable {

  /// Serialised google.protobuf.FileDescriptorProto messages, imported ones included.
  public var fileDescriptorProto: [[UInt8]]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.FileDescriptorResponse" }
}

extension ReflectionFileDescriptorResponse {
  /// The message with no field set.
  public init() {
    self.init(fileDescriptorProto: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    fileDescriptorProto: [[UInt8]] = []
  ) {
    self.init(fileDescriptorProto: fileDescriptorProto, unknownFields: [])
  }
}

/// Extension numbers.
public struct ReflectionExtensionNumberResponse: Sendable, Hashable {

  /// Full name of the message extended.
  public var baseTypeName: String

  /// Numbers.
  public var extensionNumber: [Int32]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ExtensionNumberResponse" }
}

extension ReflectionExtensionNumberResponse {
  /// The message with no field set.
  public init() {
    self.init(baseTypeName: "", extensionNumber: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    baseTypeName: String = "",
    extensionNumber: [Int32] = []
  ) {
    self.init(baseTypeName: baseTypeName, extensionNumber: extensionNumber, unknownFields: [])
  }
}

/// Services.
public struct ReflectionListServiceResponse: Sendable, Hashable {

  /// Services.
  public var service: [ReflectionServiceResponse]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ListServiceResponse" }
}

extension ReflectionListServiceResponse {
  /// The message with no field set.
  public init() {
    self.init(service: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    service: [ReflectionServiceResponse] = []
  ) {
    self.init(service: service, unknownFields: [])
  }
}

/// One service.
public struct ReflectionServiceResponse: Sendable, Hashable {

  /// Its full name.
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ServiceResponse" }
}

extension ReflectionServiceResponse {
  /// The message with no field set.
  public init() {
    self.init(name: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.init(name: name, unknownFields: [])
  }
}

/// Why there is no answer.
public struct ReflectionErrorResponse: Sendable, Hashable {

  /// One of google.rpc.Code.
  public var errorCode: Int32

  /// Sentence for developers.
  public var errorMessage: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.reflection.v1.ErrorResponse" }
}

extension ReflectionErrorResponse {
  /// The message with no field set.
  public init() {
    self.init(errorCode: 0, errorMessage: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    errorCode: Int32 = 0,
    errorMessage: String = ""
  ) {
    self.init(errorCode: errorCode, errorMessage: errorMessage, unknownFields: [])
  }
}
