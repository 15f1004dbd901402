import Glibc
import NIOCore

/// The socket of a channel, for writes that need not pass its pipeline; lives on the event loop.
///
/// The channel remains its owner and closes it. On the loop's thread the descriptor is the channel's
/// for as long as `isActive` is true, which must be asked before every use.
struct DirectSocket {
  private let handle: NIOBSDSocket.Handle

  /// Nil if the channel is not on a socket.
  init?(of channel: any Channel) {
    let found = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self
    ) { $0 }
    guard let found else { return nil }
    handle = found
  }

  /// Takes from the buffer what the socket takes at once: nothing, if it is full or broken.
  func send(_ bytes: inout ByteBuffer) {
    let sent = bytes.withUnsafeReadableBytes {
      Glibc.send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }
    if sent > 0 { bytes.moveReaderIndex(forwardBy: sent) }
  }
}
