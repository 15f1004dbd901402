// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/bank.proto; do not edit.

/// State of a bank version (handbook 7.4).
public enum EnforcementVersionState: WireEnum {
  /// Not said.
  case unspecified
  /// Being written.
  case draft
  /// With the reviewer.
  case inReview
  /// Drawn from.
  case published
  /// A newer one is published; papers drawn keep it.
  case superseded
  /// Leak or wrong key: not drawn from.
  case suspended
  /// Out for good.
  case retired
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.VersionState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .draft, .inReview, .published, .superseded, .suspended, .retired] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .draft
    case 2: self = .inReview
    case 3: self = .published
    case 4: self = .superseded
    case 5: self = .suspended
    case 6: self = .retired
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .draft: 1
    case .inReview: 2
    case .published: 3
    case .superseded: 4
    case .suspended: 5
    case .retired: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "VERSION_STATE_UNSPECIFIED"
    case .draft: "VERSION_STATE_DRAFT"
    case .inReview: "VERSION_STATE_IN_REVIEW"
    case .published: "VERSION_STATE_PUBLISHED"
    case .superseded: "VERSION_STATE_SUPERSEDED"
    case .suspended: "VERSION_STATE_SUSPENDED"
    case .retired: "VERSION_STATE_RETIRED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What became of a row.
public enum EnforcementQuestionRowOutcome: WireEnum {
  /// Not said.
  case unspecified
  /// A new question.
  case added
  /// A new revision of one.
  case revised
  /// The bank has it with the same content.
  case unchanged
  /// Refused.
  case rejected
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionRowOutcome" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .added, .revised, .unchanged, .rejected] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .added
    case 2: self = .revised
    case 3: self = .unchanged
    case 4: self = .rejected
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .added: 1
    case .revised: 2
    case .unchanged: 3
    case .rejected: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "QUESTION_ROW_OUTCOME_UNSPECIFIED"
    case .added: "QUESTION_ROW_OUTCOME_ADDED"
    case .revised: "QUESTION_ROW_OUTCOME_REVISED"
    case .unchanged: "QUESTION_ROW_OUTCOME_UNCHANGED"
    case .rejected: "QUESTION_ROW_OUTCOME_REJECTED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What to do with a version.
public enum EnforcementVersionMove: WireEnum {
  /// Not said.
  case unspecified
  /// From draft to review, by an author.
  case submit
  /// Back to draft, by a reviewer, with a comment.
  case `return`
  /// From review to published, by a head or keeper who is not the author.
  case approve
  /// PUBLISHED to SUSPENDED.
  case suspend
  /// SUSPENDED to PUBLISHED.
  case resume
  /// SUSPENDED to RETIRED.
  case retire
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.VersionMove" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .submit, .`return`, .approve, .suspend, .resume, .retire] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .submit
    case 2: self = .`return`
    case 3: self = .approve
    case 4: self = .suspend
    case 5: self = .resume
    case 6: self = .retire
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .submit: 1
    case .`return`: 2
    case .approve: 3
    case .suspend: 4
    case .resume: 5
    case .retire: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "VERSION_MOVE_UNSPECIFIED"
    case .submit: "VERSION_MOVE_SUBMIT"
    case .`return`: "VERSION_MOVE_RETURN"
    case .approve: "VERSION_MOVE_APPROVE"
    case .suspend: "VERSION_MOVE_SUSPEND"
    case .resume: "VERSION_MOVE_RESUME"
    case .retire: "VERSION_MOVE_RETIRE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of a question that was proposed.
public enum EnforcementQuestionProposalState: WireEnum {
  /// Not said.
  case unspecified
  /// Waits for somebody.
  case open
  /// In the draft version of a bank, or there already.
  case accepted
  /// Refused with a reason.
  case refused
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionProposalState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .open, .accepted, .refused] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .accepted
    case 3: self = .refused
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .accepted: 2
    case .refused: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "QUESTION_PROPOSAL_STATE_UNSPECIFIED"
    case .open: "QUESTION_PROPOSAL_STATE_OPEN"
    case .accepted: "QUESTION_PROPOSAL_STATE_ACCEPTED"
    case .refused: "QUESTION_PROPOSAL_STATE_REFUSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A bank.
public struct EnforcementBank: Sendable, Hashable {

  /// "banks/<code>".
  public var name: String

  /// Title.
  public var title: String

  /// Sector code.
  public var sector: String

  /// Department that owns it.
  public var department: String

  /// The version that is drawn from, if any.
  public var published: EnforcementVersion?

  /// The version that is being written or reviewed, if any.
  public var draft: EnforcementVersion?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Bank" }
}

extension EnforcementBank {
  /// The message with no field set.
  public init() {
    self.init(name: "", title: "", sector: "", department: "", published: nil, draft: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    title: String = "",
    sector: String = "",
    department: String = "",
    published: EnforcementVersion? = nil,
    draft: EnforcementVersion? = nil
  ) {
    self.init(name: name, title: title, sector: sector, department: department, published: published, draft: draft, unknownFields: [])
  }
}

/// One version of a bank.
public struct EnforcementVersion: Sendable, Hashable {

  /// "banks/<code>/versions/<n>".
  public var name: String

  /// From 1.
  public var number: UInt32

  /// State.
  public var state: EnforcementVersionState

  /// SHA-256 over the sorted hashes of its questions; set when it leaves DRAFT.
  public var sha256: [UInt8]

  /// Questions in it.
  public var questionCount: UInt32

  /// Account that submitted it.
  public var author: String

  /// Account that approved or returned it.
  public var reviewer: String

  /// Note of the last move.
  public var note: String

  /// When it last moved.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Version" }
}

extension EnforcementVersion {
  /// The message with no field set.
  public init() {
    self.init(name: "", number: 0, state: .unspecified, sha256: [], questionCount: 0, author: "", reviewer: "", note: "", updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    number: UInt32 = 0,
    state: EnforcementVersionState = .unspecified,
    sha256: [UInt8] = [],
    questionCount: UInt32 = 0,
    author: String = "",
    reviewer: String = "",
    note: String = "",
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, number: number, state: state, sha256: sha256, questionCount: questionCount, author: author, reviewer: reviewer, note: note, updateTime: updateTime, unknownFields: [])
  }
}

/// One step of an import.
public struct EnforcementImportQuestionsRequest: Sendable, Hashable {

  /// Options first, then rows.
  public enum Part: Sendable, Hashable {
    /// Options.
    case options(EnforcementImportQuestionsOptions)
    /// Rows as the reader found them.
    case rows(EnforcementImportQuestionRows)
  }

  /// Options first, then rows.
  public var part: Part?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionsRequest" }
}

extension EnforcementImportQuestionsRequest {
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
public struct EnforcementImportQuestionsOptions: Sendable, Hashable {

  /// REQUIRED. Code of the bank: lower case letters, digits and hyphens, at most 64.
  public var bank: String

  /// Title, for a bank that is new.
  public var title: String

  /// Sector code, for a bank that is new.
  public var sector: String

  /// True: judge every row, store nothing.
  public var dryRun: Bool

  /// File name, for the record.
  public var fileName: String

  /// SHA-256 of the file.
  public var fileSha256: [UInt8]

  /// Format the reader found, e.g. "gift", "xlsx/A".
  public var format: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionsOptions" }
}

extension EnforcementImportQuestionsOptions {
  /// The message with no field set.
  public init() {
    self.init(bank: "", title: "", sector: "", dryRun: false, fileName: "", fileSha256: [], format: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    bank: String = "",
    title: String = "",
    sector: String = "",
    dryRun: Bool = false,
    fileName: String = "",
    fileSha256: [UInt8] = [],
    format: String = ""
  ) {
    self.init(bank: bank, title: title, sector: sector, dryRun: dryRun, fileName: fileName, fileSha256: fileSha256, format: format, unknownFields: [])
  }
}

/// Some rows.
public struct EnforcementImportQuestionRows: Sendable, Hashable {

  /// In order.
  public var rows: [EnforcementImportQuestionRow]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionRows" }
}

extension EnforcementImportQuestionRows {
  /// The message with no field set.
  public init() {
    self.init(rows: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rows: [EnforcementImportQuestionRow] = []
  ) {
    self.init(rows: rows, unknownFields: [])
  }
}

/// One row, as the reader found it.
public struct EnforcementImportQuestionRow: Sendable, Hashable {

  /// Sheet or section; empty if the file has none.
  public var sheet: String

  /// Row or line, from 1.
  public var row: UInt64

  /// Content; absent if the reader refused the row.
  public var content: EnforcementQuestionContent?

  /// What the reader has to say.
  public var verdicts: [EnforcementQuestionVerdict]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionRow" }
}

extension EnforcementImportQuestionRow {
  /// The message with no field set.
  public init() {
    self.init(sheet: "", row: 0, content: nil, verdicts: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sheet: String = "",
    row: UInt64 = 0,
    content: EnforcementQuestionContent? = nil,
    verdicts: [EnforcementQuestionVerdict] = []
  ) {
    self.init(sheet: sheet, row: row, content: content, verdicts: verdicts, unknownFields: [])
  }
}

/// One thing to say about a row.
public struct EnforcementQuestionVerdict: Sendable, Hashable {

  /// E-… refuses the row, W-… warns.
  public var code: String

  /// The value at fault, shortened.
  public var detail: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionVerdict" }
}

extension EnforcementQuestionVerdict {
  /// The message with no field set.
  public init() {
    self.init(code: "", detail: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    detail: String = ""
  ) {
    self.init(code: code, detail: detail, unknownFields: [])
  }
}

/// Verdicts as they come, at the end the summary.
public struct EnforcementImportQuestionsResponse: Sendable, Hashable {

  /// Some rows, in order.
  public var rows: [EnforcementQuestionRowResult]

  /// Only in the last message.
  public var summary: EnforcementImportQuestionsSummary?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionsResponse" }
}

extension EnforcementImportQuestionsResponse {
  /// The message with no field set.
  public init() {
    self.init(rows: [], summary: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rows: [EnforcementQuestionRowResult] = [],
    summary: EnforcementImportQuestionsSummary? = nil
  ) {
    self.init(rows: rows, summary: summary, unknownFields: [])
  }
}

/// One row.
public struct EnforcementQuestionRowResult: Sendable, Hashable {

  /// As given.
  public var sheet: String

  /// As given.
  public var row: UInt64

  /// What became of it.
  public var outcome: EnforcementQuestionRowOutcome

  /// The reader's verdicts and the bank's.
  public var verdicts: [EnforcementQuestionVerdict]

  /// "banks/<bank>/questions/<id>" if stored.
  public var question: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionRowResult" }
}

extension EnforcementQuestionRowResult {
  /// The message with no field set.
  public init() {
    self.init(sheet: "", row: 0, outcome: .unspecified, verdicts: [], question: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sheet: String = "",
    row: UInt64 = 0,
    outcome: EnforcementQuestionRowOutcome = .unspecified,
    verdicts: [EnforcementQuestionVerdict] = [],
    question: String = ""
  ) {
    self.init(sheet: sheet, row: row, outcome: outcome, verdicts: verdicts, question: question, unknownFields: [])
  }
}

/// The import in numbers.
public struct EnforcementImportQuestionsSummary: Sendable, Hashable {

  /// Rows read.
  public var rows: UInt64

  /// New questions.
  public var added: UInt64

  /// New revisions.
  public var revised: UInt64

  /// As they were.
  public var unchanged: UInt64

  /// Refused.
  public var rejected: UInt64

  /// Stored with warnings.
  public var withWarnings: UInt64

  /// Pairs with the same question and another key.
  public var contradictions: UInt64

  /// The draft version they are in.
  public var version: String

  /// As asked.
  public var dryRun: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ImportQuestionsSummary" }
}

extension EnforcementImportQuestionsSummary {
  /// The message with no field set.
  public init() {
    self.init(rows: 0, added: 0, revised: 0, unchanged: 0, rejected: 0, withWarnings: 0, contradictions: 0, version: "", dryRun: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rows: UInt64 = 0,
    added: UInt64 = 0,
    revised: UInt64 = 0,
    unchanged: UInt64 = 0,
    rejected: UInt64 = 0,
    withWarnings: UInt64 = 0,
    contradictions: UInt64 = 0,
    version: String = "",
    dryRun: Bool = false
  ) {
    self.init(rows: rows, added: added, revised: revised, unchanged: unchanged, rejected: rejected, withWarnings: withWarnings, contradictions: contradictions, version: version, dryRun: dryRun, unknownFields: [])
  }
}

/// Asks for banks.
public struct EnforcementListBanksRequest: Sendable, Hashable {

  /// Only this sector; empty for all.
  public var sector: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListBanksRequest" }
}

extension EnforcementListBanksRequest {
  /// The message with no field set.
  public init() {
    self.init(sector: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sector: String = ""
  ) {
    self.init(sector: sector, unknownFields: [])
  }
}

/// Banks.
public struct EnforcementListBanksResponse: Sendable, Hashable {

  /// By name.
  public var banks: [EnforcementBank]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListBanksResponse" }
}

extension EnforcementListBanksResponse {
  /// The message with no field set.
  public init() {
    self.init(banks: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    banks: [EnforcementBank] = []
  ) {
    self.init(banks: banks, unknownFields: [])
  }
}

/// Asks for versions.
public struct EnforcementListVersionsRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>".
  public var parent: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListVersionsRequest" }
}

extension EnforcementListVersionsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = ""
  ) {
    self.init(parent: parent, unknownFields: [])
  }
}

/// Versions.
public struct EnforcementListVersionsResponse: Sendable, Hashable {

  /// Newest first.
  public var versions: [EnforcementVersion]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListVersionsResponse" }
}

extension EnforcementListVersionsResponse {
  /// The message with no field set.
  public init() {
    self.init(versions: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    versions: [EnforcementVersion] = []
  ) {
    self.init(versions: versions, unknownFields: [])
  }
}

/// Asks for imports.
public struct EnforcementListImportsRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>".
  public var parent: String

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListImportsRequest" }
}

extension EnforcementListImportsRequest {
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

/// Imports.
public struct EnforcementListImportsResponse: Sendable, Hashable {

  /// Newest first.
  public var imports: [EnforcementBankImport]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListImportsResponse" }
}

extension EnforcementListImportsResponse {
  /// The message with no field set.
  public init() {
    self.init(imports: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    imports: [EnforcementBankImport] = [],
    nextPageToken: String = ""
  ) {
    self.init(imports: imports, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// One file that was imported, as the feed and the ledger keep it.
public struct EnforcementBankImport: Sendable, Hashable {

  /// "banks/<code>".
  public var bank: String

  /// The draft version it went into.
  public var version: String

  /// Name of the file, without its folder.
  public var fileName: String

  /// SHA-256 of the file.
  public var fileSha256: [UInt8]

  /// Format the reader found.
  public var format: String

  /// Rows read.
  public var rows: UInt64

  /// New questions.
  public var added: UInt64

  /// New revisions.
  public var revised: UInt64

  /// As they were.
  public var unchanged: UInt64

  /// Refused.
  public var rejected: UInt64

  /// Pairs with the same question and another key.
  public var contradictions: UInt64

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.BankImport" }
}

extension EnforcementBankImport {
  /// The message with no field set.
  public init() {
    self.init(bank: "", version: "", fileName: "", fileSha256: [], format: "", rows: 0, added: 0, revised: 0, unchanged: 0, rejected: 0, contradictions: 0, account: "", time: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    bank: String = "",
    version: String = "",
    fileName: String = "",
    fileSha256: [UInt8] = [],
    format: String = "",
    rows: UInt64 = 0,
    added: UInt64 = 0,
    revised: UInt64 = 0,
    unchanged: UInt64 = 0,
    rejected: UInt64 = 0,
    contradictions: UInt64 = 0,
    account: String = "",
    time: ProtoTimestamp? = nil
  ) {
    self.init(bank: bank, version: version, fileName: fileName, fileSha256: fileSha256, format: format, rows: rows, added: added, revised: revised, unchanged: unchanged, rejected: rejected, contradictions: contradictions, account: account, time: time, unknownFields: [])
  }
}

/// Moves a version.
public struct EnforcementMoveVersionRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>/versions/<n>".
  public var name: String

  /// REQUIRED.
  public var move: EnforcementVersionMove

  /// Comment; REQUIRED for RETURN, SUSPEND and RETIRE.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MoveVersionRequest" }
}

extension EnforcementMoveVersionRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", move: .unspecified, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    move: EnforcementVersionMove = .unspecified,
    note: String = ""
  ) {
    self.init(name: name, move: move, note: note, unknownFields: [])
  }
}

/// Moved.
public struct EnforcementMoveVersionResponse: Sendable, Hashable {

  /// As it is now.
  public var version: EnforcementVersion?

  /// Sittings drawn from it, to be looked at again; only for SUSPEND.
  public var sittingsAffected: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MoveVersionResponse" }
}

extension EnforcementMoveVersionResponse {
  /// The message with no field set.
  public init() {
    self.init(version: nil, sittingsAffected: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    version: EnforcementVersion? = nil,
    sittingsAffected: UInt64 = 0
  ) {
    self.init(version: version, sittingsAffected: sittingsAffected, unknownFields: [])
  }
}

/// Asks for questions.
public struct EnforcementListQuestionsRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>", or "banks/-" for all.
  public var parent: String

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Conditions joined with AND: `post="…"`, `topic="…"`, `kind=SINGLE`, `state=FLAGGED`,
  /// `law="…"`, `red_line=true`.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListQuestionsRequest" }
}

extension EnforcementListQuestionsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", pageSize: 0, pageToken: "", filter: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = ""
  ) {
    self.init(parent: parent, pageSize: pageSize, pageToken: pageToken, filter: filter, unknownFields: [])
  }
}

/// Questions.
public struct EnforcementListQuestionsResponse: Sendable, Hashable {

  /// By name.
  public var questions: [EnforcementQuestion]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListQuestionsResponse" }
}

extension EnforcementListQuestionsResponse {
  /// The message with no field set.
  public init() {
    self.init(questions: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    questions: [EnforcementQuestion] = [],
    nextPageToken: String = ""
  ) {
    self.init(questions: questions, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for one.
public struct EnforcementGetQuestionRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<bank>/questions/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetQuestionRequest" }
}

extension EnforcementGetQuestionRequest {
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

/// The question.
public struct EnforcementGetQuestionResponse: Sendable, Hashable {

  /// Revisions, newest first.
  public var revisions: [EnforcementQuestion]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetQuestionResponse" }
}

extension EnforcementGetQuestionResponse {
  /// The message with no field set.
  public init() {
    self.init(revisions: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    revisions: [EnforcementQuestion] = []
  ) {
    self.init(revisions: revisions, unknownFields: [])
  }
}

/// Decides about a question.
public struct EnforcementDecideQuestionRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<bank>/questions/<id>".
  public var name: String

  /// REQUIRED. ACTIVE, FLAGGED or RETIRED.
  public var state: EnforcementQuestionState

  /// REQUIRED. Why, with the article that decides.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuestionRequest" }
}

extension EnforcementDecideQuestionRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: EnforcementQuestionState = .unspecified,
    reason: String = ""
  ) {
    self.init(name: name, state: state, reason: reason, unknownFields: [])
  }
}

/// Decided.
public struct EnforcementDecideQuestionResponse: Sendable, Hashable {

  /// As it is now.
  public var question: EnforcementQuestion?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuestionResponse" }
}

extension EnforcementDecideQuestionResponse {
  /// The message with no field set.
  public init() {
    self.init(question: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    question: EnforcementQuestion? = nil
  ) {
    self.init(question: question, unknownFields: [])
  }
}

/// A law's text changed.
public struct EnforcementAmendLawRequest: Sendable, Hashable {

  /// REQUIRED. Title.
  public var law: String

  /// Article; empty means the whole law.
  public var article: String

  /// REQUIRED. Legal day the new text comes into force, ISO.
  public var inForceFrom: String

  /// True: only say what it touches.
  public var dryRun: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.AmendLawRequest" }
}

extension EnforcementAmendLawRequest {
  /// The message with no field set.
  public init() {
    self.init(law: "", article: "", inForceFrom: "", dryRun: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    law: String = "",
    article: String = "",
    inForceFrom: String = "",
    dryRun: Bool = false
  ) {
    self.init(law: law, article: article, inForceFrom: inForceFrom, dryRun: dryRun, unknownFields: [])
  }
}

/// What an amendment touches.
public struct EnforcementAmendLawResponse: Sendable, Hashable {

  /// Questions that cite the older text.
  public var questions: [String]

  /// Packs not yet expired that contain them.
  public var packs: [String]

  /// Sittings that used them, newest first, at most 10 000.
  public var sittings: [String]

  /// True if it was recorded.
  public var recorded: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.AmendLawResponse" }
}

extension EnforcementAmendLawResponse {
  /// The message with no field set.
  public init() {
    self.init(questions: [], packs: [], sittings: [], recorded: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    questions: [String] = [],
    packs: [String] = [],
    sittings: [String] = [],
    recorded: Bool = false
  ) {
    self.init(questions: questions, packs: packs, sittings: sittings, recorded: recorded, unknownFields: [])
  }
}

/// Asks for an export.
public struct EnforcementRequestExportRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>".
  public var bank: String

  /// REQUIRED. What for.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RequestExportRequest" }
}

extension EnforcementRequestExportRequest {
  /// The message with no field set.
  public init() {
    self.init(bank: "", reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    bank: String = "",
    reason: String = ""
  ) {
    self.init(bank: bank, reason: reason, unknownFields: [])
  }
}

/// Asked.
public struct EnforcementRequestExportResponse: Sendable, Hashable {

  /// "exports/<id>": for the second person.
  public var export: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RequestExportResponse" }
}

extension EnforcementRequestExportResponse {
  /// The message with no field set.
  public init() {
    self.init(export: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    export: String = ""
  ) {
    self.init(export: export, unknownFields: [])
  }
}

/// Agrees.
public struct EnforcementApproveExportRequest: Sendable, Hashable {

  /// REQUIRED. "exports/<id>".
  public var export: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ApproveExportRequest" }
}

extension EnforcementApproveExportRequest {
  /// The message with no field set.
  public init() {
    self.init(export: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    export: String = ""
  ) {
    self.init(export: export, unknownFields: [])
  }
}

/// Agreed.
public struct EnforcementApproveExportResponse: Sendable, Hashable {

  /// When the permission ends.
  public var expireTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ApproveExportResponse" }
}

extension EnforcementApproveExportResponse {
  /// The message with no field set.
  public init() {
    self.init(expireTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    expireTime: ProtoTimestamp? = nil
  ) {
    self.init(expireTime: expireTime, unknownFields: [])
  }
}

/// Asks for the content.
public struct EnforcementExportQuestionsRequest: Sendable, Hashable {

  /// REQUIRED. "exports/<id>".
  public var export: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ExportQuestionsRequest" }
}

extension EnforcementExportQuestionsRequest {
  /// The message with no field set.
  public init() {
    self.init(export: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    export: String = ""
  ) {
    self.init(export: export, unknownFields: [])
  }
}

/// Content.
public struct EnforcementExportQuestionsResponse: Sendable, Hashable {

  /// Some questions, with keys.
  public var questions: [EnforcementQuestion]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ExportQuestionsResponse" }
}

extension EnforcementExportQuestionsResponse {
  /// The message with no field set.
  public init() {
    self.init(questions: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    questions: [EnforcementQuestion] = []
  ) {
    self.init(questions: questions, unknownFields: [])
  }
}

/// A question that a lesson brought; not in a bank until somebody takes it in.
public struct EnforcementQuestionProposal: Sendable, Hashable {

  /// "proposals/<id>".
  public var name: String

  /// State.
  public var state: EnforcementQuestionProposalState

  /// "lessons/<id>" that brought it.
  public var lesson: String

  /// "cases/<id>" that the lesson comes from.
  public var `case`: String

  /// Title of the lesson.
  public var title: String

  /// Place among the lesson's questions, from 1.
  public var place: UInt32

  /// As the lesson has it; the key only for those who may see it.
  public var content: EnforcementQuestionContent?

  /// What the checks say, against all banks as they were when it came.
  public var verdicts: [EnforcementQuestionVerdict]

  /// "banks/<bank>/questions/<id>" that it became; empty unless accepted.
  public var question: String

  /// Account that decided.
  public var account: String

  /// Why.
  public var reason: String

  /// When it came.
  public var createTime: ProtoTimestamp?

  /// When somebody decided.
  public var decideTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionProposal" }
}

extension EnforcementQuestionProposal {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, lesson: "", case: "", title: "", place: 0, content: nil, verdicts: [], question: "", account: "", reason: "", createTime: nil, decideTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: EnforcementQuestionProposalState = .unspecified,
    lesson: String = "",
    case: String = "",
    title: String = "",
    place: UInt32 = 0,
    content: EnforcementQuestionContent? = nil,
    verdicts: [EnforcementQuestionVerdict] = [],
    question: String = "",
    account: String = "",
    reason: String = "",
    createTime: ProtoTimestamp? = nil,
    decideTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, state: state, lesson: lesson, case: `case`, title: title, place: place, content: content, verdicts: verdicts, question: question, account: account, reason: reason, createTime: createTime, decideTime: decideTime, unknownFields: [])
  }
}

/// Asks for proposals.
public struct EnforcementListQuestionProposalsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Conditions joined with AND: `state=OPEN`, `lesson="lessons/3"`.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListQuestionProposalsRequest" }
}

extension EnforcementListQuestionProposalsRequest {
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

/// Proposals.
public struct EnforcementListQuestionProposalsResponse: Sendable, Hashable {

  /// Newest first.
  public var proposals: [EnforcementQuestionProposal]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListQuestionProposalsResponse" }
}

extension EnforcementListQuestionProposalsResponse {
  /// The message with no field set.
  public init() {
    self.init(proposals: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    proposals: [EnforcementQuestionProposal] = [],
    nextPageToken: String = ""
  ) {
    self.init(proposals: proposals, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for one.
public struct EnforcementGetQuestionProposalRequest: Sendable, Hashable {

  /// REQUIRED. "proposals/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetQuestionProposalRequest" }
}

extension EnforcementGetQuestionProposalRequest {
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

/// The proposal.
public struct EnforcementGetQuestionProposalResponse: Sendable, Hashable {

  /// The proposal.
  public var proposal: EnforcementQuestionProposal?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetQuestionProposalResponse" }
}

extension EnforcementGetQuestionProposalResponse {
  /// The message with no field set.
  public init() {
    self.init(proposal: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    proposal: EnforcementQuestionProposal? = nil
  ) {
    self.init(proposal: proposal, unknownFields: [])
  }
}

/// Decides about a proposal.
public struct EnforcementDecideQuestionProposalRequest: Sendable, Hashable {

  /// REQUIRED. "proposals/<id>".
  public var name: String

  /// True takes it in, false refuses it.
  public var accept: Bool

  /// REQUIRED to take it in. "banks/<code>".
  public var bank: String

  /// Law behind it, added to what the lesson says.
  public var basis: [EnforcementLegalBasis]

  /// REQUIRED to refuse it.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuestionProposalRequest" }
}

extension EnforcementDecideQuestionProposalRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", accept: false, bank: "", basis: [], reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    accept: Bool = false,
    bank: String = "",
    basis: [EnforcementLegalBasis] = [],
    reason: String = ""
  ) {
    self.init(name: name, accept: accept, bank: bank, basis: basis, reason: reason, unknownFields: [])
  }
}

/// Decided.
public struct EnforcementDecideQuestionProposalResponse: Sendable, Hashable {

  /// As it is now.
  public var proposal: EnforcementQuestionProposal?

  /// What became of it in the bank, with the bank's verdicts; absent if it was refused.
  public var result: EnforcementQuestionRowResult?

  /// "banks/<code>/versions/<n>" that it is in; empty if it was refused.
  public var version: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideQuestionProposalResponse" }
}

extension EnforcementDecideQuestionProposalResponse {
  /// The message with no field set.
  public init() {
    self.init(proposal: nil, result: nil, version: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    proposal: EnforcementQuestionProposal? = nil,
    result: EnforcementQuestionRowResult? = nil,
    version: String = ""
  ) {
    self.init(proposal: proposal, result: result, version: version, unknownFields: [])
  }
}

/// Asks for posts.
public struct EnforcementListPostsRequest: Sendable, Hashable {

  /// Only this sector; empty for all.
  public var sector: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListPostsRequest" }
}

extension EnforcementListPostsRequest {
  /// The message with no field set.
  public init() {
    self.init(sector: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sector: String = ""
  ) {
    self.init(sector: sector, unknownFields: [])
  }
}

/// Posts.
public struct EnforcementListPostsResponse: Sendable, Hashable {

  /// By code.
  public var posts: [EnforcementPost]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListPostsResponse" }
}

extension EnforcementListPostsResponse {
  /// The message with no field set.
  public init() {
    self.init(posts: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    posts: [EnforcementPost] = []
  ) {
    self.init(posts: posts, unknownFields: [])
  }
}

/// A post (岗位) or a process (工序).
public struct EnforcementPost: Sendable, Hashable {

  /// Code, e.g. "coal-gas-inspector".
  public var code: String

  /// Sector code.
  public var sector: String

  /// Chinese name.
  public var title: String

  /// True for a process.
  public var isProcess: Bool

  /// True for special operations (特种作业).
  public var isSpecialOperation: Bool

  /// True if nobody has checked it against a public text yet.
  public var unverified: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Post" }
}

extension EnforcementPost {
  /// The message with no field set.
  public init() {
    self.init(code: "", sector: "", title: "", isProcess: false, isSpecialOperation: false, unverified: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    sector: String = "",
    title: String = "",
    isProcess: Bool = false,
    isSpecialOperation: Bool = false,
    unverified: Bool = false
  ) {
    self.init(code: code, sector: sector, title: title, isProcess: isProcess, isSpecialOperation: isSpecialOperation, unverified: unverified, unknownFields: [])
  }
}

/// A person's act on a bank or a question, as the feed and the ledger keep it.
public struct EnforcementBankAct: Sendable, Hashable {

  /// "banks/<code>" or "banks/<bank>/questions/<id>".
  public var subject: String

  /// What was done, as the word at the end of the event's type.
  public var act: String

  /// Account.
  public var account: String

  /// Why.
  public var reason: String

  /// When.
  public var time: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.BankAct" }
}

extension EnforcementBankAct {
  /// The message with no field set.
  public init() {
    self.init(subject: "", act: "", account: "", reason: "", time: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    subject: String = "",
    act: String = "",
    account: String = "",
    reason: String = "",
    time: ProtoTimestamp? = nil
  ) {
    self.init(subject: subject, act: act, account: account, reason: reason, time: time, unknownFields: [])
  }
}
