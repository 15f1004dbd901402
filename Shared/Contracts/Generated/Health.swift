// swift-format-ignore-file
// Written by proto/generate from grpc/health/v1/health.proto; do not edit.

/// Asks for the health of one service.
public struct HealthCheckRequest: Sendable, Hashable {

  /// Full name of the service; empty means the whole server.
  public var service: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.health.v1.HealthCheckRequest" }
}

extension HealthCheckRequest {
  /// The message with no field set.
  public init() {
    self.init(service: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    service: String = ""
  ) {
    self.init(service: service, unknownFields: [])
  }
}

/// The health of one service.
public struct HealthCheckResponse: Sendable, Hashable {

  /// The state.
  public var status: HealthCheckResponse.ServingStatus

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "grpc.health.v1.HealthCheckResponse" }

  /// States of a service.
  public enum ServingStatus: WireEnum {
    /// Not known yet.
    case unknown
    /// It serves.
    case serving
    /// It does not, e.g. while it drains.
    case notServing
    /// Only from Watch: no such service.
    case serviceUnknown
    /// A value that this build does not know.
    case unrecognized(Int32)

    /// Full protobuf name.
    public static var protoName: String { "grpc.health.v1.HealthCheckResponse.ServingStatus" }
    /// All values that this build knows, in the order of the contract.
    public static var allCases: [Self] { [.unknown, .serving, .notServing, .serviceUnknown] }

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .serving
      case 2: self = .notServing
      case 3: self = .serviceUnknown
      default: self = .unrecognized(rawValue)
      }
    }

    /// Number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .serving: 1
      case .notServing: 2
      case .serviceUnknown: 3
      case .unrecognized(let number): number
      }
    }

    /// Name in the contract.
    public var wireName: String {
      switch self {
      case .unknown: "UNKNOWN"
      case .serving: "SERVING"
      case .notServing: "NOT_SERVING"
      case .serviceUnknown: "SERVICE_UNKNOWN"
      case .unrecognized(let number): "\(number)"
      }
    }
  }
}

extension HealthCheckResponse {
  /// The message with no field set.
  public init() {
    self.init(status: .unknown, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    status: HealthCheckResponse.ServingStatus = .unknown
  ) {
    self.init(status: status, unknownFields: [])
  }
}
