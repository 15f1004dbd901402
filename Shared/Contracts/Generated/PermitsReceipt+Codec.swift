// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/receipt.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension PermitsReceipt: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReceipt: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__receipt__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__Receipt>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.permits.v1.Receipt.name"),
      department: decoding.string(c.pointee.department, "anlan.permits.v1.Receipt.department"),
      role: FeedRecipientRole(rawValue: c.pointee.role),
      mboxSeq: c.pointee.mbox_seq,
      eventID: decoding.string(c.pointee.event_id, "anlan.permits.v1.Receipt.event_id"),
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.Receipt.licence"),
      eventType: PermitsEventType(rawValue: c.pointee.event_type),
      holderName: decoding.string(c.pointee.holder_name, "anlan.permits.v1.Receipt.holder_name"),
      licenceTypeName: decoding.string(c.pointee.licence_type_name, "anlan.permits.v1.Receipt.licence_type_name"),
      state: PermitsReceiptState(rawValue: c.pointee.state),
      pushTime: decoding.message(c.pointee.push_time),
      deliverTime: decoding.message(c.pointee.deliver_time),
      readDueTime: decoding.message(c.pointee.read_due_time),
      claimDueTime: decoding.message(c.pointee.claim_due_time),
      escalationLevel: c.pointee.escalation_level,
      facts: decoding.messages(c.pointee.n_facts, c.pointee.facts),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__Receipt>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 16)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.role.rawValue != 0 {
      c.pointee.has_role = 1
      c.pointee.role = self.role.rawValue
    }
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    if self.eventType.rawValue != 0 {
      c.pointee.has_event_type = 1
      c.pointee.event_type = self.eventType.rawValue
    }
    encoding.set(&c.pointee.has_holder_name, &c.pointee.holder_name, self.holderName)
    encoding.set(&c.pointee.has_licence_type_name, &c.pointee.licence_type_name, self.licenceTypeName)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.push_time, self.pushTime)
    encoding.set(&c.pointee.deliver_time, self.deliverTime)
    encoding.set(&c.pointee.read_due_time, self.readDueTime)
    encoding.set(&c.pointee.claim_due_time, self.claimDueTime)
    if self.escalationLevel != 0 {
      c.pointee.has_escalation_level = 1
      c.pointee.escalation_level = self.escalationLevel
    }
    encoding.set(&c.pointee.n_facts, &c.pointee.facts, self.facts)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsReceiptFact: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReceiptFact: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__receipt_fact__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ReceiptFact>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: decoding.string(c.pointee.kind, "anlan.permits.v1.ReceiptFact.kind"),
      actor: decoding.message(c.pointee.actor),
      time: decoding.message(c.pointee.time),
      detail: decoding.string(c.pointee.detail, "anlan.permits.v1.ReceiptFact.detail"),
      level: c.pointee.level,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ReceiptFact>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.actor, self.actor)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    if self.level != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListReceiptsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListReceiptsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_receipts_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListReceiptsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.permits.v1.ListReceiptsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.permits.v1.ListReceiptsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListReceiptsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListReceiptsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListReceiptsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_receipts_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListReceiptsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipts: decoding.messages(c.pointee.n_receipts, c.pointee.receipts),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.permits.v1.ListReceiptsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListReceiptsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_receipts, &c.pointee.receipts, self.receipts)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsGetReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsGetReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__get_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__GetReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.permits.v1.GetReceiptRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__GetReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsGetReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsGetReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__get_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__GetReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.message(c.pointee.receipt),
      event: decoding.message(c.pointee.event),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__GetReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.receipt, self.receipt)
    encoding.set(&c.pointee.event, self.event)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsOpenReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsOpenReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__open_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__OpenReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.permits.v1.OpenReceiptRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.permits.v1.OpenReceiptRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__OpenReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsOpenReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsOpenReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__open_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__OpenReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.message(c.pointee.receipt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__OpenReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.receipt, self.receipt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsSignReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsSignReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__sign_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__SignReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.permits.v1.SignReceiptRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.permits.v1.SignReceiptRequest.name"),
      officer: decoding.string(c.pointee.officer, "anlan.permits.v1.SignReceiptRequest.officer"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__SignReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_officer, &c.pointee.officer, self.officer)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsSignReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsSignReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__sign_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__SignReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.message(c.pointee.receipt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__SignReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.receipt, self.receipt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsReturnReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReturnReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__return_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ReturnReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.permits.v1.ReturnReceiptRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.permits.v1.ReturnReceiptRequest.name"),
      reason: decoding.string(c.pointee.reason, "anlan.permits.v1.ReturnReceiptRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ReturnReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsReturnReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReturnReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__return_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ReturnReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.message(c.pointee.receipt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ReturnReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.receipt, self.receipt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsClaimReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsClaimReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__claim_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ClaimReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.permits.v1.ClaimReceiptRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.permits.v1.ClaimReceiptRequest.name"),
      supervisor: decoding.string(c.pointee.supervisor, "anlan.permits.v1.ClaimReceiptRequest.supervisor"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ClaimReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_supervisor, &c.pointee.supervisor, self.supervisor)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsClaimReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsClaimReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__claim_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ClaimReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.message(c.pointee.receipt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ClaimReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.receipt, self.receipt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListOverdueRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListOverdueRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_overdue_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListOverdueRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.permits.v1.ListOverdueRequest.department"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.permits.v1.ListOverdueRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListOverdueRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsListOverdueResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsListOverdueResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__list_overdue_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ListOverdueResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipts: decoding.messages(c.pointee.n_receipts, c.pointee.receipts),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.permits.v1.ListOverdueResponse.next_page_token"),
      unrouted: c.pointee.unrouted,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ListOverdueResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.n_receipts, &c.pointee.receipts, self.receipts)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    if self.unrouted != 0 {
      c.pointee.has_unrouted = 1
      c.pointee.unrouted = self.unrouted
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension PermitsReceiptNotice: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension PermitsReceiptNotice: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__permits__v1__receipt_notice__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Permits__V1__ReceiptNotice>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.string(c.pointee.receipt, "anlan.permits.v1.ReceiptNotice.receipt"),
      eventID: decoding.string(c.pointee.event_id, "anlan.permits.v1.ReceiptNotice.event_id"),
      licence: decoding.string(c.pointee.licence, "anlan.permits.v1.ReceiptNotice.licence"),
      department: decoding.string(c.pointee.department, "anlan.permits.v1.ReceiptNotice.department"),
      fact: decoding.message(c.pointee.fact),
      state: PermitsReceiptState(rawValue: c.pointee.state),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Permits__V1__ReceiptNotice>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_receipt, &c.pointee.receipt, self.receipt)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.fact, self.fact)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
