/// Names of warnings in the contract: `warnings/<number>`.
enum WarningName {
  private static let prefix = "warnings/"

  /// The name of the warning with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name.
  ///
  /// - Throws: `WarningFault.nameInvalid`.
  static func number(in name: String) throws(WarningFault) -> Int {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { throw .nameInvalid }
    return number
  }
}
