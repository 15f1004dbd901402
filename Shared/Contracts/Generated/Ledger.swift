// swift-format-ignore-file
// Written by proto/generate from anlan/ledger/v1/ledger.proto; do not edit.

/// Asks for the checkpoint.
public struct LedgerGetCheckpointRequest: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetCheckpointRequest" }
}

extension LedgerGetCheckpointRequest {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// A signed checkpoint.
public struct LedgerGetCheckpointResponse: Sendable, Hashable {

  /// C2SP note: origin, size, base64 root, blank line, signature.
  public var checkpoint: String

  /// Ed25519 public key, 32 bytes.
  public var publicKey: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetCheckpointResponse" }
}

extension LedgerGetCheckpointResponse {
  /// The message with no field set.
  public init() {
    self.init(checkpoint: "", publicKey: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    checkpoint: String = "",
    publicKey: [UInt8] = []
  ) {
    self.init(checkpoint: checkpoint, publicKey: publicKey, unknownFields: [])
  }
}

/// Asks for entries.
public struct LedgerExportEntriesRequest: Sendable, Hashable {

  /// First position, from 1; 0 means 1.
  public var fromPosition: UInt64

  /// Leave the bodies out of entries that the caller may not read.
  public var hashesOnly: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.ExportEntriesRequest" }
}

extension LedgerExportEntriesRequest {
  /// The message with no field set.
  public init() {
    self.init(fromPosition: 0, hashesOnly: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    fromPosition: UInt64 = 0,
    hashesOnly: Bool = false
  ) {
    self.init(fromPosition: fromPosition, hashesOnly: hashesOnly, unknownFields: [])
  }
}

/// Some entries.
public struct LedgerExportEntriesResponse: Sendable, Hashable {

  /// In order.
  public var entries: [LedgerExportedEntry]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.ExportEntriesResponse" }
}

extension LedgerExportEntriesResponse {
  /// The message with no field set.
  public init() {
    self.init(entries: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entries: [LedgerExportedEntry] = []
  ) {
    self.init(entries: entries, unknownFields: [])
  }
}

/// One fact.
public struct LedgerExportedEntry: Sendable, Hashable {

  /// Global position, 1..n.
  public var position: UInt64

  /// Stream, e.g. "licences/<id>".
  public var stream: String

  /// Place in the stream, 1..n.
  public var streamPosition: UInt64

  /// Kind of fact, e.g. "event", "receipt", "audit".
  public var kind: String

  /// The canonical bytes.
  public var body: [UInt8]

  /// Hash of the stream's previous entry; 32 zero bytes at its beginning.
  public var previousSha256: [UInt8]

  /// Hash of this entry.
  public var sha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.ExportedEntry" }
}

extension LedgerExportedEntry {
  /// The message with no field set.
  public init() {
    self.init(position: 0, stream: "", streamPosition: 0, kind: "", body: [], previousSha256: [], sha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    position: UInt64 = 0,
    stream: String = "",
    streamPosition: UInt64 = 0,
    kind: String = "",
    body: [UInt8] = [],
    previousSha256: [UInt8] = [],
    sha256: [UInt8] = []
  ) {
    self.init(position: position, stream: stream, streamPosition: streamPosition, kind: kind, body: body, previousSha256: previousSha256, sha256: sha256, unknownFields: [])
  }
}

/// Asks for a consistency proof.
public struct LedgerGetConsistencyProofRequest: Sendable, Hashable {

  /// REQUIRED. Size of the older tree.
  public var firstSize: UInt64

  /// Size of the newer tree; 0 means the latest checkpoint's.
  public var secondSize: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetConsistencyProofRequest" }
}

extension LedgerGetConsistencyProofRequest {
  /// The message with no field set.
  public init() {
    self.init(firstSize: 0, secondSize: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    firstSize: UInt64 = 0,
    secondSize: UInt64 = 0
  ) {
    self.init(firstSize: firstSize, secondSize: secondSize, unknownFields: [])
  }
}

/// A consistency proof (RFC 9162, 2.1.4).
public struct LedgerGetConsistencyProofResponse: Sendable, Hashable {

  /// Nodes.
  public var nodes: [[UInt8]]

  /// Size of the newer tree.
  public var secondSize: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetConsistencyProofResponse" }
}

extension LedgerGetConsistencyProofResponse {
  /// The message with no field set.
  public init() {
    self.init(nodes: [], secondSize: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    nodes: [[UInt8]] = [],
    secondSize: UInt64 = 0
  ) {
    self.init(nodes: nodes, secondSize: secondSize, unknownFields: [])
  }
}

/// Asks for an inclusion proof.
public struct LedgerGetInclusionProofRequest: Sendable, Hashable {

  /// REQUIRED. Position, from 1.
  public var position: UInt64

  /// Size of the tree; 0 means the latest checkpoint's.
  public var size: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetInclusionProofRequest" }
}

extension LedgerGetInclusionProofRequest {
  /// The message with no field set.
  public init() {
    self.init(position: 0, size: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    position: UInt64 = 0,
    size: UInt64 = 0
  ) {
    self.init(position: position, size: size, unknownFields: [])
  }
}

/// An inclusion proof (RFC 9162, 2.1.3).
public struct LedgerGetInclusionProofResponse: Sendable, Hashable {

  /// The entry.
  public var entry: LedgerExportedEntry?

  /// Nodes.
  public var nodes: [[UInt8]]

  /// Size of the tree.
  public var size: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.ledger.v1.GetInclusionProofResponse" }
}

extension LedgerGetInclusionProofResponse {
  /// The message with no field set.
  public init() {
    self.init(entry: nil, nodes: [], size: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entry: LedgerExportedEntry? = nil,
    nodes: [[UInt8]] = [],
    size: UInt64 = 0
  ) {
    self.init(entry: entry, nodes: nodes, size: size, unknownFields: [])
  }
}
