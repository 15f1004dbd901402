import CContracts
import CProtobuf

/// Builds C messages in an arena and adds up an upper bound of their packed size.
///
/// The bound spares libprotobuf-c's own pass over the message: memory is reserved once and packed
/// into once.
struct Encoding {
  /// Most bytes that a tag and a number, or a tag and a length, take.
  static let fieldBytesMax = 15

  /// Where the C messages live.
  let arena: UnsafeMutablePointer<anlan_arena>
  /// Upper bound of the packed size so far.
  private(set) var packedBytesMax = fieldBytesMax

  init(arena: UnsafeMutablePointer<anlan_arena>) { self.arena = arena }

  /// The C message of a value.
  @inline(__always)
  mutating func make<M: CBacked>(_ value: borrowing M) -> UnsafeMutablePointer<M.CStruct> {
    let c = allocate(M.CStruct.self, 1)
    UnsafeMutableRawPointer(c).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<M.CStruct>.size)
    UnsafeMutableRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
      .pointee.descriptor = M.cDescriptor
    value.fill(c, &self)
    return c
  }

  /// Reserves room for the tags, lengths and numbers of a message's singular fields.
  @inline(__always)
  mutating func reserve(fields: Int) { packedBytesMax &+= fields &* Self.fieldBytesMax }

  /// Copies text; not inlined, so that an element of an array is lent and not retained.
  ///
  /// The storage of a string costs half the instructions of its `utf8Span`; only a string that came
  /// from elsewhere, which has none, is made one first.
  @inline(never)
  mutating func binary(_ text: borrowing String) -> ProtobufCBinaryData {
    text.utf8.withContiguousStorageIfAvailable { copy($0) } ?? copy(text.utf8Span.span)
  }

  /// Copies bytes.
  mutating func binary(_ bytes: [UInt8]) -> ProtobufCBinaryData { copy(bytes.span) }

  /// Sets text without presence: empty text is absent.
  @inline(__always)
  mutating func set(
    _ has: inout protobuf_c_boolean, _ data: inout ProtobufCBinaryData, _ text: String
  ) {
    guard !text.isEmpty else { return }
    has = 1
    data = binary(text)
  }

  /// Sets bytes without presence: no bytes are absent.
  @inline(__always)
  mutating func set(
    _ has: inout protobuf_c_boolean, _ data: inout ProtobufCBinaryData, _ bytes: [UInt8]
  ) {
    guard !bytes.isEmpty else { return }
    has = 1
    data = binary(bytes)
  }

  /// Sets text with presence.
  @inline(__always)
  mutating func set(
    _ has: inout protobuf_c_boolean, _ data: inout ProtobufCBinaryData, optional text: String?
  ) {
    guard let text else { return }
    has = 1
    data = binary(text)
  }

  /// Sets bytes with presence.
  @inline(__always)
  mutating func set(
    _ has: inout protobuf_c_boolean, _ data: inout ProtobufCBinaryData, optional bytes: [UInt8]?
  ) {
    guard let bytes else { return }
    has = 1
    data = binary(bytes)
  }

  /// Sets a message with presence.
  @inline(__always)
  mutating func set<M: CBacked>(_ c: inout UnsafeMutablePointer<M.CStruct>?, _ message: M?) {
    guard let message else { return }
    c = make(message)
  }

  /// Sets numbers.
  mutating func set<T: BitwiseCopyable>(
    _ count: inout Int, _ start: inout UnsafeMutablePointer<T>?, _ numbers: [T]
  ) {
    guard !numbers.isEmpty else { return }
    packedBytesMax &+= numbers.count &* 10
    let memory = allocate(T.self, numbers.count)
    memory.initialize(from: numbers, count: numbers.count)
    count = numbers.count
    start = memory
  }

  /// Sets booleans.
  mutating func set(
    _ count: inout Int, _ start: inout UnsafeMutablePointer<protobuf_c_boolean>?, _ values: [Bool]
  ) {
    set(&count, &start, values.map { $0 ? 1 : 0 })
  }

  /// Sets enum values.
  mutating func set<E: WireEnum>(
    _ count: inout Int, _ start: inout UnsafeMutablePointer<Int32>?, enums values: [E]
  ) {
    set(&count, &start, values.map(\.rawValue))
  }

  /// Sets texts.
  mutating func set(
    _ count: inout Int, _ start: inout UnsafeMutablePointer<ProtobufCBinaryData>?, _ texts: [String]
  ) {
    guard !texts.isEmpty else { return }
    reserve(fields: texts.count)
    let memory = allocate(ProtobufCBinaryData.self, texts.count)
    // A span lends its elements; an iterator would retain each.
    let span = texts.span
    for index in span.indices { (memory + index).initialize(to: binary(span[index])) }
    count = texts.count
    start = memory
  }

  /// Sets byte strings.
  mutating func set(
    _ count: inout Int, _ start: inout UnsafeMutablePointer<ProtobufCBinaryData>?,
    _ strings: [[UInt8]]
  ) {
    guard !strings.isEmpty else { return }
    reserve(fields: strings.count)
    let memory = allocate(ProtobufCBinaryData.self, strings.count)
    let span = strings.span
    for index in span.indices { (memory + index).initialize(to: binary(span[index])) }
    count = strings.count
    start = memory
  }

  /// Sets messages.
  mutating func set<M: CBacked>(
    _ count: inout Int,
    _ start: inout UnsafeMutablePointer<UnsafeMutablePointer<M.CStruct>?>?, _ messages: [M]
  ) {
    guard !messages.isEmpty else { return }
    reserve(fields: messages.count)
    let memory = allocate(UnsafeMutablePointer<M.CStruct>?.self, messages.count)
    let span = messages.span
    for index in span.indices { (memory + index).initialize(to: item(span[index])) }
    count = messages.count
    start = memory
  }

  @inline(never)  // As for text: the element is lent.
  private mutating func item<M: CBacked>(_ value: borrowing M) -> UnsafeMutablePointer<M.CStruct> {
    make(value)
  }

  /// Hands unknown fields over as one: libprotobuf-c writes a tag and copies what follows it.
  @inline(__always)
  mutating func unknown(_ bytes: [UInt8], _ base: inout ProtobufCMessage) {
    if !bytes.isEmpty { setUnknown(bytes, &base) }
  }

  private mutating func setUnknown(_ bytes: [UInt8], _ base: inout ProtobufCMessage) {
    var reader = WireReader(bytes[...])
    guard let tag = reader.varint(), tag >> 3 > 0, tag >> 3 < 1 << 29 else { return }
    let field = allocate(ProtobufCMessageUnknownField.self, 1)
    let rest = binary(Array(reader.rest))
    reserve(fields: 1)
    field.initialize(
      to: ProtobufCMessageUnknownField(
        tag: UInt32(tag >> 3), wire_type: ProtobufCWireType(rawValue: UInt32(tag & 7)),
        len: rest.len, data: rest.data))
    base.n_unknown_fields = 1
    base.unknown_fields = field
  }

  private mutating func copy(_ bytes: borrowing Span<UInt8>) -> ProtobufCBinaryData {
    bytes.withUnsafeBufferPointer { copy($0) }
  }

  @inline(__always)
  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> ProtobufCBinaryData {
    guard let source = bytes.baseAddress, bytes.count > 0 else {
      return ProtobufCBinaryData(len: 0, data: nil)
    }
    packedBytesMax &+= bytes.count
    let memory = allocate(UInt8.self, bytes.count)
    memory.initialize(from: source, count: bytes.count)
    return ProtobufCBinaryData(len: bytes.count, data: memory)
  }

  private func allocate<T>(_: T.Type, _ count: Int) -> UnsafeMutablePointer<T> {
    guard let memory = anlan_arena_allocate(arena, count &* MemoryLayout<T>.stride) else {
      outOfMemory()
    }
    return memory.assumingMemoryBound(to: T.self)
  }
}
