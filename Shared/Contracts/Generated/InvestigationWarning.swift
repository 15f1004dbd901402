// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/warning.proto; do not edit.

/// How a message is to be taken (CAP `status`).
public enum InvestigationAlertStatus: WireEnum {
  /// Not said.
  case unspecified
  /// Act on it.
  case actual
  /// A drill.
  case exercise
  /// For the network itself.
  case system
  /// Only a test; all disregard it.
  case test
  /// Not actionable in its current form.
  case draft
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertStatus" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .actual, .exercise, .system, .test, .draft] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .actual
    case 2: self = .exercise
    case 3: self = .system
    case 4: self = .test
    case 5: self = .draft
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .actual: 1
    case .exercise: 2
    case .system: 3
    case .test: 4
    case .draft: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ALERT_STATUS_UNSPECIFIED"
    case .actual: "ALERT_STATUS_ACTUAL"
    case .exercise: "ALERT_STATUS_EXERCISE"
    case .system: "ALERT_STATUS_SYSTEM"
    case .test: "ALERT_STATUS_TEST"
    case .draft: "ALERT_STATUS_DRAFT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What a message is (CAP `msgType`).
public enum InvestigationAlertType: WireEnum {
  /// Not said.
  case unspecified
  /// First information.
  case alert
  /// Supersedes those it refers to.
  case update
  /// Ends those it refers to.
  case cancel
  /// Receipt of those it refers to.
  case ack
  /// Rejection of those it refers to.
  case error
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertType" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .alert, .update, .cancel, .ack, .error] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .alert
    case 2: self = .update
    case 3: self = .cancel
    case 4: self = .ack
    case 5: self = .error
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .alert: 1
    case .update: 2
    case .cancel: 3
    case .ack: 4
    case .error: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ALERT_TYPE_UNSPECIFIED"
    case .alert: "ALERT_TYPE_ALERT"
    case .update: "ALERT_TYPE_UPDATE"
    case .cancel: "ALERT_TYPE_CANCEL"
    case .ack: "ALERT_TYPE_ACK"
    case .error: "ALERT_TYPE_ERROR"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Whom a message is for (CAP `scope`).
public enum InvestigationAlertScope: WireEnum {
  /// Not said.
  case unspecified
  /// Everybody.
  case `public`
  /// Those of the restriction.
  case restricted
  /// The addresses.
  case `private`
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertScope" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .`public`, .restricted, .`private`] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .`public`
    case 2: self = .restricted
    case 3: self = .`private`
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .`public`: 1
    case .restricted: 2
    case .`private`: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ALERT_SCOPE_UNSPECIFIED"
    case .`public`: "ALERT_SCOPE_PUBLIC"
    case .restricted: "ALERT_SCOPE_RESTRICTED"
    case .`private`: "ALERT_SCOPE_PRIVATE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Where a warning stands.
public enum InvestigationWarningState: WireEnum {
  /// Not said.
  case unspecified
  /// 生效.
  case inForce
  /// 已更新.
  case updated
  /// 已解除.
  case cancelled
  /// 已过期.
  case expired
  /// 仅记录: an acknowledgement, an error, a cancel.
  case noted
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WarningState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .inForce, .updated, .cancelled, .expired, .noted] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .inForce
    case 2: self = .updated
    case 3: self = .cancelled
    case 4: self = .expired
    case 5: self = .noted
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .inForce: 1
    case .updated: 2
    case .cancelled: 3
    case .expired: 4
    case .noted: 5
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "WARNING_STATE_UNSPECIFIED"
    case .inForce: "WARNING_STATE_IN_FORCE"
    case .updated: "WARNING_STATE_UPDATED"
    case .cancelled: "WARNING_STATE_CANCELLED"
    case .expired: "WARNING_STATE_EXPIRED"
    case .noted: "WARNING_STATE_NOTED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A CAP 1.2 message. Words of code lists are spelt as in CAP; times as in CAP, with the offset.
public struct InvestigationAlert: Sendable, Hashable {

  /// Unique for ever per sender.
  public var identifier: String

  /// Who sent it.
  public var sender: String

  /// When, such as 2026-11-24T09:00:00+08:00.
  public var sent: String

  /// Status.
  public var status: InvestigationAlertStatus

  /// Type.
  public var type: InvestigationAlertType

  /// Operator or device.
  public var source: String

  /// Scope.
  public var scope: InvestigationAlertScope

  /// REQUIRED for the scope Restricted.
  public var restriction: String

  /// REQUIRED for the scope Private.
  public var addresses: [String]

  /// Handling codes.
  public var codes: [String]

  /// Note; REQUIRED for Error.
  public var note: String

  /// REQUIRED for all but Alert.
  public var references: [InvestigationAlertReference]

  /// Incidents it is about.
  public var incidents: [String]

  /// What happens; one for each language.
  public var infos: [InvestigationAlertInfo]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Alert" }
}

extension InvestigationAlert {
  /// The message with no field set.
  public init() {
    self.init(identifier: "", sender: "", sent: "", status: .unspecified, type: .unspecified, source: "", scope: .unspecified, restriction: "", addresses: [], codes: [], note: "", references: [], incidents: [], infos: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    identifier: String = "",
    sender: String = "",
    sent: String = "",
    status: InvestigationAlertStatus = .unspecified,
    type: InvestigationAlertType = .unspecified,
    source: String = "",
    scope: InvestigationAlertScope = .unspecified,
    restriction: String = "",
    addresses: [String] = [],
    codes: [String] = [],
    note: String = "",
    references: [InvestigationAlertReference] = [],
    incidents: [String] = [],
    infos: [InvestigationAlertInfo] = []
  ) {
    self.init(identifier: identifier, sender: sender, sent: sent, status: status, type: type, source: source, scope: scope, restriction: restriction, addresses: addresses, codes: codes, note: note, references: references, incidents: incidents, infos: infos, unknownFields: [])
  }
}

/// An earlier message.
public struct InvestigationAlertReference: Sendable, Hashable {

  /// Its sender.
  public var sender: String

  /// Its identifier.
  public var identifier: String

  /// When it was sent, as it stood there.
  public var sent: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertReference" }
}

extension InvestigationAlertReference {
  /// The message with no field set.
  public init() {
    self.init(sender: "", identifier: "", sent: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sender: String = "",
    identifier: String = "",
    sent: String = ""
  ) {
    self.init(sender: sender, identifier: identifier, sent: sent, unknownFields: [])
  }
}

/// A name with a value.
public struct InvestigationAlertValue: Sendable, Hashable {

  /// Name.
  public var name: String

  /// Value.
  public var value: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertValue" }
}

extension InvestigationAlertValue {
  /// The message with no field set.
  public init() {
    self.init(name: "", value: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    value: String = ""
  ) {
    self.init(name: name, value: value, unknownFields: [])
  }
}

/// What happens.
public struct InvestigationAlertInfo: Sendable, Hashable {

  /// RFC 3066; empty means en-US.
  public var language: String

  /// REQUIRED. Geo, Met, Safety, Security, Rescue, Fire, Health, Env, Transport, Infra, CBRNE, Other.
  public var categories: [String]

  /// REQUIRED. What.
  public var event: String

  /// Shelter, Evacuate, Prepare, Execute, Avoid, Monitor, Assess, AllClear, None.
  public var responseTypes: [String]

  /// REQUIRED. Immediate, Expected, Future, Past, Unknown.
  public var urgency: String

  /// REQUIRED. Extreme, Severe, Moderate, Minor, Unknown.
  public var severity: String

  /// REQUIRED. Observed, Likely, Possible, Unlikely, Unknown.
  public var certainty: String

  /// For whom.
  public var audience: String

  /// Codes of the event.
  public var eventCodes: [InvestigationAlertValue]

  /// In force from.
  public var effective: String

  /// Begins.
  public var onset: String

  /// In force until.
  public var expires: String

  /// Name of the sender for people.
  public var senderName: String

  /// Headline.
  public var headline: String

  /// Description.
  public var description: String

  /// What to do.
  public var instruction: String

  /// Where more is.
  public var web: String

  /// Whom to ask.
  public var contact: String

  /// Parameters of systems.
  public var parameters: [InvestigationAlertValue]

  /// Files with it.
  public var resources: [InvestigationAlertResource]

  /// Where.
  public var areas: [InvestigationAlertArea]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertInfo" }
}

extension InvestigationAlertInfo {
  /// The message with no field set.
  public init() {
    self.init(language: "", categories: [], event: "", responseTypes: [], urgency: "", severity: "", certainty: "", audience: "", eventCodes: [], effective: "", onset: "", expires: "", senderName: "", headline: "", description: "", instruction: "", web: "", contact: "", parameters: [], resources: [], areas: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    language: String = "",
    categories: [String] = [],
    event: String = "",
    responseTypes: [String] = [],
    urgency: String = "",
    severity: String = "",
    certainty: String = "",
    audience: String = "",
    eventCodes: [InvestigationAlertValue] = [],
    effective: String = "",
    onset: String = "",
    expires: String = "",
    senderName: String = "",
    headline: String = "",
    description: String = "",
    instruction: String = "",
    web: String = "",
    contact: String = "",
    parameters: [InvestigationAlertValue] = [],
    resources: [InvestigationAlertResource] = [],
    areas: [InvestigationAlertArea] = []
  ) {
    self.init(language: language, categories: categories, event: event, responseTypes: responseTypes, urgency: urgency, severity: severity, certainty: certainty, audience: audience, eventCodes: eventCodes, effective: effective, onset: onset, expires: expires, senderName: senderName, headline: headline, description: description, instruction: instruction, web: web, contact: contact, parameters: parameters, resources: resources, areas: areas, unknownFields: [])
  }
}

/// A file with a message.
public struct InvestigationAlertResource: Sendable, Hashable {

  /// REQUIRED. What it is.
  public var description: String

  /// REQUIRED. Media type.
  public var mediaType: String

  /// Bytes; 0 if not said.
  public var sizeBytes: UInt64

  /// Where it is.
  public var uri: String

  /// SHA-1 as CAP has it, hexadecimal.
  public var digest: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertResource" }
}

extension InvestigationAlertResource {
  /// The message with no field set.
  public init() {
    self.init(description: "", mediaType: "", sizeBytes: 0, uri: "", digest: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    description: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0,
    uri: String = "",
    digest: String = ""
  ) {
    self.init(description: description, mediaType: mediaType, sizeBytes: sizeBytes, uri: uri, digest: digest, unknownFields: [])
  }
}

/// Where.
public struct InvestigationAlertArea: Sendable, Hashable {

  /// REQUIRED. In words.
  public var description: String

  /// WGS 84, "lat,lon lat,lon …", at least four, the last the first.
  public var polygons: [String]

  /// WGS 84 and kilometres, "lat,lon radius".
  public var circles: [String]

  /// Codes of places.
  public var geocodes: [InvestigationAlertValue]

  /// Feet above mean sea level; empty if not said.
  public var altitude: String

  /// Feet above mean sea level; empty if not said.
  public var ceiling: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AlertArea" }
}

extension InvestigationAlertArea {
  /// The message with no field set.
  public init() {
    self.init(description: "", polygons: [], circles: [], geocodes: [], altitude: "", ceiling: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    description: String = "",
    polygons: [String] = [],
    circles: [String] = [],
    geocodes: [InvestigationAlertValue] = [],
    altitude: String = "",
    ceiling: String = ""
  ) {
    self.init(description: description, polygons: polygons, circles: circles, geocodes: geocodes, altitude: altitude, ceiling: ceiling, unknownFields: [])
  }
}

/// A warning.
public struct InvestigationWarning: Sendable, Hashable {

  /// "warnings/<id>".
  public var name: String

  /// State.
  public var state: InvestigationWarningState

  /// The message.
  public var alert: InvestigationAlert?

  /// True if it came from another system.
  public var imported: Bool

  /// Department that issued or took it in.
  public var department: String

  /// Account that did.
  public var account: String

  /// Departments it was pushed to.
  public var recipients: [String]

  /// When it was recorded.
  public var recordTime: ProtoTimestamp?

  /// Who has it.
  public var receipts: [InvestigationWarningReceipt]

  /// Warning that supersedes or ends it: "warnings/<id>".
  public var endedBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Warning" }
}

extension InvestigationWarning {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, alert: nil, imported: false, department: "", account: "", recipients: [], recordTime: nil, receipts: [], endedBy: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: InvestigationWarningState = .unspecified,
    alert: InvestigationAlert? = nil,
    imported: Bool = false,
    department: String = "",
    account: String = "",
    recipients: [String] = [],
    recordTime: ProtoTimestamp? = nil,
    receipts: [InvestigationWarningReceipt] = [],
    endedBy: String = ""
  ) {
    self.init(name: name, state: state, alert: alert, imported: imported, department: department, account: account, recipients: recipients, recordTime: recordTime, receipts: receipts, endedBy: endedBy, unknownFields: [])
  }
}

/// A department that has a warning.
public struct InvestigationWarningReceipt: Sendable, Hashable {

  /// Department.
  public var department: String

  /// Account.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// Note.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WarningReceipt" }
}

extension InvestigationWarningReceipt {
  /// The message with no field set.
  public init() {
    self.init(department: "", account: "", time: nil, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    department: String = "",
    account: String = "",
    time: ProtoTimestamp? = nil,
    note: String = ""
  ) {
    self.init(department: department, account: account, time: time, note: note, unknownFields: [])
  }
}

/// Issues.
public struct InvestigationIssueWarningRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same warning.
  public var requestID: String

  /// REQUIRED. Identifier, sender and time are the service's.
  public var alert: InvestigationAlert?

  /// Departments; empty means every department, for the scope Public only.
  public var departments: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.IssueWarningRequest" }
}

extension InvestigationIssueWarningRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", alert: nil, departments: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    alert: InvestigationAlert? = nil,
    departments: [String] = []
  ) {
    self.init(requestID: requestID, alert: alert, departments: departments, unknownFields: [])
  }
}

/// Issued.
public struct InvestigationIssueWarningResponse: Sendable, Hashable {

  /// As it is now.
  public var warning: InvestigationWarning?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.IssueWarningResponse" }
}

extension InvestigationIssueWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil
  ) {
    self.init(warning: warning, unknownFields: [])
  }
}

/// Supersedes.
public struct InvestigationUpdateWarningRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID.
  public var requestID: String

  /// REQUIRED. "warnings/<id>".
  public var name: String

  /// REQUIRED. As it is now; status and scope stay.
  public var alert: InvestigationAlert?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.UpdateWarningRequest" }
}

extension InvestigationUpdateWarningRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", alert: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    alert: InvestigationAlert? = nil
  ) {
    self.init(requestID: requestID, name: name, alert: alert, unknownFields: [])
  }
}

/// Superseded.
public struct InvestigationUpdateWarningResponse: Sendable, Hashable {

  /// The new one.
  public var warning: InvestigationWarning?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.UpdateWarningResponse" }
}

extension InvestigationUpdateWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil
  ) {
    self.init(warning: warning, unknownFields: [])
  }
}

/// Ends.
public struct InvestigationCancelWarningRequest: Sendable, Hashable {

  /// REQUIRED. Chosen by the caller, UUID.
  public var requestID: String

  /// REQUIRED. "warnings/<id>".
  public var name: String

  /// REQUIRED. Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CancelWarningRequest" }
}

extension InvestigationCancelWarningRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", name: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    name: String = "",
    note: String = ""
  ) {
    self.init(requestID: requestID, name: name, note: note, unknownFields: [])
  }
}

/// Ended.
public struct InvestigationCancelWarningResponse: Sendable, Hashable {

  /// The message that ends it.
  public var warning: InvestigationWarning?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CancelWarningResponse" }
}

extension InvestigationCancelWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil
  ) {
    self.init(warning: warning, unknownFields: [])
  }
}

/// Acknowledges.
public struct InvestigationAcknowledgeWarningRequest: Sendable, Hashable {

  /// REQUIRED. "warnings/<id>".
  public var name: String

  /// Note.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AcknowledgeWarningRequest" }
}

extension InvestigationAcknowledgeWarningRequest {
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

/// Acknowledged.
public struct InvestigationAcknowledgeWarningResponse: Sendable, Hashable {

  /// The message that says so.
  public var warning: InvestigationWarning?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AcknowledgeWarningResponse" }
}

extension InvestigationAcknowledgeWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil
  ) {
    self.init(warning: warning, unknownFields: [])
  }
}

/// Takes in.
public struct InvestigationImportWarningRequest: Sendable, Hashable {

  /// REQUIRED. As it came.
  public var alert: InvestigationAlert?

  /// Departments it is pushed to; empty means every department, for the scope Public only.
  public var departments: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ImportWarningRequest" }
}

extension InvestigationImportWarningRequest {
  /// The message with no field set.
  public init() {
    self.init(alert: nil, departments: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    alert: InvestigationAlert? = nil,
    departments: [String] = []
  ) {
    self.init(alert: alert, departments: departments, unknownFields: [])
  }
}

/// Taken in.
public struct InvestigationImportWarningResponse: Sendable, Hashable {

  /// As it is now.
  public var warning: InvestigationWarning?

  /// True if it was here before.
  public var existed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ImportWarningResponse" }
}

extension InvestigationImportWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, existed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil,
    existed: Bool = false
  ) {
    self.init(warning: warning, existed: existed, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetWarningRequest: Sendable, Hashable {

  /// REQUIRED. "warnings/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetWarningRequest" }
}

extension InvestigationGetWarningRequest {
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

/// The warning.
public struct InvestigationGetWarningResponse: Sendable, Hashable {

  /// The warning.
  public var warning: InvestigationWarning?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetWarningResponse" }
}

extension InvestigationGetWarningResponse {
  /// The message with no field set.
  public init() {
    self.init(warning: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warning: InvestigationWarning? = nil
  ) {
    self.init(warning: warning, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListWarningsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Only those in force.
  public var inForce: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListWarningsRequest" }
}

extension InvestigationListWarningsRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", inForce: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    inForce: Bool = false
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, inForce: inForce, unknownFields: [])
  }
}

/// Warnings.
public struct InvestigationListWarningsResponse: Sendable, Hashable {

  /// Newest first.
  public var warnings: [InvestigationWarning]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListWarningsResponse" }
}

extension InvestigationListWarningsResponse {
  /// The message with no field set.
  public init() {
    self.init(warnings: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    warnings: [InvestigationWarning] = [],
    nextPageToken: String = ""
  ) {
    self.init(warnings: warnings, nextPageToken: nextPageToken, unknownFields: [])
  }
}
