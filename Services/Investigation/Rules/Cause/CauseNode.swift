/// One box of the cause graph: something that was, happened, was done or did not hold.
public struct CauseNode: Sendable, Hashable {
  /// Number within the case, from 1.
  public let number: Int
  /// What it is.
  public var kind: CauseKind
  /// Its words.
  public var text: String
  /// What the team holds it to be.
  public var standing: CauseStanding
  /// How what leads to it joins.
  public var gate: CauseGate
  /// Its level of human factors, if somebody has said.
  public var factor: HumanFactorLevel?
  /// Its level of the system, if somebody has said.
  public var level: SystemLevel?

  /// Makes a node.
  public init(
    number: Int, kind: CauseKind, text: String, standing: CauseStanding = .open,
    gate: CauseGate = .or, factor: HumanFactorLevel? = nil, level: SystemLevel? = nil
  ) {
    self.number = number
    self.kind = kind
    self.text = text
    self.standing = standing
    self.gate = gate
    self.factor = factor
    self.level = level
  }
}

/// What a node of the graph is.
public enum CauseKind: Int32, Sendable, Hashable, CaseIterable {
  /// 事故: what is explained; it leads to nothing.
  case accident = 1
  /// 事件: something that happened.
  case event = 2
  /// 状态: something that was so.
  case condition = 3
  /// 行为: something a person did or left undone.
  case act = 4
  /// 屏障: something that should have held and did not.
  case barrier = 5
  /// 决策: something an organisation decided, or how it was run.
  case decision = 6
}

/// What the team holds a node to be (国务院令493 art.30: direct and indirect causes).
public enum CauseStanding: Int32, Sendable, Hashable, CaseIterable {
  /// 未定.
  case open = 1
  /// 直接原因.
  case direct = 2
  /// 间接原因.
  case indirect = 3
  /// 相关情况: no cause, but part of the story.
  case circumstance = 4
}

/// How the causes of a node join.
public enum CauseGate: Int32, Sendable, Hashable, CaseIterable {
  /// 或门: any one is enough.
  case or = 1
  /// 与门: all are needed.
  case and = 2
}
