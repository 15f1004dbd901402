/// Where a case stands.
///
/// **Source**: handbook 7.12. An extension (EXTENDED there) is a fact of the case, not a state: it
/// may be granted while an appraisal runs `[D]`.
public enum CaseState: Int32, Sendable, Hashable, CaseIterable {
  /// 已立案.
  case open = 1
  /// 调查组已成立.
  case teamSet = 2
  /// 调查中.
  case investigating = 3
  /// 技术鉴定中, the clock stands.
  case appraisal = 4
  /// 报告已起草.
  case drafted = 5
  /// 调查组已通过.
  case teamPassed = 6
  /// 上级安委办已审核.
  case preReviewed = 7
  /// 已提交.
  case submitted = 8
  /// 已退回.
  case returned = 9
  /// 已批复.
  case approved = 10
  /// 已公布.
  case published = 11
  /// 落实中.
  case implementing = 12
  /// 已评估.
  case evaluated = 13
  /// 已结案.
  case closed = 14
  /// 已提级, the file was handed over.
  case uplifted = 15
  /// 已重启.
  case reopened = 16
  /// 配合调查, another authority leads.
  case cooperating = 17

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .open: "OPEN"
    case .teamSet: "TEAM_SET"
    case .investigating: "INVESTIGATING"
    case .appraisal: "APPRAISAL"
    case .drafted: "DRAFTED"
    case .teamPassed: "TEAM_PASSED"
    case .preReviewed: "PRE_REVIEWED"
    case .submitted: "SUBMITTED"
    case .returned: "RETURNED"
    case .approved: "APPROVED"
    case .published: "PUBLISHED"
    case .implementing: "IMPLEMENTING"
    case .evaluated: "EVALUATED"
    case .closed: "CLOSED"
    case .uplifted: "UPLIFTED"
    case .reopened: "REOPENED"
    case .cooperating: "COOPERATING"
    }
  }

  /// States in which the team looks for what happened and why.
  public static let inquiry: Set<CaseState> = [
    .investigating, .appraisal, .drafted, .returned, .cooperating,
  ]

  /// States after the government decided, in which its decision is carried out.
  public static let followUp: Set<CaseState> = [
    .approved, .published, .implementing, .evaluated,
  ]
}
