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

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Licence" }

  /// The message with no field set.
  public init() {
    self.name = ""
    self.state = .unspecified
    self.document = nil
    self.holder = nil
    self.premises = nil
    self.conditions = nil
    self.eventSeq = 0
    self.lastEventType = .unspecified
    self.updateTime = nil
    self.disclosureStatus = ""
    self.etag = ""
    self.unknownFields = []
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
    etag: String = ""
  ) {
    self.name = name
    self.state = state
    self.document = document
    self.holder = holder
    self.premises = premises
    self.conditions = conditions
    self.eventSeq = eventSeq
    self.lastEventType = lastEventType
    self.updateTime = updateTime
    self.disclosureStatus = disclosureStatus
    self.etag = etag
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.event = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    event: PermitsLicenceEvent? = nil
  ) {
    self.event = event
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.licence = ""
    self.eventSeq = 0
    self.sha256 = []
    self.recipients = []
    self.unrouted = false
    self.repeatedCall = false
    self.warnings = []
    self.unknownFields = []
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
    self.licence = licence
    self.eventSeq = eventSeq
    self.sha256 = sha256
    self.recipients = recipients
    self.unrouted = unrouted
    self.repeatedCall = repeatedCall
    self.warnings = warnings
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.field = ""
    self.reason = ""
    self.detail = ""
    self.basis = ""
    self.error = false
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    field: String = "",
    reason: String = "",
    detail: String = "",
    basis: String = "",
    error: Bool = false
  ) {
    self.field = field
    self.reason = reason
    self.detail = detail
    self.basis = basis
    self.error = error
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.event = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    event: PermitsLicenceEvent? = nil
  ) {
    self.event = event
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.outcomes = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    outcomes: [PermitsPublishOutcome] = []
  ) {
    self.outcomes = outcomes
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.eventID = ""
    self.code = 0
    self.reason = ""
    self.message = ""
    self.findings = []
    self.licence = ""
    self.unrouted = false
    self.repeatedCall = false
    self.unknownFields = []
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
    self.eventID = eventID
    self.code = code
    self.reason = reason
    self.message = message
    self.findings = findings
    self.licence = licence
    self.unrouted = unrouted
    self.repeatedCall = repeatedCall
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.part = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.part = part
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.dryRun = false
    self.fileName = ""
    self.encoding = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    dryRun: Bool = false,
    fileName: String = "",
    encoding: String = ""
  ) {
    self.dryRun = dryRun
    self.fileName = fileName
    self.encoding = encoding
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.rows = []
    self.rowsRead = 0
    self.summary = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    rows: [PermitsImportRow] = [],
    rowsRead: UInt64 = 0,
    summary: PermitsImportSummary? = nil
  ) {
    self.rows = rows
    self.rowsRead = rowsRead
    self.summary = summary
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.line = 0
    self.verdict = .unspecified
    self.findings = []
    self.licence = ""
    self.unrouted = false
    self.documentNo = ""
    self.unknownFields = []
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
    self.line = line
    self.verdict = verdict
    self.findings = findings
    self.licence = licence
    self.unrouted = unrouted
    self.documentNo = documentNo
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.rows = 0
    self.published = 0
    self.unchanged = 0
    self.rejected = 0
    self.duplicates = 0
    self.withWarnings = 0
    self.unrouted = 0
    self.encoding = ""
    self.dryRun = false
    self.fileSha256 = []
    self.unknownFields = []
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
    self.rows = rows
    self.published = published
    self.unchanged = unchanged
    self.rejected = rejected
    self.duplicates = duplicates
    self.withWarnings = withWarnings
    self.unrouted = unrouted
    self.encoding = encoding
    self.dryRun = dryRun
    self.fileSha256 = fileSha256
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.name = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.name = name
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.licence = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    licence: PermitsLicence? = nil
  ) {
    self.licence = licence
    self.unknownFields = []
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

  /// "name" (default) or "update_time desc".
  public var orderBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ListLicencesRequest" }

  /// The message with no field set.
  public init() {
    self.pageSize = 0
    self.pageToken = ""
    self.filter = ""
    self.orderBy = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = "",
    orderBy: String = ""
  ) {
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.filter = filter
    self.orderBy = orderBy
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.licences = []
    self.nextPageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    licences: [PermitsLicence] = [],
    nextPageToken: String = ""
  ) {
    self.licences = licences
    self.nextPageToken = nextPageToken
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.parent = ""
    self.pageSize = 0
    self.pageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.parent = parent
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.events = []
    self.nextPageToken = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    events: [PermitsLicenceEventRecord] = [],
    nextPageToken: String = ""
  ) {
    self.events = events
    self.nextPageToken = nextPageToken
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.event = nil
    self.recipients = []
    self.sha256 = []
    self.chainSha256 = []
    self.publisher = nil
    self.unrouted = false
    self.unknownFields = []
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
    self.event = event
    self.recipients = recipients
    self.sha256 = sha256
    self.chainSha256 = chainSha256
    self.publisher = publisher
    self.unrouted = unrouted
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.day = ""
    self.licenceType = ""
    self.industry = ""
    self.division = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    day: String = "",
    licenceType: String = "",
    industry: String = "",
    division: String = ""
  ) {
    self.day = day
    self.licenceType = licenceType
    self.industry = industry
    self.division = division
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.routes = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    routes: [PermitsRoute] = []
  ) {
    self.routes = routes
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.domain = ""
    self.licenceType = ""
    self.licenceTypeName = ""
    self.industry = ""
    self.recipients = []
    self.inForceFrom = ""
    self.inForceTo = ""
    self.basis = ""
    self.unverified = false
    self.unknownFields = []
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
    self.domain = domain
    self.licenceType = licenceType
    self.licenceTypeName = licenceTypeName
    self.industry = industry
    self.recipients = recipients
    self.inForceFrom = inForceFrom
    self.inForceTo = inForceTo
    self.basis = basis
    self.unverified = unverified
    self.unknownFields = []
  }
}
