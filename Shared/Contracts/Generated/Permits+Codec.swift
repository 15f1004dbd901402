// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/permits.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension PermitsLicence: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsLicence: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__licence__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Licence>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.permits.v1.Licence.name"),
      state: PermitsLicenceState(rawValue: c.pointee.state),
      document: decoding.message(c.pointee.document),
      holder: decoding.message(c.pointee.holder),
      premises: decoding.message(c.pointee.premises),
      conditions: decoding.message(c.pointee.conditions),
      eventSeq: c.pointee.event_seq,
      lastEventType: PermitsEventType(rawValue: c.pointee.last_event_type),
      updateTime: decoding.message(c.pointee.update_time),
      disclosureStatus: decoding.string(c.pointee.disclosure_status, "anlan.permits.v1.Licence.disclosure_status"),
      etag: decoding.string(c.pointee.etag, "anlan.permits.v1.Licence.etag"),
      accidents: decoding.messages(c.pointee.n_accidents, c.pointee.accidents),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Licence>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.document, self.document)
    encoding.set(&c.pointee.holder, self.holder)
    encoding.set(&c.pointee.premises, self.premises)
    encoding.set(&c.pointee.conditions, self.conditions)
    if self.eventSeq != 0 {
      c.pointee.has_event_seq = 1
      c.pointee.event_seq = self.eventSeq
    }
    if self.lastEventType.rawValue != 0 {
      c.pointee.has_last_event_type = 1
      c.pointee.last_event_type = self.lastEventType.rawValue
    }
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.set(&c.pointee.has_disclosure_status, &c.pointee.disclosure_status, self.disclosureStatus)
    encoding.set(&c.pointee.has_etag, &c.pointee.etag, self.etag)
    encoding.set(&c.pointee.n_accidents, &c.pointee.accidents, self.accidents)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsLicenceAccident: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsLicenceAccident: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__licence_accident__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__LicenceAccident>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.permits.v1.LicenceAccident.case"),
      title: decoding.string(c.pointee.title, "anlan.permits.v1.LicenceAccident.title"),
      day: decoding.string(c.pointee.day, "anlan.permits.v1.LicenceAccident.day"),
      level: decoding.string(c.pointee.level, "anlan.permits.v1.LicenceAccident.level"),
      deaths: c.pointee.deaths,
      open: c.pointee.open != 0,
      needsReview: c.pointee.needs_review != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__LicenceAccident>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.has_level, &c.pointee.level, self.level)
    if self.deaths != 0 {
      c.pointee.has_deaths = 1
      c.pointee.deaths = self.deaths
    }
    if self.open {
      c.pointee.has_open = 1
      c.pointee.open = self.open ? 1 : 0
    }
    if self.needsReview {
      c.pointee.has_needs_review = 1
      c.pointee.needs_review = self.needsReview ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsPublishRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsPublishRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__publish_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__PublishRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      event: decoding.message(c.pointee.event),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__PublishRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.event, self.event)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsPublishResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsPublishResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__publish_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__PublishResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.PublishResponse.licence"),
      eventSeq: c.pointee.event_seq,
      sha256: decoding.bytes(c.pointee.sha256),
      recipients: decoding.messages(c.pointee.n_recipients, c.pointee.recipients),
      unrouted: c.pointee.unrouted != 0,
      repeatedCall: c.pointee.repeated_call != 0,
      warnings: decoding.messages(c.pointee.n_warnings, c.pointee.warnings),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__PublishResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    if self.eventSeq != 0 {
      c.pointee.has_event_seq = 1
      c.pointee.event_seq = self.eventSeq
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.n_recipients, &c.pointee.recipients, self.recipients)
    if self.unrouted {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted ? 1 : 0
    }
    if self.repeatedCall {
      c.pointee.has_repeated_call = 1
      c.pointee.repeated_call = self.repeatedCall ? 1 : 0
    }
    encoding.set(&c.pointee.n_warnings, &c.pointee.warnings, self.warnings)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsFinding: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsFinding: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__finding__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Finding>, _ decoding: inout Decoding) -> Self {
    return Self(
      field: decoding.string(c.pointee.field, "anlan.permits.v1.Finding.field"),
      reason: decoding.string(c.pointee.reason, "anlan.permits.v1.Finding.reason"),
      detail: decoding.string(c.pointee.detail, "anlan.permits.v1.Finding.detail"),
      basis: decoding.string(c.pointee.basis, "anlan.permits.v1.Finding.basis"),
      error: c.pointee.error != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Finding>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_field, &c.pointee.field, self.field)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    if self.error {
      c.pointee.has_error = 1
      c.pointee.error = self.error ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsPublishManyRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsPublishManyRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__publish_many_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__PublishManyRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      event: decoding.message(c.pointee.event),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__PublishManyRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.event, self.event)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsPublishManyResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsPublishManyResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__publish_many_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__PublishManyResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      outcomes: decoding.messages(c.pointee.n_outcomes, c.pointee.outcomes),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__PublishManyResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_outcomes, &c.pointee.outcomes, self.outcomes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsPublishOutcome: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsPublishOutcome: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__publish_outcome__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__PublishOutcome>, _ decoding: inout Decoding) -> Self {
    return Self(
      eventID: decoding.string(c.pointee.event_id, "anlan.permits.v1.PublishOutcome.event_id"),
      code: c.pointee.code,
      reason: decoding.string(c.pointee.reason, "anlan.permits.v1.PublishOutcome.reason"),
      message: decoding.string(c.pointee.message, "anlan.permits.v1.PublishOutcome.message"),
      findings: decoding.messages(c.pointee.n_findings, c.pointee.findings),
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.PublishOutcome.licence"),
      unrouted: c.pointee.unrouted != 0,
      repeatedCall: c.pointee.repeated_call != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__PublishOutcome>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    if self.code != 0 {
      c.pointee.has_code = 1
      c.pointee.code = self.code
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_message, &c.pointee.message, self.message)
    encoding.set(&c.pointee.n_findings, &c.pointee.findings, self.findings)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    if self.unrouted {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted ? 1 : 0
    }
    if self.repeatedCall {
      c.pointee.has_repeated_call = 1
      c.pointee.repeated_call = self.repeatedCall ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsImportDisclosuresRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsImportDisclosuresRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__import_disclosures_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ImportDisclosuresRequest>, _ decoding: inout Decoding) -> Self {
    let part: Part? = switch c.pointee.part_case.rawValue {
    case 1: .options(decoding.present(c.pointee.options))
    case 2: .chunk(decoding.bytes(c.pointee.chunk))
    default: nil
    }
    return Self(
      part: part,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ImportDisclosuresRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.part {
    case .options(let value):
      c.pointee.part_case = .init(rawValue: 1)
      c.pointee.options = encoding.make(value)
    case .chunk(let value):
      c.pointee.part_case = .init(rawValue: 2)
      c.pointee.chunk = encoding.binary(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsImportOptions: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsImportOptions: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__import_options__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ImportOptions>, _ decoding: inout Decoding) -> Self {
    return Self(
      dryRun: c.pointee.dry_run != 0,
      fileName: decoding.string(c.pointee.file_name, "anlan.permits.v1.ImportOptions.file_name"),
      encoding: decoding.string(c.pointee.encoding, "anlan.permits.v1.ImportOptions.encoding"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ImportOptions>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_encoding, &c.pointee.encoding, self.encoding)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsImportDisclosuresResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsImportDisclosuresResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__import_disclosures_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ImportDisclosuresResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      rows: decoding.messages(c.pointee.n_rows, c.pointee.rows),
      rowsRead: c.pointee.rows_read,
      summary: decoding.message(c.pointee.summary),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ImportDisclosuresResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.n_rows, &c.pointee.rows, self.rows)
    if self.rowsRead != 0 {
      c.pointee.has_rows_read = 1
      c.pointee.rows_read = self.rowsRead
    }
    encoding.set(&c.pointee.summary, self.summary)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsImportRow: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsImportRow: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__import_row__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ImportRow>, _ decoding: inout Decoding) -> Self {
    return Self(
      line: c.pointee.line,
      verdict: PermitsRowVerdict(rawValue: c.pointee.verdict),
      findings: decoding.messages(c.pointee.n_findings, c.pointee.findings),
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.ImportRow.licence"),
      unrouted: c.pointee.unrouted != 0,
      documentNo: decoding.string(c.pointee.document_no, "anlan.permits.v1.ImportRow.document_no"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ImportRow>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    if self.line != 0 {
      c.pointee.has_line = 1
      c.pointee.line = self.line
    }
    if self.verdict.rawValue != 0 {
      c.pointee.has_verdict = 1
      c.pointee.verdict = self.verdict.rawValue
    }
    encoding.set(&c.pointee.n_findings, &c.pointee.findings, self.findings)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    if self.unrouted {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted ? 1 : 0
    }
    encoding.set(&c.pointee.has_document_no, &c.pointee.document_no, self.documentNo)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsImportSummary: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsImportSummary: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__import_summary__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ImportSummary>, _ decoding: inout Decoding) -> Self {
    return Self(
      rows: c.pointee.rows,
      published: c.pointee.published,
      unchanged: c.pointee.unchanged,
      rejected: c.pointee.rejected,
      duplicates: c.pointee.duplicates,
      withWarnings: c.pointee.with_warnings,
      unrouted: c.pointee.unrouted,
      encoding: decoding.string(c.pointee.encoding, "anlan.permits.v1.ImportSummary.encoding"),
      dryRun: c.pointee.dry_run != 0,
      fileSha256: decoding.bytes(c.pointee.file_sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ImportSummary>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    if self.rows != 0 {
      c.pointee.has_rows = 1
      c.pointee.rows = self.rows
    }
    if self.published != 0 {
      c.pointee.has_published = 1
      c.pointee.published = self.published
    }
    if self.unchanged != 0 {
      c.pointee.has_unchanged = 1
      c.pointee.unchanged = self.unchanged
    }
    if self.rejected != 0 {
      c.pointee.has_rejected = 1
      c.pointee.rejected = self.rejected
    }
    if self.duplicates != 0 {
      c.pointee.has_duplicates = 1
      c.pointee.duplicates = self.duplicates
    }
    if self.withWarnings != 0 {
      c.pointee.has_with_warnings = 1
      c.pointee.with_warnings = self.withWarnings
    }
    if self.unrouted != 0 {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted
    }
    encoding.set(&c.pointee.has_encoding, &c.pointee.encoding, self.encoding)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.set(&c.pointee.has_file_sha256, &c.pointee.file_sha256, self.fileSha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsGetLicenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsGetLicenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__get_licence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__GetLicenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.permits.v1.GetLicenceRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__GetLicenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsGetLicenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsGetLicenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__get_licence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__GetLicenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      licence: decoding.message(c.pointee.licence),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__GetLicenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.licence, self.licence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListLicencesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListLicencesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_licences_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListLicencesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.permits.v1.ListLicencesRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.permits.v1.ListLicencesRequest.filter"),
      orderBy: decoding.string(c.pointee.order_by, "anlan.permits.v1.ListLicencesRequest.order_by"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListLicencesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.set(&c.pointee.has_order_by, &c.pointee.order_by, self.orderBy)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListLicencesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListLicencesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_licences_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListLicencesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      licences: decoding.messages(c.pointee.n_licences, c.pointee.licences),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.permits.v1.ListLicencesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListLicencesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_licences, &c.pointee.licences, self.licences)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListLicenceEventsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListLicenceEventsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_licence_events_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListLicenceEventsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.permits.v1.ListLicenceEventsRequest.parent"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.permits.v1.ListLicenceEventsRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListLicenceEventsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListLicenceEventsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListLicenceEventsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_licence_events_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListLicenceEventsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      events: decoding.messages(c.pointee.n_events, c.pointee.events),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.permits.v1.ListLicenceEventsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListLicenceEventsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_events, &c.pointee.events, self.events)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsLicenceEventRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsLicenceEventRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__licence_event_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__LicenceEventRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      event: decoding.message(c.pointee.event),
      recipients: decoding.messages(c.pointee.n_recipients, c.pointee.recipients),
      sha256: decoding.bytes(c.pointee.sha256),
      chainSha256: decoding.bytes(c.pointee.chain_sha256),
      publisher: decoding.message(c.pointee.publisher),
      unrouted: c.pointee.unrouted != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__LicenceEventRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.event, self.event)
    encoding.set(&c.pointee.n_recipients, &c.pointee.recipients, self.recipients)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_chain_sha256, &c.pointee.chain_sha256, self.chainSha256)
    encoding.set(&c.pointee.publisher, self.publisher)
    if self.unrouted {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListRoutesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListRoutesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_routes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListRoutesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      day: decoding.string(c.pointee.day, "anlan.permits.v1.ListRoutesRequest.day"),
      licenceType: decoding.string(c.pointee.licence_type, "anlan.permits.v1.ListRoutesRequest.licence_type"),
      industry: decoding.string(c.pointee.industry, "anlan.permits.v1.ListRoutesRequest.industry"),
      division: decoding.string(c.pointee.division, "anlan.permits.v1.ListRoutesRequest.division"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListRoutesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.has_licence_type, &c.pointee.licence_type, self.licenceType)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.set(&c.pointee.has_division, &c.pointee.division, self.division)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListRoutesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListRoutesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_routes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListRoutesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      routes: decoding.messages(c.pointee.n_routes, c.pointee.routes),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListRoutesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_routes, &c.pointee.routes, self.routes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsRoute: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsRoute: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__route__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Route>, _ decoding: inout Decoding) -> Self {
    return Self(
      domain: decoding.string(c.pointee.domain, "anlan.permits.v1.Route.domain"),
      licenceType: decoding.string(c.pointee.licence_type, "anlan.permits.v1.Route.licence_type"),
      licenceTypeName: decoding.string(c.pointee.licence_type_name, "anlan.permits.v1.Route.licence_type_name"),
      industry: decoding.string(c.pointee.industry, "anlan.permits.v1.Route.industry"),
      recipients: decoding.messages(c.pointee.n_recipients, c.pointee.recipients),
      inForceFrom: decoding.string(c.pointee.in_force_from, "anlan.permits.v1.Route.in_force_from"),
      inForceTo: decoding.string(c.pointee.in_force_to, "anlan.permits.v1.Route.in_force_to"),
      basis: decoding.string(c.pointee.basis, "anlan.permits.v1.Route.basis"),
      unverified: c.pointee.unverified != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Route>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_domain, &c.pointee.domain, self.domain)
    encoding.set(&c.pointee.has_licence_type, &c.pointee.licence_type, self.licenceType)
    encoding.set(&c.pointee.has_licence_type_name, &c.pointee.licence_type_name, self.licenceTypeName)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.set(&c.pointee.n_recipients, &c.pointee.recipients, self.recipients)
    encoding.set(&c.pointee.has_in_force_from, &c.pointee.in_force_from, self.inForceFrom)
    encoding.set(&c.pointee.has_in_force_to, &c.pointee.in_force_to, self.inForceTo)
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
