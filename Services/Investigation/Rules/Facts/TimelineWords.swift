/// How sure the team is of an entry.
public enum Certainty: Int32, Sendable, Hashable, CaseIterable {
  /// 已查实: two independent sources, or one that cannot be wrong.
  case established = 1
  /// 较确定.
  case probable = 2
  /// 可能.
  case possible = 3
  /// 有争议: sources contradict each other.
  case disputed = 4
}

/// What kind of source tells of an entry.
public enum FactSource: Int32, Sendable, Hashable, CaseIterable {
  /// 监控记录: sensors, monitoring systems.
  case monitoring = 1
  /// 视频.
  case video = 2
  /// 笔录: what somebody said and signed.
  case statement = 3
  /// 书证: logs, plans, permits, papers.
  case document = 4
  /// 通信记录: calls and messages.
  case communication = 5
  /// 勘查鉴定: the scene, an appraisal.
  case examination = 6
  /// 推断: the team's own reasoning.
  case inference = 7
}
