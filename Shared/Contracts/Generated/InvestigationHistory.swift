// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/history.proto; do not edit.

/// What became of a source.
public enum InvestigationHistorySourceState: WireEnum {
  /// Not said.
  case unspecified
  /// It answered, and every proof holds.
  case frozen
  /// It could not be asked; the service goes on trying.
  case missing
  /// It answered, and a proof did not hold: nothing of it is used.
  case refused
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistorySourceState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .frozen, .missing, .refused] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .frozen
    case 2: self = .missing
    case 3: self = .refused
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .frozen: 1
    case .missing: 2
    case .refused: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HISTORY_SOURCE_STATE_UNSPECIFIED"
    case .frozen: "HISTORY_SOURCE_STATE_FROZEN"
    case .missing: "HISTORY_SOURCE_STATE_MISSING"
    case .refused: "HISTORY_SOURCE_STATE_REFUSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How a counter-check came out.
public enum InvestigationHistoryVerdict: WireEnum {
  /// Not said.
  case unspecified
  /// 有: facts say so.
  case found
  /// 无: everything needed is there, and nothing says so.
  case clear
  /// 未记载: nobody keeps such records.
  case notRecorded
  /// 待定: a source is missing, or causes are not coded yet.
  case open
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistoryVerdict" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .found, .clear, .notRecorded, .open] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .found
    case 2: self = .clear
    case 3: self = .notRecorded
    case 4: self = .open
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .found: 1
    case .clear: 2
    case .notRecorded: 3
    case .open: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HISTORY_VERDICT_UNSPECIFIED"
    case .found: "HISTORY_VERDICT_FOUND"
    case .clear: "HISTORY_VERDICT_CLEAR"
    case .notRecorded: "HISTORY_VERDICT_NOT_RECORDED"
    case .open: "HISTORY_VERDICT_OPEN"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One source of a version.
public struct InvestigationHistorySource: Sendable, Hashable {

  /// "permits", "enforcement" or "investigation".
  public var source: String

  /// State.
  public var state: InvestigationHistorySourceState

  /// Why it is missing or refused: a reason code.
  public var reason: String

  /// SHA-256 of the record's canonical bytes; of the refused bytes if it was refused.
  public var sha256: [UInt8]

  /// Size of the record.
  public var sizeBytes: UInt64

  /// Size of the checkpoint its proofs lead to.
  public var checkpointSize: UInt64

  /// Entries proven.
  public var entries: UInt32

  /// When it was asked.
  public var time: ProtoTimestamp?

  /// Version it was first kept in: a later version takes over what an earlier one has.
  public var sinceVersion: UInt32

  /// What it records.
  public var coverage: [HistoryCoverage]

  /// OUTPUT_ONLY. Times it was asked in vain since.
  public var attempts: UInt32

  /// OUTPUT_ONLY. Last time it was asked in vain.
  public var attemptTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistorySource" }
}

extension InvestigationHistorySource {
  /// The message with no field set.
  public init() {
    self.init(source: "", state: .unspecified, reason: "", sha256: [], sizeBytes: 0, checkpointSize: 0, entries: 0, time: nil, sinceVersion: 0, coverage: [], attempts: 0, attemptTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    source: String = "",
    state: InvestigationHistorySourceState = .unspecified,
    reason: String = "",
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0,
    checkpointSize: UInt64 = 0,
    entries: UInt32 = 0,
    time: ProtoTimestamp? = nil,
    sinceVersion: UInt32 = 0,
    coverage: [HistoryCoverage] = [],
    attempts: UInt32 = 0,
    attemptTime: ProtoTimestamp? = nil
  ) {
    self.init(source: source, state: state, reason: reason, sha256: sha256, sizeBytes: sizeBytes, checkpointSize: checkpointSize, entries: entries, time: time, sinceVersion: sinceVersion, coverage: coverage, attempts: attempts, attemptTime: attemptTime, unknownFields: [])
  }
}

/// A version; never changed.
public struct InvestigationHistoryVersion: Sendable, Hashable {

  /// "cases/<id>".
  public var `case`: String

  /// Number, 1..n.
  public var version: UInt32

  /// "entities/<credit code>-<serial>".
  public var entity: String

  /// Moment of the accident by which "known" is judged.
  public var asOfTime: ProtoTimestamp?

  /// When it was frozen.
  public var time: ProtoTimestamp?

  /// Account that asked for it; "clock" when the service did.
  public var account: String

  /// Sources.
  public var sources: [InvestigationHistorySource]

  /// True if every source answered.
  public var complete: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistoryVersion" }
}

extension InvestigationHistoryVersion {
  /// The message with no field set.
  public init() {
    self.init(case: "", version: 0, entity: "", asOfTime: nil, time: nil, account: "", sources: [], complete: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    version: UInt32 = 0,
    entity: String = "",
    asOfTime: ProtoTimestamp? = nil,
    time: ProtoTimestamp? = nil,
    account: String = "",
    sources: [InvestigationHistorySource] = [],
    complete: Bool = false
  ) {
    self.init(case: `case`, version: version, entity: entity, asOfTime: asOfTime, time: time, account: account, sources: sources, complete: complete, unknownFields: [])
  }
}

/// Where a fact stands in a ledger.
public struct InvestigationFactReference: Sendable, Hashable {

  /// Service.
  public var source: String

  /// Stream.
  public var stream: String

  /// Place in the stream.
  public var streamPosition: UInt64

  /// Place in the ledger; 0 for a fact that the source's statement vouches for: it stands in its body.
  public var position: UInt64

  /// Hash of the entry.
  public var sha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FactReference" }
}

extension InvestigationFactReference {
  /// The message with no field set.
  public init() {
    self.init(source: "", stream: "", streamPosition: 0, position: 0, sha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    source: String = "",
    stream: String = "",
    streamPosition: UInt64 = 0,
    position: UInt64 = 0,
    sha256: [UInt8] = []
  ) {
    self.init(source: source, stream: stream, streamPosition: streamPosition, position: position, sha256: sha256, unknownFields: [])
  }
}

/// One fact of the history.
public struct InvestigationHistoryFact: Sendable, Hashable {

  /// Kind.
  public var kind: HistoryKind

  /// What, as a code such as "ISSUED", "SIGNED", "CLOSED", "FAILED".
  public var act: String

  /// Department that acted or was told.
  public var department: String

  /// Account, officer or token of a person.
  public var person: String

  /// What it is about: "licences/3", "receipts/YJ/4", "inspections/2", "sittings/…", "lessons/1".
  public var subject: String

  /// Words that say more.
  public var detail: String

  /// When it happened by its source.
  public var occurTime: ProtoTimestamp?

  /// When it was recorded.
  public var recordTime: ProtoTimestamp?

  /// True if it was recorded before the accident.
  public var known: Bool

  /// Where it stands.
  public var reference: InvestigationFactReference?

  /// Number within the history, from 1; answers name facts by it.
  public var number: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistoryFact" }
}

extension InvestigationHistoryFact {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, act: "", department: "", person: "", subject: "", detail: "", occurTime: nil, recordTime: nil, known: false, reference: nil, number: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: HistoryKind = .unspecified,
    act: String = "",
    department: String = "",
    person: String = "",
    subject: String = "",
    detail: String = "",
    occurTime: ProtoTimestamp? = nil,
    recordTime: ProtoTimestamp? = nil,
    known: Bool = false,
    reference: InvestigationFactReference? = nil,
    number: UInt32 = 0
  ) {
    self.init(kind: kind, act: act, department: department, person: person, subject: subject, detail: detail, occurTime: occurTime, recordTime: recordTime, known: known, reference: reference, number: number, unknownFields: [])
  }
}

/// An answer with its sources.
public struct InvestigationHistoryAnswer: Sendable, Hashable {

  /// Question: "KNOWN", "LICENCE_LAPSED", "FAILED_QUIZ_POST_KEPT", "LESSON_UNREAD",
  /// "HAZARD_JUST_CLOSED", "SIGNED_AFTERWARDS".
  public var question: String

  /// How it came out.
  public var verdict: InvestigationHistoryVerdict

  /// Facts it rests on, by number.
  public var facts: [UInt32]

  /// Why it is open or not recorded: source or kind; else more on what was found.
  public var reasons: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.HistoryAnswer" }
}

extension InvestigationHistoryAnswer {
  /// The message with no field set.
  public init() {
    self.init(question: "", verdict: .unspecified, facts: [], reasons: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    question: String = "",
    verdict: InvestigationHistoryVerdict = .unspecified,
    facts: [UInt32] = [],
    reasons: [String] = []
  ) {
    self.init(question: question, verdict: verdict, facts: facts, reasons: reasons, unknownFields: [])
  }
}

/// Asks for a new version.
public struct InvestigationFreezeHistoryRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same version.
  public var requestID: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FreezeHistoryRequest" }
}

extension InvestigationFreezeHistoryRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", requestID: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    requestID: String = ""
  ) {
    self.init(name: name, requestID: requestID, unknownFields: [])
  }
}

/// Frozen.
public struct InvestigationFreezeHistoryResponse: Sendable, Hashable {

  /// The version.
  public var version: InvestigationHistoryVersion?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FreezeHistoryResponse" }
}

extension InvestigationFreezeHistoryResponse {
  /// The message with no field set.
  public init() {
    self.init(version: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    version: InvestigationHistoryVersion? = nil
  ) {
    self.init(version: version, unknownFields: [])
  }
}

/// Asks for a version.
public struct InvestigationGetHistoryRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// Version; 0 means the latest.
  public var version: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetHistoryRequest" }
}

extension InvestigationGetHistoryRequest {
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

/// The version.
public struct InvestigationGetHistoryResponse: Sendable, Hashable {

  /// It.
  public var version: InvestigationHistoryVersion?

  /// Facts, by the time they were recorded.
  public var facts: [InvestigationHistoryFact]

  /// Answers.
  public var answers: [InvestigationHistoryAnswer]

  /// Where the version stands in the ledger of the investigation service.
  public var reference: InvestigationFactReference?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetHistoryResponse" }
}

extension InvestigationGetHistoryResponse {
  /// The message with no field set.
  public init() {
    self.init(version: nil, facts: [], answers: [], reference: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    version: InvestigationHistoryVersion? = nil,
    facts: [InvestigationHistoryFact] = [],
    answers: [InvestigationHistoryAnswer] = [],
    reference: InvestigationFactReference? = nil
  ) {
    self.init(version: version, facts: facts, answers: answers, reference: reference, unknownFields: [])
  }
}

/// Asks for the records.
public struct InvestigationExportHistoryRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var name: String

  /// Version; 0 means the latest.
  public var version: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExportHistoryRequest" }
}

extension InvestigationExportHistoryRequest {
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

/// A record, in pieces; a new source begins the next.
public struct InvestigationExportHistoryResponse: Sendable, Hashable {

  /// Only in the first message: the version.
  public var version: InvestigationHistoryVersion?

  /// Source.
  public var source: String

  /// The next bytes; at most 1 MiB.
  public var chunk: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExportHistoryResponse" }
}

extension InvestigationExportHistoryResponse {
  /// The message with no field set.
  public init() {
    self.init(version: nil, source: "", chunk: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    version: InvestigationHistoryVersion? = nil,
    source: String = "",
    chunk: [UInt8] = []
  ) {
    self.init(version: version, source: source, chunk: chunk, unknownFields: [])
  }
}

/// Asks for a trace.
public struct InvestigationTraceCaseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>", "licences/<id>", or a licence event "licences/<id>/events/<n>".
  public var start: String

  /// True: ask the sources now instead of taking the frozen history.
  public var live: Bool

  /// True: draw it, too.
  public var draw: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TraceCaseRequest" }
}

extension InvestigationTraceCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(start: "", live: false, draw: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    start: String = "",
    live: Bool = false,
    draw: Bool = false
  ) {
    self.init(start: start, live: live, draw: draw, unknownFields: [])
  }
}

/// A step of a trace.
public struct InvestigationTraceStep: Sendable, Hashable {

  /// Number, from 1, in the order of time.
  public var number: UInt32

  /// Band: "LICENCE", "RECEIPT", "INSPECTION", "QUIZ", "ACCIDENT", "CASE", "CAUSE", "MEASURE",
  /// "LESSON", "LESSON_RECEIPT".
  public var band: String

  /// What, as a code.
  public var act: String

  /// What it is about.
  public var subject: String

  /// Words.
  public var text: String

  /// When.
  public var time: ProtoTimestamp?

  /// Where it stands.
  public var reference: InvestigationFactReference?

  /// Steps it follows from, by number.
  public var after: [UInt32]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TraceStep" }
}

extension InvestigationTraceStep {
  /// The message with no field set.
  public init() {
    self.init(number: 0, band: "", act: "", subject: "", text: "", time: nil, reference: nil, after: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    number: UInt32 = 0,
    band: String = "",
    act: String = "",
    subject: String = "",
    text: String = "",
    time: ProtoTimestamp? = nil,
    reference: InvestigationFactReference? = nil,
    after: [UInt32] = []
  ) {
    self.init(number: number, band: band, act: act, subject: subject, text: text, time: time, reference: reference, after: after, unknownFields: [])
  }
}

/// The trace.
public struct InvestigationTraceCaseResponse: Sendable, Hashable {

  /// "cases/<id>".
  public var `case`: String

  /// "entities/…".
  public var entity: String

  /// Steps.
  public var steps: [InvestigationTraceStep]

  /// Version of the frozen history it rests on; 0 if the sources were asked now.
  public var version: UInt32

  /// Sources that could not be asked, or whose answer was refused.
  public var gaps: [InvestigationHistorySource]

  /// SVG 1.1, self-contained; empty unless asked for.
  public var svg: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TraceCaseResponse" }
}

extension InvestigationTraceCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(case: "", entity: "", steps: [], version: 0, gaps: [], svg: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    entity: String = "",
    steps: [InvestigationTraceStep] = [],
    version: UInt32 = 0,
    gaps: [InvestigationHistorySource] = [],
    svg: String = ""
  ) {
    self.init(case: `case`, entity: entity, steps: steps, version: version, gaps: gaps, svg: svg, unknownFields: [])
  }
}
