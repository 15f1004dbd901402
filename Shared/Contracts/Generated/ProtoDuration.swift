// swift-format-ignore-file
// Written by proto/generate from google/protobuf/duration.proto; do not edit.

/// google.protobuf.Duration.
public struct ProtoDuration: Sendable, Hashable {

  /// google.protobuf.Duration.seconds.
  public var seconds: Int64

  /// google.protobuf.Duration.nanos.
  public var nanos: Int32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.protobuf.Duration" }
}

extension ProtoDuration {
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
