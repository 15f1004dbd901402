// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/material.proto; do not edit.

/// Asks for what is stored.
public struct FeedStatMaterialRequest: Sendable, Hashable {

  /// REQUIRED. 32 bytes.
  public var sha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.StatMaterialRequest" }
}

extension FeedStatMaterialRequest {
  /// The message with no field set.
  public init() {
    self.init(sha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = []
  ) {
    self.init(sha256: sha256, unknownFields: [])
  }
}

/// What is stored.
public struct FeedStatMaterialResponse: Sendable, Hashable {

  /// True when whole and verified.
  public var complete: Bool

  /// Bytes stored of it.
  public var storedBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.StatMaterialResponse" }
}

extension FeedStatMaterialResponse {
  /// The message with no field set.
  public init() {
    self.init(complete: false, storedBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    complete: Bool = false,
    storedBytes: UInt64 = 0
  ) {
    self.init(complete: complete, storedBytes: storedBytes, unknownFields: [])
  }
}

/// One step of an upload.
public struct FeedUploadMaterialRequest: Sendable, Hashable {

  /// Header first, then chunks.
  public enum Part: Sendable, Hashable {
    /// Which material, and from where on.
    case header(FeedUploadMaterialHeader)
    /// The next bytes; at most 1 MiB.
    case chunk([UInt8])
  }

  /// Header first, then chunks.
  public var part: Part?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.UploadMaterialRequest" }
}

extension FeedUploadMaterialRequest {
  /// The message with no field set.
  public init() {
    self.init(part: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.init(part: part, unknownFields: [])
  }
}

/// Begins or resumes an upload.
public struct FeedUploadMaterialHeader: Sendable, Hashable {

  /// REQUIRED. 32 bytes.
  public var sha256: [UInt8]

  /// REQUIRED. At most 2 GiB.
  public var sizeBytes: UInt64

  /// Where the first chunk belongs; must be what StatMaterial said, or 0 to begin again.
  public var offset: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.UploadMaterialHeader" }
}

extension FeedUploadMaterialHeader {
  /// The message with no field set.
  public init() {
    self.init(sha256: [], sizeBytes: 0, offset: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0,
    offset: UInt64 = 0
  ) {
    self.init(sha256: sha256, sizeBytes: sizeBytes, offset: offset, unknownFields: [])
  }
}

/// Durable.
public struct FeedUploadMaterialResponse: Sendable, Hashable {

  /// Size of the whole.
  public var sizeBytes: UInt64

  /// True if it was there before.
  public var existed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.UploadMaterialResponse" }
}

extension FeedUploadMaterialResponse {
  /// The message with no field set.
  public init() {
    self.init(sizeBytes: 0, existed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sizeBytes: UInt64 = 0,
    existed: Bool = false
  ) {
    self.init(sizeBytes: sizeBytes, existed: existed, unknownFields: [])
  }
}

/// Asks for bytes.
public struct FeedFetchMaterialRequest: Sendable, Hashable {

  /// REQUIRED. 32 bytes.
  public var sha256: [UInt8]

  /// First byte wanted.
  public var offset: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.FetchMaterialRequest" }
}

extension FeedFetchMaterialRequest {
  /// The message with no field set.
  public init() {
    self.init(sha256: [], offset: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = [],
    offset: UInt64 = 0
  ) {
    self.init(sha256: sha256, offset: offset, unknownFields: [])
  }
}

/// Some bytes.
public struct FeedFetchMaterialResponse: Sendable, Hashable {

  /// At most 1 MiB.
  public var chunk: [UInt8]

  /// Size of the whole; in the first answer only.
  public var sizeBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.feed.v1.FetchMaterialResponse" }
}

extension FeedFetchMaterialResponse {
  /// The message with no field set.
  public init() {
    self.init(chunk: [], sizeBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    chunk: [UInt8] = [],
    sizeBytes: UInt64 = 0
  ) {
    self.init(chunk: chunk, sizeBytes: sizeBytes, unknownFields: [])
  }
}
