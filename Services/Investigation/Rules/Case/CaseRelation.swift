public import Vocabulary

/// What a person is to a case; one person may be several.
public struct CaseRelation: OptionSet, Sendable, Hashable {
  /// One bit a relation.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// 调查组组长.
  public static let leader = CaseRelation(rawValue: 1)
  /// 调查组成员.
  public static let member = CaseRelation(rawValue: 2)
  /// 安委办: enters what the government decides, follows the clocks.
  public static let office = CaseRelation(rawValue: 4)
  /// Head of a department.
  public static let head = CaseRelation(rawValue: 8)
  /// 纪委监委 liaison.
  public static let discipline = CaseRelation(rawValue: 16)
  /// Auditor.
  public static let auditor = CaseRelation(rawValue: 32)
  /// Service of the suite.
  public static let service = CaseRelation(rawValue: 64)

  /// What somebody is to a case with this team.
  ///
  /// A member who declared an interest is no member (493 art. 23).
  public init(of principal: Principal, in team: [TeamSeat]) {
    self = []
    let seat = team.first { !$0.account.isEmpty && $0.account == principal.account }
    if let seat, seat.interest.isEmpty {
      insert(.member)
      if seat.isLeader { insert(.leader) }
    }
    if principal.roles.holds(.coordinator) { insert(.office) }
    if principal.roles.holds(.departmentHead) { insert(.head) }
    if principal.roles.holds(.disciplineLiaison) { insert(.discipline) }
    if principal.roles.holds(.auditor) { insert(.auditor) }
    if principal.department.isService { insert(.service) }
  }

  /// Words for a person who lacks one of these.
  public var words: [String] {
    let names: [(CaseRelation, String)] = [
      (.leader, "leader of the team"), (.member, "member of the team"), (.office, "R12"),
      (.head, "R6"), (.discipline, "R16"), (.auditor, "R17"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
