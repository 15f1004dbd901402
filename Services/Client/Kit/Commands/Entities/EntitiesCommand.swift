import ArgumentParser

/// Commands about regulated entities.
struct EntitiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "entities", EntityText.group,
      examples: [
        Example("anlan entities list --industry B06", "煤矿类监管对象", "coal entities"),
        Example("anlan entities show 91140581MA0ABCDE6J", "一个对象", "one entity"),
      ],
      subcommands: [EntityListCommand.self, EntityShowCommand.self],
      defaultSubcommand: EntityListCommand.self)
  }
}
