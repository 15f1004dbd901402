/// A role a person may hold.
///
/// Source: handbook §8.1; the numbers are of this product `[D]`.
public enum Role: Int, Sendable, Hashable, CaseIterable {
  /// R1: SPJ clerk.
  case approvalClerk = 1
  /// R2: SPJ approver.
  case approvalApprover = 2
  /// R3: Liaison (联络员) of a department.
  case liaison = 3
  /// R4: Inspector with an enforcement card (执法证).
  case inspector = 4
  /// R5: Legal reviewer of a department.
  case legalReviewer = 5
  /// R6: Head of a department.
  case departmentHead = 6
  /// R7: Author of quiz questions.
  case questionAuthor = 7
  /// R8: Reviewer of questions and keeper of the bank.
  case questionReviewer = 8
  /// R9: Examinee: no account, one-time.
  case examinee = 9
  /// R10: Liaison of an enterprise.
  case enterpriseLiaison = 10
  /// R11: Town officer or grid member (网格员).
  case townOfficer = 11
  /// R12: Staff of the safety committee office.
  case coordinator = 12
  /// R13: Member of an investigation team.
  case investigator = 13
  /// R14: Leader of an investigation team.
  case teamLeader = 14
  /// R15: Officer who keeps complaints sealed.
  case complaintOfficer = 15
  /// R16: Liaison of the discipline inspection (纪委监委).
  case disciplineLiaison = 16
  /// R17: Auditor: reads logs only.
  case auditor = 17
  /// R18: System administrator: no business data.
  case systemAdministrator = 18
  /// R19: The public.
  case publicReader = 19

  /// Reads `R1` … `R19`; nil otherwise.
  public init?(code: some StringProtocol) {
    guard code.utf8.first == UInt8(ascii: "R"), let number = Int(code.dropFirst()),
      let role = Role(rawValue: number), role.code == code
    else { return nil }
    self = role
  }

  /// `R1` … `R19`.
  public var code: String { "R\(rawValue)" }
}

/// Roles held together.
public struct RoleSet: OptionSet, Sendable, Hashable {
  /// One bit a role: bit n is role Rn.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes a set of one role.
  public init(_ role: Role) { self.rawValue = 1 << UInt32(role.rawValue) }

  /// Makes a set of some roles.
  public init(_ roles: some Sequence<Role>) {
    self = roles.reduce(into: []) { $0.insert(RoleSet($1)) }
  }

  /// Every role, for a service without an access file.
  public static let all = RoleSet(Role.allCases)

  /// Whether a role is held.
  public func holds(_ role: Role) -> Bool { contains(RoleSet(role)) }

  /// The roles in order.
  public var roles: [Role] { Role.allCases.filter(holds) }

  /// The codes in order such as `["R3", "R6"]`.
  public var codes: [String] { roles.map(\.code) }
}
