import Contracts
import Wire

/// A server that runs while a test looks at it.
struct ServerUnderTest {
  let path: String
  let server: WireServer
  let folder: TemporaryFolder

  func connect(limits: WireLimits = WireLimits()) async throws -> WireClient {
    try await WireClient.connect(to: path, limits: limits)
  }

  func raw() throws -> RawPeer { try RawPeer(path: path) }
}

/// Runs a server on a socket of its own, then drains it.
@discardableResult
func withServer<Result: Sendable>(
  _ router: Router, limits: WireLimits = WireLimits(),
  _ body: (ServerUnderTest) async throws -> Result
) async throws -> Result {
  let folder = try TemporaryFolder()
  let path = folder.file("s")
  let listener = try ListeningSocket.bind(path: path)
  let server = WireServer(router: router, limits: limits)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run(on: [listener]) }
    let outcome: Swift.Result<Result, any Error>
    do {
      outcome = .success(
        try await body(ServerUnderTest(path: path, server: server, folder: folder)))
    } catch {
      outcome = .failure(error)
    }
    server.drain()
    try await group.waitForAll()
    return try outcome.get()
  }
}

/// The conformance service with handlers that do what the contract says.
struct ConformanceHandlers {
  /// Called when a handler starts, with its method.
  var started: @Sendable (String) -> Void = { _ in }
  /// Called when a handler ends, with its method and its error.
  var ended: @Sendable (String, (any Error)?) -> Void = { _, _ in }

  var router: Router {
    var router = Router()
    register(on: &router)
    return router
  }

  func register(on router: inout Router) {
    let watch = self
    router.unary(ConformanceServiceMethods.echo) { request, _ in
      try await watch.observe("Echo") {
        if request.failWith != 0 {
          throw Status(StatusCode(rawValue: request.failWith), request.text)
        }
        if request.delayUs > 0 { try await Task.sleep(for: .microseconds(request.delayUs)) }
        return ConformanceEchoResponse(text: request.text, payload: request.payload)
      }
    }
    router.clientStream(ConformanceServiceMethods.collect) { requests, _ in
      try await watch.observe("Collect") {
        var response = ConformanceCollectResponse()
        for try await request in requests {
          response.count += 1
          response.bytes += UInt64(request.payload.count)
        }
        return response
      }
    }
    router.serverStream(ConformanceServiceMethods.spread) { request, _, responses in
      try await watch.observe("Spread") {
        for index in 0..<request.count {
          try await responses.send(
            ConformanceSpreadResponse(index: index, payload: request.payload))
        }
      }
    }
    router.bidirectional(ConformanceServiceMethods.chat) { requests, _, responses in
      try await watch.observe("Chat") {
        for try await request in requests {
          if request.text == "fail" { throw Status(.aborted, "asked to fail") }
          try await responses.send(ConformanceChatResponse(text: request.text))
        }
      }
    }
  }

  private func observe<Result>(
    _ method: String, _ body: () async throws -> Result
  ) async throws -> Result {
    started(method)
    do {
      let result = try await body()
      ended(method, nil)
      return result
    } catch {
      ended(method, error)
      throw error
    }
  }
}

extension ServerUnderTest {
  /// Lets the server's event loops turn: a call on a connection of its own goes and comes back.
  func tick() async {
    guard let client = try? await connect() else { return }
    for _ in 0..<4 {
      _ = try? await client.clientStream(ConformanceServiceMethods.collect).finish()
    }
    await client.close()
  }
}
