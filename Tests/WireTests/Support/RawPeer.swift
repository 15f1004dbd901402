import Contracts
import Dispatch
import Glibc
import Synchronization

/// One frame as bytes, written and read without any code of the module under test.
struct RawFrame: Equatable, CustomStringConvertible {
  var streamID: UInt32
  var type: UInt8
  var flags: UInt8 = 0
  var body: [UInt8] = []

  var bytes: [UInt8] { Self.header(UInt32(body.count), streamID, type, flags) + body }

  var description: String {
    "frame(\(streamID), type \(type), flags \(flags), \(body.count) bytes)"
  }

  static func header(
    _ length: UInt32, _ streamID: UInt32, _ type: UInt8, _ flags: UInt8
  ) -> [UInt8] {
    func big(_ value: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
    return big(length) + big(streamID) + [type, flags]
  }

  /// A Request written by hand.
  static func request(
    _ streamID: UInt32, _ service: String, _ method: String, _ payload: [UInt8] = [],
    timeoutNanoseconds: Int64 = 0, metadata: [(String, String)] = [], flags: UInt8 = 0
  ) -> RawFrame {
    var body = field(1, Array(service.utf8)) + field(2, Array(method.utf8))
    if !payload.isEmpty { body += field(3, payload) }
    if timeoutNanoseconds != 0 {
      body += [4 << 3] + varint(UInt64(bitPattern: timeoutNanoseconds))
    }
    for (key, value) in metadata {
      body += field(5, field(1, Array(key.utf8)) + field(2, Array(value.utf8)))
    }
    return RawFrame(streamID: streamID, type: 1, flags: flags, body: body)
  }

  /// A request of the conformance service.
  static func conformance(
    _ streamID: UInt32, _ method: String, _ payload: [UInt8] = [],
    timeoutNanoseconds: Int64 = 0, metadata: [(String, String)] = [], flags: UInt8 = 0
  ) -> RawFrame {
    request(
      streamID, "anlan.conformance.v1.ConformanceService", method, payload,
      timeoutNanoseconds: timeoutNanoseconds, metadata: metadata, flags: flags)
  }

  static func data(_ streamID: UInt32, _ body: [UInt8], flags: UInt8 = 0) -> RawFrame {
    RawFrame(streamID: streamID, type: 3, flags: flags, body: body)
  }

  /// The end of one side.
  static func close(_ streamID: UInt32) -> RawFrame {
    RawFrame(streamID: streamID, type: 3, flags: 5)
  }

  static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2] + varint(UInt64(bytes.count)) + bytes
  }

  static func varint(_ value: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}

extension RawFrame {
  /// The Response inside.
  var response: TTRPCResponse? { type == 2 ? try? TTRPCResponse(wire: body) : nil }

  /// Code of the Response; 0 when there is no status, as Go omits it.
  var code: Int32? { response.map { $0.status?.code ?? 0 } }

  /// Sentence of the Response.
  var message: String? { response?.status?.message }
}

/// A plain blocking socket that speaks bytes; it blocks a queue of its own, never a task's thread.
final class RawPeer: Sendable {
  /// Seconds a test waits for bytes before it fails.
  static let patienceSeconds = 120

  let descriptor: Int32
  private let closed = Mutex(false)
  private let queue = DispatchQueue(label: "raw peer")

  init(descriptor: Int32) {
    self.descriptor = descriptor
    var patience = timeval(tv_sec: Self.patienceSeconds, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
  }

  convenience init(path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = RawPeer.address(path)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw SystemError(code: code)
    }
    self.init(descriptor: descriptor)
  }

  deinit { close() }

  static func address(_ path: String) -> sockaddr_un {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return address
  }

  /// A listening raw socket.
  static func listen(path: String) throws -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = address(path)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0, Glibc.listen(descriptor, 16) == 0 else { throw SystemError(code: errno) }
    return descriptor
  }

  func close() {
    let wasClosed = closed.withLock { closed in
      defer { closed = true }
      return closed
    }
    if !wasClosed { Glibc.close(descriptor) }
  }

  func send(_ frames: RawFrame...) async throws {
    try await send(bytes: frames.flatMap(\.bytes))
  }

  func send(bytes: [UInt8]) async throws { try await blocking { try self.sendNow(bytes) } }

  /// The next frame, or nil at the end of the connection.
  func receive() async throws -> RawFrame? { try await blocking { try self.receiveNow() } }

  /// The next connection of a listening socket.
  func accept() async throws -> RawPeer {
    try await blocking {
      let accepted = Glibc.accept(self.descriptor, nil, nil)
      guard accepted >= 0 else { throw SystemError(code: errno) }
      _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
      return RawPeer(descriptor: accepted)
    }
  }

  private func blocking<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Swift.Result(catching: body)) }
    }
  }

  private func sendNow(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw SystemError(code: errno) }
      sent += count
    }
  }

  /// Sends what fits now; returns the number of bytes.
  func trySend(bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes {
      max(
        0,
        Glibc.send(
          descriptor, $0.baseAddress, $0.count,
          Int32(MSG_NOSIGNAL | MSG_DONTWAIT)))
    }
  }

  private func receiveNow() throws -> RawFrame? {
    guard let header = try receive(count: 10) else { return nil }
    func big(_ at: Int) -> UInt32 { header[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    let length = Int(big(0))
    let body = length == 0 ? [] : try receive(count: length) ?? []
    return RawFrame(streamID: big(4), type: header[8], flags: header[9], body: body)
  }

  private func receive(count: Int) throws -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var received = 0
    while received < count {
      let result = bytes[received...].withUnsafeMutableBytes {
        recv(descriptor, $0.baseAddress, $0.count, 0)
      }
      if result == 0 || (result < 0 && errno == ECONNRESET) { return nil }
      guard result > 0 else { throw SystemError(code: errno) }
      received += result
    }
    return bytes
  }
}
