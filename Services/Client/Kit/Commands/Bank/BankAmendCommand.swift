import ArgumentParser
import Contracts

/// Records that an article was amended, and lists what it touches.
struct BankAmendCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "amend", BankHelp.amend,
      examples: [
        Example(
          "anlan bank amend 煤矿安全规程 --article 第九条 --from 2027-02-01 --dry-run",
          "先看影响多少题", "see what it touches"),
        Example("anlan bank amend 煤矿安全规程 --from 2027-02-01", "整部修订", "a revision of the whole"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.lawTitle.help(.law)) var law: String
  @Option(help: BankHelp.article.help(.article)) var article: String?
  @Option(help: BankHelp.inForceFrom.help(.day)) var from: String
  @Flag(name: .customLong("dry-run"), help: BankHelp.amendDry.help) var dryRun = false

  func run(in session: Session) async throws -> Outcome {
    let day = try FilterText.day(from)
    let answer = try await session.call(
      .enforcement, EnforcementBankServiceMethods.amendLaw,
      EnforcementAmendLawRequest(
        law: law, article: article ?? "", inForceFrom: day, dryRun: dryRun))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    console.table(Self.table(answer), heads: false)
    guard console.isText else { return .ok }
    let nothing = answer.questions.isEmpty && answer.packs.isEmpty && answer.sittings.isEmpty
    console.line(
      nothing
        ? BankText.amendNothing.text
        : BankText.amendTouches.with(
          "\(answer.questions.count)", "\(answer.packs.count)", "\(answer.sittings.count)"))
    if answer.recorded { console.line(BankText.amendRecorded.with(day)) }
    return .ok
  }

  /// Everything it touches, with what it is.
  static func table(_ answer: EnforcementAmendLawResponse) -> Table {
    var table = Table([.init(""), .init("", gives: true)])
    for (kind, names) in [
      (ValueText.question.text, answer.questions.map(BankNames.short)),
      (BankText.packs.text, answer.packs), (BankText.sittings.text, answer.sittings),
    ] {
      for name in names { table.add([.init(kind, .dim), .init(name)]) }
    }
    return table
  }
}
