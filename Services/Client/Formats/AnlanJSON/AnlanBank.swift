/// What a bank file says about the bank itself.
public struct AnlanBank: Sendable, Hashable {
  /// Code, as "coal-blaster".
  public var bank: String
  /// Chinese title.
  public var title: String
  /// Sector code.
  public var sector: String
  /// Posts of every question that names none.
  public var posts: [String]

  /// Makes a head.
  public init(bank: String, title: String, sector: String, posts: [String]) {
    self.bank = bank
    self.title = title
    self.sector = sector
    self.posts = posts
  }
}
