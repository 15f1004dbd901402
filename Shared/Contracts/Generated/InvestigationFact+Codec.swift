// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/fact.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationTimelineEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTimelineEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__timeline_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__TimelineEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.TimelineEntry.name"),
      time: decoding.message(c.pointee.time),
      precision: InvestigationTimePrecision(rawValue: c.pointee.precision),
      endTime: decoding.message(c.pointee.end_time),
      toleranceSeconds: c.pointee.tolerance_seconds,
      zoneOffsetMinutes: c.pointee.zone_offset_minutes,
      clockAheadSeconds: c.pointee.clock_ahead_seconds,
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.TimelineEntry.text"),
      source: InvestigationFactSource(rawValue: c.pointee.source),
      sourceNote: decoding.string(c.pointee.source_note, "anlan.investigation.v1.TimelineEntry.source_note"),
      certainty: InvestigationCertainty(rawValue: c.pointee.certainty),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.TimelineEntry.evidence"),
      earliestTime: decoding.message(c.pointee.earliest_time),
      latestTime: decoding.message(c.pointee.latest_time),
      corrects: decoding.string(c.pointee.corrects, "anlan.investigation.v1.TimelineEntry.corrects"),
      correctedBy: decoding.string(c.pointee.corrected_by, "anlan.investigation.v1.TimelineEntry.corrected_by"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.TimelineEntry.account"),
      recordTime: decoding.message(c.pointee.record_time),
      group: c.pointee.group,
      orderOpen: c.pointee.order_open != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__TimelineEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 20)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.time, self.time)
    if self.precision.rawValue != 0 {
      c.pointee.has_precision = 1
      c.pointee.precision = self.precision.rawValue
    }
    encoding.set(&c.pointee.end_time, self.endTime)
    if self.toleranceSeconds != 0 {
      c.pointee.has_tolerance_seconds = 1
      c.pointee.tolerance_seconds = self.toleranceSeconds
    }
    if self.zoneOffsetMinutes != 0 {
      c.pointee.has_zone_offset_minutes = 1
      c.pointee.zone_offset_minutes = self.zoneOffsetMinutes
    }
    if self.clockAheadSeconds != 0 {
      c.pointee.has_clock_ahead_seconds = 1
      c.pointee.clock_ahead_seconds = self.clockAheadSeconds
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    if self.source.rawValue != 0 {
      c.pointee.has_source = 1
      c.pointee.source = self.source.rawValue
    }
    encoding.set(&c.pointee.has_source_note, &c.pointee.source_note, self.sourceNote)
    if self.certainty.rawValue != 0 {
      c.pointee.has_certainty = 1
      c.pointee.certainty = self.certainty.rawValue
    }
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.set(&c.pointee.earliest_time, self.earliestTime)
    encoding.set(&c.pointee.latest_time, self.latestTime)
    encoding.set(&c.pointee.has_corrects, &c.pointee.corrects, self.corrects)
    encoding.set(&c.pointee.has_corrected_by, &c.pointee.corrected_by, self.correctedBy)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.record_time, self.recordTime)
    if self.group != 0 {
      c.pointee.has_group = 1
      c.pointee.group = self.group
    }
    if self.orderOpen {
      c.pointee.has_order_open = 1
      c.pointee.order_open = self.orderOpen ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddEntryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddEntryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_entry_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddEntryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.AddEntryRequest.request_id"),
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.AddEntryRequest.case_name"),
      entry: decoding.message(c.pointee.entry),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.AddEntryRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddEntryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddEntryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddEntryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_entry_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddEntryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entry: decoding.message(c.pointee.entry),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddEntryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListEntriesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListEntriesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_entries_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListEntriesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.ListEntriesRequest.case_name"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListEntriesRequest.page_token"),
      withCorrected: c.pointee.with_corrected != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListEntriesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    if self.withCorrected {
      c.pointee.has_with_corrected = 1
      c.pointee.with_corrected = self.withCorrected ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListEntriesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListEntriesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_entries_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListEntriesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListEntriesResponse.next_page_token"),
      total: c.pointee.total,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListEntriesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    if self.total != 0 {
      c.pointee.has_total = 1
      c.pointee.total = self.total
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSearchEntriesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSearchEntriesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__search_entries_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SearchEntriesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      query: decoding.string(c.pointee.query, "anlan.investigation.v1.SearchEntriesRequest.query"),
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.SearchEntriesRequest.case_name"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.SearchEntriesRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SearchEntriesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_query, &c.pointee.query, self.query)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSearchEntriesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSearchEntriesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__search_entries_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SearchEntriesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.SearchEntriesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SearchEntriesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFinding: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFinding: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__finding__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Finding>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.Finding.code"),
      words: decoding.string(c.pointee.words, "anlan.investigation.v1.Finding.words"),
      isCause: c.pointee.is_cause != 0,
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.Finding.text"),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.Finding.evidence"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Finding>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_words, &c.pointee.words, self.words)
    if self.isCause {
      c.pointee.has_is_cause = 1
      c.pointee.is_cause = self.isCause ? 1 : 0
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationOccurrence: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationOccurrence: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__occurrence__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Occurrence>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Occurrence.name"),
      position: c.pointee.position,
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.Occurrence.code"),
      words: decoding.string(c.pointee.words, "anlan.investigation.v1.Occurrence.words"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.Occurrence.text"),
      phase: decoding.string(c.pointee.phase, "anlan.investigation.v1.Occurrence.phase"),
      entries: decoding.strings(c.pointee.n_entries, c.pointee.entries, "anlan.investigation.v1.Occurrence.entries"),
      findings: decoding.messages(c.pointee.n_findings, c.pointee.findings),
      corrects: decoding.string(c.pointee.corrects, "anlan.investigation.v1.Occurrence.corrects"),
      correctedBy: decoding.string(c.pointee.corrected_by, "anlan.investigation.v1.Occurrence.corrected_by"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Occurrence.account"),
      recordTime: decoding.message(c.pointee.record_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Occurrence>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.position != 0 {
      c.pointee.has_position = 1
      c.pointee.position = self.position
    }
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_words, &c.pointee.words, self.words)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_phase, &c.pointee.phase, self.phase)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.set(&c.pointee.n_findings, &c.pointee.findings, self.findings)
    encoding.set(&c.pointee.has_corrects, &c.pointee.corrects, self.corrects)
    encoding.set(&c.pointee.has_corrected_by, &c.pointee.corrected_by, self.correctedBy)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.record_time, self.recordTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddOccurrenceRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddOccurrenceRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_occurrence_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddOccurrenceRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.AddOccurrenceRequest.request_id"),
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.AddOccurrenceRequest.case_name"),
      occurrence: decoding.message(c.pointee.occurrence),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.AddOccurrenceRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddOccurrenceRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.set(&c.pointee.occurrence, self.occurrence)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddOccurrenceResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddOccurrenceResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_occurrence_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddOccurrenceResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      occurrence: decoding.message(c.pointee.occurrence),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddOccurrenceResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.occurrence, self.occurrence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListOccurrencesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListOccurrencesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_occurrences_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListOccurrencesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.ListOccurrencesRequest.case_name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListOccurrencesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListOccurrencesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListOccurrencesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_occurrences_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListOccurrencesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      occurrences: decoding.messages(c.pointee.n_occurrences, c.pointee.occurrences),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListOccurrencesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_occurrences, &c.pointee.occurrences, self.occurrences)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFactCode: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFactCode: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__fact_code__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FactCode>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.FactCode.code"),
      words: decoding.string(c.pointee.words, "anlan.investigation.v1.FactCode.words"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FactCode>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_words, &c.pointee.words, self.words)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListFactCodesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListFactCodesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_fact_codes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListFactCodesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListFactCodesRequest>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListFactCodesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListFactCodesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_fact_codes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListFactCodesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      occurrences: decoding.messages(c.pointee.n_occurrences, c.pointee.occurrences),
      subjects: decoding.messages(c.pointee.n_subjects, c.pointee.subjects),
      modifiers: decoding.messages(c.pointee.n_modifiers, c.pointee.modifiers),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListFactCodesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.n_occurrences, &c.pointee.occurrences, self.occurrences)
    encoding.set(&c.pointee.n_subjects, &c.pointee.subjects, self.subjects)
    encoding.set(&c.pointee.n_modifiers, &c.pointee.modifiers, self.modifiers)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawTimelineRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawTimelineRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_timeline_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawTimelineRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.DrawTimelineRequest.case_name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawTimelineRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawTimelineResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawTimelineResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_timeline_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawTimelineResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      svg: decoding.string(c.pointee.svg, "anlan.investigation.v1.DrawTimelineResponse.svg"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawTimelineResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_svg, &c.pointee.svg, self.svg)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
