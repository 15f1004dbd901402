// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/measure.proto; do not edit.

/// Whom a measure binds.
public enum InvestigationMeasureKind: WireEnum {
  /// Not said.
  case unspecified
  /// 企业整改措施.
  case enterprise
  /// 公共部门整改措施.
  case `public`
  /// 防范建议, which its recipient must answer formally.
  case recommendation
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MeasureKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .enterprise, .`public`, .recommendation] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .enterprise
    case 2: self = .`public`
    case 3: self = .recommendation
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .enterprise: 1
    case .`public`: 2
    case .recommendation: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "MEASURE_KIND_UNSPECIFIED"
    case .enterprise: "MEASURE_KIND_ENTERPRISE"
    case .`public`: "MEASURE_KIND_PUBLIC"
    case .recommendation: "MEASURE_KIND_RECOMMENDATION"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of a measure (handbook 7.13).
public enum InvestigationMeasureState: WireEnum {
  /// Not said.
  case unspecified
  /// 已提出.
  case proposed
  /// 已下达.
  case assigned
  /// 落实中.
  case inProgress
  /// 已报完成.
  case reportedDone
  /// 已验收.
  case verified
  /// 已销号.
  case closed
  /// 不采纳, with a formal answer.
  case declined
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MeasureState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .proposed, .assigned, .inProgress, .reportedDone, .verified, .closed, .declined] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .proposed
    case 2: self = .assigned
    case 3: self = .inProgress
    case 4: self = .reportedDone
    case 5: self = .verified
    case 6: self = .closed
    case 7: self = .declined
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .proposed: 1
    case .assigned: 2
    case .inProgress: 3
    case .reportedDone: 4
    case .verified: 5
    case .closed: 6
    case .declined: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "MEASURE_STATE_UNSPECIFIED"
    case .proposed: "MEASURE_STATE_PROPOSED"
    case .assigned: "MEASURE_STATE_ASSIGNED"
    case .inProgress: "MEASURE_STATE_IN_PROGRESS"
    case .reportedDone: "MEASURE_STATE_REPORTED_DONE"
    case .verified: "MEASURE_STATE_VERIFIED"
    case .closed: "MEASURE_STATE_CLOSED"
    case .declined: "MEASURE_STATE_DECLINED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What to do with a measure.
public enum InvestigationMeasureMove: WireEnum {
  /// Not said.
  case unspecified
  /// 下达: department, person, day.
  case assign
  /// 采纳: the formal answer.
  case accept
  /// 不采纳: the formal answer with its reason.
  case decline
  /// 报完成, with evidence.
  case report
  /// 验收, by somebody else.
  case verify
  /// 退回.
  case sendBack
  /// 销号.
  case close
  /// 重新打开.
  case reopen
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MeasureMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .assign, .accept, .decline, .report, .verify, .sendBack, .close, .reopen] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .assign
    case 2: self = .accept
    case 3: self = .decline
    case 4: self = .report
    case 5: self = .verify
    case 6: self = .sendBack
    case 7: self = .close
    case 8: self = .reopen
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .assign: 1
    case .accept: 2
    case .decline: 3
    case .report: 4
    case .verify: 5
    case .sendBack: 6
    case .close: 7
    case .reopen: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "MEASURE_MOVE_UNSPECIFIED"
    case .assign: "MEASURE_MOVE_ASSIGN"
    case .accept: "MEASURE_MOVE_ACCEPT"
    case .decline: "MEASURE_MOVE_DECLINE"
    case .report: "MEASURE_MOVE_REPORT"
    case .verify: "MEASURE_MOVE_VERIFY"
    case .sendBack: "MEASURE_MOVE_SEND_BACK"
    case .close: "MEASURE_MOVE_CLOSE"
    case .reopen: "MEASURE_MOVE_REOPEN"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How far a late measure is carried up.
public enum InvestigationMeasureDelay: WireEnum {
  /// In time, or done.
  case unspecified
  /// 已超期.
  case overdue
  /// 督办函 due.
  case urged
  /// 约谈 due.
  case talk
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MeasureDelay" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .overdue, .urged, .talk] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .overdue
    case 2: self = .urged
    case 3: self = .talk
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .overdue: 1
    case .urged: 2
    case .talk: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "MEASURE_DELAY_UNSPECIFIED"
    case .overdue: "MEASURE_DELAY_OVERDUE"
    case .urged: "MEASURE_DELAY_URGED"
    case .talk: "MEASURE_DELAY_TALK"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Kind of accountability (handbook 6.8).
public enum InvestigationSanctionKind: WireEnum {
  /// Not said.
  case unspecified
  /// 企业内部处理.
  case internalMeasure
  /// 行政处罚.
  case penalty
  /// 吊销资格.
  case qualificationRevoked
  /// 行业禁入五年.
  case barredFiveYears
  /// 终身行业禁入.
  case barredForLife
  /// 移送司法机关.
  case judicialTransfer
  /// 批评教育或责令检查.
  case admonition
  /// 诫勉.
  case formalWarningTalk
  /// 通报.
  case circularCriticism
  /// 约谈.
  case talk
  /// 政务警告.
  case warning
  /// 政务记过.
  case demerit
  /// 政务记大过.
  case majorDemerit
  /// 政务降级.
  case demotion
  /// 政务撤职.
  case removal
  /// 政务开除.
  case dismissal
  /// 党纪处分.
  case partyDiscipline
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SanctionKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .internalMeasure, .penalty, .qualificationRevoked, .barredFiveYears, .barredForLife, .judicialTransfer, .admonition, .formalWarningTalk, .circularCriticism, .talk, .warning, .demerit, .majorDemerit, .demotion, .removal, .dismissal, .partyDiscipline] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .internalMeasure
    case 2: self = .penalty
    case 3: self = .qualificationRevoked
    case 4: self = .barredFiveYears
    case 5: self = .barredForLife
    case 6: self = .judicialTransfer
    case 7: self = .admonition
    case 8: self = .formalWarningTalk
    case 9: self = .circularCriticism
    case 10: self = .talk
    case 11: self = .warning
    case 12: self = .demerit
    case 13: self = .majorDemerit
    case 14: self = .demotion
    case 15: self = .removal
    case 16: self = .dismissal
    case 17: self = .partyDiscipline
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .internalMeasure: 1
    case .penalty: 2
    case .qualificationRevoked: 3
    case .barredFiveYears: 4
    case .barredForLife: 5
    case .judicialTransfer: 6
    case .admonition: 7
    case .formalWarningTalk: 8
    case .circularCriticism: 9
    case .talk: 10
    case .warning: 11
    case .demerit: 12
    case .majorDemerit: 13
    case .demotion: 14
    case .removal: 15
    case .dismissal: 16
    case .partyDiscipline: 17
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SANCTION_KIND_UNSPECIFIED"
    case .internalMeasure: "SANCTION_KIND_INTERNAL_MEASURE"
    case .penalty: "SANCTION_KIND_PENALTY"
    case .qualificationRevoked: "SANCTION_KIND_QUALIFICATION_REVOKED"
    case .barredFiveYears: "SANCTION_KIND_BARRED_FIVE_YEARS"
    case .barredForLife: "SANCTION_KIND_BARRED_FOR_LIFE"
    case .judicialTransfer: "SANCTION_KIND_JUDICIAL_TRANSFER"
    case .admonition: "SANCTION_KIND_ADMONITION"
    case .formalWarningTalk: "SANCTION_KIND_FORMAL_WARNING_TALK"
    case .circularCriticism: "SANCTION_KIND_CIRCULAR_CRITICISM"
    case .talk: "SANCTION_KIND_TALK"
    case .warning: "SANCTION_KIND_WARNING"
    case .demerit: "SANCTION_KIND_DEMERIT"
    case .majorDemerit: "SANCTION_KIND_MAJOR_DEMERIT"
    case .demotion: "SANCTION_KIND_DEMOTION"
    case .removal: "SANCTION_KIND_REMOVAL"
    case .dismissal: "SANCTION_KIND_DISMISSAL"
    case .partyDiscipline: "SANCTION_KIND_PARTY_DISCIPLINE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of an accountability record (handbook 7.14).
public enum InvestigationAccountabilityState: WireEnum {
  /// Not said.
  case unspecified
  /// 已提出.
  case proposed
  /// 已移交.
  case referred
  /// 已决定.
  case decided
  /// 已送达.
  case served
  /// 已执行.
  case executed
  /// 影响期满.
  case effectEnded
  /// 不予追究.
  case notPursued
  /// 申诉中.
  case appealed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AccountabilityState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .proposed, .referred, .decided, .served, .executed, .effectEnded, .notPursued, .appealed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .proposed
    case 2: self = .referred
    case 3: self = .decided
    case 4: self = .served
    case 5: self = .executed
    case 6: self = .effectEnded
    case 7: self = .notPursued
    case 8: self = .appealed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .proposed: 1
    case .referred: 2
    case .decided: 3
    case .served: 4
    case .executed: 5
    case .effectEnded: 6
    case .notPursued: 7
    case .appealed: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ACCOUNTABILITY_STATE_UNSPECIFIED"
    case .proposed: "ACCOUNTABILITY_STATE_PROPOSED"
    case .referred: "ACCOUNTABILITY_STATE_REFERRED"
    case .decided: "ACCOUNTABILITY_STATE_DECIDED"
    case .served: "ACCOUNTABILITY_STATE_SERVED"
    case .executed: "ACCOUNTABILITY_STATE_EXECUTED"
    case .effectEnded: "ACCOUNTABILITY_STATE_EFFECT_ENDED"
    case .notPursued: "ACCOUNTABILITY_STATE_NOT_PURSUED"
    case .appealed: "ACCOUNTABILITY_STATE_APPEALED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What was done.
public enum InvestigationAccountabilityMove: WireEnum {
  /// Not said.
  case unspecified
  /// 移交.
  case refer
  /// 决定.
  case decide
  /// 送达.
  case serve
  /// 执行.
  case execute
  /// 影响期满.
  case end
  /// 不予追究.
  case drop
  /// 申诉.
  case appeal
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AccountabilityMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .refer, .decide, .serve, .execute, .end, .drop, .appeal] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .refer
    case 2: self = .decide
    case 3: self = .serve
    case 4: self = .execute
    case 5: self = .end
    case 6: self = .drop
    case 7: self = .appeal
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .refer: 1
    case .decide: 2
    case .serve: 3
    case .execute: 4
    case .end: 5
    case .drop: 6
    case .appeal: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ACCOUNTABILITY_MOVE_UNSPECIFIED"
    case .refer: "ACCOUNTABILITY_MOVE_REFER"
    case .decide: "ACCOUNTABILITY_MOVE_DECIDE"
    case .serve: "ACCOUNTABILITY_MOVE_SERVE"
    case .execute: "ACCOUNTABILITY_MOVE_EXECUTE"
    case .end: "ACCOUNTABILITY_MOVE_END"
    case .drop: "ACCOUNTABILITY_MOVE_DROP"
    case .appeal: "ACCOUNTABILITY_MOVE_APPEAL"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A measure or recommendation.
public struct InvestigationMeasure: Sendable, Hashable {

  /// "measures/<id>".
  public var name: String

  /// "cases/<id>".
  public var `case`: String

  /// Kind.
  public var kind: InvestigationMeasureKind

  /// State.
  public var state: InvestigationMeasureState

  /// What is to be done.
  public var text: String

  /// Causes it answers: names of cause nodes; may be empty.
  public var causes: [String]

  /// Department that answers for it.
  public var department: String

  /// Person who answers for it there.
  public var person: String

  /// Legal day it is due, ISO.
  public var dueDay: String

  /// Formal answer of the recipient.
  public var answer: String

  /// Evidence that it was done.
  public var evidence: [String]

  /// How late it is.
  public var delay: InvestigationMeasureDelay

  /// Moves so far.
  public var moves: [InvestigationMeasureMoveRecord]

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Measure" }
}

extension InvestigationMeasure {
  /// The message with no field set.
  public init() {
    self.init(name: "", case: "", kind: .unspecified, state: .unspecified, text: "", causes: [], department: "", person: "", dueDay: "", answer: "", evidence: [], delay: .unspecified, moves: [], updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    case: String = "",
    kind: InvestigationMeasureKind = .unspecified,
    state: InvestigationMeasureState = .unspecified,
    text: String = "",
    causes: [String] = [],
    department: String = "",
    person: String = "",
    dueDay: String = "",
    answer: String = "",
    evidence: [String] = [],
    delay: InvestigationMeasureDelay = .unspecified,
    moves: [InvestigationMeasureMoveRecord] = [],
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, case: `case`, kind: kind, state: state, text: text, causes: causes, department: department, person: person, dueDay: dueDay, answer: answer, evidence: evidence, delay: delay, moves: moves, updateTime: updateTime, unknownFields: [])
  }
}

/// One move of a measure.
public struct InvestigationMeasureMoveRecord: Sendable, Hashable {

  /// What.
  public var move: InvestigationMeasureMove

  /// Account.
  public var account: String

  /// Its department.
  public var department: String

  /// When.
  public var time: ProtoTimestamp?

  /// Why, the answer, or what was seen.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MeasureMoveRecord" }
}

extension InvestigationMeasureMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", department: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationMeasureMove = .unspecified,
    account: String = "",
    department: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(move: move, account: account, department: department, time: time, note: note, unknownFields: [])
  }
}

/// Enters a measure.
public struct InvestigationProposeMeasureRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED.
  public var kind: InvestigationMeasureKind

  /// REQUIRED. At most 2000 characters.
  public var text: String

  /// Names of cause nodes.
  public var causes: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ProposeMeasureRequest" }
}

extension InvestigationProposeMeasureRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", case: "", kind: .unspecified, text: "", causes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    case: String = "",
    kind: InvestigationMeasureKind = .unspecified,
    text: String = "",
    causes: [String] = []
  ) {
    self.init(requestID: requestID, case: `case`, kind: kind, text: text, causes: causes, unknownFields: [])
  }
}

/// Entered.
public struct InvestigationProposeMeasureResponse: Sendable, Hashable {

  /// The measure.
  public var measure: InvestigationMeasure?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ProposeMeasureResponse" }
}

extension InvestigationProposeMeasureResponse {
  /// The message with no field set.
  public init() {
    self.init(measure: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    measure: InvestigationMeasure? = nil
  ) {
    self.init(measure: measure, unknownFields: [])
  }
}

/// Moves a measure.
public struct InvestigationMoveMeasureRequest: Sendable, Hashable {

  /// REQUIRED. "measures/<id>".
  public var name: String

  /// REQUIRED.
  public var move: InvestigationMeasureMove

  /// Why, the formal answer, or what was seen on site.
  public var note: String

  /// For ASSIGN: department code.
  public var department: String

  /// For ASSIGN: who answers for it.
  public var person: String

  /// For ASSIGN: legal day, ISO.
  public var dueDay: String

  /// For REPORT: evidence by name or hash.
  public var evidence: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveMeasureRequest" }
}

extension InvestigationMoveMeasureRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", department: "", person: "", dueDay: "", evidence: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationMeasureMove = .unspecified,
    note: String = "",
    department: String = "",
    person: String = "",
    dueDay: String = "",
    evidence: [String] = []
  ) {
    self.init(name: name, move: move, note: note, department: department, person: person, dueDay: dueDay, evidence: evidence, unknownFields: [])
  }
}

/// Moved.
public struct InvestigationMoveMeasureResponse: Sendable, Hashable {

  /// The measure after it.
  public var measure: InvestigationMeasure?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveMeasureResponse" }
}

extension InvestigationMoveMeasureResponse {
  /// The message with no field set.
  public init() {
    self.init(measure: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    measure: InvestigationMeasure? = nil
  ) {
    self.init(measure: measure, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetMeasureRequest: Sendable, Hashable {

  /// REQUIRED. "measures/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetMeasureRequest" }
}

extension InvestigationGetMeasureRequest {
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

/// The measure.
public struct InvestigationGetMeasureResponse: Sendable, Hashable {

  /// The measure.
  public var measure: InvestigationMeasure?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetMeasureResponse" }
}

extension InvestigationGetMeasureResponse {
  /// The message with no field set.
  public init() {
    self.init(measure: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    measure: InvestigationMeasure? = nil
  ) {
    self.init(measure: measure, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListMeasuresRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// "cases/<id>"; empty means those of every case that the caller may see.
  public var `case`: String

  /// True: only those that are late today.
  public var lateOnly: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListMeasuresRequest" }
}

extension InvestigationListMeasuresRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", case: "", lateOnly: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    case: String = "",
    lateOnly: Bool = false
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, case: `case`, lateOnly: lateOnly, unknownFields: [])
  }
}

/// Measures.
public struct InvestigationListMeasuresResponse: Sendable, Hashable {

  /// Newest first.
  public var measures: [InvestigationMeasure]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListMeasuresResponse" }
}

extension InvestigationListMeasuresResponse {
  /// The message with no field set.
  public init() {
    self.init(measures: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    measures: [InvestigationMeasure] = [],
    nextPageToken: String = ""
  ) {
    self.init(measures: measures, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Who is held to account for what, by whom, with what outcome.
public struct InvestigationAccountability: Sendable, Hashable {

  /// "accountability/<id>".
  public var name: String

  /// "cases/<id>".
  public var `case`: String

  /// State.
  public var state: InvestigationAccountabilityState

  /// Person or unit, as the report names it.
  public var party: String

  /// True if a unit.
  public var isUnit: Bool

  /// Fact: what was done or not done.
  public var fact: String

  /// Clause that was violated.
  public var clause: String

  /// Kind, proposed and later decided.
  public var kind: InvestigationSanctionKind

  /// Body that decides.
  public var body: String

  /// Number of the decision.
  public var decisionNo: String

  /// Legal day of the decision, ISO.
  public var decisionDay: String

  /// Last day of its effect, ISO; empty if it has none by time.
  public var effectEndDay: String

  /// Moves so far.
  public var moves: [InvestigationAccountabilityMoveRecord]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Accountability" }
}

extension InvestigationAccountability {
  /// The message with no field set.
  public init() {
    self.init(name: "", case: "", state: .unspecified, party: "", isUnit: false, fact: "", clause: "", kind: .unspecified, body: "", decisionNo: "", decisionDay: "", effectEndDay: "", moves: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    case: String = "",
    state: InvestigationAccountabilityState = .unspecified,
    party: String = "",
    isUnit: Bool = false,
    fact: String = "",
    clause: String = "",
    kind: InvestigationSanctionKind = .unspecified,
    body: String = "",
    decisionNo: String = "",
    decisionDay: String = "",
    effectEndDay: String = "",
    moves: [InvestigationAccountabilityMoveRecord] = []
  ) {
    self.init(name: name, case: `case`, state: state, party: party, isUnit: isUnit, fact: fact, clause: clause, kind: kind, body: body, decisionNo: decisionNo, decisionDay: decisionDay, effectEndDay: effectEndDay, moves: moves, unknownFields: [])
  }
}

/// One move of an accountability record.
public struct InvestigationAccountabilityMoveRecord: Sendable, Hashable {

  /// What.
  public var move: InvestigationAccountabilityMove

  /// Account that entered it.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Note.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AccountabilityMoveRecord" }
}

extension InvestigationAccountabilityMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationAccountabilityMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(move: move, account: account, time: time, note: note, unknownFields: [])
  }
}

/// Enters who is to be held to account.
public struct InvestigationProposeAccountabilityRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED.
  public var party: String

  /// True if a unit.
  public var isUnit: Bool

  /// REQUIRED.
  public var fact: String

  /// REQUIRED.
  public var clause: String

  /// REQUIRED.
  public var kind: InvestigationSanctionKind

  /// REQUIRED. Body that decides.
  public var body: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ProposeAccountabilityRequest" }
}

extension InvestigationProposeAccountabilityRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", case: "", party: "", isUnit: false, fact: "", clause: "", kind: .unspecified, body: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    case: String = "",
    party: String = "",
    isUnit: Bool = false,
    fact: String = "",
    clause: String = "",
    kind: InvestigationSanctionKind = .unspecified,
    body: String = ""
  ) {
    self.init(requestID: requestID, case: `case`, party: party, isUnit: isUnit, fact: fact, clause: clause, kind: kind, body: body, unknownFields: [])
  }
}

/// Entered.
public struct InvestigationProposeAccountabilityResponse: Sendable, Hashable {

  /// The record.
  public var accountability: InvestigationAccountability?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ProposeAccountabilityResponse" }
}

extension InvestigationProposeAccountabilityResponse {
  /// The message with no field set.
  public init() {
    self.init(accountability: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    accountability: InvestigationAccountability? = nil
  ) {
    self.init(accountability: accountability, unknownFields: [])
  }
}

/// Enters what was done.
public struct InvestigationMoveAccountabilityRequest: Sendable, Hashable {

  /// REQUIRED. "accountability/<id>".
  public var name: String

  /// REQUIRED.
  public var move: InvestigationAccountabilityMove

  /// Note.
  public var note: String

  /// For REFER, if another body than proposed.
  public var body: String

  /// For DECIDE.
  public var kind: InvestigationSanctionKind

  /// For DECIDE.
  public var decisionNo: String

  /// For DECIDE: legal day, ISO.
  public var decisionDay: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveAccountabilityRequest" }
}

extension InvestigationMoveAccountabilityRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", body: "", kind: .unspecified, decisionNo: "", decisionDay: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationAccountabilityMove = .unspecified,
    note: String = "",
    body: String = "",
    kind: InvestigationSanctionKind = .unspecified,
    decisionNo: String = "",
    decisionDay: String = ""
  ) {
    self.init(name: name, move: move, note: note, body: body, kind: kind, decisionNo: decisionNo, decisionDay: decisionDay, unknownFields: [])
  }
}

/// Entered.
public struct InvestigationMoveAccountabilityResponse: Sendable, Hashable {

  /// The record after it.
  public var accountability: InvestigationAccountability?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveAccountabilityResponse" }
}

extension InvestigationMoveAccountabilityResponse {
  /// The message with no field set.
  public init() {
    self.init(accountability: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    accountability: InvestigationAccountability? = nil
  ) {
    self.init(accountability: accountability, unknownFields: [])
  }
}

/// Asks for those of a case.
public struct InvestigationListAccountabilityRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListAccountabilityRequest" }
}

extension InvestigationListAccountabilityRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = ""
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Those of a case.
public struct InvestigationListAccountabilityResponse: Sendable, Hashable {

  /// In the order they were entered.
  public var records: [InvestigationAccountability]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListAccountabilityResponse" }
}

extension InvestigationListAccountabilityResponse {
  /// The message with no field set.
  public init() {
    self.init(records: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    records: [InvestigationAccountability] = []
  ) {
    self.init(records: records, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetAccountabilityRequest: Sendable, Hashable {

  /// REQUIRED. "accountability/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetAccountabilityRequest" }
}

extension InvestigationGetAccountabilityRequest {
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

/// The record.
public struct InvestigationGetAccountabilityResponse: Sendable, Hashable {

  /// The record.
  public var accountability: InvestigationAccountability?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetAccountabilityResponse" }
}

extension InvestigationGetAccountabilityResponse {
  /// The message with no field set.
  public init() {
    self.init(accountability: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    accountability: InvestigationAccountability? = nil
  ) {
    self.init(accountability: accountability, unknownFields: [])
  }
}

/// A warning talk (警示约谈).
public struct InvestigationTalk: Sendable, Hashable {

  /// "talks/<id>".
  public var name: String

  /// "cases/<id>".
  public var `case`: String

  /// Who was talked to: unit or office.
  public var party: String

  /// Reason.
  public var reason: String

  /// Who led the talk.
  public var talker: String

  /// Legal day, ISO.
  public var day: String

  /// Minutes.
  public var minutes: String

  /// What was promised.
  public var promises: String

  /// Legal day by which the rectification report is due, ISO.
  public var reportDueDay: String

  /// Account that entered it.
  public var account: String

  /// Number or title of the rectification report that came; empty while none came.
  public var report: String

  /// Legal day it came, ISO.
  public var reportDay: String

  /// OUTPUT_ONLY. True if the report is, or was, late.
  public var reportLate: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Talk" }
}

extension InvestigationTalk {
  /// The message with no field set.
  public init() {
    self.init(name: "", case: "", party: "", reason: "", talker: "", day: "", minutes: "", promises: "", reportDueDay: "", account: "", report: "", reportDay: "", reportLate: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    case: String = "",
    party: String = "",
    reason: String = "",
    talker: String = "",
    day: String = "",
    minutes: String = "",
    promises: String = "",
    reportDueDay: String = "",
    account: String = "",
    report: String = "",
    reportDay: String = "",
    reportLate: Bool = false
  ) {
    self.init(name: name, case: `case`, party: party, reason: reason, talker: talker, day: day, minutes: minutes, promises: promises, reportDueDay: reportDueDay, account: account, report: report, reportDay: reportDay, reportLate: reportLate, unknownFields: [])
  }
}

/// Records a talk.
public struct InvestigationRecordTalkRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// REQUIRED. `name`, `account` and an empty `report_due_day` (30 days) are filled in; of the report
  /// nothing is said yet.
  public var talk: InvestigationTalk?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordTalkRequest" }
}

extension InvestigationRecordTalkRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", talk: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    talk: InvestigationTalk? = nil
  ) {
    self.init(requestID: requestID, talk: talk, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordTalkResponse: Sendable, Hashable {

  /// The talk.
  public var talk: InvestigationTalk?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordTalkResponse" }
}

extension InvestigationRecordTalkResponse {
  /// The message with no field set.
  public init() {
    self.init(talk: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    talk: InvestigationTalk? = nil
  ) {
    self.init(talk: talk, unknownFields: [])
  }
}

/// Asks for talks.
public struct InvestigationListTalksRequest: Sendable, Hashable {

  /// "cases/<id>"; empty means all.
  public var `case`: String

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListTalksRequest" }
}

extension InvestigationListTalksRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(case: `case`, pageSize: pageSize, pageToken: pageToken, unknownFields: [])
  }
}

/// Talks.
public struct InvestigationListTalksResponse: Sendable, Hashable {

  /// Newest first.
  public var talks: [InvestigationTalk]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListTalksResponse" }
}

extension InvestigationListTalksResponse {
  /// The message with no field set.
  public init() {
    self.init(talks: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    talks: [InvestigationTalk] = [],
    nextPageToken: String = ""
  ) {
    self.init(talks: talks, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetTalkRequest: Sendable, Hashable {

  /// REQUIRED. "talks/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetTalkRequest" }
}

extension InvestigationGetTalkRequest {
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

/// The talk.
public struct InvestigationGetTalkResponse: Sendable, Hashable {

  /// The talk.
  public var talk: InvestigationTalk?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetTalkResponse" }
}

extension InvestigationGetTalkResponse {
  /// The message with no field set.
  public init() {
    self.init(talk: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    talk: InvestigationTalk? = nil
  ) {
    self.init(talk: talk, unknownFields: [])
  }
}

/// Records the report.
public struct InvestigationAnswerTalkRequest: Sendable, Hashable {

  /// REQUIRED. "talks/<id>".
  public var name: String

  /// REQUIRED. Number or title of the report.
  public var report: String

  /// Legal day it came, ISO; empty means today.
  public var day: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AnswerTalkRequest" }
}

extension InvestigationAnswerTalkRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", report: "", day: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    report: String = "",
    day: String = ""
  ) {
    self.init(name: name, report: report, day: day, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationAnswerTalkResponse: Sendable, Hashable {

  /// The talk.
  public var talk: InvestigationTalk?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AnswerTalkResponse" }
}

extension InvestigationAnswerTalkResponse {
  /// The message with no field set.
  public init() {
    self.init(talk: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    talk: InvestigationTalk? = nil
  ) {
    self.init(talk: talk, unknownFields: [])
  }
}
