import Glibc
import NIOCore

/// Why a client found no server.
public enum ConnectError: Error, Sendable, Hashable {
  /// Nothing is at the path: the service was never started, or the folder is another.
  case noSuchSocket(path: String)
  /// A socket is there and nobody listens: the service stopped.
  case refused(path: String)
  /// The path may not be entered or written by this user.
  case permission(path: String)
  /// The path is longer than a Unix socket address holds.
  case pathTooLong(path: String, bytes: Int, bytesMax: Int)
  /// The server did not accept in time.
  case timedOut(path: String)
  /// Another fault of the kernel.
  case failed(path: String, code: Int32)

  init(_ error: any Error, path: String) {
    switch error {
    case let error as IOError:
      self =
        switch error.errnoCode {
        case ENOENT, ENOTDIR: .noSuchSocket(path: path)
        case ECONNREFUSED, ENOTSOCK, EPROTOTYPE: .refused(path: path)
        case EACCES, EPERM: .permission(path: path)
        case EAGAIN, ETIMEDOUT: .timedOut(path: path)
        default: .failed(path: path, code: error.errnoCode)
        }
    case ChannelError.connectTimeout: self = .timedOut(path: path)
    default: self = .failed(path: path, code: EIO)
    }
  }
}

extension ConnectError: StatusConvertible, CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .noSuchSocket(let path): "no socket at \(path): the service is not running there"
    case .refused(let path): "nobody listens on \(path): the service has stopped"
    case .permission(let path): "this user may not connect to \(path)"
    case .pathTooLong(let path, let bytes, let bytesMax):
      "socket path \(path) has \(bytes) bytes, at most \(bytesMax) fit"
    case .timedOut(let path): "the server on \(path) does not accept connections"
    case .failed(let path, let code): "connecting to \(path): \(String(cString: strerror(code)))"
    }
  }

  /// A reason code for programs.
  public var reason: String {
    switch self {
    case .noSuchSocket: "NO_SUCH_SOCKET"
    case .refused: "CONNECTION_REFUSED"
    case .permission: "SOCKET_PERMISSION"
    case .pathTooLong: "SOCKET_PATH_TOO_LONG"
    case .timedOut: "CONNECT_TIMEOUT"
    case .failed: "CONNECT_FAILED"
    }
  }

  /// UNAVAILABLE, or PERMISSION_DENIED, with the reason.
  public var status: Status {
    let code: StatusCode =
      switch self {
      case .permission: .permissionDenied
      case .pathTooLong: .invalidArgument
      default: .unavailable
      }
    return Status(code, description).adding(reason: reason)
  }
}
