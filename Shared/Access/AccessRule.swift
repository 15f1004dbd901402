public import Vocabulary

/// Who may call one method.
public struct AccessRule: Sendable, Hashable {
  /// Roles of which one suffices.
  public var roles: RoleSet
  /// Whether services of the suite (`svc:` departments) may call it.
  public var admitsServices: Bool
  /// Whether every account with an entitlement may call it, whatever its role.
  public var admitsEveryEntitled: Bool

  /// Makes a rule.
  public init(
    roles: RoleSet = [], admitsServices: Bool = false, admitsEveryEntitled: Bool = false
  ) {
    self.roles = roles
    self.admitsServices = admitsServices
    self.admitsEveryEntitled = admitsEveryEntitled
  }

  /// Only some roles.
  public static func roles(_ roles: Role...) -> Self { Self(roles: RoleSet(roles)) }

  /// Some roles, and services of the suite.
  public static func rolesAndServices(_ roles: Role...) -> Self {
    Self(roles: RoleSet(roles), admitsServices: true)
  }

  /// Every account with an entitlement, services included.
  public static let everyEntitled = Self(admitsServices: true, admitsEveryEntitled: true)

  /// Whether an entitlement satisfies the rule.
  public func admits(_ entitlement: Entitlement) -> Bool {
    admitsEveryEntitled || !roles.isDisjoint(with: entitlement.roles)
      || (admitsServices && entitlement.department.isService)
  }
}

/// What one account may act as: a department with roles in it.
public struct Entitlement: Sendable, Hashable {
  /// Department, or `svc:<name>` for a service of the suite.
  public let department: DepartmentCode
  /// Roles held there; none for a service.
  public let roles: RoleSet

  /// Makes an entitlement.
  public init(department: DepartmentCode, roles: RoleSet) {
    self.department = department
    self.roles = roles
  }
}
