import ArgumentParser

/// Commands about lessons that go to every entity of the same kind (举一反三).
struct LessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "lesson", LessonHelp.group,
      examples: [
        Example(
          "anlan lesson preview --trade B06 --equipment WINCH", "先看会选中谁",
          "see who would be selected"),
        Example("anlan lesson coverage 2", "教训走到了哪里，缺口在哪里", "how far it came, and the gaps"),
        Example(
          "anlan lesson receive 2 91140581MA0ABCDE6J-1 --signed-by 张某 --shift 早班=20",
          "登记企业回执", "enter an enterprise's receipt"),
      ],
      subcommands: [
        LessonListCommand.self, LessonShowCommand.self, LessonPreviewCommand.self,
        LessonDraftCommand.self, LessonSelectCommand.self, LessonSelectionCommand.self,
        LessonReviseCommand.self, LessonWithdrawCommand.self, LessonIssueCommand.self,
        LessonReceiveCommand.self, LessonTeachCommand.self, LessonQuizCommand.self,
        LessonCheckCommand.self, LessonSampleCommand.self, LessonFoundCommand.self,
        LessonCoverageCommand.self, LessonExplainCommand.self, LessonCloseCommand.self,
        LessonReopenCommand.self, LessonTraitCommand.self,
      ],
      defaultSubcommand: LessonListCommand.self)
  }
}
