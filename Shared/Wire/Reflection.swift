import Contracts

/// Answers grpc.reflection.v1: which services are here, and the files that declare them.
struct Reflection: Sendable {
  /// Services of the router, with reflection itself.
  let services: [String]
  private let schemas = SchemaPool.contracts

  /// The answer to one question.
  func answer(
    _ request: ReflectionServerReflectionRequest
  ) -> ReflectionServerReflectionResponse {
    ReflectionServerReflectionResponse(
      validHost: request.host, originalRequest: request, messageResponse: response(request))
  }

  private func response(
    _ request: ReflectionServerReflectionRequest
  ) -> ReflectionServerReflectionResponse.MessageResponse {
    switch request.messageRequest {
    case .listServices:
      return .listServicesResponse(
        ReflectionListServiceResponse(
          service: services.map { ReflectionServiceResponse(name: $0) }))
    case .fileByFilename(let name):
      return files(schemas.file(named: name), "file \(name)")
    case .fileContainingSymbol(let symbol):
      return files(schemas.file(containing: symbol), "symbol \(symbol)")
    case .fileContainingExtension(let asked):
      return error(.notFound, "extension \(asked.extensionNumber) of \(asked.containingType)")
    case .allExtensionNumbersOfType(let type):
      // Proto3 has no extensions; a type without any has an empty list.
      guard schemas.message(type) != nil else { return error(.notFound, "type \(type)") }
      return .allExtensionNumbersResponse(
        ReflectionExtensionNumberResponse(baseTypeName: type))
    case nil:
      return error(.invalidArgument, "the request asks nothing")
    }
  }

  private func files(
    _ file: FileSchema?, _ what: String
  ) -> ReflectionServerReflectionResponse.MessageResponse {
    guard let file else { return error(.notFound, what) }
    return .fileDescriptorResponse(
      ReflectionFileDescriptorResponse(
        fileDescriptorProto: schemas.closure(of: file).map(\.bytes)))
  }

  private func error(
    _ code: StatusCode, _ message: String
  ) -> ReflectionServerReflectionResponse.MessageResponse {
    .errorResponse(
      ReflectionErrorResponse(errorCode: code.rawValue, errorMessage: message))
  }
}

extension Router {
  /// Serves grpc.reflection.v1.ServerReflection for the methods registered so far: call it last.
  public mutating func addReflection() {
    let service = ReflectionServerReflectionMethods.serverReflectionInfo.service
    let reflection = Reflection(services: (serviceNames + [service]).sorted())
    bidirectional(ReflectionServerReflectionMethods.serverReflectionInfo, onDrain: .cancel) {
      requests, _, responses in
      for try await request in requests {
        try await responses.send(reflection.answer(request))
      }
    }
  }
}
