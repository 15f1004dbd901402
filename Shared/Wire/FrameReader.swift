import NIOCore

/// Cuts the bytes of a connection into frames.
///
/// It never reserves what a peer merely claims: the buffer grows with the bytes that arrived.
struct FrameReader {
  /// Why the bytes cannot be cut any further; the connection must be closed.
  enum Fault: Error, Hashable {
    case reservedByte(FrameHeader)
    case tooLong(FrameHeader)

    var header: FrameHeader {
      switch self {
      case .reservedByte(let header), .tooLong(let header): header
      }
    }
  }

  private var buffer = ByteBuffer()

  /// Bytes that no frame has taken yet.
  var bufferedBytes: Int { buffer.readableBytes }

  /// Adds what one read brought.
  mutating func append(_ incoming: ByteBuffer) {
    if buffer.readableBytes == 0 {
      // The common case: the read's own buffer becomes ours and nothing is copied.
      buffer = incoming
      return
    }
    if buffer.readerIndex > buffer.capacity / 2 || buffer.writableBytes < incoming.readableBytes {
      buffer.discardReadBytes()
    }
    buffer.writeImmutableBuffer(incoming)
  }

  /// The next whole frame, or nil when more bytes are needed.
  mutating func next() throws(Fault) -> (header: FrameHeader, body: ByteBuffer)? {
    guard let header = FrameHeader(peeking: buffer) else { return nil }
    guard header.length <= UInt32(WireLimits.frameBytesMax) else {
      throw header.length >> 24 == 0 ? .tooLong(header) : .reservedByte(header)
    }
    let length = Int(header.length)
    guard
      let body = buffer.getSlice(
        at: buffer.readerIndex + FrameHeader.byteCount, length: length)
    else { return nil }
    buffer.moveReaderIndex(forwardBy: FrameHeader.byteCount + length)
    return (header, body)
  }

  /// Gives the memory back when everything was taken, so that the socket can reuse it.
  mutating func releaseIfEmpty() {
    if buffer.readableBytes == 0 { buffer = ByteBuffer() }
  }
}
