public import EnforcementRules
internal import FoundationEssentials
internal import Quiz
public import Vocabulary

/// The dated data that this service judges by; files of the law folder correct what is built in.
public struct EnforcementLaw: Sendable {
  /// Sectors under 逢查必考.
  public let duty: Dated<QuizDuty>
  /// Posts and processes.
  public let posts: [PostRow]
  /// How quizzes are held, and what follows.
  public let rules: Dated<QuizRule>

  /// The law, with the corrections of a folder: `quiz-duty.json`, `posts.json`,
  /// `quiz-rules.json`.
  ///
  /// - Parameter folder: Where the files are; nil for the built-in law alone.
  /// - Throws: `EnforcementLawError` with the file and what is wrong with it.
  public init(folder: String? = nil) throws(EnforcementLawError) {
    duty =
      try Self.read(Dated<QuizDuty>.self, "quiz-duty.json", in: folder) ?? QuizDuty.builtIn
    posts = try Self.read(
      [PostRow].self, "posts.json", in: folder, builtIn: PackageResources.posts_json)
    let rows = try Self.read(
      [RuleRow].self, "quiz-rules.json", in: folder,
      builtIn: PackageResources.quiz_rules_json)
    do {
      rules = Dated(try rows.compactMap { try $0.ruleSet })
    } catch {
      throw EnforcementLawError(file: "quiz-rules.json", problem: "\(error)")
    }
  }

  private static func read<Content: Decodable>(
    _ type: Content.Type, _ name: String, in folder: String?
  ) throws(EnforcementLawError) -> Content? {
    guard let path = folder.map({ "\($0)/\(name)" }),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    do {
      return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw EnforcementLawError(file: path, problem: "\(error)")
    }
  }

  private static func read<Content: Decodable>(
    _ type: Content.Type, _ name: String, in folder: String?, builtIn: [UInt8]
  ) throws(EnforcementLawError) -> Content {
    if let corrected = try read(type, name, in: folder) { return corrected }
    do {
      return try JSONDecoder().decode(type, from: Data(builtIn))
    } catch {
      throw EnforcementLawError(file: "built-in \(name)", problem: "\(error)")
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

extension EnforcementLaw {
  /// The rule set of a code in force on a day.
  func ruleSet(_ code: String, on day: LegalDay) -> QuizRule? {
    rules.rows(on: day).first { $0.rule.rules.code == code }?.rule
  }
}
