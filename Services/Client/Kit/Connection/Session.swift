import Contracts
import Glibc
import Wire

/// What a running command works with: its options, the console, the sockets.
struct Session: Sendable {
  /// Where it writes.
  let console: Console
  /// What the process found around itself.
  let surroundings: Surroundings
  /// Where the services listen.
  let sockets: SocketPaths
  /// Department to act for; nil means the account's only one.
  private(set) var actingAs: String?
  /// Longest wait for a call.
  let timeout: Duration
  /// Whether asking is forbidden.
  let noInput: Bool
  /// Travels with every call of this run, to find its log lines.
  let requestID: String

  /// Seconds to wait for a call when nothing else is said.
  static let timeoutSecondsDefault = 30.0

  /// Makes a session out of the options.
  ///
  /// - Throws: `Complaint` for options that are not well formed.
  init(options: CommonOptions, surroundings: Surroundings, console: Console) throws {
    self.console = console
    self.surroundings = surroundings
    self.actingAs = options.actingAs
    self.timeout = .seconds(options.timeout ?? Self.timeoutSecondsDefault)
    self.noInput = options.noInput
    self.requestID = Identifier.requestID()
    self.sockets = try SocketPaths(
      folder: options.sockets, sockets: options.socket, environment: surroundings.environment,
      userID: surroundings.userID, exists: { access($0, F_OK) == 0 })
  }

  /// The same session for one department.
  func acting(for department: String) -> Session {
    var copy = self
    copy.actingAs = department
    return copy
  }

  /// Metadata of every call.
  var metadata: Metadata {
    var metadata = Metadata()
    metadata.append(requestID, for: Metadata.requestIDKey)
    if let actingAs { metadata.append(actingAs, for: "anlan-acting-as") }
    return metadata
  }

  /// Connects to a service, runs `body` and closes.
  ///
  /// - Throws: what `body` throws, or `ServiceUnreachable`.
  func with<Result: Sendable>(
    _ service: ServiceName, _ body: (Link) async throws -> Result
  ) async throws -> Result {
    let path = sockets.path(of: service)
    do {
      return try await WireClient.withConnection(to: path) { client in
        try await body(Link(client: client, session: self))
      }
    } catch let error as ConnectError {
      throw ServiceUnreachable(service: service, path: path, error: error)
    }
  }

  /// One call to a service.
  func call<Request: WireMessage, Response: WireMessage>(
    _ service: ServiceName, _ method: Method<Request, Response>, _ request: Request
  ) async throws -> Response {
    try await with(service) { try await $0.call(method, request) }
  }
}

extension Session {
  /// Opens a stream over a connection in the name of this session.
  func stream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request, over link: Link
  ) async throws -> ResponseStream<Response> {
    try await Link(client: link.client, session: self).stream(method, request)
  }
}

/// A connection to one service within a session.
struct Link: Sendable {
  /// The connection.
  let client: WireClient
  /// The session.
  let session: Session

  /// Calls a method with the session's metadata and time limit.
  func call<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request
  ) async throws -> Response {
    try await client.call(
      method, request, metadata: session.metadata, timeout: session.timeout)
  }

  /// Opens a stream of responses without a time limit of its own.
  func stream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, _ request: Request
  ) async throws -> ResponseStream<Response> {
    try await client.serverStream(method, request, metadata: session.metadata)
  }
}

/// A service that cannot be reached, with its name.
struct ServiceUnreachable: Error {
  /// Which.
  let service: ServiceName
  /// Where it was looked for.
  let path: String
  /// Why.
  let error: ConnectError
}
