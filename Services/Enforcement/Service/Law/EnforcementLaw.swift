public import EnforcementRules
public import LawFiles
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
  /// - Throws: `LawFileError` with the file and what is wrong with it.
  public init(folder: String? = nil) throws(LawFileError) {
    duty =
      try LawFile.read(Dated<QuizDuty>.self, "quiz-duty.json", in: folder) ?? QuizDuty.builtIn
    posts = try LawFile.read(
      [PostRow].self, "posts.json", in: folder, builtIn: PackageResources.posts_json)
    let rows = try LawFile.read(
      [RuleRow].self, "quiz-rules.json", in: folder,
      builtIn: PackageResources.quiz_rules_json)
    do {
      rules = Dated(try rows.compactMap { try $0.ruleSet })
    } catch {
      throw LawFileError(file: "quiz-rules.json", problem: "\(error)")
    }
  }
}

extension EnforcementLaw {
  /// The rule set of a code in force on a day.
  func ruleSet(_ code: String, on day: LegalDay) -> QuizRule? {
    rules.rows(on: day).first { $0.rule.rules.code == code }?.rule
  }
}
