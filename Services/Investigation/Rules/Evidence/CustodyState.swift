/// Where a piece of evidence stands in its custody.
///
/// **Source**: issue of the investigation; 行政处罚法 art. 46, 56 for the kinds and the keeping.
public enum CustodyState: Int32, Sendable, Hashable, CaseIterable {
  /// 已收集.
  case collected = 1
  /// 已封存.
  case sealed = 2
  /// 已启封.
  case opened = 3
  /// 已检验.
  case examined = 4
  /// 已退还: final.
  case returned = 5
  /// 已归档: final.
  case archived = 6

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .collected: "COLLECTED"
    case .sealed: "SEALED"
    case .opened: "OPENED"
    case .examined: "EXAMINED"
    case .returned: "RETURNED"
    case .archived: "ARCHIVED"
    }
  }
}

/// What people do with a piece of evidence.
public enum CustodyAct: Int32, Sendable, Hashable, CaseIterable {
  /// 收集: made by adding it.
  case collect = 1
  /// 封存.
  case seal = 2
  /// 启封.
  case open = 3
  /// 检验.
  case examine = 4
  /// 移交: to another holder, in the same state.
  case handOver = 5
  /// 退还.
  case giveBack = 6
  /// 归档.
  case archive = 7
  /// 查阅: content or custody log was read.
  case read = 8
  /// 校验: the bytes were compared with the hash.
  case verify = 9
  /// 发现被改动.
  case foundAltered = 10
  /// 拒绝查阅.
  case refuse = 11
  /// 导出: put into an archive.
  case export = 12

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .collect: "COLLECTED"
    case .seal: "SEALED"
    case .open: "OPENED"
    case .examine: "EXAMINED"
    case .handOver: "HANDED_OVER"
    case .giveBack: "RETURNED"
    case .archive: "ARCHIVED"
    case .read: "READ"
    case .verify: "VERIFIED"
    case .foundAltered: "ALTERED"
    case .refuse: "REFUSED"
    case .export: "EXPORTED"
    }
  }
}
