// swift-format-ignore-file
// Written by proto/generate from anlan/conformance/v1/conformance.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension ConformanceLeaf: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceLeaf: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__leaf__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__Leaf>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.Leaf.text"),
      number: c.pointee.number,
      colours: decoding.values(c.pointee.n_colours, c.pointee.colours),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__Leaf>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    encoding.set(&c.pointee.n_colours, &c.pointee.colours, enums: self.colours)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceEveryKind: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceEveryKind: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__every_kind__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__EveryKind>, _ decoding: inout Decoding) -> Self {
    let choice: Choice? = switch c.pointee.choice_case.rawValue {
    case 61: .choiceTruth(c.pointee.choice_truth != 0)
    case 62: .choiceZigzag64(c.pointee.choice_zigzag_64)
    case 63: .choiceTwice(c.pointee.choice_twice)
    case 64: .choiceText(decoding.string(c.pointee.choice_text, "anlan.conformance.v1.EveryKind.choice_text"))
    case 65: .choiceOctets(decoding.bytes(c.pointee.choice_octets))
    case 66: .choiceColour(ConformanceColour(rawValue: c.pointee.choice_colour))
    case 67: .choiceLeaf(decoding.present(c.pointee.choice_leaf))
    default: nil
    }
    return Self(
      truth: c.pointee.truth != 0,
      plain32: c.pointee.plain_32,
      plain64: c.pointee.plain_64,
      unsigned32: c.pointee.unsigned_32,
      unsigned64: c.pointee.unsigned_64,
      zigzag32: c.pointee.zigzag_32,
      zigzag64: c.pointee.zigzag_64,
      fixed32: c.pointee.fixed_32,
      fixed64: c.pointee.fixed_64,
      signedFixed32: c.pointee.signed_fixed_32,
      signedFixed64: c.pointee.signed_fixed_64,
      single: c.pointee.single,
      twice: c.pointee.twice,
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.EveryKind.text"),
      octets: decoding.bytes(c.pointee.octets),
      colour: ConformanceColour(rawValue: c.pointee.colour),
      leaf: decoding.message(c.pointee.leaf),
      inner: decoding.message(c.pointee.inner),
      maybeTruth: c.pointee.has_maybe_truth == 0 ? nil : c.pointee.maybe_truth != 0,
      maybePlain32: decoding.number(c.pointee.has_maybe_plain_32, c.pointee.maybe_plain_32),
      maybeUnsigned64: decoding.number(c.pointee.has_maybe_unsigned_64, c.pointee.maybe_unsigned_64),
      maybeTwice: decoding.number(c.pointee.has_maybe_twice, c.pointee.maybe_twice),
      maybeText: decoding.string(c.pointee.has_maybe_text, c.pointee.maybe_text, "anlan.conformance.v1.EveryKind.maybe_text"),
      maybeOctets: decoding.bytes(c.pointee.has_maybe_octets, c.pointee.maybe_octets),
      maybeColour: c.pointee.has_maybe_colour == 0 ? nil : ConformanceColour(rawValue: c.pointee.maybe_colour),
      truths: decoding.booleans(c.pointee.n_truths, c.pointee.truths),
      plain32s: decoding.numbers(c.pointee.n_plain_32s, c.pointee.plain_32s),
      plain64s: decoding.numbers(c.pointee.n_plain_64s, c.pointee.plain_64s),
      unsigned32s: decoding.numbers(c.pointee.n_unsigned_32s, c.pointee.unsigned_32s),
      unsigned64s: decoding.numbers(c.pointee.n_unsigned_64s, c.pointee.unsigned_64s),
      zigzag32s: decoding.numbers(c.pointee.n_zigzag_32s, c.pointee.zigzag_32s),
      zigzag64s: decoding.numbers(c.pointee.n_zigzag_64s, c.pointee.zigzag_64s),
      fixed32s: decoding.numbers(c.pointee.n_fixed_32s, c.pointee.fixed_32s),
      fixed64s: decoding.numbers(c.pointee.n_fixed_64s, c.pointee.fixed_64s),
      signedFixed32s: decoding.numbers(c.pointee.n_signed_fixed_32s, c.pointee.signed_fixed_32s),
      signedFixed64s: decoding.numbers(c.pointee.n_signed_fixed_64s, c.pointee.signed_fixed_64s),
      singles: decoding.numbers(c.pointee.n_singles, c.pointee.singles),
      twices: decoding.numbers(c.pointee.n_twices, c.pointee.twices),
      texts: decoding.strings(c.pointee.n_texts, c.pointee.texts, "anlan.conformance.v1.EveryKind.texts"),
      octetStrings: decoding.byteStrings(c.pointee.n_octet_strings, c.pointee.octet_strings),
      colours: decoding.values(c.pointee.n_colours, c.pointee.colours),
      leaves: decoding.messages(c.pointee.n_leaves, c.pointee.leaves),
      choice: choice,
      moment: decoding.message(c.pointee.moment),
      span: decoding.message(c.pointee.span),
      anything: decoding.message(c.pointee.anything),
      things: decoding.messages(c.pointee.n_things, c.pointee.things),
      default: decoding.string(c.pointee.default_, "anlan.conformance.v1.EveryKind.default"),
      protocol: decoding.string(c.pointee.protocol, "anlan.conformance.v1.EveryKind.protocol"),
      selfValue: decoding.string(c.pointee.`self`, "anlan.conformance.v1.EveryKind.self"),
      eventID: decoding.string(c.pointee.event_id, "anlan.conformance.v1.EveryKind.event_id"),
      typeURL: decoding.string(c.pointee.type_url, "anlan.conformance.v1.EveryKind.type_url"),
      initValue: c.pointee.`init` != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__EveryKind>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 53)
    if self.truth {
      c.pointee.has_truth = 1
      c.pointee.truth = self.truth ? 1 : 0
    }
    if self.plain32 != 0 {
      c.pointee.has_plain_32 = 1
      c.pointee.plain_32 = self.plain32
    }
    if self.plain64 != 0 {
      c.pointee.has_plain_64 = 1
      c.pointee.plain_64 = self.plain64
    }
    if self.unsigned32 != 0 {
      c.pointee.has_unsigned_32 = 1
      c.pointee.unsigned_32 = self.unsigned32
    }
    if self.unsigned64 != 0 {
      c.pointee.has_unsigned_64 = 1
      c.pointee.unsigned_64 = self.unsigned64
    }
    if self.zigzag32 != 0 {
      c.pointee.has_zigzag_32 = 1
      c.pointee.zigzag_32 = self.zigzag32
    }
    if self.zigzag64 != 0 {
      c.pointee.has_zigzag_64 = 1
      c.pointee.zigzag_64 = self.zigzag64
    }
    if self.fixed32 != 0 {
      c.pointee.has_fixed_32 = 1
      c.pointee.fixed_32 = self.fixed32
    }
    if self.fixed64 != 0 {
      c.pointee.has_fixed_64 = 1
      c.pointee.fixed_64 = self.fixed64
    }
    if self.signedFixed32 != 0 {
      c.pointee.has_signed_fixed_32 = 1
      c.pointee.signed_fixed_32 = self.signedFixed32
    }
    if self.signedFixed64 != 0 {
      c.pointee.has_signed_fixed_64 = 1
      c.pointee.signed_fixed_64 = self.signedFixed64
    }
    if self.single.bitPattern != 0 {
      c.pointee.has_single = 1
      c.pointee.single = self.single
    }
    if self.twice.bitPattern != 0 {
      c.pointee.has_twice = 1
      c.pointee.twice = self.twice
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_octets, &c.pointee.octets, self.octets)
    if self.colour.rawValue != 0 {
      c.pointee.has_colour = 1
      c.pointee.colour = self.colour.rawValue
    }
    encoding.set(&c.pointee.leaf, self.leaf)
    encoding.set(&c.pointee.inner, self.inner)
    if let value = self.maybeTruth {
      c.pointee.has_maybe_truth = 1
      c.pointee.maybe_truth = value ? 1 : 0
    }
    if let value = self.maybePlain32 {
      c.pointee.has_maybe_plain_32 = 1
      c.pointee.maybe_plain_32 = value
    }
    if let value = self.maybeUnsigned64 {
      c.pointee.has_maybe_unsigned_64 = 1
      c.pointee.maybe_unsigned_64 = value
    }
    if let value = self.maybeTwice {
      c.pointee.has_maybe_twice = 1
      c.pointee.maybe_twice = value
    }
    encoding.set(&c.pointee.has_maybe_text, &c.pointee.maybe_text, optional: self.maybeText)
    encoding.set(&c.pointee.has_maybe_octets, &c.pointee.maybe_octets, optional: self.maybeOctets)
    if let value = self.maybeColour {
      c.pointee.has_maybe_colour = 1
      c.pointee.maybe_colour = value.rawValue
    }
    encoding.set(&c.pointee.n_truths, &c.pointee.truths, self.truths)
    encoding.set(&c.pointee.n_plain_32s, &c.pointee.plain_32s, self.plain32s)
    encoding.set(&c.pointee.n_plain_64s, &c.pointee.plain_64s, self.plain64s)
    encoding.set(&c.pointee.n_unsigned_32s, &c.pointee.unsigned_32s, self.unsigned32s)
    encoding.set(&c.pointee.n_unsigned_64s, &c.pointee.unsigned_64s, self.unsigned64s)
    encoding.set(&c.pointee.n_zigzag_32s, &c.pointee.zigzag_32s, self.zigzag32s)
    encoding.set(&c.pointee.n_zigzag_64s, &c.pointee.zigzag_64s, self.zigzag64s)
    encoding.set(&c.pointee.n_fixed_32s, &c.pointee.fixed_32s, self.fixed32s)
    encoding.set(&c.pointee.n_fixed_64s, &c.pointee.fixed_64s, self.fixed64s)
    encoding.set(&c.pointee.n_signed_fixed_32s, &c.pointee.signed_fixed_32s, self.signedFixed32s)
    encoding.set(&c.pointee.n_signed_fixed_64s, &c.pointee.signed_fixed_64s, self.signedFixed64s)
    encoding.set(&c.pointee.n_singles, &c.pointee.singles, self.singles)
    encoding.set(&c.pointee.n_twices, &c.pointee.twices, self.twices)
    encoding.set(&c.pointee.n_texts, &c.pointee.texts, self.texts)
    encoding.set(&c.pointee.n_octet_strings, &c.pointee.octet_strings, self.octetStrings)
    encoding.set(&c.pointee.n_colours, &c.pointee.colours, enums: self.colours)
    encoding.set(&c.pointee.n_leaves, &c.pointee.leaves, self.leaves)
    switch self.choice {
    case .choiceTruth(let value):
      c.pointee.choice_case = .init(rawValue: 61)
      c.pointee.choice_truth = value ? 1 : 0
    case .choiceZigzag64(let value):
      c.pointee.choice_case = .init(rawValue: 62)
      c.pointee.choice_zigzag_64 = value
    case .choiceTwice(let value):
      c.pointee.choice_case = .init(rawValue: 63)
      c.pointee.choice_twice = value
    case .choiceText(let value):
      c.pointee.choice_case = .init(rawValue: 64)
      c.pointee.choice_text = encoding.binary(value)
    case .choiceOctets(let value):
      c.pointee.choice_case = .init(rawValue: 65)
      c.pointee.choice_octets = encoding.binary(value)
    case .choiceColour(let value):
      c.pointee.choice_case = .init(rawValue: 66)
      c.pointee.choice_colour = value.rawValue
    case .choiceLeaf(let value):
      c.pointee.choice_case = .init(rawValue: 67)
      c.pointee.choice_leaf = encoding.make(value)
    case nil: break
    }
    encoding.set(&c.pointee.moment, self.moment)
    encoding.set(&c.pointee.span, self.span)
    encoding.set(&c.pointee.anything, self.anything)
    encoding.set(&c.pointee.n_things, &c.pointee.things, self.things)
    encoding.set(&c.pointee.has_default_, &c.pointee.default_, self.default)
    encoding.set(&c.pointee.has_protocol, &c.pointee.protocol, self.protocol)
    encoding.set(&c.pointee.has_self, &c.pointee.`self`, self.selfValue)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_type_url, &c.pointee.type_url, self.typeURL)
    if self.initValue {
      c.pointee.has_init = 1
      c.pointee.`init` = self.initValue ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceEveryKind.Inner: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceEveryKind.Inner: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__every_kind__inner__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__EveryKind__Inner>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: ConformanceEveryKind.Inner.Kind(rawValue: c.pointee.kind),
      leaves: decoding.messages(c.pointee.n_leaves, c.pointee.leaves),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__EveryKind__Inner>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.n_leaves, &c.pointee.leaves, self.leaves)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceFewKinds: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceFewKinds: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__few_kinds__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__FewKinds>, _ decoding: inout Decoding) -> Self {
    return Self(
      truth: c.pointee.truth != 0,
      leaf: decoding.message(c.pointee.leaf),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__FewKinds>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.truth {
      c.pointee.has_truth = 1
      c.pointee.truth = self.truth ? 1 : 0
    }
    encoding.set(&c.pointee.leaf, self.leaf)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceOlderLeaf: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceOlderLeaf: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__older_leaf__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__OlderLeaf>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.OlderLeaf.text"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__OlderLeaf>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceEchoRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceEchoRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__echo_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__EchoRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.EchoRequest.text"),
      payload: decoding.bytes(c.pointee.payload),
      delayUs: c.pointee.delay_us,
      failWith: c.pointee.fail_with,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__EchoRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    if self.delayUs != 0 {
      c.pointee.has_delay_us = 1
      c.pointee.delay_us = self.delayUs
    }
    if self.failWith != 0 {
      c.pointee.has_fail_with = 1
      c.pointee.fail_with = self.failWith
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceEchoResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceEchoResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__echo_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__EchoResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.EchoResponse.text"),
      payload: decoding.bytes(c.pointee.payload),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__EchoResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceCollectRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceCollectRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__collect_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__CollectRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      payload: decoding.bytes(c.pointee.payload),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__CollectRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceCollectResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceCollectResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__collect_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__CollectResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      count: c.pointee.count,
      bytes: c.pointee.bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__CollectResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.count != 0 {
      c.pointee.has_count = 1
      c.pointee.count = self.count
    }
    if self.bytes != 0 {
      c.pointee.has_bytes = 1
      c.pointee.bytes = self.bytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceSpreadRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceSpreadRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__spread_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__SpreadRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      count: c.pointee.count,
      payload: decoding.bytes(c.pointee.payload),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__SpreadRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.count != 0 {
      c.pointee.has_count = 1
      c.pointee.count = self.count
    }
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceSpreadResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceSpreadResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__spread_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__SpreadResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      index: c.pointee.index,
      payload: decoding.bytes(c.pointee.payload),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__SpreadResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.index != 0 {
      c.pointee.has_index = 1
      c.pointee.index = self.index
    }
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceChatRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceChatRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__chat_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__ChatRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.ChatRequest.text"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__ChatRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension ConformanceChatResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension ConformanceChatResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__conformance__v1__chat_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Conformance__V1__ChatResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.conformance.v1.ChatResponse.text"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Conformance__V1__ChatResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
