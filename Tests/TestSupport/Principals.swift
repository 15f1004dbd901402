public import Vocabulary

/// People who act in tests.
public enum Principals {
  /// A member of a department with some roles.
  public static func member(
    of department: DepartmentCode, _ roles: Role..., account: String = "tester"
  ) -> Principal {
    Principal(account: account, userID: 4711, department: department, roles: RoleSet(roles))
  }
}

/// A day of a test, from text that is known to be right.
public func day(_ text: String) -> LegalDay {
  do {
    return try LegalDay(text)
  } catch {
    preconditionFailure("\(text) is not a day: \(error)")
  }
}
