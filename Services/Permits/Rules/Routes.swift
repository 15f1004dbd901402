public import Vocabulary

/// The built-in routing matrix; a file may replace it (`routes.json`).
///
/// Who is authority and who leads is read from the notice's lists `[D]`: the first named leads, with
/// two exceptions (non-coal mines, fire). The notice itself says that duties are still being
/// clarified, so no row counts as verified. **Source**: handbook 1.10.
public enum Routes {
  /// First day of the matrix: that of the notice's year, so that decisions of 2024 are routed by it.
  public static let inForceFrom = LegalDay(year: 2024, month: 1, day: 1) ?? .earliest

  /// Rows by domain.
  public static let builtIn = Dated<RouteRow>(
    [
      route(
        "煤矿", .coalSafetyLicence, "", .energy, .emergency,
        copies: [.naturalResources],
        "notice item 11; 煤矿安全生产条例 art. 17, 42"),
      route(
        "煤矿", .miningLicence, "B06", .naturalResources, .emergency,
        copies: [.energy],
        "notice item 11; 矿产资源法 art. 22, 33"),
      route(
        "煤矿", .coalDesignReview, "", .energy, .emergency,
        copies: [],
        "notice item 11; 煤矿安全生产条例 art. 14, 41"),
      route(
        "非煤矿山", .nonCoalSafetyLicence, "", .naturalResources, .emergency,
        copies: [],
        "notice item 12"),
      route(
        "非煤矿山", .miningLicence, "", .naturalResources, .emergency,
        copies: [],
        "notice item 12; 矿产资源法 art. 22, 33"),
      route(
        "危险化学品", .hazchemTradeLicence, "", .industryAndCommerce, .emergency,
        copies: [.publicSecurity, .transport, .marketSupervision, .health, .education, .ecology],
        "notice item 13; 危险化学品安全管理条例 art. 33, 35"),
      route(
        "危险化学品", .hazchemSafetyLicence, "", .industryAndCommerce, .emergency,
        copies: [.publicSecurity, .transport, .marketSupervision, .health, .education, .ecology],
        "notice item 13; 安全生产许可证条例"),
      route(
        "危险化学品", .hazchemConditionReview, "", .industryAndCommerce, .emergency,
        copies: [.publicSecurity, .transport, .marketSupervision, .health, .education, .ecology],
        "notice item 13; 危险化学品安全管理条例 art. 12"),
      route(
        "烟花爆竹", .fireworksTradeLicence, "", .emergency, .emergency,
        copies: [.publicSecurity],
        "烟花爆竹安全管理条例 art. 19"),
      route(
        "烟花爆竹", .fireworksSafetyLicence, "", .emergency, .emergency,
        copies: [.publicSecurity],
        "安全生产许可证条例 art. 2; [D]"),
      route(
        "交通", .roadTransportLicence, "", .transport, .transport,
        copies: [.trafficPolice, .industryAndCommerce, .highways],
        "notice item 14; 道路运输条例 art. 10, 24"),
      route(
        "建设", .constructionPermit, "", .housing, .housing,
        copies: [],
        "notice item 15; 建筑法 art. 7-10"),
      route(
        "建设", .constructionPermit, "E4812", .housing, .housing,
        copies: [.transport, .highways],
        "notice item 15; copies by work class"),
      route(
        "建设", .constructionPermit, "E482", .housing, .housing,
        copies: [.waterAffairs],
        "notice item 15; copies by work class"),
      route(
        "建设", .constructionPermit, "E485", .housing, .housing,
        copies: [.energy],
        "notice item 15; copies by work class"),
      route(
        "建设", .constructionPermit, "E487", .housing, .housing,
        copies: [.energy],
        "notice item 15; copies by work class"),
      route(
        "建设", .buildersSafetyLicence, "", .housing, .housing,
        copies: [],
        "安全生产许可证条例 art. 4"),
      route(
        "自建房", .selfBuiltHouseAppraisal, "", .housing, .housing,
        copies: [
          .approvalBureau, .publicSecurity, .naturalResources, .agriculture, .emergency,
          .marketSupervision, .fireRescue,
        ],
        "notice item 16"),
      route(
        "燃气", .gasTradeLicence, "", .housing, .housing,
        copies: [.industryAndCommerce, .emergency, .marketSupervision],
        "notice item 17; 城镇燃气管理条例 art. 15"),
      route(
        "消防", .fireSafetyCheck, "", nil, .fireRescue,
        copies: [.housing],
        "notice item 18; 消防法 art. 15"),
      route(
        "消防", .fireSafetyCheck, "F52", .industryAndCommerce, .fireRescue,
        copies: [.housing],
        "notice item 18: shops"),
      route(
        "消防", .fireSafetyCheck, "H", .industryAndCommerce, .fireRescue,
        copies: [.housing],
        "notice item 18: hotels and catering"),
      route(
        "消防", .fireSafetyCheck, "P83", .education, .fireRescue,
        copies: [.housing],
        "notice item 18: schools"),
      route(
        "消防", .fireSafetyCheck, "Q84", .health, .fireRescue,
        copies: [.housing],
        "notice item 18: health"),
      route(
        "消防", .fireSafetyCheck, "Q85", .civilAffairs, .fireRescue,
        copies: [.housing],
        "notice item 18: care homes"),
      route(
        "消防", .fireSafetyCheck, "R", .cultureAndTourism, .fireRescue,
        copies: [.housing],
        "notice item 18: culture and leisure"),
      route(
        "特种设备", .specialEquipmentRegistration, "", .marketSupervision, .marketSupervision,
        copies: [.emergency],
        "特种设备安全法"),
      route(
        "特种设备", .cylinderFillingLicence, "", .marketSupervision, .marketSupervision,
        copies: [.emergency],
        "特种设备安全法 art. 49"),
      route(
        "民爆", .blastingLicence, "", .industryAndCommerce, .publicSecurity,
        copies: [.emergency],
        "民用爆炸物品安全管理条例"),
      route(
        "民爆", .civilExplosivesSafetyLicence, "", .industryAndCommerce, .publicSecurity,
        copies: [.emergency],
        "安全生产许可证条例; [D]"),
    ])

  private static func route(
    _ domain: String, _ type: LicenceTypeCode, _ industry: String, _ authority: DepartmentCode?,
    _ lead: DepartmentCode, copies: [DepartmentCode], _ source: String
  ) -> DatedRow<RouteRow> {
    DatedRow(
      RouteRow(
        domain: domain, licenceType: type, industry: industry, industryAuthority: authority,
        lead: lead, copies: copies),
      inForceFrom: inForceFrom, source: source, isVerified: false)
  }
}
