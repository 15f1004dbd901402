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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.number = 0
    self.colours = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    number: Int64 = 0,
    colours: [ConformanceColour] = []
  ) {
    self.text = text
    self.number = number
    self.colours = colours
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.truth = false
    self.plain32 = 0
    self.plain64 = 0
    self.unsigned32 = 0
    self.unsigned64 = 0
    self.zigzag32 = 0
    self.zigzag64 = 0
    self.fixed32 = 0
    self.fixed64 = 0
    self.signedFixed32 = 0
    self.signedFixed64 = 0
    self.single = 0
    self.twice = 0
    self.text = ""
    self.octets = []
    self.colour = .unspecified
    self.leaf = nil
    self.inner = nil
    self.maybeTruth = nil
    self.maybePlain32 = nil
    self.maybeUnsigned64 = nil
    self.maybeTwice = nil
    self.maybeText = nil
    self.maybeOctets = nil
    self.maybeColour = nil
    self.truths = []
    self.plain32s = []
    self.plain64s = []
    self.unsigned32s = []
    self.unsigned64s = []
    self.zigzag32s = []
    self.zigzag64s = []
    self.fixed32s = []
    self.fixed64s = []
    self.signedFixed32s = []
    self.signedFixed64s = []
    self.singles = []
    self.twices = []
    self.texts = []
    self.octetStrings = []
    self.colours = []
    self.leaves = []
    self.choice = nil
    self.moment = nil
    self.span = nil
    self.anything = nil
    self.things = []
    self.default = ""
    self.protocol = ""
    self.selfValue = ""
    self.eventID = ""
    self.typeURL = ""
    self.initValue = false
    self.unknownFields = []
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
    self.truth = truth
    self.plain32 = plain32
    self.plain64 = plain64
    self.unsigned32 = unsigned32
    self.unsigned64 = unsigned64
    self.zigzag32 = zigzag32
    self.zigzag64 = zigzag64
    self.fixed32 = fixed32
    self.fixed64 = fixed64
    self.signedFixed32 = signedFixed32
    self.signedFixed64 = signedFixed64
    self.single = single
    self.twice = twice
    self.text = text
    self.octets = octets
    self.colour = colour
    self.leaf = leaf
    self.inner = inner
    self.maybeTruth = maybeTruth
    self.maybePlain32 = maybePlain32
    self.maybeUnsigned64 = maybeUnsigned64
    self.maybeTwice = maybeTwice
    self.maybeText = maybeText
    self.maybeOctets = maybeOctets
    self.maybeColour = maybeColour
    self.truths = truths
    self.plain32s = plain32s
    self.plain64s = plain64s
    self.unsigned32s = unsigned32s
    self.unsigned64s = unsigned64s
    self.zigzag32s = zigzag32s
    self.zigzag64s = zigzag64s
    self.fixed32s = fixed32s
    self.fixed64s = fixed64s
    self.signedFixed32s = signedFixed32s
    self.signedFixed64s = signedFixed64s
    self.singles = singles
    self.twices = twices
    self.texts = texts
    self.octetStrings = octetStrings
    self.colours = colours
    self.leaves = leaves
    self.choice = choice
    self.moment = moment
    self.span = span
    self.anything = anything
    self.things = things
    self.default = `default`
    self.protocol = `protocol`
    self.selfValue = selfValue
    self.eventID = eventID
    self.typeURL = typeURL
    self.initValue = initValue
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.kind = .unspecified
      self.leaves = []
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      kind: ConformanceEveryKind.Inner.Kind = .unspecified,
      leaves: [ConformanceLeaf] = []
    ) {
      self.kind = kind
      self.leaves = leaves
      self.unknownFields = []
    }

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

  /// The message with no field set.
  public init() {
    self.truth = false
    self.leaf = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    truth: Bool = false,
    leaf: ConformanceOlderLeaf? = nil
  ) {
    self.truth = truth
    self.leaf = leaf
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.text = text
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.payload = []
    self.delayUs = 0
    self.failWith = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    payload: [UInt8] = [],
    delayUs: UInt64 = 0,
    failWith: Int32 = 0
  ) {
    self.text = text
    self.payload = payload
    self.delayUs = delayUs
    self.failWith = failWith
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.payload = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    payload: [UInt8] = []
  ) {
    self.text = text
    self.payload = payload
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.payload = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    payload: [UInt8] = []
  ) {
    self.payload = payload
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.count = 0
    self.bytes = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    count: UInt64 = 0,
    bytes: UInt64 = 0
  ) {
    self.count = count
    self.bytes = bytes
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.count = 0
    self.payload = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    count: UInt64 = 0,
    payload: [UInt8] = []
  ) {
    self.count = count
    self.payload = payload
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.index = 0
    self.payload = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    index: UInt64 = 0,
    payload: [UInt8] = []
  ) {
    self.index = index
    self.payload = payload
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.text = text
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.text = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    text: String = ""
  ) {
    self.text = text
    self.unknownFields = []
  }
}
