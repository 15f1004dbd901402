// swift-format-ignore-file
// Written by proto/generate from google/rpc/code.proto; do not edit.

/// How a call ended.
public enum RPCCode: WireEnum {
  /// It succeeded.
  case ok
  /// The caller gave it up.
  case cancelled
  /// Nobody knows why it failed.
  case unknown
  /// The request is wrong whatever the state of the service.
  case invalidArgument
  /// Time ran out; the effect may or may not have happened.
  case deadlineExceeded
  /// The thing asked for does not exist.
  case notFound
  /// The thing to be made exists already.
  case alreadyExists
  /// The caller is known and may not do this.
  case permissionDenied
  /// A quota, a limit or the disk is exhausted.
  case resourceExhausted
  /// The state of the service forbids it; a retry without a change of state is useless.
  case failedPrecondition
  /// A concurrent change got in the way; the whole operation may be retried.
  case aborted
  /// Past the end of what exists now.
  case outOfRange
  /// No such service or method.
  case unimplemented
  /// An invariant is broken.
  case `internal`
  /// Not reachable now; the same call may be retried.
  case unavailable
  /// Data is lost or corrupt for good.
  case dataLoss
  /// The caller is not known.
  case unauthenticated
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "google.rpc.Code" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.ok, .cancelled, .unknown, .invalidArgument, .deadlineExceeded, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange, .unimplemented, .`internal`, .unavailable, .dataLoss, .unauthenticated] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .ok
    case 1: self = .cancelled
    case 2: self = .unknown
    case 3: self = .invalidArgument
    case 4: self = .deadlineExceeded
    case 5: self = .notFound
    case 6: self = .alreadyExists
    case 7: self = .permissionDenied
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    case 10: self = .aborted
    case 11: self = .outOfRange
    case 12: self = .unimplemented
    case 13: self = .`internal`
    case 14: self = .unavailable
    case 15: self = .dataLoss
    case 16: self = .unauthenticated
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .ok: 0
    case .cancelled: 1
    case .unknown: 2
    case .invalidArgument: 3
    case .deadlineExceeded: 4
    case .notFound: 5
    case .alreadyExists: 6
    case .permissionDenied: 7
    case .resourceExhausted: 8
    case .failedPrecondition: 9
    case .aborted: 10
    case .outOfRange: 11
    case .unimplemented: 12
    case .`internal`: 13
    case .unavailable: 14
    case .dataLoss: 15
    case .unauthenticated: 16
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .`internal`: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    case .unrecognized(let number): "\(number)"
    }
  }
}
