// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/fact.proto; do not edit.

/// How exactly a source tells a time.
public enum InvestigationTimePrecision: WireEnum {
  /// Not said.
  case unspecified
  /// To the second.
  case second
  /// To the minute.
  case minute
  /// To the hour.
  case hour
  /// To the day.
  case day
  /// 约: `tolerance_seconds` to either side.
  case about
  /// Between `time` and `end_time`.
  case between
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TimePrecision" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .second, .minute, .hour, .day, .about, .between] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .second
    case 2: self = .minute
    case 3: self = .hour
    case 4: self = .day
    case 5: self = .about
    case 6: self = .between
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .second: 1
    case .minute: 2
    case .hour: 3
    case .day: 4
    case .about: 5
    case .between: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "TIME_PRECISION_UNSPECIFIED"
    case .second: "TIME_PRECISION_SECOND"
    case .minute: "TIME_PRECISION_MINUTE"
    case .hour: "TIME_PRECISION_HOUR"
    case .day: "TIME_PRECISION_DAY"
    case .about: "TIME_PRECISION_ABOUT"
    case .between: "TIME_PRECISION_BETWEEN"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How sure the team is.
public enum InvestigationCertainty: WireEnum {
  /// Not said.
  case unspecified
  /// 已查实.
  case established
  /// 较确定.
  case probable
  /// 可能.
  case possible
  /// 有争议.
  case disputed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Certainty" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .established, .probable, .possible, .disputed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .established
    case 2: self = .probable
    case 3: self = .possible
    case 4: self = .disputed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .established: 1
    case .probable: 2
    case .possible: 3
    case .disputed: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CERTAINTY_UNSPECIFIED"
    case .established: "CERTAINTY_ESTABLISHED"
    case .probable: "CERTAINTY_PROBABLE"
    case .possible: "CERTAINTY_POSSIBLE"
    case .disputed: "CERTAINTY_DISPUTED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Kind of source.
public enum InvestigationFactSource: WireEnum {
  /// Not said.
  case unspecified
  /// 监控记录.
  case monitoring
  /// 视频.
  case video
  /// 笔录.
  case statement
  /// 书证.
  case document
  /// 通信记录.
  case communication
  /// 勘查鉴定.
  case examination
  /// 推断.
  case inference
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FactSource" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .monitoring, .video, .statement, .document, .communication, .examination, .inference] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .monitoring
    case 2: self = .video
    case 3: self = .statement
    case 4: self = .document
    case 5: self = .communication
    case 6: self = .examination
    case 7: self = .inference
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .monitoring: 1
    case .video: 2
    case .statement: 3
    case .document: 4
    case .communication: 5
    case .examination: 6
    case .inference: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "FACT_SOURCE_UNSPECIFIED"
    case .monitoring: "FACT_SOURCE_MONITORING"
    case .video: "FACT_SOURCE_VIDEO"
    case .statement: "FACT_SOURCE_STATEMENT"
    case .document: "FACT_SOURCE_DOCUMENT"
    case .communication: "FACT_SOURCE_COMMUNICATION"
    case .examination: "FACT_SOURCE_EXAMINATION"
    case .inference: "FACT_SOURCE_INFERENCE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// An entry of a timeline.
public struct InvestigationTimelineEntry: Sendable, Hashable {

  /// "cases/<id>/entries/<n>".
  public var name: String

  /// REQUIRED. The moment, by the source's clock.
  public var time: ProtoTimestamp?

  /// REQUIRED.
  public var precision: InvestigationTimePrecision

  /// The end, for BETWEEN.
  public var endTime: ProtoTimestamp?

  /// Seconds to either side, for ABOUT.
  public var toleranceSeconds: UInt32

  /// Zone the source counts in, in minutes east of UTC; China is 480.
  public var zoneOffsetMinutes: Int32

  /// Seconds by which the source's clock was ahead; negative if behind.
  public var clockAheadSeconds: Int32

  /// REQUIRED. What was.
  public var text: String

  /// REQUIRED. Kind of source.
  public var source: InvestigationFactSource

  /// Which source: a sensor, a person's statement, a paper.
  public var sourceNote: String

  /// REQUIRED.
  public var certainty: InvestigationCertainty

  /// Evidence: "cases/<id>/evidence/<n>".
  public var evidence: [String]

  /// Out: the first moment it can have been, by legal time.
  public var earliestTime: ProtoTimestamp?

  /// Out: the last.
  public var latestTime: ProtoTimestamp?

  /// Entry in whose place it stands.
  public var corrects: String

  /// Out: the entry that stands in its place; empty while it stands itself.
  public var correctedBy: String

  /// Out: account that entered it.
  public var account: String

  /// Out: when it was entered.
  public var recordTime: ProtoTimestamp?

  /// Out, in a list: group of entries; another group means a certain order.
  public var group: UInt32

  /// Out, in a list: true if the order within its group is not established.
  public var orderOpen: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.TimelineEntry" }
}

extension InvestigationTimelineEntry {
  /// The message with no field set.
  public init() {
    self.init(name: "", time: nil, precision: .unspecified, endTime: nil, toleranceSeconds: 0, zoneOffsetMinutes: 0, clockAheadSeconds: 0, text: "", source: .unspecified, sourceNote: "", certainty: .unspecified, evidence: [], earliestTime: nil, latestTime: nil, corrects: "", correctedBy: "", account: "", recordTime: nil, group: 0, orderOpen: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    time: ProtoTimestamp? = nil,
    precision: InvestigationTimePrecision = .unspecified,
    endTime: ProtoTimestamp? = nil,
    toleranceSeconds: UInt32 = 0,
    zoneOffsetMinutes: Int32 = 0,
    clockAheadSeconds: Int32 = 0,
    text: String = "",
    source: InvestigationFactSource = .unspecified,
    sourceNote: String = "",
    certainty: InvestigationCertainty = .unspecified,
    evidence: [String] = [],
    earliestTime: ProtoTimestamp? = nil,
    latestTime: ProtoTimestamp? = nil,
    corrects: String = "",
    correctedBy: String = "",
    account: String = "",
    recordTime: ProtoTimestamp? = nil,
    group: UInt32 = 0,
    orderOpen: Bool = false
  ) {
    self.init(name: name, time: time, precision: precision, endTime: endTime, toleranceSeconds: toleranceSeconds, zoneOffsetMinutes: zoneOffsetMinutes, clockAheadSeconds: clockAheadSeconds, text: text, source: source, sourceNote: sourceNote, certainty: certainty, evidence: evidence, earliestTime: earliestTime, latestTime: latestTime, corrects: corrects, correctedBy: correctedBy, account: account, recordTime: recordTime, group: group, orderOpen: orderOpen, unknownFields: [])
  }
}

/// Adds.
public struct InvestigationAddEntryRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same entry.
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// REQUIRED.
  public var entry: InvestigationTimelineEntry?

  /// REQUIRED if it corrects one: why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddEntryRequest" }
}

extension InvestigationAddEntryRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", caseName: "", entry: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    caseName: String = "",
    entry: InvestigationTimelineEntry? = nil,
    note: String = ""
  ) {
    self.init(requestID: requestID, caseName: caseName, entry: entry, note: note, unknownFields: [])
  }
}

/// Added.
public struct InvestigationAddEntryResponse: Sendable, Hashable {

  /// As it stands.
  public var entry: InvestigationTimelineEntry?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddEntryResponse" }
}

extension InvestigationAddEntryResponse {
  /// The message with no field set.
  public init() {
    self.init(entry: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entry: InvestigationTimelineEntry? = nil
  ) {
    self.init(entry: entry, unknownFields: [])
  }
}

/// Asks for a timeline.
public struct InvestigationListEntriesRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// At most 1000; 0 means 100.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// True to see corrected entries too.
  public var withCorrected: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListEntriesRequest" }
}

extension InvestigationListEntriesRequest {
  /// The message with no field set.
  public init() {
    self.init(caseName: "", pageSize: 0, pageToken: "", withCorrected: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    caseName: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = "",
    withCorrected: Bool = false
  ) {
    self.init(caseName: caseName, pageSize: pageSize, pageToken: pageToken, withCorrected: withCorrected, unknownFields: [])
  }
}

/// The timeline.
public struct InvestigationListEntriesResponse: Sendable, Hashable {

  /// By time.
  public var entries: [InvestigationTimelineEntry]

  /// Empty at the end.
  public var nextPageToken: String

  /// Entries of the case that stand.
  public var total: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListEntriesResponse" }
}

extension InvestigationListEntriesResponse {
  /// The message with no field set.
  public init() {
    self.init(entries: [], nextPageToken: "", total: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entries: [InvestigationTimelineEntry] = [],
    nextPageToken: String = "",
    total: UInt32 = 0
  ) {
    self.init(entries: entries, nextPageToken: nextPageToken, total: total, unknownFields: [])
  }
}

/// Searches.
public struct InvestigationSearchEntriesRequest: Sendable, Hashable {

  /// REQUIRED. Words, all of which must be there.
  public var query: String

  /// Only of this case; empty means every case in whose team the caller is.
  public var caseName: String

  /// At most 200; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SearchEntriesRequest" }
}

extension InvestigationSearchEntriesRequest {
  /// The message with no field set.
  public init() {
    self.init(query: "", caseName: "", pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    query: String = "",
    caseName: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(query: query, caseName: caseName, pageSize: pageSize, pageToken: pageToken, unknownFields: [])
  }
}

/// Found.
public struct InvestigationSearchEntriesResponse: Sendable, Hashable {

  /// Newest entries first.
  public var entries: [InvestigationTimelineEntry]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SearchEntriesResponse" }
}

extension InvestigationSearchEntriesResponse {
  /// The message with no field set.
  public init() {
    self.init(entries: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entries: [InvestigationTimelineEntry] = [],
    nextPageToken: String = ""
  ) {
    self.init(entries: entries, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// A coded finding.
public struct InvestigationFinding: Sendable, Hashable {

  /// REQUIRED. Subject and modifier, such as "P20-03".
  public var code: String

  /// Out: its words.
  public var words: String

  /// True if it is a cause; else it only contributed.
  public var isCause: Bool

  /// What exactly.
  public var text: String

  /// Evidence: "cases/<id>/evidence/<n>".
  public var evidence: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Finding" }
}

extension InvestigationFinding {
  /// The message with no field set.
  public init() {
    self.init(code: "", words: "", isCause: false, text: "", evidence: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    words: String = "",
    isCause: Bool = false,
    text: String = "",
    evidence: [String] = []
  ) {
    self.init(code: code, words: words, isCause: isCause, text: text, evidence: evidence, unknownFields: [])
  }
}

/// An occurrence.
public struct InvestigationOccurrence: Sendable, Hashable {

  /// "cases/<id>/occurrences/<n>".
  public var name: String

  /// REQUIRED. Place in the order of what happened, from 1.
  public var position: UInt32

  /// REQUIRED. Code, such as "A05".
  public var code: String

  /// Out: its words.
  public var words: String

  /// What exactly.
  public var text: String

  /// Phase of work or of the response in which it was.
  public var phase: String

  /// Entries of the timeline that tell of it: "cases/<id>/entries/<n>".
  public var entries: [String]

  /// Findings, the gravest first.
  public var findings: [InvestigationFinding]

  /// Occurrence in whose place it stands.
  public var corrects: String

  /// Out: the occurrence that stands in its place.
  public var correctedBy: String

  /// Out: account that entered it.
  public var account: String

  /// Out: when it was entered.
  public var recordTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Occurrence" }
}

extension InvestigationOccurrence {
  /// The message with no field set.
  public init() {
    self.init(name: "", position: 0, code: "", words: "", text: "", phase: "", entries: [], findings: [], corrects: "", correctedBy: "", account: "", recordTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    position: UInt32 = 0,
    code: String = "",
    words: String = "",
    text: String = "",
    phase: String = "",
    entries: [String] = [],
    findings: [InvestigationFinding] = [],
    corrects: String = "",
    correctedBy: String = "",
    account: String = "",
    recordTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, position: position, code: code, words: words, text: text, phase: phase, entries: entries, findings: findings, corrects: corrects, correctedBy: correctedBy, account: account, recordTime: recordTime, unknownFields: [])
  }
}

/// Adds.
public struct InvestigationAddOccurrenceRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same occurrence.
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// REQUIRED.
  public var occurrence: InvestigationOccurrence?

  /// REQUIRED if it corrects one: why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddOccurrenceRequest" }
}

extension InvestigationAddOccurrenceRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", caseName: "", occurrence: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    caseName: String = "",
    occurrence: InvestigationOccurrence? = nil,
    note: String = ""
  ) {
    self.init(requestID: requestID, caseName: caseName, occurrence: occurrence, note: note, unknownFields: [])
  }
}

/// Added.
public struct InvestigationAddOccurrenceResponse: Sendable, Hashable {

  /// As it stands.
  public var occurrence: InvestigationOccurrence?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddOccurrenceResponse" }
}

extension InvestigationAddOccurrenceResponse {
  /// The message with no field set.
  public init() {
    self.init(occurrence: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    occurrence: InvestigationOccurrence? = nil
  ) {
    self.init(occurrence: occurrence, unknownFields: [])
  }
}

/// Asks for occurrences.
public struct InvestigationListOccurrencesRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListOccurrencesRequest" }
}

extension InvestigationListOccurrencesRequest {
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

/// Occurrences.
public struct InvestigationListOccurrencesResponse: Sendable, Hashable {

  /// In order.
  public var occurrences: [InvestigationOccurrence]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListOccurrencesResponse" }
}

extension InvestigationListOccurrencesResponse {
  /// The message with no field set.
  public init() {
    self.init(occurrences: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    occurrences: [InvestigationOccurrence] = []
  ) {
    self.init(occurrences: occurrences, unknownFields: [])
  }
}

/// A code and its words.
public struct InvestigationFactCode: Sendable, Hashable {

  /// Code.
  public var code: String

  /// Words.
  public var words: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FactCode" }
}

extension InvestigationFactCode {
  /// The message with no field set.
  public init() {
    self.init(code: "", words: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    words: String = ""
  ) {
    self.init(code: code, words: words, unknownFields: [])
  }
}

/// Asks for codes.
public struct InvestigationListFactCodesRequest: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListFactCodesRequest" }
}

extension InvestigationListFactCodesRequest {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Codes.
public struct InvestigationListFactCodesResponse: Sendable, Hashable {

  /// Of occurrences.
  public var occurrences: [InvestigationFactCode]

  /// Of subjects.
  public var subjects: [InvestigationFactCode]

  /// Of modifiers.
  public var modifiers: [InvestigationFactCode]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListFactCodesResponse" }
}

extension InvestigationListFactCodesResponse {
  /// The message with no field set.
  public init() {
    self.init(occurrences: [], subjects: [], modifiers: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    occurrences: [InvestigationFactCode] = [],
    subjects: [InvestigationFactCode] = [],
    modifiers: [InvestigationFactCode] = []
  ) {
    self.init(occurrences: occurrences, subjects: subjects, modifiers: modifiers, unknownFields: [])
  }
}

/// Draws.
public struct InvestigationDrawTimelineRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var caseName: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawTimelineRequest" }
}

extension InvestigationDrawTimelineRequest {
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

/// Drawn.
public struct InvestigationDrawTimelineResponse: Sendable, Hashable {

  /// SVG 1.1, self-contained.
  public var svg: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.DrawTimelineResponse" }
}

extension InvestigationDrawTimelineResponse {
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
