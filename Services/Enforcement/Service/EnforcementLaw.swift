public import EnforcementRules
internal import FoundationEssentials
public import Vocabulary

/// The dated data that this service judges by; files of the law folder correct what is built in.
public struct EnforcementLaw: Sendable {
  /// Sectors under 逢查必考.
  public let duty: Dated<QuizDuty>

  /// The built-in law.
  public init() { self.init(duty: QuizDuty.builtIn) }

  private init(duty: Dated<QuizDuty>) { self.duty = duty }

  /// The law with the corrections of a folder: `quiz-duty.json`.
  ///
  /// - Throws: `EnforcementLawError` with the file and what is wrong with it.
  public init(folder: String?) throws(EnforcementLawError) {
    guard let folder else {
      self.init()
      return
    }
    let duty = try Self.read(Dated<QuizDuty>.self, "quiz-duty.json", in: folder)
    self.init(duty: duty ?? QuizDuty.builtIn)
  }

  private static func read<Content: Decodable>(
    _ type: Content.Type, _ name: String, in folder: String
  ) throws(EnforcementLawError) -> Content? {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw EnforcementLawError(file: path, problem: "\(error)")
    }
  }
}

/// A file of the law that cannot be used: the service does not start with half a law.
public struct EnforcementLawError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: String

  /// One line for a person, with what to try.
  public var description: String {
    "\(file): \(problem). Try: correct the file, or remove it to use the built-in law."
  }
}
