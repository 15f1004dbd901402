public import Vocabulary

/// Between whom a report passes.
public enum HopKind: Int32, Sendable, Hashable, CaseIterable {
  /// 现场 → 单位负责人, at once.
  case sceneToHead = 1
  /// 单位负责人 → 应急管理部门 and the supervising department.
  case unitToAuthority = 2
  /// 逐级上报, one level upward; levels may be skipped.
  case levelUp = 3
  /// 报告本级人民政府.
  case ownGovernment = 4
  /// 通知公安、人社、工会、检察院.
  case notice = 5
  /// 统计直报.
  case statistics = 6

  /// Hours it may take; nil for "at once".
  public func limitHours(_ rule: ClockRule) -> Int? {
    switch self {
    case .sceneToHead: nil
    case .unitToAuthority: rule.unitReportHours
    case .levelUp, .ownGovernment, .notice: rule.hopHours
    case .statistics: rule.statisticsHours
    }
  }

  /// Article.
  public var basis: String {
    switch self {
    case .sceneToHead, .unitToAuthority: "493 art. 9"
    case .levelUp: "493 art. 10, 11"
    case .ownGovernment, .notice: "493 art. 10"
    case .statistics: "安监总统计〔2016〕70号"
    }
  }
}

/// Whether a hop took longer than it may; a hop without a limit is never late.
public func isLate(
  _ kind: HopKind, known: UTCMicroseconds, sent: UTCMicroseconds, rule: ClockRule
) -> Bool {
  guard let hours = kind.limitHours(rule) else { return false }
  return sent > known.adding(Hours(hours))
}

/// How a report was not made as the law wants: four different things, each recorded by itself.
///
/// **Source**: 国务院令493 art. 35, 36; definitions of 令14 (unverified wording).
public enum ReportingFault: Int32, Sendable, Hashable, CaseIterable {
  /// 迟报: later than the limit.
  case late = 1
  /// 漏报: something left out by negligence.
  case omitted = 2
  /// 谎报: knowingly false.
  case falsified = 3
  /// 瞒报: concealed, and proven.
  case concealed = 4

  /// Whether it stands only once a document proves it.
  public var needsProof: Bool { self == .falsified || self == .concealed }
}
