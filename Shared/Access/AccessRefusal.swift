/// Why a peer may not make a call.
///
/// The answer is the same for what is forbidden and what is unknown.
public enum AccessRefusal: Error, Sendable, Hashable {
  /// The peer's account has no entitlement at this service.
  case peerUnknown
  /// None of the peer's entitlements allows the method.
  case methodNotAllowed
  /// The department asked for is not among the peer's own entitlements.
  case actingAsNotEntitled
  /// The department asked for is not a department code, or was given twice.
  case actingAsInvalid
  /// Several of the peer's departments allow the method, and none was chosen.
  case actingDepartmentRequired([String])

  /// Reason code on the wire.
  public var reason: String {
    switch self {
    case .peerUnknown: "PEER_UNKNOWN"
    case .methodNotAllowed: "METHOD_NOT_ALLOWED"
    case .actingAsNotEntitled: "ACTING_AS_NOT_ENTITLED"
    case .actingAsInvalid: "ACTING_AS_INVALID"
    case .actingDepartmentRequired: "ACTING_DEPARTMENT_REQUIRED"
    }
  }

  /// What is wrong, for a log or a program's message.
  public var phrase: String {
    switch self {
    case .peerUnknown: "the account has no entitlement here"
    case .methodNotAllowed: "no role of the account allows this method"
    case .actingAsNotEntitled: "the account may not act for this department"
    case .actingAsInvalid: "anlan-acting-as must be one department code"
    case .actingDepartmentRequired(let departments):
      "choose one department with anlan-acting-as: \(departments.joined(separator: ", "))"
    }
  }
}
