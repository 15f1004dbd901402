// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/accident.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationFigure: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationFigure: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__figure__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Figure>, _ decoding: inout Decoding) -> Self {
    return Self(
      least: c.pointee.least,
      exact: c.pointee.exact != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Figure>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.least != 0 {
      c.pointee.has_least = 1
      c.pointee.least = self.least
    }
    if self.exact {
      c.pointee.has_exact = 1
      c.pointee.exact = self.exact ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationTally: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationTally: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__tally__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Tally>, _ decoding: inout Decoding) -> Self {
    return Self(
      deaths: decoding.message(c.pointee.deaths),
      missing: decoding.message(c.pointee.missing),
      severe: decoding.message(c.pointee.severe),
      poisoned: decoding.message(c.pointee.poisoned),
      minor: decoding.message(c.pointee.minor),
      lossFen: decoding.message(c.pointee.loss_fen),
      atRisk: decoding.message(c.pointee.at_risk),
      trapped: decoding.message(c.pointee.trapped),
      evacuated: decoding.message(c.pointee.evacuated),
      observed: decoding.message(c.pointee.observed),
      otherDanger: decoding.string(c.pointee.other_danger, "anlan.investigation.v1.Tally.other_danger"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Tally>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 11)
    encoding.set(&c.pointee.deaths, self.deaths)
    encoding.set(&c.pointee.missing, self.missing)
    encoding.set(&c.pointee.severe, self.severe)
    encoding.set(&c.pointee.poisoned, self.poisoned)
    encoding.set(&c.pointee.minor, self.minor)
    encoding.set(&c.pointee.loss_fen, self.lossFen)
    encoding.set(&c.pointee.at_risk, self.atRisk)
    encoding.set(&c.pointee.trapped, self.trapped)
    encoding.set(&c.pointee.evacuated, self.evacuated)
    encoding.set(&c.pointee.observed, self.observed)
    encoding.set(&c.pointee.has_other_danger, &c.pointee.other_danger, self.otherDanger)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAccident: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAccident: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__accident__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Accident>, _ decoding: inout Decoding) -> Self {
    return Self(
      title: decoding.string(c.pointee.title, "anlan.investigation.v1.Accident.title"),
      entity: decoding.string(c.pointee.entity, "anlan.investigation.v1.Accident.entity"),
      unit: decoding.string(c.pointee.unit, "anlan.investigation.v1.Accident.unit"),
      creditCode: decoding.string(c.pointee.credit_code, "anlan.investigation.v1.Accident.credit_code"),
      industry: decoding.string(c.pointee.industry, "anlan.investigation.v1.Accident.industry"),
      place: decoding.string(c.pointee.place, "anlan.investigation.v1.Accident.place"),
      division: decoding.string(c.pointee.division, "anlan.investigation.v1.Accident.division"),
      occurTime: decoding.message(c.pointee.occur_time),
      regime: decoding.string(c.pointee.regime, "anlan.investigation.v1.Accident.regime"),
      accidentType: decoding.string(c.pointee.accident_type, "anlan.investigation.v1.Accident.accident_type"),
      course: decoding.string(c.pointee.course, "anlan.investigation.v1.Accident.course"),
      tally: decoding.message(c.pointee.tally),
      level: InvestigationAccidentLevel(rawValue: c.pointee.level),
      levelMayRise: c.pointee.level_may_rise != 0,
      levelReasons: decoding.strings(c.pointee.n_level_reasons, c.pointee.level_reasons, "anlan.investigation.v1.Accident.level_reasons"),
      graveDanger: c.pointee.grave_danger != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Accident>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 16)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_unit, &c.pointee.unit, self.unit)
    encoding.set(&c.pointee.has_credit_code, &c.pointee.credit_code, self.creditCode)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.set(&c.pointee.has_place, &c.pointee.place, self.place)
    encoding.set(&c.pointee.has_division, &c.pointee.division, self.division)
    encoding.set(&c.pointee.occur_time, self.occurTime)
    encoding.set(&c.pointee.has_regime, &c.pointee.regime, self.regime)
    encoding.set(&c.pointee.has_accident_type, &c.pointee.accident_type, self.accidentType)
    encoding.set(&c.pointee.has_course, &c.pointee.course, self.course)
    encoding.set(&c.pointee.tally, self.tally)
    if self.level.rawValue != 0 {
      c.pointee.has_level = 1
      c.pointee.level = self.level.rawValue
    }
    if self.levelMayRise {
      c.pointee.has_level_may_rise = 1
      c.pointee.level_may_rise = self.levelMayRise ? 1 : 0
    }
    encoding.set(&c.pointee.n_level_reasons, &c.pointee.level_reasons, self.levelReasons)
    if self.graveDanger {
      c.pointee.has_grave_danger = 1
      c.pointee.grave_danger = self.graveDanger ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
