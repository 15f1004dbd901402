import ArgumentParser
import Contracts

/// Records the publication, with names masked.
struct CasePublishCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "publish", CaseHelp.publish,
      examples: [
        Example("anlan case publish 7 --place 市政府网站 --mask 王五 --checked", "公布", "publish it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.place.help(.text)) var place: String
  @Option(help: CaseHelp.mask.help(.name)) var mask: [String] = []
  @Flag(help: CaseHelp.checked.help) var checked = false
  @Option(help: CaseHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    try await CaseSaying.move(
      InvestigationMoveCaseRequest(
        name: try NumberedName.investigation(number), move: .publish, note: note ?? "",
        document: place, day: try day.map(FilterText.day) ?? "",
        maskedNames: mask, secretsChecked: checked), in: session)
  }
}
