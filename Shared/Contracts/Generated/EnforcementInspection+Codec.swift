// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/inspection.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension EnforcementInspection: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementInspection: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__inspection__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Inspection>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Inspection.name"),
      state: EnforcementInspectionState(rawValue: c.pointee.state),
      kind: EnforcementInspectionKind(rawValue: c.pointee.kind),
      entity: decoding.string(c.pointee.entity, "anlan.enforcement.v1.Inspection.entity"),
      entityTitle: decoding.string(c.pointee.entity_title, "anlan.enforcement.v1.Inspection.entity_title"),
      sector: decoding.string(c.pointee.sector, "anlan.enforcement.v1.Inspection.sector"),
      department: decoding.string(c.pointee.department, "anlan.enforcement.v1.Inspection.department"),
      plannedDay: decoding.string(c.pointee.planned_day, "anlan.enforcement.v1.Inspection.planned_day"),
      subject: decoding.string(c.pointee.subject, "anlan.enforcement.v1.Inspection.subject"),
      officers: decoding.strings(c.pointee.n_officers, c.pointee.officers, "anlan.enforcement.v1.Inspection.officers"),
      record: decoding.message(c.pointee.record),
      sittings: decoding.strings(c.pointee.n_sittings, c.pointee.sittings, "anlan.enforcement.v1.Inspection.sittings"),
      noQuizReason: decoding.string(c.pointee.no_quiz_reason, "anlan.enforcement.v1.Inspection.no_quiz_reason"),
      quizRequired: c.pointee.quiz_required != 0,
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      updateTime: decoding.message(c.pointee.update_time),
      quizProposals: decoding.messages(c.pointee.n_quiz_proposals, c.pointee.quiz_proposals),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Inspection>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 17)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_entity_title, &c.pointee.entity_title, self.entityTitle)
    encoding.set(&c.pointee.has_sector, &c.pointee.sector, self.sector)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_planned_day, &c.pointee.planned_day, self.plannedDay)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.n_officers, &c.pointee.officers, self.officers)
    encoding.set(&c.pointee.record, self.record)
    encoding.set(&c.pointee.n_sittings, &c.pointee.sittings, self.sittings)
    encoding.set(&c.pointee.has_no_quiz_reason, &c.pointee.no_quiz_reason, self.noQuizReason)
    if self.quizRequired {
      c.pointee.has_quiz_required = 1
      c.pointee.quiz_required = self.quizRequired ? 1 : 0
    }
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.set(&c.pointee.n_quiz_proposals, &c.pointee.quiz_proposals, self.quizProposals)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementInspectionRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementInspectionRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__inspection_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__InspectionRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      arriveTime: decoding.message(c.pointee.arrive_time),
      leaveTime: decoding.message(c.pointee.leave_time),
      text: decoding.string(c.pointee.text, "anlan.enforcement.v1.InspectionRecord.text"),
      problems: decoding.strings(c.pointee.n_problems, c.pointee.problems, "anlan.enforcement.v1.InspectionRecord.problems"),
      signedBy: decoding.string(c.pointee.signed_by, "anlan.enforcement.v1.InspectionRecord.signed_by"),
      refusalNote: decoding.string(c.pointee.refusal_note, "anlan.enforcement.v1.InspectionRecord.refusal_note"),
      isUnderground: c.pointee.is_underground != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__InspectionRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.arrive_time, self.arriveTime)
    encoding.set(&c.pointee.leave_time, self.leaveTime)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.n_problems, &c.pointee.problems, self.problems)
    encoding.set(&c.pointee.has_signed_by, &c.pointee.signed_by, self.signedBy)
    encoding.set(&c.pointee.has_refusal_note, &c.pointee.refusal_note, self.refusalNote)
    if self.isUnderground {
      c.pointee.has_is_underground = 1
      c.pointee.is_underground = self.isUnderground ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementInspectionMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementInspectionMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__inspection_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__InspectionMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: EnforcementInspectionMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.InspectionMoveRecord.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.InspectionMoveRecord.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__InspectionMoveRecord>, _ encoding: inout Encoding) {
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

extension EnforcementPlanInspectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPlanInspectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__plan_inspection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PlanInspectionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.enforcement.v1.PlanInspectionRequest.request_id"),
      entity: decoding.string(c.pointee.entity, "anlan.enforcement.v1.PlanInspectionRequest.entity"),
      kind: EnforcementInspectionKind(rawValue: c.pointee.kind),
      plannedDay: decoding.string(c.pointee.planned_day, "anlan.enforcement.v1.PlanInspectionRequest.planned_day"),
      subject: decoding.string(c.pointee.subject, "anlan.enforcement.v1.PlanInspectionRequest.subject"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PlanInspectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_planned_day, &c.pointee.planned_day, self.plannedDay)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPlanInspectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPlanInspectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__plan_inspection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PlanInspectionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspection: decoding.message(c.pointee.inspection),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PlanInspectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.inspection, self.inspection)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMoveInspectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMoveInspectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__move_inspection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MoveInspectionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.MoveInspectionRequest.name"),
      move: EnforcementInspectionMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.MoveInspectionRequest.note"),
      officers: decoding.strings(c.pointee.n_officers, c.pointee.officers, "anlan.enforcement.v1.MoveInspectionRequest.officers"),
      record: decoding.message(c.pointee.record),
      noQuizReason: decoding.string(c.pointee.no_quiz_reason, "anlan.enforcement.v1.MoveInspectionRequest.no_quiz_reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MoveInspectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.n_officers, &c.pointee.officers, self.officers)
    encoding.set(&c.pointee.record, self.record)
    encoding.set(&c.pointee.has_no_quiz_reason, &c.pointee.no_quiz_reason, self.noQuizReason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMoveInspectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMoveInspectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__move_inspection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MoveInspectionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspection: decoding.message(c.pointee.inspection),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MoveInspectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.inspection, self.inspection)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetInspectionRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetInspectionRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_inspection_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetInspectionRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetInspectionRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetInspectionRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetInspectionResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetInspectionResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_inspection_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetInspectionResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspection: decoding.message(c.pointee.inspection),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetInspectionResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.inspection, self.inspection)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListInspectionsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListInspectionsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_inspections_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListInspectionsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.enforcement.v1.ListInspectionsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.enforcement.v1.ListInspectionsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListInspectionsRequest>, _ encoding: inout Encoding) {
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

extension EnforcementListInspectionsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListInspectionsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_inspections_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListInspectionsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspections: decoding.messages(c.pointee.n_inspections, c.pointee.inspections),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.enforcement.v1.ListInspectionsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListInspectionsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_inspections, &c.pointee.inspections, self.inspections)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementOfficerCard: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementOfficerCard: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__officer_card__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__OfficerCard>, _ decoding: inout Decoding) -> Self {
    return Self(
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.OfficerCard.account"),
      cardNo: decoding.string(c.pointee.card_no, "anlan.enforcement.v1.OfficerCard.card_no"),
      validFrom: decoding.string(c.pointee.valid_from, "anlan.enforcement.v1.OfficerCard.valid_from"),
      validTo: decoding.string(c.pointee.valid_to, "anlan.enforcement.v1.OfficerCard.valid_to"),
      department: decoding.string(c.pointee.department, "anlan.enforcement.v1.OfficerCard.department"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__OfficerCard>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_card_no, &c.pointee.card_no, self.cardNo)
    encoding.set(&c.pointee.has_valid_from, &c.pointee.valid_from, self.validFrom)
    encoding.set(&c.pointee.has_valid_to, &c.pointee.valid_to, self.validTo)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPutOfficerCardRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPutOfficerCardRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__put_officer_card_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PutOfficerCardRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      card: decoding.message(c.pointee.card),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PutOfficerCardRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.card, self.card)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPutOfficerCardResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPutOfficerCardResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__put_officer_card_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PutOfficerCardResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      card: decoding.message(c.pointee.card),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PutOfficerCardResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.card, self.card)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListOfficerCardsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListOfficerCardsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_officer_cards_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListOfficerCardsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.ListOfficerCardsRequest.account"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListOfficerCardsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListOfficerCardsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListOfficerCardsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_officer_cards_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListOfficerCardsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      cards: decoding.messages(c.pointee.n_cards, c.pointee.cards),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListOfficerCardsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_cards, &c.pointee.cards, self.cards)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuizProposalRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuizProposalRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_quiz_proposal_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuizProposalRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.DecideQuizProposalRequest.name"),
      accept: c.pointee.accept != 0,
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.DecideQuizProposalRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuizProposalRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.accept {
      c.pointee.has_accept = 1
      c.pointee.accept = self.accept ? 1 : 0
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideQuizProposalResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideQuizProposalResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_quiz_proposal_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideQuizProposalResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspection: decoding.message(c.pointee.inspection),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideQuizProposalResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.inspection, self.inspection)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
