import CContracts
import CProtobuf
public import NIOCore

/// What we say in a ttrpc Request besides its names and its payload.
public struct RequestHead: Sendable {
  /// Nanoseconds the caller waits; 0 means for ever, negative means that the time has passed.
  public var timeoutNanoseconds: Int64
  /// Keys and values in order.
  public var metadata: [(key: String, value: String)]

  /// A head with its parts.
  public init(timeoutNanoseconds: Int64 = 0, metadata: [(key: String, value: String)] = []) {
    self.timeoutNanoseconds = timeoutNanoseconds
    self.metadata = metadata
  }
}

/// ttrpc's Request and Response around a payload, written and read without a detour.
public enum Envelope {
  /// Parses a Response and hands over status and payload.
  ///
  /// - Throws: `WireError`, or what `body` throws.
  public static func readReply<R>(
    _ frame: borrowing RawSpan, _ body: (RPCStatus?, _ payload: borrowing RawSpan) throws -> R
  ) throws -> R {
    try read(frame, ttrpc__response__descriptor_address(), "ttrpc.Response") {
      (reply: UnsafePointer<Ttrpc__Response>) in
      var decoding = Decoding()
      let status: RPCStatus? = decoding.message(reply.pointee.status)
      if let fault = decoding.fault { throw fault }
      let payload = UnsafeRawBufferPointer(reply.pointee.payload)
      return try body(status, payload.bytes)
    }
  }

  /// Appends room for a head, and a Response with a message as its payload.
  ///
  /// Success has no status, as in Go.
  public static func appendReply(
    _ message: some WireMessage, to buffer: inout ByteBuffer, behind headBytes: Int
  ) {
    // The length stands before the message and is known after it: most take two bytes.
    let field = buffer.writerIndex + headBytes
    message.encode(into: &buffer, behind: headBytes + usualFieldBytes)
    let length = buffer.writerIndex - field - usualFieldBytes
    if length >= 1 << 7, length < 1 << 14 {
      let place = field - buffer.readerIndex
      buffer.withUnsafeMutableReadableBytes { bytes in
        bytes[place] = payloadTag
        bytes[place + 1] = UInt8(length & 0x7F | 0x80)
        bytes[place + 2] = UInt8(length >> 7)
      }
    } else {
      setUnusualLength(length, at: field, in: &buffer)
    }
  }

  /// Field 2 of Response, with its wire type.
  private static let payloadTag: UInt8 = 2 << 3 | 2
  /// Bytes of the tag and of the length of a payload from 128 bytes to 16 KiB.
  private static let usualFieldBytes = 3

  /// Moves the payload to where its length leaves it; an empty one is no field.
  private static func setUnusualLength(
    _ length: Int, at field: Int, in buffer: inout ByteBuffer
  ) {
    guard length > 0 else { return buffer.moveWriterIndex(to: field) }
    var head = [payloadTag]
    head.appendVarint(UInt64(length))
    let payload = field + head.count
    let moved = try? buffer.copyBytes(at: field + usualFieldBytes, to: payload, length: length)
    precondition(moved == length, "a payload that was just written can be moved")
    buffer.setBytes(head, at: field)
    buffer.moveWriterIndex(to: payload + length)
  }

  /// Appends room for a head, and a Request.
  public static func appendRequest(
    _ head: RequestHead, service: String, method: String, payload: [UInt8],
    to buffer: inout ByteBuffer, behind headBytes: Int
  ) {
    TTRPCRequest(
      service: service, method: method, payload: payload, timeoutNano: head.timeoutNanoseconds,
      metadata: head.metadata.map { TTRPCKeyValue(key: $0.key, value: $0.value) }
    ).encode(into: &buffer, behind: headBytes)
  }

  private static func read<C, R>(
    _ frame: borrowing RawSpan, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>?,
    _ name: StaticString, _ body: (UnsafePointer<C>) throws -> R
  ) throws -> R {
    try frame.withUnsafeBytes { bytes in
      guard let arena = anlan_arena_take(decodeBytesMax(bytes.count)) else { outOfMemory() }
      defer { anlan_arena_give(arena) }
      guard
        let message = protobuf_c_message_unpack(
          descriptor, &arena.pointee.allocator, bytes.count,
          bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
      else { throw WireError.malformed(message: "\(name)") }
      return try body(UnsafeRawPointer(message).assumingMemoryBound(to: C.self))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes of a field in an arena; valid while the arena is held.
  fileprivate init(_ data: ProtobufCBinaryData) { self.init(start: data.data, count: data.len) }
}
