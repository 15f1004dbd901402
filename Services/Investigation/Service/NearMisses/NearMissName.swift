/// Names of near misses in the contract: `nearmisses/<number>`.
enum NearMissName {
  private static let prefix = "nearmisses/"

  /// The name of the near miss with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no near miss's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}
