/// One division of the table.
public struct Division: Sendable, Hashable {
  /// Code.
  public let code: DivisionCode
  /// Chinese name.
  public let name: String
  /// Whether the code left the national list: kept for old records, no longer routed to.
  public let isRetired: Bool
}

/// Divisions of Gaoping and around.
///
/// Source: statistics bureau extract of 2023-06-30; zone `[D]`.
public enum Divisions {
  /// Gaoping, county-level city.
  public static let city = "140581"

  /// All rows, towns of the city first.
  public static let all: [Division] = rows.compactMap { row in
    DivisionCode(row.code).map { Division(code: $0, name: row.name, isRetired: row.isRetired) }
  }

  /// Towns, streets and the development zone of the city that are in use.
  public static let towns: [Division] = all.filter { $0.code.namesTown && !$0.isRetired }

  /// The row of a code, retired ones included.
  public static func division(_ code: DivisionCode) -> Division? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(code: String, name: String, isRetired: Bool)] = [
    ("140581001", "北城街道", false),
    ("140581002", "东城街道", false),
    ("140581003", "南城街道", false),
    ("140581101", "米山镇", false),
    ("140581102", "三甲镇", false),
    ("140581103", "神农镇", false),
    ("140581104", "陈区镇", false),
    ("140581105", "北诗镇", false),
    ("140581106", "河西镇", false),
    ("140581107", "马村镇", false),
    ("140581108", "野川镇", false),
    ("140581109", "寺庄镇", false),
    ("140581201", "建宁乡", false),
    ("140581202", "石末乡", false),
    ("140581203", "原村乡", false),
    // Absent since the 2022 extract: which town holds its villages is to be confirmed.
    ("140581204", "永录乡", true),
    ("140581K01", "高平经济技术开发区", false),
    ("140581", "高平市", false),
    ("140000", "山西省", false),
    ("140500", "晋城市", false),
    ("140502", "城区", false),
    ("140521", "沁水县", false),
    ("140522", "阳城县", false),
    ("140524", "陵川县", false),
    ("140525", "泽州县", false),
  ]
}
