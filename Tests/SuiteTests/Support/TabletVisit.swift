import Contracts
import Glibc

/// A tablet's browser as the page's server sees it: requests and a ticket, one connection each.
struct TabletVisit {
  /// Where the page is served on this machine.
  let port: UInt16
  private var cookie = ""

  /// A browser that has not been let in.
  init(port: UInt16) { self.port = port }

  /// Seconds that an answer may take.
  private static let patienceSeconds = 20

  /// Gives a code, keeps the ticket, and answers what is seen then.
  mutating func join(_ code: String) throws -> JSONValue {
    let reply = try ask("POST", "/api/join", "{\"code\":\"\(code)\"}")
    let mark = "anlan_seat="
    for line in reply.head.split(separator: "\r\n") {
      if let start = line.firstRange(of: mark)?.upperBound {
        cookie = String(line[start...].prefix { $0 != ";" })
      }
    }
    return reply.body
  }

  /// What is seen now.
  func state() throws -> JSONValue { try ask("GET", "/api/state", nil).body }

  /// One act; answered once it is on the disk.
  func act(_ body: String) throws -> JSONValue { try ask("POST", "/api/act", body).body }

  /// Goes to a question and chooses its first or second option; answers what is seen then.
  func answer(_ place: Int, option index: Int) throws -> JSONValue {
    let view = try act("{\"act\":\"show\",\"place\":\(place)}")
    let options = view["options"]?.elements ?? []
    guard options.indices.contains(index), let key = options[index]["key"]?.string else {
      throw StoryError("no option at question \(place + 1): \(view)")
    }
    let answer = view["kind"] == .string("judge") ? "\"judge\":\(key)" : "\"keys\":[\"\(key)\"]"
    return try act("{\"act\":\"answer\",\"place\":\(place),\(answer)}")
  }

  private func ask(
    _ method: String, _ path: String, _ body: String?
  ) throws -> (head: String, body: JSONValue) {
    let host = "127.0.0.1:\(port)"
    var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"]
    if !cookie.isEmpty { lines.append("Cookie: anlan_seat=\(cookie)") }
    if let body {
      lines += [
        "Origin: http://\(host)", "Content-Type: application/json",
        "Content-Length: \(body.utf8.count)",
      ]
    }
    let text = lines.map { $0 + "\r\n" }.joined() + "\r\n" + (body ?? "")
    let reply = String(decoding: try exchanged(Array(text.utf8)), as: UTF8.self)
    guard let end = reply.firstRange(of: "\r\n\r\n") else {
      throw StoryError("no answer of the page to \(path)")
    }
    return (
      String(reply[..<end.lowerBound]), try JSONValue(parsing: String(reply[end.upperBound...]))
    )
  }

  /// Sends bytes and reads until the server has closed.
  private func exchanged(_ bytes: [UInt8]) throws -> [UInt8] {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var patience = timeval(tv_sec: Self.patienceSeconds, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw StoryError("connect: \(String(cString: strerror(errno)))") }
    _ = bytes.withUnsafeBytes {
      send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    var read: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = recv(descriptor, &part, part.count, 0), count > 0 {
      read += part[..<count]
    }
    return read
  }
}
