import Contracts
import NIOCore
import Testing

@Suite("The traps of protobuf-c are closed")
struct TrapTests {
  typealias Kinds = ConformanceEveryKind

  /// A length-delimited field.
  static func field(_ number: Int, _ bytes: [UInt8]) -> [UInt8] {
    varint(UInt64(number << 3 | 2)) + varint(UInt64(bytes.count)) + bytes
  }

  static func varint(_ value: UInt64) -> [UInt8] {
    value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + varint(value >> 7)
  }

  @Test("A NUL in a text does not end it")
  func nul() throws {
    let message = Kinds(text: "a\0b", maybeText: "\0", texts: ["\0\0", ""])
    let again = try Kinds(wire: message.encoded())
    #expect(again == message)
    #expect(again.text.utf8.count == 3)
  }

  static let invalid: [(bytes: [UInt8], field: String)] = [
    (field(14, [0xFF]), "anlan.conformance.v1.EveryKind.text"),
    (field(14, [0xC0, 0x80]), "anlan.conformance.v1.EveryKind.text"),
    (field(14, [0xED, 0xA0, 0x80]), "anlan.conformance.v1.EveryKind.text"),
    (field(14, [0xE5, 0xAE]), "anlan.conformance.v1.EveryKind.text"),
    (field(25, [0x80]), "anlan.conformance.v1.EveryKind.maybe_text"),
    (field(44, [0x41]) + field(44, [0xF8]), "anlan.conformance.v1.EveryKind.texts"),
    (field(64, [0xFE]), "anlan.conformance.v1.EveryKind.choice_text"),
    (field(17, field(1, [0xFF])), "anlan.conformance.v1.Leaf.text"),
    (field(47, field(1, [0xFF])), "anlan.conformance.v1.Leaf.text"),
  ]

  @Test("Text that is not UTF-8 is refused with the field's name", arguments: invalid)
  func invalidText(bytes: [UInt8], field: String) {
    #expect(throws: WireError.invalidUTF8(field: field)) { try Kinds(wire: bytes) }
  }

  @Test("Text is UTF-8 to us exactly when it is to Swift", arguments: 0...255)
  func sameAsSwift(first: Int) {
    // Every first byte, with bytes at and beside every border after it.
    let borders: [UInt8] = [0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xFF]
    let tails: [[UInt8]] =
      [[]] + borders.map { [$0] } + borders.flatMap { second in borders.map { [second, $0] } }
      + borders.flatMap { second in
        borders.flatMap { third in borders.map { [second, third, $0, 0x41, 0xE5, 0xAE, 0x89] } }
      }
    for tail in tails {
      let bytes = [UInt8(first)] + tail
      let text = try? ConformanceLeaf(wire: Self.field(1, bytes)).text
      #expect(text == String(validating: bytes, as: UTF8.self), "\(bytes)")
    }
  }

  @Test("Bytes need not be UTF-8")
  func bytesAreBytes() throws {
    #expect(try Kinds(wire: Self.field(15, [0xFF, 0])).octets == [0xFF, 0])
  }

  @Test("A singular field that comes twice holds the last value")
  func twice() throws {
    let bytes = Self.field(14, Array("first".utf8)) + Self.field(14, Array("second".utf8))
    #expect(try Kinds(wire: bytes).text == "second")
    let octets = Self.field(15, [1, 2]) + Self.field(15, [])
    #expect(try Kinds(wire: octets).octets == [])
    let choice = Self.field(64, Array("one".utf8)) + Self.field(65, [9])
    #expect(try Kinds(wire: choice).choice == .choiceOctets([9]))
  }

  @Test("A sub-message split over two occurrences is merged")
  func split() throws {
    let bytes =
      Self.field(17, Self.field(1, Array("text".utf8))) + Self.field(17, [0x10, 42, 0x18, 1])
      + Self.field(17, [0x1A, 1, 2])
    let leaf = try Kinds(wire: bytes).leaf
    #expect(leaf == ConformanceLeaf(text: "text", number: 42, colours: [.red, .green]))
    let dynamic = SchemaPool.contracts
    let merged = try dynamic.decode(bytes, as: Kinds.protoName)
    #expect(try Kinds(wire: dynamic.encode(merged)).leaf == leaf)
  }

  @Test("A split sub-message that has a oneof is merged or refused, never misread")
  func splitWithOneof() {
    let part = Self.field(1, Array("h".utf8))
    let listing = Self.field(7, Array("*".utf8))
    for halves in [(part, part), (part, listing), (listing, part), (listing, listing)] {
      let bytes = Self.field(2, halves.0) + Self.field(2, halves.1)
      do {
        let response = try ReflectionServerReflectionResponse(wire: bytes)
        let hasListing = !(halves.0 == part && halves.1 == part)
        let choice = response.originalRequest?.messageRequest
        #expect(choice == (hasListing ? .listServices("*") : nil))
      } catch {
        #expect(error == .malformed(message: "grpc.reflection.v1.ServerReflectionResponse"))
      }
    }
  }

  @Test("One mebibyte of empty sub-messages is refused within its budget of memory")
  func amplification() {
    let bytes = [UInt8](repeating: 0, count: 1 << 20).indices.map { place in
      place % 2 == 0 ? UInt8(0x0A) : 0
    }
    let error = #expect(throws: WireError.self) { try RPCBadRequest(wire: bytes) }
    guard case .budgetExceeded(let message, let bytesMax) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message == "google.rpc.BadRequest")
    #expect(bytesMax <= 26 << 20)
  }

  @Test("A long honest message is within its budget")
  func honest() throws {
    let items = (1...60_000).map { FeedAckItem(mboxSeq: UInt64($0)) }
    let message = FeedAckRequest(consumer: "c", items: items)
    #expect(try FeedAckRequest(wire: message.encoded()) == message)
  }

  @Test("Unknown enum values survive, also packed and in a oneof")
  func unknownEnum() throws {
    let message = Kinds(
      colour: .unrecognized(99), maybeColour: .unrecognized(-1),
      colours: [.red, .unrecognized(7), .infrared], choice: .choiceColour(.unrecognized(5)))
    let again = try Kinds(wire: message.encoded())
    #expect(again == message)
    #expect(again.colour.rawValue == 99)
    #expect(ConformanceColour(rawValue: -7) == .infrared)
    #expect(ConformanceColour(wireName: "COLOUR_RED") == .red)
    #expect(!again.colour.isKnown && ConformanceColour.red.isKnown)
  }

  @Test("Fields of a later build survive an older one, also in sub-messages")
  func unknownFields() throws {
    let message = Kinds(
      truth: true, plain64: -5, fixed32: 7, twice: 1.5,
      leaf: ConformanceLeaf(text: "t", number: 3, colours: [.green]), plain32s: [1, -1],
      texts: ["a", "b"])
    let older = try ConformanceFewKinds(wire: message.encoded())
    #expect(older.truth && older.leaf?.text == "t")
    #expect(!older.unknownFields.isEmpty && older.leaf?.unknownFields.isEmpty == false)
    #expect(try Kinds(wire: older.encoded()) == message)
  }

  @Test("Absent and default differ where the contract says `optional`")
  func presence() throws {
    let unset = try Kinds(wire: [])
    #expect(unset == Kinds() && unset.encoded() == [])
    let zero = Kinds(
      maybeTruth: false, maybePlain32: 0, maybeUnsigned64: 0, maybeTwice: 0, maybeText: "",
      maybeOctets: [], maybeColour: .unspecified, choice: .choiceText(""))
    let again = try Kinds(wire: zero.encoded())
    #expect(again == zero && again != unset)
    #expect(again.maybePlain32 == 0 && unset.maybePlain32 == nil)
  }

  @Test("Every message cut short anywhere is refused or read, never a crash")
  func truncated() throws {
    let bytes = Self.sample.encoded()
    for count in bytes.indices {
      if let part = try? Kinds(wire: Array(bytes[..<count])) {
        #expect(try Kinds(wire: part.encoded()) == part)
      }
    }
  }

  @Test("Bytes changed at random are refused or read, never a crash, and what is read is stable")
  func mutated() throws {
    var random = SeededRandom(state: 42)
    let bytes = Self.sample.encoded()
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let message = try? Kinds(wire: changed) else { continue }
      let again = message.encoded()
      #expect(try Kinds(wire: again).encoded() == again)
      _ = try? SchemaPool.contracts.decode(changed, as: Kinds.protoName)
    }
  }

  @Test("No type of the contract can nest for ever")
  func noRecursion() throws {
    for type in ContractMessages.all {
      #expect(depth(of: type.protoName, above: []) < 12)
    }
  }

  private func depth(of name: String, above: Set<String>) -> Int {
    guard !above.contains(name), let schema = SchemaPool.contracts.message(name) else { return 99 }
    let parts = schema.fields.filter { $0.kind == .message }
    return 1 + (parts.map { depth(of: $0.typeName, above: above.union([name])) }.max() ?? 0)
  }

  @Test("Messages are appended to a buffer and read from it")
  func buffers() throws {
    var buffer = ByteBuffer(bytes: [1, 2, 3])
    Self.sample.encode(into: &buffer)
    #expect(buffer.readBytes(length: 3) == [1, 2, 3])
    #expect(try Kinds(wire: buffer) == Self.sample)
  }

  @Test(
    "Garbage is refused", arguments: [[0x0F], [0x00, 0x00], [0x08], [0x73, 0x74], [0x72, 0x7F]])
  func garbage(bytes: [UInt8]) {
    #expect(throws: WireError.malformed(message: Kinds.protoName)) { try Kinds(wire: bytes) }
  }

  static let sample = Kinds(
    truth: true, plain32: -1, plain64: .min, unsigned32: .max, unsigned64: .max, zigzag32: .min,
    zigzag64: .min, fixed32: 1, fixed64: 2, signedFixed32: -3, signedFixed64: -4, single: 1.5,
    twice: -2.5, text: "安全生产许可证,长于十五字节", octets: [0, 255], colour: .infrared,
    leaf: ConformanceLeaf(text: "叶", number: -9, colours: [.red]),
    inner: Kinds.Inner(kind: .one, leaves: [ConformanceLeaf(), ConformanceLeaf(text: "x")]),
    maybeTruth: true, truths: [true, false], plain32s: [1, -1], zigzag64s: [-1, 1],
    fixed64s: [.max], singles: [0.5], twices: [.infinity], texts: ["", "二"],
    octetStrings: [[], [1]], colours: [.green], leaves: [ConformanceLeaf(number: 1)],
    choice: .choiceLeaf(ConformanceLeaf(text: "选")), moment: ProtoTimestamp(seconds: 1, nanos: 2),
    default: "d", protocol: "p", selfValue: "s", eventID: "e", typeURL: "u", initValue: true)
}

/// A small generator with a seed, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
