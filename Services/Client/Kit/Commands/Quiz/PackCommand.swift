import ArgumentParser

/// Packs of this device.
struct PackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "pack", QuizHelp.pack,
      examples: [
        Example("anlan quiz pack list", "本机的考问包", "packs on this device"),
        Example("anlan quiz pack show", "席次、岗位、有效期", "slots, posts, dates"),
      ],
      subcommands: [
        PackPullCommand.self, PackListCommand.self, PackShowCommand.self, PackImportCommand.self,
        PackExportCommand.self, PackDeviceCommand.self,
      ],
      defaultSubcommand: PackListCommand.self)
  }
}
