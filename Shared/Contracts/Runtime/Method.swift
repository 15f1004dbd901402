/// How many messages a call carries each way.
public enum CallKind: Sendable, Hashable, CaseIterable {
  /// One request, one response.
  case unary
  /// A stream of requests, one response.
  case clientStreaming
  /// One request, a stream of responses.
  case serverStreaming
  /// A stream each way.
  case bidirectional
}

/// One rpc of the contract, with the types it takes and gives.
public struct Method<Request: WireMessage, Response: WireMessage>: Sendable, Hashable {
  /// Full name of the service, such as "anlan.permits.v1.PermitsService".
  public let service: String
  /// Bare name of the method, such as "Publish".
  public let name: String
  /// Kind of call.
  public let kind: CallKind

  /// Describes one rpc.
  public init(service: String, name: String, kind: CallKind) {
    self.service = service
    self.name = name
    self.kind = kind
  }

  /// Path as in access tables and logs: "/anlan.permits.v1.PermitsService/Publish".
  public var path: String { "/\(service)/\(name)" }

  /// The same without the types.
  public var description: MethodDescription {
    MethodDescription(
      service: service, name: name, kind: kind, request: Request.protoName,
      response: Response.protoName)
  }
}

/// One rpc of the contract, by names.
public struct MethodDescription: Sendable, Hashable {
  /// Full name of the service.
  public let service: String
  /// Bare name of the method.
  public let name: String
  /// Kind of call.
  public let kind: CallKind
  /// Full name of the request message.
  public let request: String
  /// Full name of the response message.
  public let response: String

  /// Describes one rpc.
  public init(service: String, name: String, kind: CallKind, request: String, response: String) {
    self.service = service
    self.name = name
    self.kind = kind
    self.request = request
    self.response = response
  }

  /// Path as in access tables and logs.
  public var path: String { "/\(service)/\(name)" }
}
