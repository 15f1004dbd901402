/// Subjects and modifiers of coded findings, and the occurrences they belong to: our own codes [D].
///
/// A code is never reused for another meaning. The first letter says the area: P people, E
/// equipment, S surroundings, O organisation, R supervision.
public enum FindingCatalogue {
  /// One code with its words.
  public struct Row: Sendable, Hashable {
    /// Code.
    public let code: String
    /// Words.
    public let words: String
  }

  /// Subjects by code.
  public static let subjects: [String: String] = words(of: subjectRows)
  /// Modifiers by code.
  public static let modifiers: [String: String] = words(of: modifierRows)
  /// Occurrences by code.
  public static let occurrences: [String: String] = words(of: occurrenceRows)

  /// Subjects in order.
  public static let subjectRows = rows([
    "P10 作业人员资格", "P11 作业人员培训", "P12 作业人员体能与状态", "P20 操作行为", "P21 检查确认行为",
    "P22 通信与交接", "P23 个体防护使用", "P30 应急处置行为", "P31 撤离行为",
    "E10 生产设备", "E11 安全保护装置", "E12 监测监控系统", "E13 通风设施", "E14 供配电",
    "E15 提升运输设备", "E16 支护", "E17 消防设施", "E18 个体防护用品", "E20 工器具", "E30 物料与介质",
    "S10 地质与顶板", "S11 瓦斯", "S12 水", "S13 粉尘", "S14 有毒有害气体", "S15 照明与视线",
    "S16 作业空间", "S20 天气", "S30 周边环境",
    "O10 安全生产责任制", "O11 规章制度与操作规程", "O12 技术措施与设计", "O13 教育培训组织",
    "O14 隐患排查治理", "O15 风险分级管控", "O16 设备维护管理", "O17 劳动组织与工时",
    "O18 外包与承包管理", "O19 安全投入", "O20 应急预案与演练", "O21 现场管理与带班", "O22 变更管理",
    "R10 行政许可", "R11 监督检查", "R12 执法处置", "R13 隐患督办", "R14 部门协同", "R15 属地管理",
  ])

  /// Modifiers in order.
  public static let modifierRows = rows([
    "01 缺失", "02 不足", "03 违反", "04 未执行", "05 执行错误", "06 延误", "07 失效", "08 故障",
    "09 超出限值", "10 未识别", "11 未报告", "12 未更新", "13 无资格", "14 弄虚作假", "15 冲突", "99 其他",
  ])

  /// Occurrences in order.
  public static let occurrenceRows = rows([
    "A01 设备启动或停止", "A02 设备故障", "A03 供电异常", "A04 通风异常", "A05 气体积聚", "A06 引燃",
    "A07 燃烧", "A08 爆炸", "A09 冒顶片帮", "A10 透水", "A11 坍塌", "A12 坠落", "A13 物体打击",
    "A14 车辆碰撞", "A15 机械伤害", "A16 触电", "A17 中毒窒息", "A18 泄漏", "A19 容器破裂", "A20 提升运输失控",
    "B01 异常发现", "B02 报警", "B03 停工撤人", "B04 带险作业", "B05 应急响应", "B06 施救", "B07 次生灾害",
    "Z99 其他",
  ])

  private static func rows(_ lines: [String]) -> [Row] {
    lines.compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return parts.count == 2 ? Row(code: parts[0], words: parts[1]) : nil
    }
  }

  private static func words(of rows: [Row]) -> [String: String] {
    Dictionary(rows.map { ($0.code, $0.words) }) { first, _ in first }
  }
}
