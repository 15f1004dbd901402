// swift-format-ignore-file
// Written by proto/generate from anlan/history/v1/history.proto; do not edit.

/// Kind of knowledge.
public enum HistoryKind: WireEnum {
  /// Not said.
  case unspecified
  /// 许可.
  case licences
  /// 送达、已阅、签收、认领.
  case receipts
  /// 检查.
  case inspections
  /// 考问及处理.
  case quizzes
  /// 责令整改、处罚.
  case orders
  /// 隐患.
  case hazards
  /// 教训通报.
  case lessons
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .licences, .receipts, .inspections, .quizzes, .orders, .hazards, .lessons] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .licences
    case 2: self = .receipts
    case 3: self = .inspections
    case 4: self = .quizzes
    case 5: self = .orders
    case 6: self = .hazards
    case 7: self = .lessons
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .licences: 1
    case .receipts: 2
    case .inspections: 3
    case .quizzes: 4
    case .orders: 5
    case .hazards: 6
    case .lessons: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HISTORY_KIND_UNSPECIFIED"
    case .licences: "HISTORY_KIND_LICENCES"
    case .receipts: "HISTORY_KIND_RECEIPTS"
    case .inspections: "HISTORY_KIND_INSPECTIONS"
    case .quizzes: "HISTORY_KIND_QUIZZES"
    case .orders: "HISTORY_KIND_ORDERS"
    case .hazards: "HISTORY_KIND_HAZARDS"
    case .lessons: "HISTORY_KIND_LESSONS"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Whether a service records a kind at all: what is not recorded is not "none".
public struct HistoryCoverage: Sendable, Hashable {

  /// Kind.
  public var kind: HistoryKind

  /// False: this service keeps no such records.
  public var recorded: Bool

  /// How many things of the kind there are about the premises.
  public var count: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryCoverage" }
}

extension HistoryCoverage {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, recorded: false, count: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: HistoryKind = .unspecified,
    recorded: Bool = false,
    count: UInt32 = 0
  ) {
    self.init(kind: kind, recorded: recorded, count: count, unknownFields: [])
  }
}

/// A lane of the ledger that is about the premises.
public struct HistoryLane: Sendable, Hashable {

  /// Stream, such as "licences/3".
  public var stream: String

  /// Entries in it when the statement was made.
  public var entries: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryLane" }
}

extension HistoryLane {
  /// The message with no field set.
  public init() {
    self.init(stream: "", entries: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    stream: String = "",
    entries: UInt64 = 0
  ) {
    self.init(stream: stream, entries: entries, unknownFields: [])
  }
}

/// A delivery that arrived: the receiver's program held the event. It is no act of a person, so that
/// the statement is what vouches for it.
public struct HistoryDelivery: Sendable, Hashable {

  /// "receipts/<department>/<mbox_seq>".
  public var receipt: String

  /// Department that received it.
  public var department: String

  /// Event delivered.
  public var eventID: String

  /// "licences/<id>".
  public var licence: String

  /// When it arrived.
  public var deliverTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryDelivery" }
}

extension HistoryDelivery {
  /// The message with no field set.
  public init() {
    self.init(receipt: "", department: "", eventID: "", licence: "", deliverTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: String = "",
    department: String = "",
    eventID: String = "",
    licence: String = "",
    deliverTime: ProtoTimestamp? = nil
  ) {
    self.init(receipt: receipt, department: department, eventID: eventID, licence: licence, deliverTime: deliverTime, unknownFields: [])
  }
}

/// A lesson that was issued to the premises.
public struct HistoryLesson: Sendable, Hashable {

  /// "lessons/<id>".
  public var lesson: String

  /// Its title.
  public var title: String

  /// Causes it teaches.
  public var causeCodes: [String]

  /// When it went out.
  public var issueTime: ProtoTimestamp?

  /// When the enterprise's receipt was recorded; absent if it never answered.
  public var receiptTime: ProtoTimestamp?

  /// Who signed for the enterprise.
  public var signedBy: String

  /// Shifts the enterprise named.
  public var shifts: UInt32

  /// Shifts that were taught.
  public var shiftsTaught: UInt32

  /// People who passed the quiz on it.
  public var personsPassed: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryLesson" }
}

extension HistoryLesson {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", title: "", causeCodes: [], issueTime: nil, receiptTime: nil, signedBy: "", shifts: 0, shiftsTaught: 0, personsPassed: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    title: String = "",
    causeCodes: [String] = [],
    issueTime: ProtoTimestamp? = nil,
    receiptTime: ProtoTimestamp? = nil,
    signedBy: String = "",
    shifts: UInt32 = 0,
    shiftsTaught: UInt32 = 0,
    personsPassed: UInt32 = 0
  ) {
    self.init(lesson: lesson, title: title, causeCodes: causeCodes, issueTime: issueTime, receiptTime: receiptTime, signedBy: signedBy, shifts: shifts, shiftsTaught: shiftsTaught, personsPassed: personsPassed, unknownFields: [])
  }
}

/// What a service states about a premises; the body of an entry of its ledger.
public struct HistoryStatement: Sendable, Hashable {

  /// "entities/<credit code>-<serial>".
  public var entity: String

  /// Moment the asker is interested in, such as that of the accident.
  public var asOfTime: ProtoTimestamp?

  /// When it was stated.
  public var time: ProtoTimestamp?

  /// Who asked: department of the caller.
  public var askedBy: String

  /// Id of the question.
  public var requestID: String

  /// What it records and how much there is.
  public var coverage: [HistoryCoverage]

  /// Every lane about the premises.
  public var lanes: [HistoryLane]

  /// Deliveries of permits.
  public var deliveries: [HistoryDelivery]

  /// Lessons of the investigation service.
  public var lessons: [HistoryLesson]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryStatement" }
}

extension HistoryStatement {
  /// The message with no field set.
  public init() {
    self.init(entity: "", asOfTime: nil, time: nil, askedBy: "", requestID: "", coverage: [], lanes: [], deliveries: [], lessons: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    asOfTime: ProtoTimestamp? = nil,
    time: ProtoTimestamp? = nil,
    askedBy: String = "",
    requestID: String = "",
    coverage: [HistoryCoverage] = [],
    lanes: [HistoryLane] = [],
    deliveries: [HistoryDelivery] = [],
    lessons: [HistoryLesson] = []
  ) {
    self.init(entity: entity, asOfTime: asOfTime, time: time, askedBy: askedBy, requestID: requestID, coverage: coverage, lanes: lanes, deliveries: deliveries, lessons: lessons, unknownFields: [])
  }
}

/// Asks about a premises.
public struct HistoryReadPremisesRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; stands in the statement.
  public var requestID: String

  /// REQUIRED. "entities/<credit code>-<serial>".
  public var entity: String

  /// REQUIRED. Moment of interest; it selects nothing, what came later is part of the answer.
  public var asOfTime: ProtoTimestamp?

  /// Licences the caller knows the premises by, beside those the service finds.
  public var licences: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.ReadPremisesRequest" }
}

extension HistoryReadPremisesRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", entity: "", asOfTime: nil, licences: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    entity: String = "",
    asOfTime: ProtoTimestamp? = nil,
    licences: [String] = []
  ) {
    self.init(requestID: requestID, entity: entity, asOfTime: asOfTime, licences: licences, unknownFields: [])
  }
}

/// A piece of the answer.
public struct HistoryReadPremisesResponse: Sendable, Hashable {

  /// Only in the first message: the checkpoint all proofs lead to (C2SP note).
  public var checkpoint: String

  /// Only in the first message: Ed25519 public key, 32 bytes.
  public var publicKey: [UInt8]

  /// Entries with their proofs: the statement first, then lane by lane in order.
  public var entries: [HistoryProvenEntry]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.ReadPremisesResponse" }
}

extension HistoryReadPremisesResponse {
  /// The message with no field set.
  public init() {
    self.init(checkpoint: "", publicKey: [], entries: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    checkpoint: String = "",
    publicKey: [UInt8] = [],
    entries: [HistoryProvenEntry] = []
  ) {
    self.init(checkpoint: checkpoint, publicKey: publicKey, entries: entries, unknownFields: [])
  }
}

/// An entry and the way from it to the root of the checkpoint.
public struct HistoryProvenEntry: Sendable, Hashable {

  /// The entry.
  public var entry: LedgerExportedEntry?

  /// Nodes of the inclusion proof (RFC 9162, 2.1.3).
  public var nodes: [[UInt8]]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.ProvenEntry" }
}

extension HistoryProvenEntry {
  /// The message with no field set.
  public init() {
    self.init(entry: nil, nodes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entry: LedgerExportedEntry? = nil,
    nodes: [[UInt8]] = []
  ) {
    self.init(entry: entry, nodes: nodes, unknownFields: [])
  }
}

/// An answer as it is kept: its canonical bytes are hashed and never changed.
public struct HistoryRecord: Sendable, Hashable {

  /// Service that answered, e.g. "permits".
  public var source: String

  /// What was asked.
  public var request: HistoryReadPremisesRequest?

  /// Checkpoint.
  public var checkpoint: String

  /// Key that signed it.
  public var publicKey: [UInt8]

  /// Entries.
  public var entries: [HistoryProvenEntry]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.history.v1.HistoryRecord" }
}

extension HistoryRecord {
  /// The message with no field set.
  public init() {
    self.init(source: "", request: nil, checkpoint: "", publicKey: [], entries: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    source: String = "",
    request: HistoryReadPremisesRequest? = nil,
    checkpoint: String = "",
    publicKey: [UInt8] = [],
    entries: [HistoryProvenEntry] = []
  ) {
    self.init(source: source, request: request, checkpoint: checkpoint, publicKey: publicKey, entries: entries, unknownFields: [])
  }
}
