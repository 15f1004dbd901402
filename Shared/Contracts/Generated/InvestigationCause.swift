// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/cause.proto; do not edit.

/// What a node is.
public enum InvestigationCauseKind: WireEnum {
  /// Not said.
  case unspecified
  /// 事故.
  case accident
  /// 事件.
  case event
  /// 状态.
  case condition
  /// 行为.
  case act
  /// 屏障.
  case barrier
  /// 决策.
  case decision
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .accident, .event, .condition, .act, .barrier, .decision] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accident
    case 2: self = .event
    case 3: self = .condition
    case 4: self = .act
    case 5: self = .barrier
    case 6: self = .decision
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accident: 1
    case .event: 2
    case .condition: 3
    case .act: 4
    case .barrier: 5
    case .decision: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CAUSE_KIND_UNSPECIFIED"
    case .accident: "CAUSE_KIND_ACCIDENT"
    case .event: "CAUSE_KIND_EVENT"
    case .condition: "CAUSE_KIND_CONDITION"
    case .act: "CAUSE_KIND_ACT"
    case .barrier: "CAUSE_KIND_BARRIER"
    case .decision: "CAUSE_KIND_DECISION"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What the team holds a node to be.
public enum InvestigationCauseStanding: WireEnum {
  /// Not said; taken as OPEN.
  case unspecified
  /// 未定.
  case open
  /// 直接原因.
  case direct
  /// 间接原因.
  case indirect
  /// 相关情况.
  case circumstance
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseStanding" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .open, .direct, .indirect, .circumstance] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .direct
    case 3: self = .indirect
    case 4: self = .circumstance
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .direct: 2
    case .indirect: 3
    case .circumstance: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CAUSE_STANDING_UNSPECIFIED"
    case .open: "CAUSE_STANDING_OPEN"
    case .direct: "CAUSE_STANDING_DIRECT"
    case .indirect: "CAUSE_STANDING_INDIRECT"
    case .circumstance: "CAUSE_STANDING_CIRCUMSTANCE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How the causes of a node join.
public enum InvestigationCauseGate: WireEnum {
  /// Not said; taken as OR.
  case unspecified
  /// 或门.
  case or
  /// 与门.
  case and
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseGate" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .or, .and] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .or
    case 2: self = .and
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .or: 1
    case .and: 2
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CAUSE_GATE_UNSPECIFIED"
    case .or: "CAUSE_GATE_OR"
    case .and: "CAUSE_GATE_AND"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Level of human factors.
public enum InvestigationHumanFactorLevel: WireEnum {
  /// Not said.
  case unspecified
  /// 组织影响.
  case organisation
  /// 监督管理缺陷.
  case supervision
  /// 行为的前提条件.
  case precondition
  /// 不安全行为.
  case unsafeAct
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HumanFactorLevel" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .organisation, .supervision, .precondition, .unsafeAct] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .organisation
    case 2: self = .supervision
    case 3: self = .precondition
    case 4: self = .unsafeAct
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .organisation: 1
    case .supervision: 2
    case .precondition: 3
    case .unsafeAct: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HUMAN_FACTOR_LEVEL_UNSPECIFIED"
    case .organisation: "HUMAN_FACTOR_LEVEL_ORGANISATION"
    case .supervision: "HUMAN_FACTOR_LEVEL_SUPERVISION"
    case .precondition: "HUMAN_FACTOR_LEVEL_PRECONDITION"
    case .unsafeAct: "HUMAN_FACTOR_LEVEL_UNSAFE_ACT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Level of the system.
public enum InvestigationSystemLevel: WireEnum {
  /// Not said.
  case unspecified
  /// 政府.
  case government
  /// 监管部门.
  case regulator
  /// 企业决策.
  case company
  /// 现场管理.
  case management
  /// 作业与人员.
  case work
  /// 设备与环境.
  case surroundings
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SystemLevel" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .government, .regulator, .company, .management, .work, .surroundings] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .government
    case 2: self = .regulator
    case 3: self = .company
    case 4: self = .management
    case 5: self = .work
    case 6: self = .surroundings
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .government: 1
    case .regulator: 2
    case .company: 3
    case .management: 4
    case .work: 5
    case .surroundings: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SYSTEM_LEVEL_UNSPECIFIED"
    case .government: "SYSTEM_LEVEL_GOVERNMENT"
    case .regulator: "SYSTEM_LEVEL_REGULATOR"
    case .company: "SYSTEM_LEVEL_COMPANY"
    case .management: "SYSTEM_LEVEL_MANAGEMENT"
    case .work: "SYSTEM_LEVEL_WORK"
    case .surroundings: "SYSTEM_LEVEL_SURROUNDINGS"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How one node led to another.
public enum InvestigationCauseLink: WireEnum {
  /// Not said.
  case unspecified
  /// 导致.
  case causes
  /// 促成; not necessary, so it stands in no fault tree.
  case contributes
  /// 使之可能.
  case enables
  /// 屏障失效.
  case barrierFailed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseLink" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .causes, .contributes, .enables, .barrierFailed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .causes
    case 2: self = .contributes
    case 3: self = .enables
    case 4: self = .barrierFailed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .causes: 1
    case .contributes: 2
    case .enables: 3
    case .barrierFailed: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CAUSE_LINK_UNSPECIFIED"
    case .causes: "CAUSE_LINK_CAUSES"
    case .contributes: "CAUSE_LINK_CONTRIBUTES"
    case .enables: "CAUSE_LINK_ENABLES"
    case .barrierFailed: "CAUSE_LINK_BARRIER_FAILED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A view of the graph.
public enum InvestigationCauseView: WireEnum {
  /// Not said; taken as WHOLE.
  case unspecified
  /// 全图.
  case whole
  /// 直接原因与间接原因.
  case direct
  /// 人因层次.
  case humanFactors
  /// 系统层次.
  case system
  /// 五个为什么.
  case whys
  /// 故障树.
  case faultTree
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseView" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .whole, .direct, .humanFactors, .system, .whys, .faultTree] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .whole
    case 2: self = .direct
    case 3: self = .humanFactors
    case 4: self = .system
    case 5: self = .whys
    case 6: self = .faultTree
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .whole: 1
    case .direct: 2
    case .humanFactors: 3
    case .system: 4
    case .whys: 5
    case .faultTree: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CAUSE_VIEW_UNSPECIFIED"
    case .whole: "CAUSE_VIEW_WHOLE"
    case .direct: "CAUSE_VIEW_DIRECT"
    case .humanFactors: "CAUSE_VIEW_HUMAN_FACTORS"
    case .system: "CAUSE_VIEW_SYSTEM"
    case .whys: "CAUSE_VIEW_WHYS"
    case .faultTree: "CAUSE_VIEW_FAULT_TREE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A node.
public struct InvestigationCause: Sendable, Hashable {

  /// "cases/<id>/causes/<n>".
  public var name: String

  /// REQUIRED.
  public var kind: InvestigationCauseKind

  /// REQUIRED. Its words.
  public var text: String

  /// What the team holds it to be.
  public var standing: InvestigationCauseStanding

  /// How its causes join.
  public var gate: InvestigationCauseGate

  /// Level of human factors.
  public var factor: InvestigationHumanFactorLevel

  /// Level of the system.
  public var level: InvestigationSystemLevel

  /// Entries of the timeline that tell of it: "cases/<id>/entries/<n>".
  public var entries: [String]

  /// Out: account that said so last.
  public var account: String

  /// Out: when.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Cause" }
}

extension InvestigationCause {
  /// The message with no field set.
  public init() {
    self.init(name: "", kind: .unspecified, text: "", standing: .unspecified, gate: .unspecified, factor: .unspecified, level: .unspecified, entries: [], account: "", updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    kind: InvestigationCauseKind = .unspecified,
    text: String = "",
    standing: InvestigationCauseStanding = .unspecified,
    gate: InvestigationCauseGate = .unspecified,
    factor: InvestigationHumanFactorLevel = .unspecified,
    level: InvestigationSystemLevel = .unspecified,
    entries: [String] = [],
    account: String = "",
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, kind: kind, text: text, standing: standing, gate: gate, factor: factor, level: level, entries: entries, account: account, updateTime: updateTime, unknownFields: [])
  }
}

/// An arrow.
public struct InvestigationCauseArrow: Sendable, Hashable {

  /// REQUIRED. The node that led: "cases/<id>/causes/<n>".
  public var from: String

  /// REQUIRED. The node that came of it.
  public var to: String

  /// REQUIRED.
  public var link: InvestigationCauseLink

  /// Evidence: "cases/<id>/evidence/<n>"; without any the case does not close.
  public var evidence: [String]

  /// Out: account that said so last.
  public var account: String

  /// Out: when.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseArrow" }
}

extension InvestigationCauseArrow {
  /// The message with no field set.
  public init() {
    self.init(from: "", to: "", link: .unspecified, evidence: [], account: "", updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    from: String = "",
    to: String = "",
    link: InvestigationCauseLink = .unspecified,
    evidence: [String] = [],
    account: String = "",
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(from: from, to: to, link: link, evidence: evidence, account: account, updateTime: updateTime, unknownFields: [])
  }
}

/// Adds a node.
public struct InvestigationAddCauseRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same node.
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// REQUIRED.
  public var cause: InvestigationCause?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddCauseRequest" }
}

extension InvestigationAddCauseRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", caseName: "", cause: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    caseName: String = "",
    cause: InvestigationCause? = nil
  ) {
    self.init(requestID: requestID, caseName: caseName, cause: cause, unknownFields: [])
  }
}

/// Added.
public struct InvestigationAddCauseResponse: Sendable, Hashable {

  /// As it is now.
  public var cause: InvestigationCause?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddCauseResponse" }
}

extension InvestigationAddCauseResponse {
  /// The message with no field set.
  public init() {
    self.init(cause: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    cause: InvestigationCause? = nil
  ) {
    self.init(cause: cause, unknownFields: [])
  }
}

/// Says anew.
public struct InvestigationReviseCauseRequest: Sendable, Hashable {

  /// REQUIRED. With its name; every field is taken over.
  public var cause: InvestigationCause?

  /// REQUIRED. Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReviseCauseRequest" }
}

extension InvestigationReviseCauseRequest {
  /// The message with no field set.
  public init() {
    self.init(cause: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    cause: InvestigationCause? = nil,
    note: String = ""
  ) {
    self.init(cause: cause, note: note, unknownFields: [])
  }
}

/// Said anew.
public struct InvestigationReviseCauseResponse: Sendable, Hashable {

  /// As it is now.
  public var cause: InvestigationCause?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ReviseCauseResponse" }
}

extension InvestigationReviseCauseResponse {
  /// The message with no field set.
  public init() {
    self.init(cause: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    cause: InvestigationCause? = nil
  ) {
    self.init(cause: cause, unknownFields: [])
  }
}

/// Takes out.
public struct InvestigationWithdrawCauseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/causes/<n>".
  public var name: String

  /// REQUIRED. Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WithdrawCauseRequest" }
}

extension InvestigationWithdrawCauseRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    note: String = ""
  ) {
    self.init(name: name, note: note, unknownFields: [])
  }
}

/// Taken out.
public struct InvestigationWithdrawCauseResponse: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WithdrawCauseResponse" }
}

extension InvestigationWithdrawCauseResponse {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Links.
public struct InvestigationLinkCausesRequest: Sendable, Hashable {

  /// REQUIRED. Adds the arrow, or takes the place of the one between the same nodes.
  public var arrow: InvestigationCauseArrow?

  /// Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LinkCausesRequest" }
}

extension InvestigationLinkCausesRequest {
  /// The message with no field set.
  public init() {
    self.init(arrow: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    arrow: InvestigationCauseArrow? = nil,
    note: String = ""
  ) {
    self.init(arrow: arrow, note: note, unknownFields: [])
  }
}

/// Linked.
public struct InvestigationLinkCausesResponse: Sendable, Hashable {

  /// As it is now.
  public var arrow: InvestigationCauseArrow?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LinkCausesResponse" }
}

extension InvestigationLinkCausesResponse {
  /// The message with no field set.
  public init() {
    self.init(arrow: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    arrow: InvestigationCauseArrow? = nil
  ) {
    self.init(arrow: arrow, unknownFields: [])
  }
}

/// Unlinks.
public struct InvestigationUnlinkCausesRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/causes/<n>".
  public var from: String

  /// REQUIRED. "cases/<id>/causes/<n>".
  public var to: String

  /// REQUIRED. Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.UnlinkCausesRequest" }
}

extension InvestigationUnlinkCausesRequest {
  /// The message with no field set.
  public init() {
    self.init(from: "", to: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    from: String = "",
    to: String = "",
    note: String = ""
  ) {
    self.init(from: from, to: to, note: note, unknownFields: [])
  }
}

/// Unlinked.
public struct InvestigationUnlinkCausesResponse: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.UnlinkCausesResponse" }
}

extension InvestigationUnlinkCausesResponse {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Asks for the graph.
public struct InvestigationGetCausesRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// Which view.
  public var view: InvestigationCauseView

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCausesRequest" }
}

extension InvestigationGetCausesRequest {
  /// The message with no field set.
  public init() {
    self.init(caseName: "", view: .unspecified, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    caseName: String = "",
    view: InvestigationCauseView = .unspecified
  ) {
    self.init(caseName: caseName, view: view, unknownFields: [])
  }
}

/// Nodes that belong together.
public struct InvestigationCauseBand: Sendable, Hashable {

  /// Words.
  public var title: String

  /// Nodes: "cases/<id>/causes/<n>".
  public var causes: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseBand" }
}

extension InvestigationCauseBand {
  /// The message with no field set.
  public init() {
    self.init(title: "", causes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    title: String = "",
    causes: [String] = []
  ) {
    self.init(title: title, causes: causes, unknownFields: [])
  }
}

/// A way from the accident back to a root.
public struct InvestigationWhyPath: Sendable, Hashable {

  /// Nodes: "cases/<id>/causes/<n>", the accident first.
  public var causes: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WhyPath" }
}

extension InvestigationWhyPath {
  /// The message with no field set.
  public init() {
    self.init(causes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    causes: [String] = []
  ) {
    self.init(causes: causes, unknownFields: [])
  }
}

/// What is still missing for closing.
public struct InvestigationCauseGap: Sendable, Hashable {

  /// Direct causes that evidence ties to the accident.
  public var direct: [String]

  /// Indirect causes that evidence ties to the accident.
  public var indirect: [String]

  /// Arrows without evidence.
  public var bare: [InvestigationCauseArrow]

  /// Causes from which no arrows lead to the accident.
  public var loose: [String]

  /// Nodes whose standing nobody has decided.
  public var open: [String]

  /// True if the gate of closing may open.
  public var isMet: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CauseGap" }
}

extension InvestigationCauseGap {
  /// The message with no field set.
  public init() {
    self.init(direct: [], indirect: [], bare: [], loose: [], open: [], isMet: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    direct: [String] = [],
    indirect: [String] = [],
    bare: [InvestigationCauseArrow] = [],
    loose: [String] = [],
    open: [String] = [],
    isMet: Bool = false
  ) {
    self.init(direct: direct, indirect: indirect, bare: bare, loose: loose, open: open, isMet: isMet, unknownFields: [])
  }
}

/// The graph.
public struct InvestigationGetCausesResponse: Sendable, Hashable {

  /// Nodes of the view, by number.
  public var causes: [InvestigationCause]

  /// Arrows of the view.
  public var arrows: [InvestigationCauseArrow]

  /// Bands, in order.
  public var bands: [InvestigationCauseBand]

  /// For WHYS: every way, the shortest first.
  public var paths: [InvestigationWhyPath]

  /// False if there are more ways than are listed.
  public var pathsComplete: Bool

  /// What is still missing.
  public var gap: InvestigationCauseGap?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCausesResponse" }
}

extension InvestigationGetCausesResponse {
  /// The message with no field set.
  public init() {
    self.init(causes: [], arrows: [], bands: [], paths: [], pathsComplete: false, gap: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    causes: [InvestigationCause] = [],
    arrows: [InvestigationCauseArrow] = [],
    bands: [InvestigationCauseBand] = [],
    paths: [InvestigationWhyPath] = [],
    pathsComplete: Bool = false,
    gap: InvestigationCauseGap? = nil
  ) {
    self.init(causes: causes, arrows: arrows, bands: bands, paths: paths, pathsComplete: pathsComplete, gap: gap, unknownFields: [])
  }
}

/// Asks for cut sets.
public struct InvestigationListCutSetsRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListCutSetsRequest" }
}

extension InvestigationListCutSetsRequest {
  /// The message with no field set.
  public init() {
    self.init(caseName: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    caseName: String = ""
  ) {
    self.init(caseName: caseName, unknownFields: [])
  }
}

/// One group of basic events that together bring the accident about.
public struct InvestigationCutSet: Sendable, Hashable {

  /// Nodes: "cases/<id>/causes/<n>".
  public var causes: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CutSet" }
}

extension InvestigationCutSet {
  /// The message with no field set.
  public init() {
    self.init(causes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    causes: [String] = []
  ) {
    self.init(causes: causes, unknownFields: [])
  }
}

/// Cut sets.
public struct InvestigationListCutSetsResponse: Sendable, Hashable {

  /// The smallest first.
  public var sets: [InvestigationCutSet]

  /// Larger sets than this are not listed, for there are too many; 0 if none was left out.
  public var orderMax: UInt32

  /// True if even the sets of single events are too many, so that nothing is listed.
  public var tooMany: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListCutSetsResponse" }
}

extension InvestigationListCutSetsResponse {
  /// The message with no field set.
  public init() {
    self.init(sets: [], orderMax: 0, tooMany: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sets: [InvestigationCutSet] = [],
    orderMax: UInt32 = 0,
    tooMany: Bool = false
  ) {
    self.init(sets: sets, orderMax: orderMax, tooMany: tooMany, unknownFields: [])
  }
}

/// Draws.
public struct InvestigationDrawCausesRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// Which view.
  public var view: InvestigationCauseView

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawCausesRequest" }
}

extension InvestigationDrawCausesRequest {
  /// The message with no field set.
  public init() {
    self.init(caseName: "", view: .unspecified, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    caseName: String = "",
    view: InvestigationCauseView = .unspecified
  ) {
    self.init(caseName: caseName, view: view, unknownFields: [])
  }
}

/// Drawn.
public struct InvestigationDrawCausesResponse: Sendable, Hashable {

  /// SVG 1.1, self-contained.
  public var svg: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawCausesResponse" }
}

extension InvestigationDrawCausesResponse {
  /// The message with no field set.
  public init() {
    self.init(svg: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    svg: String = ""
  ) {
    self.init(svg: svg, unknownFields: [])
  }
}
