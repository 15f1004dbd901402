import Contracts
import Dispatch
import Glibc
import Testing
import Wire

/// Other implementations of ttrpc, and where they come from.
enum Peers {
  /// Where Debian keeps the sources of Go libraries.
  static let goPath = "/usr/share/gocode"
  static let go = ["/usr/bin/go", "/usr/local/go/bin/go"].first(where: Program.isExecutable)
  static let hasGo =
    go != nil && access("\(goPath)/src/github.com/containerd/ttrpc/server.go", R_OK) == 0
  static let python = "/usr/bin/python3"
  static let hasPython =
    Program.isExecutable(python)
    && access("/usr/lib/python3/dist-packages/google/protobuf", R_OK) == 0

  /// The folder of these tests.
  static let folder = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }

  /// Builds one of the Go programs.
  static func build(_ name: String, in folder: TemporaryFolder) throws -> String {
    let program = folder.file(name)
    let cache = getenv("HOME").map { String(cString: $0) } ?? folder.path
    let outcome = try Program(
      path: go ?? "", arguments: ["build", "-o", program, "\(self.folder)/Go/\(name)/main.go",
        "\(self.folder)/Go/\(name)/messages.go"],
      environment: [
        "GO111MODULE=off", "GOFLAGS=", "GOPATH=\(goPath)", "GOCACHE=\(cache)/.cache/go-build",
        "PATH=/usr/bin:/bin:/usr/local/go/bin", "HOME=\(cache)",
      ]
    ).run()
    guard outcome.status == 0 else {
      Issue.record("go build: \(outcome.output)")
      throw SystemError(code: outcome.status)
    }
    return program
  }

  /// Writes the descriptors of the contract for the Python peer.
  static func descriptors(in folder: TemporaryFolder) throws -> String {
    let path = folder.file("d")
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    let bytes = ContractDescriptors.fileDescriptorSet
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw SystemError(code: errno)
    }
    return path
  }

  /// Runs blocking work on a thread of its own.
  static func blocking<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Swift.Result(catching: body)) }
    }
  }
}

@Suite("Interoperation", .timeLimit(.minutes(5)))
struct InteroperationTests {
  typealias Methods = ConformanceServiceMethods

  /// Our conformance service, and a method that tells the request id.
  static var router: Router {
    var router = ConformanceHandlers().router
    router.unary(
      Method<ConformanceEchoRequest, ConformanceEchoResponse>(
        service: Methods.serviceName, name: "WhatID", kind: .unary)
    ) { _, context in
      ConformanceEchoResponse(text: context.requestID)
    }
    return router
  }

  /// Debian's ttrpc 1.1.1 is unary only; streams are tested against the Python peer.
  @Test(
    "Go's ttrpc client calls our server",
    .enabled(if: Peers.hasGo, "needs golang-go and golang-github-containerd-ttrpc-dev"))
  func goClient() async throws {
    try await withServer(Self.router) { server in
      let path = server.path
      let outcome = try await Peers.blocking {
        let folder = try TemporaryFolder()
        return try Program(path: Peers.build("client", in: folder), arguments: [path]).run()
      }
      #expect(outcome.status == 0 && outcome.output == "ok", "\(outcome.output)")
    }
  }

  @Test(
    "Our client calls Go's ttrpc server",
    .enabled(if: Peers.hasGo, "needs golang-go and golang-github-containerd-ttrpc-dev"))
  func goServer() async throws {
    let folder = try TemporaryFolder()
    let running = try await Peers.blocking {
      let running = try Program(
        path: Peers.build("server", in: folder), arguments: [folder.file("s")]
      ).start()
      #expect(running.line() == "ready")
      return running
    }
    try await callUnary(at: folder.file("s"))
    // A malformed payload, as bytes: Go answers INTERNAL, as we do.
    try await WireClient.withConnection(to: folder.file("s")) { client in
      let method = Method<OpaqueMessage, OpaqueMessage>(
        service: Methods.serviceName, name: "Echo", kind: .unary)
      await #expect(throws: Status.self) {
        _ = try await client.call(method, OpaqueMessage(bytes: [0xFF, 0xFF]))
      }
    }
    _ = try await Peers.blocking { running.stop() }
  }

  @Test(
    "A Python client calls our server in all four kinds",
    .enabled(if: Peers.hasPython, "needs python3-protobuf"))
  func pythonClient() async throws {
    try await withServer(Self.router) { server in
      let path = server.path
      let outcome = try await Peers.blocking {
        let folder = try TemporaryFolder()
        let descriptors = try Peers.descriptors(in: folder)
        return try Program(
          path: Peers.python,
          arguments: ["\(Peers.folder)/Python/peer.py", "call", descriptors, path],
          environment: ["PYTHONDONTWRITEBYTECODE=1"]
        ).run()
      }
      #expect(outcome.status == 0 && outcome.output == "ok", "\(outcome.output)")
    }
  }

  @Test(
    "Our client calls a Python server in all four kinds",
    .enabled(if: Peers.hasPython, "needs python3-protobuf"))
  func pythonServer() async throws {
    let folder = try TemporaryFolder()
    let running = try await Peers.blocking {
      let running = try Program(
        path: Peers.python,
        arguments: [
          "\(Peers.folder)/Python/peer.py", "serve", try Peers.descriptors(in: folder),
          folder.file("s"),
        ], environment: ["PYTHONDONTWRITEBYTECODE=1"]
      ).start()
      #expect(running.line() == "ready")
      return running
    }
    try await callUnary(at: folder.file("s"))
    try await WireClient.withConnection(to: folder.file("s")) { client in
      let collect = try await client.clientStream(Methods.collect)
      for size in 0..<100 {
        try await collect.send(
          ConformanceCollectRequest(payload: [UInt8](repeating: 1, count: size)))
      }
      let collected = try await collect.finish()
      #expect(collected == ConformanceCollectResponse(count: 100, bytes: 4_950))
      let spread = try await client.serverStream(
        Methods.spread, ConformanceSpreadRequest(count: 3_000))
      var index: UInt64 = 0
      for try await response in spread {
        #expect(response.index == index)
        index += 1
      }
      #expect(index == 3_000)
      let chat = try await client.bidirectional(Methods.chat)
      var responses = chat.responses.makeAsyncIterator()
      for text in ["一", "", "三"] {
        try await chat.requests.send(ConformanceChatRequest(text: text))
        #expect(try await responses.next()?.text == text)
      }
      try await chat.requests.send(ConformanceChatRequest(text: "fail"))
      let error = await #expect(throws: Status.self) { _ = try await responses.next() }
      #expect(error?.code == .aborted)
    }
    _ = try await Peers.blocking { running.stop() }
  }

  private func callUnary(at path: String) async throws {
    try await WireClient.withConnection(to: path) { client in
      let response = try await client.call(
        Methods.echo, ConformanceEchoRequest(text: "安澜", payload: [0, 255]),
        timeout: .seconds(30))
      #expect(response == ConformanceEchoResponse(text: "安澜", payload: [0, 255]))
      let identified = try await client.call(
        Methods.echo, ConformanceEchoRequest(text: "what id"), metadata: ["request-id": "r-7"])
      #expect(identified.text == "r-7")
      let error = await #expect(throws: Status.self) {
        _ = try await client.call(
          Methods.echo, ConformanceEchoRequest(text: "asked", failWith: 9))
      }
      #expect(error?.code == .failedPrecondition && error?.message == "asked")
      let unknown = await #expect(throws: Status.self) {
        _ = try await client.call(
          Method<ConformanceEchoRequest, ConformanceEchoResponse>(
            service: Methods.serviceName, name: "No", kind: .unary), ConformanceEchoRequest())
      }
      #expect(unknown?.code == .unimplemented)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<100 {
          group.addTask {
            let response = try await client.call(
              Methods.echo, ConformanceEchoRequest(text: "\(number)"))
            #expect(response.text == "\(number)")
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
