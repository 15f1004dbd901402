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

  /// The message with no field set.
  public init() {
    self.department = ""
    self.role = .unspecified
    self.also = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    role: FeedRecipientRole = .unspecified,
    also: [FeedRecipientRole] = []
  ) {
    self.department = department
    self.role = role
    self.also = also
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.eventID = ""
    self.source = ""
    self.type = ""
    self.subject = ""
    self.occurredTime = nil
    self.recordedTime = nil
    self.recipients = []
    self.payloadType = ""
    self.payload = []
    self.materials = []
    self.supersedes = ""
    self.causeID = ""
    self.unknownFields = []
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
    self.eventID = eventID
    self.source = source
    self.type = type
    self.subject = subject
    self.occurredTime = occurredTime
    self.recordedTime = recordedTime
    self.recipients = recipients
    self.payloadType = payloadType
    self.payload = payload
    self.materials = materials
    self.supersedes = supersedes
    self.causeID = causeID
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.mboxSeq = 0
    self.laneSeq = 0
    self.body = []
    self.sha256 = []
    self.chainSha256 = []
    self.attempt = 0
    self.replay = false
    self.epoch = 0
    self.unknownFields = []
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
    self.mboxSeq = mboxSeq
    self.laneSeq = laneSeq
    self.body = body
    self.sha256 = sha256
    self.chainSha256 = chainSha256
    self.attempt = attempt
    self.replay = replay
    self.epoch = epoch
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.headMboxSeq = 0
    self.ackedThrough = 0
    self.serverTime = nil
    self.checkpoint = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    headMboxSeq: UInt64 = 0,
    ackedThrough: UInt64 = 0,
    serverTime: ProtoTimestamp? = nil,
    checkpoint: String = ""
  ) {
    self.headMboxSeq = headMboxSeq
    self.ackedThrough = ackedThrough
    self.serverTime = serverTime
    self.checkpoint = checkpoint
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.consumer = ""
    self.generation = 0
    self.maxOutstanding = 0
    self.maxBytes = 0
    self.leaseMs = 0
    self.haveMboxSeq = 0
    self.unknownFields = []
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
    self.consumer = consumer
    self.generation = generation
    self.maxOutstanding = maxOutstanding
    self.maxBytes = maxBytes
    self.leaseMs = leaseMs
    self.haveMboxSeq = haveMboxSeq
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.item = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    item: Item? = nil
  ) {
    self.item = item
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.consumer = ""
    self.items = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    items: [FeedAckItem] = []
  ) {
    self.consumer = consumer
    self.items = items
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.mboxSeq = 0
    self.eventID = ""
    self.sha256 = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    mboxSeq: UInt64 = 0,
    eventID: String = "",
    sha256: [UInt8] = []
  ) {
    self.mboxSeq = mboxSeq
    self.eventID = eventID
    self.sha256 = sha256
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.acknowledged = 0
    self.ackedThrough = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    acknowledged: UInt32 = 0,
    ackedThrough: UInt64 = 0
  ) {
    self.acknowledged = acknowledged
    self.ackedThrough = ackedThrough
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.consumer = ""
    self.mboxSeq = 0
    self.reason = ""
    self.retryAfterMs = 0
    self.expectedLaneSeq = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    mboxSeq: UInt64 = 0,
    reason: String = "",
    retryAfterMs: UInt64 = 0,
    expectedLaneSeq: UInt64 = 0
  ) {
    self.consumer = consumer
    self.mboxSeq = mboxSeq
    self.reason = reason
    self.retryAfterMs = retryAfterMs
    self.expectedLaneSeq = expectedLaneSeq
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.failures = 0
    self.parked = false
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    failures: UInt32 = 0,
    parked: Bool = false
  ) {
    self.failures = failures
    self.parked = parked
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.consumer = ""
    self.mboxSeq = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    consumer: String = "",
    mboxSeq: [UInt64] = []
  ) {
    self.consumer = consumer
    self.mboxSeq = mboxSeq
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.extended = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    extended: UInt32 = 0
  ) {
    self.extended = extended
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.fromMboxSeq = 0
    self.toMboxSeq = 0
    self.subject = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    fromMboxSeq: UInt64 = 0,
    toMboxSeq: UInt64 = 0,
    subject: String = ""
  ) {
    self.fromMboxSeq = fromMboxSeq
    self.toMboxSeq = toMboxSeq
    self.subject = subject
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.delivery = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    delivery: FeedDelivery? = nil
  ) {
    self.delivery = delivery
    self.unknownFields = []
  }
}

/// Makes deliveries undelivered again.
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

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.department = ""
    self.mboxSeq = 0
    self.reason = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    department: String = "",
    mboxSeq: UInt64 = 0,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.department = department
    self.mboxSeq = mboxSeq
    self.reason = reason
    self.unknownFields = []
  }
}

/// Done.
public struct FeedSeekResponse: Sendable, Hashable {

  /// New epoch of the mailbox.
  public var epoch: UInt64

  /// Deliveries made undelivered.
  public var redelivering: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.SeekResponse" }

  /// The message with no field set.
  public init() {
    self.epoch = 0
    self.redelivering = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    epoch: UInt64 = 0,
    redelivering: UInt64 = 0
  ) {
    self.epoch = epoch
    self.redelivering = redelivering
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.department = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    department: String = ""
  ) {
    self.department = department
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.department = ""
    self.headMboxSeq = 0
    self.ackedThrough = 0
    self.pending = 0
    self.parkedLanes = 0
    self.oldestPendingTime = nil
    self.epoch = 0
    self.subscribers = 0
    self.unknownFields = []
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
    self.department = department
    self.headMboxSeq = headMboxSeq
    self.ackedThrough = ackedThrough
    self.pending = pending
    self.parkedLanes = parkedLanes
    self.oldestPendingTime = oldestPendingTime
    self.epoch = epoch
    self.subscribers = subscribers
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.lanes = []
    self.nextPageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    lanes: [FeedLane] = [],
    nextPageToken: String = ""
  ) {
    self.lanes = lanes
    self.nextPageToken = nextPageToken
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.department = ""
    self.subject = ""
    self.mboxSeq = 0
    self.laneSeq = 0
    self.failures = 0
    self.parked = false
    self.reason = ""
    self.nextAttemptTime = nil
    self.proposedBy = ""
    self.proposed = .unspecified
    self.unknownFields = []
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
    self.department = department
    self.subject = subject
    self.mboxSeq = mboxSeq
    self.laneSeq = laneSeq
    self.failures = failures
    self.parked = parked
    self.reason = reason
    self.nextAttemptTime = nextAttemptTime
    self.proposedBy = proposedBy
    self.proposed = proposed
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.department = ""
    self.subject = ""
    self.resolution = .unspecified
    self.reason = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    department: String = "",
    subject: String = "",
    resolution: FeedLaneResolution = .unspecified,
    reason: String = ""
  ) {
    self.requestID = requestID
    self.department = department
    self.subject = subject
    self.resolution = resolution
    self.reason = reason
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.effective = false
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    effective: Bool = false
  ) {
    self.effective = effective
    self.unknownFields = []
  }
}
