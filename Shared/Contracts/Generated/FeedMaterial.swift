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

  /// The message with no field set.
  public init() {
    self.sha256 = []
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = []
  ) {
    self.sha256 = sha256
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.complete = false
    self.storedBytes = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    complete: Bool = false,
    storedBytes: UInt64 = 0
  ) {
    self.complete = complete
    self.storedBytes = storedBytes
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.part = nil
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.part = part
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.sha256 = []
    self.sizeBytes = 0
    self.offset = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0,
    offset: UInt64 = 0
  ) {
    self.sha256 = sha256
    self.sizeBytes = sizeBytes
    self.offset = offset
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.sizeBytes = 0
    self.existed = false
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    sizeBytes: UInt64 = 0,
    existed: Bool = false
  ) {
    self.sizeBytes = sizeBytes
    self.existed = existed
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.sha256 = []
    self.offset = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = [],
    offset: UInt64 = 0
  ) {
    self.sha256 = sha256
    self.offset = offset
    self.unknownFields = []
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

  /// The message with no field set.
  public init() {
    self.chunk = []
    self.sizeBytes = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    chunk: [UInt8] = [],
    sizeBytes: UInt64 = 0
  ) {
    self.chunk = chunk
    self.sizeBytes = sizeBytes
    self.unknownFields = []
  }
}
