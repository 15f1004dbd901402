public import Vocabulary

/// Why a department receives an event.
///
/// The raw values are those of the contract.
public enum RecipientRole: Int32, Sendable, Hashable, CaseIterable {
  /// 行业主管部门.
  case industry = 1
  /// 行业监管牵头部门.
  case lead = 2
  /// On the sector's list of the notice.
  case copy = 3
  /// Town or street of the premises.
  case town = 4
  /// Another service of the suite, for its read model.
  case service = 5
  /// The coordinating office, when nobody is responsible.
  case origin = 6

  /// Chinese name.
  public var name: String {
    switch self {
    case .industry: "行业主管"
    case .lead: "监管牵头"
    case .copy: "抄送"
    case .town: "属地"
    case .service: "系统"
    case .origin: "协调"
    }
  }

  /// Whether the duty must be claimed or disputed; the others only read.
  ///
  /// Source: handbook 7.2; `[D]`.
  public var mustClaim: Bool { self == .industry || self == .lead }
}

/// One department that receives an event, once, with every role it has.
public struct Recipient: Sendable, Hashable {
  /// Department.
  public let department: DepartmentCode
  /// Roles, the one with most duty first: a department that is authority and lead leads.
  public let roles: [RecipientRole]

  /// Makes a recipient.
  public init(_ department: DepartmentCode, _ roles: [RecipientRole]) {
    self.department = department
    self.roles = roles
  }

  /// The role with most duty.
  public var role: RecipientRole { roles.first ?? .copy }
}

/// Why an event has no one responsible.
public enum UnroutedReason: String, Sendable, Hashable, CaseIterable {
  /// The licence type is not in the table.
  case licenceTypeUnmapped = "LICENCE_TYPE_UNMAPPED"
  /// No row of the matrix is in force for the type and industry.
  case noRouteInForce = "NO_ROUTE_IN_FORCE"
  /// The row names no industry authority.
  case industryAuthorityMissing = "INDUSTRY_AUTHORITY_MISSING"
  /// The row names no lead supervisor.
  case leadSupervisorMissing = "LEAD_SUPERVISOR_MISSING"
}
