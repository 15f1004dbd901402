/// Levels of human factors, after the public idea of HFACS: from what was done to what let it be.
public enum HumanFactorLevel: Int32, Sendable, Hashable, CaseIterable {
  /// 组织影响.
  case organisation = 1
  /// 不安全的监督管理.
  case supervision = 2
  /// 不安全行为的前提条件.
  case precondition = 3
  /// 不安全行为.
  case unsafeAct = 4

  /// Its words.
  public var word: String {
    switch self {
    case .organisation: "组织影响"
    case .supervision: "监督管理缺陷"
    case .precondition: "行为的前提条件"
    case .unsafeAct: "不安全行为"
    }
  }
}

/// Levels of the system, after the public idea of AcciMap: from those who make rules to the site.
public enum SystemLevel: Int32, Sendable, Hashable, CaseIterable {
  /// 政府与立法.
  case government = 1
  /// 监管部门与协会.
  case regulator = 2
  /// 企业经营与决策.
  case company = 3
  /// 现场管理与技术.
  case management = 4
  /// 作业过程与人员.
  case work = 5
  /// 设备与环境.
  case surroundings = 6

  /// Its words.
  public var word: String {
    switch self {
    case .government: "政府"
    case .regulator: "监管部门"
    case .company: "企业决策"
    case .management: "现场管理"
    case .work: "作业与人员"
    case .surroundings: "设备与环境"
    }
  }
}
