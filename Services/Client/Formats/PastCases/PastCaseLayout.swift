/// What the columns of an official or own table mean.
///
/// **Source**: OSHA's data dictionary of the enforcement data; the header and definition of MSHA's
/// accident data set; our own columns are `[D]`.
struct PastCaseLayout: Sendable {
  /// What a column says.
  enum Meaning: Sendable, Hashable {
    /// Key of the accident.
    case caseKey
    /// Part of the key of a row.
    case rowKey
    /// Stamp of the publisher that says nothing of the accident; left out.
    case stamp
    /// Kept as it stands.
    case plain
    /// A code of a list; `label` is the column that says what it means.
    case code(label: String?)
    case day, time, title, unit, place, industry, course, cause, lesson
    case deaths, severe, minor, loss
    /// `X` if somebody died.
    case fatality
  }

  /// What its rows are about.
  let kind: PastCaseRow.Kind
  /// Meaning by column, in capitals; another column is kept as it stands.
  let columns: [String: Meaning]
  /// Columns that must be there, as their source calls them.
  let required: [String]

  /// The layouts a source may have, the more particular first.
  static func layouts(of source: PastCaseSource) -> [PastCaseLayout] {
    switch source {
    case .osha: [oshaInjury, oshaAbstract, oshaAccident]
    case .msha: [msha]
    case .csv: [own]
    }
  }

  private static let oshaAccident = PastCaseLayout(
    kind: .accident,
    columns: [
      "SUMMARY_NR": .caseKey, "LOAD_DT": .stamp, "EVENT_DATE": .day, "EVENT_TIME": .time,
      "EVENT_DESC": .title, "SIC_LIST": .industry, "FATALITY": .fatality,
      "ABSTRACT_TEXT": .course, "CONST_END_USE": .code(label: nil),
      "PROJECT_COST": .code(label: nil), "PROJECT_TYPE": .code(label: nil),
    ], required: ["summary_nr", "event_date"])

  private static let oshaInjury = PastCaseLayout(
    kind: .person,
    columns: [
      "SUMMARY_NR": .caseKey, "REL_INSP_NR": .rowKey, "INJURY_LINE_NR": .rowKey,
      "LOAD_DT": .stamp, "DEGREE_OF_INJ": .code(label: nil), "NATURE_OF_INJ": .code(label: nil),
      "PART_OF_BODY": .code(label: nil), "SRC_OF_INJURY": .code(label: nil),
      "EVENT_TYPE": .code(label: nil), "EVN_FACTOR": .code(label: nil),
      "HUM_FACTOR": .code(label: nil), "OCC_CODE": .code(label: nil),
      "TASK_ASSIGNED": .code(label: nil), "HAZSUB": .code(label: nil),
      "CONST_OP": .code(label: nil), "CONST_OP_CAUSE": .code(label: nil),
      "FAT_CAUSE": .code(label: nil),
    ], required: ["summary_nr", "rel_insp_nr", "injury_line_nr", "degree_of_inj"])

  private static let oshaAbstract = PastCaseLayout(
    kind: .account,
    columns: [
      "SUMMARY_NR": .caseKey, "LINE_NR": .rowKey, "ABSTRACT_TEXT": .course, "LOAD_DT": .stamp,
    ], required: ["summary_nr", "line_nr", "abstract_text"])

  private static let msha = PastCaseLayout(
    kind: .accident,
    columns: [
      "DOCUMENT_NO": .caseKey, "ACCIDENT_DT": .day, "ACCIDENT_TIME": .time,
      "OPERATOR_NAME": .unit, "SUBUNIT": .place, "COAL_METAL_IND": .industry,
      "NARRATIVE": .course, "CLASSIFICATION": .title,
      "SUBUNIT_CD": .code(label: "SUBUNIT"),
      "DEGREE_INJURY_CD": .code(label: "DEGREE_INJURY"),
      "UG_LOCATION_CD": .code(label: "UG_LOCATION"),
      "UG_MINING_METHOD_CD": .code(label: "UG_MINING_METHOD"),
      "MINING_EQUIP_CD": .code(label: "MINING_EQUIP"),
      "CLASSIFICATION_CD": .code(label: "CLASSIFICATION"),
      "ACCIDENT_TYPE_CD": .code(label: "ACCIDENT_TYPE"),
      "OCCUPATION_CD": .code(label: "OCCUPATION"), "ACTIVITY_CD": .code(label: "ACTIVITY"),
      "INJURY_SOURCE_CD": .code(label: "INJURY_SOURCE"),
      "NATURE_INJURY_CD": .code(label: "NATURE_INJURY"),
      "INJ_BODY_PART_CD": .code(label: "INJ_BODY_PART"),
      "IMMED_NOTIFY_CD": .code(label: "IMMED_NOTIFY"),
    ], required: ["MINE_ID", "DOCUMENT_NO", "ACCIDENT_DT", "DEGREE_INJURY_CD", "NARRATIVE"])

  private static let own = PastCaseLayout(
    kind: .accident,
    columns: [
      "编号": .caseKey, "日期": .day, "时间": .time, "标题": .title, "单位": .unit, "地点": .place,
      "行业": .industry, "事故类别": .code(label: nil), "死亡": .deaths, "重伤": .severe, "轻伤": .minor,
      "直接经济损失(万元)": .loss, "经过": .course, "原因": .cause, "教训": .lesson,
    ], required: ["编号", "日期", "经过"])
}
