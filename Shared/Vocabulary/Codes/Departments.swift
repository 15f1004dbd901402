/// What a department does in supervision.
public enum DepartmentRole: String, Sendable, Hashable, Codable, CaseIterable {
  /// Issues licences (集中审批).
  case issuing
  /// Coordinates, counts, urges, assesses.
  case coordination
  /// Industry authority (行业主管).
  case industry
  /// Lead supervisor (行业监管牵头).
  case lead
  /// Has duties in some sectors.
  case sector
  /// Town, street or zone.
  case territory
  /// Outside the city's government.
  case external
}

/// One department of the table.
public struct Department: Sendable, Hashable, Codable {
  /// Code.
  public let code: DepartmentCode
  /// Chinese name.
  public let name: String
  /// What it does.
  public let roles: [DepartmentRole]

  /// Makes a row.
  public init(code: DepartmentCode, name: String, roles: [DepartmentRole]) {
    self.code = code
    self.name = name
    self.roles = roles
  }
}

/// A table of departments; a file may replace the built-in one (`departments.json`).
public struct DepartmentTable: Sendable {
  /// Rows in order.
  public let rows: [Department]
  private let byCode: [DepartmentCode: Department]

  /// Makes a table.
  public init(_ rows: [Department] = Departments.all) {
    self.rows = rows
    self.byCode = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row of a code; nil if the code is not in the table.
  public func department(_ code: DepartmentCode) -> Department? { byCode[code] }

  /// Chinese name of a code, or the code itself.
  public func name(of code: DepartmentCode) -> String { byCode[code]?.name ?? code.text }
}

/// Departments named by the notice; the codes are of this product `[D]`.
public enum Departments {
  /// Departments in the notice's order, then towns by division.
  public static let all: [Department] = offices + towns

  /// The built-in table.
  public static let builtIn = DepartmentTable(all)

  /// Chinese name of a code in the built-in table, or the code itself.
  public static func name(of code: DepartmentCode) -> String { builtIn.name(of: code) }

  private static let towns: [Department] = Divisions.towns
    .filter { $0.code.text.utf8.allSatisfy { $0 < 65 } }
    .map { Department(code: DepartmentCode(town: $0.code), name: $0.name, roles: [.territory]) }

  private static let offices: [Department] = [
    Department(code: .approvalBureau, name: "市审批服务管理局", roles: [.issuing]),
    Department(code: .safetyCommitteeOffice, name: "市安全生产委员会办公室", roles: [.coordination]),
    Department(code: .emergency, name: "市应急管理局", roles: [.lead, .industry]),
    Department(code: .energy, name: "市能源局", roles: [.industry]),
    Department(code: .naturalResources, name: "市自然资源局", roles: [.industry]),
    Department(code: .housing, name: "市住房和城乡建设局", roles: [.industry, .lead]),
    Department(code: .transport, name: "市交通运输局", roles: [.industry, .lead]),
    Department(code: .industryAndCommerce, name: "市工业和信息化局(商务局)", roles: [.industry]),
    Department(code: .marketSupervision, name: "市市场监督管理局", roles: [.industry, .lead]),
    Department(code: .fireRescue, name: "市消防救援大队", roles: [.lead, .issuing]),
    Department(code: .publicSecurity, name: "市公安局", roles: [.lead]),
    Department(code: .trafficPolice, name: "市公安局交警大队", roles: [.sector]),
    Department(code: .waterAffairs, name: "市水务局", roles: [.sector]),
    Department(code: .ecology, name: "晋城市生态环境局高平分局", roles: [.sector]),
    Department(code: .agriculture, name: "市农业农村局", roles: [.sector]),
    Department(code: .cultureAndTourism, name: "市文化和旅游局", roles: [.sector]),
    Department(code: .education, name: "市教育局", roles: [.sector]),
    Department(code: .civilAffairs, name: "市民政局", roles: [.sector]),
    Department(code: .health, name: "市卫生健康和体育局", roles: [.sector]),
    Department(code: .forestry, name: "市林业局", roles: [.sector]),
    Department(code: .meteorology, name: "市气象局", roles: [.sector]),
    Department(code: .developmentAndReform, name: "市发展和改革局", roles: [.sector]),
    Department(code: .finance, name: "市财政局", roles: [.sector]),
    Department(code: .bigData, name: "市大数据中心", roles: [.sector]),
    Department(code: .highways, name: "高平公路管理段", roles: [.sector]),
    Department(code: .developmentZone, name: "开发区管委会", roles: [.territory]),
    Department(code: .mineSafetyBureau, name: "国家矿山安全监察局山西局", roles: [.external]),
    Department(code: .prefectureEmergency, name: "晋城市应急管理局", roles: [.external]),
    Department(code: .prefectureSafetyCommittee, name: "晋城市安全生产委员会", roles: [.external]),
    Department(code: .procuratorate, name: "市人民检察院", roles: [.external]),
    Department(code: .court, name: "市人民法院", roles: [.external]),
    Department(code: .disciplineInspection, name: "市纪委监委", roles: [.external]),
    Department(code: .tradeUnions, name: "市总工会", roles: [.external]),
  ]
}

extension DepartmentCode {
  /// 市审批服务管理局.
  public static let approvalBureau = DepartmentCode(known: "SPJ")
  /// 市安全生产委员会办公室.
  public static let safetyCommitteeOffice = DepartmentCode(known: "AWB")
  /// 市应急管理局.
  public static let emergency = DepartmentCode(known: "YJ")
  /// 市能源局.
  public static let energy = DepartmentCode(known: "NY")
  /// 市自然资源局.
  public static let naturalResources = DepartmentCode(known: "ZRZY")
  /// 市住房和城乡建设局.
  public static let housing = DepartmentCode(known: "ZJ")
  /// 市交通运输局.
  public static let transport = DepartmentCode(known: "JT")
  /// 市工业和信息化局(商务局).
  public static let industryAndCommerce = DepartmentCode(known: "GX")
  /// 市市场监督管理局.
  public static let marketSupervision = DepartmentCode(known: "SJ")
  /// 市消防救援大队.
  public static let fireRescue = DepartmentCode(known: "XF")
  /// 市公安局.
  public static let publicSecurity = DepartmentCode(known: "GA")
  /// 市公安局交警大队.
  public static let trafficPolice = DepartmentCode(known: "GAJJ")
  /// 市水务局.
  public static let waterAffairs = DepartmentCode(known: "SW")
  /// 晋城市生态环境局高平分局.
  public static let ecology = DepartmentCode(known: "SHJ")
  /// 市农业农村局.
  public static let agriculture = DepartmentCode(known: "NYNC")
  /// 市文化和旅游局.
  public static let cultureAndTourism = DepartmentCode(known: "WL")
  /// 市教育局.
  public static let education = DepartmentCode(known: "JY")
  /// 市民政局.
  public static let civilAffairs = DepartmentCode(known: "MZ")
  /// 市卫生健康和体育局.
  public static let health = DepartmentCode(known: "WT")
  /// 市林业局.
  public static let forestry = DepartmentCode(known: "LY")
  /// 市气象局.
  public static let meteorology = DepartmentCode(known: "QX")
  /// 市发展和改革局.
  public static let developmentAndReform = DepartmentCode(known: "FG")
  /// 市财政局.
  public static let finance = DepartmentCode(known: "CZ")
  /// 市大数据中心.
  public static let bigData = DepartmentCode(known: "DSJ")
  /// 高平公路管理段.
  public static let highways = DepartmentCode(known: "GLGL")
  /// 开发区管委会.
  public static let developmentZone = DepartmentCode(known: "KFQ")
  /// 国家矿山安全监察局山西局.
  public static let mineSafetyBureau = DepartmentCode(known: "EXT_KSJ")
  /// 晋城市应急管理局.
  public static let prefectureEmergency = DepartmentCode(known: "EXT_JCYJ")
  /// 晋城市安全生产委员会.
  public static let prefectureSafetyCommittee = DepartmentCode(known: "EXT_JCAWH")
  /// 市人民检察院.
  public static let procuratorate = DepartmentCode(known: "EXT_JCY")
  /// 市人民法院.
  public static let court = DepartmentCode(known: "EXT_FY")
  /// 市纪委监委.
  public static let disciplineInspection = DepartmentCode(known: "EXT_JW")
  /// 市总工会.
  public static let tradeUnions = DepartmentCode(known: "EXT_GH")
}
