import ArgumentParser
import Contracts
import Quiz

/// Shows the sittings of this device.
struct QuizBoardCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "board", QuizHelp.board,
      examples: [
        Example("anlan quiz board", "本机各场考问", "the sittings of this device"),
        Example("anlan quiz board --live", "实时看板：暂停、收卷、签名、作废", "live: pause, collect, sign, void"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Flag(help: QuizHelp.live.help) var live = false

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session, looking: !live) { desk in
      if live {
        try await BoardScreen(session: session, desk: desk).run()
        return .ok
      }
      let rows = await desk.board()
      show(rows, on: session.console)
      return .ok
    }
  }

  private func show(_ rows: [BoardRow], on console: Console) {
    if case .json = console.form {
      return console.json(.object([.init("sittings", .array(rows.map(Self.json)))]))
    }
    guard !rows.isEmpty else { return console.notice(CommonText.listEmpty.text) }
    var table = Table([
      Table.Column(QuizText.sitting.text), Table.Column(QuizText.name.text),
      Table.Column(QuizText.post.text, gives: true), Table.Column(QuizText.slot.text, right: true),
      Table.Column(CommonText.state.text), Table.Column(QuizText.answered.text, right: true),
      Table.Column(QuizText.left.text, right: true), Table.Column(QuizText.synced.text),
    ])
    for row in rows {
      table.add([
        Table.Cell(String(row.sittingID.prefix(8))), Table.Cell(row.name, .bold),
        Table.Cell(row.postCode), Table.Cell("\(row.slot)"),
        Table.Cell(QuizNames.stage(row), QuizNames.style(row.stage)),
        Table.Cell("\(row.answeredCount)/\(row.count)"),
        Table.Cell(row.stage.isFinal ? "—" : SitPanel.clock(row.secondsLeft)),
        Self.synced(row.answer),
      ])
    }
    console.table(table)
  }

  private static func synced(_ answer: SyncAnswer?) -> Table.Cell {
    switch answer {
    case nil: Table.Cell(QuizText.notSynced.text, .waiting)
    case .receipt: Table.Cell(QuizText.hasReceipt.text, .good)
    case .conflict: Table.Cell(QuizText.inConflict.text, .bad)
    }
  }

  private static func json(_ row: BoardRow) -> JSONValue {
    .object([
      .init("sitting", .string(row.sittingID)), .init("name", .string(row.name)),
      .init("person", .string(row.token)), .init("post", .string(row.postCode)),
      .init("pack", .string(row.packID)), .init("slot", .number("\(row.slot)")),
      .init("attempt", .number("\(row.attempt)")), .init("stage", .string(row.stage.rawValue)),
      .init("place", row.place.map { .number("\($0 + 1)") } ?? .null),
      .init("answered", .number("\(row.answeredCount)")),
      .init("count", .number("\(row.count)")),
      .init("secondsLeft", .number("\(row.secondsLeft)")),
      .init("recoveries", .number("\(row.recoveries)")),
      .init("clockSuspect", .bool(row.isClockSuspect)),
      .init("synced", .string(row.answer?.state ?? "")),
    ])
  }
}

/// Results of this device.
struct QuizResultCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "result", QuizHelp.result,
      examples: [
        Example("anlan quiz result", "最近一个席次的成绩", "results of the last slot"),
        Example("anlan quiz result 张三 --explain", "一人的错题与条文", "one person's wrong answers"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sitting.help(.name)) var sitting: String?
  @Flag(help: QuizHelp.all.help) var all = false
  @Flag(help: QuizHelp.explain.help) var explain = false

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let board = await desk.board()
      var rows = board
      if let sitting {
        rows = [try SittingChoice.one(sitting, of: board)]
      } else if !all, let last = board.first {
        rows = board.filter { $0.packID == last.packID && $0.slot == last.slot }
      }
      try await ResultTable(session: session, desk: desk).show(rows)
      guard explain, session.console.isText else { return .ok }
      for row in rows where row.stage == .submitted {
        let page = ResultPage(result: try await desk.result(of: row.sittingID))
        session.console.line()
        session.console.line(session.console.styled(row.name, .bold))
        page.examineeLines.forEach { session.console.line($0) }
      }
      return .ok
    }
  }
}
