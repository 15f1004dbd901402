public import Vocabulary

/// Where a version of a bank stands.
///
/// **Source**: handbook 7.4.
public enum VersionState: Int32, Sendable, Hashable, CaseIterable {
  /// Being written; next: `inReview`.
  case draft = 1
  /// With the reviewer; next: `draft`, `published`.
  case inReview = 2
  /// Drawn from; next: `superseded`, `suspended`.
  case published = 3
  /// A newer one is published; final.
  case superseded = 4
  /// Leak or wrong key; next: `published`, `retired`.
  case suspended = 5
  /// Out for good; final.
  case retired = 6

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .draft: "DRAFT"
    case .inReview: "IN_REVIEW"
    case .published: "PUBLISHED"
    case .superseded: "SUPERSEDED"
    case .suspended: "SUSPENDED"
    case .retired: "RETIRED"
    }
  }
}

/// What moves a version.
public enum VersionMove: Int32, Sendable, Hashable, CaseIterable {
  /// 提交审核.
  case submit = 1
  /// 退回, with a comment.
  case sendBack = 2
  /// 批准发布.
  case approve = 3
  /// 停用.
  case suspend = 4
  /// 恢复.
  case resume = 5
  /// 废止.
  case retire = 6
  /// A newer version took its place; nobody asks for it.
  case supersede = 7

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .submit: "SUBMIT"
    case .sendBack: "RETURN"
    case .approve: "APPROVE"
    case .suspend: "SUSPEND"
    case .resume: "RESUME"
    case .retire: "RETIRE"
    case .supersede: "SUPERSEDE"
    }
  }
}

/// One legal step of a version.
public struct VersionTransition: Sendable, Hashable {
  /// State before.
  public let from: VersionState
  /// State after.
  public let to: VersionState
  /// What moves it.
  public let move: VersionMove
  /// Who may: one of these roles; empty for the system.
  public let roles: RoleSet
  /// Whether a comment is needed.
  public let needsNote: Bool
  /// Working days in which it must be done; nil without a limit.
  public let limit: Int?
}

/// The machine of bank versions: one table of transitions.
///
/// **Source**: handbook 7.4; that a keeper may approve like a head, `[D]`.
public enum VersionMachine {
  static let author: RoleSet = [RoleSet(.questionAuthor), RoleSet(.questionReviewer)]
  static let keeper: RoleSet = [RoleSet(.questionReviewer), RoleSet(.departmentHead)]
  static let head = RoleSet(.departmentHead)

  /// Every legal step; what is not here is illegal.
  public static let transitions: [VersionTransition] = [
    row(.draft, .inReview, .submit, author),
    row(.inReview, .draft, .sendBack, keeper, needsNote: true, limit: 10),
    row(.inReview, .published, .approve, keeper, limit: 10),
    row(.published, .superseded, .supersede, []),
    row(.published, .suspended, .suspend, keeper, needsNote: true),
    row(.suspended, .published, .resume, head, needsNote: true, limit: 5),
    row(.suspended, .retired, .retire, head, needsNote: true, limit: 5),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(
    from state: VersionState, by move: VersionMove
  ) -> VersionTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: VersionState, _ to: VersionState, _ move: VersionMove, _ roles: RoleSet,
    needsNote: Bool = false, limit: Int? = nil
  ) -> VersionTransition {
    VersionTransition(
      from: from, to: to, move: move, roles: roles, needsNote: needsNote, limit: limit)
  }
}
