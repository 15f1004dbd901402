// swift-format-ignore-file
// Written by proto/generate from google/rpc/error_details.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension RPCErrorInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCErrorInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__error_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__ErrorInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      reason: decoding.string(c.pointee.reason, "google.rpc.ErrorInfo.reason"),
      domain: decoding.string(c.pointee.domain, "google.rpc.ErrorInfo.domain"),
      metadata: decoding.messages(c.pointee.n_metadata, c.pointee.metadata),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__ErrorInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_domain, &c.pointee.domain, self.domain)
    encoding.set(&c.pointee.n_metadata, &c.pointee.metadata, self.metadata)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCErrorInfo.MetadataEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCErrorInfo.MetadataEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__error_info__metadata_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__ErrorInfo__MetadataEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      key: decoding.string(c.pointee.key, "google.rpc.ErrorInfo.MetadataEntry.key"),
      value: decoding.string(c.pointee.value, "google.rpc.ErrorInfo.MetadataEntry.value"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__ErrorInfo__MetadataEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    encoding.set(&c.pointee.has_value, &c.pointee.value, self.value)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCRetryInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCRetryInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__retry_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__RetryInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      retryDelay: decoding.message(c.pointee.retry_delay),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__RetryInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.retry_delay, self.retryDelay)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCDebugInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCDebugInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__debug_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__DebugInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      stackEntries: decoding.strings(c.pointee.n_stack_entries, c.pointee.stack_entries, "google.rpc.DebugInfo.stack_entries"),
      detail: decoding.string(c.pointee.detail, "google.rpc.DebugInfo.detail"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__DebugInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_stack_entries, &c.pointee.stack_entries, self.stackEntries)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCQuotaFailure: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCQuotaFailure: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__quota_failure__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__QuotaFailure>, _ decoding: inout Decoding) -> Self {
    return Self(
      violations: decoding.messages(c.pointee.n_violations, c.pointee.violations),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__QuotaFailure>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_violations, &c.pointee.violations, self.violations)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCQuotaFailure.Violation: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCQuotaFailure.Violation: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__quota_failure__violation__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__QuotaFailure__Violation>, _ decoding: inout Decoding) -> Self {
    return Self(
      subject: decoding.string(c.pointee.subject, "google.rpc.QuotaFailure.Violation.subject"),
      description: decoding.string(c.pointee.description, "google.rpc.QuotaFailure.Violation.description"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__QuotaFailure__Violation>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCPreconditionFailure: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCPreconditionFailure: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__precondition_failure__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__PreconditionFailure>, _ decoding: inout Decoding) -> Self {
    return Self(
      violations: decoding.messages(c.pointee.n_violations, c.pointee.violations),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__PreconditionFailure>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_violations, &c.pointee.violations, self.violations)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCPreconditionFailure.Violation: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCPreconditionFailure.Violation: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__precondition_failure__violation__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__PreconditionFailure__Violation>, _ decoding: inout Decoding) -> Self {
    return Self(
      type: decoding.string(c.pointee.type, "google.rpc.PreconditionFailure.Violation.type"),
      subject: decoding.string(c.pointee.subject, "google.rpc.PreconditionFailure.Violation.subject"),
      description: decoding.string(c.pointee.description, "google.rpc.PreconditionFailure.Violation.description"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__PreconditionFailure__Violation>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_type, &c.pointee.type, self.type)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCBadRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCBadRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__bad_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__BadRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      fieldViolations: decoding.messages(c.pointee.n_field_violations, c.pointee.field_violations),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__BadRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_field_violations, &c.pointee.field_violations, self.fieldViolations)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCBadRequest.FieldViolation: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCBadRequest.FieldViolation: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__bad_request__field_violation__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__BadRequest__FieldViolation>, _ decoding: inout Decoding) -> Self {
    return Self(
      field: decoding.string(c.pointee.field, "google.rpc.BadRequest.FieldViolation.field"),
      description: decoding.string(c.pointee.description, "google.rpc.BadRequest.FieldViolation.description"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__BadRequest__FieldViolation>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_field, &c.pointee.field, self.field)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCRequestInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCRequestInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__request_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__RequestInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "google.rpc.RequestInfo.request_id"),
      servingData: decoding.string(c.pointee.serving_data, "google.rpc.RequestInfo.serving_data"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__RequestInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_serving_data, &c.pointee.serving_data, self.servingData)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCResourceInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCResourceInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__resource_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__ResourceInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      resourceType: decoding.string(c.pointee.resource_type, "google.rpc.ResourceInfo.resource_type"),
      resourceName: decoding.string(c.pointee.resource_name, "google.rpc.ResourceInfo.resource_name"),
      owner: decoding.string(c.pointee.owner, "google.rpc.ResourceInfo.owner"),
      description: decoding.string(c.pointee.description, "google.rpc.ResourceInfo.description"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__ResourceInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_resource_type, &c.pointee.resource_type, self.resourceType)
    encoding.set(&c.pointee.has_resource_name, &c.pointee.resource_name, self.resourceName)
    encoding.set(&c.pointee.has_owner, &c.pointee.owner, self.owner)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCHelp: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCHelp: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__help__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__Help>, _ decoding: inout Decoding) -> Self {
    return Self(
      links: decoding.messages(c.pointee.n_links, c.pointee.links),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__Help>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_links, &c.pointee.links, self.links)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCHelp.Link: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCHelp.Link: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__help__link__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__Help__Link>, _ decoding: inout Decoding) -> Self {
    return Self(
      description: decoding.string(c.pointee.description, "google.rpc.Help.Link.description"),
      url: decoding.string(c.pointee.url, "google.rpc.Help.Link.url"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__Help__Link>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.set(&c.pointee.has_url, &c.pointee.url, self.url)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension RPCLocalizedMessage: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension RPCLocalizedMessage: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    google__rpc__localized_message__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Google__Rpc__LocalizedMessage>, _ decoding: inout Decoding) -> Self {
    return Self(
      locale: decoding.string(c.pointee.locale, "google.rpc.LocalizedMessage.locale"),
      message: decoding.string(c.pointee.message, "google.rpc.LocalizedMessage.message"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Google__Rpc__LocalizedMessage>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_locale, &c.pointee.locale, self.locale)
    encoding.set(&c.pointee.has_message, &c.pointee.message, self.message)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
