// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/lesson.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationSelectionTerm: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelectionTerm: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__selection_term__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelectionTerm>, _ decoding: inout Decoding) -> Self {
    return Self(
      criterion: InvestigationSelectionCriterion(rawValue: c.pointee.criterion),
      values: decoding.strings(c.pointee.n_values, c.pointee.values, "anlan.investigation.v1.SelectionTerm.values"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelectionTerm>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.criterion.rawValue != 0 {
      c.pointee.has_criterion = 1
      c.pointee.criterion = self.criterion.rawValue
    }
    encoding.set(&c.pointee.n_values, &c.pointee.values, self.values)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSelectionException: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelectionException: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__selection_exception__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelectionException>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.SelectionException.entity"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.SelectionException.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelectionException>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSelectionRule: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelectionRule: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__selection_rule__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelectionRule>, _ decoding: inout Decoding) -> Self {
    return Self(
      terms: decoding.messages(c.pointee.n_terms, c.pointee.terms),
      exceptions: decoding.messages(c.pointee.n_exceptions, c.pointee.exceptions),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelectionRule>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_terms, &c.pointee.terms, self.terms)
    encoding.set(&c.pointee.n_exceptions, &c.pointee.exceptions, self.exceptions)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSelectionReason: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelectionReason: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__selection_reason__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelectionReason>, _ decoding: inout Decoding) -> Self {
    return Self(
      criterion: InvestigationSelectionCriterion(rawValue: c.pointee.criterion),
      outcome: InvestigationSelectionOutcome(rawValue: c.pointee.outcome),
      detail: decoding.string(c.pointee.detail, "anlan.investigation.v1.SelectionReason.detail"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelectionReason>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.criterion.rawValue != 0 {
      c.pointee.has_criterion = 1
      c.pointee.criterion = self.criterion.rawValue
    }
    if self.outcome.rawValue != 0 {
      c.pointee.has_outcome = 1
      c.pointee.outcome = self.outcome.rawValue
    }
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSelectionVerdict: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelectionVerdict: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__selection_verdict__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelectionVerdict>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.SelectionVerdict.entity"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.SelectionVerdict.title"),
      isIn: c.pointee.is_in != 0,
      reasons: decoding.messages(c.pointee.n_reasons, c.pointee.reasons),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelectionVerdict>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.isIn {
      c.pointee.has_is_in = 1
      c.pointee.is_in = self.isIn ? 1 : 0
    }
    encoding.set(&c.pointee.n_reasons, &c.pointee.reasons, self.reasons)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPutEntityTraitsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPutEntityTraitsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__put_entity_traits_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PutEntityTraitsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.PutEntityTraitsRequest.entity"),
      criterion: InvestigationSelectionCriterion(rawValue: c.pointee.criterion),
      values: decoding.strings(c.pointee.n_values, c.pointee.values, "anlan.investigation.v1.PutEntityTraitsRequest.values"),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.PutEntityTraitsRequest.source"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PutEntityTraitsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    if self.criterion.rawValue != 0 {
      c.pointee.has_criterion = 1
      c.pointee.criterion = self.criterion.rawValue
    }
    encoding.set(&c.pointee.n_values, &c.pointee.values, self.values)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPutEntityTraitsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPutEntityTraitsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__put_entity_traits_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PutEntityTraitsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PutEntityTraitsResponse>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPreviewSelectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPreviewSelectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__preview_selection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PreviewSelectionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      rule: decoding.message(c.pointee.rule),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PreviewSelectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.rule, self.rule)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPreviewSelectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPreviewSelectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__preview_selection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PreviewSelectionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entitiesIn: c.pointee.entities_in,
      toCheck: c.pointee.to_check,
      entitiesOut: c.pointee.entities_out,
      examples: decoding.messages(c.pointee.n_examples, c.pointee.examples),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PreviewSelectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.entitiesIn != 0 {
      c.pointee.has_entities_in = 1
      c.pointee.entities_in = self.entitiesIn
    }
    if self.toCheck != 0 {
      c.pointee.has_to_check = 1
      c.pointee.to_check = self.toCheck
    }
    if self.entitiesOut != 0 {
      c.pointee.has_entities_out = 1
      c.pointee.entities_out = self.entitiesOut
    }
    encoding.set(&c.pointee.n_examples, &c.pointee.examples, self.examples)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonDraft: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonDraft: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_draft__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonDraft>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.LessonDraft.case"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.LessonDraft.title"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.LessonDraft.text"),
      requirements: decoding.strings(c.pointee.n_requirements, c.pointee.requirements, "anlan.investigation.v1.LessonDraft.requirements"),
      causeCodes: decoding.strings(c.pointee.n_cause_codes, c.pointee.cause_codes, "anlan.investigation.v1.LessonDraft.cause_codes"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.LessonDraft.due_day"),
      rule: decoding.message(c.pointee.rule),
      questions: decoding.messages(c.pointee.n_questions, c.pointee.questions),
      departments: decoding.strings(c.pointee.n_departments, c.pointee.departments, "anlan.investigation.v1.LessonDraft.departments"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonDraft>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.n_requirements, &c.pointee.requirements, self.requirements)
    encoding.set(&c.pointee.n_cause_codes, &c.pointee.cause_codes, self.causeCodes)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.set(&c.pointee.rule, self.rule)
    encoding.set(&c.pointee.n_questions, &c.pointee.questions, self.questions)
    encoding.set(&c.pointee.n_departments, &c.pointee.departments, self.departments)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLesson: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLesson: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Lesson>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Lesson.name"),
      state: InvestigationLessonState(rawValue: c.pointee.state),
      draft: decoding.message(c.pointee.draft),
      author: decoding.string(c.pointee.author, "anlan.investigation.v1.Lesson.author"),
      selectionSha256: decoding.bytes(c.pointee.selection_sha256),
      entitiesIn: c.pointee.entities_in,
      entitiesOut: c.pointee.entities_out,
      issueTime: decoding.message(c.pointee.issue_time),
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Lesson>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.draft, self.draft)
    encoding.set(&c.pointee.has_author, &c.pointee.author, self.author)
    encoding.set(&c.pointee.has_selection_sha256, &c.pointee.selection_sha256, self.selectionSha256)
    if self.entitiesIn != 0 {
      c.pointee.has_entities_in = 1
      c.pointee.entities_in = self.entitiesIn
    }
    if self.entitiesOut != 0 {
      c.pointee.has_entities_out = 1
      c.pointee.entities_out = self.entitiesOut
    }
    encoding.set(&c.pointee.issue_time, self.issueTime)
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: InvestigationLessonMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.LessonMoveRecord.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.LessonMoveRecord.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonMoveRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDraftLessonRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDraftLessonRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draft_lesson_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DraftLessonRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.DraftLessonRequest.request_id"),
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.DraftLessonRequest.name"),
      draft: decoding.message(c.pointee.draft),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DraftLessonRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDraftLessonResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDraftLessonResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draft_lesson_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DraftLessonResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.message(c.pointee.lesson),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DraftLessonResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.lesson, self.lesson)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveLessonRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveLessonRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_lesson_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveLessonRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.MoveLessonRequest.name"),
      move: InvestigationLessonMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MoveLessonRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveLessonRequest>, _ encoding: inout Encoding) {
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

extension InvestigationMoveLessonResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveLessonResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_lesson_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveLessonResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.message(c.pointee.lesson),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveLessonResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.lesson, self.lesson)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetLessonRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetLessonRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_lesson_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetLessonRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetLessonRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetLessonRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetLessonResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetLessonResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_lesson_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetLessonResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.message(c.pointee.lesson),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetLessonResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.lesson, self.lesson)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListLessonsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListLessonsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_lessons_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListLessonsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListLessonsRequest.page_token"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ListLessonsRequest.case"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListLessonsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListLessonsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListLessonsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_lessons_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListLessonsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      lessons: decoding.messages(c.pointee.n_lessons, c.pointee.lessons),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListLessonsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListLessonsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_lessons, &c.pointee.lessons, self.lessons)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListSelectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListSelectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_selection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListSelectionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.ListSelectionRequest.name"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListSelectionRequest.page_token"),
      out: c.pointee.out != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListSelectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    if self.out {
      c.pointee.has_out = 1
      c.pointee.out = self.out ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListSelectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListSelectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_selection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListSelectionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      verdicts: decoding.messages(c.pointee.n_verdicts, c.pointee.verdicts),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListSelectionResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListSelectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_verdicts, &c.pointee.verdicts, self.verdicts)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonShift: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonShift: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_shift__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonShift>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.LessonShift.name"),
      headcount: c.pointee.headcount,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonShift>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.headcount != 0 {
      c.pointee.has_headcount = 1
      c.pointee.headcount = self.headcount
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordLessonReturnRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordLessonReturnRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_lesson_return_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordLessonReturnRequest>, _ decoding: inout Decoding) -> Self {
    let item: Item? = switch c.pointee.item_case.rawValue {
    case 3: .enterprise(decoding.present(c.pointee.enterprise))
    case 4: .shift(decoding.present(c.pointee.shift))
    case 5: .person(decoding.present(c.pointee.person))
    case 6: .selfCheck(decoding.present(c.pointee.self_check))
    default: nil
    }
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.RecordLessonReturnRequest.lesson"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.RecordLessonReturnRequest.entity"),
      item: item,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordLessonReturnRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    switch self.item {
    case .enterprise(let value):
      c.pointee.item_case = .init(rawValue: 3)
      c.pointee.enterprise = encoding.make(value)
    case .shift(let value):
      c.pointee.item_case = .init(rawValue: 4)
      c.pointee.shift = encoding.make(value)
    case .person(let value):
      c.pointee.item_case = .init(rawValue: 5)
      c.pointee.person = encoding.make(value)
    case .selfCheck(let value):
      c.pointee.item_case = .init(rawValue: 6)
      c.pointee.self_check = encoding.make(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationEnterpriseReceipt: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationEnterpriseReceipt: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__enterprise_receipt__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__EnterpriseReceipt>, _ decoding: inout Decoding) -> Self {
    return Self(
      signedBy: decoding.string(c.pointee.signed_by, "anlan.investigation.v1.EnterpriseReceipt.signed_by"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.EnterpriseReceipt.day"),
      shifts: decoding.messages(c.pointee.n_shifts, c.pointee.shifts),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__EnterpriseReceipt>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_signed_by, &c.pointee.signed_by, self.signedBy)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.n_shifts, &c.pointee.shifts, self.shifts)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationShiftReceipt: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationShiftReceipt: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__shift_receipt__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ShiftReceipt>, _ decoding: inout Decoding) -> Self {
    return Self(
      shift: decoding.string(c.pointee.shift, "anlan.investigation.v1.ShiftReceipt.shift"),
      taughtBy: decoding.string(c.pointee.taught_by, "anlan.investigation.v1.ShiftReceipt.taught_by"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.ShiftReceipt.day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ShiftReceipt>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_shift, &c.pointee.shift, self.shift)
    encoding.set(&c.pointee.has_taught_by, &c.pointee.taught_by, self.taughtBy)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationPersonReceipt: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationPersonReceipt: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__person_receipt__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__PersonReceipt>, _ decoding: inout Decoding) -> Self {
    return Self(
      shift: decoding.string(c.pointee.shift, "anlan.investigation.v1.PersonReceipt.shift"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.PersonReceipt.person"),
      passed: c.pointee.passed != 0,
      sitting: decoding.string(c.pointee.sitting, "anlan.investigation.v1.PersonReceipt.sitting"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__PersonReceipt>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_shift, &c.pointee.shift, self.shift)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    if self.passed {
      c.pointee.has_passed = 1
      c.pointee.passed = self.passed ? 1 : 0
    }
    encoding.set(&c.pointee.has_sitting, &c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSelfCheck: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSelfCheck: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__self_check__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SelfCheck>, _ decoding: inout Decoding) -> Self {
    return Self(
      findings: decoding.string(c.pointee.findings, "anlan.investigation.v1.SelfCheck.findings"),
      rectified: decoding.string(c.pointee.rectified, "anlan.investigation.v1.SelfCheck.rectified"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SelfCheck>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_findings, &c.pointee.findings, self.findings)
    encoding.set(&c.pointee.has_rectified, &c.pointee.rectified, self.rectified)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordLessonReturnResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordLessonReturnResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_lesson_return_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordLessonReturnResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      coverage: decoding.message(c.pointee.coverage),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordLessonReturnResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.coverage, self.coverage)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawSampleRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawSampleRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_sample_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawSampleRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.DrawSampleRequest.lesson"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawSampleRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawSampleResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawSampleResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_sample_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawSampleResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entities: decoding.strings(c.pointee.n_entities, c.pointee.entities, "anlan.investigation.v1.DrawSampleResponse.entities"),
      seed: decoding.bytes(c.pointee.seed),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawSampleResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_entities, &c.pointee.entities, self.entities)
    encoding.set(&c.pointee.has_seed, &c.pointee.seed, self.seed)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordSampleRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordSampleRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_sample_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordSampleRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.RecordSampleRequest.lesson"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.RecordSampleRequest.entity"),
      result: InvestigationSampleResult(rawValue: c.pointee.result),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.RecordSampleRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordSampleRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    if self.result.rawValue != 0 {
      c.pointee.has_result = 1
      c.pointee.result = self.result.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordSampleResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordSampleResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_sample_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordSampleResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordSampleResponse>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonGap: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonGap: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_gap__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonGap>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.LessonGap.entity"),
      kind: InvestigationLessonGapKind(rawValue: c.pointee.kind),
      shift: decoding.string(c.pointee.shift, "anlan.investigation.v1.LessonGap.shift"),
      people: c.pointee.people,
      explanation: decoding.string(c.pointee.explanation, "anlan.investigation.v1.LessonGap.explanation"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonGap>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_shift, &c.pointee.shift, self.shift)
    if self.people != 0 {
      c.pointee.has_people = 1
      c.pointee.people = self.people
    }
    encoding.set(&c.pointee.has_explanation, &c.pointee.explanation, self.explanation)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationEntityCoverage: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationEntityCoverage: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__entity_coverage__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__EntityCoverage>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.EntityCoverage.entity"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.EntityCoverage.title"),
      receipted: c.pointee.receipted != 0,
      shifts: c.pointee.shifts,
      shiftsReceipted: c.pointee.shifts_receipted,
      people: c.pointee.people,
      peoplePassed: c.pointee.people_passed,
      sample: InvestigationSampleResult(rawValue: c.pointee.sample),
      escalation: InvestigationLessonEscalation(rawValue: c.pointee.escalation),
      peopleUnplaced: c.pointee.people_unplaced,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__EntityCoverage>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.receipted {
      c.pointee.has_receipted = 1
      c.pointee.receipted = self.receipted ? 1 : 0
    }
    if self.shifts != 0 {
      c.pointee.has_shifts = 1
      c.pointee.shifts = self.shifts
    }
    if self.shiftsReceipted != 0 {
      c.pointee.has_shifts_receipted = 1
      c.pointee.shifts_receipted = self.shiftsReceipted
    }
    if self.people != 0 {
      c.pointee.has_people = 1
      c.pointee.people = self.people
    }
    if self.peoplePassed != 0 {
      c.pointee.has_people_passed = 1
      c.pointee.people_passed = self.peoplePassed
    }
    if self.sample.rawValue != 0 {
      c.pointee.has_sample = 1
      c.pointee.sample = self.sample.rawValue
    }
    if self.escalation.rawValue != 0 {
      c.pointee.has_escalation = 1
      c.pointee.escalation = self.escalation.rawValue
    }
    if self.peopleUnplaced != 0 {
      c.pointee.has_people_unplaced = 1
      c.pointee.people_unplaced = self.peopleUnplaced
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExplainGapRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExplainGapRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__explain_gap_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExplainGapRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.ExplainGapRequest.lesson"),
      gap: decoding.message(c.pointee.gap),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExplainGapRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.gap, self.gap)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExplainGapResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExplainGapResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__explain_gap_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ExplainGapResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ExplainGapResponse>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCoverageRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCoverageRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_coverage_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCoverageRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.GetCoverageRequest.lesson"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCoverageRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCoverageResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCoverageResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_coverage_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCoverageResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entities: c.pointee.entities,
      receipted: c.pointee.receipted,
      shifts: c.pointee.shifts,
      shiftsReceipted: c.pointee.shifts_receipted,
      people: c.pointee.people,
      peoplePassed: c.pointee.people_passed,
      byEntity: decoding.messages(c.pointee.n_by_entity, c.pointee.by_entity),
      gaps: decoding.messages(c.pointee.n_gaps, c.pointee.gaps),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCoverageResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.entities != 0 {
      c.pointee.has_entities = 1
      c.pointee.entities = self.entities
    }
    if self.receipted != 0 {
      c.pointee.has_receipted = 1
      c.pointee.receipted = self.receipted
    }
    if self.shifts != 0 {
      c.pointee.has_shifts = 1
      c.pointee.shifts = self.shifts
    }
    if self.shiftsReceipted != 0 {
      c.pointee.has_shifts_receipted = 1
      c.pointee.shifts_receipted = self.shiftsReceipted
    }
    if self.people != 0 {
      c.pointee.has_people = 1
      c.pointee.people = self.people
    }
    if self.peoplePassed != 0 {
      c.pointee.has_people_passed = 1
      c.pointee.people_passed = self.peoplePassed
    }
    encoding.set(&c.pointee.n_by_entity, &c.pointee.by_entity, self.byEntity)
    encoding.set(&c.pointee.n_gaps, &c.pointee.gaps, self.gaps)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonIssued: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonIssued: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_issued__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonIssued>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.LessonIssued.lesson"),
      draft: decoding.message(c.pointee.draft),
      entities: decoding.strings(c.pointee.n_entities, c.pointee.entities, "anlan.investigation.v1.LessonIssued.entities"),
      selectionSha256: decoding.bytes(c.pointee.selection_sha256),
      issueTime: decoding.message(c.pointee.issue_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonIssued>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.set(&c.pointee.n_entities, &c.pointee.entities, self.entities)
    encoding.set(&c.pointee.has_selection_sha256, &c.pointee.selection_sha256, self.selectionSha256)
    encoding.set(&c.pointee.issue_time, self.issueTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLessonSilence: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLessonSilence: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__lesson_silence__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LessonSilence>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.investigation.v1.LessonSilence.lesson"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.LessonSilence.title"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.LessonSilence.entity"),
      step: InvestigationLessonEscalation(rawValue: c.pointee.step),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.LessonSilence.due_day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LessonSilence>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    if self.step.rawValue != 0 {
      c.pointee.has_step = 1
      c.pointee.step = self.step.rawValue
    }
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
