// swift-format-ignore-file
// Written by proto/generate from google/protobuf/empty.proto; do not edit.

/// google.protobuf.Empty.
public struct ProtoEmpty: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.protobuf.Empty" }
}

extension ProtoEmpty {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}
