// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/case.proto; do not edit.

/// State of a case (handbook 7.12).
public enum InvestigationCaseState: WireEnum {
  /// Not said.
  case unspecified
  /// 已立案.
  case open
  /// 调查组已成立.
  case teamSet
  /// 调查中.
  case investigating
  /// 技术鉴定中: the clock stands.
  case appraisal
  /// 报告已起草.
  case drafted
  /// 调查组已通过.
  case teamPassed
  /// 上级安委办已审核.
  case preReviewed
  /// 已提交.
  case submitted
  /// 已退回.
  case returned
  /// 已批复.
  case approved
  /// 已公布.
  case published
  /// 落实中.
  case implementing
  /// 已评估.
  case evaluated
  /// 已结案.
  case closed
  /// 已提级.
  case uplifted
  /// 已重启.
  case reopened
  /// 配合调查: another authority leads.
  case cooperating
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CaseState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .open, .teamSet, .investigating, .appraisal, .drafted, .teamPassed, .preReviewed, .submitted, .returned, .approved, .published, .implementing, .evaluated, .closed, .uplifted, .reopened, .cooperating] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .teamSet
    case 3: self = .investigating
    case 4: self = .appraisal
    case 5: self = .drafted
    case 6: self = .teamPassed
    case 7: self = .preReviewed
    case 8: self = .submitted
    case 9: self = .returned
    case 10: self = .approved
    case 11: self = .published
    case 12: self = .implementing
    case 13: self = .evaluated
    case 14: self = .closed
    case 15: self = .uplifted
    case 16: self = .reopened
    case 17: self = .cooperating
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .teamSet: 2
    case .investigating: 3
    case .appraisal: 4
    case .drafted: 5
    case .teamPassed: 6
    case .preReviewed: 7
    case .submitted: 8
    case .returned: 9
    case .approved: 10
    case .published: 11
    case .implementing: 12
    case .evaluated: 13
    case .closed: 14
    case .uplifted: 15
    case .reopened: 16
    case .cooperating: 17
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CASE_STATE_UNSPECIFIED"
    case .open: "CASE_STATE_OPEN"
    case .teamSet: "CASE_STATE_TEAM_SET"
    case .investigating: "CASE_STATE_INVESTIGATING"
    case .appraisal: "CASE_STATE_APPRAISAL"
    case .drafted: "CASE_STATE_DRAFTED"
    case .teamPassed: "CASE_STATE_TEAM_PASSED"
    case .preReviewed: "CASE_STATE_PRE_REVIEWED"
    case .submitted: "CASE_STATE_SUBMITTED"
    case .returned: "CASE_STATE_RETURNED"
    case .approved: "CASE_STATE_APPROVED"
    case .published: "CASE_STATE_PUBLISHED"
    case .implementing: "CASE_STATE_IMPLEMENTING"
    case .evaluated: "CASE_STATE_EVALUATED"
    case .closed: "CASE_STATE_CLOSED"
    case .uplifted: "CASE_STATE_UPLIFTED"
    case .reopened: "CASE_STATE_REOPENED"
    case .cooperating: "CASE_STATE_COOPERATING"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What moves a case.
public enum InvestigationCaseMove: WireEnum {
  /// Not said.
  case unspecified
  /// 成立调查组; made by AppointTeam.
  case appoint
  /// 召开第一次会议.
  case convene
  /// 委托技术鉴定.
  case commission
  /// 取得鉴定结论.
  case conclude
  /// 延长期限.
  case extend
  /// 起草报告; made by saving a draft.
  case draft
  /// 调查组通过.
  case pass
  /// 上级安委办审核.
  case preReview
  /// 提交.
  case submit
  /// 退回.
  case `return`
  /// 批复.
  case approve
  /// 公布.
  case publish
  /// 进入落实.
  case implement
  /// 评估.
  case evaluate
  /// 结案.
  case close
  /// 重启.
  case reopen
  /// 提级.
  case uplift
  /// 恢复调查, after a return or a re-opening.
  case resume
  /// 收到牵头机关的批复, of a case led elsewhere.
  case receive
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CaseMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .appoint, .convene, .commission, .conclude, .extend, .draft, .pass, .preReview, .submit, .`return`, .approve, .publish, .implement, .evaluate, .close, .reopen, .uplift, .resume, .receive] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .appoint
    case 2: self = .convene
    case 3: self = .commission
    case 4: self = .conclude
    case 5: self = .extend
    case 6: self = .draft
    case 7: self = .pass
    case 8: self = .preReview
    case 9: self = .submit
    case 10: self = .`return`
    case 11: self = .approve
    case 12: self = .publish
    case 13: self = .implement
    case 14: self = .evaluate
    case 15: self = .close
    case 16: self = .reopen
    case 17: self = .uplift
    case 18: self = .resume
    case 19: self = .receive
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .appoint: 1
    case .convene: 2
    case .commission: 3
    case .conclude: 4
    case .extend: 5
    case .draft: 6
    case .pass: 7
    case .preReview: 8
    case .submit: 9
    case .`return`: 10
    case .approve: 11
    case .publish: 12
    case .implement: 13
    case .evaluate: 14
    case .close: 15
    case .reopen: 16
    case .uplift: 17
    case .resume: 18
    case .receive: 19
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CASE_MOVE_UNSPECIFIED"
    case .appoint: "CASE_MOVE_APPOINT"
    case .convene: "CASE_MOVE_CONVENE"
    case .commission: "CASE_MOVE_COMMISSION"
    case .conclude: "CASE_MOVE_CONCLUDE"
    case .extend: "CASE_MOVE_EXTEND"
    case .draft: "CASE_MOVE_DRAFT"
    case .pass: "CASE_MOVE_PASS"
    case .preReview: "CASE_MOVE_PRE_REVIEW"
    case .submit: "CASE_MOVE_SUBMIT"
    case .`return`: "CASE_MOVE_RETURN"
    case .approve: "CASE_MOVE_APPROVE"
    case .publish: "CASE_MOVE_PUBLISH"
    case .implement: "CASE_MOVE_IMPLEMENT"
    case .evaluate: "CASE_MOVE_EVALUATE"
    case .close: "CASE_MOVE_CLOSE"
    case .reopen: "CASE_MOVE_REOPEN"
    case .uplift: "CASE_MOVE_UPLIFT"
    case .resume: "CASE_MOVE_RESUME"
    case .receive: "CASE_MOVE_RECEIVE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Whom a member stands for (493 art. 22).
public enum InvestigationTeamParty: WireEnum {
  /// Not said.
  case unspecified
  /// 人民政府.
  case government
  /// 应急管理部门.
  case emergency
  /// 负有安全生产监督管理职责的有关部门.
  case supervising
  /// 监察机关.
  case discipline
  /// 公安机关.
  case publicSecurity
  /// 工会.
  case union
  /// 人民检察院, invited.
  case procuratorate
  /// 专家.
  case expert
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TeamParty" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .government, .emergency, .supervising, .discipline, .publicSecurity, .union, .procuratorate, .expert] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .government
    case 2: self = .emergency
    case 3: self = .supervising
    case 4: self = .discipline
    case 5: self = .publicSecurity
    case 6: self = .union
    case 7: self = .procuratorate
    case 8: self = .expert
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .government: 1
    case .emergency: 2
    case .supervising: 3
    case .discipline: 4
    case .publicSecurity: 5
    case .union: 6
    case .procuratorate: 7
    case .expert: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "TEAM_PARTY_UNSPECIFIED"
    case .government: "TEAM_PARTY_GOVERNMENT"
    case .emergency: "TEAM_PARTY_EMERGENCY"
    case .supervising: "TEAM_PARTY_SUPERVISING"
    case .discipline: "TEAM_PARTY_DISCIPLINE"
    case .publicSecurity: "TEAM_PARTY_PUBLIC_SECURITY"
    case .union: "TEAM_PARTY_UNION"
    case .procuratorate: "TEAM_PARTY_PROCURATORATE"
    case .expert: "TEAM_PARTY_EXPERT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Group of the team.
public enum InvestigationTeamGroup: WireEnum {
  /// None.
  case unspecified
  /// 综合组.
  case general
  /// 技术组.
  case technical
  /// 管理组.
  case management
  /// 责任追究组.
  case responsibility
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TeamGroup" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .general, .technical, .management, .responsibility] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .general
    case 2: self = .technical
    case 3: self = .management
    case 4: self = .responsibility
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .general: 1
    case .technical: 2
    case .management: 3
    case .responsibility: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "TEAM_GROUP_UNSPECIFIED"
    case .general: "TEAM_GROUP_GENERAL"
    case .technical: "TEAM_GROUP_TECHNICAL"
    case .management: "TEAM_GROUP_MANAGEMENT"
    case .responsibility: "TEAM_GROUP_RESPONSIBILITY"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A member of the team.
public struct InvestigationTeamMember: Sendable, Hashable {

  /// Account; empty for a member who has none here.
  public var account: String

  /// REQUIRED. Name, unique within the team.
  public var person: String

  /// Department code or unit.
  public var department: String

  /// REQUIRED.
  public var party: InvestigationTeamParty

  /// True for the one leader.
  public var isLeader: Bool

  /// Group.
  public var group: InvestigationTeamGroup

  /// Out of a request: an interest already known; such a member is refused.
  public var interest: String

  /// When the declaration was made; absent if not yet.
  public var declareTime: ProtoTimestamp?

  /// True if the member promised secrecy (493 art. 28).
  public var secrecy: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TeamMember" }
}

extension InvestigationTeamMember {
  /// The message with no field set.
  public init() {
    self.init(account: "", person: "", department: "", party: .unspecified, isLeader: false, group: .unspecified, interest: "", declareTime: nil, secrecy: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    account: String = "",
    person: String = "",
    department: String = "",
    party: InvestigationTeamParty = .unspecified,
    isLeader: Bool = false,
    group: InvestigationTeamGroup = .unspecified,
    interest: String = "",
    declareTime: ProtoTimestamp? = nil,
    secrecy: Bool = false
  ) {
    self.init(account: account, person: person, department: department, party: party, isLeader: isLeader, group: group, interest: interest, declareTime: declareTime, secrecy: secrecy, unknownFields: [])
  }
}

/// One move.
public struct InvestigationCaseMoveRecord: Sendable, Hashable {

  /// What.
  public var move: InvestigationCaseMove

  /// Account.
  public var account: String

  /// When it was recorded.
  public var time: ProtoTimestamp?

  /// Why.
  public var note: String

  /// Document that it rests on.
  public var document: String

  /// State after it.
  public var state: InvestigationCaseState

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CaseMoveRecord" }
}

extension InvestigationCaseMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", document: "", state: .unspecified, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationCaseMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = "",
    document: String = "",
    state: InvestigationCaseState = .unspecified
  ) {
    self.init(move: move, account: account, time: time, note: note, document: document, state: state, unknownFields: [])
  }
}

/// A case.
public struct InvestigationCase: Sendable, Hashable {

  /// "cases/<id>".
  public var name: String

  /// State.
  public var state: InvestigationCaseState

  /// The accident.
  public var accident: InvestigationAccident?

  /// Report that it came from: "reports/<id>"; empty if none.
  public var report: String

  /// Authority that leads the investigation: department code or name.
  public var leadAuthority: String

  /// Why that authority: article, or the words of the decision.
  public var leadBasis: String

  /// The team.
  public var team: [InvestigationTeamMember]

  /// Moves so far.
  public var moves: [InvestigationCaseMoveRecord]

  /// When it was opened.
  public var openTime: ProtoTimestamp?

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// True if only the status is shown, for want of a right to more.
  public var statusOnly: Bool

  /// Acts so far, each of them in the ledger.
  public var actCount: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Case" }
}

extension InvestigationCase {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, accident: nil, report: "", leadAuthority: "", leadBasis: "", team: [], moves: [], openTime: nil, updateTime: nil, statusOnly: false, actCount: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: InvestigationCaseState = .unspecified,
    accident: InvestigationAccident? = nil,
    report: String = "",
    leadAuthority: String = "",
    leadBasis: String = "",
    team: [InvestigationTeamMember] = [],
    moves: [InvestigationCaseMoveRecord] = [],
    openTime: ProtoTimestamp? = nil,
    updateTime: ProtoTimestamp? = nil,
    statusOnly: Bool = false,
    actCount: UInt32 = 0
  ) {
    self.init(name: name, state: state, accident: accident, report: report, leadAuthority: leadAuthority, leadBasis: leadBasis, team: team, moves: moves, openTime: openTime, updateTime: updateTime, statusOnly: statusOnly, actCount: actCount, unknownFields: [])
  }
}

/// Opens.
public struct InvestigationOpenCaseRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same case.
  public var requestID: String

  /// Report that it comes from: its accident is taken over.
  public var report: String

  /// REQUIRED without a report.
  public var accident: InvestigationAccident?

  /// Authority that leads, if another than the rules name; REQUIRES `lead_basis`.
  public var leadAuthority: String

  /// Words of the decision that names another authority.
  public var leadBasis: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.OpenCaseRequest" }
}

extension InvestigationOpenCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", report: "", accident: nil, leadAuthority: "", leadBasis: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    report: String = "",
    accident: InvestigationAccident? = nil,
    leadAuthority: String = "",
    leadBasis: String = ""
  ) {
    self.init(requestID: requestID, report: report, accident: accident, leadAuthority: leadAuthority, leadBasis: leadBasis, unknownFields: [])
  }
}

/// Opened.
public struct InvestigationOpenCaseResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.OpenCaseResponse" }
}

extension InvestigationOpenCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetCaseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCaseRequest" }
}

extension InvestigationGetCaseRequest {
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

/// The case.
public struct InvestigationGetCaseResponse: Sendable, Hashable {

  /// The case.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCaseResponse" }
}

extension InvestigationGetCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListCasesRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// `state=INVESTIGATING`, `level=LARGER`, `entity="entities/…"`, `lead="…"`, `member="…"`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListCasesRequest" }
}

extension InvestigationListCasesRequest {
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

/// Cases.
public struct InvestigationListCasesResponse: Sendable, Hashable {

  /// Newest first.
  public var cases: [InvestigationCase]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListCasesResponse" }
}

extension InvestigationListCasesResponse {
  /// The message with no field set.
  public init() {
    self.init(cases: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    cases: [InvestigationCase] = [],
    nextPageToken: String = ""
  ) {
    self.init(cases: cases, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Names the team.
public struct InvestigationAppointTeamRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED. Every member.
  public var team: [InvestigationTeamMember]

  /// REQUIRED. Document of the government that appoints.
  public var document: String

  /// Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AppointTeamRequest" }
}

extension InvestigationAppointTeamRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", team: [], document: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    team: [InvestigationTeamMember] = [],
    document: String = "",
    note: String = ""
  ) {
    self.init(name: name, team: team, document: document, note: note, unknownFields: [])
  }
}

/// Named.
public struct InvestigationAppointTeamResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AppointTeamResponse" }
}

extension InvestigationAppointTeamResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Declares.
public struct InvestigationDeclareInterestRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// For whom; empty means the caller. Only the office may enter another's paper.
  public var person: String

  /// The interest; empty declares that there is none (493 art. 23).
  public var interest: String

  /// REQUIRED without an interest: promises secrecy (493 art. 28).
  public var secrecy: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DeclareInterestRequest" }
}

extension InvestigationDeclareInterestRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", person: "", interest: "", secrecy: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    person: String = "",
    interest: String = "",
    secrecy: Bool = false
  ) {
    self.init(name: name, person: person, interest: interest, secrecy: secrecy, unknownFields: [])
  }
}

/// Declared.
public struct InvestigationDeclareInterestResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DeclareInterestResponse" }
}

extension InvestigationDeclareInterestResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Moves.
public struct InvestigationMoveCaseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED.
  public var move: InvestigationCaseMove

  /// Why.
  public var note: String

  /// Document it rests on.
  public var document: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveCaseRequest" }
}

extension InvestigationMoveCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", document: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationCaseMove = .unspecified,
    note: String = "",
    document: String = ""
  ) {
    self.init(name: name, move: move, note: note, document: document, unknownFields: [])
  }
}

/// Moved.
public struct InvestigationMoveCaseResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveCaseResponse" }
}

extension InvestigationMoveCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}
