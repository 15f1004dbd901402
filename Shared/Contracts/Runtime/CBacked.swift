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
  init(_ c: UnsafePointer<CStruct>, _ decoding: inout Decoding)

  /// Sets a zeroed C message; memory comes from the encoding's arena.
  func fill(_ c: UnsafeMutablePointer<CStruct>, _ encoding: inout Encoding)
}

/// Most memory that parsing a message of `count` bytes may take.
///
/// A real message takes 2 to 6 times its length. One of nothing but empty sub-messages takes 72
/// times: it is refused above 1 MiB of memory plus 16 times its length.
/// Source: [D].
func decodeBytesMax(_ count: Int) -> Int {
  decodeBytesFloor + 16 * count
}

/// Memory that any message may take to parse, however short.
///
/// Source: [D].
let decodeBytesFloor = 1 << 20

extension CBacked {
  /// Parses with libprotobuf-c into the thread's arena and copies the result to Swift values.
  @inline(__always)
  init(parsing bytes: borrowing RawSpan) throws(WireError) {
    self = try bytes.withUnsafeBytes { raw throws(WireError) in
      let budget = decodeBytesMax(raw.count)
      guard let arena = anlan_arena_take(budget) else {
        throw .budgetExceeded(message: Self.protoName, bytesMax: budget)
      }
      defer { anlan_arena_give(arena) }
      let base = raw.baseAddress?.assumingMemoryBound(to: UInt8.self)
      guard
        let message = protobuf_c_message_unpack(
          Self.cDescriptor, &arena.pointee.allocator, raw.count, base)
      else {
        guard arena.pointee.exhausted else { throw .malformed(message: Self.protoName) }
        throw .budgetExceeded(message: Self.protoName, bytesMax: budget)
      }
      var decoding = Decoding()
      let c = UnsafeRawPointer(message).assumingMemoryBound(to: CStruct.self)
      let value = Self(c, &decoding)
      if let fault = decoding.fault { throw fault }
      return value
    }
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

  /// Appends the packed message to a buffer.
  @inline(__always)
  func pack(into buffer: inout ByteBuffer) {
    withPackable { message, bytesMax in
      _ = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: bytesMax) { memory in
        guard let start = memory.baseAddress else { return 0 }
        return protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
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

/// Ends the process: an encoder that cannot get memory for a bounded message cannot go on.
func outOfMemory() -> Never {
  preconditionFailure("no memory for a message")
}
