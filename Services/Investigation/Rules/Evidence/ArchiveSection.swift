/// Section of a case file, in the order of an accident's archive (事故档案).
///
/// **Source**: handbook 6.9.
public enum ArchiveSection: Int32, Sendable, Hashable, CaseIterable {
  /// 事故报告及领导批示.
  case reports = 1
  /// 调查组组织.
  case team = 2
  /// 抢险救援报告.
  case rescue = 3
  /// 现场勘查.
  case scene = 4
  /// 技术分析与鉴定.
  case technical = 5
  /// 管理调查.
  case management = 6
  /// 伤亡情况.
  case casualties = 7
  /// 证据与笔录.
  case statements = 8
  /// 经济损失.
  case loss = 9
  /// 责任认定.
  case responsibility = 10
  /// 调查报告.
  case report = 11
  /// 批复.
  case approval = 12
  /// 处理落实.
  case penalties = 13
  /// 整改与评估.
  case rectification = 14
  /// 公布材料.
  case publication = 15

  /// Heading of the section.
  public var heading: String {
    switch self {
    case .reports: "事故报告及批示"
    case .team: "调查组组织"
    case .rescue: "抢险救援报告"
    case .scene: "现场勘查"
    case .technical: "技术分析与鉴定"
    case .management: "管理调查"
    case .casualties: "伤亡情况"
    case .statements: "证据与笔录"
    case .loss: "经济损失"
    case .responsibility: "责任认定"
    case .report: "调查报告"
    case .approval: "批复"
    case .penalties: "处理落实"
    case .rectification: "整改与评估"
    case .publication: "公布材料"
    }
  }

  /// Name of its folder in an archive: number and heading.
  public var folder: String { "\(rawValue < 10 ? "0" : "")\(rawValue)-\(heading)" }
}
