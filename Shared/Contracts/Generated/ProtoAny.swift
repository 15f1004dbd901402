// swift-format-ignore-file
// Written by proto/generate from google/protobuf/any.proto; do not edit.

/// google.protobuf.Any.
public struct ProtoAny: Sendable, Hashable {

  /// google.protobuf.Any.type_url.
  public var typeURL: String

  /// google.protobuf.Any.value.
  public var value: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.protobuf.Any" }
}

extension ProtoAny {
  /// The message with no field set.
  public init() {
    self.init(typeURL: "", value: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    typeURL: String = "",
    value: [UInt8] = []
  ) {
    self.init(typeURL: typeURL, value: value, unknownFields: [])
  }
}
