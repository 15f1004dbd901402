/// Where a lesson stands on its way to every enterprise of the same kind.
///
/// **Source**: handbook 6.8 (举一反三); the states are `[D]`.
public enum LessonState: Int32, Sendable, Hashable, CaseIterable {
  /// 起草, text and rule may still change; next: `selected`, `withdrawn`.
  case draft = 1
  /// 已选定, the list is frozen; next: `issued`, `draft`.
  case selected = 2
  /// 已下发, receipts are due; next: `closed`.
  case issued = 3
  /// 已闭环; next: `issued`, when the cause is seen again.
  case closed = 4
  /// 已撤回, before it was issued; final.
  case withdrawn = 5

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .draft: "DRAFT"
    case .selected: "SELECTED"
    case .issued: "ISSUED"
    case .closed: "CLOSED"
    case .withdrawn: "WITHDRAWN"
    }
  }
}

/// What moves a lesson.
public enum LessonMove: Int32, Sendable, Hashable, CaseIterable {
  /// 选定: the rule is run and its outcome frozen.
  case select = 1
  /// 退回修改.
  case revise = 2
  /// 下发.
  case issue = 3
  /// 闭环.
  case close = 4
  /// 重新打开: the same cause was seen again.
  case reopen = 5
  /// 撤回.
  case withdraw = 6

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .select: "SELECT"
    case .revise: "REVISE"
    case .issue: "ISSUE"
    case .close: "CLOSE"
    case .reopen: "REOPEN"
    case .withdraw: "WITHDRAW"
    }
  }
}
