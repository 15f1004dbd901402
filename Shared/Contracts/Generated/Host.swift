// swift-format-ignore-file
// Written by proto/generate from anlan/host/v1/host.proto; do not edit.

/// Asks for the status.
public struct HostGetStatusRequest: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.GetStatusRequest" }
}

extension HostGetStatusRequest {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// The status.
public struct HostGetStatusResponse: Sendable, Hashable {

  /// Service name, e.g. "permits".
  public var service: String

  /// Version of the executable.
  public var version: String

  /// When it started.
  public var startTime: ProtoTimestamp?

  /// SQLite library and the discipline it asks for.
  public var storage: String

  /// Schema version of its database.
  public var schemaVersion: UInt32

  /// Highest ledger position.
  public var ledgerSize: UInt64

  /// Mailboxes it serves, by department.
  public var mailboxes: [HostMailboxStatus]

  /// Feeds of other services that it consumes.
  public var consumers: [HostConsumerStatus]

  /// Alarms that nobody has cleared.
  public var openAlarms: UInt64

  /// True if no access file is configured.
  public var openAccess: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.GetStatusResponse" }
}

extension HostGetStatusResponse {
  /// The message with no field set.
  public init() {
    self.init(service: "", version: "", startTime: nil, storage: "", schemaVersion: 0, ledgerSize: 0, mailboxes: [], consumers: [], openAlarms: 0, openAccess: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    service: String = "",
    version: String = "",
    startTime: ProtoTimestamp? = nil,
    storage: String = "",
    schemaVersion: UInt32 = 0,
    ledgerSize: UInt64 = 0,
    mailboxes: [HostMailboxStatus] = [],
    consumers: [HostConsumerStatus] = [],
    openAlarms: UInt64 = 0,
    openAccess: Bool = false
  ) {
    self.init(service: service, version: version, startTime: startTime, storage: storage, schemaVersion: schemaVersion, ledgerSize: ledgerSize, mailboxes: mailboxes, consumers: consumers, openAlarms: openAlarms, openAccess: openAccess, unknownFields: [])
  }
}

/// One mailbox in short.
public struct HostMailboxStatus: Sendable, Hashable {

  /// Department.
  public var department: String

  /// Highest mbox_seq.
  public var headMboxSeq: UInt64

  /// Not acknowledged.
  public var pending: UInt64

  /// Parked lanes.
  public var parkedLanes: UInt64

  /// Streams connected.
  public var subscribers: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.MailboxStatus" }
}

extension HostMailboxStatus {
  /// The message with no field set.
  public init() {
    self.init(department: "", headMboxSeq: 0, pending: 0, parkedLanes: 0, subscribers: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    headMboxSeq: UInt64 = 0,
    pending: UInt64 = 0,
    parkedLanes: UInt64 = 0,
    subscribers: UInt32 = 0
  ) {
    self.init(department: department, headMboxSeq: headMboxSeq, pending: pending, parkedLanes: parkedLanes, subscribers: subscribers, unknownFields: [])
  }
}

/// One consumed feed.
public struct HostConsumerStatus: Sendable, Hashable {

  /// Service it consumes, e.g. "permits".
  public var source: String

  /// True while connected.
  public var connected: Bool

  /// Highest mbox_seq applied without a hole.
  public var appliedMboxSeq: UInt64

  /// Head the source last told.
  public var headMboxSeq: UInt64

  /// When something last arrived.
  public var lastArrivalTime: ProtoTimestamp?

  /// Last trouble, as a reason code; empty if none.
  public var trouble: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.ConsumerStatus" }
}

extension HostConsumerStatus {
  /// The message with no field set.
  public init() {
    self.init(source: "", connected: false, appliedMboxSeq: 0, headMboxSeq: 0, lastArrivalTime: nil, trouble: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    source: String = "",
    connected: Bool = false,
    appliedMboxSeq: UInt64 = 0,
    headMboxSeq: UInt64 = 0,
    lastArrivalTime: ProtoTimestamp? = nil,
    trouble: String = ""
  ) {
    self.init(source: source, connected: connected, appliedMboxSeq: appliedMboxSeq, headMboxSeq: headMboxSeq, lastArrivalTime: lastArrivalTime, trouble: trouble, unknownFields: [])
  }
}

/// Asks who the caller is.
public struct HostWhoAmIRequest: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.WhoAmIRequest" }
}

extension HostWhoAmIRequest {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Who the caller is.
public struct HostWhoAmIResponse: Sendable, Hashable {

  /// Acting principal.
  public var principal: TypePrincipal?

  /// Departments the account may act for; more than one asks for metadata "anlan-acting-as".
  public var departments: [String]

  /// Methods allowed, as "/package.Service/Method".
  public var methods: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.WhoAmIResponse" }
}

extension HostWhoAmIResponse {
  /// The message with no field set.
  public init() {
    self.init(principal: nil, departments: [], methods: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    principal: TypePrincipal? = nil,
    departments: [String] = [],
    methods: [String] = []
  ) {
    self.init(principal: principal, departments: departments, methods: methods, unknownFields: [])
  }
}

/// Asks for alarms.
public struct HostListAlarmsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 100.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.ListAlarmsRequest" }
}

extension HostListAlarmsRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, unknownFields: [])
  }
}

/// Alarms.
public struct HostListAlarmsResponse: Sendable, Hashable {

  /// Newest first.
  public var alarms: [HostAlarm]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.ListAlarmsResponse" }
}

extension HostListAlarmsResponse {
  /// The message with no field set.
  public init() {
    self.init(alarms: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    alarms: [HostAlarm] = [],
    nextPageToken: String = ""
  ) {
    self.init(alarms: alarms, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Something a person must look at.
public struct HostAlarm: Sendable, Hashable {

  /// Position.
  public var alarmNo: UInt64

  /// Reason code, e.g. "EVENT_ID_CONFLICT", "LANE_PARKED", "UNROUTED".
  public var reason: String

  /// What it is about, e.g. "licences/<id>".
  public var subject: String

  /// Facts without personal data.
  public var detail: String

  /// When.
  public var time: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.host.v1.Alarm" }
}

extension HostAlarm {
  /// The message with no field set.
  public init() {
    self.init(alarmNo: 0, reason: "", subject: "", detail: "", time: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    alarmNo: UInt64 = 0,
    reason: String = "",
    subject: String = "",
    detail: String = "",
    time: ProtoTimestamp? = nil
  ) {
    self.init(alarmNo: alarmNo, reason: reason, subject: subject, detail: detail, time: time, unknownFields: [])
  }
}
