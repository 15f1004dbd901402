/// Names of proposed questions in the contract: `proposals/<number>`.
enum ProposalName {
  private static let prefix = "proposals/"

  /// The name of the proposal with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no proposal's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}
