public import Vocabulary

/// Decides what an account may act as and which method that allows: pure, without clock or socket.
public struct AccessPolicy: Sendable {
  /// Where entitlements come from.
  public enum Source: Sendable, Hashable {
    /// The rows of an access file.
    case file(AccessFile)
    /// No access file: these users hold every role in every department, everyone else none.
    case open(userIDs: Set<UInt32>)
  }

  /// Department of an open-access caller who chooses none: the one that publishes.
  public static let openDepartment = DepartmentCode.approvalBureau

  /// Where entitlements come from.
  public let source: Source
  /// Who may call which method.
  public let table: AccessTable

  /// Makes a policy from a service's own table; the file's rows of `methods` win.
  public init(source: Source, table: AccessTable) {
    self.source = source
    var table = table
    if case .file(let file) = source { table.merge(file.methods) }
    self.table = table
  }

  /// Whether no access file is configured.
  public var isOpen: Bool {
    if case .open = source { return true }
    return false
  }

  /// What an account may act as, by department in the file's order, roles of one joined.
  public func entitlements(of account: UnixAccount) -> [Entitlement] {
    switch source {
    case .open(let userIDs):
      guard userIDs.contains(account.userID) else { return [] }
      return [Entitlement(department: Self.openDepartment, roles: .all)]
    case .file(let file):
      var order: [DepartmentCode] = []
      var roles: [DepartmentCode: RoleSet] = [:]
      for row in file.rows where Self.matches(row.subject, account) {
        let department = row.entitlement.department
        if roles[department] == nil { order.append(department) }
        roles[department, default: []].formUnion(row.entitlement.roles)
      }
      return order.map { Entitlement(department: $0, roles: roles[$0] ?? []) }
    }
  }

  /// What an account acts as in one call.
  ///
  /// - Parameters:
  ///   - account: The peer's account.
  ///   - chosen: Values of the metadata `anlan-acting-as`: they select, they never grant.
  ///   - path: The method.
  public func principal(
    of account: UnixAccount, choosing chosen: [String], calling path: String
  ) throws(AccessRefusal) -> Principal {
    let held = entitlements(of: account)
    guard !held.isEmpty else { throw .peerUnknown }
    let acting = try select(from: held, chosen)
    guard let rule = table.rule(of: path) else { throw .methodNotAllowed }
    let allowed = acting.filter(rule.admits)
    guard let first = allowed.first else { throw .methodNotAllowed }
    guard allowed.count == 1 || rule.admitsEveryEntitled else {
      throw .actingDepartmentRequired(allowed.map(\.department.text))
    }
    return Principal(
      account: account.name, userID: account.userID, department: first.department,
      roles: first.roles)
  }

  private func select(
    from held: [Entitlement], _ chosen: [String]
  ) throws(AccessRefusal) -> [Entitlement] {
    guard let text = chosen.first else { return held }
    guard chosen.count == 1, let department = DepartmentCode(text) else { throw .actingAsInvalid }
    if isOpen {
      // Nobody is listed here, so a slip of the hand must not open an inbox that nothing reaches.
      guard department.isService || Departments.all.contains(where: { $0.code == department })
      else { throw .actingAsInvalid }
      return [Entitlement(department: department, roles: department.isService ? [] : .all)]
    }
    guard let match = held.first(where: { $0.department == department }) else {
      throw .actingAsNotEntitled
    }
    return [match]
  }

  private static func matches(_ subject: AccessFile.Subject, _ account: UnixAccount) -> Bool {
    switch subject {
    case .account(let name): account.name == name
    case .userID(let userID): account.userID == userID
    case .group(let name): account.groups.contains(name)
    }
  }
}
