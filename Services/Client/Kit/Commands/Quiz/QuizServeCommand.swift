import ArgumentParser
import Quiz

/// Options of the page on site.
struct PageOptionsOnSite: ParsableArguments {
  @Option(help: QuizHelp.address.help(.text)) var address: String?
  @Option(help: QuizHelp.port.help(.number)) var port = PageLimits.portDefault
}

/// Serves the page to tablets for every slot with somebody who has not finished.
struct QuizServeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "serve", QuizHelp.serve,
      examples: [
        Example("anlan quiz serve", "本机浏览器", "a browser on this machine"),
        Example(
          "anlan quiz serve --address 192.168.43.1", "连到本机热点的平板",
          "tablets on this machine's hotspot"),
        Example("anlan quiz serve --json", "地址和考问码，供程序用", "address and codes, for a program"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var page: PageOptionsOnSite

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let open = await desk.board().filter { !$0.stage.isFinal }
      guard !open.isEmpty else {
        session.console.notice(TripText.nothingOpen.text)
        return .ok
      }
      let slots = Set(open.map { SlotKey(packID: $0.packID, slot: $0.slot) })
      try await PageFlow(session: session, desk: desk, address: page.address, port: page.port)
        .run(slots)
      let rows = await desk.board().filter {
        slots.contains(SlotKey(packID: $0.packID, slot: $0.slot))
      }
      try await ResultTable(session: session, desk: desk).show(rows)
      session.console.suggest("anlan quiz sync")
      return .ok
    }
  }
}
