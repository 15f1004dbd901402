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

  /// The message with no field set.
  public init() {
    self.reason = ""
    self.domain = ""
    self.metadata = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    reason: String = "",
    domain: String = "",
    metadata: [RPCErrorInfo.MetadataEntry] = []
  ) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.key = ""
      self.value = ""
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      key: String = "",
      value: String = ""
    ) {
      self.key = key
      self.value = value
      self.unknownFields = []
    }
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

  /// The message with no field set.
  public init() {
    self.retryDelay = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    retryDelay: ProtoDuration? = nil
  ) {
    self.retryDelay = retryDelay
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.stackEntries = []
    self.detail = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    stackEntries: [String] = [],
    detail: String = ""
  ) {
    self.stackEntries = stackEntries
    self.detail = detail
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.violations = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    violations: [RPCQuotaFailure.Violation] = []
  ) {
    self.violations = violations
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.subject = ""
      self.description = ""
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      subject: String = "",
      description: String = ""
    ) {
      self.subject = subject
      self.description = description
      self.unknownFields = []
    }
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

  /// The message with no field set.
  public init() {
    self.violations = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    violations: [RPCPreconditionFailure.Violation] = []
  ) {
    self.violations = violations
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.type = ""
      self.subject = ""
      self.description = ""
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      type: String = "",
      subject: String = "",
      description: String = ""
    ) {
      self.type = type
      self.subject = subject
      self.description = description
      self.unknownFields = []
    }
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

  /// The message with no field set.
  public init() {
    self.fieldViolations = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    fieldViolations: [RPCBadRequest.FieldViolation] = []
  ) {
    self.fieldViolations = fieldViolations
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.field = ""
      self.description = ""
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      field: String = "",
      description: String = ""
    ) {
      self.field = field
      self.description = description
      self.unknownFields = []
    }
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

  /// The message with no field set.
  public init() {
    self.requestID = ""
    self.servingData = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    servingData: String = ""
  ) {
    self.requestID = requestID
    self.servingData = servingData
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.resourceType = ""
    self.resourceName = ""
    self.owner = ""
    self.description = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    resourceType: String = "",
    resourceName: String = "",
    owner: String = "",
    description: String = ""
  ) {
    self.resourceType = resourceType
    self.resourceName = resourceName
    self.owner = owner
    self.description = description
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.links = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    links: [RPCHelp.Link] = []
  ) {
    self.links = links
    self.unknownFields = []
  }

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

    /// The message with no field set.
    public init() {
      self.description = ""
      self.url = ""
      self.unknownFields = []
    }

    /// The message with the fields given.
    public init(
      description: String = "",
      url: String = ""
    ) {
      self.description = description
      self.url = url
      self.unknownFields = []
    }
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

  /// The message with no field set.
  public init() {
    self.locale = ""
    self.message = ""
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    locale: String = "",
    message: String = ""
  ) {
    self.locale = locale
    self.message = message
    self.unknownFields = []
  }
}
