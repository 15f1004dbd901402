// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/question.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension EnforcementQuestionOption: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionOption: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_option__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionOption>, _ decoding: inout Decoding) -> Self {
    return Self(
      key: decoding.string(c.pointee.key, "anlan.enforcement.v1.QuestionOption.key"),
      text: decoding.string(c.pointee.text, "anlan.enforcement.v1.QuestionOption.text"),
      isFixed: c.pointee.is_fixed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionOption>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    if self.isFixed {
      c.pointee.has_is_fixed = 1
      c.pointee.is_fixed = self.isFixed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementBlankAnswers: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementBlankAnswers: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__blank_answers__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__BlankAnswers>, _ decoding: inout Decoding) -> Self {
    return Self(
      accepted: decoding.strings(c.pointee.n_accepted, c.pointee.accepted, "anlan.enforcement.v1.BlankAnswers.accepted"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__BlankAnswers>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_accepted, &c.pointee.accepted, self.accepted)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRubricPoint: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRubricPoint: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__rubric_point__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RubricPoint>, _ decoding: inout Decoding) -> Self {
    return Self(
      text: decoding.string(c.pointee.text, "anlan.enforcement.v1.RubricPoint.text"),
      tenths: c.pointee.tenths,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RubricPoint>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    if self.tenths != 0 {
      c.pointee.has_tenths = 1
      c.pointee.tenths = self.tenths
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionAnswer: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionAnswer: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_answer__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionAnswer>, _ decoding: inout Decoding) -> Self {
    return Self(
      options: decoding.strings(c.pointee.n_options, c.pointee.options, "anlan.enforcement.v1.QuestionAnswer.options"),
      judge: c.pointee.judge != 0,
      blanks: decoding.messages(c.pointee.n_blanks, c.pointee.blanks),
      rubric: decoding.messages(c.pointee.n_rubric, c.pointee.rubric),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionAnswer>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.n_options, &c.pointee.options, self.options)
    if self.judge {
      c.pointee.has_judge = 1
      c.pointee.judge = self.judge ? 1 : 0
    }
    encoding.set(&c.pointee.n_blanks, &c.pointee.blanks, self.blanks)
    encoding.set(&c.pointee.n_rubric, &c.pointee.rubric, self.rubric)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementLegalBasis: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementLegalBasis: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__legal_basis__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__LegalBasis>, _ decoding: inout Decoding) -> Self {
    return Self(
      law: decoding.string(c.pointee.law, "anlan.enforcement.v1.LegalBasis.law"),
      article: decoding.string(c.pointee.article, "anlan.enforcement.v1.LegalBasis.article"),
      textVersion: decoding.string(c.pointee.text_version, "anlan.enforcement.v1.LegalBasis.text_version"),
      isChecked: c.pointee.is_checked != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__LegalBasis>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_law, &c.pointee.law, self.law)
    encoding.set(&c.pointee.has_article, &c.pointee.article, self.article)
    encoding.set(&c.pointee.has_text_version, &c.pointee.text_version, self.textVersion)
    if self.isChecked {
      c.pointee.has_is_checked = 1
      c.pointee.is_checked = self.isChecked ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionMedia: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionMedia: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_media__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionMedia>, _ decoding: inout Decoding) -> Self {
    return Self(
      sha256: decoding.bytes(c.pointee.sha256),
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.QuestionMedia.name"),
      mediaType: decoding.string(c.pointee.media_type, "anlan.enforcement.v1.QuestionMedia.media_type"),
      sizeBytes: c.pointee.size_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionMedia>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_media_type, &c.pointee.media_type, self.mediaType)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestionContent: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestionContent: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question_content__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__QuestionContent>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: EnforcementQuestionKind(rawValue: c.pointee.kind),
      stem: decoding.string(c.pointee.stem, "anlan.enforcement.v1.QuestionContent.stem"),
      options: decoding.messages(c.pointee.n_options, c.pointee.options),
      answer: decoding.message(c.pointee.answer),
      explanation: decoding.string(c.pointee.explanation, "anlan.enforcement.v1.QuestionContent.explanation"),
      posts: decoding.strings(c.pointee.n_posts, c.pointee.posts, "anlan.enforcement.v1.QuestionContent.posts"),
      processes: decoding.strings(c.pointee.n_processes, c.pointee.processes, "anlan.enforcement.v1.QuestionContent.processes"),
      topic: decoding.string(c.pointee.topic, "anlan.enforcement.v1.QuestionContent.topic"),
      difficulty: c.pointee.difficulty,
      isRedLine: c.pointee.is_red_line != 0,
      basis: decoding.messages(c.pointee.n_basis, c.pointee.basis),
      media: decoding.messages(c.pointee.n_media, c.pointee.media),
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.QuestionContent.sector"),
      source: decoding.string(c.pointee.source, "anlan.enforcement.v1.QuestionContent.source"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__QuestionContent>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 14)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_stem, &c.pointee.stem, self.stem)
    encoding.set(&c.pointee.n_options, &c.pointee.options, self.options)
    encoding.set(&c.pointee.answer, self.answer)
    encoding.set(&c.pointee.has_explanation, &c.pointee.explanation, self.explanation)
    encoding.set(&c.pointee.n_posts, &c.pointee.posts, self.posts)
    encoding.set(&c.pointee.n_processes, &c.pointee.processes, self.processes)
    encoding.set(&c.pointee.has_topic, &c.pointee.topic, self.topic)
    if self.difficulty != 0 {
      c.pointee.has_difficulty = 1
      c.pointee.difficulty = self.difficulty
    }
    if self.isRedLine {
      c.pointee.has_is_red_line = 1
      c.pointee.is_red_line = self.isRedLine ? 1 : 0
    }
    encoding.set(&c.pointee.n_basis, &c.pointee.basis, self.basis)
    encoding.set(&c.pointee.n_media, &c.pointee.media, self.media)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementQuestion: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementQuestion: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__question__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Question>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Question.name"),
      revision: c.pointee.revision,
      sha256: decoding.bytes(c.pointee.sha256),
      content: decoding.message(c.pointee.content),
      state: EnforcementQuestionState(rawValue: c.pointee.state),
      flags: decoding.strings(c.pointee.n_flags, c.pointee.flags, "anlan.enforcement.v1.Question.flags"),
      author: decoding.string(c.pointee.author, "anlan.enforcement.v1.Question.author"),
      usedCount: c.pointee.used_count,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Question>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.revision != 0 {
      c.pointee.has_revision = 1
      c.pointee.revision = self.revision
    }
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.content, self.content)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.n_flags, &c.pointee.flags, self.flags)
    encoding.set(&c.pointee.has_author, &c.pointee.author, self.author)
    if self.usedCount != 0 {
      c.pointee.has_used_count = 1
      c.pointee.used_count = self.usedCount
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
