internal import Contracts
internal import Questions
public import Quiz
internal import Vocabulary

/// A rule set as `quiz-rules.json` writes it.
///
/// **Source**: handbook 5.2; rows that no law fixes say so in their basis.
struct RuleRow: Codable {
  struct Applies: Codable {
    let scope: String
    let sectors: [String]?
    let personClasses: [String]?
    let posts: [String]?
    /// Where a practice was found; only in rows to be read.
    let region: String?
  }

  struct Consequence: Codable {
    let kind: String
    /// Always true: nothing follows by itself.
    let proposedOnly: Bool?
    let basis: LawCitation?
  }

  struct Draw: Codable {
    let rule: String
    let sharePercent: Int?
    let minimum: Int?
  }

  struct Practical: Codable {
    let count: Int
    let timeLimitMinutes: Int?
    let mustPass: Bool?
    let passMarkPercent: Int?
  }

  /// What a share of passed workers says of an enterprise.
  struct Band: Codable {
    let passRateFromPercent: Int
    let result: String
    let redrawWithinDays: Int?
  }

  /// Bad results that call for a special check.
  struct BadResults: Codable {
    let count: Int
    let months: Int
  }

  let code: String
  let title: String
  /// Absent in rows whose rule nobody has found yet.
  let inForceFrom: String?
  let inForceTo: String?
  let appliesTo: Applies
  let passMarkPercent: Int?
  let questionCount: Int?
  let timeLimitMinutes: Int?
  let keysInPack: Bool?
  let closedBook: Bool?
  let retestAllowed: Bool?
  let retestWithinWorkingDays: Int?
  let consequences: [Consequence]
  let basis: LawCitation
  let checked: Bool
  let draw: Draw?
  let mix: [String: Int]?
  let practical: Practical?
  let redLineFailsAll: Bool?
  let scoring: [String: String]?
  let referenceOnly: Bool?
  let bands: [Band]?
  let badResultsForSpecialCheck: BadResults?

  /// Marks of a whole paper, in tenths.
  ///
  /// Source: [D]; a hundred marks, as everybody is used to.
  static let paperTenths = 1_000
  /// Marks of the practical part of a paper that has one, in tenths; the questions share the rest.
  ///
  /// Source: [D]; handbook 5.2 counts a practical task beside twenty questions.
  static let practicalTenths = 200

  /// The rule in force; nil for rows that are only there to be read.
  var ruleSet: DatedRow<QuizRule>? {
    get throws {
      guard referenceOnly != true, appliesTo.scope == "person", let passMarkPercent,
        let timeLimitMinutes, let mix, let inForceFrom
      else { return nil }
      var questions: [QuestionKind: Int] = [:]
      for (kind, count) in mix {
        guard let kind = QuestionKind(rawValue: kind) else { throw RuleRowFault.kind(code, kind) }
        questions[kind] = count
      }
      if let practical { questions[.practical, default: 0] += practical.count }
      let rules = RuleSet(
        code: code, sector: appliesTo.sectors?.joined(separator: ",") ?? "",
        personClass: appliesTo.personClasses?.joined(separator: ",") ?? "",
        questions: questions, marksTenths: marks(of: questions), limitMinutes: timeLimitMinutes,
        passPermille: passMarkPercent * 10, multipleRule: multipleRule,
        redLineRule: redLineFailsAll == true ? .failsPaper : .marksOnly,
        practicalPassPermille: practicalPassPermille(passMarkPercent),
        workers: WorkerQuota(
          percent: draw?.rule == "all-present" ? 100 : draw?.sharePercent ?? 0,
          minimum: draw?.minimum ?? 1),
        packKind: keysInPack == false ? .withoutKeys : .keysSealed,
        retestDays: retestWithinWorkingDays ?? 7,
        afterFail: [.explain]
          + consequences.compactMap { Measure(consequence: $0.kind) }
          .filter { $0 != .points && $0 != .finding },
        afterSecondFail: [.finding]
          + consequences.compactMap { Measure(consequence: $0.kind) }.filter { $0 != .retest },
        points: consequences.contains { $0.kind == "points" } ? 1 : 0, basis: basisText)
      let last = try inForceTo.map { try LegalDay($0) }
      return DatedRow(
        QuizRule(title: title, posts: appliesTo.posts ?? [], rules: rules),
        inForceFrom: try LegalDay(inForceFrom), inForceTo: last, source: basisText,
        isVerified: checked)
    }
  }

  private var basisText: String {
    basis.law.isEmpty ? basis.source ?? "[D]" : "\(basis.law) \(basis.article)"
  }

  private var multipleRule: MultipleRule {
    switch scoring?["multiple"] {
    case "all-or-nothing": .allOrNothing
    case "subset-share": .shareForSubset
    default: .halfForSubset
    }
  }

  /// What the practical part needs on its own: its own mark, or that of the paper.
  private func practicalPassPermille(_ paperPercent: Int) -> Int? {
    guard let practical, practical.count > 0, practical.mustPass ?? true else { return nil }
    return (practical.passMarkPercent ?? paperPercent) * 10
  }

  private func marks(of questions: [QuestionKind: Int]) -> [QuestionKind: Int] {
    let tasks = practical == nil ? 0 : questions[.practical, default: 0]
    let count = max(1, questions.values.reduce(0, +) - tasks)
    let each = (Self.paperTenths - (tasks > 0 ? Self.practicalTenths : 0)) / count
    var marks = Dictionary(uniqueKeysWithValues: QuestionKind.allCases.map { ($0, each) })
    if tasks > 0 { marks[.practical] = Self.practicalTenths / tasks }
    return marks
  }
}

/// A row of the rules that cannot be used.
enum RuleRowFault: Error, Sendable, Hashable, CustomStringConvertible {
  case kind(String, String)

  var description: String {
    switch self {
    case .kind(let code, let kind): "\(code): mix: no kind of question is called \(kind)"
    }
  }
}

/// A rule set with the posts it is for.
public struct QuizRule: Sendable, Hashable {
  /// What people call it.
  public let title: String
  /// Codes of posts.
  public let posts: [String]
  /// The rules.
  public let rules: RuleSet
}

extension Measure {
  /// The measure of a consequence in the file; nil if it is none.
  fileprivate init?(consequence: String) {
    switch consequence {
    case "retest": self = .retest
    case "retraining": self = .retraining
    case "leave-post": self = .leavePost
    case "order": self = .order
    case "points": self = .points
    case "finding": self = .finding
    case "talk": self = .talk
    default: return nil
    }
  }
}

extension EnforcementRuleSet {
  init(_ row: DatedRow<QuizRule>) {
    let rules = row.rule.rules
    self.init(
      code: rules.code, title: row.rule.title,
      passMarkPercent: UInt32(rules.passPermille / 10),
      questionCount: UInt32(rules.questionCount), timeLimitMinutes: UInt32(rules.limitMinutes),
      keysInPack: rules.packKind == .keysSealed, inForceFrom: row.inForceFrom.description,
      inForceTo: row.inForceTo?.description ?? "", basis: row.source, unverified: !row.isVerified,
      practicalCount: UInt32(rules.questions[.practical, default: 0]),
      practicalPassMarkPercent: UInt32((rules.practicalPassPermille ?? 0) / 10))
  }
}
