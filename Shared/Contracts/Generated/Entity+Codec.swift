// swift-format-ignore-file
// Written by proto/generate from anlan/entity/v1/entity.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension Entity: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension Entity: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__entity__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__Entity>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.entity.v1.Entity.name"),
      holder: decoding.message(c.pointee.holder),
      premises: decoding.message(c.pointee.premises),
      state: EntityState(rawValue: c.pointee.state),
      licences: decoding.messages(c.pointee.n_licences, c.pointee.licences),
      firstSeenTime: decoding.message(c.pointee.first_seen_time),
      updateTime: decoding.message(c.pointee.update_time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__Entity>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.holder, self.holder)
    encoding.set(&c.pointee.premises, self.premises)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.n_licences, &c.pointee.licences, self.licences)
    encoding.set(&c.pointee.first_seen_time, self.firstSeenTime)
    encoding.set(&c.pointee.update_time, self.updateTime)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EntityLicence: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EntityLicence: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__entity_licence__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__EntityLicence>, _ decoding: inout Decoding) -> Self {
    return Self(
      licence: decoding.string(c.pointee.licence, "anlan.entity.v1.EntityLicence.licence"),
      licenceType: decoding.string(c.pointee.licence_type, "anlan.entity.v1.EntityLicence.licence_type"),
      certificateNo: decoding.string(c.pointee.certificate_no, "anlan.entity.v1.EntityLicence.certificate_no"),
      lastEventType: decoding.string(c.pointee.last_event_type, "anlan.entity.v1.EntityLicence.last_event_type"),
      state: decoding.string(c.pointee.state, "anlan.entity.v1.EntityLicence.state"),
      validFrom: decoding.string(c.pointee.valid_from, "anlan.entity.v1.EntityLicence.valid_from"),
      validTo: decoding.string(c.pointee.valid_to, "anlan.entity.v1.EntityLicence.valid_to"),
      eventSeq: c.pointee.event_seq,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__EntityLicence>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_licence, &c.pointee.licence, self.licence)
    encoding.set(&c.pointee.has_licence_type, &c.pointee.licence_type, self.licenceType)
    encoding.set(&c.pointee.has_certificate_no, &c.pointee.certificate_no, self.certificateNo)
    encoding.set(&c.pointee.has_last_event_type, &c.pointee.last_event_type, self.lastEventType)
    encoding.set(&c.pointee.has_state, &c.pointee.state, self.state)
    encoding.set(&c.pointee.has_valid_from, &c.pointee.valid_from, self.validFrom)
    encoding.set(&c.pointee.has_valid_to, &c.pointee.valid_to, self.validTo)
    if self.eventSeq != 0 {
      c.pointee.has_event_seq = 1
      c.pointee.event_seq = self.eventSeq
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EntityGetEntityRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EntityGetEntityRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__get_entity_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__GetEntityRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.entity.v1.GetEntityRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__GetEntityRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EntityGetEntityResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EntityGetEntityResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__get_entity_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__GetEntityResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.message(c.pointee.entity),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__GetEntityResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.entity, self.entity)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EntityListEntitiesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EntityListEntitiesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__list_entities_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__ListEntitiesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.entity.v1.ListEntitiesRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.entity.v1.ListEntitiesRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__ListEntitiesRequest>, _ encoding: inout Encoding) {
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

extension EntityListEntitiesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EntityListEntitiesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__entity__v1__list_entities_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Entity__V1__ListEntitiesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entities: decoding.messages(c.pointee.n_entities, c.pointee.entities),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.entity.v1.ListEntitiesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Entity__V1__ListEntitiesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_entities, &c.pointee.entities, self.entities)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
