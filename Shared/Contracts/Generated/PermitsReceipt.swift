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
}

extension PermitsReceipt {
  /// The message with no field set.
  public init() {
    self.init(name: "", department: "", role: .unspecified, mboxSeq: 0, eventID: "", licence: "", eventType: .unspecified, holderName: "", licenceTypeName: "", state: .unspecified, pushTime: nil, deliverTime: nil, readDueTime: nil, claimDueTime: nil, escalationLevel: 0, facts: [], unknownFields: [])
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
    self.init(name: name, department: department, role: role, mboxSeq: mboxSeq, eventID: eventID, licence: licence, eventType: eventType, holderName: holderName, licenceTypeName: licenceTypeName, state: state, pushTime: pushTime, deliverTime: deliverTime, readDueTime: readDueTime, claimDueTime: claimDueTime, escalationLevel: escalationLevel, facts: facts, unknownFields: [])
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
}

extension PermitsReceiptFact {
  /// The message with no field set.
  public init() {
    self.init(kind: "", actor: nil, time: nil, detail: "", level: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: String = "",
    actor: TypePrincipal? = nil,
    time: ProtoTimestamp? = nil,
    detail: String = "",
    level: UInt32 = 0
  ) {
    self.init(kind: kind, actor: actor, time: time, detail: detail, level: level, unknownFields: [])
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
}

extension PermitsListReceiptsRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", filter: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, filter: filter, unknownFields: [])
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
}

extension PermitsListReceiptsResponse {
  /// The message with no field set.
  public init() {
    self.init(receipts: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipts: [PermitsReceipt] = [],
    nextPageToken: String = ""
  ) {
    self.init(receipts: receipts, nextPageToken: nextPageToken, unknownFields: [])
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
}

extension PermitsGetReceiptRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.init(name: name, unknownFields: [])
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
}

extension PermitsGetReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: nil, event: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil,
    event: PermitsLicenceEvent? = nil
  ) {
    self.init(receipt: receipt, event: event, unknownFields: [])
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
}

extension PermitsOpenReceiptRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = ""
  ) {
    self.init(requestID: requestID, name: name, unknownFields: [])
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
}

extension PermitsOpenReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.init(receipt: receipt, unknownFields: [])
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
}

extension PermitsSignReceiptRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", officer: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    officer: String = ""
  ) {
    self.init(requestID: requestID, name: name, officer: officer, unknownFields: [])
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
}

extension PermitsSignReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.init(receipt: receipt, unknownFields: [])
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
}

extension PermitsReturnReceiptRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    reason: String = ""
  ) {
    self.init(requestID: requestID, name: name, reason: reason, unknownFields: [])
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
}

extension PermitsReturnReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.init(receipt: receipt, unknownFields: [])
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
}

extension PermitsClaimReceiptRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", supervisor: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    supervisor: String = ""
  ) {
    self.init(requestID: requestID, name: name, supervisor: supervisor, unknownFields: [])
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
}

extension PermitsClaimReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: PermitsReceipt? = nil
  ) {
    self.init(receipt: receipt, unknownFields: [])
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
}

extension PermitsListOverdueRequest {
  /// The message with no field set.
  public init() {
    self.init(department: "", pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(department: department, pageSize: pageSize, pageToken: pageToken, unknownFields: [])
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
}

extension PermitsListOverdueResponse {
  /// The message with no field set.
  public init() {
    self.init(receipts: [], nextPageToken: "", unrouted: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipts: [PermitsReceipt] = [],
    nextPageToken: String = "",
    unrouted: UInt64 = 0
  ) {
    self.init(receipts: receipts, nextPageToken: nextPageToken, unrouted: unrouted, unknownFields: [])
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
}

extension PermitsReceiptNotice {
  /// The message with no field set.
  public init() {
    self.init(receipt: "", eventID: "", licence: "", department: "", fact: nil, state: .unspecified, unknownFields: [])
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
    self.init(receipt: receipt, eventID: eventID, licence: licence, department: department, fact: fact, state: state, unknownFields: [])
  }
}
