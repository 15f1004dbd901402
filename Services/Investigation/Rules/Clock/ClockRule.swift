/// How long everything may take.
///
/// **Source**: 国务院令493 art. 9–11, 27, 29, 32; 安全生产法 art. 86; rows of `accident-rules.json`.
public struct ClockRule: Sendable, Hashable {
  /// Hours from the head of the unit to the emergency department.
  public let unitReportHours: Int
  /// Hours a level may take to report upward.
  public let hopHours: Int
  /// Hours to the statistics.
  public let statisticsHours: Int
  /// Hours to set up the team.
  public let teamHours: Int
  /// Days from the accident to the report.
  public let reportDays: Int
  /// Most days of extension.
  public let extensionDaysMax: Int
  /// Days to approve, by level.
  public let approvalDays: [AccidentLevel: Int]
  /// Most days by which the approval may be put off, by level.
  public let approvalExtensionDays: [AccidentLevel: Int]
  /// Working days to publish.
  public let publicationWorkingDays: Int
  /// Months after approval from which on measures may be evaluated.
  public let evaluationFromMonths: Int
  /// Months after approval within which measures are evaluated.
  public let evaluationToMonths: Int

  /// Makes a rule.
  public init(
    unitReportHours: Int, hopHours: Int, statisticsHours: Int, teamHours: Int, reportDays: Int,
    extensionDaysMax: Int, approvalDays: [AccidentLevel: Int],
    approvalExtensionDays: [AccidentLevel: Int], publicationWorkingDays: Int,
    evaluationFromMonths: Int, evaluationToMonths: Int
  ) {
    self.unitReportHours = unitReportHours
    self.hopHours = hopHours
    self.statisticsHours = statisticsHours
    self.teamHours = teamHours
    self.reportDays = reportDays
    self.extensionDaysMax = extensionDaysMax
    self.approvalDays = approvalDays
    self.approvalExtensionDays = approvalExtensionDays
    self.publicationWorkingDays = publicationWorkingDays
    self.evaluationFromMonths = evaluationFromMonths
    self.evaluationToMonths = evaluationToMonths
  }
}
