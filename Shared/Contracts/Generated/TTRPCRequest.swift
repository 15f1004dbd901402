// swift-format-ignore-file
// Written by proto/generate from containerd/ttrpc/request.proto; do not edit.

/// Opens a stream and names the method; carries the request of calls that have just one.
public struct TTRPCRequest: Sendable, Hashable {

  /// Full protobuf name of the service, e.g. "anlan.permits.v1.PermitsService".
  public var service: String

  /// Bare name of the method, e.g. "Publish".
  public var method: String

  /// The request message, serialised.
  public var payload: [UInt8]

  /// Time left in ns; 0 means no limit, below 0 means it has passed.
  public var timeoutNano: Int64

  /// Metadata of the call; a repeated key has several values.
  public var metadata: [TTRPCKeyValue]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "ttrpc.Request" }
}

extension TTRPCRequest {
  /// The message with no field set.
  public init() {
    self.init(service: "", method: "", payload: [], timeoutNano: 0, metadata: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    service: String = "",
    method: String = "",
    payload: [UInt8] = [],
    timeoutNano: Int64 = 0,
    metadata: [TTRPCKeyValue] = []
  ) {
    self.init(service: service, method: method, payload: payload, timeoutNano: timeoutNano, metadata: metadata, unknownFields: [])
  }
}

/// Ends a stream that has one answer or that failed.
public struct TTRPCResponse: Sendable, Hashable {

  /// Absent or code 0: success.
  public var status: RPCStatus?

  /// The response message, serialised.
  public var payload: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "ttrpc.Response" }
}

extension TTRPCResponse {
  /// The message with no field set.
  public init() {
    self.init(status: nil, payload: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    status: RPCStatus? = nil,
    payload: [UInt8] = []
  ) {
    self.init(status: status, payload: payload, unknownFields: [])
  }
}

/// One metadata entry.
public struct TTRPCKeyValue: Sendable, Hashable {

  /// Lower-case name.
  public var key: String

  /// Value; text only.
  public var value: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "ttrpc.KeyValue" }
}

extension TTRPCKeyValue {
  /// The message with no field set.
  public init() {
    self.init(key: "", value: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    key: String = "",
    value: String = ""
  ) {
    self.init(key: key, value: value, unknownFields: [])
  }
}
