import Glibc

/// Where the page is listened for: one address of this machine, never all of them.
///
/// Only loopback and addresses of small networks (a hotspot) are taken, so that the page is never
/// on the internet by a slip of the hand.
struct PageAddress: Sendable, Hashable {
  /// IPv4 address.
  let host: String
  /// Port; 0 lets the system choose.
  let port: Int

  /// The machine itself.
  static let loopback = "127.0.0.1"

  /// Checks an address.
  ///
  /// - Throws: `PageRefusal.addressRefused`.
  init(_ host: String, port: Int) throws(PageRefusal) {
    let host = host == "localhost" ? Self.loopback : host
    guard let bytes = Self.bytes(host), Self.isSmallNetwork(bytes) else {
      throw .addressRefused(host)
    }
    guard (0...65_535).contains(port) else { throw .addressRefused("\(host):\(port)") }
    self.host = host
    self.port = port
  }

  /// What a browser is told.
  var url: String { port == 80 ? "http://\(host)" : "http://\(host):\(port)" }

  /// Names by which a browser may ask when it reached `host` at `port`.
  ///
  /// The address itself, and `localhost` on loopback. Any other name is a domain that somebody pointed here.
  static func names(host: String, port: Int) -> Set<String> {
    let hosts = host.hasPrefix("127.") ? [host, "localhost"] : [host]
    return Set(hosts.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
  }

  /// The four numbers of an address; nil if it is none.
  static func bytes(_ host: String) -> [UInt8]? {
    var address = in_addr()
    guard inet_pton(AF_INET, host, &address) == 1 else { return nil }
    return withUnsafeBytes(of: &address) { Array($0) }
  }

  /// Loopback, private and link-local networks.
  ///
  /// Source: RFC 1918, RFC 3927, RFC 1122 §3.2.1.3.
  static func isSmallNetwork(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 4 else { return false }
    switch (bytes[0], bytes[1]) {
    case (127, _), (10, _), (192, 168), (169, 254): return true
    case (172, 16...31): return true
    default: return false
    }
  }

  /// Addresses of this machine that tablets could reach, without loopback.
  static func candidates() -> [String] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var hosts: [String] = []
    var next = first
    while let entry = next {
      next = entry.pointee.ifa_next
      guard let address = entry.pointee.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET),
        entry.pointee.ifa_flags & UInt32(IFF_UP) != 0
      else { continue }
      let bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
        withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
      }
      guard isSmallNetwork(bytes), bytes[0] != 127 else { continue }
      hosts.append(bytes.map { "\($0)" }.joined(separator: "."))
    }
    return hosts
  }
}
