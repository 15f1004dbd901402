// swift-format-ignore-file
// Written by proto/generate from anlan/history/v1/history.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension HistoryCoverage: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryCoverage: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_coverage__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryCoverage>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: HistoryKind(rawValue: c.pointee.kind),
      recorded: c.pointee.recorded != 0,
      count: c.pointee.count,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryCoverage>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.recorded {
      c.pointee.has_recorded = 1
      c.pointee.recorded = self.recorded ? 1 : 0
    }
    if self.count != 0 {
      c.pointee.has_count = 1
      c.pointee.count = self.count
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryLane: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryLane: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_lane__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryLane>, _ decoding: inout Decoding) -> Self {
    return Self(
      stream: decoding.string(c.pointee.stream, "anlan.history.v1.HistoryLane.stream"),
      entries: c.pointee.entries,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryLane>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_stream, &c.pointee.stream, self.stream)
    if self.entries != 0 {
      c.pointee.has_entries = 1
      c.pointee.entries = self.entries
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryDelivery: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryDelivery: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_delivery__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryDelivery>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.string(c.pointee.receipt, "anlan.history.v1.HistoryDelivery.receipt"),
      department: decoding.string(c.pointee.department, "anlan.history.v1.HistoryDelivery.department"),
      eventID: decoding.string(c.pointee.event_id, "anlan.history.v1.HistoryDelivery.event_id"),
      licence: decoding.string(c.pointee.licence, "anlan.history.v1.HistoryDelivery.licence"),
      deliverTime: decoding.message(c.pointee.deliver_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryDelivery>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_receipt, &c.pointee.receipt, self.receipt)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    encoding.set(&c.pointee.deliver_time, self.deliverTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryLesson: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryLesson: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_lesson__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryLesson>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.history.v1.HistoryLesson.lesson"),
      title: decoding.string(c.pointee.title, "anlan.history.v1.HistoryLesson.title"),
      causeCodes: decoding.strings(c.pointee.n_cause_codes, c.pointee.cause_codes, "anlan.history.v1.HistoryLesson.cause_codes"),
      issueTime: decoding.message(c.pointee.issue_time),
      receiptTime: decoding.message(c.pointee.receipt_time),
      signedBy: decoding.string(c.pointee.signed_by, "anlan.history.v1.HistoryLesson.signed_by"),
      shifts: c.pointee.shifts,
      shiftsTaught: c.pointee.shifts_taught,
      personsPassed: c.pointee.persons_passed,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryLesson>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.n_cause_codes, &c.pointee.cause_codes, self.causeCodes)
    encoding.set(&c.pointee.issue_time, self.issueTime)
    encoding.set(&c.pointee.receipt_time, self.receiptTime)
    encoding.set(&c.pointee.has_signed_by, &c.pointee.signed_by, self.signedBy)
    if self.shifts != 0 {
      c.pointee.has_shifts = 1
      c.pointee.shifts = self.shifts
    }
    if self.shiftsTaught != 0 {
      c.pointee.has_shifts_taught = 1
      c.pointee.shifts_taught = self.shiftsTaught
    }
    if self.personsPassed != 0 {
      c.pointee.has_persons_passed = 1
      c.pointee.persons_passed = self.personsPassed
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryStatement: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryStatement: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_statement__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryStatement>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.history.v1.HistoryStatement.entity"),
      asOfTime: decoding.message(c.pointee.as_of_time),
      time: decoding.message(c.pointee.time),
      askedBy: decoding.string(c.pointee.asked_by, "anlan.history.v1.HistoryStatement.asked_by"),
      requestID: decoding.string(c.pointee.request_id, "anlan.history.v1.HistoryStatement.request_id"),
      coverage: decoding.messages(c.pointee.n_coverage, c.pointee.coverage),
      lanes: decoding.messages(c.pointee.n_lanes, c.pointee.lanes),
      deliveries: decoding.messages(c.pointee.n_deliveries, c.pointee.deliveries),
      lessons: decoding.messages(c.pointee.n_lessons, c.pointee.lessons),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryStatement>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.as_of_time, self.asOfTime)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_asked_by, &c.pointee.asked_by, self.askedBy)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.n_coverage, &c.pointee.coverage, self.coverage)
    encoding.set(&c.pointee.n_lanes, &c.pointee.lanes, self.lanes)
    encoding.set(&c.pointee.n_deliveries, &c.pointee.deliveries, self.deliveries)
    encoding.set(&c.pointee.n_lessons, &c.pointee.lessons, self.lessons)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryReadPremisesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryReadPremisesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__read_premises_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__ReadPremisesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.history.v1.ReadPremisesRequest.request_id"),
      entity: decoding.string(c.pointee.entity, "anlan.history.v1.ReadPremisesRequest.entity"),
      asOfTime: decoding.message(c.pointee.as_of_time),
      licences: decoding.strings(c.pointee.n_licences, c.pointee.licences, "anlan.history.v1.ReadPremisesRequest.licences"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__ReadPremisesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.as_of_time, self.asOfTime)
    encoding.set(&c.pointee.n_licences, &c.pointee.licences, self.licences)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryReadPremisesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryReadPremisesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__read_premises_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__ReadPremisesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      checkpoint: decoding.string(c.pointee.checkpoint, "anlan.history.v1.ReadPremisesResponse.checkpoint"),
      publicKey: decoding.bytes(c.pointee.public_key),
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__ReadPremisesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_checkpoint, &c.pointee.checkpoint, self.checkpoint)
    encoding.set(&c.pointee.has_public_key, &c.pointee.public_key, self.publicKey)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryProvenEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryProvenEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__proven_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__ProvenEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      entry: decoding.message(c.pointee.entry),
      nodes: decoding.byteStrings(c.pointee.n_nodes, c.pointee.nodes),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__ProvenEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.set(&c.pointee.n_nodes, &c.pointee.nodes, self.nodes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HistoryRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HistoryRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__history__v1__history_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__History__V1__HistoryRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      source: decoding.string(c.pointee.source, "anlan.history.v1.HistoryRecord.source"),
      request: decoding.message(c.pointee.request),
      checkpoint: decoding.string(c.pointee.checkpoint, "anlan.history.v1.HistoryRecord.checkpoint"),
      publicKey: decoding.bytes(c.pointee.public_key),
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__History__V1__HistoryRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.set(&c.pointee.request, self.request)
    encoding.set(&c.pointee.has_checkpoint, &c.pointee.checkpoint, self.checkpoint)
    encoding.set(&c.pointee.has_public_key, &c.pointee.public_key, self.publicKey)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
