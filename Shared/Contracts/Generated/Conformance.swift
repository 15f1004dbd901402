// swift-format-ignore-file
// Written by proto/generate from anlan/conformance/v1/conformance.proto; do not edit.

/// A colour, for want of a better enum.
public enum ConformanceColour: WireEnum {
  /// Not said.
  case unspecified
  /// Red.
  case red
  /// Green.
  case green
  /// Below zero: ten bytes on the wire.
  case infrared
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.Colour" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .red, .green, .infrared] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .red
    case 2: self = .green
    case -7: self = .infrared
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .red: 1
    case .green: 2
    case .infrared: -7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "COLOUR_UNSPECIFIED"
    case .red: "COLOUR_RED"
    case .green: "COLOUR_GREEN"
    case .infrared: "COLOUR_INFRARED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A message within messages.
public struct ConformanceLeaf: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Number.
  public var number: Int64

  /// Colours.
  public var colours: [ConformanceColour]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.Leaf" }
}

extension ConformanceLeaf {
  /// The message with no field set.
  public init() {
    self.init(text: "", number: 0, colours: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    number: Int64 = 0,
    colours: [ConformanceColour] = []
  ) {
    self.init(text: text, number: number, colours: colours, unknownFields: [])
  }
}

/// Every kind of field there is.
public struct ConformanceEveryKind: Sendable, Hashable {

  /// One of many.
  public enum Choice: Sendable, Hashable {
    /// bool.
    case choiceTruth(Bool)
    /// sint64.
    case choiceZigzag64(Int64)
    /// double.
    case choiceTwice(Double)
    /// string.
    case choiceText(String)
    /// bytes.
    case choiceOctets([UInt8])
    /// enum.
    case choiceColour(ConformanceColour)
    /// message.
    case choiceLeaf(ConformanceLeaf)
  }

  /// bool.
  public var truth: Bool

  /// int32.
  public var plain32: Int32

  /// int64.
  public var plain64: Int64

  /// uint32.
  public var unsigned32: UInt32

  /// uint64.
  public var unsigned64: UInt64

  /// sint32.
  public var zigzag32: Int32

  /// sint64.
  public var zigzag64: Int64

  /// fixed32.
  public var fixed32: UInt32

  /// fixed64.
  public var fixed64: UInt64

  /// sfixed32.
  public var signedFixed32: Int32

  /// sfixed64.
  public var signedFixed64: Int64

  /// float.
  public var single: Float

  /// double.
  public var twice: Double

  /// string.
  public var text: String

  /// bytes.
  public var octets: [UInt8]

  /// enum.
  public var colour: ConformanceColour

  /// message.
  public var leaf: ConformanceLeaf?

  /// nested message.
  public var inner: ConformanceEveryKind.Inner?

  /// optional bool.
  public var maybeTruth: Bool?

  /// optional int32.
  public var maybePlain32: Int32?

  /// optional uint64.
  public var maybeUnsigned64: UInt64?

  /// optional double.
  public var maybeTwice: Double?

  /// optional string.
  public var maybeText: String?

  /// optional bytes.
  public var maybeOctets: [UInt8]?

  /// optional enum.
  public var maybeColour: ConformanceColour?

  /// repeated bool.
  public var truths: [Bool]

  /// repeated int32.
  public var plain32s: [Int32]

  /// repeated int64.
  public var plain64s: [Int64]

  /// repeated uint32.
  public var unsigned32s: [UInt32]

  /// repeated uint64.
  public var unsigned64s: [UInt64]

  /// repeated sint32.
  public var zigzag32s: [Int32]

  /// repeated sint64.
  public var zigzag64s: [Int64]

  /// repeated fixed32.
  public var fixed32s: [UInt32]

  /// repeated fixed64.
  public var fixed64s: [UInt64]

  /// repeated sfixed32.
  public var signedFixed32s: [Int32]

  /// repeated sfixed64.
  public var signedFixed64s: [Int64]

  /// repeated float.
  public var singles: [Float]

  /// repeated double.
  public var twices: [Double]

  /// repeated string.
  public var texts: [String]

  /// repeated bytes.
  public var octetStrings: [[UInt8]]

  /// repeated enum.
  public var colours: [ConformanceColour]

  /// repeated message.
  public var leaves: [ConformanceLeaf]

  /// One of many.
  public var choice: Choice?

  /// A moment.
  public var moment: ProtoTimestamp?

  /// A span.
  public var span: ProtoDuration?

  /// Anything.
  public var anything: ProtoAny?

  /// Several things.
  public var things: [ProtoAny]

  /// Words that Swift keeps for itself.
  public var `default`: String

  /// The same.
  public var `protocol`: String

  /// The same.
  public var selfValue: String

  /// An id.
  public var eventID: String

  /// A URL.
  public var typeURL: String

  /// The same.
  public var initValue: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.EveryKind" }

  /// A message declared inside.
  public struct Inner: Sendable, Hashable {

    /// Kind.
    public var kind: ConformanceEveryKind.Inner.Kind

    /// Leaves.
    public var leaves: [ConformanceLeaf]

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "anlan.conformance.v1.EveryKind.Inner" }

    /// An enum declared inside.
    public enum Kind: WireEnum {
      /// Not said.
      case unspecified
      /// One.
      case one
      /// A value that this build does not know.
      case unrecognized(Int32)

      /// Full protobuf name.
      public static var protoName: String { "anlan.conformance.v1.EveryKind.Inner.Kind" }
      /// All values that this build knows, in the order of the contract.
      public static var allCases: [Self] { [.unspecified, .one] }

      /// The value of a number on the wire.
      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .one
        default: self = .unrecognized(rawValue)
        }
      }

      /// Number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .one: 1
        case .unrecognized(let number): number
        }
      }

      /// Name in the contract.
      public var wireName: String {
        switch self {
        case .unspecified: "KIND_UNSPECIFIED"
        case .one: "KIND_ONE"
        case .unrecognized(let number): "\(number)"
        }
      }
    }
  }
}

extension ConformanceEveryKind {
  /// The message with no field set.
  public init() {
    self.init(truth: false, plain32: 0, plain64: 0, unsigned32: 0, unsigned64: 0, zigzag32: 0, zigzag64: 0, fixed32: 0, fixed64: 0, signedFixed32: 0, signedFixed64: 0, single: 0, twice: 0, text: "", octets: [], colour: .unspecified, leaf: nil, inner: nil, maybeTruth: nil, maybePlain32: nil, maybeUnsigned64: nil, maybeTwice: nil, maybeText: nil, maybeOctets: nil, maybeColour: nil, truths: [], plain32s: [], plain64s: [], unsigned32s: [], unsigned64s: [], zigzag32s: [], zigzag64s: [], fixed32s: [], fixed64s: [], signedFixed32s: [], signedFixed64s: [], singles: [], twices: [], texts: [], octetStrings: [], colours: [], leaves: [], choice: nil, moment: nil, span: nil, anything: nil, things: [], default: "", protocol: "", selfValue: "", eventID: "", typeURL: "", initValue: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    truth: Bool = false,
    plain32: Int32 = 0,
    plain64: Int64 = 0,
    unsigned32: UInt32 = 0,
    unsigned64: UInt64 = 0,
    zigzag32: Int32 = 0,
    zigzag64: Int64 = 0,
    fixed32: UInt32 = 0,
    fixed64: UInt64 = 0,
    signedFixed32: Int32 = 0,
    signedFixed64: Int64 = 0,
    single: Float = 0,
    twice: Double = 0,
    text: String = "",
    octets: [UInt8] = [],
    colour: ConformanceColour = .unspecified,
    leaf: ConformanceLeaf? = nil,
    inner: ConformanceEveryKind.Inner? = nil,
    maybeTruth: Bool? = nil,
    maybePlain32: Int32? = nil,
    maybeUnsigned64: UInt64? = nil,
    maybeTwice: Double? = nil,
    maybeText: String? = nil,
    maybeOctets: [UInt8]? = nil,
    maybeColour: ConformanceColour? = nil,
    truths: [Bool] = [],
    plain32s: [Int32] = [],
    plain64s: [Int64] = [],
    unsigned32s: [UInt32] = [],
    unsigned64s: [UInt64] = [],
    zigzag32s: [Int32] = [],
    zigzag64s: [Int64] = [],
    fixed32s: [UInt32] = [],
    fixed64s: [UInt64] = [],
    signedFixed32s: [Int32] = [],
    signedFixed64s: [Int64] = [],
    singles: [Float] = [],
    twices: [Double] = [],
    texts: [String] = [],
    octetStrings: [[UInt8]] = [],
    colours: [ConformanceColour] = [],
    leaves: [ConformanceLeaf] = [],
    choice: Choice? = nil,
    moment: ProtoTimestamp? = nil,
    span: ProtoDuration? = nil,
    anything: ProtoAny? = nil,
    things: [ProtoAny] = [],
    default: String = "",
    protocol: String = "",
    selfValue: String = "",
    eventID: String = "",
    typeURL: String = "",
    initValue: Bool = false
  ) {
    self.init(truth: truth, plain32: plain32, plain64: plain64, unsigned32: unsigned32, unsigned64: unsigned64, zigzag32: zigzag32, zigzag64: zigzag64, fixed32: fixed32, fixed64: fixed64, signedFixed32: signedFixed32, signedFixed64: signedFixed64, single: single, twice: twice, text: text, octets: octets, colour: colour, leaf: leaf, inner: inner, maybeTruth: maybeTruth, maybePlain32: maybePlain32, maybeUnsigned64: maybeUnsigned64, maybeTwice: maybeTwice, maybeText: maybeText, maybeOctets: maybeOctets, maybeColour: maybeColour, truths: truths, plain32s: plain32s, plain64s: plain64s, unsigned32s: unsigned32s, unsigned64s: unsigned64s, zigzag32s: zigzag32s, zigzag64s: zigzag64s, fixed32s: fixed32s, fixed64s: fixed64s, signedFixed32s: signedFixed32s, signedFixed64s: signedFixed64s, singles: singles, twices: twices, texts: texts, octetStrings: octetStrings, colours: colours, leaves: leaves, choice: choice, moment: moment, span: span, anything: anything, things: things, default: `default`, protocol: `protocol`, selfValue: selfValue, eventID: eventID, typeURL: typeURL, initValue: initValue, unknownFields: [])
  }
}

extension ConformanceEveryKind.Inner {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, leaves: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: ConformanceEveryKind.Inner.Kind = .unspecified,
    leaves: [ConformanceLeaf] = []
  ) {
    self.init(kind: kind, leaves: leaves, unknownFields: [])
  }
}

/// The same message as an older build knew it: every other field is unknown to it.
public struct ConformanceFewKinds: Sendable, Hashable {

  /// bool.
  public var truth: Bool

  /// message.
  public var leaf: ConformanceOlderLeaf?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.FewKinds" }
}

extension ConformanceFewKinds {
  /// The message with no field set.
  public init() {
    self.init(truth: false, leaf: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    truth: Bool = false,
    leaf: ConformanceOlderLeaf? = nil
  ) {
    self.init(truth: truth, leaf: leaf, unknownFields: [])
  }
}

/// Leaf as an older build knew it.
public struct ConformanceOlderLeaf: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.OlderLeaf" }
}

extension ConformanceOlderLeaf {
  /// The message with no field set.
  public init() {
    self.init(text: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.init(text: text, unknownFields: [])
  }
}

/// For Echo.
public struct ConformanceEchoRequest: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Payload.
  public var payload: [UInt8]

  /// Microseconds to wait before the answer.
  public var delayUs: UInt64

  /// Code to fail with; 0 succeeds.
  public var failWith: Int32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.EchoRequest" }
}

extension ConformanceEchoRequest {
  /// The message with no field set.
  public init() {
    self.init(text: "", payload: [], delayUs: 0, failWith: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    payload: [UInt8] = [],
    delayUs: UInt64 = 0,
    failWith: Int32 = 0
  ) {
    self.init(text: text, payload: payload, delayUs: delayUs, failWith: failWith, unknownFields: [])
  }
}

/// From Echo.
public struct ConformanceEchoResponse: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Payload.
  public var payload: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.EchoResponse" }
}

extension ConformanceEchoResponse {
  /// The message with no field set.
  public init() {
    self.init(text: "", payload: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    payload: [UInt8] = []
  ) {
    self.init(text: text, payload: payload, unknownFields: [])
  }
}

/// For Collect.
public struct ConformanceCollectRequest: Sendable, Hashable {

  /// Payload.
  public var payload: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.CollectRequest" }
}

extension ConformanceCollectRequest {
  /// The message with no field set.
  public init() {
    self.init(payload: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    payload: [UInt8] = []
  ) {
    self.init(payload: payload, unknownFields: [])
  }
}

/// From Collect.
public struct ConformanceCollectResponse: Sendable, Hashable {

  /// Requests seen.
  public var count: UInt64

  /// Bytes of their payloads.
  public var bytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.CollectResponse" }
}

extension ConformanceCollectResponse {
  /// The message with no field set.
  public init() {
    self.init(count: 0, bytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    count: UInt64 = 0,
    bytes: UInt64 = 0
  ) {
    self.init(count: count, bytes: bytes, unknownFields: [])
  }
}

/// For Spread.
public struct ConformanceSpreadRequest: Sendable, Hashable {

  /// Answers wanted.
  public var count: UInt64

  /// Payload of each.
  public var payload: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.SpreadRequest" }
}

extension ConformanceSpreadRequest {
  /// The message with no field set.
  public init() {
    self.init(count: 0, payload: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    count: UInt64 = 0,
    payload: [UInt8] = []
  ) {
    self.init(count: count, payload: payload, unknownFields: [])
  }
}

/// From Spread.
public struct ConformanceSpreadResponse: Sendable, Hashable {

  /// 0 for the first.
  public var index: UInt64

  /// Payload.
  public var payload: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.SpreadResponse" }
}

extension ConformanceSpreadResponse {
  /// The message with no field set.
  public init() {
    self.init(index: 0, payload: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    index: UInt64 = 0,
    payload: [UInt8] = []
  ) {
    self.init(index: index, payload: payload, unknownFields: [])
  }
}

/// For Chat.
public struct ConformanceChatRequest: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.ChatRequest" }
}

extension ConformanceChatRequest {
  /// The message with no field set.
  public init() {
    self.init(text: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.init(text: text, unknownFields: [])
  }
}

/// From Chat.
public struct ConformanceChatResponse: Sendable, Hashable {

  /// Text.
  public var text: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.conformance.v1.ChatResponse" }
}

extension ConformanceChatResponse {
  /// The message with no field set.
  public init() {
    self.init(text: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.init(text: text, unknownFields: [])
  }
}
