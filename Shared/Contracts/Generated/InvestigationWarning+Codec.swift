// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/warning.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationAlert: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlert: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Alert>, _ decoding: inout Decoding) -> Self {
    return Self(
      identifier: decoding.string(c.pointee.identifier, "anlan.investigation.v1.Alert.identifier"),
      sender: decoding.string(c.pointee.sender, "anlan.investigation.v1.Alert.sender"),
      sent: decoding.string(c.pointee.sent, "anlan.investigation.v1.Alert.sent"),
      status: InvestigationAlertStatus(rawValue: c.pointee.status),
      type: InvestigationAlertType(rawValue: c.pointee.type),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.Alert.source"),
      scope: InvestigationAlertScope(rawValue: c.pointee.scope),
      restriction: decoding.string(c.pointee.restriction, "anlan.investigation.v1.Alert.restriction"),
      addresses: decoding.strings(c.pointee.n_addresses, c.pointee.addresses, "anlan.investigation.v1.Alert.addresses"),
      codes: decoding.strings(c.pointee.n_codes, c.pointee.codes, "anlan.investigation.v1.Alert.codes"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.Alert.note"),
      references: decoding.messages(c.pointee.n_references, c.pointee.references),
      incidents: decoding.strings(c.pointee.n_incidents, c.pointee.incidents, "anlan.investigation.v1.Alert.incidents"),
      infos: decoding.messages(c.pointee.n_infos, c.pointee.infos),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Alert>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 14)
    encoding.set(&c.pointee.has_identifier, &c.pointee.identifier, self.identifier)
    encoding.set(&c.pointee.has_sender, &c.pointee.sender, self.sender)
    encoding.set(&c.pointee.has_sent, &c.pointee.sent, self.sent)
    if self.status.rawValue != 0 {
      c.pointee.has_status = 1
      c.pointee.status = self.status.rawValue
    }
    if self.type.rawValue != 0 {
      c.pointee.has_type = 1
      c.pointee.type = self.type.rawValue
    }
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    if self.scope.rawValue != 0 {
      c.pointee.has_scope = 1
      c.pointee.scope = self.scope.rawValue
    }
    encoding.set(&c.pointee.has_restriction, &c.pointee.restriction, self.restriction)
    encoding.set(&c.pointee.n_addresses, &c.pointee.addresses, self.addresses)
    encoding.set(&c.pointee.n_codes, &c.pointee.codes, self.codes)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.n_references, &c.pointee.references, self.references)
    encoding.set(&c.pointee.n_incidents, &c.pointee.incidents, self.incidents)
    encoding.set(&c.pointee.n_infos, &c.pointee.infos, self.infos)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAlertReference: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlertReference: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert_reference__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AlertReference>, _ decoding: inout Decoding) -> Self {
    return Self(
      sender: decoding.string(c.pointee.sender, "anlan.investigation.v1.AlertReference.sender"),
      identifier: decoding.string(c.pointee.identifier, "anlan.investigation.v1.AlertReference.identifier"),
      sent: decoding.string(c.pointee.sent, "anlan.investigation.v1.AlertReference.sent"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AlertReference>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_sender, &c.pointee.sender, self.sender)
    encoding.set(&c.pointee.has_identifier, &c.pointee.identifier, self.identifier)
    encoding.set(&c.pointee.has_sent, &c.pointee.sent, self.sent)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAlertValue: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlertValue: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert_value__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AlertValue>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.AlertValue.name"),
      value: decoding.string(c.pointee.value, "anlan.investigation.v1.AlertValue.value"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AlertValue>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_value, &c.pointee.value, self.value)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAlertInfo: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlertInfo: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert_info__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AlertInfo>, _ decoding: inout Decoding) -> Self {
    return Self(
      language: decoding.string(c.pointee.language, "anlan.investigation.v1.AlertInfo.language"),
      categories: decoding.strings(c.pointee.n_categories, c.pointee.categories, "anlan.investigation.v1.AlertInfo.categories"),
      event: decoding.string(c.pointee.event, "anlan.investigation.v1.AlertInfo.event"),
      responseTypes: decoding.strings(c.pointee.n_response_types, c.pointee.response_types, "anlan.investigation.v1.AlertInfo.response_types"),
      urgency: decoding.string(c.pointee.urgency, "anlan.investigation.v1.AlertInfo.urgency"),
      severity: decoding.string(c.pointee.severity, "anlan.investigation.v1.AlertInfo.severity"),
      certainty: decoding.string(c.pointee.certainty, "anlan.investigation.v1.AlertInfo.certainty"),
      audience: decoding.string(c.pointee.audience, "anlan.investigation.v1.AlertInfo.audience"),
      eventCodes: decoding.messages(c.pointee.n_event_codes, c.pointee.event_codes),
      effective: decoding.string(c.pointee.effective, "anlan.investigation.v1.AlertInfo.effective"),
      onset: decoding.string(c.pointee.onset, "anlan.investigation.v1.AlertInfo.onset"),
      expires: decoding.string(c.pointee.expires, "anlan.investigation.v1.AlertInfo.expires"),
      senderName: decoding.string(c.pointee.sender_name, "anlan.investigation.v1.AlertInfo.sender_name"),
      headline: decoding.string(c.pointee.headline, "anlan.investigation.v1.AlertInfo.headline"),
      description: decoding.string(c.pointee.description, "anlan.investigation.v1.AlertInfo.description"),
      instruction: decoding.string(c.pointee.instruction, "anlan.investigation.v1.AlertInfo.instruction"),
      web: decoding.string(c.pointee.web, "anlan.investigation.v1.AlertInfo.web"),
      contact: decoding.string(c.pointee.contact, "anlan.investigation.v1.AlertInfo.contact"),
      parameters: decoding.messages(c.pointee.n_parameters, c.pointee.parameters),
      resources: decoding.messages(c.pointee.n_resources, c.pointee.resources),
      areas: decoding.messages(c.pointee.n_areas, c.pointee.areas),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AlertInfo>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 21)
    encoding.set(&c.pointee.has_language, &c.pointee.language, self.language)
    encoding.set(&c.pointee.n_categories, &c.pointee.categories, self.categories)
    encoding.set(&c.pointee.has_event, &c.pointee.event, self.event)
    encoding.set(&c.pointee.n_response_types, &c.pointee.response_types, self.responseTypes)
    encoding.set(&c.pointee.has_urgency, &c.pointee.urgency, self.urgency)
    encoding.set(&c.pointee.has_severity, &c.pointee.severity, self.severity)
    encoding.set(&c.pointee.has_certainty, &c.pointee.certainty, self.certainty)
    encoding.set(&c.pointee.has_audience, &c.pointee.audience, self.audience)
    encoding.set(&c.pointee.n_event_codes, &c.pointee.event_codes, self.eventCodes)
    encoding.set(&c.pointee.has_effective, &c.pointee.effective, self.effective)
    encoding.set(&c.pointee.has_onset, &c.pointee.onset, self.onset)
    encoding.set(&c.pointee.has_expires, &c.pointee.expires, self.expires)
    encoding.set(&c.pointee.has_sender_name, &c.pointee.sender_name, self.senderName)
    encoding.set(&c.pointee.has_headline, &c.pointee.headline, self.headline)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.set(&c.pointee.has_instruction, &c.pointee.instruction, self.instruction)
    encoding.set(&c.pointee.has_web, &c.pointee.web, self.web)
    encoding.set(&c.pointee.has_contact, &c.pointee.contact, self.contact)
    encoding.set(&c.pointee.n_parameters, &c.pointee.parameters, self.parameters)
    encoding.set(&c.pointee.n_resources, &c.pointee.resources, self.resources)
    encoding.set(&c.pointee.n_areas, &c.pointee.areas, self.areas)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAlertResource: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlertResource: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert_resource__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AlertResource>, _ decoding: inout Decoding) -> Self {
    return Self(
      description: decoding.string(c.pointee.description, "anlan.investigation.v1.AlertResource.description"),
      mediaType: decoding.string(c.pointee.media_type, "anlan.investigation.v1.AlertResource.media_type"),
      sizeBytes: c.pointee.size_bytes,
      uri: decoding.string(c.pointee.uri, "anlan.investigation.v1.AlertResource.uri"),
      digest: decoding.string(c.pointee.digest, "anlan.investigation.v1.AlertResource.digest"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AlertResource>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.set(&c.pointee.has_media_type, &c.pointee.media_type, self.mediaType)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_uri, &c.pointee.uri, self.uri)
    encoding.set(&c.pointee.has_digest, &c.pointee.digest, self.digest)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAlertArea: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAlertArea: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__alert_area__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AlertArea>, _ decoding: inout Decoding) -> Self {
    return Self(
      description: decoding.string(c.pointee.description, "anlan.investigation.v1.AlertArea.description"),
      polygons: decoding.strings(c.pointee.n_polygons, c.pointee.polygons, "anlan.investigation.v1.AlertArea.polygons"),
      circles: decoding.strings(c.pointee.n_circles, c.pointee.circles, "anlan.investigation.v1.AlertArea.circles"),
      geocodes: decoding.messages(c.pointee.n_geocodes, c.pointee.geocodes),
      altitude: decoding.string(c.pointee.altitude, "anlan.investigation.v1.AlertArea.altitude"),
      ceiling: decoding.string(c.pointee.ceiling, "anlan.investigation.v1.AlertArea.ceiling"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AlertArea>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_description, &c.pointee.description, self.description)
    encoding.set(&c.pointee.n_polygons, &c.pointee.polygons, self.polygons)
    encoding.set(&c.pointee.n_circles, &c.pointee.circles, self.circles)
    encoding.set(&c.pointee.n_geocodes, &c.pointee.geocodes, self.geocodes)
    encoding.set(&c.pointee.has_altitude, &c.pointee.altitude, self.altitude)
    encoding.set(&c.pointee.has_ceiling, &c.pointee.ceiling, self.ceiling)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWarning: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWarning: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__warning__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Warning>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Warning.name"),
      state: InvestigationWarningState(rawValue: c.pointee.state),
      alert: decoding.message(c.pointee.alert),
      imported: c.pointee.imported != 0,
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.Warning.department"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Warning.account"),
      recipients: decoding.strings(c.pointee.n_recipients, c.pointee.recipients, "anlan.investigation.v1.Warning.recipients"),
      recordTime: decoding.message(c.pointee.record_time),
      receipts: decoding.messages(c.pointee.n_receipts, c.pointee.receipts),
      endedBy: decoding.string(c.pointee.ended_by, "anlan.investigation.v1.Warning.ended_by"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Warning>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.alert, self.alert)
    if self.imported {
      c.pointee.has_imported = 1
      c.pointee.imported = self.imported ? 1 : 0
    }
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.n_recipients, &c.pointee.recipients, self.recipients)
    encoding.set(&c.pointee.record_time, self.recordTime)
    encoding.set(&c.pointee.n_receipts, &c.pointee.receipts, self.receipts)
    encoding.set(&c.pointee.has_ended_by, &c.pointee.ended_by, self.endedBy)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWarningReceipt: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWarningReceipt: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__warning_receipt__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WarningReceipt>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.WarningReceipt.department"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.WarningReceipt.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.WarningReceipt.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WarningReceipt>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationIssueWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationIssueWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__issue_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__IssueWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.IssueWarningRequest.request_id"),
      alert: decoding.message(c.pointee.alert),
      departments: decoding.strings(c.pointee.n_departments, c.pointee.departments, "anlan.investigation.v1.IssueWarningRequest.departments"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__IssueWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.alert, self.alert)
    encoding.set(&c.pointee.n_departments, &c.pointee.departments, self.departments)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationIssueWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationIssueWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__issue_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__IssueWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__IssueWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.warning, self.warning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationUpdateWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationUpdateWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__update_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__UpdateWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.UpdateWarningRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.UpdateWarningRequest.name"),
      alert: decoding.message(c.pointee.alert),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__UpdateWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.alert, self.alert)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationUpdateWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationUpdateWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__update_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__UpdateWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__UpdateWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.warning, self.warning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCancelWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCancelWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cancel_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CancelWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.CancelWarningRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.CancelWarningRequest.name"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.CancelWarningRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CancelWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCancelWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCancelWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cancel_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CancelWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CancelWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.warning, self.warning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAcknowledgeWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAcknowledgeWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__acknowledge_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AcknowledgeWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.AcknowledgeWarningRequest.name"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.AcknowledgeWarningRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AcknowledgeWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAcknowledgeWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAcknowledgeWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__acknowledge_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AcknowledgeWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AcknowledgeWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.warning, self.warning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationImportWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationImportWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__import_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ImportWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      alert: decoding.message(c.pointee.alert),
      departments: decoding.strings(c.pointee.n_departments, c.pointee.departments, "anlan.investigation.v1.ImportWarningRequest.departments"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ImportWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.alert, self.alert)
    encoding.set(&c.pointee.n_departments, &c.pointee.departments, self.departments)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationImportWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationImportWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__import_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ImportWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      existed: c.pointee.existed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ImportWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.warning, self.warning)
    if self.existed {
      c.pointee.has_existed = 1
      c.pointee.existed = self.existed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetWarningRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetWarningRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_warning_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetWarningRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetWarningRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetWarningRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetWarningResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetWarningResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_warning_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetWarningResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warning: decoding.message(c.pointee.warning),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetWarningResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.warning, self.warning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListWarningsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListWarningsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_warnings_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListWarningsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListWarningsRequest.page_token"),
      inForce: c.pointee.in_force != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListWarningsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    if self.inForce {
      c.pointee.has_in_force = 1
      c.pointee.in_force = self.inForce ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListWarningsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListWarningsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_warnings_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListWarningsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      warnings: decoding.messages(c.pointee.n_warnings, c.pointee.warnings),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListWarningsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListWarningsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_warnings, &c.pointee.warnings, self.warnings)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
