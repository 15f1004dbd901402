/// Where a corrective measure or a recommendation stands.
///
/// **Source**: handbook 7.13.
public enum MeasureState: Int32, Sendable, Hashable, CaseIterable {
  /// 已提出, in the report; next: `assigned`.
  case proposed = 1
  /// 已下达, with unit, person and day; next: `inProgress`.
  case assigned = 2
  /// 落实中; next: `reportedDone`.
  case inProgress = 3
  /// 已报完成; next: `verified`, `inProgress`.
  case reportedDone = 4
  /// 已验收; next: `closed`.
  case verified = 5
  /// 已销号; final unless the cause returns; next: `inProgress`.
  case closed = 6
  /// 不采纳, with a formal answer: a recommendation's recipient says no; next: `assigned`.
  case declined = 7

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .proposed: "PROPOSED"
    case .assigned: "ASSIGNED"
    case .inProgress: "IN_PROGRESS"
    case .reportedDone: "REPORTED_DONE"
    case .verified: "VERIFIED"
    case .closed: "CLOSED"
    case .declined: "DECLINED"
    }
  }
}

/// What moves a measure.
public enum MeasureMove: Int32, Sendable, Hashable, CaseIterable {
  /// 下达.
  case assign = 1
  /// 开始落实, the formal answer "yes".
  case accept = 2
  /// 不采纳, the formal answer "no" with its reason.
  case decline = 3
  /// 报完成, with evidence.
  case report = 4
  /// 验收通过.
  case verify = 5
  /// 退回.
  case sendBack = 6
  /// 销号.
  case close = 7
  /// 重新打开.
  case reopen = 8

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .assign: "ASSIGN"
    case .accept: "ACCEPT"
    case .decline: "DECLINE"
    case .report: "REPORT"
    case .verify: "VERIFY"
    case .sendBack: "SEND_BACK"
    case .close: "CLOSE"
    case .reopen: "REOPEN"
    }
  }
}
