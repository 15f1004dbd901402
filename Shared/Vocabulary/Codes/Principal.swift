/// Who acts: from the kernel's peer identity and the access table, never from a request.
public struct Principal: Sendable, Hashable {
  /// Unix account name, or `uid:N` where the account has no name.
  public let account: String
  /// Unix user id.
  public let userID: UInt32
  /// Department the account belongs to.
  public let department: DepartmentCode
  /// Roles held.
  public let roles: RoleSet

  /// Makes a principal.
  public init(account: String, userID: UInt32, department: DepartmentCode, roles: RoleSet) {
    self.account = account
    self.userID = userID
    self.department = department
    self.roles = roles
  }
}
