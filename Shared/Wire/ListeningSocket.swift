import Glibc
import Synchronization

/// Why a socket cannot be listened on.
public enum ListenError: Error, Sendable, Hashable {
  /// The path is longer than a Unix socket address holds.
  case pathTooLong(path: String, bytes: Int, bytesMax: Int)
  /// The path names something that is not a socket; it is left alone.
  case notASocket(path: String)
  /// A live server listens on the path.
  case inUse(path: String)
  /// A step of the kernel failed.
  case failed(step: String, path: String, code: Int32)
  /// The inherited descriptor is not a listening Unix stream socket.
  case notAdoptable(fileDescriptor: Int32, reason: String)
}

extension ListenError: CustomStringConvertible {
  /// What is wrong and what to try.
  public var description: String {
    switch self {
    case .pathTooLong(let path, let bytes, let bytesMax):
      "socket path \(path) has \(bytes) bytes, at most \(bytesMax) fit: choose a shorter folder"
    case .notASocket(let path):
      "\(path) exists and is not a socket: move it away or choose another path"
    case .inUse(let path):
      "another server listens on \(path): stop it or choose another path"
    case .failed(let step, let path, let code):
      "\(step) \(path): \(String(cString: strerror(code)))"
    case .notAdoptable(let fileDescriptor, let reason):
      "descriptor \(fileDescriptor) is not a listening Unix stream socket: \(reason)"
    }
  }
}

/// A Unix stream socket that listens, ready to be handed to a server.
public final class ListeningSocket: Sendable {
  /// Connections the kernel holds before they are accepted. [D]
  public static let backlogConnections: Int32 = 512

  /// Where it listens; nil for an adopted socket without a path.
  public let path: String?

  private struct Owned {
    var fileDescriptor: Int32?
    var identity: FileIdentity?
  }

  private let owned: Mutex<Owned>

  private init(path: String?, fileDescriptor: Int32, identity: FileIdentity?) {
    self.path = path
    owned = Mutex(Owned(fileDescriptor: fileDescriptor, identity: identity))
  }

  deinit { close() }

  /// Binds `path` with the permission bits `mode` and listens.
  ///
  /// A path that is not a socket is never deleted; a socket with a live server is refused; a stale
  /// socket is replaced. Two servers that start at once are kept apart by a lock on the folder.
  ///
  /// - Throws: `ListenError`.
  public static func bind(path: String, mode: UInt32 = 0o600) throws(ListenError) -> ListeningSocket
  {
    let address = try SocketAddress(path: path)
    let folder = try FolderLock(of: path)
    defer { folder.release() }
    try removeStale(path: path, address: address)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .failed(step: "socket", path: path, code: errno) }
    do throws(ListenError) {
      // Nobody can connect before `listen`, so the mode is exact before the socket opens, whatever
      // the umask; setting that would race with every other thread that makes a file.
      guard address.withPointer({ Glibc.bind(descriptor, $0, $1) }) == 0 else {
        throw .failed(step: "bind", path: path, code: errno)
      }
      guard chmod(path, mode_t(mode)) == 0 else {
        throw .failed(step: "chmod", path: path, code: errno)
      }
      guard listen(descriptor, backlogConnections) == 0 else {
        throw .failed(step: "listen", path: path, code: errno)
      }
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
    return ListeningSocket(
      path: path, fileDescriptor: descriptor, identity: FileIdentity(path: path))
  }

  /// Takes over a listening socket that the service manager opened; its path is never removed.
  ///
  /// - Throws: `ListenError.notAdoptable`.
  public static func adopt(fileDescriptor: Int32) throws(ListenError) -> ListeningSocket {
    func option(_ name: Int32) -> Int32? {
      var value: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      guard getsockopt(fileDescriptor, SOL_SOCKET, name, &value, &size) == 0 else { return nil }
      return value
    }
    func refuse(_ reason: String) -> ListenError {
      .notAdoptable(fileDescriptor: fileDescriptor, reason: reason)
    }
    guard let domain = option(SO_DOMAIN) else { throw refuse("it is not a socket") }
    guard domain == AF_UNIX else { throw refuse("it is not a Unix socket") }
    guard option(SO_TYPE) == Int32(SOCK_STREAM.rawValue) else {
      throw refuse("it is not a stream socket")
    }
    guard option(SO_ACCEPTCONN) == 1 else { throw refuse("it does not listen") }
    guard fcntl(fileDescriptor, F_SETFD, FD_CLOEXEC) == 0 else {
      throw refuse(String(cString: strerror(errno)))
    }
    return ListeningSocket(
      path: SocketAddress.path(ofSocket: fileDescriptor), fileDescriptor: fileDescriptor,
      identity: nil)
  }

  /// Hands the descriptor to the one that accepts; nil if it was handed out or closed before.
  func takeFileDescriptor() -> Int32? {
    owned.withLock { owned in
      defer { owned.fileDescriptor = nil }
      return owned.fileDescriptor
    }
  }

  /// Removes the path if it is still the socket that was bound here.
  func unlinkPath() {
    let identity = owned.withLock { owned in
      defer { owned.identity = nil }
      return owned.identity
    }
    guard let path, let identity, FileIdentity(path: path) == identity else { return }
    _ = unlink(path)
  }

  /// Closes a socket that no server took and removes its path.
  public func close() {
    guard let descriptor = takeFileDescriptor() else { return }
    unlinkPath()
    _ = Glibc.close(descriptor)
  }

  private static func removeStale(path: String, address: SocketAddress) throws(ListenError) {
    guard let identity = FileIdentity(path: path) else { return }
    guard identity.isSocket else { throw .notASocket(path: path) }
    let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard probe >= 0 else { throw .failed(step: "socket", path: path, code: errno) }
    defer { _ = Glibc.close(probe) }
    // A full backlog answers EAGAIN instead of blocking: that server lives too.
    _ = fcntl(probe, F_SETFL, O_NONBLOCK)
    guard address.withPointer({ connect(probe, $0, $1) }) != 0 else { throw .inUse(path: path) }
    switch errno {
    case ENOENT: return
    case ECONNREFUSED:
      guard unlink(path) == 0 || errno == ENOENT else {
        throw .failed(step: "unlink", path: path, code: errno)
      }
    case EAGAIN: throw .inUse(path: path)
    default: throw .failed(step: "connect", path: path, code: errno)
    }
  }
}
