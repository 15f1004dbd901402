import ArgumentParser
import Contracts

/// Shows all events of one licence.
struct HistoryCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "history", PermitsHelp.history,
      examples: [
        Example("anlan permits history 91140581MA0ABCDE6J", "全部事件", "all events"),
        Example(
          "anlan permits history 91140581MA0ABCDE6J --json", "含哈希与接收单位",
          "with hashes and recipients"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: PermitsHelp.licence.help(.licence)) var licence: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.permits) { link in
      let name =
        licence.hasPrefix("licences/")
        ? licence : try await LicenceLookup.find(licence, over: link).name
      return try await pages.collect(
        { token in
          try await link.call(
            PermitsServiceMethods.listLicenceEvents,
            PermitsListLicenceEventsRequest(parent: name, pageSize: pages.size, pageToken: token))
        }, items: \.events, token: \.nextPageToken)
    }
    var table = Table(
      [
        .init("#", right: true), .init(PermitsText.pushTime.text), .init(PermitsText.event.text),
        .init(CommonText.state.text),
        .init(PermitsText.documentNo.text, gives: true, cellsMin: 12),
        .init(PermitsText.recipients.text, gives: true, cellsMin: 16),
        .init(PermitsText.hash.text, drops: true),
      ], wraps: true)
    for record in answer.events {
      let event = record.event ?? PermitsLicenceEvent()
      let recipients = Recipients.people(record.recipients).map(Recipients.short).joined(
        separator: "、")
      table.add([
        .init("\(event.eventSeq)"), .init(Moment.text(event.recordTime)),
        .init(Names.event(event.type)),
        .init(Names.state(event.stateAfter), Names.style(event.stateAfter)),
        .init(event.document?.documentNo ?? event.basisDocument),
        record.unrouted
          ? .init(ReceiptNameText.unrouted.text, .bad) : .init(recipients),
        .init(String(Identifier.hex(record.sha256).prefix(8)), .dim),
      ])
    }
    session.console.list(table, json: answer, token: answer.nextPageToken)
    return .ok
  }
}
