// swift-format-ignore-file
// Written by proto/generate from anlan/echo/v1/echo.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension EchoRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__echo_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__EchoRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sequence: c.pointee.sequence,
      notice: decoding.message(c.pointee.notice),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__EchoRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.sequence != 0 {
      c.pointee.has_sequence = 1
      c.pointee.sequence = self.sequence
    }
    encoding.set(&c.pointee.notice, self.notice)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__echo_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__EchoResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sequence: c.pointee.sequence,
      notice: decoding.message(c.pointee.notice),
      servedBy: decoding.string(c.pointee.served_by, "anlan.echo.v1.EchoResponse.served_by"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__EchoResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.sequence != 0 {
      c.pointee.has_sequence = 1
      c.pointee.sequence = self.sequence
    }
    encoding.set(&c.pointee.notice, self.notice)
    encoding.set(&c.pointee.has_served_by, &c.pointee.served_by, self.servedBy)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoSealedRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoSealedRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__echo_sealed_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__EchoSealedRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sequence: c.pointee.sequence,
      eventID: decoding.string(c.pointee.event_id, "anlan.echo.v1.EchoSealedRequest.event_id"),
      sha256: decoding.bytes(c.pointee.sha256),
      body: decoding.bytes(c.pointee.body),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__EchoSealedRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.sequence != 0 {
      c.pointee.has_sequence = 1
      c.pointee.sequence = self.sequence
    }
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoSealedResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoSealedResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__echo_sealed_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__EchoSealedResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sequence: c.pointee.sequence,
      eventID: decoding.string(c.pointee.event_id, "anlan.echo.v1.EchoSealedResponse.event_id"),
      sha256: decoding.bytes(c.pointee.sha256),
      body: decoding.bytes(c.pointee.body),
      servedBy: decoding.string(c.pointee.served_by, "anlan.echo.v1.EchoSealedResponse.served_by"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__EchoSealedResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    if self.sequence != 0 {
      c.pointee.has_sequence = 1
      c.pointee.sequence = self.sequence
    }
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_served_by, &c.pointee.served_by, self.servedBy)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoStreamRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoStreamRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__stream_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__StreamRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      count: c.pointee.count,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__StreamRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.count != 0 {
      c.pointee.has_count = 1
      c.pointee.count = self.count
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoStreamResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoStreamResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__stream_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__StreamResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      index: c.pointee.index,
      eventID: decoding.string(c.pointee.event_id, "anlan.echo.v1.StreamResponse.event_id"),
      sha256: decoding.bytes(c.pointee.sha256),
      recordedUs: c.pointee.recorded_us,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__StreamResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.index != 0 {
      c.pointee.has_index = 1
      c.pointee.index = self.index
    }
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.recordedUs != 0 {
      c.pointee.has_recorded_us = 1
      c.pointee.recorded_us = self.recordedUs
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoNotice: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoNotice: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__notice__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__Notice>, _ decoding: inout Decoding) -> Self {
    return Self(
      eventID: decoding.string(c.pointee.event_id, "anlan.echo.v1.Notice.event_id"),
      kind: EchoKind(rawValue: c.pointee.kind),
      documentNo: decoding.string(c.pointee.document_no, "anlan.echo.v1.Notice.document_no"),
      holder: decoding.string(c.pointee.holder, "anlan.echo.v1.Notice.holder"),
      creditCode: decoding.string(c.pointee.credit_code, "anlan.echo.v1.Notice.credit_code"),
      place: decoding.message(c.pointee.place),
      departments: decoding.strings(c.pointee.n_departments, c.pointee.departments, "anlan.echo.v1.Notice.departments"),
      decidedUs: c.pointee.decided_us,
      materials: decoding.messages(c.pointee.n_materials, c.pointee.materials),
      promiseBased: c.pointee.promise_based != 0,
      content: decoding.string(c.pointee.content, "anlan.echo.v1.Notice.content"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__Notice>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 11)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    encoding.set(&c.pointee.has_document_no, &c.pointee.document_no, self.documentNo)
    encoding.set(&c.pointee.has_holder, &c.pointee.holder, self.holder)
    encoding.set(&c.pointee.has_credit_code, &c.pointee.credit_code, self.creditCode)
    encoding.set(&c.pointee.place, self.place)
    encoding.set(&c.pointee.n_departments, &c.pointee.departments, self.departments)
    if self.decidedUs != 0 {
      c.pointee.has_decided_us = 1
      c.pointee.decided_us = self.decidedUs
    }
    encoding.set(&c.pointee.n_materials, &c.pointee.materials, self.materials)
    if self.promiseBased {
      c.pointee.has_promise_based = 1
      c.pointee.promise_based = self.promiseBased ? 1 : 0
    }
    encoding.set(&c.pointee.has_content, &c.pointee.content, self.content)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoPlace: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoPlace: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__place__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__Place>, _ decoding: inout Decoding) -> Self {
    return Self(
      address: decoding.string(c.pointee.address, "anlan.echo.v1.Place.address"),
      division: decoding.string(c.pointee.division, "anlan.echo.v1.Place.division"),
      industry: decoding.string(c.pointee.industry, "anlan.echo.v1.Place.industry"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__Place>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_address, &c.pointee.address, self.address)
    encoding.set(&c.pointee.has_division, &c.pointee.division, self.division)
    encoding.set(&c.pointee.has_industry, &c.pointee.industry, self.industry)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EchoMaterial: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EchoMaterial: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__echo__v1__material__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Echo__V1__Material>, _ decoding: inout Decoding) -> Self {
    return Self(
      kind: decoding.string(c.pointee.kind, "anlan.echo.v1.Material.kind"),
      fileName: decoding.string(c.pointee.file_name, "anlan.echo.v1.Material.file_name"),
      sha256: decoding.bytes(c.pointee.sha256),
      sizeBytes: c.pointee.size_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Echo__V1__Material>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_file_name, &c.pointee.file_name, self.fileName)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
