/// The law behind a row of the law's files, and whether somebody compared it.
public struct LawCitation: Sendable, Hashable, Codable {
  /// Title; empty if no law fixes the row.
  public let law: String
  /// Article as the text numbers it.
  public let article: String
  /// Day on which the cited text came into force; empty if not known.
  public let textVersion: String
  /// Whether somebody compared it with a public copy.
  public let checked: Bool
  /// Where it was read, or whose choice it is.
  public let source: String?
}
