/// One sector of the notice with the industry classes it is known by.
public struct Sector: Sendable, Hashable {
  /// Item of the notice.
  public let item: Int
  /// Chinese name.
  public let name: String
  /// Industry prefixes, digits without letter.
  public let prefixes: [String]
}

/// The notice's sectors 11–19 as industry classes.
///
/// Source: GB/T 4754-2017; choice `[D]`.
public enum Sectors {
  /// In the notice's order; 消防 (item 18) goes by venue, not by industry, and has none.
  public static let all: [Sector] = [
    Sector(item: 11, name: "煤矿", prefixes: ["06", "1110", "2521", "2522", "2523"]),
    Sector(
      item: 12, name: "非煤矿山",
      prefixes: [
        "0810", "0820", "0890", "091", "1011", "1012", "1013", "1019", "1020", "1190",
      ]),
    Sector(
      item: 13, name: "危险化学品",
      prefixes: [
        "261", "2621", "2671", "2672", "5162", "5169", "5265", "5266", "5941", "5942", "5949",
      ]),
    Sector(item: 14, name: "交通运输", prefixes: ["541", "542", "543", "544"]),
    Sector(
      item: 15, name: "建设工程", prefixes: ["47", "481", "482", "484", "485", "487", "5021"]),
    Sector(item: 16, name: "经营性自建房", prefixes: ["6129", "6130", "6210", "6291"]),
    Sector(item: 17, name: "燃气", prefixes: ["4511", "4512", "4513", "4520", "5296"]),
    Sector(
      item: 19, name: "其他行业",
      prefixes: [
        "3110", "3120", "3130", "3140", "3216", "3391", "5720", "441", "4420", "5267", "6110",
        "6121", "6020", "5951",
      ]),
  ]

  /// The first sector that holds a class; nil if none does.
  public static func sector(of industry: IndustryCode) -> Sector? {
    all.first { $0.prefixes.contains(where: industry.lies(under:)) }
  }
}
