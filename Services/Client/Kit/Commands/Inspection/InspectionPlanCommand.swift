import ArgumentParser
import Contracts
import Vocabulary

/// Plans an inspection.
struct InspectionPlanCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "plan", InspectionHelp.plan,
      examples: [
        Example(
          "anlan inspection plan 91140581MA0ABCDE6J --subject 通风瓦斯", "今天的计划检查",
          "planned for today"),
        Example(
          "anlan inspection plan 91140581MA0ABCDE6J --kind 四不两直 --subject 夜班",
          "指定种类", "with its kind"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: InspectionHelp.entity.help(.entity)) var entity: String
  @Option(help: InspectionHelp.kind.help(.kind)) var kind = "planned"
  @Option(help: InspectionHelp.day.help(.day)) var day: String?
  @Option(help: InspectionHelp.subject.help(.text)) var subject: String

  func run(in session: Session) async throws -> Outcome {
    let kind = try Self.kind(kind)
    let today = UTCMicroseconds(WallClock.microseconds()).legalDay.description
    let planned = try day.map(FilterText.day) ?? today
    let answer = try await session.with(.enforcement) { link in
      try await link.call(
        EnforcementInspectionServiceMethods.planInspection,
        EnforcementPlanInspectionRequest(
          requestID: act.id, entity: try await EntityLookup.name(entity, over: link), kind: kind,
          plannedDay: planned, subject: subject))
    }
    InspectionMoving(done: .planned, next: "anlan inspection approve")
      .say(answer.inspection ?? EnforcementInspection(), json: answer, on: session.console)
    return .ok
  }

  /// The kind of `special`, `SPECIAL` and `专项检查`.
  ///
  /// - Throws: `Complaint` with the kinds there are.
  static func kind(_ text: String) throws -> EnforcementInspectionKind {
    let found: EnforcementInspectionKind? = Names.value(
      text, prefix: "INSPECTION_KIND_", words: InspectionKindText.self)
    guard let found else {
      throw Complaint(
        InspectionText.badKind.with(text),
        items: InspectionKindText.allCases.map { .init(place: $0.rawValue, why: $0.text) },
        outcome: .usage)
    }
    return found
  }
}
