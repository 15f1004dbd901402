/// Where an inspection stands.
///
/// **Source**: handbook 7.7.
public enum InspectionState: Int32, Sendable, Hashable, CaseIterable {
  /// 已计划; next: `approved`, `cancelled`.
  case planned = 1
  /// 已批准; next: `started`, `cancelled`.
  case approved = 2
  /// 已开始, officers are on site; next: `recorded`.
  case started = 3
  /// 已记录; next: `closed`.
  case recorded = 4
  /// 已结束; final.
  case closed = 5
  /// 已取消, before it started; final.
  case cancelled = 6

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .planned: "PLANNED"
    case .approved: "APPROVED"
    case .started: "STARTED"
    case .recorded: "RECORDED"
    case .closed: "CLOSED"
    case .cancelled: "CANCELLED"
    }
  }

  /// Whether nothing follows.
  public var isFinal: Bool { self == .closed || self == .cancelled }
}

/// What moves an inspection.
public enum InspectionMove: Int32, Sendable, Hashable, CaseIterable {
  /// 批准.
  case approve = 1
  /// 取消.
  case cancel = 2
  /// 开始, with the officers on site.
  case start = 3
  /// 记录.
  case record = 4
  /// 结束.
  case close = 5

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .approve: "APPROVE"
    case .cancel: "CANCEL"
    case .start: "START"
    case .record: "RECORD"
    case .close: "CLOSE"
    }
  }
}
