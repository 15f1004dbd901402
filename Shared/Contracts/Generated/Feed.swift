// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/feed.proto; do not edit.

/// Why a recipient receives an event.
public enum FeedRecipientRole: WireEnum {
  /// Not said.
  case unspecified
  /// 行业主管部门.
  case industry
  /// 行业监管牵头部门.
  case lead
  /// Copy to a department of the sector's list.
  case copy
  /// Town or street, by the premises' division.
  case town
  /// Another service of the suite, for its read model.
  case service
  /// The issuing bureau or the coordinating office, on the way back.
  case origin
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.RecipientRole" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .industry, .lead, .copy, .town, .service, .origin] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .industry
    case 2: self = .lead
    case 3: self = .copy
    case 4: self = .town
    case 5: self = .service
    case 6: self = .origin
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .industry: 1
    case .lead: 2
    case .copy: 3
    case .town: 4
    case .service: 5
    case .origin: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "RECIPIENT_ROLE_UNSPECIFIED"
    case .industry: "RECIPIENT_ROLE_INDUSTRY"
    case .lead: "RECIPIENT_ROLE_LEAD"
    case .copy: "RECIPIENT_ROLE_COPY"
    case .town: "RECIPIENT_ROLE_TOWN"
    case .service: "RECIPIENT_ROLE_SERVICE"
    case .origin: "RECIPIENT_ROLE_ORIGIN"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What may be done with a parked lane.
public enum FeedLaneResolution: WireEnum {
  /// Not said.
  case unspecified
  /// Deliver the same event again.
  case retry
  /// Mark this one event as skipped and go on with the next.
  case skip
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.LaneResolution" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .retry, .skip] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .retry
    case 2: self = .skip
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .retry: 1
    case .skip: 2
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LANE_RESOLUTION_UNSPECIFIED"
    case .retry: "LANE_RESOLUTION_RETRY"
    case .skip: "LANE_RESOLUTION_SKIP"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One entitled recipient; the set is part of the sealed body, so it cannot change unseen.
public struct FeedRecipient: Sendable, Hashable {

  /// Department code, or "svc:enforcement" for a service.
  public var department: String

  /// Why: the role with most duty.
  public var role: FeedRecipientRole

  /// Further roles, where one department is authority and lead, or lead and copy.
  public var also: [FeedRecipientRole]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.Recipient" }
}

extension FeedRecipient {
  /// The message with no field set.
  public init() {
    self.init(department: "", role: .unspecified, also: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    role: FeedRecipientRole = .unspecified,
    also: [FeedRecipientRole] = []
  ) {
    self.init(department: department, role: role, also: also, unknownFields: [])
  }
}

/// The sealed body of an event: serialised once by the source, stored and delivered as those bytes.
public struct FeedEventBody: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID); unique for ever per source.
  public var eventID: String

  /// Service that published, e.g. "permits".
  public var source: String

  /// Event type, e.g. "anlan.permits.LICENCE_ISSUED". No personal data.
  public var type: String

  /// Lane: the thing whose events stay in order, e.g. "licences/<id>". No personal data.
  public var subject: String

  /// When it happened by its source.
  public var occurredTime: ProtoTimestamp?

  /// When the service recorded it.
  public var recordedTime: ProtoTimestamp?

  /// Everyone entitled to it.
  public var recipients: [FeedRecipient]

  /// Full protobuf name of the payload, e.g. "anlan.permits.v1.LicenceEvent".
  public var payloadType: String

  /// The payload, serialised.
  public var payload: [UInt8]

  /// Materials by reference.
  public var materials: [TypeMaterial]

  /// Event corrected by this one, if any.
  public var supersedes: String

  /// Event that caused this one, if any.
  public var causeID: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.EventBody" }
}

extension FeedEventBody {
  /// The message with no field set.
  public init() {
    self.init(eventID: "", source: "", type: "", subject: "", occurredTime: nil, recordedTime: nil, recipients: [], payloadType: "", payload: [], materials: [], supersedes: "", causeID: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    eventID: String = "",
    source: String = "",
    type: String = "",
    subject: String = "",
    occurredTime: ProtoTimestamp? = nil,
    recordedTime: ProtoTimestamp? = nil,
    recipients: [FeedRecipient] = [],
    payloadType: String = "",
    payload: [UInt8] = [],
    materials: [TypeMaterial] = [],
    supersedes: String = "",
    causeID: String = ""
  ) {
    self.init(eventID: eventID, source: source, type: type, subject: subject, occurredTime: occurredTime, recordedTime: recordedTime, recipients: recipients, payloadType: payloadType, payload: payload, materials: materials, supersedes: supersedes, causeID: causeID, unknownFields: [])
  }
}

/// One delivery to one recipient.
public struct FeedDelivery: Sendable, Hashable {

  /// Contiguous 1..n per recipient: a hole is proof of loss.
  public var mboxSeq: UInt64

  /// Contiguous 1..n per recipient and subject: the order key.
  public var laneSeq: UInt64

  /// Serialised EventBody.
  public var body: [UInt8]

  /// SHA-256 over the body.
  public var sha256: [UInt8]

  /// Chain hash of the event in its subject's ledger stream.
  public var chainSha256: [UInt8]

  /// 1 for the first attempt.
  public var attempt: UInt32

  /// True when it comes from Replay: must have no effect.
  public var replay: Bool

  /// Incremented by every Seek of the mailbox.
  public var epoch: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.Delivery" }
}

extension FeedDelivery {
  /// The message with no field set.
  public init() {
    self.init(mboxSeq: 0, laneSeq: 0, body: [], sha256: [], chainSha256: [], attempt: 0, replay: false, epoch: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    mboxSeq: UInt64 = 0,
    laneSeq: UInt64 = 0,
    body: [UInt8] = [],
    sha256: [UInt8] = [],
    chainSha256: [UInt8] = [],
    attempt: UInt32 = 0,
    replay: Bool = false,
    epoch: UInt64 = 0
  ) {
    self.init(mboxSeq: mboxSeq, laneSeq: laneSeq, body: body, sha256: sha256, chainSha256: chainSha256, attempt: attempt, replay: replay, epoch: epoch, unknownFields: [])
  }
}

/// Sent every 5 s, so that silence means a dead peer and a hole shows even without traffic.
public struct FeedHeartbeat: Sendable, Hashable {

  /// Highest mbox_seq of the mailbox.
  public var headMboxSeq: UInt64

  /// Every mbox_seq up to this one is acknowledged.
  public var ackedThrough: UInt64

  /// Server's clock.
  public var serverTime: ProtoTimestamp?

  /// The service's latest signed ledger checkpoint (C2SP note text), to be remembered.
  public var checkpoint: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.Heartbeat" }
}

extension FeedHeartbeat {
  /// The message with no field set.
  public init() {
    self.init(headMboxSeq: 0, ackedThrough: 0, serverTime: nil, checkpoint: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    headMboxSeq: UInt64 = 0,
    ackedThrough: UInt64 = 0,
    serverTime: ProtoTimestamp? = nil,
    checkpoint: String = ""
  ) {
    self.init(headMboxSeq: headMboxSeq, ackedThrough: ackedThrough, serverTime: serverTime, checkpoint: checkpoint, unknownFields: [])
  }
}

/// Asks for the caller's deliveries.
public struct FeedSubscribeRequest: Sendable, Hashable {

  /// REQUIRED. Name of the consumer within the department, e.g. "inbox".
  public var consumer: String

  /// REQUIRED. Grows with every start of the consumer; a higher one fences the older stream.
  public var generation: UInt64

  /// Most unacknowledged deliveries at once; 0 means 64, at most 1024.
  public var maxOutstanding: UInt32

  /// Most unacknowledged bytes at once; 0 means 4 MiB.
  public var maxBytes: UInt64

  /// Lease of a delivery in ms; 0 means 30 000.
  public var leaseMs: UInt32

  /// Highest mbox_seq the consumer has durably stored without a hole; the server never skips by it,
  /// it only reports a difference.
  public var haveMboxSeq: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.SubscribeRequest" }
}

extension FeedSubscribeRequest {
  /// The message with no field set.
  public init() {
    self.init(consumer: "", generation: 0, maxOutstanding: 0, maxBytes: 0, leaseMs: 0, haveMboxSeq: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    generation: UInt64 = 0,
    maxOutstanding: UInt32 = 0,
    maxBytes: UInt64 = 0,
    leaseMs: UInt32 = 0,
    haveMboxSeq: UInt64 = 0
  ) {
    self.init(consumer: consumer, generation: generation, maxOutstanding: maxOutstanding, maxBytes: maxBytes, leaseMs: leaseMs, haveMboxSeq: haveMboxSeq, unknownFields: [])
  }
}

/// A delivery or a sign of life.
public struct FeedSubscribeResponse: Sendable, Hashable {

  /// What it is.
  public enum Item: Sendable, Hashable {
    /// A delivery.
    case delivery(FeedDelivery)
    /// A sign of life.
    case heartbeat(FeedHeartbeat)
  }

  /// What it is.
  public var item: Item?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.SubscribeResponse" }
}

extension FeedSubscribeResponse {
  /// The message with no field set.
  public init() {
    self.init(item: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    item: Item? = nil
  ) {
    self.init(item: item, unknownFields: [])
  }
}

/// Acknowledges deliveries.
public struct FeedAckRequest: Sendable, Hashable {

  /// REQUIRED. Consumer name, as subscribed.
  public var consumer: String

  /// REQUIRED. At most 1024.
  public var items: [FeedAckItem]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.AckRequest" }
}

extension FeedAckRequest {
  /// The message with no field set.
  public init() {
    self.init(consumer: "", items: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    items: [FeedAckItem] = []
  ) {
    self.init(consumer: consumer, items: items, unknownFields: [])
  }
}

/// One acknowledged delivery.
public struct FeedAckItem: Sendable, Hashable {

  /// REQUIRED.
  public var mboxSeq: UInt64

  /// REQUIRED.
  public var eventID: String

  /// REQUIRED. SHA-256 the recipient computed over the body it stored.
  public var sha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.AckItem" }
}

extension FeedAckItem {
  /// The message with no field set.
  public init() {
    self.init(mboxSeq: 0, eventID: "", sha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    mboxSeq: UInt64 = 0,
    eventID: String = "",
    sha256: [UInt8] = []
  ) {
    self.init(mboxSeq: mboxSeq, eventID: eventID, sha256: sha256, unknownFields: [])
  }
}

/// Acknowledged and committed.
public struct FeedAckResponse: Sendable, Hashable {

  /// Items acknowledged now or earlier.
  public var acknowledged: UInt32

  /// Every mbox_seq up to this one is acknowledged.
  public var ackedThrough: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.AckResponse" }
}

extension FeedAckResponse {
  /// The message with no field set.
  public init() {
    self.init(acknowledged: 0, ackedThrough: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    acknowledged: UInt32 = 0,
    ackedThrough: UInt64 = 0
  ) {
    self.init(acknowledged: acknowledged, ackedThrough: ackedThrough, unknownFields: [])
  }
}

/// Says that a delivery failed at the recipient.
public struct FeedNackRequest: Sendable, Hashable {

  /// REQUIRED. Consumer name.
  public var consumer: String

  /// REQUIRED.
  public var mboxSeq: UInt64

  /// REQUIRED. Reason code, e.g. "GAP", "MATERIAL_MISSING".
  public var reason: String

  /// Wish for the next attempt in ms; the lane's back-off applies if longer.
  public var retryAfterMs: UInt64

  /// For reason GAP: the lane_seq the consumer expects; the lane is rewound to it.
  public var expectedLaneSeq: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.NackRequest" }
}

extension FeedNackRequest {
  /// The message with no field set.
  public init() {
    self.init(consumer: "", mboxSeq: 0, reason: "", retryAfterMs: 0, expectedLaneSeq: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    mboxSeq: UInt64 = 0,
    reason: String = "",
    retryAfterMs: UInt64 = 0,
    expectedLaneSeq: UInt64 = 0
  ) {
    self.init(consumer: consumer, mboxSeq: mboxSeq, reason: reason, retryAfterMs: retryAfterMs, expectedLaneSeq: expectedLaneSeq, unknownFields: [])
  }
}

/// Recorded.
public struct FeedNackResponse: Sendable, Hashable {

  /// Failures of this lane so far.
  public var failures: UInt32

  /// True if the lane is now parked.
  public var parked: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.NackResponse" }
}

extension FeedNackResponse {
  /// The message with no field set.
  public init() {
    self.init(failures: 0, parked: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    failures: UInt32 = 0,
    parked: Bool = false
  ) {
    self.init(failures: failures, parked: parked, unknownFields: [])
  }
}

/// Renews leases.
public struct FeedExtendRequest: Sendable, Hashable {

  /// REQUIRED. Consumer name.
  public var consumer: String

  /// REQUIRED. Deliveries still in work.
  public var mboxSeq: [UInt64]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ExtendRequest" }
}

extension FeedExtendRequest {
  /// The message with no field set.
  public init() {
    self.init(consumer: "", mboxSeq: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    mboxSeq: [UInt64] = []
  ) {
    self.init(consumer: consumer, mboxSeq: mboxSeq, unknownFields: [])
  }
}

/// Renewed.
public struct FeedExtendResponse: Sendable, Hashable {

  /// Leases renewed.
  public var extended: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ExtendResponse" }
}

extension FeedExtendResponse {
  /// The message with no field set.
  public init() {
    self.init(extended: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    extended: UInt32 = 0
  ) {
    self.init(extended: extended, unknownFields: [])
  }
}

/// Reads past deliveries.
public struct FeedReplayRequest: Sendable, Hashable {

  /// First mbox_seq; 0 means 1.
  public var fromMboxSeq: UInt64

  /// Last mbox_seq; 0 means the head at the time of the call.
  public var toMboxSeq: UInt64

  /// Only this subject, if given.
  public var subject: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ReplayRequest" }
}

extension FeedReplayRequest {
  /// The message with no field set.
  public init() {
    self.init(fromMboxSeq: 0, toMboxSeq: 0, subject: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    fromMboxSeq: UInt64 = 0,
    toMboxSeq: UInt64 = 0,
    subject: String = ""
  ) {
    self.init(fromMboxSeq: fromMboxSeq, toMboxSeq: toMboxSeq, subject: subject, unknownFields: [])
  }
}

/// One past delivery.
public struct FeedReplayResponse: Sendable, Hashable {

  /// With replay = true.
  public var delivery: FeedDelivery?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ReplayResponse" }
}

extension FeedReplayResponse {
  /// The message with no field set.
  public init() {
    self.init(delivery: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    delivery: FeedDelivery? = nil
  ) {
    self.init(delivery: delivery, unknownFields: [])
  }
}

/// Proposes, or approves what another person proposed, to make deliveries undelivered again.
public struct FeedSeekRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED. Whose mailbox (operators act on others').
  public var department: String

  /// REQUIRED. First mbox_seq to deliver again.
  public var mboxSeq: UInt64

  /// REQUIRED. Why, for the audit.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.SeekRequest" }
}

extension FeedSeekRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", department: "", mboxSeq: 0, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    department: String = "",
    mboxSeq: UInt64 = 0,
    reason: String = ""
  ) {
    self.init(requestID: requestID, department: department, mboxSeq: mboxSeq, reason: reason, unknownFields: [])
  }
}

/// Proposed, or done.
public struct FeedSeekResponse: Sendable, Hashable {

  /// Epoch of the mailbox: a new one once it is done.
  public var epoch: UInt64

  /// Deliveries made undelivered; 0 while it is only proposed.
  public var redelivering: UInt64

  /// True when this was the second person's approval and it is done.
  public var effective: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.SeekResponse" }
}

extension FeedSeekResponse {
  /// The message with no field set.
  public init() {
    self.init(epoch: 0, redelivering: 0, effective: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    epoch: UInt64 = 0,
    redelivering: UInt64 = 0,
    effective: Bool = false
  ) {
    self.init(epoch: epoch, redelivering: redelivering, effective: effective, unknownFields: [])
  }
}

/// Asks for one mailbox.
public struct FeedGetMailboxRequest: Sendable, Hashable {

  /// Whose; empty means the caller's own. Others' only for R12, R17 and R18.
  public var department: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.GetMailboxRequest" }
}

extension FeedGetMailboxRequest {
  /// The message with no field set.
  public init() {
    self.init(department: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = ""
  ) {
    self.init(department: department, unknownFields: [])
  }
}

/// A mailbox in numbers.
public struct FeedGetMailboxResponse: Sendable, Hashable {

  /// Whose.
  public var department: String

  /// Highest mbox_seq.
  public var headMboxSeq: UInt64

  /// Every mbox_seq up to this one is acknowledged.
  public var ackedThrough: UInt64

  /// Not acknowledged yet.
  public var pending: UInt64

  /// Lanes parked.
  public var parkedLanes: UInt64

  /// Recorded time of the oldest unacknowledged event; absent if none.
  public var oldestPendingTime: ProtoTimestamp?

  /// Epoch.
  public var epoch: UInt64

  /// Streams connected now.
  public var subscribers: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.GetMailboxResponse" }
}

extension FeedGetMailboxResponse {
  /// The message with no field set.
  public init() {
    self.init(department: "", headMboxSeq: 0, ackedThrough: 0, pending: 0, parkedLanes: 0, oldestPendingTime: nil, epoch: 0, subscribers: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    headMboxSeq: UInt64 = 0,
    ackedThrough: UInt64 = 0,
    pending: UInt64 = 0,
    parkedLanes: UInt64 = 0,
    oldestPendingTime: ProtoTimestamp? = nil,
    epoch: UInt64 = 0,
    subscribers: UInt32 = 0
  ) {
    self.init(department: department, headMboxSeq: headMboxSeq, ackedThrough: ackedThrough, pending: pending, parkedLanes: parkedLanes, oldestPendingTime: oldestPendingTime, epoch: epoch, subscribers: subscribers, unknownFields: [])
  }
}

/// Asks for lanes with failures.
public struct FeedListLanesRequest: Sendable, Hashable {

  /// Whose; empty means the caller's own, or all for operators.
  public var department: String

  /// At most 1000; 0 means 100.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ListLanesRequest" }
}

extension FeedListLanesRequest {
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

/// Lanes.
public struct FeedListLanesResponse: Sendable, Hashable {

  /// Parked first, then by failures.
  public var lanes: [FeedLane]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ListLanesResponse" }
}

extension FeedListLanesResponse {
  /// The message with no field set.
  public init() {
    self.init(lanes: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lanes: [FeedLane] = [],
    nextPageToken: String = ""
  ) {
    self.init(lanes: lanes, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// One lane that has failures.
public struct FeedLane: Sendable, Hashable {

  /// Recipient.
  public var department: String

  /// Subject.
  public var subject: String

  /// The delivery it waits for.
  public var mboxSeq: UInt64

  /// Its place in the lane.
  public var laneSeq: UInt64

  /// Failures in a row.
  public var failures: UInt32

  /// True after 12.
  public var parked: Bool

  /// Last reason given.
  public var reason: String

  /// Earliest next attempt; absent when parked.
  public var nextAttemptTime: ProtoTimestamp?

  /// Account that proposed a resolution, awaiting a second person.
  public var proposedBy: String

  /// Resolution proposed.
  public var proposed: FeedLaneResolution

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.Lane" }
}

extension FeedLane {
  /// The message with no field set.
  public init() {
    self.init(department: "", subject: "", mboxSeq: 0, laneSeq: 0, failures: 0, parked: false, reason: "", nextAttemptTime: nil, proposedBy: "", proposed: .unspecified, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    subject: String = "",
    mboxSeq: UInt64 = 0,
    laneSeq: UInt64 = 0,
    failures: UInt32 = 0,
    parked: Bool = false,
    reason: String = "",
    nextAttemptTime: ProtoTimestamp? = nil,
    proposedBy: String = "",
    proposed: FeedLaneResolution = .unspecified
  ) {
    self.init(department: department, subject: subject, mboxSeq: mboxSeq, laneSeq: laneSeq, failures: failures, parked: parked, reason: reason, nextAttemptTime: nextAttemptTime, proposedBy: proposedBy, proposed: proposed, unknownFields: [])
  }
}

/// Proposes or approves a resolution.
public struct FeedResolveLaneRequest: Sendable, Hashable {

  /// REQUIRED. Idempotency key.
  public var requestID: String

  /// REQUIRED. Recipient.
  public var department: String

  /// REQUIRED. Subject.
  public var subject: String

  /// REQUIRED. What to do; the second person must say the same.
  public var resolution: FeedLaneResolution

  /// REQUIRED. Why.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ResolveLaneRequest" }
}

extension FeedResolveLaneRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", department: "", subject: "", resolution: .unspecified, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    department: String = "",
    subject: String = "",
    resolution: FeedLaneResolution = .unspecified,
    reason: String = ""
  ) {
    self.init(requestID: requestID, department: department, subject: subject, resolution: resolution, reason: reason, unknownFields: [])
  }
}

/// Recorded.
public struct FeedResolveLaneResponse: Sendable, Hashable {

  /// True when a second person's word made it effective; false while it awaits one.
  public var effective: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.ResolveLaneResponse" }
}

extension FeedResolveLaneResponse {
  /// The message with no field set.
  public init() {
    self.init(effective: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    effective: Bool = false
  ) {
    self.init(effective: effective, unknownFields: [])
  }
}
