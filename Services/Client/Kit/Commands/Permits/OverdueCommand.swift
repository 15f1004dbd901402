import ArgumentParser
import Contracts

/// Lists what is late.
struct OverdueCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "overdue", PermitsHelp.overdue,
      examples: [
        Example("anlan permits overdue", "全部超期", "everything late"),
        Example("anlan permits overdue --department ZJ --all", "住建局的超期", "what ZJ is late with"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: PermitsHelp.department.help(.department)) var department: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.permits) { link in
      try await pages.collect(
        { token in
          try await link.call(
            PermitsReceiptServiceMethods.listOverdue,
            PermitsListOverdueRequest(
              department: department ?? "", pageSize: pages.size, pageToken: token))
        }, items: \.receipts, token: \.nextPageToken)
    }
    session.console.list(
      ReceiptTable.table(answer.receipts, late: true), json: answer, token: answer.nextPageToken)
    if answer.unrouted > 0, session.console.isText {
      session.console.notice(PermitsText.unroutedCount.with("\(answer.unrouted)"))
    }
    return .ok
  }
}
