// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/case.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationTeamMember: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTeamMember: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__team_member__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__TeamMember>, _ decoding: inout Decoding) -> Self {
    return Self(
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.TeamMember.account"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.TeamMember.person"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.TeamMember.department"),
      party: InvestigationTeamParty(rawValue: c.pointee.party),
      isLeader: c.pointee.is_leader != 0,
      group: InvestigationTeamGroup(rawValue: c.pointee.group),
      interest: decoding.string(c.pointee.interest, "anlan.investigation.v1.TeamMember.interest"),
      declareTime: decoding.message(c.pointee.declare_time),
      secrecy: c.pointee.secrecy != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__TeamMember>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.party.rawValue != 0 {
      c.pointee.has_party = 1
      c.pointee.party = self.party.rawValue
    }
    if self.isLeader {
      c.pointee.has_is_leader = 1
      c.pointee.is_leader = self.isLeader ? 1 : 0
    }
    if self.group.rawValue != 0 {
      c.pointee.has_group = 1
      c.pointee.group = self.group.rawValue
    }
    encoding.set(&c.pointee.has_interest, &c.pointee.interest, self.interest)
    encoding.set(&c.pointee.declare_time, self.declareTime)
    if self.secrecy {
      c.pointee.has_secrecy = 1
      c.pointee.secrecy = self.secrecy ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCaseMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCaseMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__case_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CaseMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: InvestigationCaseMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.CaseMoveRecord.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.CaseMoveRecord.note"),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.CaseMoveRecord.document"),
      state: InvestigationCaseState(rawValue: c.pointee.state),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CaseMoveRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCase: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCase: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__case__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Case>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Case.name"),
      state: InvestigationCaseState(rawValue: c.pointee.state),
      accident: decoding.message(c.pointee.accident),
      report: decoding.string(c.pointee.report, "anlan.investigation.v1.Case.report"),
      leadAuthority: decoding.string(c.pointee.lead_authority, "anlan.investigation.v1.Case.lead_authority"),
      leadBasis: decoding.string(c.pointee.lead_basis, "anlan.investigation.v1.Case.lead_basis"),
      team: decoding.messages(c.pointee.n_team, c.pointee.team),
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      openTime: decoding.message(c.pointee.open_time),
      updateTime: decoding.message(c.pointee.update_time),
      statusOnly: c.pointee.status_only != 0,
      actCount: c.pointee.act_count,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Case>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.accident, self.accident)
    encoding.set(&c.pointee.has_report, &c.pointee.report, self.report)
    encoding.set(&c.pointee.has_lead_authority, &c.pointee.lead_authority, self.leadAuthority)
    encoding.set(&c.pointee.has_lead_basis, &c.pointee.lead_basis, self.leadBasis)
    encoding.set(&c.pointee.n_team, &c.pointee.team, self.team)
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.set(&c.pointee.open_time, self.openTime)
    encoding.set(&c.pointee.update_time, self.updateTime)
    if self.statusOnly {
      c.pointee.has_status_only = 1
      c.pointee.status_only = self.statusOnly ? 1 : 0
    }
    if self.actCount != 0 {
      c.pointee.has_act_count = 1
      c.pointee.act_count = self.actCount
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationOpenCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationOpenCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__open_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__OpenCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.OpenCaseRequest.request_id"),
      report: decoding.string(c.pointee.report, "anlan.investigation.v1.OpenCaseRequest.report"),
      accident: decoding.message(c.pointee.accident),
      leadAuthority: decoding.string(c.pointee.lead_authority, "anlan.investigation.v1.OpenCaseRequest.lead_authority"),
      leadBasis: decoding.string(c.pointee.lead_basis, "anlan.investigation.v1.OpenCaseRequest.lead_basis"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__OpenCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_report, &c.pointee.report, self.report)
    encoding.set(&c.pointee.accident, self.accident)
    encoding.set(&c.pointee.has_lead_authority, &c.pointee.lead_authority, self.leadAuthority)
    encoding.set(&c.pointee.has_lead_basis, &c.pointee.lead_basis, self.leadBasis)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationOpenCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationOpenCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__open_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__OpenCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__OpenCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetCaseRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListCasesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListCasesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_cases_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListCasesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListCasesRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.investigation.v1.ListCasesRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListCasesRequest>, _ encoding: inout Encoding) {
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

extension InvestigationListCasesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListCasesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_cases_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListCasesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      cases: decoding.messages(c.pointee.n_cases, c.pointee.cases),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListCasesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListCasesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_cases, &c.pointee.cases, self.cases)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAppointTeamRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAppointTeamRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__appoint_team_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AppointTeamRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.AppointTeamRequest.name"),
      team: decoding.messages(c.pointee.n_team, c.pointee.team),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.AppointTeamRequest.document"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.AppointTeamRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AppointTeamRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.n_team, &c.pointee.team, self.team)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAppointTeamResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAppointTeamResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__appoint_team_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AppointTeamResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AppointTeamResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDeclareInterestRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDeclareInterestRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__declare_interest_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DeclareInterestRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.DeclareInterestRequest.name"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.DeclareInterestRequest.person"),
      interest: decoding.string(c.pointee.interest, "anlan.investigation.v1.DeclareInterestRequest.interest"),
      secrecy: c.pointee.secrecy != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DeclareInterestRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_interest, &c.pointee.interest, self.interest)
    if self.secrecy {
      c.pointee.has_secrecy = 1
      c.pointee.secrecy = self.secrecy ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDeclareInterestResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDeclareInterestResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__declare_interest_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DeclareInterestResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DeclareInterestResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.MoveCaseRequest.name"),
      move: InvestigationCaseMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MoveCaseRequest.note"),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.MoveCaseRequest.document"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
