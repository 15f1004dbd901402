/// The outcome of a call; the numbers of gRPC.
public struct StatusCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The number on the wire.
  public let rawValue: Int32

  /// A code by its number; unknown numbers are kept.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The call succeeded.
  public static let ok = StatusCode(rawValue: 0)
  /// The caller gave the call up.
  public static let cancelled = StatusCode(rawValue: 1)
  /// Nobody knows what happened.
  public static let unknown = StatusCode(rawValue: 2)
  /// The request is wrong whatever the state of the service.
  public static let invalidArgument = StatusCode(rawValue: 3)
  /// The time the caller gave has passed.
  public static let deadlineExceeded = StatusCode(rawValue: 4)
  /// What was asked for does not exist.
  public static let notFound = StatusCode(rawValue: 5)
  /// What should be made exists.
  public static let alreadyExists = StatusCode(rawValue: 6)
  /// The caller may not do this.
  public static let permissionDenied = StatusCode(rawValue: 7)
  /// A limit is reached.
  public static let resourceExhausted = StatusCode(rawValue: 8)
  /// The state of the service does not allow it.
  public static let failedPrecondition = StatusCode(rawValue: 9)
  /// Somebody else was faster; try the whole again.
  public static let aborted = StatusCode(rawValue: 10)
  /// Past the end.
  public static let outOfRange = StatusCode(rawValue: 11)
  /// No such service or method.
  public static let unimplemented = StatusCode(rawValue: 12)
  /// The service is at fault.
  public static let `internal` = StatusCode(rawValue: 13)
  /// The service cannot be reached now; try again.
  public static let unavailable = StatusCode(rawValue: 14)
  /// Data is lost for good.
  public static let dataLoss = StatusCode(rawValue: 15)
  /// Nobody knows who the caller is.
  public static let unauthenticated = StatusCode(rawValue: 16)

  private static let names = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
    "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
    "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
    "UNAUTHENTICATED",
  ]

  /// The name gRPC gives it, such as "NOT_FOUND".
  public var description: String {
    let index = Int(rawValue)
    return Self.names.indices.contains(index) ? Self.names[index] : "CODE_\(rawValue)"
  }
}
