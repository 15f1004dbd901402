import Contracts
import NIOCore
import NIOPosix
import Quiz
import Testing

@testable import ClientKit

/// What a server answered.
struct PageReply: Sendable {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: String

  /// Reads an answer as it came; nil if it is none.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    var lines = text[..<end.lowerBound].split(separator: "\r\n").map(String.init)
    let first = lines.removeFirst().split(separator: " ")
    guard first.count > 1, let status = Int(first[1]) else { return nil }
    self.status = status
    headers = lines.compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]).lowercased(), String(value))
    }
    body = String(text[end.upperBound...])
  }

  /// A header's value.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The body as JSON.
  var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }

  /// The reason of a refusal.
  var reason: String { json["error"]?["reason"]?.string ?? "" }
}

extension JSONValue {
  /// A whole number.
  var int: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }
}

/// A browser without a screen: one connection a request, bytes exactly as given.
struct PageVisitor: Sendable {
  let port: Int
  var cookie = ""

  /// Sends bytes and reads until the server has closed; with `isEnding` it says that none follow.
  static func send(
    _ bytes: [UInt8], port: Int, isEnding: Bool = false
  ) async throws -> PageReply? {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel,
            configuration: NIOAsyncChannel.Configuration(isOutboundHalfClosureEnabled: true))
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      var read: [UInt8] = []
      // A server that has said enough may close before everything is written.
      do {
        try await outbound.write(ByteBuffer(bytes: bytes))
        if isEnding { outbound.finish() }
        for try await part in inbound { read += part.readableBytesView }
      } catch is IOError {
      } catch is ChannelError {}
      return PageReply(read)
    }
  }

  /// A request as a browser on this page makes it; fields of the same name take the place of ours.
  func request(
    _ method: String, _ path: String, body: String? = nil, fields: [String: String] = [:]
  ) -> [UInt8] {
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
    if !cookie.isEmpty { all["Cookie"] = "anlan_seat=\(cookie)" }
    if let body {
      all["Content-Type"] = "application/json"
      all["Origin"] = "http://127.0.0.1:\(port)"
      all["Content-Length"] = "\(body.utf8.count)"
    }
    all.merge(fields) { _, given in given }
    let lines = all.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)\r\n" }
    return Array("\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n\(body ?? "")".utf8)
  }

  /// Asks, and expects an answer.
  func ask(
    _ method: String, _ path: String, body: String? = nil, fields: [String: String] = [:]
  ) async throws -> PageReply {
    try #require(
      try await Self.send(request(method, path, body: body, fields: fields), port: port))
  }

  /// Gives a code and keeps the ticket.
  mutating func join(_ code: String) async throws -> PageReply {
    let reply = try await ask("POST", "/api/join", body: "{\"code\":\"\(code)\"}")
    if let ticket = reply.header("set-cookie") {
      cookie = String(ticket.prefix { $0 != ";" }.drop { $0 != "=" }.dropFirst())
    }
    return reply
  }

  /// What the page sees now.
  func state() async throws -> PageReply { try await ask("GET", "/api/state") }

  /// One act.
  func act(_ body: String) async throws -> PageReply {
    try await ask("POST", "/api/act", body: body)
  }

  /// An answer that fits the question shown: the option at `index`.
  func answer(_ view: JSONValue, option index: Int) async throws -> PageReply {
    let place = view["place"]?.int ?? 0
    let key = view["options"]?.elements[index]["key"]?.string ?? ""
    let answer =
      view["kind"] == .string("judge") ? "\"judge\":\(key)" : "\"keys\":[\"\(key)\"]"
    return try await act("{\"act\":\"answer\",\"place\":\(place),\(answer)}")
  }
}

/// A desk with people seated, and the page served for the length of a body.
struct ServedDesk: Sendable {
  let scene: QuizScene
  let desk: Desk
  let register: SeatRegister
  let port: Int

  /// Serves the open slots of a scene.
  static func run<Answer>(
    _ scene: QuizScene, _ desk: Desk, _ body: (ServedDesk) async throws -> Answer
  ) async throws -> Answer {
    let rows = await desk.board()
    let slots = Set(rows.map { SlotKey(packID: $0.packID, slot: $0.slot) })
    try await desk.unpack(Set(rows.map(\.packID)))
    let register = try await SeatRegister(desk, slots: slots)
    try await desk.takeUpRunning(register.seats.map(\.sittingID))
    let server = PageServer(
      register: register, document: PageDocument(), address: try PageAddress("127.0.0.1", port: 0))
    return try await server.run { address in
      try await body(ServedDesk(scene: scene, desk: desk, register: register, port: address.port))
    }
  }

  /// A scene with so many seated, served.
  static func run<Answer>(
    count: Int = 3, kind: PackKind = .keysSealed, _ body: (ServedDesk) async throws -> Answer
  ) async throws -> Answer {
    let scene = try QuizScene(kind: kind)
    let desk = try await scene.desk()
    _ = try await scene.seated(desk, count: count)
    let answer = try await run(scene, desk, body)
    await desk.trip.close()
    return answer
  }

  /// A browser that has joined as the so-many-th and begun.
  func begun(_ index: Int = 0) async throws -> PageVisitor {
    var visitor = PageVisitor(port: port)
    let joined = try await visitor.join(register.seats[index].code)
    #expect(joined.status == 200, "\(joined)")
    let shown = try await visitor.act("{\"act\":\"show\",\"place\":0}")
    #expect(shown.status == 200, "\(shown)")
    return visitor
  }
}
