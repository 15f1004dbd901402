// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/material.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension FeedStatMaterialRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedStatMaterialRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__stat_material_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__StatMaterialRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sha256: decoding.bytes(c.pointee.sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__StatMaterialRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedStatMaterialResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedStatMaterialResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__stat_material_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__StatMaterialResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      complete: c.pointee.complete != 0,
      storedBytes: c.pointee.stored_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__StatMaterialResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.complete {
      c.pointee.has_complete = 1
      c.pointee.complete = self.complete ? 1 : 0
    }
    if self.storedBytes != 0 {
      c.pointee.has_stored_bytes = 1
      c.pointee.stored_bytes = self.storedBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedUploadMaterialRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedUploadMaterialRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__upload_material_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__UploadMaterialRequest>, _ decoding: inout Decoding) -> Self {
    let part: Part? = switch c.pointee.part_case.rawValue {
    case 1: .header(decoding.present(c.pointee.header))
    case 2: .chunk(decoding.bytes(c.pointee.chunk))
    default: nil
    }
    return Self(
      part: part,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__UploadMaterialRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.part {
    case .header(let value):
      c.pointee.part_case = .init(rawValue: 1)
      c.pointee.header = encoding.make(value)
    case .chunk(let value):
      c.pointee.part_case = .init(rawValue: 2)
      c.pointee.chunk = encoding.binary(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedUploadMaterialHeader: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedUploadMaterialHeader: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__upload_material_header__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__UploadMaterialHeader>, _ decoding: inout Decoding) -> Self {
    return Self(
      sha256: decoding.bytes(c.pointee.sha256),
      sizeBytes: c.pointee.size_bytes,
      offset: c.pointee.offset,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__UploadMaterialHeader>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    if self.offset != 0 {
      c.pointee.has_offset = 1
      c.pointee.offset = self.offset
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedUploadMaterialResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedUploadMaterialResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__upload_material_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__UploadMaterialResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sizeBytes: c.pointee.size_bytes,
      existed: c.pointee.existed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__UploadMaterialResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    if self.existed {
      c.pointee.has_existed = 1
      c.pointee.existed = self.existed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedFetchMaterialRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedFetchMaterialRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__fetch_material_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__FetchMaterialRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sha256: decoding.bytes(c.pointee.sha256),
      offset: c.pointee.offset,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__FetchMaterialRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.offset != 0 {
      c.pointee.has_offset = 1
      c.pointee.offset = self.offset
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedFetchMaterialResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedFetchMaterialResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__fetch_material_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__FetchMaterialResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      chunk: decoding.bytes(c.pointee.chunk),
      sizeBytes: c.pointee.size_bytes,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__FetchMaterialResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
