// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/notice.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationCaseNotice: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCaseNotice: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__case_notice__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CaseNotice>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.CaseNotice.case"),
      kind: InvestigationNoticeKind(rawValue: c.pointee.kind),
      state: InvestigationCaseState(rawValue: c.pointee.state),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.CaseNotice.entity"),
      creditCode: decoding.string(c.pointee.credit_code, "anlan.investigation.v1.CaseNotice.credit_code"),
      unit: decoding.string(c.pointee.unit, "anlan.investigation.v1.CaseNotice.unit"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.CaseNotice.title"),
      occurTime: decoding.message(c.pointee.occur_time),
      level: InvestigationAccidentLevel(rawValue: c.pointee.level),
      deaths: decoding.message(c.pointee.deaths),
      leadAuthority: decoding.string(c.pointee.lead_authority, "anlan.investigation.v1.CaseNotice.lead_authority"),
      time: decoding.message(c.pointee.time),
      suggestions: decoding.values(c.pointee.n_suggestions, c.pointee.suggestions),
      clock: decoding.string(c.pointee.clock, "anlan.investigation.v1.CaseNotice.clock"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.investigation.v1.CaseNotice.due_day"),
      number: c.pointee.number,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CaseNotice>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 16)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_credit_code, &c.pointee.credit_code, self.creditCode)
    encoding.set(&c.pointee.has_unit, &c.pointee.unit, self.unit)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.occur_time, self.occurTime)
    if self.level.rawValue != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level.rawValue
    }
    encoding.set(&c.pointee.deaths, self.deaths)
    encoding.set(&c.pointee.has_lead_authority, &c.pointee.lead_authority, self.leadAuthority)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.n_suggestions, &c.pointee.suggestions, enums: self.suggestions)
    encoding.set(&c.pointee.has_clock, &c.pointee.clock, self.clock)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    if self.number != 0 {
      c.pointee.has_number = 1
      c.pointee.number = self.number
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
