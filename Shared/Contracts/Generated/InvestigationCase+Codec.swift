// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/case.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationTeamMember: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.CaseMoveRecord.day"),
      late: c.pointee.late != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CaseMoveRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
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
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    if self.late {
      c.pointee.has_late = 1
      c.pointee.late = self.late ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAppraisal: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAppraisal: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__appraisal__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Appraisal>, _ decoding: inout Decoding) -> Self {
    return Self(
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.Appraisal.body"),
      qualification: decoding.string(c.pointee.qualification, "anlan.investigation.v1.Appraisal.qualification"),
      fromDay: decoding.string(c.pointee.from_day, "anlan.investigation.v1.Appraisal.from_day"),
      toDay: decoding.string(c.pointee.to_day, "anlan.investigation.v1.Appraisal.to_day"),
      result: decoding.string(c.pointee.result, "anlan.investigation.v1.Appraisal.result"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Appraisal>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_qualification, &c.pointee.qualification, self.qualification)
    encoding.set(&c.pointee.has_from_day, &c.pointee.from_day, self.fromDay)
    encoding.set(&c.pointee.has_to_day, &c.pointee.to_day, self.toDay)
    encoding.set(&c.pointee.has_result, &c.pointee.result, self.result)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationExtension: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationExtension: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__extension__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Extension>, _ decoding: inout Decoding) -> Self {
    return Self(
      clock: decoding.string(c.pointee.clock, "anlan.investigation.v1.Extension.clock"),
      days: c.pointee.days,
      authority: decoding.string(c.pointee.authority, "anlan.investigation.v1.Extension.authority"),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.Extension.document"),
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.Extension.reason"),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.Extension.day"),
      earlierDueDay: decoding.string(c.pointee.earlier_due_day, "anlan.investigation.v1.Extension.earlier_due_day"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.Extension.due_day"),
      basis: decoding.string(c.pointee.basis, "anlan.investigation.v1.Extension.basis"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Extension.account"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Extension>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_clock, &c.pointee.clock, self.clock)
    if self.days != 0 {
      c.pointee.has_days = 1
      c.pointee.days = self.days
    }
    encoding.set(&c.pointee.has_authority, &c.pointee.authority, self.authority)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.set(&c.pointee.has_earlier_due_day, &c.pointee.earlier_due_day, self.earlierDueDay)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationClock: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationClock: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__clock__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Clock>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.Clock.code"),
      dueTime: decoding.message(c.pointee.due_time),
      doneTime: decoding.message(c.pointee.done_time),
      overdue: c.pointee.overdue != 0,
      stopped: c.pointee.stopped != 0,
      basis: decoding.string(c.pointee.basis, "anlan.investigation.v1.Clock.basis"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Clock>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.due_time, self.dueTime)
    encoding.set(&c.pointee.done_time, self.doneTime)
    if self.overdue {
      c.pointee.has_overdue = 1
      c.pointee.overdue = self.overdue ? 1 : 0
    }
    if self.stopped {
      c.pointee.has_stopped = 1
      c.pointee.stopped = self.stopped ? 1 : 0
    }
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSupervision: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSupervision: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supervision__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Supervision>, _ decoding: inout Decoding) -> Self {
    return Self(
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.Supervision.body"),
      notice: decoding.string(c.pointee.notice, "anlan.investigation.v1.Supervision.notice"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.Supervision.due_day"),
      liftDocument: decoding.string(c.pointee.lift_document, "anlan.investigation.v1.Supervision.lift_document"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Supervision>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_notice, &c.pointee.notice, self.notice)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    encoding.set(&c.pointee.has_lift_document, &c.pointee.lift_document, self.liftDocument)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDraftSection: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDraftSection: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draft_section__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DraftSection>, _ decoding: inout Decoding) -> Self {
    return Self(
      chapter: InvestigationDraftChapter(rawValue: c.pointee.chapter),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.DraftSection.text"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DraftSection>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.chapter.rawValue != 0 {
      c.pointee.has_chapter = 1
      c.pointee.chapter = self.chapter.rawValue
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDraft: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDraft: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draft__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Draft>, _ decoding: inout Decoding) -> Self {
    return Self(
      version: c.pointee.version,
      sections: decoding.messages(c.pointee.n_sections, c.pointee.sections),
      sha256: decoding.bytes(c.pointee.sha256),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Draft.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.Draft.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Draft>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.n_sections, &c.pointee.sections, self.sections)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSignature: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSignature: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__signature__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Signature>, _ decoding: inout Decoding) -> Self {
    return Self(
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.Signature.person"),
      version: c.pointee.version,
      draftSha256: decoding.bytes(c.pointee.draft_sha256),
      dissent: decoding.string(c.pointee.dissent, "anlan.investigation.v1.Signature.dissent"),
      time: decoding.message(c.pointee.time),
      paper: decoding.string(c.pointee.paper, "anlan.investigation.v1.Signature.paper"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Signature>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.has_draft_sha256, &c.pointee.draft_sha256, self.draftSha256)
    encoding.set(&c.pointee.has_dissent, &c.pointee.dissent, self.dissent)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_paper, &c.pointee.paper, self.paper)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCasePublication: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCasePublication: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__case_publication__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CasePublication>, _ decoding: inout Decoding) -> Self {
    return Self(
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.CasePublication.place"),
      sha256: decoding.bytes(c.pointee.sha256),
      version: c.pointee.version,
      maskedNames: c.pointee.masked_names,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CasePublication>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    if self.maskedNames != 0 {
      c.pointee.has_masked_names = 1
      c.pointee.masked_names = self.maskedNames
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCase: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
      appraisals: decoding.messages(c.pointee.n_appraisals, c.pointee.appraisals),
      extensionDays: c.pointee.extension_days,
      supervision: decoding.message(c.pointee.supervision),
      draft: decoding.message(c.pointee.draft),
      signatures: decoding.messages(c.pointee.n_signatures, c.pointee.signatures),
      publication: decoding.message(c.pointee.publication),
      clocks: decoding.messages(c.pointee.n_clocks, c.pointee.clocks),
      leadNow: decoding.string(c.pointee.lead_now, "anlan.investigation.v1.Case.lead_now"),
      index: decoding.strings(c.pointee.n_index, c.pointee.index, "anlan.investigation.v1.Case.index"),
      shutGates: decoding.strings(c.pointee.n_shut_gates, c.pointee.shut_gates, "anlan.investigation.v1.Case.shut_gates"),
      extensions: decoding.messages(c.pointee.n_extensions, c.pointee.extensions),
      approvalExtensionDays: c.pointee.approval_extension_days,
      reportedLoss: decoding.message(c.pointee.reported_loss),
      lossSettled: c.pointee.loss_settled != 0,
      lossNote: decoding.string(c.pointee.loss_note, "anlan.investigation.v1.Case.loss_note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Case>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 27)
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
    encoding.set(&c.pointee.n_appraisals, &c.pointee.appraisals, self.appraisals)
    if self.extensionDays != 0 {
      c.pointee.has_extension_days = 1
      c.pointee.extension_days = self.extensionDays
    }
    encoding.set(&c.pointee.supervision, self.supervision)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.set(&c.pointee.n_signatures, &c.pointee.signatures, self.signatures)
    encoding.set(&c.pointee.publication, self.publication)
    encoding.set(&c.pointee.n_clocks, &c.pointee.clocks, self.clocks)
    encoding.set(&c.pointee.has_lead_now, &c.pointee.lead_now, self.leadNow)
    encoding.set(&c.pointee.n_index, &c.pointee.index, self.index)
    encoding.set(&c.pointee.n_shut_gates, &c.pointee.shut_gates, self.shutGates)
    encoding.set(&c.pointee.n_extensions, &c.pointee.extensions, self.extensions)
    if self.approvalExtensionDays != 0 {
      c.pointee.has_approval_extension_days = 1
      c.pointee.approval_extension_days = self.approvalExtensionDays
    }
    encoding.set(&c.pointee.reported_loss, self.reportedLoss)
    if self.lossSettled {
      c.pointee.has_loss_settled = 1
      c.pointee.loss_settled = self.lossSettled ? 1 : 0
    }
    encoding.set(&c.pointee.has_loss_note, &c.pointee.loss_note, self.lossNote)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationOpenCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.ListCasesRequest.text"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListCasesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListCasesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.MoveCaseRequest.day"),
      days: c.pointee.days,
      body: decoding.string(c.pointee.body, "anlan.investigation.v1.MoveCaseRequest.body"),
      qualification: decoding.string(c.pointee.qualification, "anlan.investigation.v1.MoveCaseRequest.qualification"),
      appraisal: c.pointee.appraisal,
      maskedNames: decoding.strings(c.pointee.n_masked_names, c.pointee.masked_names, "anlan.investigation.v1.MoveCaseRequest.masked_names"),
      secretsChecked: c.pointee.secrets_checked != 0,
      authority: decoding.string(c.pointee.authority, "anlan.investigation.v1.MoveCaseRequest.authority"),
      index: decoding.strings(c.pointee.n_index, c.pointee.index, "anlan.investigation.v1.MoveCaseRequest.index"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 13)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    if self.days != 0 {
      c.pointee.has_days = 1
      c.pointee.days = self.days
    }
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_qualification, &c.pointee.qualification, self.qualification)
    if self.appraisal != 0 {
      c.pointee.has_appraisal = 1
      c.pointee.appraisal = self.appraisal
    }
    encoding.set(&c.pointee.n_masked_names, &c.pointee.masked_names, self.maskedNames)
    if self.secretsChecked {
      c.pointee.has_secrets_checked = 1
      c.pointee.secrets_checked = self.secretsChecked ? 1 : 0
    }
    encoding.set(&c.pointee.has_authority, &c.pointee.authority, self.authority)
    encoding.set(&c.pointee.n_index, &c.pointee.index, self.index)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
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

extension InvestigationSuperviseCaseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSuperviseCaseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supervise_case_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SuperviseCaseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.SuperviseCaseRequest.name"),
      supervision: decoding.message(c.pointee.supervision),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SuperviseCaseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.supervision, self.supervision)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSuperviseCaseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSuperviseCaseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supervise_case_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SuperviseCaseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SuperviseCaseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSaveDraftRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSaveDraftRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__save_draft_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SaveDraftRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.SaveDraftRequest.name"),
      sections: decoding.messages(c.pointee.n_sections, c.pointee.sections),
      baseVersion: c.pointee.base_version,
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.SaveDraftRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SaveDraftRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.n_sections, &c.pointee.sections, self.sections)
    if self.baseVersion != 0 {
      c.pointee.has_base_version = 1
      c.pointee.base_version = self.baseVersion
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSaveDraftResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSaveDraftResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__save_draft_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SaveDraftResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      draft: decoding.message(c.pointee.draft),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SaveDraftResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.case_, self.case)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetDraftRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetDraftRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_draft_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetDraftRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetDraftRequest.name"),
      version: c.pointee.version,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetDraftRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetDraftResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetDraftResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_draft_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetDraftResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      draft: decoding.message(c.pointee.draft),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetDraftResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.draft, self.draft)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSignDraftRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSignDraftRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__sign_draft_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SignDraftRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.SignDraftRequest.name"),
      draftSha256: decoding.bytes(c.pointee.draft_sha256),
      dissent: decoding.string(c.pointee.dissent, "anlan.investigation.v1.SignDraftRequest.dissent"),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.SignDraftRequest.person"),
      paper: decoding.string(c.pointee.paper, "anlan.investigation.v1.SignDraftRequest.paper"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SignDraftRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_draft_sha256, &c.pointee.draft_sha256, self.draftSha256)
    encoding.set(&c.pointee.has_dissent, &c.pointee.dissent, self.dissent)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_paper, &c.pointee.paper, self.paper)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSignDraftResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSignDraftResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__sign_draft_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SignDraftResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SignDraftResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCaseReportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCaseReportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_case_report_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCaseReportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetCaseReportRequest.name"),
      version: c.pointee.version,
      masked: c.pointee.masked != 0,
      maskedNames: decoding.strings(c.pointee.n_masked_names, c.pointee.masked_names, "anlan.investigation.v1.GetCaseReportRequest.masked_names"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCaseReportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    if self.masked {
      c.pointee.has_masked = 1
      c.pointee.masked = self.masked ? 1 : 0
    }
    encoding.set(&c.pointee.n_masked_names, &c.pointee.masked_names, self.maskedNames)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCaseReportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCaseReportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_case_report_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCaseReportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      html: decoding.string(c.pointee.html, "anlan.investigation.v1.GetCaseReportResponse.html"),
      version: c.pointee.version,
      unresolved: decoding.strings(c.pointee.n_unresolved, c.pointee.unresolved, "anlan.investigation.v1.GetCaseReportResponse.unresolved"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCaseReportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_html, &c.pointee.html, self.html)
    if self.version != 0 {
      c.pointee.has_version = 1
      c.pointee.version = self.version
    }
    encoding.set(&c.pointee.n_unresolved, &c.pointee.unresolved, self.unresolved)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
