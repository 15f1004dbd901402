// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/evidence.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationEvidence: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationEvidence: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__evidence__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Evidence>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Evidence.name"),
      exhibitNo: c.pointee.exhibit_no,
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.Evidence.title"),
      kind: InvestigationEvidenceKind(rawValue: c.pointee.kind),
      compartment: InvestigationCompartment(rawValue: c.pointee.compartment),
      section: InvestigationArchiveSection(rawValue: c.pointee.section),
      fileName: decoding.string(c.pointee.file_name, "anlan.investigation.v1.Evidence.file_name"),
      mediaType: decoding.string(c.pointee.media_type, "anlan.investigation.v1.Evidence.media_type"),
      sizeBytes: c.pointee.size_bytes,
      sha256: decoding.bytes(c.pointee.sha256),
      state: InvestigationCustodyState(rawValue: c.pointee.state),
      sealNo: decoding.string(c.pointee.seal_no, "anlan.investigation.v1.Evidence.seal_no"),
      holder: decoding.string(c.pointee.holder, "anlan.investigation.v1.Evidence.holder"),
      altered: c.pointee.altered != 0,
      collectTime: decoding.message(c.pointee.collect_time),
      updateTime: decoding.message(c.pointee.update_time),
      sealNos: decoding.strings(c.pointee.n_seal_nos, c.pointee.seal_nos, "anlan.investigation.v1.Evidence.seal_nos"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Evidence>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 17)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.exhibitNo != 0 {
      c.pointee.has_exhibit_no = 1
      c.pointee.exhibit_no = self.exhibitNo
    }
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.compartment.rawValue != 0 {
      c.pointee.has_compartment = 1
      c.pointee.compartment = self.compartment.rawValue
    }
    if self.section.rawValue != 0 {
      c.pointee.has_section = 1
      c.pointee.section = self.section.rawValue
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_media_type, &c.pointee.media_type, self.mediaType)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_seal_no, &c.pointee.seal_no, self.sealNo)
    encoding.set(&c.pointee.has_holder, &c.pointee.holder, self.holder)
    if self.altered {
      c.pointee.has_altered = 1
      c.pointee.altered = self.altered ? 1 : 0
    }
    encoding.set(&c.pointee.collect_time, self.collectTime)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.set(&c.pointee.n_seal_nos, &c.pointee.seal_nos, self.sealNos)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCustodyEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCustodyEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__custody_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CustodyEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      entryNo: c.pointee.entry_no,
      act: InvestigationCustodyAct(rawValue: c.pointee.act),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.CustodyEntry.account"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.CustodyEntry.department"),
      recordTime: decoding.message(c.pointee.record_time),
      actTime: decoding.message(c.pointee.act_time),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.CustodyEntry.place"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.CustodyEntry.reason"),
      sealNo: decoding.string(c.pointee.seal_no, "anlan.investigation.v1.CustodyEntry.seal_no"),
      witness: decoding.string(c.pointee.witness, "anlan.investigation.v1.CustodyEntry.witness"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.CustodyEntry.person"),
      state: InvestigationCustodyState(rawValue: c.pointee.state),
      salt: decoding.bytes(c.pointee.salt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CustodyEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    if self.entryNo != 0 {
      c.pointee.has_entry_no = 1
      c.pointee.entry_no = self.entryNo
    }
    if self.act.rawValue != 0 {
      c.pointee.has_act = 1
      c.pointee.act = self.act.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.record_time, self.recordTime)
    encoding.set(&c.pointee.act_time, self.actTime)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_seal_no, &c.pointee.seal_no, self.sealNo)
    encoding.set(&c.pointee.has_witness, &c.pointee.witness, self.witness)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_salt, &c.pointee.salt, self.salt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddEvidenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddEvidenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_evidence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddEvidenceRequest>, _ decoding: inout Decoding) -> Self {
    let part: Part? = switch c.pointee.part_case.rawValue {
    case 1: .header(decoding.present(c.pointee.header))
    case 2: .chunk(decoding.bytes(c.pointee.chunk))
    default: nil
    }
    return Self(
      part: part,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddEvidenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.part {
    case .header(let value):
      c.pointee.part_case = .init(rawValue: 1)
      c.pointee.header = encoding.make(value)
    case .chunk(let value):
      c.pointee.part_case = .init(rawValue: 2)
      c.pointee.chunk = encoding.binary(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationEvidenceHeader: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationEvidenceHeader: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__evidence_header__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__EvidenceHeader>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.EvidenceHeader.case"),
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.EvidenceHeader.request_id"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.EvidenceHeader.title"),
      kind: InvestigationEvidenceKind(rawValue: c.pointee.kind),
      compartment: InvestigationCompartment(rawValue: c.pointee.compartment),
      section: InvestigationArchiveSection(rawValue: c.pointee.section),
      fileName: decoding.string(c.pointee.file_name, "anlan.investigation.v1.EvidenceHeader.file_name"),
      mediaType: decoding.string(c.pointee.media_type, "anlan.investigation.v1.EvidenceHeader.media_type"),
      sizeBytes: c.pointee.size_bytes,
      sha256: decoding.bytes(c.pointee.sha256),
      offset: c.pointee.offset,
      collector: decoding.string(c.pointee.collector, "anlan.investigation.v1.EvidenceHeader.collector"),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.EvidenceHeader.place"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.EvidenceHeader.reason"),
      collectTime: decoding.message(c.pointee.collect_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__EvidenceHeader>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 15)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.compartment.rawValue != 0 {
      c.pointee.has_compartment = 1
      c.pointee.compartment = self.compartment.rawValue
    }
    if self.section.rawValue != 0 {
      c.pointee.has_section = 1
      c.pointee.section = self.section.rawValue
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_media_type, &c.pointee.media_type, self.mediaType)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.offset != 0 {
      c.pointee.has_offset = 1
      c.pointee.offset = self.offset
    }
    encoding.set(&c.pointee.has_collector, &c.pointee.collector, self.collector)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.collect_time, self.collectTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddEvidenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddEvidenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_evidence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddEvidenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      evidence: decoding.message(c.pointee.evidence),
      existed: c.pointee.existed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddEvidenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.evidence, self.evidence)
    if self.existed {
      c.pointee.has_existed = 1
      c.pointee.existed = self.existed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationStatUploadRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationStatUploadRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__stat_upload_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__StatUploadRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.StatUploadRequest.case"),
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.StatUploadRequest.request_id"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__StatUploadRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationStatUploadResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationStatUploadResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__stat_upload_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__StatUploadResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      storedBytes: c.pointee.stored_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__StatUploadResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.storedBytes != 0 {
      c.pointee.has_stored_bytes = 1
      c.pointee.stored_bytes = self.storedBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetEvidenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetEvidenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_evidence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetEvidenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetEvidenceRequest.name"),
      purpose: decoding.string(c.pointee.purpose, "anlan.investigation.v1.GetEvidenceRequest.purpose"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetEvidenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_purpose, &c.pointee.purpose, self.purpose)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetEvidenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetEvidenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_evidence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetEvidenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      evidence: decoding.message(c.pointee.evidence),
      custody: decoding.messages(c.pointee.n_custody, c.pointee.custody),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetEvidenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.evidence, self.evidence)
    encoding.set(&c.pointee.n_custody, &c.pointee.custody, self.custody)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListEvidenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListEvidenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_evidence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListEvidenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ListEvidenceRequest.case"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListEvidenceRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListEvidenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListEvidenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListEvidenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_evidence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListEvidenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      evidence: decoding.messages(c.pointee.n_evidence, c.pointee.evidence),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListEvidenceResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListEvidenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFetchEvidenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFetchEvidenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__fetch_evidence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FetchEvidenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.FetchEvidenceRequest.name"),
      purpose: decoding.string(c.pointee.purpose, "anlan.investigation.v1.FetchEvidenceRequest.purpose"),
      offset: c.pointee.offset,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FetchEvidenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_purpose, &c.pointee.purpose, self.purpose)
    if self.offset != 0 {
      c.pointee.has_offset = 1
      c.pointee.offset = self.offset
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFetchEvidenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFetchEvidenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__fetch_evidence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FetchEvidenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      chunk: decoding.bytes(c.pointee.chunk),
      sizeBytes: c.pointee.size_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FetchEvidenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordCustodyRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordCustodyRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_custody_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordCustodyRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.RecordCustodyRequest.name"),
      act: InvestigationCustodyAct(rawValue: c.pointee.act),
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.RecordCustodyRequest.request_id"),
      actTime: decoding.message(c.pointee.act_time),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.RecordCustodyRequest.place"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.RecordCustodyRequest.reason"),
      sealNo: decoding.string(c.pointee.seal_no, "anlan.investigation.v1.RecordCustodyRequest.seal_no"),
      witness: decoding.string(c.pointee.witness, "anlan.investigation.v1.RecordCustodyRequest.witness"),
      receiver: decoding.string(c.pointee.receiver, "anlan.investigation.v1.RecordCustodyRequest.receiver"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordCustodyRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.act.rawValue != 0 {
      c.pointee.has_act = 1
      c.pointee.act = self.act.rawValue
    }
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.act_time, self.actTime)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_seal_no, &c.pointee.seal_no, self.sealNo)
    encoding.set(&c.pointee.has_witness, &c.pointee.witness, self.witness)
    encoding.set(&c.pointee.has_receiver, &c.pointee.receiver, self.receiver)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordCustodyResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordCustodyResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_custody_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordCustodyResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      evidence: decoding.message(c.pointee.evidence),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordCustodyResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.evidence, self.evidence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationVerifyEvidenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationVerifyEvidenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__verify_evidence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__VerifyEvidenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.VerifyEvidenceRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__VerifyEvidenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationVerifyEvidenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationVerifyEvidenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__verify_evidence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__VerifyEvidenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      evidence: decoding.messages(c.pointee.n_evidence, c.pointee.evidence),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__VerifyEvidenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExportCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExportCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__export_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExportCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ExportCaseRequest.case"),
      variant: InvestigationArchiveVariant(rawValue: c.pointee.variant),
      purpose: decoding.string(c.pointee.purpose, "anlan.investigation.v1.ExportCaseRequest.purpose"),
      ledgerSize: c.pointee.ledger_size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExportCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.variant.rawValue != 0 {
      c.pointee.has_variant = 1
      c.pointee.variant = self.variant.rawValue
    }
    encoding.set(&c.pointee.has_purpose, &c.pointee.purpose, self.purpose)
    if self.ledgerSize != 0 {
      c.pointee.has_ledger_size = 1
      c.pointee.ledger_size = self.ledgerSize
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExportCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExportCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__export_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExportCaseResponse>, _ decoding: inout Decoding) -> Self {
    let part: Part? = switch c.pointee.part_case.rawValue {
    case 1: .head(decoding.present(c.pointee.head))
    case 2: .document(decoding.present(c.pointee.document))
    case 3: .file(decoding.present(c.pointee.file))
    case 4: .proof(decoding.present(c.pointee.proof))
    default: nil
    }
    return Self(
      part: part,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExportCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.part {
    case .head(let value):
      c.pointee.part_case = .init(rawValue: 1)
      c.pointee.head = encoding.make(value)
    case .document(let value):
      c.pointee.part_case = .init(rawValue: 2)
      c.pointee.document = encoding.make(value)
    case .file(let value):
      c.pointee.part_case = .init(rawValue: 3)
      c.pointee.file = encoding.make(value)
    case .proof(let value):
      c.pointee.part_case = .init(rawValue: 4)
      c.pointee.proof = encoding.make(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationArchiveHead: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationArchiveHead: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__archive_head__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ArchiveHead>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ArchiveHead.case"),
      variant: InvestigationArchiveVariant(rawValue: c.pointee.variant),
      exportTime: decoding.message(c.pointee.export_time),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.ArchiveHead.account"),
      ledgerSize: c.pointee.ledger_size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ArchiveHead>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.variant.rawValue != 0 {
      c.pointee.has_variant = 1
      c.pointee.variant = self.variant.rawValue
    }
    encoding.set(&c.pointee.export_time, self.exportTime)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    if self.ledgerSize != 0 {
      c.pointee.has_ledger_size = 1
      c.pointee.ledger_size = self.ledgerSize
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationArchiveDocument: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationArchiveDocument: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__archive_document__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ArchiveDocument>, _ decoding: inout Decoding) -> Self {
    return Self(
      path: decoding.string(c.pointee.path, "anlan.investigation.v1.ArchiveDocument.path"),
      content: decoding.bytes(c.pointee.content),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ArchiveDocument>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_path, &c.pointee.path, self.path)
    encoding.set(&c.pointee.has_content, &c.pointee.content, self.content)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationArchiveFile: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationArchiveFile: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__archive_file__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ArchiveFile>, _ decoding: inout Decoding) -> Self {
    return Self(
      path: decoding.string(c.pointee.path, "anlan.investigation.v1.ArchiveFile.path"),
      evidence: decoding.string(c.pointee.evidence, "anlan.investigation.v1.ArchiveFile.evidence"),
      sizeBytes: c.pointee.size_bytes,
      sha256: decoding.bytes(c.pointee.sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ArchiveFile>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_path, &c.pointee.path, self.path)
    encoding.set(&c.pointee.has_evidence, &c.pointee.evidence, self.evidence)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationArchiveProof: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationArchiveProof: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__archive_proof__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ArchiveProof>, _ decoding: inout Decoding) -> Self {
    return Self(
      position: c.pointee.position,
      stream: decoding.string(c.pointee.stream, "anlan.investigation.v1.ArchiveProof.stream"),
      streamPosition: c.pointee.stream_position,
      kind: decoding.string(c.pointee.kind, "anlan.investigation.v1.ArchiveProof.kind"),
      body: decoding.bytes(c.pointee.body),
      previousSha256: decoding.bytes(c.pointee.previous_sha256),
      sha256: decoding.bytes(c.pointee.sha256),
      nodes: decoding.byteStrings(c.pointee.n_nodes, c.pointee.nodes),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ArchiveProof>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.position != 0 {
      c.pointee.has_position = 1
      c.pointee.position = self.position
    }
    encoding.set(&c.pointee.has_stream, &c.pointee.stream, self.stream)
    if self.streamPosition != 0 {
      c.pointee.has_stream_position = 1
      c.pointee.stream_position = self.streamPosition
    }
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_previous_sha256, &c.pointee.previous_sha256, self.previousSha256)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.n_nodes, &c.pointee.nodes, self.nodes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
