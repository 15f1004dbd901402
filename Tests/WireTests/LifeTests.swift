import Contracts
import Glibc
import Testing
import Wire

@Suite("Drain, health, reflection and limits of a server", .timeLimit(.minutes(2)))
struct LifeTests {
  typealias Methods = ConformanceServiceMethods

  @Test("A drain lets running calls finish, refuses new ones and removes the socket")
  func drain() async throws {
    let signal = Signal()
    let gate = Signal()
    var router = Router()
    router.unary(Methods.echo) { request, _ in
      signal.post("started")
      await gate.wait(for: "go")
      return ConformanceEchoResponse(text: request.text)
    }
    router.unary(EchoServiceMethods.echo) { request, _ in
      EchoResponse(sequence: request.sequence)
    }
    try await withServer(router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Echo", RawFrame.field(1, [0x61])))
      await signal.wait(for: "started")
      server.server.drain()
      // A new call on the old connection is answered or refused, whichever meets it first.
      var id: UInt32 = 1
      var code: Int32?
      repeat {
        id += 2
        try await peer.send(.request(id, EchoServiceMethods.serviceName, "Echo"))
        let answer = try #require(try await peer.receive())
        #expect(answer.streamID == id)
        code = answer.code
      } while code == 0
      #expect(code == 14)
      #expect(access(server.path, F_OK) != 0)
      gate.post("go")
      let answer = try #require(try await peer.receive())
      #expect(answer.streamID == 1 && answer.code == 0)
      #expect(try await peer.receive() == nil)
    }
  }

  @Test("A drain cancels what does not end in time, and awaits it")
  func drainLimit() async throws {
    let signal = Signal()
    var limits = WireLimits()
    limits.drainSeconds = 0
    let handlers = ConformanceHandlers(
      started: { signal.post("started \($0)") },
      ended: { signal.post("ended \($0) \($1 is CancellationError)") })
    try await withServer(handlers.router, limits: limits) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Echo", ServerRulesTests.slowEcho))
      await signal.wait(for: "started Echo")
      server.server.drain()
      let answer = try #require(try await peer.receive())
      #expect(answer.code == 14)
      #expect(try await peer.receive() == nil)
    }
    #expect(signal.events.contains("ended Echo true"))
  }

  @Test("A stream that is registered to end with the drain is cancelled at once")
  func drainPolicy() async throws {
    let signal = Signal()
    var router = Router()
    router.bidirectional(Methods.chat, onDrain: .cancel) { requests, _, _ in
      signal.post("started")
      for try await _ in requests {}
    }
    try await withServer(router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Chat", flags: 2))
      await signal.wait(for: "started")
      server.server.drain()
      #expect(try await peer.receive()?.code == 14)
      #expect(try await peer.receive() == nil)
    }
  }

  @Test("Cancelling the task of a server drains it")
  func cancellation() async throws {
    let folder = try TemporaryFolder()
    let listener = try ListeningSocket.bind(path: folder.file("s"))
    let server = WireServer(router: ConformanceHandlers().router)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(on: [listener]) }
      let client = try await WireClient.connect(to: folder.file("s"))
      _ = try await client.call(Methods.echo, ConformanceEchoRequest())
      group.cancelAll()
      await client.waitUntilClosed()
      try await group.waitForAll()
    }
    #expect(access(folder.file("s"), F_OK) != 0)
  }

  @Test("Health: Check answers, Watch tells every change, both stop serving at the drain")
  func health() async throws {
    let health = HealthRegistry(services: ["a.B"])
    var router = Router()
    router.addHealth(health)
    try await withServer(router) { server in
      let client = try await server.connect()
      for service in ["", "a.B"] {
        let response = try await client.call(
          HealthMethods.check, HealthCheckRequest(service: service))
        #expect(response.status == .serving)
      }
      let error = await #expect(throws: Status.self) {
        _ = try await client.call(HealthMethods.check, HealthCheckRequest(service: "no"))
      }
      #expect(error?.code == .notFound)
      let watch = try await client.serverStream(
        HealthMethods.watch, HealthCheckRequest(service: "later"))
      var states = watch.makeAsyncIterator()
      #expect(try await states.next()?.status == .serviceUnknown)
      health.set("later", serving: true)
      #expect(try await states.next()?.status == .serving)
      health.set("later", serving: false)
      #expect(try await states.next()?.status == .notServing)
      health.set("later", serving: true)
      #expect(try await states.next()?.status == .serving)
      server.server.drain()
      #expect(try await states.next()?.status == .notServing)
      #expect(try await states.next() == nil)
      await client.waitUntilClosed()
    }
  }

  @Test("Reflection lists the services and gives the files that declare a name")
  func reflection() async throws {
    var router = ConformanceHandlers().router
    router.addHealth(HealthRegistry())
    router.addReflection()
    try await withServer(router) { server in
      let client = try await server.connect()
      let call = try await client.bidirectional(
        ReflectionServerReflectionMethods.serverReflectionInfo)
      var answers = call.responses.makeAsyncIterator()
      func ask(
        _ question: ReflectionServerReflectionRequest.MessageRequest?
      ) async throws -> ReflectionServerReflectionResponse {
        let request = ReflectionServerReflectionRequest(host: "h", messageRequest: question)
        try await call.requests.send(request)
        let answer = try #require(try await answers.next())
        #expect(answer.validHost == "h" && answer.originalRequest == request)
        return answer
      }
      let services = try await ask(.listServices("*"))
      guard case .listServicesResponse(let list) = services.messageResponse else {
        Issue.record("not a list")
        return
      }
      #expect(
        list.service.map(\.name) == [
          "anlan.conformance.v1.ConformanceService", "grpc.health.v1.Health",
          "grpc.reflection.v1.ServerReflection",
        ])
      for question: ReflectionServerReflectionRequest.MessageRequest in [
        .fileByFilename("anlan/conformance/v1/conformance.proto"),
        .fileContainingSymbol("anlan.conformance.v1.ConformanceService"),
        .fileContainingSymbol("anlan.conformance.v1.ConformanceService.Echo"),
        .fileContainingSymbol("anlan.conformance.v1.EchoRequest"),
        .fileContainingSymbol("anlan.conformance.v1.EchoRequest.text"),
      ] {
        let answer = try await ask(question)
        guard case .fileDescriptorResponse(let files) = answer.messageResponse else {
          Issue.record("not a file: \(question)")
          return
        }
        let pool = try SchemaPool(files: files.fileDescriptorProto)
        #expect(pool.files.first?.name == "anlan/conformance/v1/conformance.proto")
        #expect(pool.message("google.protobuf.Timestamp") != nil)
      }
      for question: ReflectionServerReflectionRequest.MessageRequest? in [
        .fileByFilename("no.proto"), .fileContainingSymbol("no.Such"),
        .fileContainingExtension(ReflectionExtensionRequest()), nil,
      ] {
        let answer = try await ask(question)
        guard case .errorResponse(let error) = answer.messageResponse else {
          Issue.record("not an error: \(String(describing: question))")
          return
        }
        #expect(error.errorCode == (question == nil ? 3 : 5))
      }
      await client.close()
    }
  }

  @Test("An opaque call reaches any method with nothing but bytes")
  func opaque() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let method = Method<OpaqueMessage, OpaqueMessage>(
        service: Methods.serviceName, name: "Echo", kind: .unary)
      let bytes = ConformanceEchoRequest(text: "字").encoded()
      let response = try await client.call(method, OpaqueMessage(bytes: bytes))
      #expect(try ConformanceEchoResponse(wire: response.bytes).text == "字")
      await client.close()
    }
  }

  @Test("More handlers than the limit wait in the socket and all are answered")
  func inFlight() async throws {
    let signal = Signal()
    let gate = Signal()
    var router = Router()
    router.unary(Methods.echo) { request, _ in
      signal.post("started")
      await gate.wait(for: "go")
      return ConformanceEchoResponse(text: request.text)
    }
    var limits = WireLimits()
    limits.inFlightRequestsMax = 8
    try await withServer(router, limits: limits) { server in
      let peer = try server.raw()
      for number in 0..<40 { try await peer.send(.conformance(UInt32(number * 2 + 1), "Echo")) }
      await signal.wait(for: "started", count: 8)
      for _ in 0..<3 { await server.tick() }
      #expect(signal.events.count == 8)
      gate.post("go")
      var answered: Set<UInt32> = []
      for _ in 0..<40 { answered.insert(try #require(try await peer.receive()).streamID) }
      #expect(answered.count == 40)
      peer.close()
    }
  }

  @Test("Streams that wait for their client do not shut it out at the limit")
  func inFlightStreams() async throws {
    var limits = WireLimits()
    limits.inFlightRequestsMax = 2
    try await withServer(ConformanceHandlers().router, limits: limits) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Chat", flags: 2), .conformance(3, "Chat", flags: 2))
      try await peer.send(.conformance(5, "Echo"), .data(3, RawFrame.field(1, [0x61])))
      let refusal = try #require(try await peer.receive())
      #expect(refusal.streamID == 5 && refusal.code == 8)
      #expect(try await peer.receive() == .data(3, RawFrame.field(1, [0x61])))
      peer.close()
    }
  }

  @Test("One connection more than the limit is closed at accept")
  func connectionLimit() async throws {
    var limits = WireLimits()
    limits.connectionsMax = 2
    try await withServer(ConformanceHandlers().router, limits: limits) { server in
      let first = try server.raw()
      let second = try server.raw()
      try await first.send(.conformance(1, "Echo"))
      try await second.send(.conformance(1, "Echo"))
      #expect(try await first.receive() != nil)
      #expect(try await second.receive() != nil)
      let third = try server.raw()
      #expect(try await third.receive() == nil)
      first.close()
      second.close()
    }
  }
}
