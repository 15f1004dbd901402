import Contracts

/// Flags of questions, for people.
enum FlagPage {
  /// Flags as a table.
  static func table(_ flags: [EnforcementFlag]) -> Table {
    var table = Table([
      .init(FlagText.flag.text), .init(ValueText.question.text), .init(CommonText.state.text),
      .init(FlagText.due.text, drops: true), .init(FlagText.meaning.text),
      .init(FlagText.action.text, gives: true, cellsMin: 12, drops: true),
      .init(FlagText.figures.text, gives: true, cellsMin: 16),
      .init(BankText.stem.text, gives: true, cellsMin: 10, drops: true),
    ])
    for flag in flags {
      let code = FlagCodeText(rawValue: flag.code)
      table.add([
        .init(flag.code, .bold), .init(BankNames.short(flag.question)), state(flag),
        .init(flag.dueDay), .init(code?.text ?? flag.meaning),
        .init(code?.action.text ?? flag.action), .init(figures(flag.figures)), .init(flag.stem),
      ])
    }
    return table
  }

  /// `answers=60.0 facility=0.91` in words.
  static func figures(_ text: String) -> String {
    text.split(separator: " ").map { part in
      let parts = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let name = FlagFigureText(rawValue: parts[0]) else {
        return String(part)
      }
      return "\(name.text) \(name.value(parts[1]))"
    }.joined(separator: " · ")
  }

  private static func state(_ flag: EnforcementFlag) -> Table.Cell {
    let bare = Names.key(flag.state, "FLAG_STATE_")
    let words = FlagStateText(rawValue: bare)?.text ?? flag.state.wireName
    switch flag.state {
    case .taken: return .init("\(words) \(flag.account)", .waiting)
    case .closed: return .init(words, .dim)
    default: return .init(words)
    }
  }

  /// Does something with a flag and says what became of it.
  static func decide(
    _ act: EnforcementFlagAct, _ question: String, _ code: String, because reason: String = "",
    says words: FlagText, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementQuizServiceMethods.decideFlag,
      EnforcementDecideFlagRequest(
        question: try BankNames.question(question), code: Self.code(code), act: act,
        reason: reason))
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: if let flag = answer.flag { session.console.table(table([flag])) }
    case .text:
      let flag = answer.flag ?? EnforcementFlag()
      session.console.line(words.with(BankNames.short(flag.question), flag.code))
      if act == .take {
        session.console.suggest("anlan bank question \(BankNames.short(flag.question))")
      }
    }
    return .ok
  }

  /// `Q-KEY?` for `q-key`: a question mark is trouble in a shell.
  static func code(_ text: String) -> String {
    let upper = text.uppercased()
    let found = FlagCodeText.allCases.first { $0.rawValue == upper || $0.rawValue == upper + "?" }
    return found?.rawValue ?? upper
  }
}
