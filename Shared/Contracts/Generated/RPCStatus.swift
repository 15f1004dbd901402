// swift-format-ignore-file
// Written by proto/generate from google/rpc/status.proto; do not edit.

/// A code, a sentence for developers and machine-readable details.
public struct RPCStatus: Sendable, Hashable {

  /// One of google.rpc.Code; kept as a number, so that a code of a later day survives.
  public var code: Int32

  /// English sentence for developers; people read what their client makes of the details.
  public var message: String

  /// Messages of error_details.proto.
  public var details: [ProtoAny]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.Status" }
}

extension RPCStatus {
  /// The message with no field set.
  public init() {
    self.init(code: 0, message: "", details: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: Int32 = 0,
    message: String = "",
    details: [ProtoAny] = []
  ) {
    self.init(code: code, message: message, details: details, unknownFields: [])
  }
}
