import Contracts
import Synchronization
import Testing
import Wire

/// Faults known of other implementations, which ours must not have.
@Suite("Known faults of peers", .timeLimit(.minutes(2)))
struct PeerFaultTests {
  typealias Methods = ConformanceServiceMethods

  @Test("Data on a live unary call fails that call alone; its neighbour is answered")
  func dataOnUnary() async throws {
    let signal = Signal()
    let handlers = ConformanceHandlers(
      started: { signal.post("started \($0)") }, ended: { signal.post("ended \($0) \($1 != nil)") })
    try await withServer(handlers.router) { server in
      let peer = try server.raw()
      try await peer.send(
        .conformance(1, "Echo", ServerRulesTests.slowEcho), .conformance(3, "Chat", flags: 2))
      await signal.wait(for: "started Chat")
      try await peer.send(.data(1, [1]), .data(3, RawFrame.field(1, [0x61])))
      let refusal = try #require(try await peer.receive())
      #expect(refusal.streamID == 1 && refusal.code == 3)
      #expect(try await peer.receive() == .data(3, RawFrame.field(1, [0x61])))
      // The handler that was refused is cancelled, not left to run.
      await signal.wait(for: "ended Echo true")
      peer.close()
    }
  }

  @Test("A stream nobody reads does not hold the connection (ttrpc #229)")
  func unreadStream() async throws {
    let signal = Signal()
    var router = ConformanceHandlers().router
    var limits = WireLimits()
    limits.mailboxMessagesMax = 4
    limits.mailboxStallMilliseconds = 50
    router.unary(EchoServiceMethods.echo) { request, _ in
      EchoResponse(sequence: request.sequence)
    }
    router.clientStream(
      Method<ConformanceCollectRequest, ConformanceCollectResponse>(
        service: "test.Unread", name: "Sleep", kind: .clientStreaming)
    ) { _, _ in
      signal.post("started")
      try await ContinuousClock().sleep(for: .seconds(60))
      return ConformanceCollectResponse()
    }
    try await withServer(router, limits: limits) { server in
      let peer = try server.raw()
      try await peer.send(.request(1, "test.Unread", "Sleep", flags: 2))
      for _ in 0..<50 { try await peer.send(.data(1, [])) }
      try await peer.send(.conformance(3, "Echo"))
      // The unread stream is told so, and the call behind it is answered.
      var answers: [UInt32: Int32] = [:]
      while answers[3] == nil {
        let frame = try #require(try await peer.receive())
        if let code = frame.code, answers[frame.streamID] == nil { answers[frame.streamID] = code }
      }
      #expect(answers == [1: 8, 3: 0])
      peer.close()
    }
  }

  @Test("A slow reader of its only stream is not a dead one: it may take longer than a stall")
  func slowerThanStall() async throws {
    var limits = WireLimits()
    limits.mailboxMessagesMax = 8
    limits.mailboxStallMilliseconds = 200
    var router = Router()
    router.clientStream(Methods.collect) { requests, _ in
      var response = ConformanceCollectResponse()
      for try await _ in requests {
        response.count += 1
        // All messages of a full mailbox are taken together: they last for three stalls.
        try await ContinuousClock().sleep(for: .milliseconds(75))
      }
      return response
    }
    try await withServer(router, limits: limits) { server in
      let client = try await server.connect()
      let stream = try await client.clientStream(Methods.collect)
      for _ in 0..<20 { try await stream.send(ConformanceCollectRequest(payload: [1])) }
      #expect(try await stream.finish().count == 20)
      await client.close()
    }
  }

  @Test("With other calls alive an overfull stream fails at once and alone")
  func overfullBesideOthers() async throws {
    var limits = WireLimits()
    limits.mailboxMessagesMax = 4
    limits.mailboxStallMilliseconds = 60_000
    var router = ConformanceHandlers().router
    router.clientStream(
      Method<ConformanceCollectRequest, ConformanceCollectResponse>(
        service: "test.Unread", name: "Sleep", kind: .clientStreaming)
    ) { _, _ in
      try await ContinuousClock().sleep(for: .seconds(60))
      return ConformanceCollectResponse()
    }
    try await withServer(router, limits: limits) { server in
      let peer = try server.raw()
      try await peer.send(
        .conformance(1, "Chat", flags: 2), .request(3, "test.Unread", "Sleep", flags: 2))
      for _ in 0..<5 { try await peer.send(.data(3, [])) }
      let refusal = try #require(try await peer.receive())
      #expect(refusal.streamID == 3 && refusal.code == 8)
      try await peer.send(.data(1, RawFrame.field(1, [0x61])))
      #expect(try await peer.receive() == .data(1, RawFrame.field(1, [0x61])))
      peer.close()
    }
  }

  @Test("A slow reader of its only stream loses nothing: the socket is its back-pressure")
  func slowReader() async throws {
    var limits = WireLimits()
    limits.mailboxMessagesMax = 4
    var router = Router()
    router.clientStream(Methods.collect) { requests, _ in
      var response = ConformanceCollectResponse()
      for try await request in requests {
        response.count += 1
        response.bytes += UInt64(request.payload.count)
        if response.count % 64 == 0 { await Task.yield() }
      }
      return response
    }
    try await withServer(router, limits: limits) { server in
      let client = try await server.connect()
      let stream = try await client.clientStream(Methods.collect)
      let request = ConformanceCollectRequest(payload: [UInt8](repeating: 1, count: 1_000))
      for _ in 0..<3_000 { try await stream.send(request) }
      let response = try await stream.finish()
      #expect(response == ConformanceCollectResponse(count: 3_000, bytes: 3_000_000))
      await client.close()
    }
  }

  @Test("A deadline is kept while the write is blocked (ttrpc #174)")
  func blockedWrite() async throws {
    // A server that accepts and never reads.
    let folder = try TemporaryFolder()
    let descriptor = try RawPeer.listen(path: folder.file("s"))
    let listener = RawPeer(descriptor: descriptor)
    let client = try await WireClient.connect(to: folder.file("s"))
    let large = ConformanceEchoRequest(payload: [UInt8](repeating: 1, count: 2_000_000))
    let started = ContinuousClock.now
    let error = await #expect(throws: Status.self) {
      _ = try await client.call(Methods.echo, large, timeout: .milliseconds(200))
    }
    #expect(error?.code == .deadlineExceeded)
    #expect(ContinuousClock.now - started < .seconds(10))
    // What waits to be written is bounded: more is refused, not kept.
    var refused = false
    for _ in 0..<10 where !refused {
      do {
        _ = try await client.call(Methods.echo, large, timeout: .milliseconds(20))
      } catch let status as Status {
        refused = status.errorReasons.contains("WRITE_QUEUE_FULL")
      }
    }
    #expect(refused)
    await client.close()
    listener.close()
  }

  @Test("Both sides write much at once and neither blocks for ever (ttrpc #94, #168)")
  func bothWrite() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let payload = [UInt8](repeating: 3, count: 200_000)
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<40 {
          group.addTask {
            try await client.call(
              Methods.echo, ConformanceEchoRequest(payload: payload), timeout: .seconds(60)
            ).payload.count
          }
        }
        for try await count in group { #expect(count == 200_000) }
      }
      await client.close()
    }
  }

  @Test("A late reply is dropped in silence and the next call works (ttrpc #117)")
  func lateReply() async throws {
    let folder = try TemporaryFolder()
    let listener = RawPeer(descriptor: try RawPeer.listen(path: folder.file("s")))
    let client = try await WireClient.connect(to: folder.file("s"))
    let peer = try await listener.accept()
    await #expect(throws: Status.self) {
      _ = try await client.call(
        Methods.echo, ConformanceEchoRequest(), timeout: .milliseconds(50))
    }
    let first = try #require(try await peer.receive())
    try await peer.send(RawFrame(streamID: first.streamID, type: 2), .data(first.streamID, [1]))
    async let second = client.call(Methods.echo, ConformanceEchoRequest(text: "b"))
    let asked = try #require(try await peer.receive())
    #expect(asked.streamID == first.streamID + 2)
    try await peer.send(
      RawFrame(streamID: asked.streamID, type: 2, body: RawFrame.field(2, [0x0A, 1, 0x62])))
    #expect(try await second.text == "b")
    await client.close()
  }

  @Test("The last message of a stream is never overtaken by its end (ttrpc-rust #312)")
  func lastMessage() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      for round in 0..<300 {
        let count = UInt64(round % 5)
        let responses = try await client.serverStream(
          Methods.spread, ConformanceSpreadRequest(count: count))
        var received: UInt64 = 0
        for try await _ in responses { received += 1 }
        #expect(received == count)
      }
      await client.close()
    }
  }

  @Test("Nothing is kept per request (ttrpc #236)")
  func leak() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      var id: UInt32 = 1
      func burst(_ count: Int) async throws {
        for _ in 0..<count / 100 {
          var bytes: [UInt8] = []
          for _ in 0..<100 {
            bytes += RawFrame.conformance(id, "Echo").bytes
            id += 2
          }
          try await peer.send(bytes: bytes)
          for _ in 0..<100 { _ = try await peer.receive() }
        }
      }
      try await burst(5_000)
      let before = try residentBytes()
      try await burst(40_000)
      #expect(try residentBytes() - before < 24_000_000)
      peer.close()
    }
  }

  @Test("A peer that sends and never reads is stopped by its own silence")
  func neverReads() async throws {
    let signal = Signal()
    let handlers = ConformanceHandlers(
      ended: { method, _ in if method == "Echo" { signal.post("ended") } })
    var limits = WireLimits()
    limits.queuedWriteBytesMax = 1_000_000
    try await withServer(handlers.router, limits: limits) { server in
      let peer = try server.raw()
      let payload = RawFrame.field(2, [UInt8](repeating: 1, count: 20_000))
      var bytes: [UInt8] = []
      for number in 0..<2_000 {
        bytes += RawFrame.conformance(UInt32(number * 2 + 1), "Echo", payload).bytes
      }
      // The server takes calls until about a megabyte of answers waits, then stops reading.
      var sent = 0
      var calls = 0
      while sent < bytes.count {
        let count = peer.trySend(bytes: Array(bytes[sent..<min(bytes.count, sent + 65_536)]))
        sent += count
        if count == 0 {
          let ended = signal.events.count
          if ended == calls, ended > 40 { break }
          calls = ended
          await server.tick()
        }
      }
      #expect(sent < bytes.count)
      #expect(signal.events.count < 300)
      // A neighbour is served meanwhile.
      try await expectAlive(try server.raw())
      peer.close()
    }
  }
}
