import ArgumentParser

/// Commands about investigation cases.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "case", EvidenceHelp.caseGroup,
      examples: [
        Example("anlan case evidence list 7", "案件 7 的证据清单", "exhibits of case 7"),
        Example("anlan case verify 案卷7.zip", "核验导出的案卷", "verify an exported file"),
      ],
      subcommands: [EvidenceCommand.self, CaseExportCommand.self, CaseVerifyCommand.self])
  }
}
