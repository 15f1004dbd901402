// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/bank.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension EnforcementBank: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementBank: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__bank__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Bank>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Bank.name"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.Bank.title"),
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.Bank.sector"),
      department: decoding.string(c.pointee.department, "anlan.enforcement.v1.Bank.department"),
      published: decoding.message(c.pointee.published),
      draft: decoding.message(c.pointee.draft),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Bank>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.published, self.published)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementVersion: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementVersion: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__version__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Version>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Version.name"),
      number: c.pointee.number,
      state: EnforcementVersionState(rawValue: c.pointee.state),
      sha256: decoding.bytes(c.pointee.sha256),
      questionCount: c.pointee.question_count,
      author: decoding.string(c.pointee.author, "anlan.enforcement.v1.Version.author"),
      reviewer: decoding.string(c.pointee.reviewer, "anlan.enforcement.v1.Version.reviewer"),
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.Version.note"),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Version>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.questionCount != 0 {
      c.pointee.has_question_count = 1
      c.pointee.question_count = self.questionCount
    }
    encoding.set(&c.pointee.has_author, &c.pointee.author, self.author)
    encoding.set(&c.pointee.has_reviewer, &c.pointee.reviewer, self.reviewer)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_questions_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionsRequest>, _ decoding: inout Decoding) -> Self {
    let part: Part? = switch c.pointee.part_case.rawValue {
    case 1: .options(decoding.present(c.pointee.options))
    case 2: .rows(decoding.present(c.pointee.rows))
    default: nil
    }
    return Self(
      part: part,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.part {
    case .options(let value):
      c.pointee.part_case = .init(rawValue: 1)
      c.pointee.options = encoding.make(value)
    case .rows(let value):
      c.pointee.part_case = .init(rawValue: 2)
      c.pointee.rows = encoding.make(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionsOptions: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionsOptions: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_questions_options__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionsOptions>, _ decoding: inout Decoding) -> Self {
    return Self(
      bank: decoding.string(c.pointee.bank, "anlan.enforcement.v1.ImportQuestionsOptions.bank"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.ImportQuestionsOptions.title"),
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.ImportQuestionsOptions.sector"),
      dryRun: c.pointee.dry_run != 0,
      fileName: decoding.string(c.pointee.file_name, "anlan.enforcement.v1.ImportQuestionsOptions.file_name"),
      fileSha256: decoding.bytes(c.pointee.file_sha256),
      format: decoding.string(c.pointee.format, "anlan.enforcement.v1.ImportQuestionsOptions.format"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionsOptions>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_bank, &c.pointee.bank, self.bank)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_file_sha256, &c.pointee.file_sha256, self.fileSha256)
    encoding.set(&c.pointee.has_format, &c.pointee.format, self.format)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionRows: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionRows: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_question_rows__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionRows>, _ decoding: inout Decoding) -> Self {
    return Self(
      rows: decoding.messages(c.pointee.n_rows, c.pointee.rows),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionRows>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_rows, &c.pointee.rows, self.rows)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionRow: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionRow: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_question_row__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionRow>, _ decoding: inout Decoding) -> Self {
    return Self(
      sheet: decoding.string(c.pointee.sheet, "anlan.enforcement.v1.ImportQuestionRow.sheet"),
      row: c.pointee.row,
      content: decoding.message(c.pointee.content),
      verdicts: decoding.messages(c.pointee.n_verdicts, c.pointee.verdicts),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionRow>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_sheet, &c.pointee.sheet, self.sheet)
    if self.row != 0 {
      c.pointee.has_row = 1
      c.pointee.row = self.row
    }
    encoding.set(&c.pointee.content, self.content)
    encoding.set(&c.pointee.n_verdicts, &c.pointee.verdicts, self.verdicts)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionVerdict: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionVerdict: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_verdict__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionVerdict>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.enforcement.v1.QuestionVerdict.code"),
      detail: decoding.string(c.pointee.detail, "anlan.enforcement.v1.QuestionVerdict.detail"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionVerdict>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_questions_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      rows: decoding.messages(c.pointee.n_rows, c.pointee.rows),
      summary: decoding.message(c.pointee.summary),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_rows, &c.pointee.rows, self.rows)
    encoding.set(&c.pointee.summary, self.summary)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionRowResult: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionRowResult: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_row_result__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionRowResult>, _ decoding: inout Decoding) -> Self {
    return Self(
      sheet: decoding.string(c.pointee.sheet, "anlan.enforcement.v1.QuestionRowResult.sheet"),
      row: c.pointee.row,
      outcome: EnforcementQuestionRowOutcome(rawValue: c.pointee.outcome),
      verdicts: decoding.messages(c.pointee.n_verdicts, c.pointee.verdicts),
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.QuestionRowResult.question"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionRowResult>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_sheet, &c.pointee.sheet, self.sheet)
    if self.row != 0 {
      c.pointee.has_row = 1
      c.pointee.row = self.row
    }
    if self.outcome.rawValue != 0 {
      c.pointee.has_outcome = 1
      c.pointee.outcome = self.outcome.rawValue
    }
    encoding.set(&c.pointee.n_verdicts, &c.pointee.verdicts, self.verdicts)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementImportQuestionsSummary: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementImportQuestionsSummary: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__import_questions_summary__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ImportQuestionsSummary>, _ decoding: inout Decoding) -> Self {
    return Self(
      rows: c.pointee.rows,
      added: c.pointee.added,
      revised: c.pointee.revised,
      unchanged: c.pointee.unchanged,
      rejected: c.pointee.rejected,
      withWarnings: c.pointee.with_warnings,
      contradictions: c.pointee.contradictions,
      version: decoding.string(c.pointee.version, "anlan.enforcement.v1.ImportQuestionsSummary.version"),
      dryRun: c.pointee.dry_run != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ImportQuestionsSummary>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    if self.rows != 0 {
      c.pointee.has_rows = 1
      c.pointee.rows = self.rows
    }
    if self.added != 0 {
      c.pointee.has_added = 1
      c.pointee.added = self.added
    }
    if self.revised != 0 {
      c.pointee.has_revised = 1
      c.pointee.revised = self.revised
    }
    if self.unchanged != 0 {
      c.pointee.has_unchanged = 1
      c.pointee.unchanged = self.unchanged
    }
    if self.rejected != 0 {
      c.pointee.has_rejected = 1
      c.pointee.rejected = self.rejected
    }
    if self.withWarnings != 0 {
      c.pointee.has_with_warnings = 1
      c.pointee.with_warnings = self.withWarnings
    }
    if self.contradictions != 0 {
      c.pointee.has_contradictions = 1
      c.pointee.contradictions = self.contradictions
    }
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListBanksRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListBanksRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_banks_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListBanksRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.ListBanksRequest.sector"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListBanksRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListBanksResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListBanksResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_banks_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListBanksResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      banks: decoding.messages(c.pointee.n_banks, c.pointee.banks),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListBanksResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_banks, &c.pointee.banks, self.banks)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListVersionsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListVersionsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_versions_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListVersionsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.ListVersionsRequest.parent"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListVersionsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListVersionsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListVersionsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_versions_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListVersionsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      versions: decoding.messages(c.pointee.n_versions, c.pointee.versions),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListVersionsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_versions, &c.pointee.versions, self.versions)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListImportsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListImportsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_imports_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListImportsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.ListImportsRequest.parent"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.enforcement.v1.ListImportsRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListImportsRequest>, _ encoding: inout Encoding) {
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

extension EnforcementListImportsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListImportsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_imports_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListImportsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      imports: decoding.messages(c.pointee.n_imports, c.pointee.imports),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.enforcement.v1.ListImportsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListImportsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_imports, &c.pointee.imports, self.imports)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementBankImport: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementBankImport: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__bank_import__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__BankImport>, _ decoding: inout Decoding) -> Self {
    return Self(
      bank: decoding.string(c.pointee.bank, "anlan.enforcement.v1.BankImport.bank"),
      version: decoding.string(c.pointee.version, "anlan.enforcement.v1.BankImport.version"),
      fileName: decoding.string(c.pointee.file_name, "anlan.enforcement.v1.BankImport.file_name"),
      fileSha256: decoding.bytes(c.pointee.file_sha256),
      format: decoding.string(c.pointee.format, "anlan.enforcement.v1.BankImport.format"),
      rows: c.pointee.rows,
      added: c.pointee.added,
      revised: c.pointee.revised,
      unchanged: c.pointee.unchanged,
      rejected: c.pointee.rejected,
      contradictions: c.pointee.contradictions,
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.BankImport.account"),
      time: decoding.message(c.pointee.time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__BankImport>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_bank, &c.pointee.bank, self.bank)
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_file_sha256, &c.pointee.file_sha256, self.fileSha256)
    encoding.set(&c.pointee.has_format, &c.pointee.format, self.format)
    if self.rows != 0 {
      c.pointee.has_rows = 1
      c.pointee.rows = self.rows
    }
    if self.added != 0 {
      c.pointee.has_added = 1
      c.pointee.added = self.added
    }
    if self.revised != 0 {
      c.pointee.has_revised = 1
      c.pointee.revised = self.revised
    }
    if self.unchanged != 0 {
      c.pointee.has_unchanged = 1
      c.pointee.unchanged = self.unchanged
    }
    if self.rejected != 0 {
      c.pointee.has_rejected = 1
      c.pointee.rejected = self.rejected
    }
    if self.contradictions != 0 {
      c.pointee.has_contradictions = 1
      c.pointee.contradictions = self.contradictions
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMoveVersionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMoveVersionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__move_version_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MoveVersionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.MoveVersionRequest.name"),
      move: EnforcementVersionMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.MoveVersionRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MoveVersionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMoveVersionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMoveVersionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__move_version_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MoveVersionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      version: decoding.message(c.pointee.version),
      sittingsAffected: c.pointee.sittings_affected,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MoveVersionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.version, self.version)
    if self.sittingsAffected != 0 {
      c.pointee.has_sittings_affected = 1
      c.pointee.sittings_affected = self.sittingsAffected
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListQuestionsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListQuestionsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_questions_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListQuestionsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.ListQuestionsRequest.parent"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.enforcement.v1.ListQuestionsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.enforcement.v1.ListQuestionsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListQuestionsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListQuestionsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListQuestionsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_questions_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListQuestionsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      questions: decoding.messages(c.pointee.n_questions, c.pointee.questions),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.enforcement.v1.ListQuestionsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListQuestionsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_questions, &c.pointee.questions, self.questions)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetQuestionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetQuestionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_question_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetQuestionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetQuestionRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetQuestionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetQuestionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetQuestionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_question_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetQuestionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      revisions: decoding.messages(c.pointee.n_revisions, c.pointee.revisions),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetQuestionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_revisions, &c.pointee.revisions, self.revisions)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuestionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuestionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_question_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuestionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.DecideQuestionRequest.name"),
      state: EnforcementQuestionState(rawValue: c.pointee.state),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.DecideQuestionRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuestionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuestionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuestionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_question_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuestionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      question: decoding.message(c.pointee.question),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuestionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.question, self.question)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementAmendLawRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementAmendLawRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__amend_law_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__AmendLawRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      law: decoding.string(c.pointee.law, "anlan.enforcement.v1.AmendLawRequest.law"),
      article: decoding.string(c.pointee.article, "anlan.enforcement.v1.AmendLawRequest.article"),
      inForceFrom: decoding.string(c.pointee.in_force_from, "anlan.enforcement.v1.AmendLawRequest.in_force_from"),
      dryRun: c.pointee.dry_run != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__AmendLawRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_law, &c.pointee.law, self.law)
    encoding.set(&c.pointee.has_article, &c.pointee.article, self.article)
    encoding.set(&c.pointee.has_in_force_from, &c.pointee.in_force_from, self.inForceFrom)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementAmendLawResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementAmendLawResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__amend_law_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__AmendLawResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      questions: decoding.strings(c.pointee.n_questions, c.pointee.questions, "anlan.enforcement.v1.AmendLawResponse.questions"),
      packs: decoding.strings(c.pointee.n_packs, c.pointee.packs, "anlan.enforcement.v1.AmendLawResponse.packs"),
      sittings: decoding.strings(c.pointee.n_sittings, c.pointee.sittings, "anlan.enforcement.v1.AmendLawResponse.sittings"),
      recorded: c.pointee.recorded != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__AmendLawResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.n_questions, &c.pointee.questions, self.questions)
    encoding.set(&c.pointee.n_packs, &c.pointee.packs, self.packs)
    encoding.set(&c.pointee.n_sittings, &c.pointee.sittings, self.sittings)
    if self.recorded {
      c.pointee.has_recorded = 1
      c.pointee.recorded = self.recorded ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRequestExportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRequestExportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__request_export_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RequestExportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      bank: decoding.string(c.pointee.bank, "anlan.enforcement.v1.RequestExportRequest.bank"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.RequestExportRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RequestExportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_bank, &c.pointee.bank, self.bank)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRequestExportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRequestExportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__request_export_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RequestExportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      export: decoding.string(c.pointee.export, "anlan.enforcement.v1.RequestExportResponse.export"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RequestExportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_export, &c.pointee.export, self.export)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementApproveExportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementApproveExportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__approve_export_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ApproveExportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      export: decoding.string(c.pointee.export, "anlan.enforcement.v1.ApproveExportRequest.export"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ApproveExportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_export, &c.pointee.export, self.export)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementApproveExportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementApproveExportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__approve_export_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ApproveExportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      expireTime: decoding.message(c.pointee.expire_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ApproveExportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.expire_time, self.expireTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementExportQuestionsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementExportQuestionsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__export_questions_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ExportQuestionsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      export: decoding.string(c.pointee.export, "anlan.enforcement.v1.ExportQuestionsRequest.export"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ExportQuestionsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_export, &c.pointee.export, self.export)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementExportQuestionsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementExportQuestionsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__export_questions_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ExportQuestionsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      questions: decoding.messages(c.pointee.n_questions, c.pointee.questions),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ExportQuestionsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_questions, &c.pointee.questions, self.questions)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionProposal: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionProposal: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_proposal__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionProposal>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.QuestionProposal.name"),
      state: EnforcementQuestionProposalState(rawValue: c.pointee.state),
      lesson: decoding.string(c.pointee.lesson, "anlan.enforcement.v1.QuestionProposal.lesson"),
      case: decoding.string(c.pointee.case_, "anlan.enforcement.v1.QuestionProposal.case"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.QuestionProposal.title"),
      place: c.pointee.place,
      content: decoding.message(c.pointee.content),
      verdicts: decoding.messages(c.pointee.n_verdicts, c.pointee.verdicts),
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.QuestionProposal.question"),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.QuestionProposal.account"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.QuestionProposal.reason"),
      createTime: decoding.message(c.pointee.create_time),
      decideTime: decoding.message(c.pointee.decide_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionProposal>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.place != 0 {
      c.pointee.has_place = 1
      c.pointee.place = self.place
    }
    encoding.set(&c.pointee.content, self.content)
    encoding.set(&c.pointee.n_verdicts, &c.pointee.verdicts, self.verdicts)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.create_time, self.createTime)
    encoding.set(&c.pointee.decide_time, self.decideTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListQuestionProposalsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListQuestionProposalsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_question_proposals_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListQuestionProposalsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.enforcement.v1.ListQuestionProposalsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.enforcement.v1.ListQuestionProposalsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListQuestionProposalsRequest>, _ encoding: inout Encoding) {
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

extension EnforcementListQuestionProposalsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListQuestionProposalsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_question_proposals_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListQuestionProposalsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      proposals: decoding.messages(c.pointee.n_proposals, c.pointee.proposals),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.enforcement.v1.ListQuestionProposalsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListQuestionProposalsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_proposals, &c.pointee.proposals, self.proposals)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetQuestionProposalRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetQuestionProposalRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_question_proposal_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetQuestionProposalRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetQuestionProposalRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetQuestionProposalRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetQuestionProposalResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetQuestionProposalResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_question_proposal_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetQuestionProposalResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      proposal: decoding.message(c.pointee.proposal),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetQuestionProposalResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.proposal, self.proposal)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuestionProposalRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuestionProposalRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_question_proposal_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuestionProposalRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.DecideQuestionProposalRequest.name"),
      accept: c.pointee.accept != 0,
      bank: decoding.string(c.pointee.bank, "anlan.enforcement.v1.DecideQuestionProposalRequest.bank"),
      basis: decoding.messages(c.pointee.n_basis, c.pointee.basis),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.DecideQuestionProposalRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuestionProposalRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.accept {
      c.pointee.has_accept = 1
      c.pointee.accept = self.accept ? 1 : 0
    }
    encoding.set(&c.pointee.has_bank, &c.pointee.bank, self.bank)
    encoding.set(&c.pointee.n_basis, &c.pointee.basis, self.basis)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuestionProposalResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuestionProposalResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_question_proposal_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuestionProposalResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      proposal: decoding.message(c.pointee.proposal),
      result: decoding.message(c.pointee.result),
      version: decoding.string(c.pointee.version, "anlan.enforcement.v1.DecideQuestionProposalResponse.version"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuestionProposalResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.proposal, self.proposal)
    encoding.set(&c.pointee.result, self.result)
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListPostsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListPostsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_posts_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListPostsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.ListPostsRequest.sector"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListPostsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListPostsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListPostsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_posts_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListPostsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      posts: decoding.messages(c.pointee.n_posts, c.pointee.posts),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListPostsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_posts, &c.pointee.posts, self.posts)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPost: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPost: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__post__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Post>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.enforcement.v1.Post.code"),
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.Post.sector"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.Post.title"),
      isProcess: c.pointee.is_process != 0,
      isSpecialOperation: c.pointee.is_special_operation != 0,
      unverified: c.pointee.unverified != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Post>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.isProcess {
      c.pointee.has_is_process = 1
      c.pointee.is_process = self.isProcess ? 1 : 0
    }
    if self.isSpecialOperation {
      c.pointee.has_is_special_operation = 1
      c.pointee.is_special_operation = self.isSpecialOperation ? 1 : 0
    }
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementBankAct: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementBankAct: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__bank_act__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__BankAct>, _ decoding: inout Decoding) -> Self {
    return Self(
      subject: decoding.string(c.pointee.subject, "anlan.enforcement.v1.BankAct.subject"),
      act: decoding.string(c.pointee.act, "anlan.enforcement.v1.BankAct.act"),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.BankAct.account"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.BankAct.reason"),
      time: decoding.message(c.pointee.time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__BankAct>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_act, &c.pointee.act, self.act)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.time, self.time)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
