// swift-format-ignore-file
// Written by proto/generate from anlan/type/v1/type.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension TypePrincipal: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TypePrincipal: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__type__v1__principal__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Type__V1__Principal>, _ decoding: inout Decoding) -> Self {
    return Self(
      account: decoding.string(c.pointee.account, "anlan.type.v1.Principal.account"),
      department: decoding.string(c.pointee.department, "anlan.type.v1.Principal.department"),
      roles: decoding.strings(c.pointee.n_roles, c.pointee.roles, "anlan.type.v1.Principal.roles"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Type__V1__Principal>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.n_roles, &c.pointee.roles, self.roles)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension TypeHolder: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TypeHolder: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__type__v1__holder__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Type__V1__Holder>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.type.v1.Holder.name"),
      kind: TypeHolderKind(rawValue: c.pointee.kind),
      creditCode: decoding.string(c.pointee.credit_code, "anlan.type.v1.Holder.credit_code"),
      identityKind: decoding.string(c.pointee.identity_kind, "anlan.type.v1.Holder.identity_kind"),
      identityNumber: decoding.string(c.pointee.identity_number, "anlan.type.v1.Holder.identity_number"),
      legalRepresentative: decoding.string(c.pointee.legal_representative, "anlan.type.v1.Holder.legal_representative"),
      personInCharge: decoding.string(c.pointee.person_in_charge, "anlan.type.v1.Holder.person_in_charge"),
      phone: decoding.string(c.pointee.phone, "anlan.type.v1.Holder.phone"),
      registeredAddress: decoding.string(c.pointee.registered_address, "anlan.type.v1.Holder.registered_address"),
      parentCreditCode: decoding.string(c.pointee.parent_credit_code, "anlan.type.v1.Holder.parent_credit_code"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Type__V1__Holder>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_credit_code, &c.pointee.credit_code, self.creditCode)
    encoding.set(&c.pointee.has_identity_kind, &c.pointee.identity_kind, self.identityKind)
    encoding.set(&c.pointee.has_identity_number, &c.pointee.identity_number, self.identityNumber)
    encoding.set(&c.pointee.has_legal_representative, &c.pointee.legal_representative, self.legalRepresentative)
    encoding.set(&c.pointee.has_person_in_charge, &c.pointee.person_in_charge, self.personInCharge)
    encoding.set(&c.pointee.has_phone, &c.pointee.phone, self.phone)
    encoding.set(&c.pointee.has_registered_address, &c.pointee.registered_address, self.registeredAddress)
    encoding.set(&c.pointee.has_parent_credit_code, &c.pointee.parent_credit_code, self.parentCreditCode)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension TypePremises: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TypePremises: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__type__v1__premises__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Type__V1__Premises>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.type.v1.Premises.name"),
      address: decoding.string(c.pointee.address, "anlan.type.v1.Premises.address"),
      division: decoding.string(c.pointee.division, "anlan.type.v1.Premises.division"),
      industry: decoding.string(c.pointee.industry, "anlan.type.v1.Premises.industry"),
      selfBuilt: c.pointee.self_built != 0,
      serial: c.pointee.serial,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Type__V1__Premises>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_address, &c.pointee.address, self.address)
    encoding.set(&c.pointee.has_division, &c.pointee.division, self.division)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    if self.selfBuilt {
      c.pointee.has_self_built = 1
      c.pointee.self_built = self.selfBuilt ? 1 : 0
    }
    if self.serial != 0 {
      c.pointee.has_serial = 1
      c.pointee.serial = self.serial
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension TypeMaterial: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension TypeMaterial: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__type__v1__material__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Type__V1__Material>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: decoding.string(c.pointee.kind, "anlan.type.v1.Material.kind"),
      fileName: decoding.string(c.pointee.file_name, "anlan.type.v1.Material.file_name"),
      sha256: decoding.bytes(c.pointee.sha256),
      sizeBytes: c.pointee.size_bytes,
      mediaType: decoding.string(c.pointee.media_type, "anlan.type.v1.Material.media_type"),
      businessSecret: c.pointee.business_secret != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Type__V1__Material>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_media_type, &c.pointee.media_type, self.mediaType)
    if self.businessSecret {
      c.pointee.has_business_secret = 1
      c.pointee.business_secret = self.businessSecret ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
