// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/report.proto; do not edit.

/// State of a report (handbook 7.11).
public enum InvestigationReportState: WireEnum {
  /// Not said.
  case unspecified
  /// 已接报.
  case received
  /// 核实中.
  case verifying
  /// 已确认.
  case confirmed
  /// 已上报.
  case reportedUp
  /// 已续报.
  case supplemented
  /// 等级已定.
  case levelFixed
  /// 已移交调查.
  case handedOver
  /// 不属于事故.
  case notAccident
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .received, .verifying, .confirmed, .reportedUp, .supplemented, .levelFixed, .handedOver, .notAccident] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .received
    case 2: self = .verifying
    case 3: self = .confirmed
    case 4: self = .reportedUp
    case 5: self = .supplemented
    case 6: self = .levelFixed
    case 7: self = .handedOver
    case 8: self = .notAccident
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .received: 1
    case .verifying: 2
    case .confirmed: 3
    case .reportedUp: 4
    case .supplemented: 5
    case .levelFixed: 6
    case .handedOver: 7
    case .notAccident: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "REPORT_STATE_UNSPECIFIED"
    case .received: "REPORT_STATE_RECEIVED"
    case .verifying: "REPORT_STATE_VERIFYING"
    case .confirmed: "REPORT_STATE_CONFIRMED"
    case .reportedUp: "REPORT_STATE_REPORTED_UP"
    case .supplemented: "REPORT_STATE_SUPPLEMENTED"
    case .levelFixed: "REPORT_STATE_LEVEL_FIXED"
    case .handedOver: "REPORT_STATE_HANDED_OVER"
    case .notAccident: "REPORT_STATE_NOT_ACCIDENT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What moves a report.
public enum InvestigationReportMove: WireEnum {
  /// Not said.
  case unspecified
  /// 核实.
  case verify
  /// 确认.
  case confirm
  /// 上报; made by a hop upward.
  case reportUp
  /// 续报; made by a supplement.
  case supplement
  /// 定级.
  case fixLevel
  /// 移交调查; made by opening a case.
  case handOver
  /// 不属于事故.
  case dismiss
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .verify, .confirm, .reportUp, .supplement, .fixLevel, .handOver, .dismiss] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .verify
    case 2: self = .confirm
    case 3: self = .reportUp
    case 4: self = .supplement
    case 5: self = .fixLevel
    case 6: self = .handOver
    case 7: self = .dismiss
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .verify: 1
    case .confirm: 2
    case .reportUp: 3
    case .supplement: 4
    case .fixLevel: 5
    case .handOver: 6
    case .dismiss: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "REPORT_MOVE_UNSPECIFIED"
    case .verify: "REPORT_MOVE_VERIFY"
    case .confirm: "REPORT_MOVE_CONFIRM"
    case .reportUp: "REPORT_MOVE_REPORT_UP"
    case .supplement: "REPORT_MOVE_SUPPLEMENT"
    case .fixLevel: "REPORT_MOVE_FIX_LEVEL"
    case .handOver: "REPORT_MOVE_HAND_OVER"
    case .dismiss: "REPORT_MOVE_DISMISS"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How a report came in.
public enum InvestigationReportChannel: WireEnum {
  /// Not said.
  case unspecified
  /// 电话.
  case phone
  /// 传真或书面.
  case paper
  /// 网络系统.
  case network
  /// 来人.
  case inPerson
  /// 110、119、120 等转来.
  case alarm
  /// 举报.
  case complaint
  /// 媒体.
  case media
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportChannel" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .phone, .paper, .network, .inPerson, .alarm, .complaint, .media] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .phone
    case 2: self = .paper
    case 3: self = .network
    case 4: self = .inPerson
    case 5: self = .alarm
    case 6: self = .complaint
    case 7: self = .media
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .phone: 1
    case .paper: 2
    case .network: 3
    case .inPerson: 4
    case .alarm: 5
    case .complaint: 6
    case .media: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "REPORT_CHANNEL_UNSPECIFIED"
    case .phone: "REPORT_CHANNEL_PHONE"
    case .paper: "REPORT_CHANNEL_PAPER"
    case .network: "REPORT_CHANNEL_NETWORK"
    case .inPerson: "REPORT_CHANNEL_IN_PERSON"
    case .alarm: "REPORT_CHANNEL_ALARM"
    case .complaint: "REPORT_CHANNEL_COMPLAINT"
    case .media: "REPORT_CHANNEL_MEDIA"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Between whom a report passes (handbook 6.2).
public enum InvestigationHopKind: WireEnum {
  /// Not said.
  case unspecified
  /// 现场报单位负责人, at once.
  case sceneToHead
  /// 单位负责人报政府部门, 1 hour.
  case unitToAuthority
  /// 逐级上报, 2 hours a level.
  case levelUp
  /// 报告本级人民政府.
  case ownGovernment
  /// 通知公安、人社、工会、检察院.
  case notice
  /// 统计直报, 24 hours.
  case statistics
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HopKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .sceneToHead, .unitToAuthority, .levelUp, .ownGovernment, .notice, .statistics] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .sceneToHead
    case 2: self = .unitToAuthority
    case 3: self = .levelUp
    case 4: self = .ownGovernment
    case 5: self = .notice
    case 6: self = .statistics
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .sceneToHead: 1
    case .unitToAuthority: 2
    case .levelUp: 3
    case .ownGovernment: 4
    case .notice: 5
    case .statistics: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HOP_KIND_UNSPECIFIED"
    case .sceneToHead: "HOP_KIND_SCENE_TO_HEAD"
    case .unitToAuthority: "HOP_KIND_UNIT_TO_AUTHORITY"
    case .levelUp: "HOP_KIND_LEVEL_UP"
    case .ownGovernment: "HOP_KIND_OWN_GOVERNMENT"
    case .notice: "HOP_KIND_NOTICE"
    case .statistics: "HOP_KIND_STATISTICS"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Degree of injury (handbook 1.6).
public enum InvestigationInjuryDegree: WireEnum {
  /// Not counted yet.
  case unspecified
  /// 死亡.
  case death
  /// 下落不明.
  case missing
  /// 重伤.
  case severe
  /// 急性工业中毒.
  case poisoned
  /// 轻伤.
  case minor
  /// 未受伤.
  case unhurt
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.InjuryDegree" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .death, .missing, .severe, .poisoned, .minor, .unhurt] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .death
    case 2: self = .missing
    case 3: self = .severe
    case 4: self = .poisoned
    case 5: self = .minor
    case 6: self = .unhurt
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .death: 1
    case .missing: 2
    case .severe: 3
    case .poisoned: 4
    case .minor: 5
    case .unhurt: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "INJURY_DEGREE_UNSPECIFIED"
    case .death: "INJURY_DEGREE_DEATH"
    case .missing: "INJURY_DEGREE_MISSING"
    case .severe: "INJURY_DEGREE_SEVERE"
    case .poisoned: "INJURY_DEGREE_POISONED"
    case .minor: "INJURY_DEGREE_MINOR"
    case .unhurt: "INJURY_DEGREE_UNHURT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How a report was not as the law wants (handbook 6.2).
public enum InvestigationReportingFault: WireEnum {
  /// Not said.
  case unspecified
  /// 迟报.
  case late
  /// 漏报.
  case omitted
  /// 谎报.
  case `false`
  /// 瞒报.
  case concealed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportingFault" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .late, .omitted, .`false`, .concealed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .late
    case 2: self = .omitted
    case 3: self = .`false`
    case 4: self = .concealed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .late: 1
    case .omitted: 2
    case .`false`: 3
    case .concealed: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "REPORTING_FAULT_UNSPECIFIED"
    case .late: "REPORTING_FAULT_LATE"
    case .omitted: "REPORTING_FAULT_OMITTED"
    case .`false`: "REPORTING_FAULT_FALSE"
    case .concealed: "REPORTING_FAULT_CONCEALED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One hop.
public struct InvestigationHop: Sendable, Hashable {

  /// REQUIRED.
  public var kind: InvestigationHopKind

  /// REQUIRED. Who passed it on.
  public var from: String

  /// REQUIRED. To whom.
  public var to: String

  /// REQUIRED. When the sender knew.
  public var knowTime: ProtoTimestamp?

  /// REQUIRED. When it was sent.
  public var sendTime: ProtoTimestamp?

  /// When it was received.
  public var receiveTime: ProtoTimestamp?

  /// How.
  public var channel: InvestigationReportChannel

  /// Person who passed it on.
  public var person: String

  /// OUTPUT_ONLY. Last moment; absent where the law says "at once".
  public var dueTime: ProtoTimestamp?

  /// OUTPUT_ONLY. True if sent later.
  public var late: Bool

  /// OUTPUT_ONLY. Article.
  public var basis: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Hop" }
}

extension InvestigationHop {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, from: "", to: "", knowTime: nil, sendTime: nil, receiveTime: nil, channel: .unspecified, person: "", dueTime: nil, late: false, basis: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: InvestigationHopKind = .unspecified,
    from: String = "",
    to: String = "",
    knowTime: ProtoTimestamp? = nil,
    sendTime: ProtoTimestamp? = nil,
    receiveTime: ProtoTimestamp? = nil,
    channel: InvestigationReportChannel = .unspecified,
    person: String = "",
    dueTime: ProtoTimestamp? = nil,
    late: Bool = false,
    basis: String = ""
  ) {
    self.init(kind: kind, from: from, to: to, knowTime: knowTime, sendTime: sendTime, receiveTime: receiveTime, channel: channel, person: person, dueTime: dueTime, late: late, basis: basis, unknownFields: [])
  }
}

/// What became of one person.
public struct InvestigationCasualtyChange: Sendable, Hashable {

  /// REQUIRED. The person as the casualty list names one; never an identity number.
  public var person: String

  /// What the person was counted as.
  public var from: InvestigationInjuryDegree

  /// REQUIRED. What the person is now.
  public var to: InvestigationInjuryDegree

  /// REQUIRED. Legal day of the change, ISO.
  public var day: String

  /// OUTPUT_ONLY. True if it changed the count.
  public var counted: Bool

  /// OUTPUT_ONLY. Why it did not.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CasualtyChange" }
}

extension InvestigationCasualtyChange {
  /// The message with no field set.
  public init() {
    self.init(person: "", from: .unspecified, to: .unspecified, day: "", counted: false, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    person: String = "",
    from: InvestigationInjuryDegree = .unspecified,
    to: InvestigationInjuryDegree = .unspecified,
    day: String = "",
    counted: Bool = false,
    reason: String = ""
  ) {
    self.init(person: person, from: from, to: to, day: day, counted: counted, reason: reason, unknownFields: [])
  }
}

/// A supplement.
public struct InvestigationSupplement: Sendable, Hashable {

  /// Number, 1..n.
  public var number: UInt32

  /// When it was taken in.
  public var time: ProtoTimestamp?

  /// Account.
  public var account: String

  /// What is new, in words.
  public var text: String

  /// Figures after it.
  public var tally: InvestigationTally?

  /// Casualty changes.
  public var changes: [InvestigationCasualtyChange]

  /// Level after it.
  public var level: InvestigationAccidentLevel

  /// Why a figure fell.
  public var correction: String

  /// Measures taken.
  public var measures: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Supplement" }
}

extension InvestigationSupplement {
  /// The message with no field set.
  public init() {
    self.init(number: 0, time: nil, account: "", text: "", tally: nil, changes: [], level: .unspecified, correction: "", measures: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    number: UInt32 = 0,
    time: ProtoTimestamp? = nil,
    account: String = "",
    text: String = "",
    tally: InvestigationTally? = nil,
    changes: [InvestigationCasualtyChange] = [],
    level: InvestigationAccidentLevel = .unspecified,
    correction: String = "",
    measures: String = ""
  ) {
    self.init(number: number, time: time, account: account, text: text, tally: tally, changes: changes, level: level, correction: correction, measures: measures, unknownFields: [])
  }
}

/// A finding about the reporting.
public struct InvestigationReportFinding: Sendable, Hashable {

  /// REQUIRED.
  public var fault: InvestigationReportingFault

  /// REQUIRED. Who.
  public var party: String

  /// REQUIRED. What was found.
  public var text: String

  /// Document that proves it; REQUIRED for FALSE and CONCEALED unless only suspected.
  public var document: String

  /// True while it is only suspected: it opens a case and accuses nobody.
  public var suspected: Bool

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Article.
  public var basis: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportFinding" }
}

extension InvestigationReportFinding {
  /// The message with no field set.
  public init() {
    self.init(fault: .unspecified, party: "", text: "", document: "", suspected: false, account: "", time: nil, basis: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    fault: InvestigationReportingFault = .unspecified,
    party: String = "",
    text: String = "",
    document: String = "",
    suspected: Bool = false,
    account: String = "",
    time: ProtoTimestamp? = nil,
    basis: String = ""
  ) {
    self.init(fault: fault, party: party, text: text, document: document, suspected: suspected, account: account, time: time, basis: basis, unknownFields: [])
  }
}

/// A move of a report.
public struct InvestigationReportMoveRecord: Sendable, Hashable {

  /// What.
  public var move: InvestigationReportMove

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Why.
  public var note: String

  /// State after it.
  public var state: InvestigationReportState

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReportMoveRecord" }
}

extension InvestigationReportMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", state: .unspecified, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationReportMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = "",
    state: InvestigationReportState = .unspecified
  ) {
    self.init(move: move, account: account, time: time, note: note, state: state, unknownFields: [])
  }
}

/// A report.
public struct InvestigationReport: Sendable, Hashable {

  /// "reports/<id>".
  public var name: String

  /// State.
  public var state: InvestigationReportState

  /// The accident as known now.
  public var accident: InvestigationAccident?

  /// How it came in.
  public var channel: InvestigationReportChannel

  /// Who reported.
  public var reporter: String

  /// Phone of who reported.
  public var phone: String

  /// When the head of the unit knew.
  public var unitKnowTime: ProtoTimestamp?

  /// When it was received here.
  public var receiveTime: ProtoTimestamp?

  /// Measures taken.
  public var measures: String

  /// Hops.
  public var hops: [InvestigationHop]

  /// Supplements.
  public var supplements: [InvestigationSupplement]

  /// Findings about the reporting.
  public var findings: [InvestigationReportFinding]

  /// Moves.
  public var moves: [InvestigationReportMoveRecord]

  /// Case that took it over: "cases/<id>".
  public var `case`: String

  /// Department that took it in.
  public var department: String

  /// Account that took it in.
  public var account: String

  /// When it was entered.
  public var openTime: ProtoTimestamp?

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Acts so far, each of them in the ledger.
  public var actCount: UInt32

  /// OUTPUT_ONLY. Its clocks.
  public var clocks: [InvestigationClock]

  /// OUTPUT_ONLY. Who leads the investigation by the rules.
  public var leadAuthority: String

  /// OUTPUT_ONLY. Source of that rule.
  public var leadBasis: String

  /// OUTPUT_ONLY. Last day on which a casualty change counts, ISO.
  public var windowDay: String

  /// The tally as first reported.
  public var firstTally: InvestigationTally?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Report" }
}

extension InvestigationReport {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, accident: nil, channel: .unspecified, reporter: "", phone: "", unitKnowTime: nil, receiveTime: nil, measures: "", hops: [], supplements: [], findings: [], moves: [], case: "", department: "", account: "", openTime: nil, updateTime: nil, actCount: 0, clocks: [], leadAuthority: "", leadBasis: "", windowDay: "", firstTally: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: InvestigationReportState = .unspecified,
    accident: InvestigationAccident? = nil,
    channel: InvestigationReportChannel = .unspecified,
    reporter: String = "",
    phone: String = "",
    unitKnowTime: ProtoTimestamp? = nil,
    receiveTime: ProtoTimestamp? = nil,
    measures: String = "",
    hops: [InvestigationHop] = [],
    supplements: [InvestigationSupplement] = [],
    findings: [InvestigationReportFinding] = [],
    moves: [InvestigationReportMoveRecord] = [],
    case: String = "",
    department: String = "",
    account: String = "",
    openTime: ProtoTimestamp? = nil,
    updateTime: ProtoTimestamp? = nil,
    actCount: UInt32 = 0,
    clocks: [InvestigationClock] = [],
    leadAuthority: String = "",
    leadBasis: String = "",
    windowDay: String = "",
    firstTally: InvestigationTally? = nil
  ) {
    self.init(name: name, state: state, accident: accident, channel: channel, reporter: reporter, phone: phone, unitKnowTime: unitKnowTime, receiveTime: receiveTime, measures: measures, hops: hops, supplements: supplements, findings: findings, moves: moves, case: `case`, department: department, account: account, openTime: openTime, updateTime: updateTime, actCount: actCount, clocks: clocks, leadAuthority: leadAuthority, leadBasis: leadBasis, windowDay: windowDay, firstTally: firstTally, unknownFields: [])
  }
}

/// Takes in.
public struct InvestigationFileReportRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same report.
  public var requestID: String

  /// REQUIRED. With a level, the level must be the one that the figures give.
  public var accident: InvestigationAccident?

  /// REQUIRED.
  public var channel: InvestigationReportChannel

  /// REQUIRED. Who reported.
  public var reporter: String

  /// Phone of who reported.
  public var phone: String

  /// When the head of the unit knew.
  public var unitKnowTime: ProtoTimestamp?

  /// When it was received; absent means now.
  public var receiveTime: ProtoTimestamp?

  /// Measures taken.
  public var measures: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FileReportRequest" }
}

extension InvestigationFileReportRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", accident: nil, channel: .unspecified, reporter: "", phone: "", unitKnowTime: nil, receiveTime: nil, measures: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    accident: InvestigationAccident? = nil,
    channel: InvestigationReportChannel = .unspecified,
    reporter: String = "",
    phone: String = "",
    unitKnowTime: ProtoTimestamp? = nil,
    receiveTime: ProtoTimestamp? = nil,
    measures: String = ""
  ) {
    self.init(requestID: requestID, accident: accident, channel: channel, reporter: reporter, phone: phone, unitKnowTime: unitKnowTime, receiveTime: receiveTime, measures: measures, unknownFields: [])
  }
}

/// Taken in.
public struct InvestigationFileReportResponse: Sendable, Hashable {

  /// As it is now.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FileReportResponse" }
}

extension InvestigationFileReportResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetReportRequest: Sendable, Hashable {

  /// REQUIRED. "reports/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetReportRequest" }
}

extension InvestigationGetReportRequest {
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

/// The report.
public struct InvestigationGetReportResponse: Sendable, Hashable {

  /// The report.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetReportResponse" }
}

extension InvestigationGetReportResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListReportsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// `state=RECEIVED`, `level=LARGER`, `entity="entities/…"`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListReportsRequest" }
}

extension InvestigationListReportsRequest {
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

/// Reports.
public struct InvestigationListReportsResponse: Sendable, Hashable {

  /// Newest first.
  public var reports: [InvestigationReport]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListReportsResponse" }
}

extension InvestigationListReportsResponse {
  /// The message with no field set.
  public init() {
    self.init(reports: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    reports: [InvestigationReport] = [],
    nextPageToken: String = ""
  ) {
    self.init(reports: reports, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Records a hop.
public struct InvestigationRecordHopRequest: Sendable, Hashable {

  /// REQUIRED. "reports/<id>".
  public var name: String

  /// REQUIRED.
  public var hop: InvestigationHop?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordHopRequest" }
}

extension InvestigationRecordHopRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", hop: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    hop: InvestigationHop? = nil
  ) {
    self.init(name: name, hop: hop, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordHopResponse: Sendable, Hashable {

  /// As it is now.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordHopResponse" }
}

extension InvestigationRecordHopResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Supplements.
public struct InvestigationSupplementReportRequest: Sendable, Hashable {

  /// REQUIRED. "reports/<id>".
  public var name: String

  /// What is new, in words.
  public var text: String

  /// New figures; absent figures stay as they are.
  public var tally: InvestigationTally?

  /// Casualty changes; not together with figures of deaths and injuries.
  public var changes: [InvestigationCasualtyChange]

  /// REQUIRED if a figure falls: why.
  public var correction: String

  /// Level claimed; must be the one that the figures give.
  public var level: InvestigationAccidentLevel

  /// Measures taken.
  public var measures: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SupplementReportRequest" }
}

extension InvestigationSupplementReportRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", text: "", tally: nil, changes: [], correction: "", level: .unspecified, measures: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    text: String = "",
    tally: InvestigationTally? = nil,
    changes: [InvestigationCasualtyChange] = [],
    correction: String = "",
    level: InvestigationAccidentLevel = .unspecified,
    measures: String = ""
  ) {
    self.init(name: name, text: text, tally: tally, changes: changes, correction: correction, level: level, measures: measures, unknownFields: [])
  }
}

/// Supplemented.
public struct InvestigationSupplementReportResponse: Sendable, Hashable {

  /// As it is now.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SupplementReportResponse" }
}

extension InvestigationSupplementReportResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Records a finding.
public struct InvestigationRecordReportFindingRequest: Sendable, Hashable {

  /// REQUIRED. "reports/<id>".
  public var name: String

  /// REQUIRED.
  public var finding: InvestigationReportFinding?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordReportFindingRequest" }
}

extension InvestigationRecordReportFindingRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", finding: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    finding: InvestigationReportFinding? = nil
  ) {
    self.init(name: name, finding: finding, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordReportFindingResponse: Sendable, Hashable {

  /// As it is now.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordReportFindingResponse" }
}

extension InvestigationRecordReportFindingResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Moves.
public struct InvestigationMoveReportRequest: Sendable, Hashable {

  /// REQUIRED. "reports/<id>".
  public var name: String

  /// REQUIRED.
  public var move: InvestigationReportMove

  /// Why; REQUIRED for DISMISS.
  public var note: String

  /// Document; REQUIRED for DISMISS.
  public var document: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveReportRequest" }
}

extension InvestigationMoveReportRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", document: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationReportMove = .unspecified,
    note: String = "",
    document: String = ""
  ) {
    self.init(name: name, move: move, note: note, document: document, unknownFields: [])
  }
}

/// Moved.
public struct InvestigationMoveReportResponse: Sendable, Hashable {

  /// As it is now.
  public var report: InvestigationReport?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveReportResponse" }
}

extension InvestigationMoveReportResponse {
  /// The message with no field set.
  public init() {
    self.init(report: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    report: InvestigationReport? = nil
  ) {
    self.init(report: report, unknownFields: [])
  }
}

/// Asks for codes.
public struct InvestigationListAccidentCodesRequest: Sendable, Hashable {

  /// Legal day, ISO; empty means today.
  public var day: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListAccidentCodesRequest" }
}

extension InvestigationListAccidentCodesRequest {
  /// The message with no field set.
  public init() {
    self.init(day: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    day: String = ""
  ) {
    self.init(day: day, unknownFields: [])
  }
}

/// A kind of accident.
public struct InvestigationAccidentType: Sendable, Hashable {

  /// Code, such as "2025:12".
  public var code: String

  /// Chinese name.
  public var title: String

  /// Code of the standard.
  public var standardCode: String

  /// True if nobody compared it with the standard.
  public var unverified: Bool

  /// Codes of the other edition that mean it.
  public var otherEdition: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AccidentType" }
}

extension InvestigationAccidentType {
  /// The message with no field set.
  public init() {
    self.init(code: "", title: "", standardCode: "", unverified: false, otherEdition: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    title: String = "",
    standardCode: String = "",
    unverified: Bool = false,
    otherEdition: [String] = []
  ) {
    self.init(code: code, title: title, standardCode: standardCode, unverified: unverified, otherEdition: otherEdition, unknownFields: [])
  }
}

/// An item of direct loss.
public struct InvestigationLossItem: Sendable, Hashable {

  /// Code.
  public var code: String

  /// Heading.
  public var heading: String

  /// Chinese name.
  public var title: String

  /// True if nobody compared it with the standard.
  public var unverified: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LossItem" }
}

extension InvestigationLossItem {
  /// The message with no field set.
  public init() {
    self.init(code: "", heading: "", title: "", unverified: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    heading: String = "",
    title: String = "",
    unverified: Bool = false
  ) {
    self.init(code: code, heading: heading, title: title, unverified: unverified, unknownFields: [])
  }
}

/// A regime of the law.
public struct InvestigationRegime: Sendable, Hashable {

  /// Code.
  public var code: String

  /// Chinese name.
  public var title: String

  /// Days within which a casualty change counts.
  public var windowDays: UInt32

  /// Who leads, by level from the lowest.
  public var leads: [String]

  /// Source.
  public var source: String

  /// True if nobody compared it with its source.
  public var unverified: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Regime" }
}

extension InvestigationRegime {
  /// The message with no field set.
  public init() {
    self.init(code: "", title: "", windowDays: 0, leads: [], source: "", unverified: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    title: String = "",
    windowDays: UInt32 = 0,
    leads: [String] = [],
    source: String = "",
    unverified: Bool = false
  ) {
    self.init(code: code, title: title, windowDays: windowDays, leads: leads, source: source, unverified: unverified, unknownFields: [])
  }
}

/// Codes.
public struct InvestigationListAccidentCodesResponse: Sendable, Hashable {

  /// Types in force.
  public var types: [InvestigationAccidentType]

  /// Items of direct loss in force.
  public var lossItems: [InvestigationLossItem]

  /// Regimes in force.
  public var regimes: [InvestigationRegime]

  /// Lost working days from which an injury is severe.
  public var severeLostDays: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListAccidentCodesResponse" }
}

extension InvestigationListAccidentCodesResponse {
  /// The message with no field set.
  public init() {
    self.init(types: [], lossItems: [], regimes: [], severeLostDays: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    types: [InvestigationAccidentType] = [],
    lossItems: [InvestigationLossItem] = [],
    regimes: [InvestigationRegime] = [],
    severeLostDays: UInt32 = 0
  ) {
    self.init(types: types, lossItems: lossItems, regimes: regimes, severeLostDays: severeLostDays, unknownFields: [])
  }
}
