/// The built-in licence types of the routing matrix; a file may replace them
/// (`licence-types.json`).
///
/// First-check days: 30 for coal, other mines, hazardous chemicals and gas, 60 else `[D]`.
public enum LicenceTypes {
  /// Rows in the matrix's order.
  public static let builtIn: [LicenceTypeRow] = [
    LicenceTypeRow(
      code: .coalSafetyLicence, name: "煤矿安全生产许可证", domain: "煤矿",
      aliases: ["安全生产许可证(煤矿)"],
      numberMarks: ["MK"], isSafetyLicence: true, firstCheckDays: 30,
      basis: "安全生产许可证条例 art. 2, 7, 9"),
    LicenceTypeRow(
      code: .nonCoalSafetyLicence, name: "非煤矿山安全生产许可证", domain: "非煤矿山",
      aliases: ["非煤矿矿山企业安全生产许可证", "金属非金属矿山安全生产许可证"],
      numberMarks: ["FM"], isSafetyLicence: true, firstCheckDays: 30,
      basis: "安全生产许可证条例 art. 2, 9"),
    LicenceTypeRow(
      code: .hazchemSafetyLicence, name: "危险化学品安全生产许可证", domain: "危险化学品",
      aliases: ["危险化学品生产企业安全生产许可证"],
      numberMarks: ["WH"], isSafetyLicence: true, firstCheckDays: 30,
      basis: "安全生产许可证条例 art. 2, 9"),
    LicenceTypeRow(
      code: .fireworksSafetyLicence, name: "烟花爆竹安全生产许可证", domain: "烟花爆竹",
      aliases: ["烟花爆竹生产企业安全生产许可证"],
      numberMarks: ["YH"], isSafetyLicence: true, firstCheckDays: 30,
      basis: "安全生产许可证条例 art. 2, 9"),
    LicenceTypeRow(
      code: .buildersSafetyLicence, name: "建筑施工企业安全生产许可证", domain: "建设",
      aliases: ["建筑施工安全生产许可证"],
      numberMarks: ["JZ"], isSafetyLicence: true, firstCheckDays: 60,
      basis: "安全生产许可证条例 art. 4, 9"),
    LicenceTypeRow(
      code: .civilExplosivesSafetyLicence, name: "民用爆炸物品安全生产许可证", domain: "民爆",
      aliases: ["民用爆炸物品生产许可证"],
      numberMarks: ["MB"], isSafetyLicence: true, firstCheckDays: 60,
      basis: "安全生产许可证条例 art. 2, 9"),
    LicenceTypeRow(
      code: .miningLicence, name: "采矿许可证", domain: "非煤矿山",
      aliases: ["采矿权许可证"],
      firstCheckDays: 30,
      basis: "矿产资源法 (2024) art. 22, 33"),
    LicenceTypeRow(
      code: .coalDesignReview, name: "煤矿安全设施设计审查", domain: "煤矿",
      aliases: ["煤矿建设项目安全设施设计审查"],
      firstCheckDays: 30,
      basis: "煤矿安全生产条例 art. 14, 41"),
    LicenceTypeRow(
      code: .hazchemTradeLicence, name: "危险化学品经营许可证", domain: "危险化学品",
      aliases: ["危化品经营许可证"],
      firstCheckDays: 30,
      basis: "危险化学品安全管理条例 art. 33, 35"),
    LicenceTypeRow(
      code: .hazchemConditionReview, name: "危险化学品建设项目安全条件审查", domain: "危险化学品",
      aliases: ["危险化学品生产、储存建设项目安全条件审查"],
      firstCheckDays: 30,
      basis: "危险化学品安全管理条例 art. 12"),
    LicenceTypeRow(
      code: .fireworksTradeLicence, name: "烟花爆竹经营(零售)许可证", domain: "烟花爆竹",
      aliases: ["烟花爆竹经营许可证", "烟花爆竹零售许可证", "烟花爆竹经营（零售）许可证"],
      firstCheckDays: 60,
      basis: "烟花爆竹安全管理条例 art. 19"),
    LicenceTypeRow(
      code: .roadTransportLicence, name: "道路运输经营许可证", domain: "交通",
      aliases: ["道路货物运输经营许可证", "道路旅客运输经营许可证", "道路危险货物运输许可证"],
      firstCheckDays: 60,
      basis: "道路运输条例 art. 10, 24"),
    LicenceTypeRow(
      code: .constructionPermit, name: "建筑工程施工许可证", domain: "建设",
      aliases: ["施工许可证"],
      firstCheckDays: 60,
      basis: "建筑法 art. 7-10"),
    LicenceTypeRow(
      code: .selfBuiltHouseAppraisal, name: "经营性自建房安全鉴定合格证明", domain: "自建房",
      aliases: ["房屋安全鉴定合格证明", "自建房安全鉴定"],
      firstCheckDays: 60,
      basis: "notice item 16"),
    LicenceTypeRow(
      code: .gasTradeLicence, name: "燃气经营许可证", domain: "燃气",
      firstCheckDays: 30,
      basis: "城镇燃气管理条例 art. 15"),
    LicenceTypeRow(
      code: .fireSafetyCheck, name: "公众聚集场所投入使用、营业前消防安全检查", domain: "消防",
      aliases: ["公众聚集场所投入使用、营业前消防安全检查合格证", "营业前消防安全检查"],
      firstCheckDays: 60,
      basis: "消防法 art. 15"),
    LicenceTypeRow(
      code: .specialEquipmentRegistration, name: "特种设备使用登记", domain: "特种设备",
      aliases: ["特种设备使用登记证"],
      firstCheckDays: 60,
      basis: "特种设备安全法 art. 33"),
    LicenceTypeRow(
      code: .cylinderFillingLicence, name: "气瓶充装许可", domain: "特种设备",
      aliases: ["气瓶充装许可证", "移动式压力容器/气瓶充装许可证"],
      firstCheckDays: 60,
      basis: "特种设备安全法 art. 49"),
    LicenceTypeRow(
      code: .blastingLicence, name: "爆破作业单位许可证", domain: "民爆",
      aliases: ["爆破作业许可"],
      firstCheckDays: 60,
      basis: "民用爆炸物品安全管理条例 art. 31, 32"),
  ]
}

extension LicenceTypeCode {
  /// 煤矿安全生产许可证.
  public static let coalSafetyLicence = LicenceTypeCode(known: "AQSC_MK")
  /// 非煤矿山安全生产许可证.
  public static let nonCoalSafetyLicence = LicenceTypeCode(known: "AQSC_FM")
  /// 危险化学品安全生产许可证.
  public static let hazchemSafetyLicence = LicenceTypeCode(known: "AQSC_WH")
  /// 烟花爆竹安全生产许可证.
  public static let fireworksSafetyLicence = LicenceTypeCode(known: "AQSC_YH")
  /// 建筑施工企业安全生产许可证.
  public static let buildersSafetyLicence = LicenceTypeCode(known: "AQSC_JZ")
  /// 民用爆炸物品安全生产许可证.
  public static let civilExplosivesSafetyLicence = LicenceTypeCode(known: "AQSC_MB")
  /// 采矿许可证.
  public static let miningLicence = LicenceTypeCode(known: "CK")
  /// 煤矿安全设施设计审查.
  public static let coalDesignReview = LicenceTypeCode(known: "SJSC_MK")
  /// 危险化学品经营许可证.
  public static let hazchemTradeLicence = LicenceTypeCode(known: "WHJY")
  /// 危险化学品建设项目安全条件审查.
  public static let hazchemConditionReview = LicenceTypeCode(known: "WHTJ")
  /// 烟花爆竹经营(零售)许可证.
  public static let fireworksTradeLicence = LicenceTypeCode(known: "YHJY")
  /// 道路运输经营许可证.
  public static let roadTransportLicence = LicenceTypeCode(known: "DLYS")
  /// 建筑工程施工许可证.
  public static let constructionPermit = LicenceTypeCode(known: "SGXK")
  /// 经营性自建房安全鉴定合格证明.
  public static let selfBuiltHouseAppraisal = LicenceTypeCode(known: "ZJF")
  /// 燃气经营许可证.
  public static let gasTradeLicence = LicenceTypeCode(known: "RQJY")
  /// 公众聚集场所投入使用、营业前消防安全检查.
  public static let fireSafetyCheck = LicenceTypeCode(known: "XFJC")
  /// 特种设备使用登记.
  public static let specialEquipmentRegistration = LicenceTypeCode(known: "TZSB")
  /// 气瓶充装许可.
  public static let cylinderFillingLicence = LicenceTypeCode(known: "QPCZ")
  /// 爆破作业单位许可证.
  public static let blastingLicence = LicenceTypeCode(known: "BPZY")
}
