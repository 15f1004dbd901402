/// Whom a member stands for.
///
/// **Source**: 国务院令493 art. 22.
public enum TeamParty: Int32, Sendable, Hashable, CaseIterable {
  /// 人民政府.
  case government = 1
  /// 应急管理部门.
  case emergency = 2
  /// 负有安全生产监督管理职责的有关部门.
  case supervising = 3
  /// 监察机关.
  case discipline = 4
  /// 公安机关.
  case publicSecurity = 5
  /// 工会.
  case union = 6
  /// 人民检察院, invited.
  case procuratorate = 7
  /// 专家, invited where needed.
  case expert = 8

  /// Parties that every team has: six send people, the procuratorate is invited.
  public static let required: [TeamParty] = [
    .government, .emergency, .supervising, .discipline, .publicSecurity, .union, .procuratorate,
  ]

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .government: "GOVERNMENT"
    case .emergency: "EMERGENCY"
    case .supervising: "SUPERVISING"
    case .discipline: "DISCIPLINE"
    case .publicSecurity: "PUBLIC_SECURITY"
    case .union: "UNION"
    case .procuratorate: "PROCURATORATE"
    case .expert: "EXPERT"
    }
  }
}

/// A member as the rules see one.
public struct TeamSeat: Sendable, Hashable {
  /// Account; empty for a member without one.
  public var account: String
  /// Name, unique within the team.
  public var person: String
  /// Whom the member stands for; nil if not said.
  public var party: TeamParty?
  /// Whether the member leads.
  public var isLeader: Bool
  /// Interest declared or known; empty if none.
  public var interest: String
  /// Whether the declaration was made.
  public var hasDeclared: Bool
  /// Whether secrecy was promised.
  public var hasPromisedSecrecy: Bool

  /// Makes a seat.
  public init(
    account: String = "", person: String, party: TeamParty?, isLeader: Bool = false,
    interest: String = "", hasDeclared: Bool = false, hasPromisedSecrecy: Bool = false
  ) {
    self.account = account
    self.person = person
    self.party = party
    self.isLeader = isLeader
    self.interest = interest
    self.hasDeclared = hasDeclared
    self.hasPromisedSecrecy = hasPromisedSecrecy
  }
}
