import ArgumentParser
import Contracts

/// Lists the measures of a case.
struct CaseMeasuresCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "measures", FollowUpHelp.list,
      examples: [Example("anlan case measures 7", "第 7 件的整改和建议", "measures of case 7")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String
  @Flag(help: FollowUpHelp.late.help) var late = false

  func run(in session: Session) async throws -> Outcome {
    try await MeasureTable.show(
      caseName: try LessonName.ofCase(caseName), late: late, pages: pages, in: session)
  }
}

/// Lists the lessons of a case.
struct CaseLessonsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "lessons", LessonHelp.list,
      examples: [Example("anlan case lessons 7", "第 7 件的教训", "lessons of case 7")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String

  func run(in session: Session) async throws -> Outcome {
    try await LessonTable.show(
      caseName: try LessonName.ofCase(caseName), pages: pages, in: session)
  }
}
