import ArgumentParser
import Quiz

/// Options of the steps on site.
struct SiteOptions: ParsableArguments {
  @Option(help: QuizHelp.digits.help(.number)) var digits: String?
  @Option(help: QuizHelp.identity.help(.text)) var identity: String?
  @Option(help: QuizHelp.mode.help(.which)) var mode: String?
  @Flag(name: .customLong("auto-next"), help: QuizHelp.autoNext.help) var autoNext = false
  @OptionGroup var page: PageOptionsOnSite
}

/// Opens a slot and leads through the steps on site.
struct QuizStartCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "start", QuizHelp.start,
      examples: [
        Example("anlan quiz start --roster 早班.csv", "抽人、核身份、开考", "draw, identify, begin"),
        Example(
          "anlan quiz start --roster 早班.csv --post WSJC --count 5 --json",
          "先出承诺码，再用 resume --digits 继续", "print the promise, go on with resume --digits"),
        Example(
          "anlan quiz start --person 张三 --attempt 2", "指定人员补考", "a retest of one person"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var site: SiteOptions
  @Option(help: QuizHelp.packID.help(.number)) var pack: String?
  @Option(help: QuizHelp.roster.help(.file), completion: .file()) var roster: String?
  @Option(help: QuizHelp.post.help(.code)) var post: String?
  @Option(help: QuizHelp.count.help(.count)) var count: Int?
  @Option(help: QuizHelp.person.help(.name)) var person: [String] = []
  @Option(help: QuizHelp.attempt.help(.number)) var attempt: UInt8 = 1
  @Option(help: QuizHelp.officer.help(.officer)) var officer: [String] = []

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let flow = SiteFlow(
        session: session, desk: desk,
        given: SiteFlow.Given(
          pack: pack, roster: roster, post: post, count: count, named: person, attempt: attempt,
          officers: officer, digits: site.digits, identity: site.identity, mode: site.mode,
          address: site.page.address, port: site.page.port, isAutoNext: site.autoNext))
      let key = try await flow.begin()
      guard try await flow.seat(key) else { return .ok }
      return try await flow.sit(key)
    }
  }
}

/// Goes on with an open slot, and with sittings that were left.
struct QuizResumeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "resume", QuizHelp.resume,
      examples: [
        Example("anlan quiz resume", "接着做", "go on"),
        Example("anlan quiz resume --digits 314159", "输入矿方数字", "give the mine's number"),
        Example("anlan quiz resume --give-up 停电撤人", "放弃席次并说明理由", "give the slot up"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var site: SiteOptions
  @Option(name: .customLong("give-up"), help: QuizHelp.giveUp.help(.reason)) var giveUp: String?
  @Flag(help: QuizHelp.finish.help) var finish = false

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let flow = SiteFlow(
        session: session, desk: desk,
        given: SiteFlow.Given(
          digits: site.digits, identity: site.identity, mode: site.mode,
          address: site.page.address, port: site.page.port, isAutoNext: site.autoNext))
      if let key = await desk.openSlots.first {
        if let giveUp {
          try await desk.abort(key, because: giveUp)
          session.console.notice(TripText.slotGivenUp.with("\(key.slot)"))
          return .ok
        }
        if finish {
          try await desk.finish(key)
        } else {
          guard try await flow.seat(key) else { return .ok }
        }
        return try await flow.sit(key)
      }
      guard let row = await desk.board().first(where: { !$0.stage.isFinal }) else {
        session.console.notice(TripText.nothingOpen.text)
        return .ok
      }
      return try await flow.sit(SlotKey(packID: row.packID, slot: row.slot))
    }
  }
}

/// Sits one examinee in this terminal.
struct QuizSitCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sit", QuizHelp.sit,
      examples: [
        Example("anlan quiz sit", "唯一未交卷的人", "the only one not finished"),
        Example("anlan quiz sit 张三 --lines", "逐行问答，适合读屏", "line by line, for screen readers"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sitting.help(.name)) var sitting: String?
  @Flag(help: QuizHelp.lines.help) var lines = false
  @Flag(name: .customLong("auto-next"), help: QuizHelp.autoNext.help) var autoNext = false

  func run(in session: Session) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let row = try SittingChoice.one(sitting, of: await desk.board().filter { !$0.stage.isFinal })
      let facts = session.console.facts
      let isScreen = !lines && facts.isCapable && session.surroundings.terminals.input
      let isEnded =
        isScreen
        ? try await SitScreen(
          session: session, desk: desk, sittingID: row.sittingID, isAutoNext: autoNext
        ).run()
        : try await SitLines(session: session, desk: desk, sittingID: row.sittingID).run()
      session.console.suggest(isEnded ? "anlan quiz result" : "anlan quiz resume")
      return .ok
    }
  }
}

/// Chooses among sittings.
enum SittingChoice {
  /// The sitting of this id, its beginning, or this name; or the only one.
  ///
  /// - Throws: `TripRefusal.sittingUnknown`.
  static func one(_ word: String?, of rows: [BoardRow]) throws -> BoardRow {
    guard let word else {
      guard rows.count == 1 else {
        throw TripRefusal.sittingUnknown(rows.map(\.name).joined(separator: " "))
      }
      return rows[0]
    }
    let found = rows.filter {
      $0.sittingID.hasPrefix(word) || $0.name == word || $0.token == word
    }
    // Of several sittings of one person the newest comes first.
    guard let first = found.first, Set(found.map(\.token)).count == 1 else {
      throw TripRefusal.sittingUnknown(word)
    }
    return first
  }
}
