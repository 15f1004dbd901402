public import Contracts
import Glibc
import NIOCore

/// What happens to a running handler when the server begins to drain.
public enum DrainPolicy: Sendable, Hashable {
  /// It gets the drain time to finish.
  case finish
  /// It is cancelled at once and its caller sees UNAVAILABLE: for streams that never end.
  case cancel
}

/// The methods a server offers, each with its handler.
public struct Router: Sendable {
  private(set) var services: [String: [String: Route]] = [:]
  /// The health that `addHealth` registered; it stops serving when the server drains.
  private(set) var health: HealthRegistry?

  /// A router without methods.
  public init() {}

  /// Paths of all methods, "/pkg.Service/Method", sorted.
  public var paths: [String] { services.values.flatMap(\.values).map(\.path).sorted() }

  /// Names of all services, sorted.
  public var serviceNames: [String] { services.keys.sorted() }

  /// Registers a method with one request and one response.
  public mutating func unary<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        consuming Request, CallContext
      ) async throws -> Response
  ) {
    add(
      Route(method, onDrain) { row, route in
        // One turn of this loop is all that a call costs beside its handler.
        while let call = row.begin(of: route) {
          do {
            call.answer(
              try await handler(try Request(payload: call.takePayload()), call.context))
          } catch {
            call.fail(error)
          }
          guard row.end(call) else { return false }
        }
        return true
      })
  }

  /// Registers a method with one request and a stream of responses.
  public mutating func serverStream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        consuming Request, CallContext, ResponseWriter<Response>
      ) async throws -> Void
  ) {
    add(
      Route(streaming: method, onDrain) { call, payload in
        do {
          let request = try Request(payload: payload)
          try await handler(request, call.context, ResponseWriter(call.bound))
          call.answerEnd()
        } catch {
          call.fail(error)
        }
      })
  }

  /// Registers a method with a stream of requests and one response.
  public mutating func clientStream<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        RequestStream<Request>, CallContext
      ) async throws -> Response
  ) {
    add(
      Route(streaming: method, onDrain) { call, payload in
        call.openMailbox(first: payload)
        do {
          call.answer(try await handler(RequestStream(call.bound), call.context))
        } catch {
          call.fail(error)
        }
      })
  }

  /// Registers a method with a stream of requests and a stream of responses.
  public mutating func bidirectional<Request: WireMessage, Response: WireMessage>(
    _ method: Method<Request, Response>, onDrain: DrainPolicy = .finish,
    _ handler:
      nonisolated(nonsending) @escaping @Sendable (
        RequestStream<Request>, CallContext, ResponseWriter<Response>
      ) async throws -> Void
  ) {
    add(
      Route(streaming: method, onDrain) { call, payload in
        call.openMailbox(first: payload)
        do {
          try await handler(
            RequestStream(call.bound), call.context, ResponseWriter(call.bound))
          call.answerEnd()
        } catch {
          call.fail(error)
        }
      })
  }

  /// Remembers the health to be stopped at drain.
  mutating func use(_ health: HealthRegistry) { self.health = health }

  private mutating func add(_ route: Route) {
    precondition(
      services[route.service]?[route.name] == nil, "\(route.path) is registered twice")
    services[route.service, default: [:]][route.name] = route
  }
}

/// One method of a router with everything its type needed.
final class Route: Sendable {
  let service: String
  let name: String
  let path: String
  let kind: CallKind
  let onDrain: DrainPolicy
  /// Serves the calls of this route that come next in a row: decodes, runs the handler and answers
  /// for it, whatever comes; false once one waited.
  let serve: Serve

  typealias Serve = nonisolated(nonsending) @Sendable (CallRow, Route) async -> Bool

  init<Request, Response>(
    _ method: Method<Request, Response>, _ onDrain: DrainPolicy,
    serve: @escaping Serve
  ) {
    service = method.service
    name = method.name
    path = method.path
    kind = method.kind
    self.onDrain = onDrain
    self.serve = serve
  }

  /// A route whose handler reads or writes many messages: what one call costs counts for little.
  convenience init<Request, Response>(
    streaming method: Method<Request, Response>, _ onDrain: DrainPolicy,
    _ body: nonisolated(nonsending) @escaping @Sendable (ServerStream, ByteBuffer) async -> Void
  ) {
    self.init(method, onDrain) { row, route in
      while let call = row.begin(of: route) {
        await body(call, call.takePayload())
        guard row.end(call) else { return false }
      }
      return true
    }
  }

  /// Whether the client may send Data on a call of this method.
  var takesData: Bool { kind == .clientStreaming || kind == .bidirectional }

  /// Whether the envelope names this method.
  func isNamed(service: borrowing RawSpan, method: borrowing RawSpan) -> Bool {
    self.service.equals(service) && name.equals(method)
  }
}

extension String {
  /// Whether the UTF-8 of this string is exactly these bytes.
  func equals(_ bytes: borrowing RawSpan) -> Bool {
    let own = utf8Span.span.bytes
    guard own.byteCount == bytes.byteCount else { return false }
    return own.withUnsafeBytes { left in
      bytes.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, own.byteCount) == 0
      }
    }
  }
}
