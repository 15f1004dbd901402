import ArgumentParser

/// Quizzes at inspections: before the trip, on site, and back home.
struct QuizCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "quiz", QuizHelp.group,
      examples: [
        Example(
          "anlan quiz pack pull --inspection JC-2026-0118 --blueprint WSJC", "出发前下载考问包",
          "fetch a pack before the trip"),
        Example(
          "anlan quiz start --roster 早班.csv", "现场：抽人、核身份、开考", "on site: draw, identify, begin"),
        Example("anlan quiz sync", "回来后上报，可重复执行", "send home; may be repeated"),
      ],
      subcommands: [
        PackCommand.self, QuizStartCommand.self, QuizResumeCommand.self, QuizSitCommand.self,
        QuizServeCommand.self, QuizBoardCommand.self, QuizResultCommand.self,
        QuizSyncCommand.self, QuizVerifyCommand.self, QuizReplayCommand.self,
        QuizReceiptCommand.self,
        SittingListCommand.self, SittingShowCommand.self, SittingMarkCommand.self,
        SittingAppealCommand.self, SittingDecideCommand.self, SittingSignCommand.self,
        SittingResolveCommand.self,
        QuestionVoidCommand.self,
        BlueprintCommand.self, StatisticsCommand.self, FlagsCommand.self,
      ])
  }
}

/// The state of quizzes on this device, for the length of one command.
enum QuizDevice {
  /// Folder of the state.
  static func folder(_ session: Session) -> String {
    "\(session.surroundings.stateFolder)/quiz"
  }

  /// Opens the device, runs `body`, and closes it.
  ///
  /// With `looking`, a device that another program has may be looked at.
  ///
  /// - Throws: `TripRefusal.heldByAnother` while another program has it; what `body` throws.
  static func with<Answer>(
    _ session: Session, looking: Bool = false, _ body: (Desk) async throws -> Answer
  ) async throws -> Answer {
    let trip = try Trip(folder: folder(session), orLooking: looking)
    if !trip.records.mayWrite { session.console.notice(TripText.onlyLooking.text) }
    do {
      let desk = try await Desk(trip)
      let answer = try await body(desk)
      await trip.close()
      return answer
    } catch {
      await trip.close()
      throw error
    }
  }
}
