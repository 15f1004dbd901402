import CHost
import Glibc

/// Settings of the process that every service makes before it opens anything.
enum ProcessSetup {
  /// Most malloc arenas: one event loop, one writer, one reader need no more.
  static let mallocArenasMax: Int32 = 2
  /// Freed memory above this many bytes goes back to the system.
  static let mallocTrimBytes: Int32 = 128 << 10
  /// Files are private to the service's user.
  static let fileModeMask: mode_t = 0o077

  static func apply() {
    _ = anlan_host_limit_malloc(mallocArenasMax, mallocTrimBytes)
    _ = anlan_host_forbid_dumps()
    umask(fileModeMask)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Gives back the memory that only the start needed.
  static func releaseStart() {
    anlan_host_release_start()
  }

  /// The process's environment.
  static func environment() -> [String: String] {
    var result: [String: String] = [:]
    var cursor = environ
    while let entry = cursor.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      cursor += 1
    }
    return result
  }
}
