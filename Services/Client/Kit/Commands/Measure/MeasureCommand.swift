import ArgumentParser

/// Commands about corrective measures and recommendations.
struct MeasureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "measure", FollowUpHelp.group,
      examples: [
        Example("anlan measure list --late", "已超期的", "those that are late"),
        Example(
          "anlan measure assign 4 --department NY --person 张某 --due 2026-12-31", "下达",
          "assign it"),
        Example("anlan measure accept 4 --answer 采纳，年底前完成", "承办部门正式答复", "the formal answer"),
      ],
      subcommands: [
        MeasureListCommand.self, MeasureShowCommand.self, MeasureProposeCommand.self,
        MeasureAssignCommand.self, MeasureAcceptCommand.self, MeasureDeclineCommand.self,
        MeasureDoneCommand.self, MeasureVerifyCommand.self, MeasureReturnCommand.self,
        MeasureCloseCommand.self, MeasureReopenCommand.self,
      ],
      defaultSubcommand: MeasureListCommand.self)
  }
}
