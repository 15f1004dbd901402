public import Contracts
public import Logging
public import Wire

/// Registers handlers so that each runs only for a caller the gate admits, and so that what leaves
/// it as an error is a status: translated where it is known, INTERNAL where it is not.
public struct Endpoints: Sendable {
  /// Turns errors of modules that do not know the wire into a status; nil if it does not know them.
  public typealias Translation = @Sendable (any Error) -> Status?

  private var router: Router
  /// What lets calls pass.
  public let gate: Gate
  private let logger: Logger
  private let translation: Translation
  private var paths: Set<String> = []

  /// Makes endpoints on top of a router that may already serve health and reflection.
  public init(
    router: Router, gate: Gate, logger: Logger, translation: @escaping Translation = { _ in nil }
  ) {
    self.router = router
    self.gate = gate
    self.logger = logger
    self.translation = translation
  }

  /// Serves a unary method.
  ///
  /// `onDrain` says whether a running call finishes or is cancelled when the service stops; streams
  /// that would run for ever are cancelled.
  public mutating func unary<Request, Response>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler: @escaping @Sendable (Request, Caller) async throws -> Response
  ) {
    let passage = passage(method)
    router.unary(method, onDrain: onDrain) { request, context in
      try await passage.run(context) { try await handler(request, $0) }
    }
  }

  /// Serves a method that answers with a stream.
  public mutating func serverStream<Request, Response>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler: @escaping @Sendable (Request, Caller, ResponseWriter<Response>) async throws -> Void
  ) {
    let passage = passage(method)
    router.serverStream(method, onDrain: onDrain) { request, context, writer in
      try await passage.run(context) { try await handler(request, $0, writer) }
    }
  }

  /// Serves a method that receives a stream and answers once.
  public mutating func clientStream<Request, Response>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler: @escaping @Sendable (RequestStream<Request>, Caller) async throws -> Response
  ) {
    let passage = passage(method)
    router.clientStream(method, onDrain: onDrain) { requests, context in
      try await passage.run(context) { try await handler(requests, $0) }
    }
  }

  /// Serves a method with a stream each way.
  public mutating func bidirectional<Request, Response>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler:
      @escaping @Sendable (RequestStream<Request>, Caller, ResponseWriter<Response>) async throws
      -> Void
  ) {
    let passage = passage(method)
    router.bidirectional(method, onDrain: onDrain) { requests, context, writer in
      try await passage.run(context) { try await handler(requests, $0, writer) }
    }
  }

  /// Paths registered so far, in order of name.
  public var registeredPaths: [String] { paths.sorted() }

  /// The router with everything registered.
  ///
  /// - Throws: `EndpointsError` if a method has no row in the access table, or if the table has a
  ///   row for a method that its registered service does not have.
  public func finish() throws(EndpointsError) -> Router {
    let table = gate.policy.table
    if let path = registeredPaths.first(where: { table.rule(of: $0) == nil }) {
      throw .methodWithoutRule(path)
    }
    let services = Set(paths.map(Self.service))
    let unknown = table.rules.keys.sorted().first {
      services.contains(Self.service(of: $0)) && !paths.contains($0)
    }
    if let unknown { throw .ruleWithoutMethod(unknown) }
    return router
  }

  private mutating func passage<Request, Response>(
    _ method: Method<Request, Response>
  ) -> Passage {
    paths.insert(method.path)
    return Passage(path: method.path, gate: gate, logger: logger, translation: translation)
  }

  private static func service(of path: String) -> Substring {
    path.dropFirst().prefix { $0 != "/" }
  }
}

/// Why a service's endpoints are not complete.
public enum EndpointsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A registered method has no row in the access table.
  case methodWithoutRule(String)
  /// The access table has a row for a method that does not exist.
  case ruleWithoutMethod(String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .methodWithoutRule(let path): "no access rule for \(path). Add a row to the access table."
    case .ruleWithoutMethod(let path):
      "the access table names \(path), which does not exist. Correct the key under \"methods\"."
    }
  }
}
