import Glibc

/// A socket that says whatever bytes a test wants, right or wrong.
final class RawSocket: Sendable {
  private let descriptor: Int32

  /// Connects to a Unix socket; an answer is awaited for 20 s at most.
  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw StoryError("connect: \(String(cString: strerror(errno)))") }
  }

  deinit { close(descriptor) }

  /// Sends bytes; a peer that has closed already is no fault.
  func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes {
      Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
  }

  /// A frame: big-endian length and stream, type, flags, body.
  static func frame(
    stream: UInt32, type: UInt8, flags: UInt8 = 0, _ body: [UInt8], length: UInt32? = nil
  ) -> [UInt8] {
    let numbers = [length ?? UInt32(body.count), stream]
    return numbers.flatMap { number in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    } + [type, flags] + body
  }

  /// Bytes of the next answer up to `count`; empty when the peer has closed.
  func receive(_ count: Int = 65_536) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let received = recv(descriptor, &bytes, count, 0)
    return Array(bytes.prefix(max(0, received)))
  }

  /// The next whole frame's body; nil when the peer has closed.
  func answer() -> [UInt8]? {
    guard let head = exactly(10) else { return nil }
    return exactly(head[0..<4].reduce(0) { $0 << 8 | Int($1) })
  }

  private func exactly(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = receive(count - bytes.count)
      guard !more.isEmpty else { return nil }
      bytes += more
    }
    return bytes
  }
}
