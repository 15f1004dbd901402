// swift-format-ignore-file
// Written by proto/generate from google/protobuf/timestamp.proto; do not edit.

/// google.protobuf.Timestamp.
public struct ProtoTimestamp: Sendable, Hashable {

  /// google.protobuf.Timestamp.seconds.
  public var seconds: Int64

  /// google.protobuf.Timestamp.nanos.
  public var nanos: Int32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.protobuf.Timestamp" }
}

extension ProtoTimestamp {
  /// The message with no field set.
  public init() {
    self.init(seconds: 0, nanos: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    seconds: Int64 = 0,
    nanos: Int32 = 0
  ) {
    self.init(seconds: seconds, nanos: nanos, unknownFields: [])
  }
}
