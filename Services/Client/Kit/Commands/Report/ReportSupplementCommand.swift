import ArgumentParser
import Contracts

/// Supplements a report.
struct ReportSupplementCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "supplement", ReportHelp.supplement,
      examples: [
        Example("anlan report supplement 12 --severe 2 --text 送医两人", "人数有变", "new figures"),
        Example(
          "anlan report supplement 12 --change 伤者甲:重伤:死亡:2026-08-04", "伤者死亡",
          "an injured person died"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String
  @Option(help: ReportHelp.text.help(.text)) var text: String?
  @OptionGroup var figures: FigureOptions
  @Option(help: ReportHelp.change.help(.text)) var change: [String] = []
  @Option(help: ReportHelp.correction.help(.reason)) var correction: String?
  @Option(help: ReportHelp.level.help(.code)) var level: String?
  @Option(help: ReportHelp.measures.help(.text)) var measures: String?

  func run(in session: Session) async throws -> Outcome {
    guard !figures.isEmpty || !change.isEmpty || text != nil || measures != nil else {
      throw Complaint(CaseText.nothingNew.text, outcome: .usage)
    }
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.supplementReport,
      InvestigationSupplementReportRequest(
        name: try NumberedName.report(report), text: text ?? "",
        tally: figures.isEmpty ? nil : figures.tally, changes: try change.map(Self.change),
        correction: correction ?? "", level: try level.map(LevelWord.level) ?? .unspecified,
        measures: measures ?? ""))
    return ReportSaying.say(answer.report, json: answer, in: session)
  }

  /// The change of `伤者甲:重伤:死亡:2026-08-04`.
  ///
  /// - Throws: `Complaint`.
  static func change(_ text: String) throws -> InvestigationCasualtyChange {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
      .map(String.init)
    guard parts.count == 4, !parts[0].isEmpty else {
      throw Complaint(CaseText.badChange.with(text), outcome: .usage)
    }
    func degree(_ word: String) throws -> InvestigationInjuryDegree {
      try Names.chosen(word, prefix: "INJURY_DEGREE_", words: InjuryText.self)
    }
    return try InvestigationCasualtyChange(
      person: parts[0], from: parts[1].isEmpty ? .unspecified : degree(parts[1]),
      to: degree(parts[2]), day: FilterText.day(parts[3]))
  }
}
