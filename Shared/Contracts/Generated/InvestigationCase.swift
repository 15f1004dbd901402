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

/// Chapter of the report (493 art. 30; AF 86).
public enum InvestigationDraftChapter: WireEnum {
  /// Not said.
  case unspecified
  /// 事故发生单位概况.
  case unit
  /// 事故发生经过和救援情况.
  case course
  /// 人员伤亡和直接经济损失.
  case casualties
  /// 事故发生的原因和事故性质.
  case causes
  /// 事故责任的认定及处理建议.
  case responsibility
  /// 事故防范和整改措施.
  case measures
  /// 应急处置评估.
  case response
  /// 事故教训.
  case lessons
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DraftChapter" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .unit, .course, .casualties, .causes, .responsibility, .measures, .response, .lessons] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .unit
    case 2: self = .course
    case 3: self = .casualties
    case 4: self = .causes
    case 5: self = .responsibility
    case 6: self = .measures
    case 7: self = .response
    case 8: self = .lessons
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .unit: 1
    case .course: 2
    case .casualties: 3
    case .causes: 4
    case .responsibility: 5
    case .measures: 6
    case .response: 7
    case .lessons: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "DRAFT_CHAPTER_UNSPECIFIED"
    case .unit: "DRAFT_CHAPTER_UNIT"
    case .course: "DRAFT_CHAPTER_COURSE"
    case .casualties: "DRAFT_CHAPTER_CASUALTIES"
    case .causes: "DRAFT_CHAPTER_CAUSES"
    case .responsibility: "DRAFT_CHAPTER_RESPONSIBILITY"
    case .measures: "DRAFT_CHAPTER_MEASURES"
    case .response: "DRAFT_CHAPTER_RESPONSE"
    case .lessons: "DRAFT_CHAPTER_LESSONS"
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

  /// Legal day of the act, ISO.
  public var day: String

  /// True if it came after its limit.
  public var late: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CaseMoveRecord" }
}

extension InvestigationCaseMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", document: "", state: .unspecified, day: "", late: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationCaseMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = "",
    document: String = "",
    state: InvestigationCaseState = .unspecified,
    day: String = "",
    late: Bool = false
  ) {
    self.init(move: move, account: account, time: time, note: note, document: document, state: state, day: day, late: late, unknownFields: [])
  }
}

/// A technical appraisal (技术鉴定): while it runs the clock stands (493 art. 27).
public struct InvestigationAppraisal: Sendable, Hashable {

  /// The body.
  public var body: String

  /// What qualifies it.
  public var qualification: String

  /// First legal day.
  public var fromDay: String

  /// Last legal day; empty while it runs.
  public var toDay: String

  /// The result.
  public var result: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Appraisal" }
}

extension InvestigationAppraisal {
  /// The message with no field set.
  public init() {
    self.init(body: "", qualification: "", fromDay: "", toDay: "", result: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    body: String = "",
    qualification: String = "",
    fromDay: String = "",
    toDay: String = "",
    result: String = ""
  ) {
    self.init(body: body, qualification: qualification, fromDay: fromDay, toDay: toDay, result: result, unknownFields: [])
  }
}

/// Days that the responsible government granted beyond a limit (493 art. 29, 32).
public struct InvestigationExtension: Sendable, Hashable {

  /// Code of the clock that it moves: "REPORT" or "APPROVAL".
  public var clock: String

  /// Days.
  public var days: UInt32

  /// Who granted it.
  public var authority: String

  /// Document that grants it.
  public var document: String

  /// Why.
  public var reason: String

  /// Legal day it was granted, ISO.
  public var day: String

  /// Last legal day before it, ISO.
  public var earlierDueDay: String

  /// Last legal day after it, ISO; an appraisal moves it further.
  public var dueDay: String

  /// Article.
  public var basis: String

  /// Account that entered it.
  public var account: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Extension" }
}

extension InvestigationExtension {
  /// The message with no field set.
  public init() {
    self.init(clock: "", days: 0, authority: "", document: "", reason: "", day: "", earlierDueDay: "", dueDay: "", basis: "", account: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    clock: String = "",
    days: UInt32 = 0,
    authority: String = "",
    document: String = "",
    reason: String = "",
    day: String = "",
    earlierDueDay: String = "",
    dueDay: String = "",
    basis: String = "",
    account: String = ""
  ) {
    self.init(clock: clock, days: days, authority: authority, document: document, reason: reason, day: day, earlierDueDay: earlierDueDay, dueDay: dueDay, basis: basis, account: account, unknownFields: [])
  }
}

/// A clock of a report or a case.
public struct InvestigationClock: Sendable, Hashable {

  /// Code, such as "REPORT".
  public var code: String

  /// Last moment.
  public var dueTime: ProtoTimestamp?

  /// When it was done; absent if not yet.
  public var doneTime: ProtoTimestamp?

  /// True if the limit has passed, done or not.
  public var overdue: Bool

  /// True while it stands still.
  public var stopped: Bool

  /// Article.
  public var basis: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Clock" }
}

extension InvestigationClock {
  /// The message with no field set.
  public init() {
    self.init(code: "", dueTime: nil, doneTime: nil, overdue: false, stopped: false, basis: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    dueTime: ProtoTimestamp? = nil,
    doneTime: ProtoTimestamp? = nil,
    overdue: Bool = false,
    stopped: Bool = false,
    basis: String = ""
  ) {
    self.init(code: code, dueTime: dueTime, doneTime: doneTime, overdue: overdue, stopped: stopped, basis: basis, unknownFields: [])
  }
}

/// Supervision of the investigation by a higher office (挂牌督办).
public struct InvestigationSupervision: Sendable, Hashable {

  /// Who supervises.
  public var body: String

  /// Number of the notice.
  public var notice: String

  /// Last legal day, ISO.
  public var dueDay: String

  /// Document that lifts it; empty while it stands.
  public var liftDocument: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Supervision" }
}

extension InvestigationSupervision {
  /// The message with no field set.
  public init() {
    self.init(body: "", notice: "", dueDay: "", liftDocument: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    body: String = "",
    notice: String = "",
    dueDay: String = "",
    liftDocument: String = ""
  ) {
    self.init(body: body, notice: notice, dueDay: dueDay, liftDocument: liftDocument, unknownFields: [])
  }
}

/// Text of a chapter.
public struct InvestigationDraftSection: Sendable, Hashable {

  /// REQUIRED.
  public var chapter: InvestigationDraftChapter

  /// REQUIRED.
  public var text: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DraftSection" }
}

extension InvestigationDraftSection {
  /// The message with no field set.
  public init() {
    self.init(chapter: .unspecified, text: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    chapter: InvestigationDraftChapter = .unspecified,
    text: String = ""
  ) {
    self.init(chapter: chapter, text: text, unknownFields: [])
  }
}

/// A version of the report.
public struct InvestigationDraft: Sendable, Hashable {

  /// Number, 1..n.
  public var version: UInt32

  /// Chapters in order.
  public var sections: [InvestigationDraftSection]

  /// SHA-256 over the sections, serialised: what is signed.
  public var sha256: [UInt8]

  /// Account of who saved it.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// What changed.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Draft" }
}

extension InvestigationDraft {
  /// The message with no field set.
  public init() {
    self.init(version: 0, sections: [], sha256: [], account: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    version: UInt32 = 0,
    sections: [InvestigationDraftSection] = [],
    sha256: [UInt8] = [],
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(version: version, sections: sections, sha256: sha256, account: account, time: time, note: note, unknownFields: [])
  }
}

/// A member's signature.
public struct InvestigationSignature: Sendable, Hashable {

  /// Member.
  public var person: String

  /// Version signed.
  public var version: UInt32

  /// Its hash.
  public var draftSha256: [UInt8]

  /// Where the member disagrees; empty if nowhere.
  public var dissent: String

  /// When.
  public var time: ProtoTimestamp?

  /// Paper that was signed, if the office entered it.
  public var paper: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Signature" }
}

extension InvestigationSignature {
  /// The message with no field set.
  public init() {
    self.init(person: "", version: 0, draftSha256: [], dissent: "", time: nil, paper: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    person: String = "",
    version: UInt32 = 0,
    draftSha256: [UInt8] = [],
    dissent: String = "",
    time: ProtoTimestamp? = nil,
    paper: String = ""
  ) {
    self.init(person: person, version: version, draftSha256: draftSha256, dissent: dissent, time: time, paper: paper, unknownFields: [])
  }
}

/// What was published.
public struct InvestigationCasePublication: Sendable, Hashable {

  /// Where: document or address.
  public var place: String

  /// SHA-256 of the masked text.
  public var sha256: [UInt8]

  /// Version it was made from.
  public var version: UInt32

  /// How many names were masked.
  public var maskedNames: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CasePublication" }
}

extension InvestigationCasePublication {
  /// The message with no field set.
  public init() {
    self.init(place: "", sha256: [], version: 0, maskedNames: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    place: String = "",
    sha256: [UInt8] = [],
    version: UInt32 = 0,
    maskedNames: UInt32 = 0
  ) {
    self.init(place: place, sha256: sha256, version: version, maskedNames: maskedNames, unknownFields: [])
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

  /// Appraisals.
  public var appraisals: [InvestigationAppraisal]

  /// Days granted beyond the limit.
  public var extensionDays: UInt32

  /// Supervision; absent if none.
  public var supervision: InvestigationSupervision?

  /// The current draft, without its sections.
  public var draft: InvestigationDraft?

  /// Signatures; those of earlier drafts no longer count.
  public var signatures: [InvestigationSignature]

  /// Publication; absent if none.
  public var publication: InvestigationCasePublication?

  /// OUTPUT_ONLY. Its clocks.
  public var clocks: [InvestigationClock]

  /// OUTPUT_ONLY. Who would lead at the present level, if another than leads.
  public var leadNow: String

  /// Index of the file handed over.
  public var index: [String]

  /// OUTPUT_ONLY. What keeps it from closing: reasons of the shut gates.
  public var shutGates: [String]

  /// Extensions, oldest first.
  public var extensions: [InvestigationExtension]

  /// Days granted for the approval of a 特别重大 accident's report.
  public var approvalExtensionDays: UInt32

  /// Direct loss as reported before it was itemised; absent if it was not.
  public var reportedLoss: InvestigationFigure?

  /// True once the calculation of direct loss is finished: its sum is exact.
  public var lossSettled: Bool

  /// Why the sum is less than was reported, said when it was finished.
  public var lossNote: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Case" }
}

extension InvestigationCase {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, accident: nil, report: "", leadAuthority: "", leadBasis: "", team: [], moves: [], openTime: nil, updateTime: nil, statusOnly: false, actCount: 0, appraisals: [], extensionDays: 0, supervision: nil, draft: nil, signatures: [], publication: nil, clocks: [], leadNow: "", index: [], shutGates: [], extensions: [], approvalExtensionDays: 0, reportedLoss: nil, lossSettled: false, lossNote: "", unknownFields: [])
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
    actCount: UInt32 = 0,
    appraisals: [InvestigationAppraisal] = [],
    extensionDays: UInt32 = 0,
    supervision: InvestigationSupervision? = nil,
    draft: InvestigationDraft? = nil,
    signatures: [InvestigationSignature] = [],
    publication: InvestigationCasePublication? = nil,
    clocks: [InvestigationClock] = [],
    leadNow: String = "",
    index: [String] = [],
    shutGates: [String] = [],
    extensions: [InvestigationExtension] = [],
    approvalExtensionDays: UInt32 = 0,
    reportedLoss: InvestigationFigure? = nil,
    lossSettled: Bool = false,
    lossNote: String = ""
  ) {
    self.init(name: name, state: state, accident: accident, report: report, leadAuthority: leadAuthority, leadBasis: leadBasis, team: team, moves: moves, openTime: openTime, updateTime: updateTime, statusOnly: statusOnly, actCount: actCount, appraisals: appraisals, extensionDays: extensionDays, supervision: supervision, draft: draft, signatures: signatures, publication: publication, clocks: clocks, leadNow: leadNow, index: index, shutGates: shutGates, extensions: extensions, approvalExtensionDays: approvalExtensionDays, reportedLoss: reportedLoss, lossSettled: lossSettled, lossNote: lossNote, unknownFields: [])
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

  /// `state=INVESTIGATING`, `level=LARGER`, `entity="entities/…"`, `lead="…"`, `member="…"`,
  /// `overdue=true`, ANDed. Overdue is a case of ours with a clock past its limit and not done.
  public var filter: String

  /// Words of title, unit, place or leading authority; all of them, also parts of words. Empty means
  /// any; at most 64 characters. Errors: QUERY_EMPTY, QUERY_TOO_LONG.
  public var text: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListCasesRequest" }
}

extension InvestigationListCasesRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", filter: "", text: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = "",
    text: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, filter: filter, text: text, unknownFields: [])
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

  /// Legal day of the act, ISO; empty means today.
  public var day: String

  /// For EXTEND: days, which `document` grants for the reason in `note`.
  public var days: UInt32

  /// For COMMISSION.
  public var body: String

  /// For COMMISSION.
  public var qualification: String

  /// For CONCLUDE: number of the appraisal, from 1.
  public var appraisal: UInt32

  /// For PUBLISH: names to be masked.
  public var maskedNames: [String]

  /// For PUBLISH: secrets were looked for and taken out.
  public var secretsChecked: Bool

  /// For UPLIFT: who takes over. For EXTEND: who grants it.
  public var authority: String

  /// For UPLIFT: what is in the file.
  public var index: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveCaseRequest" }
}

extension InvestigationMoveCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", document: "", day: "", days: 0, body: "", qualification: "", appraisal: 0, maskedNames: [], secretsChecked: false, authority: "", index: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationCaseMove = .unspecified,
    note: String = "",
    document: String = "",
    day: String = "",
    days: UInt32 = 0,
    body: String = "",
    qualification: String = "",
    appraisal: UInt32 = 0,
    maskedNames: [String] = [],
    secretsChecked: Bool = false,
    authority: String = "",
    index: [String] = []
  ) {
    self.init(name: name, move: move, note: note, document: document, day: day, days: days, body: body, qualification: qualification, appraisal: appraisal, maskedNames: maskedNames, secretsChecked: secretsChecked, authority: authority, index: index, unknownFields: [])
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

/// Supervises.
public struct InvestigationSuperviseCaseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED. With `lift_document` it is lifted.
  public var supervision: InvestigationSupervision?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SuperviseCaseRequest" }
}

extension InvestigationSuperviseCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", supervision: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    supervision: InvestigationSupervision? = nil
  ) {
    self.init(name: name, supervision: supervision, unknownFields: [])
  }
}

/// Supervised.
public struct InvestigationSuperviseCaseResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SuperviseCaseResponse" }
}

extension InvestigationSuperviseCaseResponse {
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

/// Saves a draft.
public struct InvestigationSaveDraftRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED.
  public var sections: [InvestigationDraftSection]

  /// Version that was changed; 0 for the first.
  public var baseVersion: UInt32

  /// What changed.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SaveDraftRequest" }
}

extension InvestigationSaveDraftRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", sections: [], baseVersion: 0, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    sections: [InvestigationDraftSection] = [],
    baseVersion: UInt32 = 0,
    note: String = ""
  ) {
    self.init(name: name, sections: sections, baseVersion: baseVersion, note: note, unknownFields: [])
  }
}

/// Saved.
public struct InvestigationSaveDraftResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// The version.
  public var draft: InvestigationDraft?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SaveDraftResponse" }
}

extension InvestigationSaveDraftResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, draft: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil,
    draft: InvestigationDraft? = nil
  ) {
    self.init(case: `case`, draft: draft, unknownFields: [])
  }
}

/// Asks for a draft.
public struct InvestigationGetDraftRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// 0 means the current one.
  public var version: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetDraftRequest" }
}

extension InvestigationGetDraftRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", version: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    version: UInt32 = 0
  ) {
    self.init(name: name, version: version, unknownFields: [])
  }
}

/// The draft.
public struct InvestigationGetDraftResponse: Sendable, Hashable {

  /// The version.
  public var draft: InvestigationDraft?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetDraftResponse" }
}

extension InvestigationGetDraftResponse {
  /// The message with no field set.
  public init() {
    self.init(draft: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    draft: InvestigationDraft? = nil
  ) {
    self.init(draft: draft, unknownFields: [])
  }
}

/// Signs.
public struct InvestigationSignDraftRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED. SHA-256 of the draft that was read.
  public var draftSha256: [UInt8]

  /// Where the member disagrees; empty if nowhere.
  public var dissent: String

  /// For whom; empty means the caller. Only the leader or the office enter another's paper.
  public var person: String

  /// Paper that was signed; REQUIRED for another.
  public var paper: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SignDraftRequest" }
}

extension InvestigationSignDraftRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", draftSha256: [], dissent: "", person: "", paper: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    draftSha256: [UInt8] = [],
    dissent: String = "",
    person: String = "",
    paper: String = ""
  ) {
    self.init(name: name, draftSha256: draftSha256, dissent: dissent, person: person, paper: paper, unknownFields: [])
  }
}

/// Signed.
public struct InvestigationSignDraftResponse: Sendable, Hashable {

  /// As it is now.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SignDraftResponse" }
}

extension InvestigationSignDraftResponse {
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

/// Asks for the report.
public struct InvestigationGetCaseReportRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// 0 means the current draft.
  public var version: UInt32

  /// True for the text as published: names masked.
  public var masked: Bool

  /// Names to mask.
  public var maskedNames: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCaseReportRequest" }
}

extension InvestigationGetCaseReportRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", version: 0, masked: false, maskedNames: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    version: UInt32 = 0,
    masked: Bool = false,
    maskedNames: [String] = []
  ) {
    self.init(name: name, version: version, masked: masked, maskedNames: maskedNames, unknownFields: [])
  }
}

/// The report.
public struct InvestigationGetCaseReportResponse: Sendable, Hashable {

  /// HTML, complete, with a style for paper.
  public var html: String

  /// Version of the draft; 0 if there is none yet.
  public var version: UInt32

  /// What is unresolved.
  public var unresolved: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCaseReportResponse" }
}

extension InvestigationGetCaseReportResponse {
  /// The message with no field set.
  public init() {
    self.init(html: "", version: 0, unresolved: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    html: String = "",
    version: UInt32 = 0,
    unresolved: [String] = []
  ) {
    self.init(html: html, version: version, unresolved: unresolved, unknownFields: [])
  }
}
