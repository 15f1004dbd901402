import Contracts
import Questions
import Quiz

/// Sitting and results.
extension SiteFlow {
  /// Lets those of a slot sit, in the mode chosen, and shows the results.
  func sit(_ key: SlotKey) async throws -> Outcome {
    guard prompt.canAsk || given.mode != nil else {
      session.console.suggest("anlan quiz sit")
      return .ok
    }
    let mode: Character
    if let text = given.mode?.first {
      mode = text
    } else {
      mode = try await prompt.key(
        QuizText.modeAsk.text, allowed: "twbq", initial: "t", flag: "--mode")
    }
    switch mode {
    case "t": try await sitHere(key)
    case "w":
      try await PageFlow(session: session, desk: desk, address: given.address, port: given.port)
        .run([key])
    case "b": try await BoardScreen(session: session, desk: desk).run()
    default: break
    }
    try await showResults(key)
    return .ok
  }

  /// One after another in this terminal; `q` leaves, and everything stays as it is.
  private func sitHere(_ key: SlotKey) async throws {
    while true {
      let rows = await desk.board().filter {
        $0.packID == key.packID && $0.slot == key.slot && !$0.stage.isFinal
      }
      guard !rows.isEmpty else { return }
      var chosen = rows[0]
      if rows.count > 1 {
        for (index, row) in rows.prefix(9).enumerated() {
          session.console.notice(
            "  \(index + 1)  " + TextLayout.pad(row.name, to: 12)
              + QuizText.answeredOf.with("\(row.answeredCount)", "\(row.count)"))
        }
        let allowed = String("123456789".prefix(rows.count)) + "q"
        let answer = try await prompt.key(
          QuizText.whoSits.text, allowed: allowed, initial: "1", flag: "--mode")
        guard let number = answer.wholeNumberValue else { return }
        chosen = rows[number - 1]
      }
      let isEnded = try await SitScreen(
        session: session, desk: desk, sittingID: chosen.sittingID, isAutoNext: given.isAutoNext
      ).run()
      if !isEnded { return session.console.suggest("anlan quiz resume") }
    }
  }

  private func showResults(_ key: SlotKey) async throws {
    let rows = await desk.board().filter { $0.packID == key.packID && $0.slot == key.slot }
    guard rows.contains(where: { $0.stage == .submitted }) else { return }
    try await ResultTable(session: session, desk: desk).show(rows)
    session.console.suggest("anlan quiz sync")
  }
}

/// Results of several sittings for the inspector.
struct ResultTable {
  let session: Session
  let desk: Desk

  /// Shows results, with what is proposed for each.
  func show(_ rows: [BoardRow]) async throws {
    var results: [SittingResult] = []
    var open: [BoardRow] = []
    for row in rows {
      if row.stage == .submitted {
        results.append(try await desk.result(of: row.sittingID))
      } else {
        open.append(row)
      }
    }
    let console = session.console
    if case .json = console.form {
      return console.json(.object([.init("results", .array(results.map(Self.json)))]))
    }
    var table = Table(ResultPage.columns)
    for result in results { table.add(ResultPage(result: result).cells) }
    console.table(table)
    guard console.isText else { return }
    showProposals(results)
    if results.contains(where: { $0.certainty?.isSmallSample ?? false }) {
      console.notice(QuizText.oneQuizNote.text)
    }
    if !open.isEmpty { console.notice(QuizText.stillOpen.with("\(open.count)")) }
  }

  /// Proposals; people for whom the same is proposed stand together.
  private func showProposals(_ results: [SittingResult]) {
    var groups: [(names: [String], lines: [String])] = []
    for result in results {
      let lines = ResultPage(result: result).proposalLines
      guard !lines.isEmpty else { continue }
      if let index = groups.firstIndex(where: { $0.lines == lines }) {
        groups[index].names.append(result.row.name)
      } else {
        groups.append(([result.row.name], lines))
      }
    }
    for group in groups {
      session.console.line()
      let head = QuizText.proposedFor.with(group.names.joined(separator: "、"))
      let width = session.console.facts.width ?? 1_000
      for line in TextLayout.wrap(head, to: width) { session.console.line(line) }
      for line in group.lines { session.console.line("  · " + line) }
    }
  }

  /// A result for a program.
  static func json(_ result: SittingResult) -> JSONValue {
    let sheet = result.sheet
    let certainty = result.certainty
    func number(_ value: Double?) -> JSONValue { value.map { .number("\($0)") } ?? .null }
    func number(_ value: Int?) -> JSONValue { value.map { .number("\($0)") } ?? .null }
    var members: [JSONValue.Member] = []
    members.append(.init("sitting", .string(result.row.sittingID)))
    members.append(.init("person", .string(result.row.token)))
    members.append(.init("name", .string(result.row.name)))
    members.append(.init("post", .string(result.row.postCode)))
    members.append(.init("attempt", .number("\(result.row.attempt)")))
    members.append(.init("ruleSet", .string(result.rules.code)))
    members.append(.init("tenths", number(sheet?.awardedTenths)))
    members.append(.init("tenthsMax", number(sheet?.fullTenths)))
    members.append(.init("verdict", .string(sheet.map { verdict($0.verdict) } ?? "ON_RETURN")))
    members.append(.init("wilsonLow", number(certainty?.interval.lowerBound)))
    members.append(.init("wilsonHigh", number(certainty?.interval.upperBound)))
    members.append(.init("truePassProbability", number(certainty?.probabilityAtOrAboveMark)))
    members.append(.init("smallSample", .bool(certainty?.isSmallSample ?? true)))
    members.append(.init("clockSuspect", .bool(result.row.isClockSuspect)))
    members.append(.init("recoveries", .number("\(result.row.recoveries)")))
    members.append(.init("proposals", .array(result.proposals.map(json))))
    members.append(.init("wrong", .array(result.wrong.map(json))))
    return .object(members)
  }

  private static func json(_ proposal: Proposal) -> JSONValue {
    .object([
      .init("measure", .string(proposal.measure.rawValue)),
      .init("basis", .string(proposal.basis)),
      .init("due", .string(proposal.due.map { "\($0)" } ?? "")),
      .init("points", .number("\(proposal.points)")),
    ])
  }

  private static func json(_ wrong: WrongAnswer) -> JSONValue {
    .object([
      .init("place", .number("\(wrong.place + 1)")),
      .init("outcome", .string(wrong.outcome.rawValue)),
      .init("given", .string(wrong.given)), .init("right", .string(wrong.right)),
      .init("basis", .array(wrong.basis.map { .string("\($0.law) \($0.article)") })),
    ])
  }

  /// A verdict as a program reads it.
  static func verdict(_ verdict: ScoreVerdict) -> String {
    switch verdict {
    case .passed: "PASSED"
    case .failed: "FAILED"
    case .pending: "PENDING"
    case .nothingLeft: "NOTHING_LEFT"
    }
  }
}
