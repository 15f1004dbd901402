internal import Questions
public import Vocabulary

/// The rule sets that a new installation starts from; every number is data and may be replaced.
///
/// No number of Shanxi or Jincheng was found, so none is claimed. Source: domain.md §5.2. [D]
public enum RuleSets {
  /// First day the defaults are in force. [D]
  private static let firstDay = LegalDay(dayNumber: 20_454)

  /// The default rule sets, one row for each class of people.
  public static let defaults = Dated<RuleSet>(
    [principal, deputy, safetyStaff, foreman, specialOperation, otherPost].map {
      DatedRow($0, inForceFrom: firstDay, source: "domain.md §5.2 [D]", isVerified: false)
    })

  /// The rule set of a code that is in force on a day.
  public static func rule(_ code: String, on day: LegalDay) -> RuleSet? {
    defaults.rows(on: day).first { $0.rule.code == code }?.rule
  }

  private static let retestBasis =
    "安全生产法 art. 27, 28; 国务院令774 art. 21 for coal mines; numbers [D]"

  private static let principal = manager("MANAGER-PRINCIPAL", "principal", 100, 1)
  private static let deputy = manager("MANAGER-DEPUTY", "deputy", 0, 2)
  private static let safetyStaff = manager("MANAGER-SAFETY", "safetyStaff", 0, 2)

  private static func manager(
    _ code: String, _ personClass: String, _ percent: Int, _ minimum: Int
  ) -> RuleSet {
    RuleSet(
      code: code, sector: "coal", personClass: personClass,
      questions: [.single: 15, .multiple: 5, .judge: 5],
      marksTenths: [.single: 40, .multiple: 40, .judge: 40], limitMinutes: 30, passPermille: 800,
      workers: WorkerQuota(percent: percent, minimum: minimum),
      afterFail: [.explain, .retest], afterSecondFail: [.finding, .points], points: 1,
      basis: retestBasis)
  }

  private static let foreman = RuleSet(
    code: "FOREMAN", sector: "coal", personClass: "foreman",
    questions: [.single: 10, .multiple: 4, .judge: 6],
    marksTenths: [.single: 50, .multiple: 50, .judge: 50], limitMinutes: 20, passPermille: 800,
    workers: WorkerQuota(percent: 0, minimum: 2), afterFail: [.explain, .leavePost, .retest],
    afterSecondFail: [.leavePost, .retraining, .finding], basis: retestBasis)

  private static let specialOperation = RuleSet(
    code: "SPECIAL-OPERATION", sector: "coal", personClass: "specialOperation",
    questions: [.single: 10, .multiple: 4, .judge: 6, .practical: 1],
    marksTenths: [.single: 40, .multiple: 40, .judge: 40, .practical: 200], limitMinutes: 30,
    passPermille: 800, redLineRule: .failsPaper, practicalPassPermille: 600,
    workers: WorkerQuota(percent: 20, minimum: 3),
    afterFail: [.explain, .leavePost, .retraining, .retest],
    afterSecondFail: [.leavePost, .finding], basis: "安全生产法 art. 30; numbers [D]")

  private static let otherPost = RuleSet(
    code: "OTHER-KEY-POST", sector: "coal", personClass: "otherKeyPost",
    questions: [.single: 5, .multiple: 1, .judge: 4],
    marksTenths: [.single: 100, .multiple: 100, .judge: 100], limitMinutes: 10, passPermille: 700,
    workers: WorkerQuota(percent: 10, minimum: 5), afterFail: [.explain, .retraining],
    afterSecondFail: [.retraining, .finding], basis: "安全生产法 art. 28; numbers [D]")
}
