import Contracts
import Testing
import Wire

@Suite("Deadlines, cancellation, metadata and status", .timeLimit(.minutes(2)))
struct DeadlineAndCancellationTests {
  typealias Methods = ConformanceServiceMethods

  static func watched(_ signal: Signal) -> Router {
    ConformanceHandlers(
      started: { signal.post("started \($0)") },
      ended: { signal.post("ended \($0) \($1 is CancellationError)") }
    ).router
  }

  @Test("The server keeps the deadline and cancels the handler")
  func serverDeadline() async throws {
    let signal = Signal()
    try await withServer(Self.watched(signal)) { server in
      let peer = try server.raw()
      try await peer.send(
        .conformance(
          1, "Echo", ServerRulesTests.slowEcho, timeoutNanoseconds: 50_000_000))
      let answer = try await peer.receive()
      #expect(answer?.code == 4)
      await signal.wait(for: "ended Echo true")
      try await expectAlive(peer)
      peer.close()
    }
  }

  @Test("The client keeps the deadline when the server does not", arguments: CallKind.allCases)
  func clientDeadline(kind: CallKind) async throws {
    let folder = try TemporaryFolder()
    let listener = RawPeer(descriptor: try RawPeer.listen(path: folder.file("s")))
    let client = try await WireClient.connect(to: folder.file("s"))
    let error = await #expect(throws: Status.self) {
      let timeout = Duration.milliseconds(50)
      switch kind {
      case .unary:
        _ = try await client.call(Methods.echo, ConformanceEchoRequest(), timeout: timeout)
      case .serverStreaming:
        let responses = try await client.serverStream(
          Methods.spread, ConformanceSpreadRequest(), timeout: timeout)
        for try await _ in responses {}
      case .clientStreaming:
        _ = try await client.clientStream(Methods.collect, timeout: timeout).finish()
      case .bidirectional:
        let chat = try await client.bidirectional(Methods.chat, timeout: timeout)
        for try await _ in chat.responses {}
      }
    }
    #expect(error?.code == .deadlineExceeded)
    let accepted = try await listener.accept()
    let request = try #require(try await accepted.receive())
    let envelope = try TTRPCRequest(wire: request.body)
    #expect(envelope.timeoutNano == 50_000_000)
    // The flags of the request, and how a stream is given up.
    let flags: [CallKind: UInt8] = [
      .unary: 0, .serverStreaming: 1, .clientStreaming: 6, .bidirectional: 6,
    ]
    #expect(request.flags == flags[kind])
    if kind != .unary {
      #expect(try await accepted.receive() == .close(request.streamID))
    }
    await client.close()
    listener.close()
  }

  @Test(
    "A closed connection cancels its handlers", arguments: ["Echo", "Spread", "Collect", "Chat"])
  func connectionClosed(method: String) async throws {
    let signal = Signal()
    try await withServer(Self.watched(signal)) { server in
      let peer = try server.raw()
      let payload: [String: [UInt8]] = [
        "Echo": ServerRulesTests.slowEcho, "Spread": ServerRulesTests.endlessSpread,
      ]
      let streams = method == "Collect" || method == "Chat"
      try await peer.send(
        .conformance(1, method, payload[method] ?? [], flags: streams ? 2 : 0))
      await signal.wait(for: "started \(method)")
      peer.close()
      while !signal.events.contains(where: { $0.hasPrefix("ended \(method)") }), !Task.isCancelled {
        await server.tick()
      }
    }
  }

  @Test("A server stream that its reader drops is cancelled at the server")
  func abandonedServerStream() async throws {
    let signal = Signal()
    try await withServer(Self.watched(signal)) { server in
      let client = try await server.connect()
      do {
        let responses = try await client.serverStream(
          Methods.spread, ConformanceSpreadRequest(count: .max))
        for try await response in responses where response.index == 10 { break }
      }
      await signal.wait(for: "ended Spread true")
      let response = try await client.call(Methods.echo, ConformanceEchoRequest(text: "a"))
      #expect(response.text == "a")
      await client.close()
    }
  }

  @Test("A bidirectional call that is given up is cancelled at the server")
  func abandonedChat() async throws {
    let signal = Signal()
    try await withServer(Self.watched(signal)) { server in
      let client = try await server.connect()
      let chat = try await client.bidirectional(Methods.chat)
      try await chat.requests.send(ConformanceChatRequest(text: "a"))
      var responses = chat.responses.makeAsyncIterator()
      _ = try await responses.next()
      chat.cancel()
      let error = await #expect(throws: Status.self) { _ = try await responses.next() }
      #expect(error?.code == .cancelled)
      while !signal.events.contains(where: { $0.hasPrefix("ended Chat") }) { await server.tick() }
      await client.close()
    }
  }

  @Test("A cancelled task stops waiting for its call")
  func cancelledCaller() async throws {
    let signal = Signal()
    try await withServer(Self.watched(signal)) { server in
      let client = try await server.connect()
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await #expect(throws: CancellationError.self) {
            _ = try await client.call(
              Methods.echo, ConformanceEchoRequest(delayUs: 60_000_000))
          }
        }
        await signal.wait(for: "started Echo")
        group.cancelAll()
      }
      await client.close()
    }
  }

  @Test("Metadata, request id, deadline and the kernel's word on the caller reach the handler")
  func context() async throws {
    var router = Router()
    router.unary(Methods.echo) { request, context in
      let remaining = context.remaining ?? .zero
      let values = context.metadata.values(for: "KEY").joined(separator: ",")
      return ConformanceEchoResponse(
        text: [
          context.path, context.requestID, values, context.traceParent ?? "none",
          "\(context.peer == .ownProcess)", "\(remaining > .zero && remaining <= .seconds(9))",
        ].joined(separator: " "))
    }
    try await withServer(router) { server in
      let client = try await server.connect()
      var metadata: Metadata = ["Request-ID": "r-1", "key": "一", "traceparent": "00-a-b-01"]
      metadata.append("二", for: "Key")
      let response = try await client.call(
        Methods.echo, ConformanceEchoRequest(), metadata: metadata, timeout: .seconds(9))
      #expect(
        response.text
          == "/anlan.conformance.v1.ConformanceService/Echo r-1 一,二 00-a-b-01 true true")
      let plain = try await client.call(Methods.echo, ConformanceEchoRequest())
      #expect(plain.text.contains(" c1-s3  none true false"))
      await client.close()
    }
  }

  @Test("A status crosses with its code, sentence and details", arguments: 1...16)
  func status(code: Int32) async throws {
    var router = Router()
    router.unary(Methods.echo) { _, _ in
      throw Status.invalid(
        field: "holder.credit_code", reason: "CREDIT_CODE_CHECK_DIGIT",
        description: "check digit is 7", facts: [("basis", "GB 32100-2015")]
      ).with(code: code)
    }
    try await withServer(router) { server in
      let client = try await server.connect()
      let error = await #expect(throws: Status.self) {
        _ = try await client.call(Methods.echo, ConformanceEchoRequest())
      }
      #expect(error?.code.rawValue == code)
      #expect(error?.errorReasons == ["CREDIT_CODE_CHECK_DIGIT"])
      let info = error?.details(as: RPCErrorInfo.self).first
      #expect(info?.domain == "anlan" && info?.metadata.first?.value == "GB 32100-2015")
      let violation = error?.details(as: RPCBadRequest.self).first?.fieldViolations.first
      #expect(violation?.field == "holder.credit_code")
      await client.close()
    }
  }

  struct Known: StatusConvertible { var status: Status { Status(.dataLoss, "known") } }
  struct Unexpected: Error {}

  @Test("Errors that know their status keep it; all others leave as INTERNAL without their text")
  func errors() async throws {
    var router = Router()
    router.unary(Methods.echo) { request, _ in
      if request.text == "known" { throw Known() }
      throw Unexpected()
    }
    try await withServer(router) { server in
      let client = try await server.connect()
      for (text, code) in [("known", StatusCode.dataLoss), ("other", .internal)] {
        let error = await #expect(throws: Status.self) {
          _ = try await client.call(Methods.echo, ConformanceEchoRequest(text: text))
        }
        #expect(error?.code == code)
        #expect(error?.message.contains("Unexpected") == false)
      }
      await client.close()
    }
  }

  @Test("An error in the middle of a stream comes after the messages before it")
  func errorInStream() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let chat = try await client.bidirectional(Methods.chat)
      for text in ["a", "b", "fail"] {
        try await chat.requests.send(ConformanceChatRequest(text: text))
      }
      var received: [String] = []
      let error = await #expect(throws: Status.self) {
        for try await response in chat.responses { received.append(response.text) }
      }
      #expect(received == ["a", "b"])
      #expect(error?.code == .aborted)
      await client.close()
    }
  }

  @Test("Our client accepts a status OK, a status left out, and a last message in the reply")
  func repliesOfOthers() async throws {
    let folder = try TemporaryFolder()
    let listener = RawPeer(descriptor: try RawPeer.listen(path: folder.file("s")))
    let client = try await WireClient.connect(to: folder.file("s"))
    let peer = try await listener.accept()
    async let unary = client.call(Methods.echo, ConformanceEchoRequest())
    let asked = try #require(try await peer.receive())
    // ttrpc-rust sends Status{code 0}.
    try await peer.send(
      RawFrame(
        streamID: asked.streamID, type: 2,
        body: RawFrame.field(1, [8, 0]) + RawFrame.field(2, [0x0A, 1, 0x61])))
    #expect(try await unary.text == "a")
    let responses = try await client.serverStream(Methods.spread, ConformanceSpreadRequest())
    let stream = try #require(try await peer.receive()).streamID
    try await peer.send(
      .data(stream, []), RawFrame(streamID: stream, type: 2, body: RawFrame.field(2, [8, 1])))
    var indexes: [UInt64] = []
    for try await response in responses { indexes.append(response.index) }
    #expect(indexes == [0, 1])
    await client.close()
    listener.close()
  }

  @Test("A server that goes away fails every call with UNAVAILABLE", .timeLimit(.minutes(1)))
  func serverGone() async throws {
    let folder = try TemporaryFolder()
    let listener = RawPeer(descriptor: try RawPeer.listen(path: folder.file("s")))
    let client = try await WireClient.connect(to: folder.file("s"))
    let peer = try await listener.accept()
    async let call = client.call(Methods.echo, ConformanceEchoRequest())
    _ = try await peer.receive()
    peer.close()
    do {
      _ = try await call
      Issue.record("the call succeeded")
    } catch let status as Status {
      #expect(status.code == .unavailable)
    }
    await client.waitUntilClosed()
    let error = await #expect(throws: Status.self) {
      _ = try await client.call(Methods.echo, ConformanceEchoRequest())
    }
    #expect(error?.code == .unavailable)
    listener.close()
  }

  @Test("The client opens a fresh connection before its stream ids run out")
  func streamIDs() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      var limits = WireLimits()
      limits.streamIDMax = 20
      let client = try await server.connect(limits: limits)
      let slow = try await client.clientStream(Methods.collect)
      for number in 0..<100 {
        let response = try await client.call(
          Methods.echo, ConformanceEchoRequest(text: "\(number)"))
        #expect(response.text == "\(number)")
      }
      // The call on the first connection is not cut off.
      try await slow.send(ConformanceCollectRequest(payload: [1]))
      #expect(try await slow.finish().count == 1)
      await client.close()
    }
  }
}

extension Status {
  /// The same with another code.
  func with(code: Int32) -> Status {
    var copy = self
    copy.code = StatusCode(rawValue: code)
    return copy
  }
}
