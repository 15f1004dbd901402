// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/report.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationHop: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationHop: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__hop__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Hop>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: InvestigationHopKind(rawValue: c.pointee.kind),
      from: decoding.string(c.pointee.from, "anlan.investigation.v1.Hop.from"),
      to: decoding.string(c.pointee.to, "anlan.investigation.v1.Hop.to"),
      knowTime: decoding.message(c.pointee.know_time),
      sendTime: decoding.message(c.pointee.send_time),
      receiveTime: decoding.message(c.pointee.receive_time),
      channel: InvestigationReportChannel(rawValue: c.pointee.channel),
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.Hop.person"),
      dueTime: decoding.message(c.pointee.due_time),
      late: c.pointee.late != 0,
      basis: decoding.string(c.pointee.basis, "anlan.investigation.v1.Hop.basis"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Hop>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 11)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_from, &c.pointee.from, self.from)
    encoding.set(&c.pointee.has_to, &c.pointee.to, self.to)
    encoding.set(&c.pointee.know_time, self.knowTime)
    encoding.set(&c.pointee.send_time, self.sendTime)
    encoding.set(&c.pointee.receive_time, self.receiveTime)
    if self.channel.rawValue != 0 {
      c.pointee.has_channel = 1
      c.pointee.channel = self.channel.rawValue
    }
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.due_time, self.dueTime)
    if self.late {
      c.pointee.has_late = 1
      c.pointee.late = self.late ? 1 : 0
    }
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCasualtyChange: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCasualtyChange: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__casualty_change__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CasualtyChange>, _ decoding: inout Decoding) -> Self {
    return Self(
      person: decoding.string(c.pointee.person, "anlan.investigation.v1.CasualtyChange.person"),
      from: InvestigationInjuryDegree(rawValue: c.pointee.from),
      to: InvestigationInjuryDegree(rawValue: c.pointee.to),
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.CasualtyChange.day"),
      counted: c.pointee.counted != 0,
      reason: decoding.string(c.pointee.reason, "anlan.investigation.v1.CasualtyChange.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CasualtyChange>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    if self.from.rawValue != 0 {
      c.pointee.has_from = 1
      c.pointee.from = self.from.rawValue
    }
    if self.to.rawValue != 0 {
      c.pointee.has_to = 1
      c.pointee.to = self.to.rawValue
    }
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    if self.counted {
      c.pointee.has_counted = 1
      c.pointee.counted = self.counted ? 1 : 0
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSupplement: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSupplement: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supplement__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Supplement>, _ decoding: inout Decoding) -> Self {
    return Self(
      number: c.pointee.number,
      time: decoding.message(c.pointee.time),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Supplement.account"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.Supplement.text"),
      tally: decoding.message(c.pointee.tally),
      changes: decoding.messages(c.pointee.n_changes, c.pointee.changes),
      level: InvestigationAccidentLevel(rawValue: c.pointee.level),
      correction: decoding.string(c.pointee.correction, "anlan.investigation.v1.Supplement.correction"),
      measures: decoding.string(c.pointee.measures, "anlan.investigation.v1.Supplement.measures"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Supplement>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.tally, self.tally)
    encoding.set(&c.pointee.n_changes, &c.pointee.changes, self.changes)
    if self.level.rawValue != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level.rawValue
    }
    encoding.set(&c.pointee.has_correction, &c.pointee.correction, self.correction)
    encoding.set(&c.pointee.has_measures, &c.pointee.measures, self.measures)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationReportFinding: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationReportFinding: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__report_finding__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ReportFinding>, _ decoding: inout Decoding) -> Self {
    return Self(
      fault: InvestigationReportingFault(rawValue: c.pointee.fault),
      party: decoding.string(c.pointee.party, "anlan.investigation.v1.ReportFinding.party"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.ReportFinding.text"),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.ReportFinding.document"),
      suspected: c.pointee.suspected != 0,
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.ReportFinding.account"),
      time: decoding.message(c.pointee.time),
      basis: decoding.string(c.pointee.basis, "anlan.investigation.v1.ReportFinding.basis"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ReportFinding>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.fault.rawValue != 0 {
      c.pointee.has_fault = 1
      c.pointee.fault = self.fault.rawValue
    }
    encoding.set(&c.pointee.has_party, &c.pointee.party, self.party)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.has_document, &c.pointee.document, self.document)
    if self.suspected {
      c.pointee.has_suspected = 1
      c.pointee.suspected = self.suspected ? 1 : 0
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationReportMoveRecord: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationReportMoveRecord: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__report_move_record__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ReportMoveRecord>, _ decoding: inout Decoding) -> Self {
    return Self(
      move: InvestigationReportMove(rawValue: c.pointee.move),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.ReportMoveRecord.account"),
      time: decoding.message(c.pointee.time),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.ReportMoveRecord.note"),
      state: InvestigationReportState(rawValue: c.pointee.state),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ReportMoveRecord>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    if self.move.rawValue != 0 {
      c.pointee.has_move = 1
      c.pointee.move = self.move.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationReport: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationReport: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__report__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Report>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Report.name"),
      state: InvestigationReportState(rawValue: c.pointee.state),
      accident: decoding.message(c.pointee.accident),
      channel: InvestigationReportChannel(rawValue: c.pointee.channel),
      reporter: decoding.string(c.pointee.reporter, "anlan.investigation.v1.Report.reporter"),
      phone: decoding.string(c.pointee.phone, "anlan.investigation.v1.Report.phone"),
      unitKnowTime: decoding.message(c.pointee.unit_know_time),
      receiveTime: decoding.message(c.pointee.receive_time),
      measures: decoding.string(c.pointee.measures, "anlan.investigation.v1.Report.measures"),
      hops: decoding.messages(c.pointee.n_hops, c.pointee.hops),
      supplements: decoding.messages(c.pointee.n_supplements, c.pointee.supplements),
      findings: decoding.messages(c.pointee.n_findings, c.pointee.findings),
      moves: decoding.messages(c.pointee.n_moves, c.pointee.moves),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.Report.case"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.Report.department"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Report.account"),
      openTime: decoding.message(c.pointee.open_time),
      updateTime: decoding.message(c.pointee.update_time),
      actCount: c.pointee.act_count,
      clocks: decoding.messages(c.pointee.n_clocks, c.pointee.clocks),
      leadAuthority: decoding.string(c.pointee.lead_authority, "anlan.investigation.v1.Report.lead_authority"),
      leadBasis: decoding.string(c.pointee.lead_basis, "anlan.investigation.v1.Report.lead_basis"),
      windowDay: decoding.string(c.pointee.window_day, "anlan.investigation.v1.Report.window_day"),
      firstTally: decoding.message(c.pointee.first_tally),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Report>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 24)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.accident, self.accident)
    if self.channel.rawValue != 0 {
      c.pointee.has_channel = 1
      c.pointee.channel = self.channel.rawValue
    }
    encoding.set(&c.pointee.has_reporter, &c.pointee.reporter, self.reporter)
    encoding.set(&c.pointee.has_phone, &c.pointee.phone, self.phone)
    encoding.set(&c.pointee.unit_know_time, self.unitKnowTime)
    encoding.set(&c.pointee.receive_time, self.receiveTime)
    encoding.set(&c.pointee.has_measures, &c.pointee.measures, self.measures)
    encoding.set(&c.pointee.n_hops, &c.pointee.hops, self.hops)
    encoding.set(&c.pointee.n_supplements, &c.pointee.supplements, self.supplements)
    encoding.set(&c.pointee.n_findings, &c.pointee.findings, self.findings)
    encoding.set(&c.pointee.n_moves, &c.pointee.moves, self.moves)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.open_time, self.openTime)
    encoding.set(&c.pointee.update_time, self.updateTime)
    if self.actCount != 0 {
      c.pointee.has_act_count = 1
      c.pointee.act_count = self.actCount
    }
    encoding.set(&c.pointee.n_clocks, &c.pointee.clocks, self.clocks)
    encoding.set(&c.pointee.has_lead_authority, &c.pointee.lead_authority, self.leadAuthority)
    encoding.set(&c.pointee.has_lead_basis, &c.pointee.lead_basis, self.leadBasis)
    encoding.set(&c.pointee.has_window_day, &c.pointee.window_day, self.windowDay)
    encoding.set(&c.pointee.first_tally, self.firstTally)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFileReportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFileReportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__file_report_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FileReportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.FileReportRequest.request_id"),
      accident: decoding.message(c.pointee.accident),
      channel: InvestigationReportChannel(rawValue: c.pointee.channel),
      reporter: decoding.string(c.pointee.reporter, "anlan.investigation.v1.FileReportRequest.reporter"),
      phone: decoding.string(c.pointee.phone, "anlan.investigation.v1.FileReportRequest.phone"),
      unitKnowTime: decoding.message(c.pointee.unit_know_time),
      receiveTime: decoding.message(c.pointee.receive_time),
      measures: decoding.string(c.pointee.measures, "anlan.investigation.v1.FileReportRequest.measures"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FileReportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.accident, self.accident)
    if self.channel.rawValue != 0 {
      c.pointee.has_channel = 1
      c.pointee.channel = self.channel.rawValue
    }
    encoding.set(&c.pointee.has_reporter, &c.pointee.reporter, self.reporter)
    encoding.set(&c.pointee.has_phone, &c.pointee.phone, self.phone)
    encoding.set(&c.pointee.unit_know_time, self.unitKnowTime)
    encoding.set(&c.pointee.receive_time, self.receiveTime)
    encoding.set(&c.pointee.has_measures, &c.pointee.measures, self.measures)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationFileReportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFileReportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__file_report_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__FileReportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__FileReportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetReportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetReportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_report_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetReportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetReportRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetReportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetReportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetReportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_report_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetReportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetReportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListReportsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListReportsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_reports_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListReportsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListReportsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.investigation.v1.ListReportsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListReportsRequest>, _ encoding: inout Encoding) {
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

extension InvestigationListReportsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListReportsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_reports_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListReportsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      reports: decoding.messages(c.pointee.n_reports, c.pointee.reports),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListReportsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListReportsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_reports, &c.pointee.reports, self.reports)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordHopRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordHopRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_hop_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordHopRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.RecordHopRequest.name"),
      hop: decoding.message(c.pointee.hop),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordHopRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.hop, self.hop)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordHopResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordHopResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_hop_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordHopResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordHopResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSupplementReportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSupplementReportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supplement_report_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SupplementReportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.SupplementReportRequest.name"),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.SupplementReportRequest.text"),
      tally: decoding.message(c.pointee.tally),
      changes: decoding.messages(c.pointee.n_changes, c.pointee.changes),
      correction: decoding.string(c.pointee.correction, "anlan.investigation.v1.SupplementReportRequest.correction"),
      level: InvestigationAccidentLevel(rawValue: c.pointee.level),
      measures: decoding.string(c.pointee.measures, "anlan.investigation.v1.SupplementReportRequest.measures"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SupplementReportRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    encoding.set(&c.pointee.tally, self.tally)
    encoding.set(&c.pointee.n_changes, &c.pointee.changes, self.changes)
    encoding.set(&c.pointee.has_correction, &c.pointee.correction, self.correction)
    if self.level.rawValue != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level.rawValue
    }
    encoding.set(&c.pointee.has_measures, &c.pointee.measures, self.measures)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSupplementReportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSupplementReportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__supplement_report_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SupplementReportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SupplementReportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordReportFindingRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordReportFindingRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_report_finding_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordReportFindingRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.RecordReportFindingRequest.name"),
      finding: decoding.message(c.pointee.finding),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordReportFindingRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.finding, self.finding)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordReportFindingResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordReportFindingResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_report_finding_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordReportFindingResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordReportFindingResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationMoveReportRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveReportRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_report_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveReportRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.MoveReportRequest.name"),
      move: InvestigationReportMove(rawValue: c.pointee.move),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.MoveReportRequest.note"),
      document: decoding.string(c.pointee.document, "anlan.investigation.v1.MoveReportRequest.document"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveReportRequest>, _ encoding: inout Encoding) {
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

extension InvestigationMoveReportResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationMoveReportResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__move_report_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__MoveReportResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      report: decoding.message(c.pointee.report),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__MoveReportResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.report, self.report)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListAccidentCodesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListAccidentCodesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_accident_codes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListAccidentCodesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.ListAccidentCodesRequest.day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListAccidentCodesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAccidentType: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAccidentType: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__accident_type__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AccidentType>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.AccidentType.code"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.AccidentType.title"),
      standardCode: decoding.string(c.pointee.standard_code, "anlan.investigation.v1.AccidentType.standard_code"),
      unverified: c.pointee.unverified != 0,
      otherEdition: decoding.strings(c.pointee.n_other_edition, c.pointee.other_edition, "anlan.investigation.v1.AccidentType.other_edition"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AccidentType>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_standard_code, &c.pointee.standard_code, self.standardCode)
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    encoding.set(&c.pointee.n_other_edition, &c.pointee.other_edition, self.otherEdition)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLossItem: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLossItem: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__loss_item__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LossItem>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.LossItem.code"),
      heading: decoding.string(c.pointee.heading, "anlan.investigation.v1.LossItem.heading"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.LossItem.title"),
      unverified: c.pointee.unverified != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LossItem>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_heading, &c.pointee.heading, self.heading)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRegime: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRegime: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__regime__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Regime>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.Regime.code"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.Regime.title"),
      windowDays: c.pointee.window_days,
      leads: decoding.strings(c.pointee.n_leads, c.pointee.leads, "anlan.investigation.v1.Regime.leads"),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.Regime.source"),
      unverified: c.pointee.unverified != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Regime>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.windowDays != 0 {
      c.pointee.has_window_days = 1
      c.pointee.window_days = self.windowDays
    }
    encoding.set(&c.pointee.n_leads, &c.pointee.leads, self.leads)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListAccidentCodesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListAccidentCodesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_accident_codes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListAccidentCodesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      types: decoding.messages(c.pointee.n_types, c.pointee.types),
      lossItems: decoding.messages(c.pointee.n_loss_items, c.pointee.loss_items),
      regimes: decoding.messages(c.pointee.n_regimes, c.pointee.regimes),
      severeLostDays: c.pointee.severe_lost_days,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListAccidentCodesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.n_types, &c.pointee.types, self.types)
    encoding.set(&c.pointee.n_loss_items, &c.pointee.loss_items, self.lossItems)
    encoding.set(&c.pointee.n_regimes, &c.pointee.regimes, self.regimes)
    if self.severeLostDays != 0 {
      c.pointee.has_severe_lost_days = 1
      c.pointee.severe_lost_days = self.severeLostDays
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
