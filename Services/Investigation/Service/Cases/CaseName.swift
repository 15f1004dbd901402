/// Names of cases in the contract: `cases/<number>`.
enum CaseName {
  private static let prefix = "cases/"

  /// The name of the case with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no case's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}
