// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/event.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension PermitsLicenceEvent: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsLicenceEvent: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__licence_event__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__LicenceEvent>, _ decoding: inout Decoding) -> Self {
    return Self(
      eventID: decoding.string(c.pointee.event_id, "anlan.permits.v1.LicenceEvent.event_id"),
      type: PermitsEventType(rawValue: c.pointee.type),
      document: decoding.message(c.pointee.document),
      holder: decoding.message(c.pointee.holder),
      premises: decoding.message(c.pointee.premises),
      conditions: decoding.message(c.pointee.conditions),
      materials: decoding.messages(c.pointee.n_materials, c.pointee.materials),
      reminder: decoding.message(c.pointee.reminder),
      corrects: decoding.string(c.pointee.corrects, "anlan.permits.v1.LicenceEvent.corrects"),
      basisDocument: decoding.string(c.pointee.basis_document, "anlan.permits.v1.LicenceEvent.basis_document"),
      liaison: decoding.string(c.pointee.liaison, "anlan.permits.v1.LicenceEvent.liaison"),
      occurredTime: decoding.message(c.pointee.occurred_time),
      eventSeq: c.pointee.event_seq,
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.LicenceEvent.licence"),
      recordTime: decoding.message(c.pointee.record_time),
      stateAfter: PermitsLicenceState(rawValue: c.pointee.state_after),
      licenceTypeName: decoding.string(c.pointee.licence_type_name, "anlan.permits.v1.LicenceEvent.licence_type_name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__LicenceEvent>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 17)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    if self.type.rawValue != 0 {
      c.pointee.has_type = 1
      c.pointee.type = self.type.rawValue
    }
    encoding.set(&c.pointee.document, self.document)
    encoding.set(&c.pointee.holder, self.holder)
    encoding.set(&c.pointee.premises, self.premises)
    encoding.set(&c.pointee.conditions, self.conditions)
    encoding.set(&c.pointee.n_materials, &c.pointee.materials, self.materials)
    encoding.set(&c.pointee.reminder, self.reminder)
    encoding.set(&c.pointee.has_corrects, &c.pointee.corrects, self.corrects)
    encoding.set(&c.pointee.has_basis_document, &c.pointee.basis_document, self.basisDocument)
    encoding.set(&c.pointee.has_liaison, &c.pointee.liaison, self.liaison)
    encoding.set(&c.pointee.occurred_time, self.occurredTime)
    if self.eventSeq != 0 {
      c.pointee.has_event_seq = 1
      c.pointee.event_seq = self.eventSeq
    }
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    encoding.set(&c.pointee.record_time, self.recordTime)
    if self.stateAfter.rawValue != 0 {
      c.pointee.has_state_after = 1
      c.pointee.state_after = self.stateAfter.rawValue
    }
    encoding.set(&c.pointee.has_licence_type_name, &c.pointee.licence_type_name, self.licenceTypeName)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsLicenceDocument: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsLicenceDocument: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__licence_document__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__LicenceDocument>, _ decoding: inout Decoding) -> Self {
    return Self(
      licenceType: decoding.string(c.pointee.licence_type, "anlan.permits.v1.LicenceDocument.licence_type"),
      licenceTypeRaw: decoding.string(c.pointee.licence_type_raw, "anlan.permits.v1.LicenceDocument.licence_type_raw"),
      certificateName: decoding.string(c.pointee.certificate_name, "anlan.permits.v1.LicenceDocument.certificate_name"),
      certificateNo: decoding.string(c.pointee.certificate_no, "anlan.permits.v1.LicenceDocument.certificate_no"),
      documentName: decoding.string(c.pointee.document_name, "anlan.permits.v1.LicenceDocument.document_name"),
      documentNo: decoding.string(c.pointee.document_no, "anlan.permits.v1.LicenceDocument.document_no"),
      category: decoding.string(c.pointee.category, "anlan.permits.v1.LicenceDocument.category"),
      content: decoding.string(c.pointee.content, "anlan.permits.v1.LicenceDocument.content"),
      decisionDay: decoding.string(c.pointee.decision_day, "anlan.permits.v1.LicenceDocument.decision_day"),
      validFrom: decoding.string(c.pointee.valid_from, "anlan.permits.v1.LicenceDocument.valid_from"),
      validTo: decoding.string(c.pointee.valid_to, "anlan.permits.v1.LicenceDocument.valid_to"),
      authorityName: decoding.string(c.pointee.authority_name, "anlan.permits.v1.LicenceDocument.authority_name"),
      authorityCode: decoding.string(c.pointee.authority_code, "anlan.permits.v1.LicenceDocument.authority_code"),
      predecessorCertificateNo: decoding.string(c.pointee.predecessor_certificate_no, "anlan.permits.v1.LicenceDocument.predecessor_certificate_no"),
      electronicLicenceID: decoding.string(c.pointee.electronic_licence_id, "anlan.permits.v1.LicenceDocument.electronic_licence_id"),
      sourceName: decoding.string(c.pointee.source_name, "anlan.permits.v1.LicenceDocument.source_name"),
      sourceCode: decoding.string(c.pointee.source_code, "anlan.permits.v1.LicenceDocument.source_code"),
      remark: decoding.string(c.pointee.remark, "anlan.permits.v1.LicenceDocument.remark"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__LicenceDocument>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 18)
    encoding.set(&c.pointee.has_licence_type, &c.pointee.licence_type, self.licenceType)
    encoding.set(&c.pointee.has_licence_type_raw, &c.pointee.licence_type_raw, self.licenceTypeRaw)
    encoding.set(&c.pointee.has_certificate_name, &c.pointee.certificate_name, self.certificateName)
    encoding.set(&c.pointee.has_certificate_no, &c.pointee.certificate_no, self.certificateNo)
    encoding.set(&c.pointee.has_document_name, &c.pointee.document_name, self.documentName)
    encoding.set(&c.pointee.has_document_no, &c.pointee.document_no, self.documentNo)
    encoding.set(&c.pointee.has_category, &c.pointee.category, self.category)
    encoding.set(&c.pointee.has_content, &c.pointee.content, self.content)
    encoding.set(&c.pointee.has_decision_day, &c.pointee.decision_day, self.decisionDay)
    encoding.set(&c.pointee.has_valid_from, &c.pointee.valid_from, self.validFrom)
    encoding.set(&c.pointee.has_valid_to, &c.pointee.valid_to, self.validTo)
    encoding.set(&c.pointee.has_authority_name, &c.pointee.authority_name, self.authorityName)
    encoding.set(&c.pointee.has_authority_code, &c.pointee.authority_code, self.authorityCode)
    encoding.set(&c.pointee.has_predecessor_certificate_no, &c.pointee.predecessor_certificate_no, self.predecessorCertificateNo)
    encoding.set(&c.pointee.has_electronic_licence_id, &c.pointee.electronic_licence_id, self.electronicLicenceID)
    encoding.set(&c.pointee.has_source_name, &c.pointee.source_name, self.sourceName)
    encoding.set(&c.pointee.has_source_code, &c.pointee.source_code, self.sourceCode)
    encoding.set(&c.pointee.has_remark, &c.pointee.remark, self.remark)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsConditions: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsConditions: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__conditions__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Conditions>, _ decoding: inout Decoding) -> Self {
    return Self(
      scope: decoding.string(c.pointee.scope, "anlan.permits.v1.Conditions.scope"),
      capacity: decoding.string(c.pointee.capacity, "anlan.permits.v1.Conditions.capacity"),
      storage: decoding.string(c.pointee.storage, "anlan.permits.v1.Conditions.storage"),
      className: decoding.string(c.pointee.class_name, "anlan.permits.v1.Conditions.class_name"),
      promiseBased: c.pointee.promise_based != 0,
      promises: decoding.strings(c.pointee.n_promises, c.pointee.promises, "anlan.permits.v1.Conditions.promises"),
      verifyBy: decoding.string(c.pointee.verify_by, "anlan.permits.v1.Conditions.verify_by"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Conditions>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_scope, &c.pointee.scope, self.scope)
    encoding.set(&c.pointee.has_capacity, &c.pointee.capacity, self.capacity)
    encoding.set(&c.pointee.has_storage, &c.pointee.storage, self.storage)
    encoding.set(&c.pointee.has_class_name, &c.pointee.class_name, self.className)
    if self.promiseBased {
      c.pointee.has_promise_based = 1
      c.pointee.promise_based = self.promiseBased ? 1 : 0
    }
    encoding.set(&c.pointee.n_promises, &c.pointee.promises, self.promises)
    encoding.set(&c.pointee.has_verify_by, &c.pointee.verify_by, self.verifyBy)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsReminder: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReminder: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__reminder__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Reminder>, _ decoding: inout Decoding) -> Self {
    return Self(
      item: decoding.string(c.pointee.item, "anlan.permits.v1.Reminder.item"),
      place: decoding.string(c.pointee.place, "anlan.permits.v1.Reminder.place"),
      content: decoding.string(c.pointee.content, "anlan.permits.v1.Reminder.content"),
      notes: decoding.string(c.pointee.notes, "anlan.permits.v1.Reminder.notes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Reminder>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_item, &c.pointee.item, self.item)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_content, &c.pointee.content, self.content)
    encoding.set(&c.pointee.has_notes, &c.pointee.notes, self.notes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsExpiryNotice: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsExpiryNotice: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__expiry_notice__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ExpiryNotice>, _ decoding: inout Decoding) -> Self {
    return Self(
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.ExpiryNotice.licence"),
      daysBefore: c.pointee.days_before,
      daysLeft: c.pointee.days_left,
      validTo: decoding.string(c.pointee.valid_to, "anlan.permits.v1.ExpiryNotice.valid_to"),
      renewalDue: decoding.string(c.pointee.renewal_due, "anlan.permits.v1.ExpiryNotice.renewal_due"),
      holderName: decoding.string(c.pointee.holder_name, "anlan.permits.v1.ExpiryNotice.holder_name"),
      licenceTypeName: decoding.string(c.pointee.licence_type_name, "anlan.permits.v1.ExpiryNotice.licence_type_name"),
      certificateNo: decoding.string(c.pointee.certificate_no, "anlan.permits.v1.ExpiryNotice.certificate_no"),
      premisesName: decoding.string(c.pointee.premises_name, "anlan.permits.v1.ExpiryNotice.premises_name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ExpiryNotice>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    if self.daysBefore != 0 {
      c.pointee.has_days_before = 1
      c.pointee.days_before = self.daysBefore
    }
    if self.daysLeft != 0 {
      c.pointee.has_days_left = 1
      c.pointee.days_left = self.daysLeft
    }
    encoding.set(&c.pointee.has_valid_to, &c.pointee.valid_to, self.validTo)
    encoding.set(&c.pointee.has_renewal_due, &c.pointee.renewal_due, self.renewalDue)
    encoding.set(&c.pointee.has_holder_name, &c.pointee.holder_name, self.holderName)
    encoding.set(&c.pointee.has_licence_type_name, &c.pointee.licence_type_name, self.licenceTypeName)
    encoding.set(&c.pointee.has_certificate_no, &c.pointee.certificate_no, self.certificateNo)
    encoding.set(&c.pointee.has_premises_name, &c.pointee.premises_name, self.premisesName)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
