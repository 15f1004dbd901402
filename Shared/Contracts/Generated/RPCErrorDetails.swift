// swift-format-ignore-file
// Written by proto/generate from google/rpc/error_details.proto; do not edit.

/// Why it failed, for programs.
public struct RPCErrorInfo: Sendable, Hashable {

  /// Stable UPPER_SNAKE_CASE code, unique within the domain, never reused.
  public var reason: String

  /// Who defines the reason, e.g. "anlan".
  public var domain: String

  /// Facts, e.g. the legal basis.
  public var metadata: [RPCErrorInfo.MetadataEntry]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.ErrorInfo" }

  /// One entry of `metadata`. The public definition has a map here; on the wire a map is just
  /// this: repeated entries of key 1 and value 2. Maps lose order and duplicates, so we write it
  /// as what it is.
  public struct MetadataEntry: Sendable, Hashable {

    /// Name, lowerCamelCase.
    public var key: String

    /// Value.
    public var value: String

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "google.rpc.ErrorInfo.MetadataEntry" }
  }
}

extension RPCErrorInfo {
  /// The message with no field set.
  public init() {
    self.init(reason: "", domain: "", metadata: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    reason: String = "",
    domain: String = "",
    metadata: [RPCErrorInfo.MetadataEntry] = []
  ) {
    self.init(reason: reason, domain: domain, metadata: metadata, unknownFields: [])
  }
}

extension RPCErrorInfo.MetadataEntry {
  /// The message with no field set.
  public init() {
    self.init(key: "", value: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    key: String = "",
    value: String = ""
  ) {
    self.init(key: key, value: value, unknownFields: [])
  }
}

/// When a retry makes sense.
public struct RPCRetryInfo: Sendable, Hashable {

  /// Least time to wait.
  public var retryDelay: ProtoDuration?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.RetryInfo" }
}

extension RPCRetryInfo {
  /// The message with no field set.
  public init() {
    self.init(retryDelay: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    retryDelay: ProtoDuration? = nil
  ) {
    self.init(retryDelay: retryDelay, unknownFields: [])
  }
}

/// What a developer needs to find the fault.
public struct RPCDebugInfo: Sendable, Hashable {

  /// Stack, innermost first.
  public var stackEntries: [String]

  /// More.
  public var detail: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.DebugInfo" }
}

extension RPCDebugInfo {
  /// The message with no field set.
  public init() {
    self.init(stackEntries: [], detail: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    stackEntries: [String] = [],
    detail: String = ""
  ) {
    self.init(stackEntries: stackEntries, detail: detail, unknownFields: [])
  }
}

/// A quota that is used up.
public struct RPCQuotaFailure: Sendable, Hashable {

  /// All quotas in the way.
  public var violations: [RPCQuotaFailure.Violation]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.QuotaFailure" }

  /// One quota.
  public struct Violation: Sendable, Hashable {

    /// Whose quota.
    public var subject: String

    /// What was exceeded.
    public var description: String

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "google.rpc.QuotaFailure.Violation" }
  }
}

extension RPCQuotaFailure {
  /// The message with no field set.
  public init() {
    self.init(violations: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    violations: [RPCQuotaFailure.Violation] = []
  ) {
    self.init(violations: violations, unknownFields: [])
  }
}

extension RPCQuotaFailure.Violation {
  /// The message with no field set.
  public init() {
    self.init(subject: "", description: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    subject: String = "",
    description: String = ""
  ) {
    self.init(subject: subject, description: description, unknownFields: [])
  }
}

/// A state that forbids the call.
public struct RPCPreconditionFailure: Sendable, Hashable {

  /// All conditions that do not hold.
  public var violations: [RPCPreconditionFailure.Violation]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.PreconditionFailure" }

  /// One condition that does not hold.
  public struct Violation: Sendable, Hashable {

    /// Kind of condition, UPPER_SNAKE_CASE.
    public var type: String

    /// The thing that it is about.
    public var subject: String

    /// How to make it hold.
    public var description: String

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "google.rpc.PreconditionFailure.Violation" }
  }
}

extension RPCPreconditionFailure {
  /// The message with no field set.
  public init() {
    self.init(violations: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    violations: [RPCPreconditionFailure.Violation] = []
  ) {
    self.init(violations: violations, unknownFields: [])
  }
}

extension RPCPreconditionFailure.Violation {
  /// The message with no field set.
  public init() {
    self.init(type: "", subject: "", description: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    type: String = "",
    subject: String = "",
    description: String = ""
  ) {
    self.init(type: type, subject: subject, description: description, unknownFields: [])
  }
}

/// Fields that are wrong.
public struct RPCBadRequest: Sendable, Hashable {

  /// All wrong fields.
  public var fieldViolations: [RPCBadRequest.FieldViolation]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.BadRequest" }

  /// One wrong field.
  public struct FieldViolation: Sendable, Hashable {

    /// Path of the field in the request, e.g. "event.holder.credit_code".
    public var field: String

    /// Why it is wrong.
    public var description: String

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "google.rpc.BadRequest.FieldViolation" }
  }
}

extension RPCBadRequest {
  /// The message with no field set.
  public init() {
    self.init(fieldViolations: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    fieldViolations: [RPCBadRequest.FieldViolation] = []
  ) {
    self.init(fieldViolations: fieldViolations, unknownFields: [])
  }
}

extension RPCBadRequest.FieldViolation {
  /// The message with no field set.
  public init() {
    self.init(field: "", description: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    field: String = "",
    description: String = ""
  ) {
    self.init(field: field, description: description, unknownFields: [])
  }
}

/// Which request it was, to find it in the logs.
public struct RPCRequestInfo: Sendable, Hashable {

  /// Request id.
  public var requestID: String

  /// Anything else the service wants back.
  public var servingData: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.RequestInfo" }
}

extension RPCRequestInfo {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", servingData: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    servingData: String = ""
  ) {
    self.init(requestID: requestID, servingData: servingData, unknownFields: [])
  }
}

/// Which thing it is about.
public struct RPCResourceInfo: Sendable, Hashable {

  /// Kind of thing.
  public var resourceType: String

  /// Its resource name.
  public var resourceName: String

  /// Who owns it.
  public var owner: String

  /// What went wrong with it.
  public var description: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.ResourceInfo" }
}

extension RPCResourceInfo {
  /// The message with no field set.
  public init() {
    self.init(resourceType: "", resourceName: "", owner: "", description: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    resourceType: String = "",
    resourceName: String = "",
    owner: String = "",
    description: String = ""
  ) {
    self.init(resourceType: resourceType, resourceName: resourceName, owner: owner, description: description, unknownFields: [])
  }
}

/// Where to read on.
public struct RPCHelp: Sendable, Hashable {

  /// Links.
  public var links: [RPCHelp.Link]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.Help" }

  /// One link.
  public struct Link: Sendable, Hashable {

    /// What it explains.
    public var description: String

    /// Where it is.
    public var url: String

    /// Fields this build does not know, as they came.
    public var unknownFields: [UInt8]

    /// Full protobuf name.
    public static var protoName: String { "google.rpc.Help.Link" }
  }
}

extension RPCHelp {
  /// The message with no field set.
  public init() {
    self.init(links: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    links: [RPCHelp.Link] = []
  ) {
    self.init(links: links, unknownFields: [])
  }
}

extension RPCHelp.Link {
  /// The message with no field set.
  public init() {
    self.init(description: "", url: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    description: String = "",
    url: String = ""
  ) {
    self.init(description: description, url: url, unknownFields: [])
  }
}

/// A sentence for the person at the screen.
public struct RPCLocalizedMessage: Sendable, Hashable {

  /// BCP 47 tag, e.g. "zh-CN".
  public var locale: String

  /// The sentence.
  public var message: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.LocalizedMessage" }
}

extension RPCLocalizedMessage {
  /// The message with no field set.
  public init() {
    self.init(locale: "", message: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    locale: String = "",
    message: String = ""
  ) {
    self.init(locale: locale, message: message, unknownFields: [])
  }
}
