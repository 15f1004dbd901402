// swift-format-ignore-file
// Written by proto/generate from anlan/ledger/v1/ledger.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension LedgerGetCheckpointRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetCheckpointRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_checkpoint_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetCheckpointRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetCheckpointRequest>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerGetCheckpointResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetCheckpointResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_checkpoint_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetCheckpointResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      checkpoint: decoding.string(c.pointee.checkpoint, "anlan.ledger.v1.GetCheckpointResponse.checkpoint"),
      publicKey: decoding.bytes(c.pointee.public_key),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetCheckpointResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_checkpoint, &c.pointee.checkpoint, self.checkpoint)
    encoding.set(&c.pointee.has_public_key, &c.pointee.public_key, self.publicKey)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerExportEntriesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerExportEntriesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__export_entries_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__ExportEntriesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      fromPosition: c.pointee.from_position,
      hashesOnly: c.pointee.hashes_only != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__ExportEntriesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.fromPosition != 0 {
      c.pointee.has_from_position = 1
      c.pointee.from_position = self.fromPosition
    }
    if self.hashesOnly {
      c.pointee.has_hashes_only = 1
      c.pointee.hashes_only = self.hashesOnly ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerExportEntriesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerExportEntriesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__export_entries_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__ExportEntriesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__ExportEntriesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerExportedEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerExportedEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__exported_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__ExportedEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      position: c.pointee.position,
      stream: decoding.string(c.pointee.stream, "anlan.ledger.v1.ExportedEntry.stream"),
      streamPosition: c.pointee.stream_position,
      kind: decoding.string(c.pointee.kind, "anlan.ledger.v1.ExportedEntry.kind"),
      body: decoding.bytes(c.pointee.body),
      previousSha256: decoding.bytes(c.pointee.previous_sha256),
      sha256: decoding.bytes(c.pointee.sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__ExportedEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    if self.position != 0 {
      c.pointee.has_position = 1
      c.pointee.position = self.position
    }
    encoding.set(&c.pointee.has_stream, &c.pointee.stream, self.stream)
    if self.streamPosition != 0 {
      c.pointee.has_stream_position = 1
      c.pointee.stream_position = self.streamPosition
    }
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_previous_sha256, &c.pointee.previous_sha256, self.previousSha256)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerGetConsistencyProofRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetConsistencyProofRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_consistency_proof_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetConsistencyProofRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      firstSize: c.pointee.first_size,
      secondSize: c.pointee.second_size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetConsistencyProofRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.firstSize != 0 {
      c.pointee.has_first_size = 1
      c.pointee.first_size = self.firstSize
    }
    if self.secondSize != 0 {
      c.pointee.has_second_size = 1
      c.pointee.second_size = self.secondSize
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerGetConsistencyProofResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetConsistencyProofResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_consistency_proof_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetConsistencyProofResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      nodes: decoding.byteStrings(c.pointee.n_nodes, c.pointee.nodes),
      secondSize: c.pointee.second_size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetConsistencyProofResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_nodes, &c.pointee.nodes, self.nodes)
    if self.secondSize != 0 {
      c.pointee.has_second_size = 1
      c.pointee.second_size = self.secondSize
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerGetInclusionProofRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetInclusionProofRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_inclusion_proof_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetInclusionProofRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      position: c.pointee.position,
      size: c.pointee.size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetInclusionProofRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.position != 0 {
      c.pointee.has_position = 1
      c.pointee.position = self.position
    }
    if self.size != 0 {
      c.pointee.has_size = 1
      c.pointee.size = self.size
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension LedgerGetInclusionProofResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension LedgerGetInclusionProofResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__ledger__v1__get_inclusion_proof_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Ledger__V1__GetInclusionProofResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entry: decoding.message(c.pointee.entry),
      nodes: decoding.byteStrings(c.pointee.n_nodes, c.pointee.nodes),
      size: c.pointee.size,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Ledger__V1__GetInclusionProofResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.set(&c.pointee.n_nodes, &c.pointee.nodes, self.nodes)
    if self.size != 0 {
      c.pointee.has_size = 1
      c.pointee.size = self.size
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
