// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/nearmiss.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationNearMiss: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationNearMiss: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__near_miss__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__NearMiss>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.NearMiss.name"),
      report: decoding.string(c.pointee.report, "anlan.investigation.v1.NearMiss.report"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.NearMiss.entity"),
      unit: decoding.string(c.pointee.unit, "anlan.investigation.v1.NearMiss.unit"),
      industry: decoding.string(c.pointee.industry, "anlan.investigation.v1.NearMiss.industry"),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.NearMiss.place"),
      occurTime: decoding.message(c.pointee.occur_time),
      kind: decoding.string(c.pointee.kind, "anlan.investigation.v1.NearMiss.kind"),
      course: decoding.string(c.pointee.course, "anlan.investigation.v1.NearMiss.course"),
      outcome: decoding.message(c.pointee.outcome),
      potential: decoding.message(c.pointee.potential),
      potentialBasis: decoding.string(c.pointee.potential_basis, "anlan.investigation.v1.NearMiss.potential_basis"),
      barriers: decoding.message(c.pointee.barriers),
      corrects: decoding.string(c.pointee.corrects, "anlan.investigation.v1.NearMiss.corrects"),
      correctedBy: decoding.string(c.pointee.corrected_by, "anlan.investigation.v1.NearMiss.corrected_by"),
      potentialLevel: InvestigationAccidentLevel(rawValue: c.pointee.potential_level),
      chosen: c.pointee.chosen != 0,
      reasons: decoding.strings(c.pointee.n_reasons, c.pointee.reasons, "anlan.investigation.v1.NearMiss.reasons"),
      ruleSource: decoding.string(c.pointee.rule_source, "anlan.investigation.v1.NearMiss.rule_source"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.NearMiss.account"),
      recordTime: decoding.message(c.pointee.record_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__NearMiss>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 21)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_report, &c.pointee.report, self.report)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_unit, &c.pointee.unit, self.unit)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.occur_time, self.occurTime)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_course, &c.pointee.course, self.course)
    encoding.set(&c.pointee.outcome, self.outcome)
    encoding.set(&c.pointee.potential, self.potential)
    encoding.set(&c.pointee.has_potential_basis, &c.pointee.potential_basis, self.potentialBasis)
    encoding.set(&c.pointee.barriers, self.barriers)
    encoding.set(&c.pointee.has_corrects, &c.pointee.corrects, self.corrects)
    encoding.set(&c.pointee.has_corrected_by, &c.pointee.corrected_by, self.correctedBy)
    if self.potentialLevel.rawValue != 0 {
      c.pointee.has_potential_level = 1
      c.pointee.potential_level = self.potentialLevel.rawValue
    }
    if self.chosen {
      c.pointee.has_chosen = 1
      c.pointee.chosen = self.chosen ? 1 : 0
    }
    encoding.set(&c.pointee.n_reasons, &c.pointee.reasons, self.reasons)
    encoding.set(&c.pointee.has_rule_source, &c.pointee.rule_source, self.ruleSource)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.record_time, self.recordTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationBarrierCount: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationBarrierCount: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__barrier_count__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__BarrierCount>, _ decoding: inout Decoding) -> Self {
    return Self(
      standing: c.pointee.standing,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__BarrierCount>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.standing != 0 {
      c.pointee.has_standing = 1
      c.pointee.standing = self.standing
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordNearMissRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordNearMissRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_near_miss_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordNearMissRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.RecordNearMissRequest.request_id"),
      nearMiss: decoding.message(c.pointee.near_miss),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordNearMissRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.near_miss, self.nearMiss)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationRecordNearMissResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationRecordNearMissResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__record_near_miss_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__RecordNearMissResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      nearMiss: decoding.message(c.pointee.near_miss),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__RecordNearMissResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.near_miss, self.nearMiss)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetNearMissRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetNearMissRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_near_miss_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetNearMissRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.GetNearMissRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetNearMissRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetNearMissResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetNearMissResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_near_miss_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetNearMissResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      nearMiss: decoding.message(c.pointee.near_miss),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetNearMissResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.near_miss, self.nearMiss)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationListNearMissesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListNearMissesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_near_misses_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListNearMissesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.investigation.v1.ListNearMissesRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.investigation.v1.ListNearMissesRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListNearMissesRequest>, _ encoding: inout Encoding) {
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

extension InvestigationListNearMissesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationListNearMissesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__list_near_misses_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__ListNearMissesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      nearMisses: decoding.messages(c.pointee.n_near_misses, c.pointee.near_misses),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.investigation.v1.ListNearMissesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__ListNearMissesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_near_misses, &c.pointee.near_misses, self.nearMisses)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetNearMissRuleRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetNearMissRuleRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_near_miss_rule_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetNearMissRuleRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      day: decoding.string(c.pointee.day, "anlan.investigation.v1.GetNearMissRuleRequest.day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetNearMissRuleRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetNearMissRuleResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetNearMissRuleResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_near_miss_rule_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetNearMissRuleResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      deaths: c.pointee.deaths,
      severe: c.pointee.severe,
      lossFen: c.pointee.loss_fen,
      barriersMax: c.pointee.barriers_max,
      kinds: decoding.messages(c.pointee.n_kinds, c.pointee.kinds),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.GetNearMissRuleResponse.source"),
      checked: c.pointee.checked != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetNearMissRuleResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    if self.deaths != 0 {
      c.pointee.has_deaths = 1
      c.pointee.deaths = self.deaths
    }
    if self.severe != 0 {
      c.pointee.has_severe = 1
      c.pointee.severe = self.severe
    }
    if self.lossFen != 0 {
      c.pointee.has_loss_fen = 1
      c.pointee.loss_fen = self.lossFen
    }
    if self.barriersMax != 0 {
      c.pointee.has_barriers_max = 1
      c.pointee.barriers_max = self.barriersMax
    }
    encoding.set(&c.pointee.n_kinds, &c.pointee.kinds, self.kinds)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    if self.checked {
      c.pointee.has_checked = 1
      c.pointee.checked = self.checked ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationNearMissKind: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationNearMissKind: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__near_miss_kind__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__NearMissKind>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.investigation.v1.NearMissKind.code"),
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.NearMissKind.title"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__NearMissKind>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
