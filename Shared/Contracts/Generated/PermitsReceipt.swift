// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/receipt.proto; do not edit.

/// State of a delivery (domain 7.2).
public enum PermitsReceiptState: WireEnum {
  /// Not said.
  case unspecified
  /// 待送达.
  case pending
  /// 无接收单位.
  case unrouted
  /// 已送达.
  case delivered
  /// 已阅.
  case read
  /// 已签收.
  case signed
  /// 已认领.
  case claimed
  /// 争议.
  case disputed
  /// 改派.
  case rerouted
  /// 已反馈.
  case fedBack
  /// 被新事件取代.
  case superseded
  /// 投递失败, being retried.
  case failed
  /// Parked: a person must act.
  case dead
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ReceiptState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .pending, .unrouted, .delivered, .read, .signed, .claimed, .disputed, .rerouted, .fedBack, .superseded, .failed, .dead] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .pending
    case 2: self = .unrouted
    case 3: self = .delivered
    case 4: self = .read
    case 5: self = .signed
    case 6: self = .claimed
    case 7: self = .disputed
    case 8: self = .rerouted
    case 9: self = .fedBack
    case 10: self = .superseded
    case 11: self = .failed
    case 12: self = .dead
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .pending: 1
    case .unrouted: 2
    case .delivered: 3
    case .read: 4
    case .signed: 5
    case .claimed: 6
    case .disputed: 7
    case .rerouted: 8
    case .fedBack: 9
    case .superseded: 10
    case .failed: 11
    case .dead: 12
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "RECEIPT_STATE_UNSPECIFIED"
    case .pending: "RECEIPT_STATE_PENDING"
    case .unrouted: "RECEIPT_STATE_UNROUTED"
    case .delivered: "RECEIPT_STATE_DELIVERED"
    case .read: "RECEIPT_STATE_READ"
    case .signed: "RECEIPT_STATE_SIGNED"
    case .claimed: "RECEIPT_STATE_CLAIMED"
    case .disputed: "RECEIPT_STATE_DISPUTED"
    case .rerouted: "RECEIPT_STATE_REROUTED"
    case .fedBack: "RECEIPT_STATE_FED_BACK"
    case .superseded: "RECEIPT_STATE_SUPERSEDED"
    case .failed: "RECEIPT_STATE_FAILED"
    case .dead: "RECEIPT_STATE_DEAD"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One delivery to one receiver, with every fact about it.
public struct PermitsReceipt: Sendable, Hashable {

  /// "receipts/<department>/<mbox_seq>".
  public var name: String

  /// Receiver.
  public var department: String

  /// Why it receives.
  public var role: FeedRecipientRole

  /// Place in the mailbox.
  public var mboxSeq: UInt64

  /// Event.
  public var eventID: String

  /// "licences/<id>".
  public var licence: String

  /// Type of the event.
  public var eventType: PermitsEventType

  /// Holder's name, for a list a person can read.
  public var holderName: String

  /// Licence type name.
  public var licenceTypeName: String

  /// State.
  public var state: PermitsReceiptState

  /// When the event was recorded: the legal push.
  public var pushTime: ProtoTimestamp?

  /// When it was delivered.
  public var deliverTime: ProtoTimestamp?

  /// When it is due for reading and signing.
  public var readDueTime: ProtoTimestamp?

  /// When the duty is due for claiming.
  public var claimDueTime: ProtoTimestamp?

  /// Highest escalation level reached; 0 if none.
  public var escalationLevel: UInt32

  /// Facts in order.
  public var facts: [PermitsReceiptFact]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Receipt" }

  /// The message with no field set.
  public init() {
    self.name = ""
    self.department = ""
    self.role = .unspecified
    self.mboxSeq = 0
    self.eventID = ""
    self.licence = ""
    self.eventType = .unspecified
    self.holderName = ""
    self.licenceTypeName = ""
    self.state = .unspecified
    self.pushTime = nil
    self.deliverTime = nil
    self.readDueTime = nil
    self.claimDueTime = nil
    self.escalationLevel = 0
    self.facts = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    department: String = "",
    role: FeedRecipientRole = .unspecified,
    mboxSeq: UInt64 = 0,
    eventID: String = "",
    licence: String = "",
    eventType: PermitsEventType = .unspecified,
    holderName: String = "",
    licenceTypeName: String = "",
    state: PermitsReceiptState = .unspecified,
    pushTime: ProtoTimestamp? = nil,
    deliverTime: ProtoTimestamp? = nil,
    readDueTime: ProtoTimestamp? = nil,
    claimDueTime: ProtoTimestamp? = nil,
    escalationLevel: UInt32 = 0,
    facts: [PermitsReceiptFact] = []
  ) {
    self.name = name
    self.department = department
    self.role = role
    self.mboxSeq = mboxSeq
    self.eventID = eventID
    self.licence = licence
    self.eventType = eventType
    self.holderName = holderName
    self.licenceTypeName = licenceTypeName
    self.state = state
    self.pushTime = pushTime
    self.deliverTime = deliverTime
    self.readDueTime = readDueTime
    self.claimDueTime = claimDueTime
    self.escalationLevel = escalationLevel
    self.facts = facts
    self.unknownFields = []
  }
}

/// One act or escalation.
public struct PermitsReceiptFact: Sendable, Hashable {

  /// What, e.g. "READ", "SIGNED", "ESCALATED".
  public var kind: String

  /// Who; absent for the clock.
  public var actor: TypePrincipal?

  /// When.
  public var time: ProtoTimestamp?

  /// Reason, officer or supervisor, as the kind says.
  public var detail: String

  /// Escalation level, if it is one.
  public var level: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ReceiptFact" }

  /// The message with no field set.
  public init() {
    self.kind = ""
    self.actor = nil
    self.time = nil
    self.detail = ""
    self.level = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    kind: String = "",
    actor: TypePrincipal? = nil,
    time: ProtoTimestamp? = nil,
    detail: String = "",
    level: UInt32 = 0
  ) {
    self.kind = kind
    self.actor = actor
    self.time = time
    self.detail = detail
    self.level = level
    self.unknownFields = []
  }
}

/// Asks for deliveries.
public struct PermitsListReceiptsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Conditions joined with AND: `state=DELIVERED`, `department="YJ"`, `licence="licences/…"`,
  /// `event_id="…"`.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListReceiptsRequest" }

  /// The message with no field set.
  public init() {
    self.pageSize = 0
    self.pageToken = ""
    self.filter = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = ""
  ) {
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.filter = filter
    self.unknownFields = []
  }
}

/// Deliveries.
public struct PermitsListReceiptsResponse: Sendable, Hashable {

  /// Newest first.
  public var receipts: [PermitsReceipt]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListReceiptsResponse" }

  /// The message with no field set.
  public init() {
    self.receipts = []
    self.nextPageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipts: [PermitsReceipt] = [],
    nextPageToken: String = ""
  ) {
    self.receipts = receipts
    self.nextPageToken = nextPageToken
    self.unknownFields = []
  }
}

/// Asks for one.
public struct PermitsGetReceiptRequest: Sendable, Hashable {

  /// REQUIRED.
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.GetReceiptRequest" }

  /// The message with no field set.
  public init() {
    self.name = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.name = name
    self.unknownFields = []
  }
}

/// One.
public struct PermitsGetReceiptResponse: Sendable, Hashable {

  /// The delivery.
  public var receipt: PermitsReceipt?

  /// Its event; phones and identity numbers as the caller may see them.
  public var event: PermitsLicenceEvent?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.GetReceiptResponse" }

  /// The message with no field set.
  public init() {
    self.receipt = nil
    self.event = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil,
    event: PermitsLicenceEvent? = nil
  ) {
    self.receipt = receipt
    self.event = event
    self.unknownFields = []
  }
}

/// Opens.
public struct PermitsOpenReceiptRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED.
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.OpenReceiptRequest" }

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.name = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = ""
  ) {
    self.requestID = requestID
    self.name = name
    self.unknownFields = []
  }
}

/// Opened.
public struct PermitsOpenReceiptResponse: Sendable, Hashable {

  /// As it stands now.
  public var receipt: PermitsReceipt?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.OpenReceiptResponse" }

  /// The message with no field set.
  public init() {
    self.receipt = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.receipt = receipt
    self.unknownFields = []
  }
}

/// Signs.
public struct PermitsSignReceiptRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED.
  public var name: String

  /// REQUIRED. Officer who signs.
  public var officer: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.SignReceiptRequest" }

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.name = ""
    self.officer = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    officer: String = ""
  ) {
    self.requestID = requestID
    self.name = name
    self.officer = officer
    self.unknownFields = []
  }
}

/// Signed.
public struct PermitsSignReceiptResponse: Sendable, Hashable {

  /// As it stands now.
  public var receipt: PermitsReceipt?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.SignReceiptResponse" }

  /// The message with no field set.
  public init() {
    self.receipt = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.receipt = receipt
    self.unknownFields = []
  }
}

/// Returns.
public struct PermitsReturnReceiptRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED.
  public var name: String

  /// REQUIRED. Why it is not this department's duty; at most 1000 characters.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ReturnReceiptRequest" }

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.name = ""
    self.reason = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    reason: String = ""
  ) {
    self.requestID = requestID
    self.name = name
    self.reason = reason
    self.unknownFields = []
  }
}

/// Returned.
public struct PermitsReturnReceiptResponse: Sendable, Hashable {

  /// As it stands now.
  public var receipt: PermitsReceipt?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ReturnReceiptResponse" }

  /// The message with no field set.
  public init() {
    self.receipt = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.receipt = receipt
    self.unknownFields = []
  }
}

/// Claims.
public struct PermitsClaimReceiptRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED.
  public var name: String

  /// REQUIRED. Supervisor named for the entity.
  public var supervisor: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ClaimReceiptRequest" }

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.name = ""
    self.supervisor = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    supervisor: String = ""
  ) {
    self.requestID = requestID
    self.name = name
    self.supervisor = supervisor
    self.unknownFields = []
  }
}

/// Claimed.
public struct PermitsClaimReceiptResponse: Sendable, Hashable {

  /// As it stands now.
  public var receipt: PermitsReceipt?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ClaimReceiptResponse" }

  /// The message with no field set.
  public init() {
    self.receipt = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.receipt = receipt
    self.unknownFields = []
  }
}

/// Asks for what is late.
public struct PermitsListOverdueRequest: Sendable, Hashable {

  /// Only this department; others' only for R1, R2, R12 and R17.
  public var department: String

  /// At most 1000; 0 means 100.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListOverdueRequest" }

  /// The message with no field set.
  public init() {
    self.department = ""
    self.pageSize = 0
    self.pageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.department = department
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.unknownFields = []
  }
}

/// What is late.
public struct PermitsListOverdueResponse: Sendable, Hashable {

  /// Most overdue first.
  public var receipts: [PermitsReceipt]

  /// Empty at the end.
  public var nextPageToken: String

  /// Unrouted events that nobody has taken.
  public var unrouted: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListOverdueResponse" }

  /// The message with no field set.
  public init() {
    self.receipts = []
    self.nextPageToken = ""
    self.unrouted = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipts: [PermitsReceipt] = [],
    nextPageToken: String = "",
    unrouted: UInt64 = 0
  ) {
    self.receipts = receipts
    self.nextPageToken = nextPageToken
    self.unrouted = unrouted
    self.unknownFields = []
  }
}

/// The way back: told to the issuing bureau and the coordinating office through the feed.
public struct PermitsReceiptNotice: Sendable, Hashable {

  /// "receipts/<department>/<mbox_seq>".
  public var receipt: String

  /// Event it is about.
  public var eventID: String

  /// "licences/<id>".
  public var licence: String

  /// Department.
  public var department: String

  /// The fact.
  public var fact: PermitsReceiptFact?

  /// State after it.
  public var state: PermitsReceiptState

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ReceiptNotice" }

  /// The message with no field set.
  public init() {
    self.receipt = ""
    self.eventID = ""
    self.licence = ""
    self.department = ""
    self.fact = nil
    self.state = .unspecified
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    receipt: String = "",
    eventID: String = "",
    licence: String = "",
    department: String = "",
    fact: PermitsReceiptFact? = nil,
    state: PermitsReceiptState = .unspecified
  ) {
    self.receipt = receipt
    self.eventID = eventID
    self.licence = licence
    self.department = department
    self.fact = fact
    self.state = state
    self.unknownFields = []
  }
}
