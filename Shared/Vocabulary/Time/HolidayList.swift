/// One year's holiday arrangement as the State Council's office announced it.
public struct HolidayList: Sendable, Hashable, Codable {
  /// Days off from one day through another.
  public struct Break: Sendable, Hashable, Codable {
    /// Name of the holiday.
    public let name: String
    /// First day off.
    public let first: LegalDay
    /// Last day off.
    public let last: LegalDay

    /// Makes a break.
    public init(name: String, first: LegalDay, last: LegalDay) {
      self.name = name
      self.first = first
      self.last = last
    }
  }

  /// Year.
  public let year: Int
  /// Document that announced it.
  public let source: String
  /// Whether the days were compared with a public copy of the document.
  public let isVerified: Bool
  /// Days off (放假).
  public let breaks: [Break]
  /// Weekend days worked instead (调休上班).
  public let workedDays: [LegalDay]

  /// Makes a list.
  public init(
    year: Int, source: String, isVerified: Bool, breaks: [Break], workedDays: [LegalDay]
  ) {
    self.year = year
    self.source = source
    self.isVerified = isVerified
    self.breaks = breaks
    self.workedDays = workedDays
  }
}

/// The announced lists that are built in; a file may replace them (`calendar.json`).
public enum HolidayLists {
  /// 2024, 2025 and 2026, each compared with a public copy of its document.
  public static let all: [HolidayList] = [
    list(
      2024, source: "国办发明电〔2023〕7号",
      breaks: [
        ("元旦", 101, 101), ("春节", 210, 217), ("清明节", 404, 406), ("劳动节", 501, 505),
        ("端午节", 610, 610), ("中秋节", 915, 917), ("国庆节", 1001, 1007),
      ],
      workedDays: [204, 218, 407, 428, 511, 914, 929, 1012]),
    list(
      2025, source: "国办发明电〔2024〕12号",
      breaks: [
        ("元旦", 101, 101), ("春节", 128, 204), ("清明节", 404, 406), ("劳动节", 501, 505),
        ("端午节", 531, 602), ("国庆节、中秋节", 1001, 1008),
      ],
      workedDays: [126, 208, 427, 928, 1011]),
    list(
      2026, source: "国办发明电〔2025〕7号",
      breaks: [
        ("元旦", 101, 103), ("春节", 215, 223), ("清明节", 404, 406), ("劳动节", 501, 505),
        ("端午节", 619, 621), ("中秋节", 925, 927), ("国庆节", 1001, 1007),
      ],
      workedDays: [104, 214, 228, 509, 920, 1010]),
  ]

  /// Makes a list from month-day numbers such as 1012 for 12 October.
  private static func list(
    _ year: Int, source: String, breaks: [(String, Int, Int)], workedDays: [Int]
  ) -> HolidayList {
    func day(_ monthDay: Int) -> LegalDay? {
      LegalDay(year: year, month: monthDay / 100, day: monthDay % 100)
    }
    return HolidayList(
      year: year, source: source, isVerified: true,
      breaks: breaks.compactMap { name, first, last in
        guard let first = day(first), let last = day(last) else { return nil }
        return HolidayList.Break(name: name, first: first, last: last)
      },
      workedDays: workedDays.compactMap(day))
  }
}
