// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/lesson.proto; do not edit.

/// What about an entity a selection may ask.
public enum InvestigationSelectionCriterion: WireEnum {
  /// Not said.
  case unspecified
  /// Trade: prefix of a GB/T 4754 class.
  case trade
  /// Process.
  case process
  /// Hazard.
  case hazard
  /// Equipment.
  case equipment
  /// Licence type in force.
  case licence
  /// Division, by prefix.
  case division
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionCriterion" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .trade, .process, .hazard, .equipment, .licence, .division] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .trade
    case 2: self = .process
    case 3: self = .hazard
    case 4: self = .equipment
    case 5: self = .licence
    case 6: self = .division
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .trade: 1
    case .process: 2
    case .hazard: 3
    case .equipment: 4
    case .licence: 5
    case .division: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SELECTION_CRITERION_UNSPECIFIED"
    case .trade: "SELECTION_CRITERION_TRADE"
    case .process: "SELECTION_CRITERION_PROCESS"
    case .hazard: "SELECTION_CRITERION_HAZARD"
    case .equipment: "SELECTION_CRITERION_EQUIPMENT"
    case .licence: "SELECTION_CRITERION_LICENCE"
    case .division: "SELECTION_CRITERION_DIVISION"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How a criterion turned out for an entity.
public enum InvestigationSelectionOutcome: WireEnum {
  /// Not said.
  case unspecified
  /// It has a value.
  case met
  /// It is known and has none.
  case missed
  /// Nobody recorded it: counted as met.
  case unknown
  /// Left out by name.
  case excepted
  /// Closed for good.
  case closed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionOutcome" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .met, .missed, .unknown, .excepted, .closed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .met
    case 2: self = .missed
    case 3: self = .unknown
    case 4: self = .excepted
    case 5: self = .closed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .met: 1
    case .missed: 2
    case .unknown: 3
    case .excepted: 4
    case .closed: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SELECTION_OUTCOME_UNSPECIFIED"
    case .met: "SELECTION_OUTCOME_MET"
    case .missed: "SELECTION_OUTCOME_MISSED"
    case .unknown: "SELECTION_OUTCOME_UNKNOWN"
    case .excepted: "SELECTION_OUTCOME_EXCEPTED"
    case .closed: "SELECTION_OUTCOME_CLOSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of a lesson.
public enum InvestigationLessonState: WireEnum {
  /// Not said.
  case unspecified
  /// 起草.
  case draft
  /// 已选定.
  case selected
  /// 已下发.
  case issued
  /// 已闭环.
  case closed
  /// 已撤回.
  case withdrawn
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .draft, .selected, .issued, .closed, .withdrawn] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .draft
    case 2: self = .selected
    case 3: self = .issued
    case 4: self = .closed
    case 5: self = .withdrawn
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .draft: 1
    case .selected: 2
    case .issued: 3
    case .closed: 4
    case .withdrawn: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LESSON_STATE_UNSPECIFIED"
    case .draft: "LESSON_STATE_DRAFT"
    case .selected: "LESSON_STATE_SELECTED"
    case .issued: "LESSON_STATE_ISSUED"
    case .closed: "LESSON_STATE_CLOSED"
    case .withdrawn: "LESSON_STATE_WITHDRAWN"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What to do with a lesson.
public enum InvestigationLessonMove: WireEnum {
  /// Not said.
  case unspecified
  /// 选定.
  case select
  /// 退回修改.
  case revise
  /// 下发.
  case issue
  /// 闭环.
  case close
  /// 重新打开.
  case reopen
  /// 撤回.
  case withdraw
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .select, .revise, .issue, .close, .reopen, .withdraw] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .select
    case 2: self = .revise
    case 3: self = .issue
    case 4: self = .close
    case 5: self = .reopen
    case 6: self = .withdraw
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .select: 1
    case .revise: 2
    case .issue: 3
    case .close: 4
    case .reopen: 5
    case .withdraw: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LESSON_MOVE_UNSPECIFIED"
    case .select: "LESSON_MOVE_SELECT"
    case .revise: "LESSON_MOVE_REVISE"
    case .issue: "LESSON_MOVE_ISSUE"
    case .close: "LESSON_MOVE_CLOSE"
    case .reopen: "LESSON_MOVE_REOPEN"
    case .withdraw: "LESSON_MOVE_WITHDRAW"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What an inspector found.
public enum InvestigationSampleResult: WireEnum {
  /// Not said.
  case unspecified
  /// Drawn, not looked at yet.
  case due
  /// Found done.
  case done
  /// Found not done.
  case notDone
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SampleResult" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .due, .done, .notDone] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .due
    case 2: self = .done
    case 3: self = .notDone
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .due: 1
    case .done: 2
    case .notDone: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SAMPLE_RESULT_UNSPECIFIED"
    case .due: "SAMPLE_RESULT_DUE"
    case .done: "SAMPLE_RESULT_DONE"
    case .notDone: "SAMPLE_RESULT_NOT_DONE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Kind of gap.
public enum InvestigationLessonGapKind: WireEnum {
  /// Not said.
  case unspecified
  /// The enterprise is silent.
  case enterprise
  /// It names no shift.
  case noShifts
  /// A shift is silent.
  case shift
  /// People of a shift did not pass.
  case people
  /// No self-check.
  case selfCheck
  /// Sampled and not done, or not looked at.
  case sample
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonGapKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .enterprise, .noShifts, .shift, .people, .selfCheck, .sample] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .enterprise
    case 2: self = .noShifts
    case 3: self = .shift
    case 4: self = .people
    case 5: self = .selfCheck
    case 6: self = .sample
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .enterprise: 1
    case .noShifts: 2
    case .shift: 3
    case .people: 4
    case .selfCheck: 5
    case .sample: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LESSON_GAP_KIND_UNSPECIFIED"
    case .enterprise: "LESSON_GAP_KIND_ENTERPRISE"
    case .noShifts: "LESSON_GAP_KIND_NO_SHIFTS"
    case .shift: "LESSON_GAP_KIND_SHIFT"
    case .people: "LESSON_GAP_KIND_PEOPLE"
    case .selfCheck: "LESSON_GAP_KIND_SELF_CHECK"
    case .sample: "LESSON_GAP_KIND_SAMPLE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How far silence was carried up.
public enum InvestigationLessonEscalation: WireEnum {
  /// Not due, or answered.
  case unspecified
  /// 催办.
  case reminded
  /// 督办.
  case raised
  /// 约谈 proposed.
  case talkProposed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonEscalation" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .reminded, .raised, .talkProposed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .reminded
    case 2: self = .raised
    case 3: self = .talkProposed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .reminded: 1
    case .raised: 2
    case .talkProposed: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LESSON_ESCALATION_UNSPECIFIED"
    case .reminded: "LESSON_ESCALATION_REMINDED"
    case .raised: "LESSON_ESCALATION_RAISED"
    case .talkProposed: "LESSON_ESCALATION_TALK_PROPOSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A criterion with the values that meet it.
public struct InvestigationSelectionTerm: Sendable, Hashable {

  /// REQUIRED.
  public var criterion: InvestigationSelectionCriterion

  /// REQUIRED. Any of them meets it.
  public var values: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionTerm" }
}

extension InvestigationSelectionTerm {
  /// The message with no field set.
  public init() {
    self.init(criterion: .unspecified, values: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    criterion: InvestigationSelectionCriterion = .unspecified,
    values: [String] = []
  ) {
    self.init(criterion: criterion, values: values, unknownFields: [])
  }
}

/// An entity left out by name.
public struct InvestigationSelectionException: Sendable, Hashable {

  /// REQUIRED. "entities/<credit code>-<serial>".
  public var entity: String

  /// REQUIRED.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionException" }
}

extension InvestigationSelectionException {
  /// The message with no field set.
  public init() {
    self.init(entity: "", reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    reason: String = ""
  ) {
    self.init(entity: entity, reason: reason, unknownFields: [])
  }
}

/// Which entities are of the same kind: every term must be met.
public struct InvestigationSelectionRule: Sendable, Hashable {

  /// REQUIRED.
  public var terms: [InvestigationSelectionTerm]

  /// Left out by name.
  public var exceptions: [InvestigationSelectionException]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionRule" }
}

extension InvestigationSelectionRule {
  /// The message with no field set.
  public init() {
    self.init(terms: [], exceptions: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    terms: [InvestigationSelectionTerm] = [],
    exceptions: [InvestigationSelectionException] = []
  ) {
    self.init(terms: terms, exceptions: exceptions, unknownFields: [])
  }
}

/// One reason.
public struct InvestigationSelectionReason: Sendable, Hashable {

  /// Unset for EXCEPTED and CLOSED.
  public var criterion: InvestigationSelectionCriterion

  /// Outcome.
  public var outcome: InvestigationSelectionOutcome

  /// The value that met it, what is known instead, or the reason given.
  public var detail: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionReason" }
}

extension InvestigationSelectionReason {
  /// The message with no field set.
  public init() {
    self.init(criterion: .unspecified, outcome: .unspecified, detail: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    criterion: InvestigationSelectionCriterion = .unspecified,
    outcome: InvestigationSelectionOutcome = .unspecified,
    detail: String = ""
  ) {
    self.init(criterion: criterion, outcome: outcome, detail: detail, unknownFields: [])
  }
}

/// Whether an entity is of the same kind, with every reason.
public struct InvestigationSelectionVerdict: Sendable, Hashable {

  /// The entity.
  public var entity: String

  /// Its holder's name.
  public var title: String

  /// True if the lesson goes there.
  public var isIn: Bool

  /// Why.
  public var reasons: [InvestigationSelectionReason]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelectionVerdict" }
}

extension InvestigationSelectionVerdict {
  /// The message with no field set.
  public init() {
    self.init(entity: "", title: "", isIn: false, reasons: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    title: String = "",
    isIn: Bool = false,
    reasons: [InvestigationSelectionReason] = []
  ) {
    self.init(entity: entity, title: title, isIn: isIn, reasons: reasons, unknownFields: [])
  }
}

/// What is known of an entity beyond its licences.
public struct InvestigationPutEntityTraitsRequest: Sendable, Hashable {

  /// REQUIRED.
  public var entity: String

  /// REQUIRED. PROCESS, HAZARD or EQUIPMENT.
  public var criterion: InvestigationSelectionCriterion

  /// Codes; empty states that it has none.
  public var values: [String]

  /// REQUIRED. Who says so: an inspection, a licence, a survey.
  public var source: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PutEntityTraitsRequest" }
}

extension InvestigationPutEntityTraitsRequest {
  /// The message with no field set.
  public init() {
    self.init(entity: "", criterion: .unspecified, values: [], source: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    criterion: InvestigationSelectionCriterion = .unspecified,
    values: [String] = [],
    source: String = ""
  ) {
    self.init(entity: entity, criterion: criterion, values: values, source: source, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationPutEntityTraitsResponse: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PutEntityTraitsResponse" }
}

extension InvestigationPutEntityTraitsResponse {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Runs a rule.
public struct InvestigationPreviewSelectionRequest: Sendable, Hashable {

  /// REQUIRED.
  public var rule: InvestigationSelectionRule?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PreviewSelectionRequest" }
}

extension InvestigationPreviewSelectionRequest {
  /// The message with no field set.
  public init() {
    self.init(rule: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rule: InvestigationSelectionRule? = nil
  ) {
    self.init(rule: rule, unknownFields: [])
  }
}

/// What it selects.
public struct InvestigationPreviewSelectionResponse: Sendable, Hashable {

  /// Entities in.
  public var entitiesIn: UInt32

  /// Of these, in only because something is not known.
  public var toCheck: UInt32

  /// Entities out.
  public var entitiesOut: UInt32

  /// The first of them: at most 50 in, then 50 out.
  public var examples: [InvestigationSelectionVerdict]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PreviewSelectionResponse" }
}

extension InvestigationPreviewSelectionResponse {
  /// The message with no field set.
  public init() {
    self.init(entitiesIn: 0, toCheck: 0, entitiesOut: 0, examples: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entitiesIn: UInt32 = 0,
    toCheck: UInt32 = 0,
    entitiesOut: UInt32 = 0,
    examples: [InvestigationSelectionVerdict] = []
  ) {
    self.init(entitiesIn: entitiesIn, toCheck: toCheck, entitiesOut: entitiesOut, examples: examples, unknownFields: [])
  }
}

/// What a lesson says.
public struct InvestigationLessonDraft: Sendable, Hashable {

  /// REQUIRED. Where it was learnt: "cases/<id>"; "nearmisses/<id>" of one above the threshold; or
  /// "past/<id>", a historical case.
  public var `case`: String

  /// REQUIRED. At most 120 characters.
  public var title: String

  /// REQUIRED. What happened and why, in words a shift understands; at most 4000 characters.
  public var text: String

  /// REQUIRED. What each entity must check and do.
  public var requirements: [String]

  /// REQUIRED. Causes it teaches: codes by which a cause seen again is recognised.
  public var causeCodes: [String]

  /// REQUIRED. Legal day by which receipts are due, ISO.
  public var dueDay: String

  /// REQUIRED.
  public var rule: InvestigationSelectionRule?

  /// Questions proposed to the bank.
  public var questions: [EnforcementQuestionContent]

  /// REQUIRED. Department codes that carry it to the entities and answer for silence.
  public var departments: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonDraft" }
}

extension InvestigationLessonDraft {
  /// The message with no field set.
  public init() {
    self.init(case: "", title: "", text: "", requirements: [], causeCodes: [], dueDay: "", rule: nil, questions: [], departments: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    title: String = "",
    text: String = "",
    requirements: [String] = [],
    causeCodes: [String] = [],
    dueDay: String = "",
    rule: InvestigationSelectionRule? = nil,
    questions: [EnforcementQuestionContent] = [],
    departments: [String] = []
  ) {
    self.init(case: `case`, title: title, text: text, requirements: requirements, causeCodes: causeCodes, dueDay: dueDay, rule: rule, questions: questions, departments: departments, unknownFields: [])
  }
}

/// A lesson.
public struct InvestigationLesson: Sendable, Hashable {

  /// "lessons/<id>".
  public var name: String

  /// State.
  public var state: InvestigationLessonState

  /// What it says.
  public var draft: InvestigationLessonDraft?

  /// Account that wrote it.
  public var author: String

  /// SHA-256 of the frozen selection; empty before.
  public var selectionSha256: [UInt8]

  /// Entities in.
  public var entitiesIn: UInt32

  /// Entities out.
  public var entitiesOut: UInt32

  /// When it was issued.
  public var issueTime: ProtoTimestamp?

  /// Moves so far.
  public var moves: [InvestigationLessonMoveRecord]

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Lesson" }
}

extension InvestigationLesson {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, draft: nil, author: "", selectionSha256: [], entitiesIn: 0, entitiesOut: 0, issueTime: nil, moves: [], updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: InvestigationLessonState = .unspecified,
    draft: InvestigationLessonDraft? = nil,
    author: String = "",
    selectionSha256: [UInt8] = [],
    entitiesIn: UInt32 = 0,
    entitiesOut: UInt32 = 0,
    issueTime: ProtoTimestamp? = nil,
    moves: [InvestigationLessonMoveRecord] = [],
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, state: state, draft: draft, author: author, selectionSha256: selectionSha256, entitiesIn: entitiesIn, entitiesOut: entitiesOut, issueTime: issueTime, moves: moves, updateTime: updateTime, unknownFields: [])
  }
}

/// One move of a lesson.
public struct InvestigationLessonMoveRecord: Sendable, Hashable {

  /// What.
  public var move: InvestigationLessonMove

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Why; for REOPEN the case that saw the cause again.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonMoveRecord" }
}

extension InvestigationLessonMoveRecord {
  /// The message with no field set.
  public init() {
    self.init(move: .unspecified, account: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    move: InvestigationLessonMove = .unspecified,
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(move: move, account: account, time: time, note: note, unknownFields: [])
  }
}

/// Writes a lesson.
public struct InvestigationDraftLessonRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// Lesson to write anew, in state DRAFT; empty makes another.
  public var name: String

  /// REQUIRED.
  public var draft: InvestigationLessonDraft?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DraftLessonRequest" }
}

extension InvestigationDraftLessonRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", draft: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    draft: InvestigationLessonDraft? = nil
  ) {
    self.init(requestID: requestID, name: name, draft: draft, unknownFields: [])
  }
}

/// Written.
public struct InvestigationDraftLessonResponse: Sendable, Hashable {

  /// The lesson.
  public var lesson: InvestigationLesson?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DraftLessonResponse" }
}

extension InvestigationDraftLessonResponse {
  /// The message with no field set.
  public init() {
    self.init(lesson: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: InvestigationLesson? = nil
  ) {
    self.init(lesson: lesson, unknownFields: [])
  }
}

/// Moves a lesson.
public struct InvestigationMoveLessonRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var name: String

  /// REQUIRED.
  public var move: InvestigationLessonMove

  /// Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveLessonRequest" }
}

extension InvestigationMoveLessonRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: InvestigationLessonMove = .unspecified,
    note: String = ""
  ) {
    self.init(name: name, move: move, note: note, unknownFields: [])
  }
}

/// Moved.
public struct InvestigationMoveLessonResponse: Sendable, Hashable {

  /// The lesson after it.
  public var lesson: InvestigationLesson?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.MoveLessonResponse" }
}

extension InvestigationMoveLessonResponse {
  /// The message with no field set.
  public init() {
    self.init(lesson: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: InvestigationLesson? = nil
  ) {
    self.init(lesson: lesson, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetLessonRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetLessonRequest" }
}

extension InvestigationGetLessonRequest {
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

/// The lesson.
public struct InvestigationGetLessonResponse: Sendable, Hashable {

  /// The lesson.
  public var lesson: InvestigationLesson?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetLessonResponse" }
}

extension InvestigationGetLessonResponse {
  /// The message with no field set.
  public init() {
    self.init(lesson: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: InvestigationLesson? = nil
  ) {
    self.init(lesson: lesson, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListLessonsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// "cases/<id>"; empty means all.
  public var `case`: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListLessonsRequest" }
}

extension InvestigationListLessonsRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", case: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    case: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, case: `case`, unknownFields: [])
  }
}

/// Lessons.
public struct InvestigationListLessonsResponse: Sendable, Hashable {

  /// Newest first.
  public var lessons: [InvestigationLesson]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListLessonsResponse" }
}

extension InvestigationListLessonsResponse {
  /// The message with no field set.
  public init() {
    self.init(lessons: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lessons: [InvestigationLesson] = [],
    nextPageToken: String = ""
  ) {
    self.init(lessons: lessons, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for the frozen selection.
public struct InvestigationListSelectionRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var name: String

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// True: those left out. False: those in.
  public var out: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListSelectionRequest" }
}

extension InvestigationListSelectionRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", pageSize: 0, pageToken: "", out: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = "",
    out: Bool = false
  ) {
    self.init(name: name, pageSize: pageSize, pageToken: pageToken, out: out, unknownFields: [])
  }
}

/// The frozen selection.
public struct InvestigationListSelectionResponse: Sendable, Hashable {

  /// By entity.
  public var verdicts: [InvestigationSelectionVerdict]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListSelectionResponse" }
}

extension InvestigationListSelectionResponse {
  /// The message with no field set.
  public init() {
    self.init(verdicts: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    verdicts: [InvestigationSelectionVerdict] = [],
    nextPageToken: String = ""
  ) {
    self.init(verdicts: verdicts, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// A shift named by an enterprise.
public struct InvestigationLessonShift: Sendable, Hashable {

  /// REQUIRED. Its name.
  public var name: String

  /// REQUIRED. People in it, 1 to 2000.
  public var headcount: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonShift" }
}

extension InvestigationLessonShift {
  /// The message with no field set.
  public init() {
    self.init(name: "", headcount: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    headcount: UInt32 = 0
  ) {
    self.init(name: name, headcount: headcount, unknownFields: [])
  }
}

/// What came back.
public struct InvestigationRecordLessonReturnRequest: Sendable, Hashable {

  /// What.
  public enum Item: Sendable, Hashable {
    /// The enterprise received it and names its shifts.
    case enterprise(InvestigationEnterpriseReceipt)
    /// A shift received it.
    case shift(InvestigationShiftReceipt)
    /// A person took the quiz on it.
    case person(InvestigationPersonReceipt)
    /// What the enterprise's own check found.
    case selfCheck(InvestigationSelfCheck)
  }

  /// REQUIRED. "lessons/<id>".
  public var lesson: String

  /// REQUIRED. An entity that is in.
  public var entity: String

  /// What.
  public var item: Item?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordLessonReturnRequest" }
}

extension InvestigationRecordLessonReturnRequest {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", entity: "", item: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    entity: String = "",
    item: Item? = nil
  ) {
    self.init(lesson: lesson, entity: entity, item: item, unknownFields: [])
  }
}

/// The enterprise's receipt.
public struct InvestigationEnterpriseReceipt: Sendable, Hashable {

  /// REQUIRED. Who signed there.
  public var signedBy: String

  /// REQUIRED. Legal day, ISO.
  public var day: String

  /// REQUIRED. Its shifts.
  public var shifts: [InvestigationLessonShift]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.EnterpriseReceipt" }
}

extension InvestigationEnterpriseReceipt {
  /// The message with no field set.
  public init() {
    self.init(signedBy: "", day: "", shifts: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    signedBy: String = "",
    day: String = "",
    shifts: [InvestigationLessonShift] = []
  ) {
    self.init(signedBy: signedBy, day: day, shifts: shifts, unknownFields: [])
  }
}

/// A shift's receipt.
public struct InvestigationShiftReceipt: Sendable, Hashable {

  /// REQUIRED. Name of a shift that the enterprise named.
  public var shift: String

  /// REQUIRED. Who taught it.
  public var taughtBy: String

  /// REQUIRED. Legal day, ISO.
  public var day: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ShiftReceipt" }
}

extension InvestigationShiftReceipt {
  /// The message with no field set.
  public init() {
    self.init(shift: "", taughtBy: "", day: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    shift: String = "",
    taughtBy: String = "",
    day: String = ""
  ) {
    self.init(shift: shift, taughtBy: taughtBy, day: day, unknownFields: [])
  }
}

/// A person's quiz on the lesson, entered by hand. Quizzes that inspectors hold count by themselves:
/// the enforcement service's feed brings them; this says which shift such a person belongs to.
public struct InvestigationPersonReceipt: Sendable, Hashable {

  /// REQUIRED. Name of a shift that the enterprise named.
  public var shift: String

  /// REQUIRED. Token of the person, never an identity number.
  public var person: String

  /// True if passed; a later pass counts, a later failure does not undo it.
  public var passed: Bool

  /// The sitting, if there is one.
  public var sitting: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PersonReceipt" }
}

extension InvestigationPersonReceipt {
  /// The message with no field set.
  public init() {
    self.init(shift: "", person: "", passed: false, sitting: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    shift: String = "",
    person: String = "",
    passed: Bool = false,
    sitting: String = ""
  ) {
    self.init(shift: shift, person: person, passed: passed, sitting: sitting, unknownFields: [])
  }
}

/// The enterprise's own check.
public struct InvestigationSelfCheck: Sendable, Hashable {

  /// REQUIRED. What was found, also "none".
  public var findings: String

  /// What was put right.
  public var rectified: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SelfCheck" }
}

extension InvestigationSelfCheck {
  /// The message with no field set.
  public init() {
    self.init(findings: "", rectified: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    findings: String = "",
    rectified: String = ""
  ) {
    self.init(findings: findings, rectified: rectified, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordLessonReturnResponse: Sendable, Hashable {

  /// Coverage of this entity after it.
  public var coverage: InvestigationEntityCoverage?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordLessonReturnResponse" }
}

extension InvestigationRecordLessonReturnResponse {
  /// The message with no field set.
  public init() {
    self.init(coverage: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    coverage: InvestigationEntityCoverage? = nil
  ) {
    self.init(coverage: coverage, unknownFields: [])
  }
}

/// Draws the sample.
public struct InvestigationDrawSampleRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var lesson: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawSampleRequest" }
}

extension InvestigationDrawSampleRequest {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = ""
  ) {
    self.init(lesson: lesson, unknownFields: [])
  }
}

/// The sample.
public struct InvestigationDrawSampleResponse: Sendable, Hashable {

  /// Entities to look at.
  public var entities: [String]

  /// The secret made at the draw: a ticket is SHA-256 over it and the entity's name.
  public var seed: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawSampleResponse" }
}

extension InvestigationDrawSampleResponse {
  /// The message with no field set.
  public init() {
    self.init(entities: [], seed: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entities: [String] = [],
    seed: [UInt8] = []
  ) {
    self.init(entities: entities, seed: seed, unknownFields: [])
  }
}

/// Records what was found.
public struct InvestigationRecordSampleRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var lesson: String

  /// REQUIRED. A sampled entity.
  public var entity: String

  /// REQUIRED. DONE or NOT_DONE.
  public var result: InvestigationSampleResult

  /// REQUIRED. What was seen.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordSampleRequest" }
}

extension InvestigationRecordSampleRequest {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", entity: "", result: .unspecified, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    entity: String = "",
    result: InvestigationSampleResult = .unspecified,
    note: String = ""
  ) {
    self.init(lesson: lesson, entity: entity, result: result, note: note, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordSampleResponse: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordSampleResponse" }
}

extension InvestigationRecordSampleResponse {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// One place the lesson did not reach.
public struct InvestigationLessonGap: Sendable, Hashable {

  /// Entity.
  public var entity: String

  /// Kind.
  public var kind: InvestigationLessonGapKind

  /// Shift; empty if it is about the entity.
  public var shift: String

  /// People missing.
  public var people: UInt32

  /// Why it stays; empty if nobody said.
  public var explanation: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonGap" }
}

extension InvestigationLessonGap {
  /// The message with no field set.
  public init() {
    self.init(entity: "", kind: .unspecified, shift: "", people: 0, explanation: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    kind: InvestigationLessonGapKind = .unspecified,
    shift: String = "",
    people: UInt32 = 0,
    explanation: String = ""
  ) {
    self.init(entity: entity, kind: kind, shift: shift, people: people, explanation: explanation, unknownFields: [])
  }
}

/// Coverage of one entity.
public struct InvestigationEntityCoverage: Sendable, Hashable {

  /// Entity.
  public var entity: String

  /// Its holder's name.
  public var title: String

  /// True if the enterprise receipted.
  public var receipted: Bool

  /// Shifts named.
  public var shifts: UInt32

  /// Shifts that receipted.
  public var shiftsReceipted: UInt32

  /// People in its shifts.
  public var people: UInt32

  /// People who passed.
  public var peoplePassed: UInt32

  /// What sampling found.
  public var sample: InvestigationSampleResult

  /// How far its silence was carried up.
  public var escalation: InvestigationLessonEscalation

  /// Of people_passed: those who passed at a quiz on site and whose shift nobody named.
  public var peopleUnplaced: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.EntityCoverage" }
}

extension InvestigationEntityCoverage {
  /// The message with no field set.
  public init() {
    self.init(entity: "", title: "", receipted: false, shifts: 0, shiftsReceipted: 0, people: 0, peoplePassed: 0, sample: .unspecified, escalation: .unspecified, peopleUnplaced: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    title: String = "",
    receipted: Bool = false,
    shifts: UInt32 = 0,
    shiftsReceipted: UInt32 = 0,
    people: UInt32 = 0,
    peoplePassed: UInt32 = 0,
    sample: InvestigationSampleResult = .unspecified,
    escalation: InvestigationLessonEscalation = .unspecified,
    peopleUnplaced: UInt32 = 0
  ) {
    self.init(entity: entity, title: title, receipted: receipted, shifts: shifts, shiftsReceipted: shiftsReceipted, people: people, peoplePassed: peoplePassed, sample: sample, escalation: escalation, peopleUnplaced: peopleUnplaced, unknownFields: [])
  }
}

/// Says why a gap stays.
public struct InvestigationExplainGapRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var lesson: String

  /// REQUIRED. Entity, kind and shift as GetCoverage names them, and the explanation.
  public var gap: InvestigationLessonGap?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExplainGapRequest" }
}

extension InvestigationExplainGapRequest {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", gap: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    gap: InvestigationLessonGap? = nil
  ) {
    self.init(lesson: lesson, gap: gap, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationExplainGapResponse: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExplainGapResponse" }
}

extension InvestigationExplainGapResponse {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Asks for the coverage.
public struct InvestigationGetCoverageRequest: Sendable, Hashable {

  /// REQUIRED. "lessons/<id>".
  public var lesson: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCoverageRequest" }
}

extension InvestigationGetCoverageRequest {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = ""
  ) {
    self.init(lesson: lesson, unknownFields: [])
  }
}

/// The coverage.
public struct InvestigationGetCoverageResponse: Sendable, Hashable {

  /// Entities it went to.
  public var entities: UInt32

  /// Entities whose enterprise receipted.
  public var receipted: UInt32

  /// Shifts named.
  public var shifts: UInt32

  /// Shifts that receipted.
  public var shiftsReceipted: UInt32

  /// People in the shifts named.
  public var people: UInt32

  /// People who passed.
  public var peoplePassed: UInt32

  /// By entity.
  public var byEntity: [InvestigationEntityCoverage]

  /// Gaps.
  public var gaps: [InvestigationLessonGap]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetCoverageResponse" }
}

extension InvestigationGetCoverageResponse {
  /// The message with no field set.
  public init() {
    self.init(entities: 0, receipted: 0, shifts: 0, shiftsReceipted: 0, people: 0, peoplePassed: 0, byEntity: [], gaps: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entities: UInt32 = 0,
    receipted: UInt32 = 0,
    shifts: UInt32 = 0,
    shiftsReceipted: UInt32 = 0,
    people: UInt32 = 0,
    peoplePassed: UInt32 = 0,
    byEntity: [InvestigationEntityCoverage] = [],
    gaps: [InvestigationLessonGap] = []
  ) {
    self.init(entities: entities, receipted: receipted, shifts: shifts, shiftsReceipted: shiftsReceipted, people: people, peoplePassed: peoplePassed, byEntity: byEntity, gaps: gaps, unknownFields: [])
  }
}

/// A lesson as it is pushed to departments and to the services.
public struct InvestigationLessonIssued: Sendable, Hashable {

  /// "lessons/<id>".
  public var lesson: String

  /// What it says, without the rule's exceptions.
  public var draft: InvestigationLessonDraft?

  /// Entities it goes to.
  public var entities: [String]

  /// SHA-256 of the frozen selection.
  public var selectionSha256: [UInt8]

  /// When it was issued.
  public var issueTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonIssued" }
}

extension InvestigationLessonIssued {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", draft: nil, entities: [], selectionSha256: [], issueTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    draft: InvestigationLessonDraft? = nil,
    entities: [String] = [],
    selectionSha256: [UInt8] = [],
    issueTime: ProtoTimestamp? = nil
  ) {
    self.init(lesson: lesson, draft: draft, entities: entities, selectionSha256: selectionSha256, issueTime: issueTime, unknownFields: [])
  }
}

/// Silence carried up, as it is pushed to those who answer for it.
public struct InvestigationLessonSilence: Sendable, Hashable {

  /// "lessons/<id>".
  public var lesson: String

  /// Title of the lesson.
  public var title: String

  /// The silent entity.
  public var entity: String

  /// Step.
  public var step: InvestigationLessonEscalation

  /// Legal day the receipt was due, ISO.
  public var dueDay: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LessonSilence" }
}

extension InvestigationLessonSilence {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", title: "", entity: "", step: .unspecified, dueDay: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    title: String = "",
    entity: String = "",
    step: InvestigationLessonEscalation = .unspecified,
    dueDay: String = ""
  ) {
    self.init(lesson: lesson, title: title, entity: entity, step: step, dueDay: dueDay, unknownFields: [])
  }
}
