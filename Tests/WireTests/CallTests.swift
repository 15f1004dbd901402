import Contracts
import Testing
import Wire

@Suite("Calls between our client and our server")
struct CallTests {
  typealias Methods = ConformanceServiceMethods

  @Test("A unary call brings back what was sent")
  func unary() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let response = try await client.call(
        Methods.echo, ConformanceEchoRequest(text: "安澜", payload: [0, 1, 2]))
      #expect(response == ConformanceEchoResponse(text: "安澜", payload: [0, 1, 2]))
      await client.close()
    }
  }

  @Test("A client stream is answered once, after its last message")
  func clientStream() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let stream = try await client.clientStream(Methods.collect)
      for size in 0..<50 {
        try await stream.send(ConformanceCollectRequest(payload: .init(repeating: 7, count: size)))
      }
      let response = try await stream.finish()
      #expect(response == ConformanceCollectResponse(count: 50, bytes: 1225))
      await client.close()
    }
  }

  @Test("A server stream arrives whole and in order", arguments: [0, 1, 1_000, 100_000])
  func serverStream(count: UInt64) async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let responses = try await client.serverStream(
        Methods.spread, ConformanceSpreadRequest(count: count, payload: [9]))
      var expected: UInt64 = 0
      for try await response in responses {
        #expect(response.index == expected)
        expected += 1
      }
      #expect(expected == count)
      await client.close()
    }
  }

  @Test("Both sides of a bidirectional call speak in turns")
  func bidirectional() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      let chat = try await client.bidirectional(Methods.chat)
      var responses = chat.responses.makeAsyncIterator()
      for text in ["一", "二", ""] {
        try await chat.requests.send(ConformanceChatRequest(text: text))
        #expect(try await responses.next() == ConformanceChatResponse(text: text))
      }
      chat.requests.finish()
      #expect(try await responses.next() == nil)
      await client.close()
    }
  }

  @Test("A thousand calls at once on one connection each get their own answer")
  func concurrentCalls() async throws {
    try await withServer(ConformanceHandlers().router) { server in
      let client = try await server.connect()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<1_000 {
          group.addTask {
            let request = ConformanceEchoRequest(
              text: "\(number)", delayUs: number % 3 == 0 ? 500 : 0)
            let response = try await client.call(Methods.echo, request)
            #expect(response.text == "\(number)")
          }
        }
        try await group.waitForAll()
      }
      await client.close()
    }
  }
}
