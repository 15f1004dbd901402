import CContracts
import CProtobuf
import NIOCore

/// A message with a struct of the generated C behind it: what the generator writes for each.
protocol CBacked: WireMessage {
  /// The generated C struct; its first member is `ProtobufCMessage base`.
  associatedtype CStruct

  /// libprotobuf-c's description of it.
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> { get }

  /// Copies a parsed C message.
  static func read(_ c: UnsafePointer<CStruct>, _ decoding: inout Decoding) -> Self

  /// Sets a zeroed C message; memory comes from the encoding's arena.
  func fill(_ c: UnsafeMutablePointer<CStruct>, _ encoding: inout Encoding)
}

/// Most memory that parsing a message of `count` bytes may take.
///
/// A licence event takes 3 times its length, a list of nearly empty items up to 20 times; one of
/// nothing but empty sub-messages takes 72 times and is refused.
/// Source: [D].
func decodeBytesMax(_ count: Int) -> Int {
  min(decodeBytesFloor + decodeBytesPerByte * count, decodeBytesCeiling)
}

/// Memory that any message may take to parse, however short.
///
/// Source: [D].
let decodeBytesFloor = 1 << 20
/// Memory that each byte of a message may take to parse.
///
/// Source: [D].
let decodeBytesPerByte = 24
/// Memory that no message may exceed: 16 times the longest message of the wire.
///
/// Source: [D].
let decodeBytesCeiling = 64 << 20

extension CBacked {
  /// Parses with libprotobuf-c into the thread's arena and copies the result to Swift values.
  @inline(__always)
  init(parsing bytes: borrowing RawSpan) throws(WireError) {
    let parsed = try Parsed(bytes, Self.cDescriptor, named: Self.protoName)
    var decoding = Decoding()
    let c = UnsafeRawPointer(parsed.message).assumingMemoryBound(to: CStruct.self)
    let value = Self.read(c, &decoding)
    parsed.discard()
    if let fault = decoding.fault { throw fault }
    self = value
  }

  /// Builds the C message in the thread's arena and hands it over with an upper bound of its
  /// packed size.
  @inline(__always)
  func withPackable<R>(_ body: (UnsafePointer<ProtobufCMessage>, Int) -> R) -> R {
    guard let arena = anlan_arena_take(Int.max) else { outOfMemory() }
    defer { anlan_arena_give(arena) }
    var encoding = Encoding(arena: arena)
    let c = encoding.make(self)
    let message = UnsafeRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
    return body(message, encoding.packedBytesMax)
  }

  /// Appends the packed message to a buffer, behind room for a head.
  @inline(__always)
  func pack(into buffer: inout ByteBuffer, behind headBytes: Int) {
    withPackable { message, bytesMax in
      _ = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: headBytes + bytesMax) { memory in
        guard let start = memory.baseAddress else { return 0 }
        let body = (start + headBytes).assumingMemoryBound(to: UInt8.self)
        return headBytes + protobuf_c_message_pack(message, body)
      }
    }
  }

  /// The packed message.
  @inline(__always)
  func packed() -> [UInt8] {
    withPackable { message, bytesMax in
      [UInt8](unsafeUninitializedCapacity: bytesMax) { memory, count in
        guard let start = memory.baseAddress else { return }
        count = protobuf_c_message_pack(message, start)
      }
    }
  }
}

/// A message that libprotobuf-c has parsed into an arena.
///
/// No closure and no generics: a large value would be copied on its way out of either.
private struct Parsed {
  let message: UnsafeMutablePointer<ProtobufCMessage>
  private let arena: UnsafeMutablePointer<anlan_arena>

  @inline(never)
  init(
    _ bytes: borrowing RawSpan, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
    named name: @autoclosure () -> String
  ) throws(WireError) {
    let budget = decodeBytesMax(bytes.byteCount)
    guard let arena = anlan_arena_take(budget) else {
      throw .budgetExceeded(message: name(), bytesMax: budget)
    }
    let message = bytes.withUnsafeBytes { raw in
      protobuf_c_message_unpack(
        descriptor, &arena.pointee.allocator, raw.count,
        raw.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    guard let message else {
      let isExhausted = arena.pointee.exhausted
      anlan_arena_give(arena)
      guard isExhausted else { throw .malformed(message: name()) }
      throw .budgetExceeded(message: name(), bytesMax: budget)
    }
    self.message = message
    self.arena = arena
  }

  /// Gives the arena back; the message is gone.
  func discard() { anlan_arena_give(arena) }
}

/// Ends the process: an encoder that cannot get memory for a bounded message cannot go on.
func outOfMemory() -> Never {
  preconditionFailure("no memory for a message")
}
