import ArgumentParser

/// Commands about the evidence of a case.
struct EvidenceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "evidence", EvidenceHelp.group,
      examples: [
        Example("anlan case evidence list 7", "案件 7 的证据清单", "exhibits of case 7"),
        Example(
          "anlan case evidence add 7 a.jpg --kind 物证 --place 井口 --reason 勘查",
          "登记一件证据", "add a file"),
        Example("anlan case evidence verify 7", "核对全部原件", "compare all bytes"),
      ],
      subcommands: [
        EvidenceListCommand.self, EvidenceAddCommand.self, EvidenceShowCommand.self,
        EvidenceGetCommand.self, EvidenceCustodyCommand.self, EvidenceSealCommand.self,
        EvidenceRecordCommand.self, EvidenceVerifyCommand.self,
      ])
  }
}
