import Contracts
import Testing
import Wire

/// The calls that arrive in one read, and the task that serves them.
@Suite("Rows of calls", .timeLimit(.minutes(1)))
struct CallRowTests {
  /// An echo whose handler waits for a moment.
  private static let waitingEcho: [UInt8] = [3 << 3] + RawFrame.varint(500)

  @Test("Calls of one write are all answered, whether or not their handlers wait, row after row")
  func mixedRows() async throws {
    var router = ConformanceHandlers().router
    router.unary(EchoServiceMethods.echo) { request, _ in
      EchoResponse(sequence: request.sequence)
    }
    try await withServer(router) { server in
      let peer = try server.raw()
      for row in UInt32(0)..<20 {
        var frames: [RawFrame] = []
        for place in UInt32(0)..<30 {
          let id = 2 * (row * 30 + place) + 1
          switch (row + place) % 5 {
          case 0: frames.append(.conformance(id, "Echo", Self.waitingEcho))
          case 1: frames.append(.request(id, EchoServiceMethods.serviceName, "Echo"))
          case 2: frames.append(.conformance(id, "Echo", [0xFF]))
          default: frames.append(.conformance(id, "Echo"))
          }
        }
        try await peer.send(bytes: frames.flatMap(\.bytes))
        var answers: [UInt32: Int32] = [:]
        while answers.count < frames.count {
          let frame = try #require(try await peer.receive())
          let code: Int32 = try #require(frame.code)
          answers[frame.streamID] = code
        }
        #expect(Set(answers.keys) == Set(frames.map(\.streamID)))
        #expect(answers.values.count { $0 == 13 } == 6)
        #expect(answers.values.count { $0 == 0 } == 24)
      }
      peer.close()
    }
  }

  @Test("A connection that closes between its rows ends its task: the drain has nothing to await")
  func closedBetweenRows() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      for _ in 0..<50 {
        let peer = try server.raw()
        try await peer.send(.conformance(1, "Echo"))
        #expect(try await peer.receive()?.code == 0)
        peer.close()
      }
    }
  }

  @Test("Answers larger than the socket takes at once arrive whole, in order, and so do later ones")
  func answersBeyondTheSocket() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      let payload = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
      let request = RawFrame.field(2, payload)
      for round in UInt32(0)..<5 {
        let ids = (UInt32(0)..<6).map { 2 * (round * 6 + $0) + 1 }
        for id in ids { try await peer.send(.conformance(id, "Echo", request)) }
        for id in ids {
          let frame = try #require(try await peer.receive())
          #expect(frame.streamID == id)
          let response = try #require(frame.response)
          #expect(try ConformanceEchoResponse(wire: response.payload).payload == payload)
        }
      }
      peer.close()
    }
  }
}
