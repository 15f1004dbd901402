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

  /// The message with no field set.
  public init() {
    self.seconds = 0
    self.nanos = 0
    self.unknownFields = []
  }

  /// The message with the fields given.
  public init(
    seconds: Int64 = 0,
    nanos: Int32 = 0
  ) {
    self.seconds = seconds
    self.nanos = nanos
    self.unknownFields = []
  }
}
