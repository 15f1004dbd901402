// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/history.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationHistorySource: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationHistorySource: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__history_source__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__HistorySource>, _ decoding: inout Decoding) -> Self {
    return Self(
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.HistorySource.source"),
      state: InvestigationHistorySourceState(rawValue: c.pointee.state),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.HistorySource.reason"),
      sha256: decoding.bytes(c.pointee.sha256),
      sizeBytes: c.pointee.size_bytes,
      checkpointSize: c.pointee.checkpoint_size,
      entries: c.pointee.entries,
      time: decoding.message(c.pointee.time),
      sinceVersion: c.pointee.since_version,
      coverage: decoding.messages(c.pointee.n_coverage, c.pointee.coverage),
      attempts: c.pointee.attempts,
      attemptTime: decoding.message(c.pointee.attempt_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__HistorySource>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    if self.checkpointSize != 0 {
      c.pointee.has_checkpoint_size = 1
      c.pointee.checkpoint_size = self.checkpointSize
    }
    if self.entries != 0 {
      c.pointee.has_entries = 1
      c.pointee.entries = self.entries
    }
    encoding.set(&c.pointee.time, self.time)
    if self.sinceVersion != 0 {
      c.pointee.has_since_version = 1
      c.pointee.since_version = self.sinceVersion
    }
    encoding.set(&c.pointee.n_coverage, &c.pointee.coverage, self.coverage)
    if self.attempts != 0 {
      c.pointee.has_attempts = 1
      c.pointee.attempts = self.attempts
    }
    encoding.set(&c.pointee.attempt_time, self.attemptTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationHistoryVersion: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationHistoryVersion: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__history_version__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__HistoryVersion>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.HistoryVersion.case"),
      version: c.pointee.version,
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.HistoryVersion.entity"),
      asOfTime: decoding.message(c.pointee.as_of_time),
      time: decoding.message(c.pointee.time),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.HistoryVersion.account"),
      sources: decoding.messages(c.pointee.n_sources, c.pointee.sources),
      complete: c.pointee.complete != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__HistoryVersion>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.as_of_time, self.asOfTime)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.n_sources, &c.pointee.sources, self.sources)
    if self.complete {
      c.pointee.has_complete = 1
      c.pointee.complete = self.complete ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFactReference: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFactReference: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__fact_reference__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FactReference>, _ decoding: inout Decoding) -> Self {
    return Self(
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.FactReference.source"),
      stream: decoding.string(c.pointee.stream, "anlan.investigation.v1.FactReference.stream"),
      streamPosition: c.pointee.stream_position,
      position: c.pointee.position,
      sha256: decoding.bytes(c.pointee.sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FactReference>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.set(&c.pointee.has_stream, &c.pointee.stream, self.stream)
    if self.streamPosition != 0 {
      c.pointee.has_stream_position = 1
      c.pointee.stream_position = self.streamPosition
    }
    if self.position != 0 {
      c.pointee.has_position = 1
      c.pointee.position = self.position
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationHistoryFact: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationHistoryFact: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__history_fact__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__HistoryFact>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: HistoryKind(rawValue: c.pointee.kind),
      act: decoding.string(c.pointee.act, "anlan.investigation.v1.HistoryFact.act"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.HistoryFact.department"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.HistoryFact.person"),
      subject: decoding.string(c.pointee.subject, "anlan.investigation.v1.HistoryFact.subject"),
      detail: decoding.string(c.pointee.detail, "anlan.investigation.v1.HistoryFact.detail"),
      occurTime: decoding.message(c.pointee.occur_time),
      recordTime: decoding.message(c.pointee.record_time),
      known: c.pointee.known != 0,
      reference: decoding.message(c.pointee.reference),
      number: c.pointee.number,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__HistoryFact>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 11)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_act, &c.pointee.act, self.act)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.set(&c.pointee.occur_time, self.occurTime)
    encoding.set(&c.pointee.record_time, self.recordTime)
    if self.known {
      c.pointee.has_known = 1
      c.pointee.known = self.known ? 1 : 0
    }
    encoding.set(&c.pointee.reference, self.reference)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationHistoryAnswer: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationHistoryAnswer: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__history_answer__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__HistoryAnswer>, _ decoding: inout Decoding) -> Self {
    return Self(
      question: decoding.string(c.pointee.question, "anlan.investigation.v1.HistoryAnswer.question"),
      verdict: InvestigationHistoryVerdict(rawValue: c.pointee.verdict),
      facts: decoding.numbers(c.pointee.n_facts, c.pointee.facts),
      reasons: decoding.strings(c.pointee.n_reasons, c.pointee.reasons, "anlan.investigation.v1.HistoryAnswer.reasons"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__HistoryAnswer>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    if self.verdict.rawValue != 0 {
      c.pointee.has_verdict = 1
      c.pointee.verdict = self.verdict.rawValue
    }
    encoding.set(&c.pointee.n_facts, &c.pointee.facts, self.facts)
    encoding.set(&c.pointee.n_reasons, &c.pointee.reasons, self.reasons)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFreezeHistoryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFreezeHistoryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__freeze_history_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FreezeHistoryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.FreezeHistoryRequest.name"),
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.FreezeHistoryRequest.request_id"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FreezeHistoryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFreezeHistoryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFreezeHistoryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__freeze_history_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FreezeHistoryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      version: decoding.message(c.pointee.version),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FreezeHistoryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.version, self.version)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetHistoryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetHistoryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_history_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetHistoryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetHistoryRequest.name"),
      version: c.pointee.version,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetHistoryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetHistoryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetHistoryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_history_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetHistoryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      version: decoding.message(c.pointee.version),
      facts: decoding.messages(c.pointee.n_facts, c.pointee.facts),
      answers: decoding.messages(c.pointee.n_answers, c.pointee.answers),
      reference: decoding.message(c.pointee.reference),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetHistoryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.version, self.version)
    encoding.set(&c.pointee.n_facts, &c.pointee.facts, self.facts)
    encoding.set(&c.pointee.n_answers, &c.pointee.answers, self.answers)
    encoding.set(&c.pointee.reference, self.reference)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExportHistoryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExportHistoryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__export_history_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExportHistoryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.ExportHistoryRequest.name"),
      version: c.pointee.version,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExportHistoryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExportHistoryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExportHistoryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__export_history_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExportHistoryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      version: decoding.message(c.pointee.version),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.ExportHistoryResponse.source"),
      chunk: decoding.bytes(c.pointee.chunk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExportHistoryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.version, self.version)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationTraceCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTraceCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__trace_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__TraceCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      start: decoding.string(c.pointee.start, "anlan.investigation.v1.TraceCaseRequest.start"),
      live: c.pointee.live != 0,
      draw: c.pointee.draw != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__TraceCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_start, &c.pointee.start, self.start)
    if self.live {
      c.pointee.has_live = 1
      c.pointee.live = self.live ? 1 : 0
    }
    if self.draw {
      c.pointee.has_draw = 1
      c.pointee.draw = self.draw ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationTraceStep: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTraceStep: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__trace_step__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__TraceStep>, _ decoding: inout Decoding) -> Self {
    return Self(
      number: c.pointee.number,
      band: decoding.string(c.pointee.band, "anlan.investigation.v1.TraceStep.band"),
      act: decoding.string(c.pointee.act, "anlan.investigation.v1.TraceStep.act"),
      subject: decoding.string(c.pointee.subject, "anlan.investigation.v1.TraceStep.subject"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.TraceStep.text"),
      time: decoding.message(c.pointee.time),
      reference: decoding.message(c.pointee.reference),
      after: decoding.numbers(c.pointee.n_after, c.pointee.after),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__TraceStep>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    encoding.set(&c.pointee.has_band, &c.pointee.band, self.band)
    encoding.set(&c.pointee.has_act, &c.pointee.act, self.act)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.reference, self.reference)
    encoding.set(&c.pointee.n_after, &c.pointee.after, self.after)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationTraceCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTraceCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__trace_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__TraceCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.TraceCaseResponse.case"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.TraceCaseResponse.entity"),
      steps: decoding.messages(c.pointee.n_steps, c.pointee.steps),
      version: c.pointee.version,
      gaps: decoding.messages(c.pointee.n_gaps, c.pointee.gaps),
      svg: decoding.string(c.pointee.svg, "anlan.investigation.v1.TraceCaseResponse.svg"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__TraceCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.n_steps, &c.pointee.steps, self.steps)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.n_gaps, &c.pointee.gaps, self.gaps)
    encoding.set(&c.pointee.has_svg, &c.pointee.svg, self.svg)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
