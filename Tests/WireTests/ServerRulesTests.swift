import Contracts
import Testing
import Wire

/// What a server answers to frames that are wrong, at the level of bytes.
///
/// The texts are those of ttrpc's Go server.
@Suite("Rules of the protocol, byte by byte")
struct ServerRulesTests {
  /// One wrong exchange, its answer, and that the connection lives on.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let frames: [RawFrame]
    let streamID: UInt32
    let code: Int32
    var message: String?
  }

  static let rows = [
    Row(
      testDescription: "an even stream id",
      frames: [.conformance(2, "Echo")], streamID: 2, code: 3,
      message: "StreamID must be odd for client initiated streams"),
    Row(
      testDescription: "stream id 0",
      frames: [.conformance(0, "Echo")], streamID: 0, code: 3,
      message: "StreamID must be odd for client initiated streams"),
    Row(
      testDescription: "data on a stream that never was",
      frames: [.data(7, [])], streamID: 7, code: 3, message: "StreamID is no longer active"),
    Row(
      testDescription: "the end of a stream that never was",
      frames: [.close(7)], streamID: 7, code: 3, message: "StreamID is no longer active"),
    Row(
      testDescription: "an unknown service",
      frames: [.request(1, "no.such.Service", "Echo")], streamID: 1, code: 12),
    Row(
      testDescription: "an unknown method",
      frames: [.conformance(1, "NoSuchMethod")], streamID: 1, code: 12),
    Row(
      testDescription: "a request that is not protobuf",
      frames: [RawFrame(streamID: 1, type: 1, body: [0xFF, 0xFF, 0xFF])], streamID: 1, code: 3,
      message: "unmarshal request error"),
    Row(
      testDescription: "metadata that is not UTF-8",
      frames: [
        RawFrame(
          streamID: 1, type: 1,
          body: RawFrame.conformance(1, "Echo").body
            + RawFrame.field(5, RawFrame.field(1, [0xC0, 0xAF])))
      ], streamID: 1, code: 3, message: "unmarshal request error"),
    Row(
      testDescription: "an empty request",
      frames: [RawFrame(streamID: 1, type: 1)], streamID: 1, code: 12),
    Row(
      testDescription: "a payload that is not the message",
      frames: [.conformance(1, "Echo", [0xFF, 0xFF])], streamID: 1, code: 13),
    Row(
      testDescription: "a payload with text that is not UTF-8",
      frames: [.conformance(1, "Echo", [0x0A, 0x02, 0xC0, 0xAF])], streamID: 1, code: 3,
      message: "anlan.conformance.v1.EchoRequest.text: is not UTF-8"),
    Row(
      testDescription: "a deadline that has passed",
      frames: [.conformance(1, "Echo", timeoutNanoseconds: -1)], streamID: 1, code: 4),
    Row(
      testDescription: "the smallest deadline there is",
      frames: [.conformance(1, "Echo", timeoutNanoseconds: .min)], streamID: 1, code: 4),
    Row(
      testDescription: "data on a live unary call",
      frames: [.conformance(1, "Echo", slowEcho), .data(1, [1])], streamID: 1, code: 3),
    Row(
      testDescription: "an empty message on a live unary call",
      frames: [.conformance(1, "Echo", slowEcho), .data(1, [])], streamID: 1, code: 3),
    Row(
      testDescription: "data for a method that takes none",
      frames: [
        .conformance(1, "Spread", endlessSpread, flags: 2), .data(1, [1]),
      ], streamID: 1, code: 3),
    Row(
      testDescription: "a malformed message in a stream",
      frames: [.conformance(1, "Chat", flags: 2), .data(1, [0xFF])], streamID: 1, code: 13),
    Row(
      testDescription: "metadata above its limit",
      frames: [
        .conformance(
          1, "Echo", metadata: [("k", String(repeating: "v", count: 65_536))])
      ], streamID: 1, code: 8),
  ]

  /// An echo that takes a minute.
  static let slowEcho: [UInt8] = [3 << 3] + RawFrame.varint(60_000_000)
  /// A stream that does not end by itself while the test looks.
  static let endlessSpread: [UInt8] = [1 << 3] + RawFrame.varint(1 << 40)

  @Test("A wrong frame is answered on its stream and the connection lives on", arguments: rows)
  func wrongFrames(row: Row) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(bytes: row.frames.flatMap(\.bytes))
      // A stream that was under way may have sent data before its refusal.
      var answer = try #require(try await peer.receive())
      while answer.type == 3 { answer = try #require(try await peer.receive()) }
      #expect(answer.streamID == row.streamID)
      #expect(answer.code == row.code)
      if let message = row.message { #expect(answer.message == message) }
      try await expectAlive(peer)
      peer.close()
    }
  }

  @Test("A stream id that does not go up is refused, and the next one works")
  func reusedStreamID() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(5, "Echo"))
      #expect(try await peer.receive()?.code == 0)
      for id: UInt32 in [5, 3, 1] {
        try await peer.send(.conformance(id, "Echo"))
        let answer = try #require(try await peer.receive())
        #expect(answer.streamID == id && answer.code == 3)
        #expect(answer.message == "StreamID cannot be re-used and must increment")
      }
      try await peer.send(.data(5, []))
      #expect(try await peer.receive()?.message == "StreamID is no longer active")
      try await expectAlive(peer)
      peer.close()
    }
  }

  @Test("Unknown types and responses of a client are ignored", arguments: [0, 2, 4, 9, 16, 255])
  func unknownType(type: UInt8) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(
        RawFrame(streamID: 1, type: type, body: [1, 2, 3]),
        .conformance(3, "Echo", RawFrame.field(1, Array("x".utf8))))
      let answer = try #require(try await peer.receive())
      #expect(answer.streamID == 3 && answer.code == 0)
      peer.close()
    }
  }

  @Test(
    "A bad length is answered once and closes the connection",
    arguments: [
      (UInt32(4_194_305), Int32(8)), (0x00FF_FFFF, 8), (0x0100_0000, 3), (0xFFFF_FFFF, 3),
    ])
  func badLength(length: UInt32, code: Int32) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(bytes: RawFrame.header(length, 1, 1, 0))
      let answer = try #require(try await peer.receive())
      #expect(answer.streamID == 1 && answer.code == code)
      if code == 8 {
        #expect(
          answer.message == "message length \(length) exceed maximum message size of 4194304")
      }
      #expect(try await peer.receive() == nil)
      try await expectAlive(try server.raw())
    }
  }

  @Test("A bad length in a header that makes no sense closes without an answer")
  func badHeader() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      for header in [
        RawFrame.header(0xFFFF_FFFF, 2, 1, 0), RawFrame.header(0xFFFF_FFFF, 1, 77, 0),
      ] {
        let peer = try server.raw()
        try await peer.send(bytes: header)
        #expect(try await peer.receive() == nil)
      }
    }
  }

  @Test("A frame of exactly 4 MiB is taken; its echo of more is refused on that call alone")
  func largestFrame() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      let frame = RawFrame.conformance(1, "Collect", flags: 2)
      try await peer.send(frame, .data(1, Self.paddedCollect(4_194_304)), .close(1))
      let answer = try #require(try await peer.receive())
      #expect(answer.code == 0)
      let collected = try ConformanceCollectResponse(wire: answer.response?.payload ?? [])
      #expect(collected == ConformanceCollectResponse(count: 1, bytes: 4_194_299))
      // The reply has the same payload and an envelope that names no service: it still fits;
      // one with text twice as long does not.
      let client = try await server.connect()
      await #expect(throws: Status.self) {
        _ = try await client.call(
          ConformanceServiceMethods.echo,
          ConformanceEchoRequest(payload: [UInt8](repeating: 1, count: 4_194_304)))
      }
      let response = try await client.call(
        ConformanceServiceMethods.echo, ConformanceEchoRequest(text: "small"))
      #expect(response.text == "small")
      await client.close()
      peer.close()
    }
  }

  /// A CollectRequest of exactly `count` bytes.
  static func paddedCollect(_ count: Int) -> [UInt8] {
    RawFrame.field(1, [UInt8](repeating: 7, count: count - 5))
  }

  @Test("Success carries no status at all")
  func successHasNoStatus() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Echo", RawFrame.field(1, Array("x".utf8))))
      let answer = try #require(try await peer.receive())
      #expect(answer == RawFrame(streamID: 1, type: 2, body: [0x12, 3, 0x0A, 1, 0x78]))
      try await peer.send(.conformance(3, "Echo"))
      #expect(try await peer.receive() == RawFrame(streamID: 3, type: 2))
      peer.close()
    }
  }

  @Test("A server stream ends with an empty Data frame of its own")
  func serverStreamFrames() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Spread", [1 << 3, 2], flags: 1))
      #expect(try await peer.receive() == .data(1, []))
      #expect(try await peer.receive() == .data(1, [1 << 3, 1]))
      #expect(try await peer.receive() == .close(1))
      peer.close()
    }
  }

  @Test(
    "The method decides, not the flags: every flag works with every kind", arguments: [0, 1, 2])
  func flagsOfTheRequest(flags: UInt8) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(.conformance(1, "Echo", RawFrame.field(1, [0x61]), flags: flags))
      #expect(try await peer.receive()?.code == 0)
      try await peer.send(.conformance(3, "Spread", flags: flags))
      #expect(try await peer.receive() == .close(3))
      try await peer.send(.conformance(5, "Collect", RawFrame.field(1, [9]), flags: flags))
      if flags == 2 { try await peer.send(.close(5)) }
      // A payload in the request of a client stream is its first message, as in Go.
      let answer = try #require(try await peer.receive())
      #expect(answer == RawFrame(streamID: 5, type: 2, body: [0x12, 4, 1 << 3, 1, 2 << 3, 1]))
      peer.close()
    }
  }

  @Test("An end with a payload and an end of its own are both taken", arguments: [true, false])
  func endWithPayload(joined: Bool) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      let message = RawFrame.field(1, [1, 2, 3])
      try await peer.send(.conformance(1, "Collect", flags: 6))
      if joined {
        try await peer.send(.data(1, message, flags: 1))
      } else {
        try await peer.send(.data(1, message), .close(1))
      }
      #expect(
        try await peer.receive() == RawFrame(streamID: 1, type: 2, body: [0x12, 4, 8, 1, 16, 3]))
      peer.close()
    }
  }

  @Test("An empty Data frame is an empty message; with the no-data flag it is none")
  func emptyMessages() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      try await peer.send(
        .conformance(1, "Collect", flags: 2), .data(1, []), .data(1, [], flags: 4), .data(1, []),
        .close(1))
      #expect(try await peer.receive() == RawFrame(streamID: 1, type: 2, body: [0x12, 2, 8, 2]))
      peer.close()
    }
  }

  @Test("A frame may arrive byte by byte, and many in one write")
  func fragmentation() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let peer = try server.raw()
      for byte in RawFrame.conformance(1, "Echo").bytes { try await peer.send(bytes: [byte]) }
      #expect(try await peer.receive()?.code == 0)
      let many = (1...200).flatMap { RawFrame.conformance(UInt32($0 * 2 + 1), "Echo").bytes }
      try await peer.send(bytes: many)
      for number in 1...200 {
        #expect(try await peer.receive()?.streamID == UInt32(number * 2 + 1))
      }
      peer.close()
    }
  }
}

/// Expects that the connection still answers calls.
func expectAlive(_ peer: RawPeer) async throws {
  try await peer.send(.conformance(0x7FFF_FFFD, "Echo", RawFrame.field(1, Array("alive".utf8))))
  while let frame = try await peer.receive() {
    if frame.streamID == 0x7FFF_FFFD {
      #expect(frame.code == 0)
      return
    }
  }
  Issue.record("the connection was closed")
}
