// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/notice.proto; do not edit.

/// What happened to the case.
public enum InvestigationNoticeKind: WireEnum {
  /// Not said.
  case unspecified
  /// 立案.
  case opened
  /// 级别或死亡人数变化.
  case relevelled
  /// 批复.
  case approved
  /// 结案.
  case closed
  /// 重启.
  case reopened
  /// 时限已过.
  case overdue
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.NoticeKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .opened, .relevelled, .approved, .closed, .reopened, .overdue] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .opened
    case 2: self = .relevelled
    case 3: self = .approved
    case 4: self = .closed
    case 5: self = .reopened
    case 6: self = .overdue
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .opened: 1
    case .relevelled: 2
    case .approved: 3
    case .closed: 4
    case .reopened: 5
    case .overdue: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "NOTICE_KIND_UNSPECIFIED"
    case .opened: "NOTICE_KIND_OPENED"
    case .relevelled: "NOTICE_KIND_RELEVELLED"
    case .approved: "NOTICE_KIND_APPROVED"
    case .closed: "NOTICE_KIND_CLOSED"
    case .reopened: "NOTICE_KIND_REOPENED"
    case .overdue: "NOTICE_KIND_OVERDUE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What another service is asked to look at; a person there decides.
public enum InvestigationNoticeSuggestion: WireEnum {
  /// Not said.
  case unspecified
  /// 安全生产许可证延期须经审查 (安全生产许可证条例 art. 9): to permits.
  case licenceReview
  /// 记分: to enforcement.
  case points
  /// 下调分级: to enforcement.
  case gradeDown
  /// 列入严重失信主体名单: to enforcement.
  case seriousDiscredit
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.NoticeSuggestion" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .licenceReview, .points, .gradeDown, .seriousDiscredit] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .licenceReview
    case 2: self = .points
    case 3: self = .gradeDown
    case 4: self = .seriousDiscredit
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .licenceReview: 1
    case .points: 2
    case .gradeDown: 3
    case .seriousDiscredit: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "NOTICE_SUGGESTION_UNSPECIFIED"
    case .licenceReview: "NOTICE_SUGGESTION_LICENCE_REVIEW"
    case .points: "NOTICE_SUGGESTION_POINTS"
    case .gradeDown: "NOTICE_SUGGESTION_GRADE_DOWN"
    case .seriousDiscredit: "NOTICE_SUGGESTION_SERIOUS_DISCREDIT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Payload of "anlan.investigation.CASE_NOTICE" in the feed.
public struct InvestigationCaseNotice: Sendable, Hashable {

  /// "cases/<id>".
  public var `case`: String

  /// What happened.
  public var kind: InvestigationNoticeKind

  /// State of the case.
  public var state: InvestigationCaseState

  /// "entities/<credit code>-<serial>" if the unit is known here.
  public var entity: String

  /// Credit code of the unit, if it has one.
  public var creditCode: String

  /// Name of the unit.
  public var unit: String

  /// Name of the accident.
  public var title: String

  /// When it happened.
  public var occurTime: ProtoTimestamp?

  /// Level, a lower bound while figures are open.
  public var level: InvestigationAccidentLevel

  /// Deaths, with those missing; absent is unknown.
  public var deaths: InvestigationFigure?

  /// Who leads the investigation.
  public var leadAuthority: String

  /// When it was told.
  public var time: ProtoTimestamp?

  /// What is suggested.
  public var suggestions: [InvestigationNoticeSuggestion]

  /// For OVERDUE: code of the clock.
  public var clock: String

  /// For OVERDUE: last legal day, ISO.
  public var dueDay: String

  /// Number of the notice about this case, 1..n.
  public var number: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CaseNotice" }
}

extension InvestigationCaseNotice {
  /// The message with no field set.
  public init() {
    self.init(case: "", kind: .unspecified, state: .unspecified, entity: "", creditCode: "", unit: "", title: "", occurTime: nil, level: .unspecified, deaths: nil, leadAuthority: "", time: nil, suggestions: [], clock: "", dueDay: "", number: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    kind: InvestigationNoticeKind = .unspecified,
    state: InvestigationCaseState = .unspecified,
    entity: String = "",
    creditCode: String = "",
    unit: String = "",
    title: String = "",
    occurTime: ProtoTimestamp? = nil,
    level: InvestigationAccidentLevel = .unspecified,
    deaths: InvestigationFigure? = nil,
    leadAuthority: String = "",
    time: ProtoTimestamp? = nil,
    suggestions: [InvestigationNoticeSuggestion] = [],
    clock: String = "",
    dueDay: String = "",
    number: UInt32 = 0
  ) {
    self.init(case: `case`, kind: kind, state: state, entity: entity, creditCode: creditCode, unit: unit, title: title, occurTime: occurTime, level: level, deaths: deaths, leadAuthority: leadAuthority, time: time, suggestions: suggestions, clock: clock, dueDay: dueDay, number: number, unknownFields: [])
  }
}
