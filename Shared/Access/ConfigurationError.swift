/// What is wrong with a configuration file: the file, the key, and the remedy.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Path of the file.
  public let file: String
  /// Path of the key, such as `entitlements[2].roles`; empty for the whole file.
  public let key: String
  /// What is wrong, as a phrase.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// Makes an error.
  public init(file: String, key: String, problem: String, remedy: String) {
    self.file = file
    self.key = key
    self.problem = problem
    self.remedy = remedy
  }

  /// One line for a person.
  public var description: String {
    let place = key.isEmpty ? file : "\(file): key \"\(key)\""
    return "\(place): \(problem). \(remedy)"
  }
}
