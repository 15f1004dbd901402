import NIOCore

/// What a frame is.
///
/// Source: ttrpc PROTOCOL.md, message types.
struct FrameType: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt8

  static let request = FrameType(rawValue: 1)
  static let response = FrameType(rawValue: 2)
  static let data = FrameType(rawValue: 3)

  /// Whether ttrpc knows the type.
  var isKnown: Bool { (1...3).contains(rawValue) }
}

/// What a frame says about its side of the stream.
///
/// Source: ttrpc PROTOCOL.md, flags.
struct FrameFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The sender sends nothing more on this stream.
  static let remoteClosed = FrameFlags(rawValue: 0x01)
  /// The sender will send data on this stream.
  static let remoteOpen = FrameFlags(rawValue: 0x02)
  /// The frame carries no message, not even an empty one.
  static let noData = FrameFlags(rawValue: 0x04)

  /// The end of one side, always a frame of its own: Go refuses it with a payload.
  static let close: FrameFlags = [.remoteClosed, .noData]
}

/// The ten bytes before every frame.
struct FrameHeader: Hashable, Sendable {
  /// Bytes of a header.
  static let byteCount = 10

  var length: UInt32
  var streamID: UInt32
  var type: FrameType
  var flags: FrameFlags
}

extension FrameHeader {
  /// The header at the reader index, or nil while it is incomplete; reads nothing.
  init?(peeking buffer: ByteBuffer) {
    let bytes = buffer.readableBytesSpan
    guard bytes.byteCount >= Self.byteCount else { return nil }
    self.init(
      length: UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)),
      streamID: UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: 4, as: UInt32.self)),
      type: FrameType(rawValue: bytes.unsafeLoad(fromByteOffset: 8, as: UInt8.self)),
      flags: FrameFlags(rawValue: bytes.unsafeLoad(fromByteOffset: 9, as: UInt8.self)))
  }

  /// Writes the ten bytes.
  func write(into buffer: inout ByteBuffer) {
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.byteCount) { bytes in
      store(in: bytes)
      return Self.byteCount
    }
  }

  /// Overwrites ten readable bytes, with one look at the buffer.
  func set(at index: Int, in buffer: inout ByteBuffer) {
    let offset = index - buffer.readerIndex
    buffer.withUnsafeMutableReadableBytes { bytes in
      store(in: UnsafeMutableRawBufferPointer(rebasing: bytes[offset...]))
    }
  }

  private func store(in bytes: UnsafeMutableRawBufferPointer) {
    bytes.storeBytes(of: length.bigEndian, toByteOffset: 0, as: UInt32.self)
    bytes.storeBytes(of: streamID.bigEndian, toByteOffset: 4, as: UInt32.self)
    bytes[8] = type.rawValue
    bytes[9] = flags.rawValue
  }
}
