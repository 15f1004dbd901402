import Contracts
import Quiz
import Testing

@testable import ClientKit

@Suite("What the page refuses", .timeLimit(.minutes(2)))
struct PageRefusalTests {
  /// One hostile request, and what it gets.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let what: String
    let method: String
    let path: String
    var body: String?
    var fields: [String: String] = [:]
    let status: Int
    let reason: String

    var testDescription: String { what }

    init(
      _ what: String, _ method: String = "POST", _ path: String = "/api/act", body: String? = nil,
      fields: [String: String] = [:], status: Int, reason: String
    ) {
      self.what = what
      self.method = method
      self.path = path
      self.body = body
      self.fields = fields
      self.status = status
      self.reason = reason
    }
  }

  private static let show = "{\"act\":\"show\",\"place\":1}"

  static let hostile: [Hostile] = [
    Hostile(
      "a domain that somebody pointed here", "GET", "/", fields: ["Host": "evil.example"],
      status: 421, reason: "PAGE_HOST_FOREIGN"),
    Hostile(
      "our address with another port", "GET", "/api/state", fields: ["Host": "127.0.0.1:1"],
      status: 421, reason: "PAGE_HOST_FOREIGN"),
    Hostile("no host", "GET", "/", fields: ["Host": ""], status: 421, reason: "PAGE_HOST_FOREIGN"),
    Hostile(
      "another site's page", body: show, fields: ["Origin": "http://evil.example"], status: 403,
      reason: "PAGE_ORIGIN_FOREIGN"),
    Hostile(
      "a page without an address", body: show, fields: ["Origin": "null"], status: 403,
      reason: "PAGE_ORIGIN_FOREIGN"),
    Hostile(
      "another site, told by the browser", body: show,
      fields: ["Origin": "", "Sec-Fetch-Site": "cross-site"], status: 403,
      reason: "PAGE_ORIGIN_FOREIGN"),
    Hostile(
      "a form", body: show, fields: ["Content-Type": "text/plain"], status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile("no JSON", body: "{\"act\":", status: 400, reason: "PAGE_BODY_MALFORMED"),
    Hostile("nothing", body: "", status: 400, reason: "PAGE_BODY_MALFORMED"),
    Hostile("a list", body: "[]", status: 400, reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "an unknown act", body: "{\"act\":\"void\"}", status: 400, reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "deep nesting", body: String(repeating: "[", count: 5_000), status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "a place below", body: "{\"act\":\"show\",\"place\":-1}", status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "a broken place", body: "{\"act\":\"show\",\"place\":1.5}", status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "a place that is a text", body: "{\"act\":\"show\",\"place\":\"1\"}", status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "a huge place", body: "{\"act\":\"show\",\"place\":99999999999999999999}", status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "a place past the paper", body: "{\"act\":\"show\",\"place\":10}", status: 409,
      reason: "SITTING_PLACE"),
    Hostile(
      "two answers in one", body: "{\"act\":\"answer\",\"place\":0,\"text\":\"a\",\"judge\":true}",
      status: 400, reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "an option of no question", body: "{\"act\":\"answer\",\"place\":0,\"keys\":[\"Z\"]}",
      status: 409, reason: "SITTING_ANSWER_KIND"),
    Hostile(
      "keys that are no texts", body: "{\"act\":\"answer\",\"place\":0,\"keys\":[1]}", status: 400,
      reason: "PAGE_BODY_MALFORMED"),
    Hostile(
      "words for a choice", body: "{\"act\":\"answer\",\"place\":0,\"text\":\"A\"}", status: 409,
      reason: "SITTING_ANSWER_KIND"),
    Hostile(
      "a body too long", body: "{\"act\":\"" + String(repeating: "a", count: 65_536) + "\"}",
      status: 413, reason: "PAGE_BODY_TOO_LONG"),
    Hostile(
      "a body said to be endless", body: "{}", fields: ["Content-Length": "99999999999"],
      status: 413, reason: "PAGE_BODY_TOO_LONG"),
    Hostile(
      "a path outside", "GET", "/../../etc/passwd", status: 404, reason: "PAGE_PATH_UNKNOWN"),
    Hostile("an unknown path", "GET", "/admin", status: 404, reason: "PAGE_PATH_UNKNOWN"),
    Hostile(
      "a method that changes by reading", "GET", "/api/act", status: 405,
      reason: "PAGE_METHOD_UNKNOWN"),
    Hostile("another method", "PUT", "/", status: 405, reason: "PAGE_METHOD_UNKNOWN"),
  ]

  @Test("gets a status and a reason, and changes nothing", arguments: hostile)
  func refuses(_ hostile: Hostile) async throws {
    try await ServedDesk.run(count: 1) { served in
      let visitor = try await served.begun()
      let before = try await visitor.state().json["answered"]
      let reply = try await visitor.ask(
        hostile.method, hostile.path, body: hostile.body, fields: hostile.fields)
      #expect(reply.status == hostile.status, "\(reply)")
      #expect(reply.reason == hostile.reason, "\(reply)")
      #expect(reply.json["error"]?["text"]?.string?.isEmpty == false)
      let after = try await visitor.state().json
      #expect(after["answered"] == before)
      #expect(after["place"]?.int == 0)
    }
  }

  @Test(
    "bytes that are no request end the connection and nothing else",
    arguments: [
      "\u{16}\u{03}\u{01}\u{02}\u{00}", "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
      "POST /api/act HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
      "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 200) + "\r\n",
      "GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 40_000) + "\r\n\r\n",
    ])
  func noRequest(_ text: String) async throws {
    try await ServedDesk.run(count: 1) { served in
      let reply = try await PageVisitor.send(
        Array(text.utf8), port: served.port, isEnding: true)
      #expect(reply == nil || (400...431).contains(reply?.status ?? 0), "\(text.prefix(40))")
      #expect(try await PageVisitor(port: served.port).ask("GET", "/").status == 200)
    }
  }

  @Test("is every ticket but the own: of others, changed, made up")
  func tickets() async throws {
    try await ServedDesk.run { served in
      var visitor = PageVisitor(port: served.port)
      _ = try await visitor.join(served.register.seats[0].code)
      let own = visitor.cookie
      let other = served.register.seats[1].sittingID
      let id = served.register.seats[0].sittingID
      let parts = own.split(separator: ".").map(String.init)
      let seal = parts[3]
      let made: [String] = [
        "", "s", "s.\(id).1.", "s.\(id).1.00", "s.\(id).1.\(seal.dropLast())",
        "s.\(other).1.\(seal)", "s.\(id).2.\(seal)", "s.\(id).1.\(seal).x", "b.\(seal)",
        "s.\(id).1.\(seal.reversed())", "s.\(id).01.\(seal)",
      ]
      for cookie in made {
        visitor.cookie = cookie
        #expect(try await visitor.state().reason == "PAGE_TICKET_MISSING", "\(cookie)")
      }
      visitor.cookie = own
      #expect(try await visitor.state().status == 200)
    }
  }

  @Test("are codes after five wrong ones of one address, for a minute")
  func codes() async throws {
    try await ServedDesk.run { served in
      var visitor = PageVisitor(port: served.port)
      for _ in 0..<PageLimits.wrongCodesPerPeer {
        let wrong = try await visitor.join("AAAAAA")
        #expect(wrong.status == 403)
        #expect(wrong.reason == "PAGE_CODE_WRONG")
      }
      let code = served.register.seats[0].code
      let blocked = try await visitor.join(code)
      #expect(blocked.status == 429)
      #expect(blocked.header("retry-after") == "60")
      served.scene.clock.run(seconds: 59)
      #expect(try await visitor.join(code).status == 429)
      served.scene.clock.run(seconds: 1)
      #expect(try await visitor.join(code).status == 200)
    }
  }

  @Test("are addresses that more than a small network can reach")
  func addresses() throws {
    for host in ["127.0.0.1", "localhost", "192.168.43.1", "10.0.0.9", "172.16.0.1", "169.254.7.7"]
    {
      #expect(throws: Never.self, "\(host)") { try PageAddress(host, port: 8080) }
    }
    for host in [
      "0.0.0.0", "8.8.8.8", "172.15.0.1", "172.32.0.1", "192.169.0.1", "::", "::1", "", "quiz",
      "255.255.255.255", "1.2.3", "127.0.0.1:80",
    ] {
      #expect(throws: PageRefusal.addressRefused(host), "\(host)") {
        try PageAddress(host, port: 8080)
      }
    }
    for port in [-1, 65_536] {
      #expect(throws: PageRefusal.self) { try PageAddress("127.0.0.1", port: port) }
    }
    #expect(
      PageAddress.names(host: "192.168.43.1", port: 80) == ["192.168.43.1", "192.168.43.1:80"])
    #expect(PageAddress.names(host: "127.0.0.1", port: 81) == ["127.0.0.1:81", "localhost:81"])
  }

  @Test("a port that another program has is told in words")
  func taken() async throws {
    try await ServedDesk.run(count: 1) { served in
      let second = PageServer(
        register: served.register, document: PageDocument(),
        address: try PageAddress("127.0.0.1", port: served.port))
      do {
        try await second.run { _ in () }
        Issue.record("it listens twice")
      } catch let refusal as PageRefusal {
        #expect(refusal.reason == "PAGE_ADDRESS_TAKEN")
      }
    }
  }
}

@Suite("The guard at the page's door")
struct JoinGuardTests {
  @Test("counts each address by itself, all together too, and forgets after a minute")
  func counts() {
    var door = JoinGuard()
    for number in 0..<PageLimits.wrongCodesAll {
      let peer = "10.0.0.\(number / PageLimits.wrongCodesPerPeer)"
      #expect(door.wait(of: peer, at: 0) == nil, "\(number)")
      door.note(wrongFrom: peer, at: Int64(number))
    }
    #expect(door.wait(of: "10.0.0.0", at: 30) == 60)
    #expect(door.wait(of: "10.9.9.9", at: 30) == 60)
    let minute = PageLimits.wrongCodeWindowMicroseconds
    #expect(door.wait(of: "10.9.9.9", at: minute - 1) == 1)
    #expect(door.wait(of: "10.9.9.9", at: minute) == nil)
    #expect(door.wait(of: "10.0.0.0", at: minute) == nil)
    #expect(door.wait(of: "10.0.0.1", at: minute) == 1)
  }
}
