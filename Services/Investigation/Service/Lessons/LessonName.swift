/// Names of lessons in the contract: `lessons/<number>`.
enum LessonName {
  private static let prefix = "lessons/"

  /// The name of the lesson with this number.
  static func text(of number: Int) -> String { "\(prefix)\(number)" }

  /// The number in a name, or nil if it is no lesson's name.
  static func number(in name: String) -> Int? {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      text(of: number) == name
    else { return nil }
    return number
  }
}
