// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/cause.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationCause: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCause: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cause__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Cause>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.Cause.name"),
      kind: InvestigationCauseKind(rawValue: c.pointee.kind),
      text: decoding.string(c.pointee.text, "anlan.investigation.v1.Cause.text"),
      standing: InvestigationCauseStanding(rawValue: c.pointee.standing),
      gate: InvestigationCauseGate(rawValue: c.pointee.gate),
      factor: InvestigationHumanFactorLevel(rawValue: c.pointee.factor),
      level: InvestigationSystemLevel(rawValue: c.pointee.level),
      entries: decoding.strings(c.pointee.n_entries, c.pointee.entries, "anlan.investigation.v1.Cause.entries"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Cause.account"),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Cause>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_text, &c.pointee.text, self.text)
    if self.standing.rawValue != 0 {
      c.pointee.has_standing = 1
      c.pointee.standing = self.standing.rawValue
    }
    if self.gate.rawValue != 0 {
      c.pointee.has_gate = 1
      c.pointee.gate = self.gate.rawValue
    }
    if self.factor.rawValue != 0 {
      c.pointee.has_factor = 1
      c.pointee.factor = self.factor.rawValue
    }
    if self.level.rawValue != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level.rawValue
    }
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCauseArrow: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCauseArrow: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cause_arrow__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CauseArrow>, _ decoding: inout Decoding) -> Self {
    return Self(
      from: decoding.string(c.pointee.from, "anlan.investigation.v1.CauseArrow.from"),
      to: decoding.string(c.pointee.to, "anlan.investigation.v1.CauseArrow.to"),
      link: InvestigationCauseLink(rawValue: c.pointee.link),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.CauseArrow.evidence"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.CauseArrow.account"),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CauseArrow>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_from, &c.pointee.from, self.from)
    encoding.set(&c.pointee.has_to, &c.pointee.to, self.to)
    if self.link.rawValue != 0 {
      c.pointee.has_link = 1
      c.pointee.link = self.link.rawValue
    }
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddCauseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddCauseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_cause_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddCauseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.AddCauseRequest.request_id"),
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.AddCauseRequest.case_name"),
      cause: decoding.message(c.pointee.cause),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddCauseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.set(&c.pointee.cause, self.cause)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddCauseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddCauseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_cause_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddCauseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      cause: decoding.message(c.pointee.cause),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddCauseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.cause, self.cause)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationReviseCauseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationReviseCauseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__revise_cause_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ReviseCauseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      cause: decoding.message(c.pointee.cause),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.ReviseCauseRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ReviseCauseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.cause, self.cause)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationReviseCauseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationReviseCauseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__revise_cause_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ReviseCauseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      cause: decoding.message(c.pointee.cause),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ReviseCauseResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.cause, self.cause)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWithdrawCauseRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWithdrawCauseRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__withdraw_cause_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WithdrawCauseRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.WithdrawCauseRequest.name"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.WithdrawCauseRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WithdrawCauseRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWithdrawCauseResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWithdrawCauseResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__withdraw_cause_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WithdrawCauseResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WithdrawCauseResponse>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLinkCausesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLinkCausesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__link_causes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LinkCausesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      arrow: decoding.message(c.pointee.arrow),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.LinkCausesRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LinkCausesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.arrow, self.arrow)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLinkCausesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLinkCausesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__link_causes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LinkCausesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      arrow: decoding.message(c.pointee.arrow),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LinkCausesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.arrow, self.arrow)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationUnlinkCausesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationUnlinkCausesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__unlink_causes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__UnlinkCausesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      from: decoding.string(c.pointee.from, "anlan.investigation.v1.UnlinkCausesRequest.from"),
      to: decoding.string(c.pointee.to, "anlan.investigation.v1.UnlinkCausesRequest.to"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.UnlinkCausesRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__UnlinkCausesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_from, &c.pointee.from, self.from)
    encoding.set(&c.pointee.has_to, &c.pointee.to, self.to)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationUnlinkCausesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationUnlinkCausesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__unlink_causes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__UnlinkCausesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__UnlinkCausesResponse>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCausesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCausesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_causes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCausesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.GetCausesRequest.case_name"),
      view: InvestigationCauseView(rawValue: c.pointee.view),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCausesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    if self.view.rawValue != 0 {
      c.pointee.has_view = 1
      c.pointee.view = self.view.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCauseBand: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCauseBand: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cause_band__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CauseBand>, _ decoding: inout Decoding) -> Self {
    return Self(
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.CauseBand.title"),
      causes: decoding.strings(c.pointee.n_causes, c.pointee.causes, "anlan.investigation.v1.CauseBand.causes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CauseBand>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWhyPath: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWhyPath: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__why_path__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WhyPath>, _ decoding: inout Decoding) -> Self {
    return Self(
      causes: decoding.strings(c.pointee.n_causes, c.pointee.causes, "anlan.investigation.v1.WhyPath.causes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WhyPath>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCauseGap: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCauseGap: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cause_gap__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CauseGap>, _ decoding: inout Decoding) -> Self {
    return Self(
      direct: decoding.strings(c.pointee.n_direct, c.pointee.direct, "anlan.investigation.v1.CauseGap.direct"),
      indirect: decoding.strings(c.pointee.n_indirect, c.pointee.indirect, "anlan.investigation.v1.CauseGap.indirect"),
      bare: decoding.messages(c.pointee.n_bare, c.pointee.bare),
      loose: decoding.strings(c.pointee.n_loose, c.pointee.loose, "anlan.investigation.v1.CauseGap.loose"),
      open: decoding.strings(c.pointee.n_open, c.pointee.open, "anlan.investigation.v1.CauseGap.open"),
      isMet: c.pointee.is_met != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CauseGap>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.n_direct, &c.pointee.direct, self.direct)
    encoding.set(&c.pointee.n_indirect, &c.pointee.indirect, self.indirect)
    encoding.set(&c.pointee.n_bare, &c.pointee.bare, self.bare)
    encoding.set(&c.pointee.n_loose, &c.pointee.loose, self.loose)
    encoding.set(&c.pointee.n_open, &c.pointee.open, self.open)
    if self.isMet {
      c.pointee.has_is_met = 1
      c.pointee.is_met = self.isMet ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetCausesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetCausesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_causes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetCausesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      causes: decoding.messages(c.pointee.n_causes, c.pointee.causes),
      arrows: decoding.messages(c.pointee.n_arrows, c.pointee.arrows),
      bands: decoding.messages(c.pointee.n_bands, c.pointee.bands),
      paths: decoding.messages(c.pointee.n_paths, c.pointee.paths),
      pathsComplete: c.pointee.paths_complete != 0,
      gap: decoding.message(c.pointee.gap),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetCausesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.set(&c.pointee.n_arrows, &c.pointee.arrows, self.arrows)
    encoding.set(&c.pointee.n_bands, &c.pointee.bands, self.bands)
    encoding.set(&c.pointee.n_paths, &c.pointee.paths, self.paths)
    if self.pathsComplete {
      c.pointee.has_paths_complete = 1
      c.pointee.paths_complete = self.pathsComplete ? 1 : 0
    }
    encoding.set(&c.pointee.gap, self.gap)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListCutSetsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListCutSetsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_cut_sets_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListCutSetsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.ListCutSetsRequest.case_name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListCutSetsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationCutSet: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationCutSet: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__cut_set__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__CutSet>, _ decoding: inout Decoding) -> Self {
    return Self(
      causes: decoding.strings(c.pointee.n_causes, c.pointee.causes, "anlan.investigation.v1.CutSet.causes"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__CutSet>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_causes, &c.pointee.causes, self.causes)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListCutSetsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListCutSetsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_cut_sets_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListCutSetsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sets: decoding.messages(c.pointee.n_sets, c.pointee.sets),
      orderMax: c.pointee.order_max,
      tooMany: c.pointee.too_many != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListCutSetsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.n_sets, &c.pointee.sets, self.sets)
    if self.orderMax != 0 {
      c.pointee.has_order_max = 1
      c.pointee.order_max = self.orderMax
    }
    if self.tooMany {
      c.pointee.has_too_many = 1
      c.pointee.too_many = self.tooMany ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawCausesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawCausesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_causes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawCausesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      caseName: decoding.string(c.pointee.case_name, "anlan.investigation.v1.DrawCausesRequest.case_name"),
      view: InvestigationCauseView(rawValue: c.pointee.view),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawCausesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_case_name, &c.pointee.case_name, self.caseName)
    if self.view.rawValue != 0 {
      c.pointee.has_view = 1
      c.pointee.view = self.view.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationDrawCausesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationDrawCausesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__draw_causes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__DrawCausesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      svg: decoding.string(c.pointee.svg, "anlan.investigation.v1.DrawCausesResponse.svg"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__DrawCausesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_svg, &c.pointee.svg, self.svg)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
