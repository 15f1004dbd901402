// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/past.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationPastField: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastField: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_field__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastField>, _ decoding: inout Decoding) -> Self {
    return Self(
      column: decoding.string(c.pointee.column, "anlan.investigation.v1.PastField.column"),
      value: decoding.string(c.pointee.value, "anlan.investigation.v1.PastField.value"),
      isCode: c.pointee.is_code != 0,
      meaning: decoding.string(c.pointee.meaning, "anlan.investigation.v1.PastField.meaning"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastField>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_column, &c.pointee.column, self.column)
    encoding.set(&c.pointee.has_value, &c.pointee.value, self.value)
    if self.isCode {
      c.pointee.has_is_code = 1
      c.pointee.is_code = self.isCode ? 1 : 0
    }
    encoding.set(&c.pointee.has_meaning, &c.pointee.meaning, self.meaning)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastFacts: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastFacts: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_facts__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastFacts>, _ decoding: inout Decoding) -> Self {
    return Self(
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.PastFacts.title"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.PastFacts.day"),
      time: decoding.string(c.pointee.time, "anlan.investigation.v1.PastFacts.time"),
      unit: decoding.string(c.pointee.unit, "anlan.investigation.v1.PastFacts.unit"),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.PastFacts.place"),
      industry: decoding.string(c.pointee.industry, "anlan.investigation.v1.PastFacts.industry"),
      course: decoding.string(c.pointee.course, "anlan.investigation.v1.PastFacts.course"),
      cause: decoding.string(c.pointee.cause, "anlan.investigation.v1.PastFacts.cause"),
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.PastFacts.lesson"),
      deaths: decoding.message(c.pointee.deaths),
      severe: decoding.message(c.pointee.severe),
      minor: decoding.message(c.pointee.minor),
      lossFen: decoding.message(c.pointee.loss_fen),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastFacts>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.has_time, &c.pointee.time, self.time)
    encoding.set(&c.pointee.has_unit, &c.pointee.unit, self.unit)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.set(&c.pointee.has_course, &c.pointee.course, self.course)
    encoding.set(&c.pointee.has_cause, &c.pointee.cause, self.cause)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.deaths, self.deaths)
    encoding.set(&c.pointee.severe, self.severe)
    encoding.set(&c.pointee.minor, self.minor)
    encoding.set(&c.pointee.loss_fen, self.lossFen)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastRow: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastRow: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_row__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastRow>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: InvestigationPastRowKind(rawValue: c.pointee.kind),
      caseKey: decoding.string(c.pointee.case_key, "anlan.investigation.v1.PastRow.case_key"),
      rowKey: decoding.string(c.pointee.row_key, "anlan.investigation.v1.PastRow.row_key"),
      line: c.pointee.line,
      facts: decoding.message(c.pointee.facts),
      fields: decoding.messages(c.pointee.n_fields, c.pointee.fields),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastRow>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_case_key, &c.pointee.case_key, self.caseKey)
    encoding.set(&c.pointee.has_row_key, &c.pointee.row_key, self.rowKey)
    if self.line != 0 {
      c.pointee.has_line = 1
      c.pointee.line = self.line
    }
    encoding.set(&c.pointee.facts, self.facts)
    encoding.set(&c.pointee.n_fields, &c.pointee.fields, self.fields)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationImportPastRowsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationImportPastRowsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__import_past_rows_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ImportPastRowsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      source: InvestigationPastSource(rawValue: c.pointee.source),
      fileName: decoding.string(c.pointee.file_name, "anlan.investigation.v1.ImportPastRowsRequest.file_name"),
      dryRun: c.pointee.dry_run != 0,
      rows: decoding.messages(c.pointee.n_rows, c.pointee.rows),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ImportPastRowsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.source.rawValue != 0 {
      c.pointee.has_source = 1
      c.pointee.source = self.source.rawValue
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.set(&c.pointee.n_rows, &c.pointee.rows, self.rows)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastRowResult: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastRowResult: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_row_result__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastRowResult>, _ decoding: inout Decoding) -> Self {
    return Self(
      line: c.pointee.line,
      outcome: InvestigationPastRowOutcome(rawValue: c.pointee.outcome),
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.PastRowResult.name"),
      version: c.pointee.version,
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.PastRowResult.reason"),
      unmapped: decoding.strings(c.pointee.n_unmapped, c.pointee.unmapped, "anlan.investigation.v1.PastRowResult.unmapped"),
      detail: decoding.string(c.pointee.detail, "anlan.investigation.v1.PastRowResult.detail"),
      notes: decoding.strings(c.pointee.n_notes, c.pointee.notes, "anlan.investigation.v1.PastRowResult.notes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastRowResult>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.line != 0 {
      c.pointee.has_line = 1
      c.pointee.line = self.line
    }
    if self.outcome.rawValue != 0 {
      c.pointee.has_outcome = 1
      c.pointee.outcome = self.outcome.rawValue
    }
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.n_unmapped, &c.pointee.unmapped, self.unmapped)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.set(&c.pointee.n_notes, &c.pointee.notes, self.notes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationImportPastRowsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationImportPastRowsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__import_past_rows_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ImportPastRowsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      results: decoding.messages(c.pointee.n_results, c.pointee.results),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ImportPastRowsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_results, &c.pointee.results, self.results)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastCode: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastCode: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_code__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastCode>, _ decoding: inout Decoding) -> Self {
    return Self(
      column: decoding.string(c.pointee.column, "anlan.investigation.v1.PastCode.column"),
      raw: decoding.string(c.pointee.raw, "anlan.investigation.v1.PastCode.raw"),
      sourceMeaning: decoding.string(c.pointee.source_meaning, "anlan.investigation.v1.PastCode.source_meaning"),
      meaning: decoding.string(c.pointee.meaning, "anlan.investigation.v1.PastCode.meaning"),
      accidentType: decoding.string(c.pointee.accident_type, "anlan.investigation.v1.PastCode.accident_type"),
      checked: c.pointee.checked != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastCode>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_column, &c.pointee.column, self.column)
    encoding.set(&c.pointee.has_raw, &c.pointee.raw, self.raw)
    encoding.set(&c.pointee.has_source_meaning, &c.pointee.source_meaning, self.sourceMeaning)
    encoding.set(&c.pointee.has_meaning, &c.pointee.meaning, self.meaning)
    encoding.set(&c.pointee.has_accident_type, &c.pointee.accident_type, self.accidentType)
    if self.checked {
      c.pointee.has_checked = 1
      c.pointee.checked = self.checked ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastPerson: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastPerson: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_person__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastPerson>, _ decoding: inout Decoding) -> Self {
    return Self(
      key: decoding.string(c.pointee.key, "anlan.investigation.v1.PastPerson.key"),
      degree: decoding.string(c.pointee.degree, "anlan.investigation.v1.PastPerson.degree"),
      codes: decoding.messages(c.pointee.n_codes, c.pointee.codes),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastPerson>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    encoding.set(&c.pointee.has_degree, &c.pointee.degree, self.degree)
    encoding.set(&c.pointee.n_codes, &c.pointee.codes, self.codes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastStoredRow: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastStoredRow: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_stored_row__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastStoredRow>, _ decoding: inout Decoding) -> Self {
    return Self(
      row: decoding.message(c.pointee.row),
      version: c.pointee.version,
      earlier: c.pointee.earlier,
      fileName: decoding.string(c.pointee.file_name, "anlan.investigation.v1.PastStoredRow.file_name"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.PastStoredRow.account"),
      time: decoding.message(c.pointee.time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastStoredRow>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.row, self.row)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    if self.earlier != 0 {
      c.pointee.has_earlier = 1
      c.pointee.earlier = self.earlier
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPastCase: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPastCase: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__past_case__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PastCase>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.PastCase.name"),
      source: InvestigationPastSource(rawValue: c.pointee.source),
      key: decoding.string(c.pointee.key, "anlan.investigation.v1.PastCase.key"),
      version: c.pointee.version,
      facts: decoding.message(c.pointee.facts),
      codes: decoding.messages(c.pointee.n_codes, c.pointee.codes),
      people: decoding.messages(c.pointee.n_people, c.pointee.people),
      accidentType: decoding.string(c.pointee.accident_type, "anlan.investigation.v1.PastCase.accident_type"),
      typeChecked: c.pointee.type_checked != 0,
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PastCase>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.source.rawValue != 0 {
      c.pointee.has_source = 1
      c.pointee.source = self.source.rawValue
    }
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.facts, self.facts)
    encoding.set(&c.pointee.n_codes, &c.pointee.codes, self.codes)
    encoding.set(&c.pointee.n_people, &c.pointee.people, self.people)
    encoding.set(&c.pointee.has_accident_type, &c.pointee.accident_type, self.accidentType)
    if self.typeChecked {
      c.pointee.has_type_checked = 1
      c.pointee.type_checked = self.typeChecked ? 1 : 0
    }
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetPastCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetPastCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_past_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetPastCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetPastCaseRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetPastCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetPastCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetPastCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_past_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetPastCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      pastCase: decoding.message(c.pointee.past_case),
      rows: decoding.messages(c.pointee.n_rows, c.pointee.rows),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetPastCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.past_case, self.pastCase)
    encoding.set(&c.pointee.n_rows, &c.pointee.rows, self.rows)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListPastCasesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListPastCasesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_past_cases_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListPastCasesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListPastCasesRequest.page_token"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.ListPastCasesRequest.text"),
      filter: decoding.string(c.pointee.filter, "anlan.investigation.v1.ListPastCasesRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListPastCasesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListPastCasesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListPastCasesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_past_cases_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListPastCasesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      pastCases: decoding.messages(c.pointee.n_past_cases, c.pointee.past_cases),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListPastCasesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListPastCasesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_past_cases, &c.pointee.past_cases, self.pastCases)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
