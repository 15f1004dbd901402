/// Why a service does not start, in words for the person who started it.
public struct StartFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// How the process ends.
  public let exitCode: ExitCode
  /// What is wrong, as a phrase.
  public let problem: String
  /// What to do about it, as a sentence.
  public let remedy: String

  /// Makes a failure.
  public init(_ exitCode: ExitCode, _ problem: String, remedy: String) {
    self.exitCode = exitCode
    self.problem = problem
    self.remedy = remedy
  }

  /// Two lines: what is wrong, and what to try.
  public var description: String { "Error: \(problem)\n  Try: \(remedy)" }
}
