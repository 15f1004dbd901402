// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/past.proto; do not edit.

/// Where a historical case comes from.
public enum InvestigationPastSource: WireEnum {
  /// Not said.
  case unspecified
  /// OSHA enforcement data: accident, accident_injury, accident_abstract.
  case osha
  /// MSHA accident, injury and illness data: Accidents.txt.
  case msha
  /// A table of our own columns.
  case csv
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastSource" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .osha, .msha, .csv] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .osha
    case 2: self = .msha
    case 3: self = .csv
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .osha: 1
    case .msha: 2
    case .csv: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "PAST_SOURCE_UNSPECIFIED"
    case .osha: "PAST_SOURCE_OSHA"
    case .msha: "PAST_SOURCE_MSHA"
    case .csv: "PAST_SOURCE_CSV"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What a row is about.
public enum InvestigationPastRowKind: WireEnum {
  /// Not said.
  case unspecified
  /// The accident.
  case accident
  /// A person it hurt.
  case person
  /// A line of the account of it.
  case account
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastRowKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .accident, .person, .account] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accident
    case 2: self = .person
    case 3: self = .account
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accident: 1
    case .person: 2
    case .account: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "PAST_ROW_KIND_UNSPECIFIED"
    case .accident: "PAST_ROW_KIND_ACCIDENT"
    case .person: "PAST_ROW_KIND_PERSON"
    case .account: "PAST_ROW_KIND_ACCOUNT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What became of a row.
public enum InvestigationPastRowOutcome: WireEnum {
  /// Not said.
  case unspecified
  /// New.
  case added
  /// It says something else than before: a new version stands, the old one is kept.
  case changed
  /// It was there already.
  case unchanged
  /// Refused; `reason` says why.
  case rejected
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastRowOutcome" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .added, .changed, .unchanged, .rejected] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .added
    case 2: self = .changed
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
    case .changed: 2
    case .unchanged: 3
    case .rejected: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "PAST_ROW_OUTCOME_UNSPECIFIED"
    case .added: "PAST_ROW_OUTCOME_ADDED"
    case .changed: "PAST_ROW_OUTCOME_CHANGED"
    case .unchanged: "PAST_ROW_OUTCOME_UNCHANGED"
    case .rejected: "PAST_ROW_OUTCOME_REJECTED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A cell of a row, as it stands in the file.
public struct InvestigationPastField: Sendable, Hashable {

  /// REQUIRED. Column as the file calls it.
  public var column: String

  /// REQUIRED. Its text; an empty cell is left out.
  public var value: String

  /// True if it is a code of a list.
  public var isCode: Bool

  /// What the file, or a code list given with it, says the code means.
  public var meaning: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastField" }
}

extension InvestigationPastField {
  /// The message with no field set.
  public init() {
    self.init(column: "", value: "", isCode: false, meaning: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    column: String = "",
    value: String = "",
    isCode: Bool = false,
    meaning: String = ""
  ) {
    self.init(column: column, value: value, isCode: isCode, meaning: meaning, unknownFields: [])
  }
}

/// What a row says, in our words; an absent figure is unknown.
public struct InvestigationPastFacts: Sendable, Hashable {

  /// Title.
  public var title: String

  /// Local day of the accident, ISO.
  public var day: String

  /// Local time, "hh:mm".
  public var time: String

  /// Unit.
  public var unit: String

  /// Place.
  public var place: String

  /// Trade as the source codes it.
  public var industry: String

  /// What happened.
  public var course: String

  /// Cause.
  public var cause: String

  /// What was learnt.
  public var lesson: String

  /// Deaths.
  public var deaths: InvestigationFigure?

  /// Severe injuries.
  public var severe: InvestigationFigure?

  /// Other injuries.
  public var minor: InvestigationFigure?

  /// Direct loss, in fen.
  public var lossFen: InvestigationFigure?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastFacts" }
}

extension InvestigationPastFacts {
  /// The message with no field set.
  public init() {
    self.init(title: "", day: "", time: "", unit: "", place: "", industry: "", course: "", cause: "", lesson: "", deaths: nil, severe: nil, minor: nil, lossFen: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    title: String = "",
    day: String = "",
    time: String = "",
    unit: String = "",
    place: String = "",
    industry: String = "",
    course: String = "",
    cause: String = "",
    lesson: String = "",
    deaths: InvestigationFigure? = nil,
    severe: InvestigationFigure? = nil,
    minor: InvestigationFigure? = nil,
    lossFen: InvestigationFigure? = nil
  ) {
    self.init(title: title, day: day, time: time, unit: unit, place: place, industry: industry, course: course, cause: cause, lesson: lesson, deaths: deaths, severe: severe, minor: minor, lossFen: lossFen, unknownFields: [])
  }
}

/// A row of a file.
public struct InvestigationPastRow: Sendable, Hashable {

  /// REQUIRED.
  public var kind: InvestigationPastRowKind

  /// REQUIRED. The accident in its source: summary number, document number, own number.
  public var caseKey: String

  /// The row among those of its kind of the same accident; empty for the accident itself.
  public var rowKey: String

  /// Line on which it stands in the file.
  public var line: UInt64

  /// What it says.
  public var facts: InvestigationPastFacts?

  /// REQUIRED. Every cell that is not empty.
  public var fields: [InvestigationPastField]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastRow" }
}

extension InvestigationPastRow {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, caseKey: "", rowKey: "", line: 0, facts: nil, fields: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: InvestigationPastRowKind = .unspecified,
    caseKey: String = "",
    rowKey: String = "",
    line: UInt64 = 0,
    facts: InvestigationPastFacts? = nil,
    fields: [InvestigationPastField] = []
  ) {
    self.init(kind: kind, caseKey: caseKey, rowKey: rowKey, line: line, facts: facts, fields: fields, unknownFields: [])
  }
}

/// Brings rows.
public struct InvestigationImportPastRowsRequest: Sendable, Hashable {

  /// REQUIRED.
  public var source: InvestigationPastSource

  /// REQUIRED. Name of the file, without folders.
  public var fileName: String

  /// True: judge, store nothing.
  public var dryRun: Bool

  /// REQUIRED. At most 500.
  public var rows: [InvestigationPastRow]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ImportPastRowsRequest" }
}

extension InvestigationImportPastRowsRequest {
  /// The message with no field set.
  public init() {
    self.init(source: .unspecified, fileName: "", dryRun: false, rows: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    source: InvestigationPastSource = .unspecified,
    fileName: String = "",
    dryRun: Bool = false,
    rows: [InvestigationPastRow] = []
  ) {
    self.init(source: source, fileName: fileName, dryRun: dryRun, rows: rows, unknownFields: [])
  }
}

/// What became of a row.
public struct InvestigationPastRowResult: Sendable, Hashable {

  /// Its line.
  public var line: UInt64

  /// What became of it.
  public var outcome: InvestigationPastRowOutcome

  /// "past/<id>"; empty if refused, or new in a dry run.
  public var name: String

  /// Version of the row, 1..n.
  public var version: UInt32

  /// Reason code, if refused.
  public var reason: String

  /// Columns whose code has no mapping here: kept as it is.
  public var unmapped: [String]

  /// What is at fault; the client says so of lines that it could not read.
  public var detail: String

  /// What is odd about it without keeping it out; the client's.
  public var notes: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastRowResult" }
}

extension InvestigationPastRowResult {
  /// The message with no field set.
  public init() {
    self.init(line: 0, outcome: .unspecified, name: "", version: 0, reason: "", unmapped: [], detail: "", notes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    line: UInt64 = 0,
    outcome: InvestigationPastRowOutcome = .unspecified,
    name: String = "",
    version: UInt32 = 0,
    reason: String = "",
    unmapped: [String] = [],
    detail: String = "",
    notes: [String] = []
  ) {
    self.init(line: line, outcome: outcome, name: name, version: version, reason: reason, unmapped: unmapped, detail: detail, notes: notes, unknownFields: [])
  }
}

/// What became of the rows.
public struct InvestigationImportPastRowsResponse: Sendable, Hashable {

  /// One result a row, in order.
  public var results: [InvestigationPastRowResult]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ImportPastRowsResponse" }
}

extension InvestigationImportPastRowsResponse {
  /// The message with no field set.
  public init() {
    self.init(results: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    results: [InvestigationPastRowResult] = []
  ) {
    self.init(results: results, unknownFields: [])
  }
}

/// A code, raw and mapped.
public struct InvestigationPastCode: Sendable, Hashable {

  /// Column.
  public var column: String

  /// The code as it stands in the file.
  public var raw: String

  /// What the source says it means.
  public var sourceMeaning: String

  /// What it means, by the mapping table; empty if it has no row there.
  public var meaning: String

  /// Accident type of GB 6441 it is taken for, such as "1986:9"; empty if for none.
  public var accidentType: String

  /// True if somebody checked the mapping against the standards.
  public var checked: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastCode" }
}

extension InvestigationPastCode {
  /// The message with no field set.
  public init() {
    self.init(column: "", raw: "", sourceMeaning: "", meaning: "", accidentType: "", checked: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    column: String = "",
    raw: String = "",
    sourceMeaning: String = "",
    meaning: String = "",
    accidentType: String = "",
    checked: Bool = false
  ) {
    self.init(column: column, raw: raw, sourceMeaning: sourceMeaning, meaning: meaning, accidentType: accidentType, checked: checked, unknownFields: [])
  }
}

/// A person it hurt.
public struct InvestigationPastPerson: Sendable, Hashable {

  /// Key of the row.
  public var key: String

  /// "DEATH", "SEVERE", "MINOR", "NONE"; empty if not known.
  public var degree: String

  /// Codes.
  public var codes: [InvestigationPastCode]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastPerson" }
}

extension InvestigationPastPerson {
  /// The message with no field set.
  public init() {
    self.init(key: "", degree: "", codes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    key: String = "",
    degree: String = "",
    codes: [InvestigationPastCode] = []
  ) {
    self.init(key: key, degree: degree, codes: codes, unknownFields: [])
  }
}

/// A row as it is stored.
public struct InvestigationPastStoredRow: Sendable, Hashable {

  /// The row.
  public var row: InvestigationPastRow?

  /// Version, 1..n.
  public var version: UInt32

  /// Earlier versions there are.
  public var earlier: UInt32

  /// File it came from last.
  public var fileName: String

  /// Account that imported it.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastStoredRow" }
}

extension InvestigationPastStoredRow {
  /// The message with no field set.
  public init() {
    self.init(row: nil, version: 0, earlier: 0, fileName: "", account: "", time: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    row: InvestigationPastRow? = nil,
    version: UInt32 = 0,
    earlier: UInt32 = 0,
    fileName: String = "",
    account: String = "",
    time: ProtoTimestamp? = nil
  ) {
    self.init(row: row, version: version, earlier: earlier, fileName: fileName, account: account, time: time, unknownFields: [])
  }
}

/// A historical case.
public struct InvestigationPastCase: Sendable, Hashable {

  /// "past/<id>".
  public var name: String

  /// Where it comes from.
  public var source: InvestigationPastSource

  /// Its key there.
  public var key: String

  /// How often it changed, 1..n.
  public var version: UInt32

  /// What its rows say together.
  public var facts: InvestigationPastFacts?

  /// Codes of the accident.
  public var codes: [InvestigationPastCode]

  /// People it hurt.
  public var people: [InvestigationPastPerson]

  /// Accident type of GB 6441 its codes are taken for; empty if for none.
  public var accidentType: String

  /// True if that mapping was checked.
  public var typeChecked: Bool

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.PastCase" }
}

extension InvestigationPastCase {
  /// The message with no field set.
  public init() {
    self.init(name: "", source: .unspecified, key: "", version: 0, facts: nil, codes: [], people: [], accidentType: "", typeChecked: false, updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    source: InvestigationPastSource = .unspecified,
    key: String = "",
    version: UInt32 = 0,
    facts: InvestigationPastFacts? = nil,
    codes: [InvestigationPastCode] = [],
    people: [InvestigationPastPerson] = [],
    accidentType: String = "",
    typeChecked: Bool = false,
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, source: source, key: key, version: version, facts: facts, codes: codes, people: people, accidentType: accidentType, typeChecked: typeChecked, updateTime: updateTime, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetPastCaseRequest: Sendable, Hashable {

  /// REQUIRED. "past/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetPastCaseRequest" }
}

extension InvestigationGetPastCaseRequest {
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

/// The historical case.
public struct InvestigationGetPastCaseResponse: Sendable, Hashable {

  /// It.
  public var pastCase: InvestigationPastCase?

  /// The rows it is made of, as they stand.
  public var rows: [InvestigationPastStoredRow]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetPastCaseResponse" }
}

extension InvestigationGetPastCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(pastCase: nil, rows: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pastCase: InvestigationPastCase? = nil,
    rows: [InvestigationPastStoredRow] = []
  ) {
    self.init(pastCase: pastCase, rows: rows, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListPastCasesRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Words of title, unit, place, course, cause or lesson; empty means any. At most 64 characters.
  public var text: String

  /// `source=OSHA`, `type="1986:9"`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListPastCasesRequest" }
}

extension InvestigationListPastCasesRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", text: "", filter: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    text: String = "",
    filter: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, text: text, filter: filter, unknownFields: [])
  }
}

/// Historical cases.
public struct InvestigationListPastCasesResponse: Sendable, Hashable {

  /// Those stored last first.
  public var pastCases: [InvestigationPastCase]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListPastCasesResponse" }
}

extension InvestigationListPastCasesResponse {
  /// The message with no field set.
  public init() {
    self.init(pastCases: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pastCases: [InvestigationPastCase] = [],
    nextPageToken: String = ""
  ) {
    self.init(pastCases: pastCases, nextPageToken: nextPageToken, unknownFields: [])
  }
}
