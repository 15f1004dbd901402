import Contracts
import NIOCore

/// The frames that leave together, one behind the other.
///
/// It cannot be copied, so that adding a frame counts no references: an output takes it out, adds
/// and puts it back.
struct FrameCollector: ~Copyable {
  private var bytes = ByteBuffer()

  /// Bytes collected.
  var count: Int { bytes.readableBytes }

  /// Adds one frame and gives its length; a body above the limit leaves no trace and throws.
  ///
  /// The body is appended behind as many bytes as it is told, which become the header.
  @inline(__always)
  mutating func append(
    _ streamID: UInt32, _ type: FrameType, _ flags: FrameFlags,
    body: (inout ByteBuffer, Int) -> Void
  ) throws(Status) -> Int {
    let start = bytes.writerIndex
    body(&bytes, FrameHeader.byteCount)
    let length = bytes.writerIndex - start - FrameHeader.byteCount
    guard length <= WireLimits.frameBytesMax else {
      bytes.moveWriterIndex(to: start)
      throw Status.oversized(length)
    }
    FrameHeader(length: UInt32(length), streamID: streamID, type: type, flags: flags)
      .set(at: start, in: &bytes)
    return FrameHeader.byteCount + length
  }

  /// Adds the end of our side of a stream.
  mutating func appendClose(_ streamID: UInt32) {
    FrameHeader(length: 0, streamID: streamID, type: .data, flags: .close).write(into: &bytes)
  }

  /// Hands the socket what it takes at once; the rest remains, and the memory if nothing does.
  mutating func send(through socket: DirectSocket) {
    socket.send(&bytes)
    guard count == 0 else { return }
    guard bytes.capacity <= WireLimits.keptBufferBytesMax else { return bytes = ByteBuffer() }
    bytes.clear()
  }

  /// Takes what was collected; the next frame needs new memory, or that of `reuse`.
  mutating func take() -> ByteBuffer {
    let taken = bytes
    bytes = ByteBuffer()
    return taken
  }

  /// Collects in this memory from now on, if nothing was collected since.
  mutating func reuse(_ memory: consuming ByteBuffer) {
    guard count == 0, memory.capacity <= WireLimits.keptBufferBytesMax else { return }
    // `clear` allocates anew if the channel still holds the storage.
    memory.clear()
    bytes = memory
  }
}
