import ArgumentParser

/// Prints the manual page.
struct ManualCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "man", CommonHelp.man,
      examples: [Example("anlan man > anlan.1", "存成手册页文件", "write the page to a file")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions

  func run(in session: Session) async throws -> Outcome {
    let page = ManualPage(tree: try HelpTree(), version: Client.version)
    session.console.output.write(page.text)
    return .ok
  }
}
