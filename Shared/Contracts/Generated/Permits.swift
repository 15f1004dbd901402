// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/permits.proto; do not edit.

/// What became of a row.
public enum PermitsRowVerdict: WireEnum {
  /// Not said.
  case unspecified
  /// Published (or would be, in a dry run).
  case published
  /// Published before with the same content: nothing to do.
  case unchanged
  /// Refused; see the findings.
  case rejected
  /// The same row stands earlier in this file.
  case duplicate
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.RowVerdict" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .published, .unchanged, .rejected, .duplicate] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .published
    case 2: self = .unchanged
    case 3: self = .rejected
    case 4: self = .duplicate
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .published: 1
    case .unchanged: 2
    case .rejected: 3
    case .duplicate: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ROW_VERDICT_UNSPECIFIED"
    case .published: "ROW_VERDICT_PUBLISHED"
    case .unchanged: "ROW_VERDICT_UNCHANGED"
    case .rejected: "ROW_VERDICT_REJECTED"
    case .duplicate: "ROW_VERDICT_DUPLICATE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A licence as its events say.
public struct PermitsLicence: Sendable, Hashable {

  /// "licences/<id>".
  public var name: String

  /// State.
  public var state: PermitsLicenceState

  /// Document as of the last event that carried one.
  public var document: PermitsLicenceDocument?

  /// Holder; identity numbers masked.
  public var holder: TypeHolder?

  /// Premises.
  public var premises: TypePremises?

  /// Conditions.
  public var conditions: PermitsConditions?

  /// Events so far.
  public var eventSeq: UInt64

  /// Type of the last event.
  public var lastEventType: PermitsEventType

  /// When it was last changed.
  public var updateTime: ProtoTimestamp?

  /// 双公示 状态: "1" valid, "2" otherwise.
  public var disclosureStatus: String

  /// Changes with every event: for readers who compare.
  public var etag: String

  /// OUTPUT_ONLY. Accidents of the holder that the investigation told of, newest first; told of one
  /// licence alone, not in lists.
  public var accidents: [PermitsLicenceAccident]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Licence" }
}

extension PermitsLicence {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, document: nil, holder: nil, premises: nil, conditions: nil, eventSeq: 0, lastEventType: .unspecified, updateTime: nil, disclosureStatus: "", etag: "", accidents: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: PermitsLicenceState = .unspecified,
    document: PermitsLicenceDocument? = nil,
    holder: TypeHolder? = nil,
    premises: TypePremises? = nil,
    conditions: PermitsConditions? = nil,
    eventSeq: UInt64 = 0,
    lastEventType: PermitsEventType = .unspecified,
    updateTime: ProtoTimestamp? = nil,
    disclosureStatus: String = "",
    etag: String = "",
    accidents: [PermitsLicenceAccident] = []
  ) {
    self.init(name: name, state: state, document: document, holder: holder, premises: premises, conditions: conditions, eventSeq: eventSeq, lastEventType: lastEventType, updateTime: updateTime, disclosureStatus: disclosureStatus, etag: etag, accidents: accidents, unknownFields: [])
  }
}

/// An accident of a licence's holder, as the investigation service tells it.
public struct PermitsLicenceAccident: Sendable, Hashable {

  /// "cases/<id>" at the investigation service.
  public var `case`: String

  /// Name of the accident.
  public var title: String

  /// Legal day it happened, ISO.
  public var day: String

  /// Level as a code: "ORDINARY", "LARGER", "MAJOR", "EXTRAORDINARY".
  public var level: String

  /// Deaths, those missing among them: at least so many.
  public var deaths: UInt64

  /// True while figures may rise.
  public var open: Bool

  /// True if it happened in the present term with deaths: a 安全生产许可证 is then not renewed without
  /// review (安全生产许可证条例 art. 9).
  public var needsReview: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.LicenceAccident" }
}

extension PermitsLicenceAccident {
  /// The message with no field set.
  public init() {
    self.init(case: "", title: "", day: "", level: "", deaths: 0, open: false, needsReview: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    title: String = "",
    day: String = "",
    level: String = "",
    deaths: UInt64 = 0,
    open: Bool = false,
    needsReview: Bool = false
  ) {
    self.init(case: `case`, title: title, day: day, level: level, deaths: deaths, open: open, needsReview: needsReview, unknownFields: [])
  }
}

/// Publishes an event.
public struct PermitsPublishRequest: Sendable, Hashable {

  /// REQUIRED.
  public var event: PermitsLicenceEvent?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.PublishRequest" }
}

extension PermitsPublishRequest {
  /// The message with no field set.
  public init() {
    self.init(event: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    event: PermitsLicenceEvent? = nil
  ) {
    self.init(event: event, unknownFields: [])
  }
}

/// Published.
public struct PermitsPublishResponse: Sendable, Hashable {

  /// "licences/<id>".
  public var licence: String

  /// Place among the licence's events.
  public var eventSeq: UInt64

  /// SHA-256 over the sealed body.
  public var sha256: [UInt8]

  /// Who receives it.
  public var recipients: [FeedRecipient]

  /// True if no industry or lead receiver was found; the coordinating office is alarmed.
  public var unrouted: Bool

  /// True if this event had been published before with the same body.
  public var repeatedCall: Bool

  /// Warnings, e.g. an inner check digit.
  public var warnings: [PermitsFinding]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.PublishResponse" }
}

extension PermitsPublishResponse {
  /// The message with no field set.
  public init() {
    self.init(licence: "", eventSeq: 0, sha256: [], recipients: [], unrouted: false, repeatedCall: false, warnings: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licence: String = "",
    eventSeq: UInt64 = 0,
    sha256: [UInt8] = [],
    recipients: [FeedRecipient] = [],
    unrouted: Bool = false,
    repeatedCall: Bool = false,
    warnings: [PermitsFinding] = []
  ) {
    self.init(licence: licence, eventSeq: eventSeq, sha256: sha256, recipients: recipients, unrouted: unrouted, repeatedCall: repeatedCall, warnings: warnings, unknownFields: [])
  }
}

/// One thing to say about a field.
public struct PermitsFinding: Sendable, Hashable {

  /// Field path, e.g. "event.holder.credit_code", or a column of the form.
  public var field: String

  /// Reason code.
  public var reason: String

  /// The value or fact at fault, shortened; never an identity number.
  public var detail: String

  /// Rule, article or standard.
  public var basis: String

  /// True if it forbids the event.
  public var error: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Finding" }
}

extension PermitsFinding {
  /// The message with no field set.
  public init() {
    self.init(field: "", reason: "", detail: "", basis: "", error: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    field: String = "",
    reason: String = "",
    detail: String = "",
    basis: String = "",
    error: Bool = false
  ) {
    self.init(field: field, reason: reason, detail: detail, basis: basis, error: error, unknownFields: [])
  }
}

/// One item of a stream.
public struct PermitsPublishManyRequest: Sendable, Hashable {

  /// REQUIRED.
  public var event: PermitsLicenceEvent?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.PublishManyRequest" }
}

extension PermitsPublishManyRequest {
  /// The message with no field set.
  public init() {
    self.init(event: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    event: PermitsLicenceEvent? = nil
  ) {
    self.init(event: event, unknownFields: [])
  }
}

/// Answers for the items, in their order.
public struct PermitsPublishManyResponse: Sendable, Hashable {

  /// One an item.
  public var outcomes: [PermitsPublishOutcome]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.PublishManyResponse" }
}

extension PermitsPublishManyResponse {
  /// The message with no field set.
  public init() {
    self.init(outcomes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    outcomes: [PermitsPublishOutcome] = []
  ) {
    self.init(outcomes: outcomes, unknownFields: [])
  }
}

/// What became of one item.
public struct PermitsPublishOutcome: Sendable, Hashable {

  /// As given.
  public var eventID: String

  /// gRPC status code; 0 is published.
  public var code: Int32

  /// Reason code when refused.
  public var reason: String

  /// English message when refused.
  public var message: String

  /// Findings when refused, warnings when published.
  public var findings: [PermitsFinding]

  /// "licences/<id>" when published.
  public var licence: String

  /// True if no receiver was found.
  public var unrouted: Bool

  /// True if it had been published before.
  public var repeatedCall: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.PublishOutcome" }
}

extension PermitsPublishOutcome {
  /// The message with no field set.
  public init() {
    self.init(eventID: "", code: 0, reason: "", message: "", findings: [], licence: "", unrouted: false, repeatedCall: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    eventID: String = "",
    code: Int32 = 0,
    reason: String = "",
    message: String = "",
    findings: [PermitsFinding] = [],
    licence: String = "",
    unrouted: Bool = false,
    repeatedCall: Bool = false
  ) {
    self.init(eventID: eventID, code: code, reason: reason, message: message, findings: findings, licence: licence, unrouted: unrouted, repeatedCall: repeatedCall, unknownFields: [])
  }
}

/// One step of an import.
public struct PermitsImportDisclosuresRequest: Sendable, Hashable {

  /// Options first, then chunks.
  public enum Part: Sendable, Hashable {
    /// Options.
    case options(PermitsImportOptions)
    /// The next bytes of the file; at most 1 MiB.
    case chunk([UInt8])
  }

  /// Options first, then chunks.
  public var part: Part?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ImportDisclosuresRequest" }
}

extension PermitsImportDisclosuresRequest {
  /// The message with no field set.
  public init() {
    self.init(part: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.init(part: part, unknownFields: [])
  }
}

/// How to import.
public struct PermitsImportOptions: Sendable, Hashable {

  /// True: judge every row, store nothing.
  public var dryRun: Bool

  /// File name, for the record.
  public var fileName: String

  /// "auto" (or empty), "utf-8" or "gb18030".
  public var encoding: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ImportOptions" }
}

extension PermitsImportOptions {
  /// The message with no field set.
  public init() {
    self.init(dryRun: false, fileName: "", encoding: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    dryRun: Bool = false,
    fileName: String = "",
    encoding: String = ""
  ) {
    self.init(dryRun: dryRun, fileName: fileName, encoding: encoding, unknownFields: [])
  }
}

/// Verdicts as they come, at the end the summary.
public struct PermitsImportDisclosuresResponse: Sendable, Hashable {

  /// Some rows, in order.
  public var rows: [PermitsImportRow]

  /// Rows read so far.
  public var rowsRead: UInt64

  /// Only in the last message.
  public var summary: PermitsImportSummary?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ImportDisclosuresResponse" }
}

extension PermitsImportDisclosuresResponse {
  /// The message with no field set.
  public init() {
    self.init(rows: [], rowsRead: 0, summary: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rows: [PermitsImportRow] = [],
    rowsRead: UInt64 = 0,
    summary: PermitsImportSummary? = nil
  ) {
    self.init(rows: rows, rowsRead: rowsRead, summary: summary, unknownFields: [])
  }
}

/// One row.
public struct PermitsImportRow: Sendable, Hashable {

  /// Line of the file where the row begins, from 1 (the header is line 1).
  public var line: UInt64

  /// Verdict.
  public var verdict: PermitsRowVerdict

  /// Why, and warnings.
  public var findings: [PermitsFinding]

  /// "licences/<id>" if published or unchanged.
  public var licence: String

  /// True if no receiver was found.
  public var unrouted: Bool

  /// Document number, to find the row by.
  public var documentNo: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ImportRow" }
}

extension PermitsImportRow {
  /// The message with no field set.
  public init() {
    self.init(line: 0, verdict: .unspecified, findings: [], licence: "", unrouted: false, documentNo: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    line: UInt64 = 0,
    verdict: PermitsRowVerdict = .unspecified,
    findings: [PermitsFinding] = [],
    licence: String = "",
    unrouted: Bool = false,
    documentNo: String = ""
  ) {
    self.init(line: line, verdict: verdict, findings: findings, licence: licence, unrouted: unrouted, documentNo: documentNo, unknownFields: [])
  }
}

/// The import in numbers.
public struct PermitsImportSummary: Sendable, Hashable {

  /// Rows read.
  public var rows: UInt64

  /// Published.
  public var published: UInt64

  /// Unchanged.
  public var unchanged: UInt64

  /// Rejected.
  public var rejected: UInt64

  /// Duplicate in the file.
  public var duplicates: UInt64

  /// Published or unchanged with warnings.
  public var withWarnings: UInt64

  /// Unrouted among the published.
  public var unrouted: UInt64

  /// Encoding found.
  public var encoding: String

  /// As asked.
  public var dryRun: Bool

  /// SHA-256 of the file.
  public var fileSha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ImportSummary" }
}

extension PermitsImportSummary {
  /// The message with no field set.
  public init() {
    self.init(rows: 0, published: 0, unchanged: 0, rejected: 0, duplicates: 0, withWarnings: 0, unrouted: 0, encoding: "", dryRun: false, fileSha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rows: UInt64 = 0,
    published: UInt64 = 0,
    unchanged: UInt64 = 0,
    rejected: UInt64 = 0,
    duplicates: UInt64 = 0,
    withWarnings: UInt64 = 0,
    unrouted: UInt64 = 0,
    encoding: String = "",
    dryRun: Bool = false,
    fileSha256: [UInt8] = []
  ) {
    self.init(rows: rows, published: published, unchanged: unchanged, rejected: rejected, duplicates: duplicates, withWarnings: withWarnings, unrouted: unrouted, encoding: encoding, dryRun: dryRun, fileSha256: fileSha256, unknownFields: [])
  }
}

/// Asks for one licence.
public struct PermitsGetLicenceRequest: Sendable, Hashable {

  /// REQUIRED. "licences/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.GetLicenceRequest" }
}

extension PermitsGetLicenceRequest {
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

/// The licence.
public struct PermitsGetLicenceResponse: Sendable, Hashable {

  /// The licence.
  public var licence: PermitsLicence?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.GetLicenceResponse" }
}

extension PermitsGetLicenceResponse {
  /// The message with no field set.
  public init() {
    self.init(licence: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licence: PermitsLicence? = nil
  ) {
    self.init(licence: licence, unknownFields: [])
  }
}

/// Asks for licences.
public struct PermitsListLicencesRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Conditions joined with AND: `state=VALID`, `licence_type="AQSC_MK"`, `credit_code="…"`,
  /// `division="140581101"`, `industry="B06"` (prefix), `certificate_no="…"`, `document_no="…"`,
  /// `valid_to<"2027-01-01"`, `valid_to>="…"`, `unmapped=true`, `holder="…"` (words in the name).
  public var filter: String

  /// "name" (default), "valid_to" (the first to end first) or "update_time desc".
  public var orderBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListLicencesRequest" }
}

extension PermitsListLicencesRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", filter: "", orderBy: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = "",
    orderBy: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, filter: filter, orderBy: orderBy, unknownFields: [])
  }
}

/// Licences.
public struct PermitsListLicencesResponse: Sendable, Hashable {

  /// In the order asked.
  public var licences: [PermitsLicence]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListLicencesResponse" }
}

extension PermitsListLicencesResponse {
  /// The message with no field set.
  public init() {
    self.init(licences: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licences: [PermitsLicence] = [],
    nextPageToken: String = ""
  ) {
    self.init(licences: licences, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for a history.
public struct PermitsListLicenceEventsRequest: Sendable, Hashable {

  /// REQUIRED. "licences/<id>".
  public var parent: String

  /// At most 1000; 0 means 100.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListLicenceEventsRequest" }
}

extension PermitsListLicenceEventsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(parent: parent, pageSize: pageSize, pageToken: pageToken, unknownFields: [])
  }
}

/// A history.
public struct PermitsListLicenceEventsResponse: Sendable, Hashable {

  /// In order.
  public var events: [PermitsLicenceEventRecord]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListLicenceEventsResponse" }
}

extension PermitsListLicenceEventsResponse {
  /// The message with no field set.
  public init() {
    self.init(events: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    events: [PermitsLicenceEventRecord] = [],
    nextPageToken: String = ""
  ) {
    self.init(events: events, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// One event as recorded.
public struct PermitsLicenceEventRecord: Sendable, Hashable {

  /// The event.
  public var event: PermitsLicenceEvent?

  /// Who received it.
  public var recipients: [FeedRecipient]

  /// SHA-256 of the sealed body.
  public var sha256: [UInt8]

  /// Chain hash.
  public var chainSha256: [UInt8]

  /// Account that published it.
  public var publisher: TypePrincipal?

  /// True if it had no receiver.
  public var unrouted: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.LicenceEventRecord" }
}

extension PermitsLicenceEventRecord {
  /// The message with no field set.
  public init() {
    self.init(event: nil, recipients: [], sha256: [], chainSha256: [], publisher: nil, unrouted: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    event: PermitsLicenceEvent? = nil,
    recipients: [FeedRecipient] = [],
    sha256: [UInt8] = [],
    chainSha256: [UInt8] = [],
    publisher: TypePrincipal? = nil,
    unrouted: Bool = false
  ) {
    self.init(event: event, recipients: recipients, sha256: sha256, chainSha256: chainSha256, publisher: publisher, unrouted: unrouted, unknownFields: [])
  }
}

/// Asks for routes.
public struct PermitsListRoutesRequest: Sendable, Hashable {

  /// Legal day, ISO; empty means today.
  public var day: String

  /// Only rows for this licence type.
  public var licenceType: String

  /// Only rows that apply to this industry.
  public var industry: String

  /// Include the town of this division.
  public var division: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListRoutesRequest" }
}

extension PermitsListRoutesRequest {
  /// The message with no field set.
  public init() {
    self.init(day: "", licenceType: "", industry: "", division: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    day: String = "",
    licenceType: String = "",
    industry: String = "",
    division: String = ""
  ) {
    self.init(day: day, licenceType: licenceType, industry: industry, division: division, unknownFields: [])
  }
}

/// Routes.
public struct PermitsListRoutesResponse: Sendable, Hashable {

  /// Rows in force.
  public var routes: [PermitsRoute]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListRoutesResponse" }
}

extension PermitsListRoutesResponse {
  /// The message with no field set.
  public init() {
    self.init(routes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    routes: [PermitsRoute] = []
  ) {
    self.init(routes: routes, unknownFields: [])
  }
}

/// One row of the routing matrix.
public struct PermitsRoute: Sendable, Hashable {

  /// Domain, e.g. "煤矿".
  public var domain: String

  /// Licence type code.
  public var licenceType: String

  /// Its Chinese name.
  public var licenceTypeName: String

  /// Industry prefix; empty for all.
  public var industry: String

  /// Who receives it, with roles.
  public var recipients: [FeedRecipient]

  /// In force from, ISO.
  public var inForceFrom: String

  /// In force to, ISO; empty if open.
  public var inForceTo: String

  /// Law, article or the notice's item.
  public var basis: String

  /// True if nobody has checked the basis yet.
  public var unverified: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Route" }
}

extension PermitsRoute {
  /// The message with no field set.
  public init() {
    self.init(domain: "", licenceType: "", licenceTypeName: "", industry: "", recipients: [], inForceFrom: "", inForceTo: "", basis: "", unverified: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    domain: String = "",
    licenceType: String = "",
    licenceTypeName: String = "",
    industry: String = "",
    recipients: [FeedRecipient] = [],
    inForceFrom: String = "",
    inForceTo: String = "",
    basis: String = "",
    unverified: Bool = false
  ) {
    self.init(domain: domain, licenceType: licenceType, licenceTypeName: licenceTypeName, industry: industry, recipients: recipients, inForceFrom: inForceFrom, inForceTo: inForceTo, basis: basis, unverified: unverified, unknownFields: [])
  }
}
