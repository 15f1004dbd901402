import ArgumentParser

/// Commands about inspections.
struct InspectionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "inspection", InspectionHelp.group,
      examples: [
        Example(
          "anlan inspection plan 91140581MA0ABCDE6J --kind 专项检查 --subject 通风瓦斯", "计划一次检查",
          "plan an inspection"),
        Example("anlan inspection start 12 --officers li,wang", "到场开始", "start on site"),
        Example("anlan inspection list --state STARTED", "正在进行的", "those under way"),
      ],
      subcommands: [
        InspectionListCommand.self, InspectionShowCommand.self, InspectionPlanCommand.self,
        InspectionApproveCommand.self, InspectionCancelCommand.self,
        InspectionStartCommand.self, InspectionRecordCommand.self, InspectionCloseCommand.self,
        InspectionDecideCommand.self,
        InspectionCardCommand.self,
      ],
      defaultSubcommand: InspectionListCommand.self)
  }
}
