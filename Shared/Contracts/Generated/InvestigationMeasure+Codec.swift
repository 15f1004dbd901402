// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/measure.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationMeasure: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMeasure: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__measure__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Measure>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Measure.name"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.Measure.case"),
      kind: InvestigationMeasureKind(rawValue: c.pointee.kind),
      state: InvestigationMeasureState(rawValue: c.pointee.state),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.Measure.text"),
      causes: decoding.strings(c.pointee.n_causes, c.pointee.causes, "anlan.investigation.v1.Measure.causes"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.Measure.department"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.Measure.person"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.Measure.due_day"),
      answer: decoding.string(c.pointee.answer, "anlan.investigation.v1.Measure.answer"),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.Measure.evidence"),
      delay: InvestigationMeasureDelay(rawValue: c.pointee.delay),
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Measure>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 14)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.set(&c.pointee.has_answer, &c.pointee.answer, self.answer)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    if self.delay.rawValue != 0 {
      c.pointee.has_delay = 1
      c.pointee.delay = self.delay.rawValue
    }
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMeasureMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMeasureMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__measure_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MeasureMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: InvestigationMeasureMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.MeasureMoveRecord.account"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.MeasureMoveRecord.department"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MeasureMoveRecord.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MeasureMoveRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationProposeMeasureRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationProposeMeasureRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__propose_measure_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ProposeMeasureRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.ProposeMeasureRequest.request_id"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ProposeMeasureRequest.case"),
      kind: InvestigationMeasureKind(rawValue: c.pointee.kind),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.ProposeMeasureRequest.text"),
      causes: decoding.strings(c.pointee.n_causes, c.pointee.causes, "anlan.investigation.v1.ProposeMeasureRequest.causes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ProposeMeasureRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationProposeMeasureResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationProposeMeasureResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__propose_measure_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ProposeMeasureResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      measure: decoding.message(c.pointee.measure),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ProposeMeasureResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.measure, self.measure)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveMeasureRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveMeasureRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_measure_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveMeasureRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.MoveMeasureRequest.name"),
      move: InvestigationMeasureMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MoveMeasureRequest.note"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.MoveMeasureRequest.department"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.MoveMeasureRequest.person"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.MoveMeasureRequest.due_day"),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.MoveMeasureRequest.evidence"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveMeasureRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveMeasureResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveMeasureResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_measure_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveMeasureResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      measure: decoding.message(c.pointee.measure),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveMeasureResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.measure, self.measure)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetMeasureRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetMeasureRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_measure_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetMeasureRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetMeasureRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetMeasureRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetMeasureResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetMeasureResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_measure_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetMeasureResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      measure: decoding.message(c.pointee.measure),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetMeasureResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.measure, self.measure)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListMeasuresRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListMeasuresRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_measures_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListMeasuresRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListMeasuresRequest.page_token"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ListMeasuresRequest.case"),
      lateOnly: c.pointee.late_only != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListMeasuresRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.lateOnly {
      c.pointee.has_late_only = 1
      c.pointee.late_only = self.lateOnly ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListMeasuresResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListMeasuresResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_measures_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListMeasuresResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      measures: decoding.messages(c.pointee.n_measures, c.pointee.measures),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListMeasuresResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListMeasuresResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_measures, &c.pointee.measures, self.measures)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAccountability: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAccountability: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__accountability__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Accountability>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Accountability.name"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.Accountability.case"),
      state: InvestigationAccountabilityState(rawValue: c.pointee.state),
      party: decoding.string(c.pointee.party, "anlan.investigation.v1.Accountability.party"),
      isUnit: c.pointee.is_unit != 0,
      fact: decoding.string(c.pointee.fact, "anlan.investigation.v1.Accountability.fact"),
      clause: decoding.string(c.pointee.clause, "anlan.investigation.v1.Accountability.clause"),
      kind: InvestigationSanctionKind(rawValue: c.pointee.kind),
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.Accountability.body"),
      decisionNo: decoding.string(c.pointee.decision_no, "anlan.investigation.v1.Accountability.decision_no"),
      decisionDay: decoding.string(c.pointee.decision_day, "anlan.investigation.v1.Accountability.decision_day"),
      effectEndDay: decoding.string(c.pointee.effect_end_day, "anlan.investigation.v1.Accountability.effect_end_day"),
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Accountability>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_party, &c.pointee.party, self.party)
    if self.isUnit {
      c.pointee.has_is_unit = 1
      c.pointee.is_unit = self.isUnit ? 1 : 0
    }
    encoding.set(&c.pointee.has_fact, &c.pointee.fact, self.fact)
    encoding.set(&c.pointee.has_clause, &c.pointee.clause, self.clause)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_decision_no, &c.pointee.decision_no, self.decisionNo)
    encoding.set(&c.pointee.has_decision_day, &c.pointee.decision_day, self.decisionDay)
    encoding.set(&c.pointee.has_effect_end_day, &c.pointee.effect_end_day, self.effectEndDay)
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAccountabilityMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAccountabilityMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__accountability_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AccountabilityMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: InvestigationAccountabilityMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.AccountabilityMoveRecord.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.AccountabilityMoveRecord.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AccountabilityMoveRecord>, _ encoding: inout Encoding) {
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

extension InvestigationProposeAccountabilityRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationProposeAccountabilityRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__propose_accountability_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ProposeAccountabilityRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.ProposeAccountabilityRequest.request_id"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ProposeAccountabilityRequest.case"),
      party: decoding.string(c.pointee.party, "anlan.investigation.v1.ProposeAccountabilityRequest.party"),
      isUnit: c.pointee.is_unit != 0,
      fact: decoding.string(c.pointee.fact, "anlan.investigation.v1.ProposeAccountabilityRequest.fact"),
      clause: decoding.string(c.pointee.clause, "anlan.investigation.v1.ProposeAccountabilityRequest.clause"),
      kind: InvestigationSanctionKind(rawValue: c.pointee.kind),
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.ProposeAccountabilityRequest.body"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ProposeAccountabilityRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_party, &c.pointee.party, self.party)
    if self.isUnit {
      c.pointee.has_is_unit = 1
      c.pointee.is_unit = self.isUnit ? 1 : 0
    }
    encoding.set(&c.pointee.has_fact, &c.pointee.fact, self.fact)
    encoding.set(&c.pointee.has_clause, &c.pointee.clause, self.clause)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationProposeAccountabilityResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationProposeAccountabilityResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__propose_accountability_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ProposeAccountabilityResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      accountability: decoding.message(c.pointee.accountability),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ProposeAccountabilityResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.accountability, self.accountability)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveAccountabilityRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveAccountabilityRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_accountability_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveAccountabilityRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.MoveAccountabilityRequest.name"),
      move: InvestigationAccountabilityMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MoveAccountabilityRequest.note"),
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.MoveAccountabilityRequest.body"),
      kind: InvestigationSanctionKind(rawValue: c.pointee.kind),
      decisionNo: decoding.string(c.pointee.decision_no, "anlan.investigation.v1.MoveAccountabilityRequest.decision_no"),
      decisionDay: decoding.string(c.pointee.decision_day, "anlan.investigation.v1.MoveAccountabilityRequest.decision_day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveAccountabilityRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_decision_no, &c.pointee.decision_no, self.decisionNo)
    encoding.set(&c.pointee.has_decision_day, &c.pointee.decision_day, self.decisionDay)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveAccountabilityResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveAccountabilityResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_accountability_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveAccountabilityResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      accountability: decoding.message(c.pointee.accountability),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveAccountabilityResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.accountability, self.accountability)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListAccountabilityRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListAccountabilityRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_accountability_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListAccountabilityRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ListAccountabilityRequest.case"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListAccountabilityRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListAccountabilityResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListAccountabilityResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_accountability_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListAccountabilityResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      records: decoding.messages(c.pointee.n_records, c.pointee.records),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListAccountabilityResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_records, &c.pointee.records, self.records)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetAccountabilityRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetAccountabilityRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_accountability_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetAccountabilityRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetAccountabilityRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetAccountabilityRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetAccountabilityResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetAccountabilityResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_accountability_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetAccountabilityResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      accountability: decoding.message(c.pointee.accountability),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetAccountabilityResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.accountability, self.accountability)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationTalk: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTalk: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__talk__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Talk>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Talk.name"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.Talk.case"),
      party: decoding.string(c.pointee.party, "anlan.investigation.v1.Talk.party"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.Talk.reason"),
      talker: decoding.string(c.pointee.talker, "anlan.investigation.v1.Talk.talker"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.Talk.day"),
      minutes: decoding.string(c.pointee.minutes, "anlan.investigation.v1.Talk.minutes"),
      promises: decoding.string(c.pointee.promises, "anlan.investigation.v1.Talk.promises"),
      reportDueDay: decoding.string(c.pointee.report_due_day, "anlan.investigation.v1.Talk.report_due_day"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Talk.account"),
      report: decoding.string(c.pointee.report, "anlan.investigation.v1.Talk.report"),
      reportDay: decoding.string(c.pointee.report_day, "anlan.investigation.v1.Talk.report_day"),
      reportLate: c.pointee.report_late != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Talk>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_party, &c.pointee.party, self.party)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_talker, &c.pointee.talker, self.talker)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.has_minutes, &c.pointee.minutes, self.minutes)
    encoding.set(&c.pointee.has_promises, &c.pointee.promises, self.promises)
    encoding.set(&c.pointee.has_report_due_day, &c.pointee.report_due_day, self.reportDueDay)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_report, &c.pointee.report, self.report)
    encoding.set(&c.pointee.has_report_day, &c.pointee.report_day, self.reportDay)
    if self.reportLate {
      c.pointee.has_report_late = 1
      c.pointee.report_late = self.reportLate ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordTalkRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordTalkRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_talk_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordTalkRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.RecordTalkRequest.request_id"),
      talk: decoding.message(c.pointee.talk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordTalkRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.talk, self.talk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordTalkResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordTalkResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_talk_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordTalkResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      talk: decoding.message(c.pointee.talk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordTalkResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.talk, self.talk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListTalksRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListTalksRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_talks_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListTalksRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.ListTalksRequest.case"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListTalksRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListTalksRequest>, _ encoding: inout Encoding) {
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

extension InvestigationListTalksResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListTalksResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_talks_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListTalksResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      talks: decoding.messages(c.pointee.n_talks, c.pointee.talks),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListTalksResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListTalksResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_talks, &c.pointee.talks, self.talks)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetTalkRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetTalkRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_talk_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetTalkRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetTalkRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetTalkRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetTalkResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetTalkResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_talk_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetTalkResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      talk: decoding.message(c.pointee.talk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetTalkResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.talk, self.talk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAnswerTalkRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAnswerTalkRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__answer_talk_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AnswerTalkRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.AnswerTalkRequest.name"),
      report: decoding.string(c.pointee.report, "anlan.investigation.v1.AnswerTalkRequest.report"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.AnswerTalkRequest.day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AnswerTalkRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_report, &c.pointee.report, self.report)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAnswerTalkResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAnswerTalkResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__answer_talk_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AnswerTalkResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      talk: decoding.message(c.pointee.talk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AnswerTalkResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.talk, self.talk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
