// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/inspection.proto; do not edit.

/// State of an inspection (handbook 7.7).
public enum EnforcementInspectionState: WireEnum {
  /// Not said.
  case unspecified
  /// 已计划.
  case planned
  /// 已批准.
  case approved
  /// 已开始.
  case started
  /// 已记录.
  case recorded
  /// 已结束.
  case closed
  /// 已取消, before it started.
  case cancelled
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.InspectionState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .planned, .approved, .started, .recorded, .closed, .cancelled] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .planned
    case 2: self = .approved
    case 3: self = .started
    case 4: self = .recorded
    case 5: self = .closed
    case 6: self = .cancelled
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .planned: 1
    case .approved: 2
    case .started: 3
    case .recorded: 4
    case .closed: 5
    case .cancelled: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "INSPECTION_STATE_UNSPECIFIED"
    case .planned: "INSPECTION_STATE_PLANNED"
    case .approved: "INSPECTION_STATE_APPROVED"
    case .started: "INSPECTION_STATE_STARTED"
    case .recorded: "INSPECTION_STATE_RECORDED"
    case .closed: "INSPECTION_STATE_CLOSED"
    case .cancelled: "INSPECTION_STATE_CANCELLED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Kind of inspection (handbook 7.7).
public enum EnforcementInspectionKind: WireEnum {
  /// Not said.
  case unspecified
  /// 计划检查.
  case planned
  /// 专项检查.
  case special
  /// 双随机.
  case random
  /// 四不两直.
  case unannounced
  /// 举报核查.
  case complaint
  /// 复查.
  case `repeat`
  /// 交叉检查.
  case cross
  /// 远程检查.
  case remote
  /// 事故.
  case accident
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.InspectionKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .planned, .special, .random, .unannounced, .complaint, .`repeat`, .cross, .remote, .accident] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .planned
    case 2: self = .special
    case 3: self = .random
    case 4: self = .unannounced
    case 5: self = .complaint
    case 6: self = .`repeat`
    case 7: self = .cross
    case 8: self = .remote
    case 9: self = .accident
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .planned: 1
    case .special: 2
    case .random: 3
    case .unannounced: 4
    case .complaint: 5
    case .`repeat`: 6
    case .cross: 7
    case .remote: 8
    case .accident: 9
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "INSPECTION_KIND_UNSPECIFIED"
    case .planned: "INSPECTION_KIND_PLANNED"
    case .special: "INSPECTION_KIND_SPECIAL"
    case .random: "INSPECTION_KIND_RANDOM"
    case .unannounced: "INSPECTION_KIND_UNANNOUNCED"
    case .complaint: "INSPECTION_KIND_COMPLAINT"
    case .`repeat`: "INSPECTION_KIND_REPEAT"
    case .cross: "INSPECTION_KIND_CROSS"
    case .remote: "INSPECTION_KIND_REMOTE"
    case .accident: "INSPECTION_KIND_ACCIDENT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What to do with an inspection.
public enum EnforcementInspectionMove: WireEnum {
  /// Not said.
  case unspecified
  /// PLANNED to APPROVED, by the head.
  case approve
  /// Before STARTED only.
  case cancel
  /// APPROVED to STARTED, with two officers.
  case start
  /// STARTED to RECORDED.
  case record
  /// RECORDED to CLOSED.
  case close
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.InspectionMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .approve, .cancel, .start, .record, .close] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .approve
    case 2: self = .cancel
    case 3: self = .start
    case 4: self = .record
    case 5: self = .close
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .approve: 1
    case .cancel: 2
    case .start: 3
    case .record: 4
    case .close: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "INSPECTION_MOVE_UNSPECIFIED"
    case .approve: "INSPECTION_MOVE_APPROVE"
    case .cancel: "INSPECTION_MOVE_CANCEL"
    case .start: "INSPECTION_MOVE_START"
    case .record: "INSPECTION_MOVE_RECORD"
    case .close: "INSPECTION_MOVE_CLOSE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// An inspection.
public struct EnforcementInspection: Sendable, Hashable {

  /// "inspections/<id>".
  public var name: String

  /// State.
  public var state: EnforcementInspectionState

  /// Kind.
  public var kind: EnforcementInspectionKind

  /// "entities/<credit code>-<serial>".
  public var entity: String

  /// Name of the premises or holder when it was planned.
  public var entityTitle: String

  /// Sector code.
  public var sector: String

  /// Department that inspects.
  public var department: String

  /// Legal day it is planned for, ISO.
  public var plannedDay: String

  /// What is looked at.
  public var subject: String

  /// Officers on site: accounts with a valid card.
  public var officers: [String]

  /// Record of the visit.
  public var record: EnforcementInspectionRecord?

  /// Quizzes taken: "sittings/<id>".
  public var sittings: [String]

  /// Why there was no quiz.
  public var noQuizReason: String

  /// True if the sector is under 逢查必考.
  public var quizRequired: Bool

  /// Moves so far.
  public var moves: [EnforcementInspectionMoveRecord]

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// What its quizzes together propose for the enterprise, with what was decided.
  public var quizProposals: [EnforcementProposal]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Inspection" }
}

extension EnforcementInspection {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, kind: .unspecified, entity: "", entityTitle: "", sector: "", department: "", plannedDay: "", subject: "", officers: [], record: nil, sittings: [], noQuizReason: "", quizRequired: false, moves: [], updateTime: nil, quizProposals: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: EnforcementInspectionState = .unspecified,
    kind: EnforcementInspectionKind = .unspecified,
    entity: String = "",
    entityTitle: String = "",
    sector: String = "",
    department: String = "",
    plannedDay: String = "",
    subject: String = "",
    officers: [String] = [],
    record: EnforcementInspectionRecord? = nil,
    sittings: [String] = [],
    noQuizReason: String = "",
    quizRequired: Bool = false,
    moves: [EnforcementInspectionMoveRecord] = [],
    updateTime: ProtoTimestamp? = nil,
    quizProposals: [EnforcementProposal] = []
  ) {
    self.init(name: name, state: state, kind: kind, entity: entity, entityTitle: entityTitle, sector: sector, department: department, plannedDay: plannedDay, subject: subject, officers: officers, record: record, sittings: sittings, noQuizReason: noQuizReason, quizRequired: quizRequired, moves: moves, updateTime: updateTime, quizProposals: quizProposals, unknownFields: [])
  }
}

/// What was found.
public struct EnforcementInspectionRecord: Sendable, Hashable {

  /// When the visit began.
  public var arriveTime: ProtoTimestamp?

  /// When it ended.
  public var leaveTime: ProtoTimestamp?

  /// Text of the record.
  public var text: String

  /// Problems found; empty means none.
  public var problems: [String]

  /// Who signed for the enterprise; empty if refused.
  public var signedBy: String

  /// Why nobody signed.
  public var refusalNote: String

  /// True if underground: the record may come within 48 hours.
  public var isUnderground: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.InspectionRecord" }
}

extension EnforcementInspectionRecord {
  /// The message with no field set.
  public init() {
    self.init(arriveTime: nil, leaveTime: nil, text: "", problems: [], signedBy: "", refusalNote: "", isUnderground: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    arriveTime: ProtoTimestamp? = nil,
    leaveTime: ProtoTimestamp? = nil,
    text: String = "",
    problems: [String] = [],
    signedBy: String = "",
    refusalNote: String = "",
    isUnderground: Bool = false
  ) {
    self.init(arriveTime: arriveTime, leaveTime: leaveTime, text: text, problems: problems, signedBy: signedBy, refusalNote: refusalNote, isUnderground: isUnderground, unknownFields: [])
  }
}

/// One move.
public struct EnforcementInspectionMoveRecord: Sendable, Hashable {

  /// What.
  public var move: EnforcementInspectionMove

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.InspectionMoveRecord" }
}

extension EnforcementInspectionMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: EnforcementInspectionMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(move: move, account: account, time: time, note: note, unknownFields: [])
  }
}

/// Plans.
public struct EnforcementPlanInspectionRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same inspection.
  public var requestID: String

  /// REQUIRED. "entities/<credit code>-<serial>".
  public var entity: String

  /// REQUIRED.
  public var kind: EnforcementInspectionKind

  /// REQUIRED. Legal day, ISO.
  public var plannedDay: String

  /// REQUIRED. What is looked at.
  public var subject: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PlanInspectionRequest" }
}

extension EnforcementPlanInspectionRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", entity: "", kind: .unspecified, plannedDay: "", subject: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    entity: String = "",
    kind: EnforcementInspectionKind = .unspecified,
    plannedDay: String = "",
    subject: String = ""
  ) {
    self.init(requestID: requestID, entity: entity, kind: kind, plannedDay: plannedDay, subject: subject, unknownFields: [])
  }
}

/// Planned.
public struct EnforcementPlanInspectionResponse: Sendable, Hashable {

  /// As it is now.
  public var inspection: EnforcementInspection?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PlanInspectionResponse" }
}

extension EnforcementPlanInspectionResponse {
  /// The message with no field set.
  public init() {
    self.init(inspection: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspection: EnforcementInspection? = nil
  ) {
    self.init(inspection: inspection, unknownFields: [])
  }
}

/// Moves.
public struct EnforcementMoveInspectionRequest: Sendable, Hashable {

  /// REQUIRED. "inspections/<id>".
  public var name: String

  /// REQUIRED.
  public var move: EnforcementInspectionMove

  /// Why; REQUIRED for CANCEL.
  public var note: String

  /// For START: accounts of the officers on site, at least two with a valid card.
  public var officers: [String]

  /// For RECORD.
  public var record: EnforcementInspectionRecord?

  /// For CLOSE without a quiz in a sector that requires one.
  public var noQuizReason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MoveInspectionRequest" }
}

extension EnforcementMoveInspectionRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", officers: [], record: nil, noQuizReason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: EnforcementInspectionMove = .unspecified,
    note: String = "",
    officers: [String] = [],
    record: EnforcementInspectionRecord? = nil,
    noQuizReason: String = ""
  ) {
    self.init(name: name, move: move, note: note, officers: officers, record: record, noQuizReason: noQuizReason, unknownFields: [])
  }
}

/// Moved.
public struct EnforcementMoveInspectionResponse: Sendable, Hashable {

  /// As it is now.
  public var inspection: EnforcementInspection?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MoveInspectionResponse" }
}

extension EnforcementMoveInspectionResponse {
  /// The message with no field set.
  public init() {
    self.init(inspection: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspection: EnforcementInspection? = nil
  ) {
    self.init(inspection: inspection, unknownFields: [])
  }
}

/// Asks for one.
public struct EnforcementGetInspectionRequest: Sendable, Hashable {

  /// REQUIRED. "inspections/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetInspectionRequest" }
}

extension EnforcementGetInspectionRequest {
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

/// The inspection.
public struct EnforcementGetInspectionResponse: Sendable, Hashable {

  /// The inspection.
  public var inspection: EnforcementInspection?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetInspectionResponse" }
}

extension EnforcementGetInspectionResponse {
  /// The message with no field set.
  public init() {
    self.init(inspection: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspection: EnforcementInspection? = nil
  ) {
    self.init(inspection: inspection, unknownFields: [])
  }
}

/// Asks for many.
public struct EnforcementListInspectionsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// `state=STARTED`, `entity="entities/…"`, `department="YJ"`, `officer="…"`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListInspectionsRequest" }
}

extension EnforcementListInspectionsRequest {
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

/// Inspections.
public struct EnforcementListInspectionsResponse: Sendable, Hashable {

  /// Newest first.
  public var inspections: [EnforcementInspection]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListInspectionsResponse" }
}

extension EnforcementListInspectionsResponse {
  /// The message with no field set.
  public init() {
    self.init(inspections: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspections: [EnforcementInspection] = [],
    nextPageToken: String = ""
  ) {
    self.init(inspections: inspections, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// An enforcement card.
public struct EnforcementOfficerCard: Sendable, Hashable {

  /// Account.
  public var account: String

  /// Number of the card.
  public var cardNo: String

  /// Legal day, ISO.
  public var validFrom: String

  /// Legal day, ISO.
  public var validTo: String

  /// Department.
  public var department: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.OfficerCard" }
}

extension EnforcementOfficerCard {
  /// The message with no field set.
  public init() {
    self.init(account: "", cardNo: "", validFrom: "", validTo: "", department: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    account: String = "",
    cardNo: String = "",
    validFrom: String = "",
    validTo: String = "",
    department: String = ""
  ) {
    self.init(account: account, cardNo: cardNo, validFrom: validFrom, validTo: validTo, department: department, unknownFields: [])
  }
}

/// Enters a card.
public struct EnforcementPutOfficerCardRequest: Sendable, Hashable {

  /// REQUIRED; the department comes from the caller.
  public var card: EnforcementOfficerCard?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PutOfficerCardRequest" }
}

extension EnforcementPutOfficerCardRequest {
  /// The message with no field set.
  public init() {
    self.init(card: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    card: EnforcementOfficerCard? = nil
  ) {
    self.init(card: card, unknownFields: [])
  }
}

/// Entered.
public struct EnforcementPutOfficerCardResponse: Sendable, Hashable {

  /// As it is now.
  public var card: EnforcementOfficerCard?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PutOfficerCardResponse" }
}

extension EnforcementPutOfficerCardResponse {
  /// The message with no field set.
  public init() {
    self.init(card: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    card: EnforcementOfficerCard? = nil
  ) {
    self.init(card: card, unknownFields: [])
  }
}

/// Asks for cards.
public struct EnforcementListOfficerCardsRequest: Sendable, Hashable {

  /// Only of this account.
  public var account: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListOfficerCardsRequest" }
}

extension EnforcementListOfficerCardsRequest {
  /// The message with no field set.
  public init() {
    self.init(account: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    account: String = ""
  ) {
    self.init(account: account, unknownFields: [])
  }
}

/// Cards.
public struct EnforcementListOfficerCardsResponse: Sendable, Hashable {

  /// By account.
  public var cards: [EnforcementOfficerCard]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListOfficerCardsResponse" }
}

extension EnforcementListOfficerCardsResponse {
  /// The message with no field set.
  public init() {
    self.init(cards: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    cards: [EnforcementOfficerCard] = []
  ) {
    self.init(cards: cards, unknownFields: [])
  }
}

/// Decides.
public struct EnforcementDecideQuizProposalRequest: Sendable, Hashable {

  /// REQUIRED. "inspections/<id>/proposals/<n>".
  public var name: String

  /// True: accepted.
  public var accept: Bool

  /// REQUIRED when declined.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuizProposalRequest" }
}

extension EnforcementDecideQuizProposalRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", accept: false, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    accept: Bool = false,
    reason: String = ""
  ) {
    self.init(name: name, accept: accept, reason: reason, unknownFields: [])
  }
}

/// Decided.
public struct EnforcementDecideQuizProposalResponse: Sendable, Hashable {

  /// As it is now.
  public var inspection: EnforcementInspection?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuizProposalResponse" }
}

extension EnforcementDecideQuizProposalResponse {
  /// The message with no field set.
  public init() {
    self.init(inspection: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspection: EnforcementInspection? = nil
  ) {
    self.init(inspection: inspection, unknownFields: [])
  }
}
