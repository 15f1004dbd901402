internal import Contracts

/// A post (岗位) or process (工序) that questions and blueprints may name.
///
/// **Source**: handbook 5.4; `Resources/posts.json` says which rows somebody checked.
public struct PostRow: Sendable, Hashable, Codable {
  /// Code, as "coal-gas-inspector".
  public let code: String
  /// Sector code.
  public let sector: String
  /// Chinese name.
  public let post: String
  /// "post" or "process".
  public let kind: String
  /// 特种作业.
  public let specialOperation: Bool
  /// Whether somebody compared it with a public text.
  public let checked: Bool
  /// Law that names it, as far as one was found.
  public let basis: LawCitation?
}

extension EnforcementPost {
  init(_ row: PostRow) {
    self.init(
      code: row.code, sector: row.sector, title: row.post, isProcess: row.kind == "process",
      isSpecialOperation: row.specialOperation, unverified: !row.checked)
  }
}
