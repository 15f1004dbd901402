/// Where a flag of the work queue stands.
///
/// **Source**: quiz handbook 2.5 `[D]`.
public enum FlagState: Int32, Sendable, Hashable, CaseIterable {
  /// Waits for somebody; next: `taken`, `closed`.
  case open = 1
  /// Somebody looks at it; next: `open`, `closed`.
  case taken = 2
  /// Looked at; next: `open`, by a new revision or enough new answers.
  case closed = 3

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .open: "OPEN"
    case .taken: "TAKEN"
    case .closed: "CLOSED"
    }
  }
}

/// What somebody does with a flag.
public enum FlagAct: Int32, Sendable, Hashable, CaseIterable {
  /// 认领.
  case take = 1
  /// 交回.
  case release = 2
  /// 办结, with a reason.
  case close = 3

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .take: "TAKE"
    case .release: "RELEASE"
    case .close: "CLOSE"
    }
  }
}

/// One legal step of a flag.
public struct FlagTransition: Sendable, Hashable {
  /// State before.
  public let from: FlagState
  /// State after.
  public let to: FlagState
  /// What moves it.
  public let act: FlagAct
  /// Whether only its holder may, or a head in his stead.
  public let isHolders: Bool
  /// Whether a reason is needed.
  public let needsReason: Bool
}

/// The machine of flags: one table of transitions.
///
/// **Source**: `[D]`; that a closed flag opens again by new evidence is no act, see `FlagRecord`.
public enum FlagMachine {
  /// Every legal step; what is not here is illegal.
  public static let transitions: [FlagTransition] = [
    FlagTransition(from: .open, to: .taken, act: .take, isHolders: false, needsReason: false),
    FlagTransition(from: .taken, to: .open, act: .release, isHolders: true, needsReason: false),
    FlagTransition(from: .open, to: .closed, act: .close, isHolders: false, needsReason: true),
    FlagTransition(from: .taken, to: .closed, act: .close, isHolders: true, needsReason: true),
  ]

  /// The step an act causes in a state; nil if it is illegal.
  public static func transition(from state: FlagState, by act: FlagAct) -> FlagTransition? {
    transitions.first { $0.from == state && $0.act == act }
  }
}
