/// Names of inspections in the contract: `inspections/<number>`.
enum InspectionName {
  private static let prefix = "inspections/"

  /// The name of the inspection with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no inspection's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}
