import Glibc
import NIOCore

/// Who is at the other end of a Unix socket, as the kernel told at connect.
public struct PeerCredentials: Sendable, Hashable {
  /// User id of the process that connected.
  public let uid: UInt32
  /// Main group id of that process.
  public let gid: UInt32
  /// Process id, for the log only: it may be reused by another process.
  public let pid: Int32

  /// Credentials that somebody else read.
  public init(uid: UInt32, gid: UInt32, pid: Int32) {
    self.uid = uid
    self.gid = gid
    self.pid = pid
  }
}

extension PeerCredentials {
  /// The credentials of this process.
  public static var ownProcess: PeerCredentials {
    PeerCredentials(uid: geteuid(), gid: getegid(), pid: getpid())
  }

  /// Asks the kernel (SO_PEERCRED) who is connected to a channel.
  static func read(from channel: any Channel) -> EventLoopFuture<PeerCredentials> {
    guard let provider = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
    }
    let credentials: EventLoopFuture<KernelCredentials> = provider.unsafeGetSocketOption(
      level: SocketOptionLevel(SOL_SOCKET), name: SocketOptionName(SO_PEERCRED))
    return credentials.map { PeerCredentials(uid: $0.uid, gid: $0.gid, pid: $0.pid) }
  }
}

/// What SO_PEERCRED answers: `struct ucred`, which Glibc's module leaves out.
///
/// Source: unix(7).
private struct KernelCredentials: BitwiseCopyable, Sendable {
  var pid: Int32 = 0
  var uid: UInt32 = 0
  var gid: UInt32 = 0
}
