import CContracts
import CProtobuf
public import NIOCore

/// What a ttrpc request says besides its names and its payload.
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

/// ttrpc's Request and Response around a payload, read in place and written without a detour.
///
/// Every call passes here twice, so nothing is copied to Swift values that is not kept: names and
/// payload are spans into the thread's arena, valid only inside the closure.
public enum Envelope {
  /// Parses a Request and hands over head, service, method and payload.
  ///
  /// - Throws: `WireError`, or what `body` throws.
  public static func readRequest<R>(
    _ frame: borrowing RawSpan,
    _ body: (
      RequestHead, _ service: borrowing RawSpan, _ method: borrowing RawSpan,
      _ payload: borrowing RawSpan
    ) throws -> R
  ) throws -> R {
    try read(frame, ttrpc__request__descriptor_address(), "ttrpc.Request") {
      (request: UnsafePointer<Ttrpc__Request>) in
      let request = request.pointee
      var head = RequestHead(timeoutNanoseconds: request.timeout_nano)
      if request.n_metadata > 0 { head.metadata = try metadata(request) }
      let service = UnsafeRawBufferPointer(request.service)
      let method = UnsafeRawBufferPointer(request.method)
      let payload = UnsafeRawBufferPointer(request.payload)
      return try body(head, service.bytes, method.bytes, payload.bytes)
    }
  }

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

  /// Appends a Response with a payload; success has no status, as in Go.
  public static func appendReply(payload: borrowing RawSpan, to buffer: inout ByteBuffer) {
    guard payload.byteCount > 0 else { return }
    payload.withUnsafeBytes { bytes in
      var reply = Ttrpc__Response()
      reply.base.descriptor = ttrpc__response__descriptor_address()
      reply.has_payload = 1
      reply.payload.len = bytes.count
      // libprotobuf-c only reads the bytes while it packs.
      reply.payload.data = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
        .assumingMemoryBound(to: UInt8.self)
      // A pointer to the whole struct: the packer reads past its first member.
      withUnsafePointer(to: &reply) { pointer in
        pack(
          UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCMessage.self),
          bytesMax: bytes.count + Encoding.fieldBytesMax, into: &buffer)
      }
    }
  }

  /// Appends a Request.
  public static func appendRequest(
    _ head: RequestHead, service: String, method: String, payload: [UInt8],
    to buffer: inout ByteBuffer
  ) {
    TTRPCRequest(
      service: service, method: method, payload: payload, timeoutNano: head.timeoutNanoseconds,
      metadata: head.metadata.map { TTRPCKeyValue(key: $0.key, value: $0.value) }
    ).encode(into: &buffer)
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

  private static func pack(
    _ message: UnsafePointer<ProtobufCMessage>, bytesMax: Int, into buffer: inout ByteBuffer
  ) {
    _ = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: bytesMax) { memory in
      guard let start = memory.baseAddress else { return 0 }
      return protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
    }
  }

  private static func metadata(
    _ request: Ttrpc__Request
  ) throws(WireError) -> [(key: String, value: String)] {
    var decoding = Decoding()
    var entries: [(key: String, value: String)] = []
    for index in 0..<request.n_metadata {
      guard let entry = request.metadata[index]?.pointee else { continue }
      let key = decoding.string(entry.key, "ttrpc.KeyValue.key")
      let value = decoding.string(entry.value, "ttrpc.KeyValue.value")
      entries.append((key, value))
    }
    if let fault = decoding.fault { throw fault }
    return entries
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes of a field in an arena; valid while the arena is held.
  fileprivate init(_ data: ProtobufCBinaryData) { self.init(start: data.data, count: data.len) }
}
