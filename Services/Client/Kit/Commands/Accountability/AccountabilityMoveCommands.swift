import ArgumentParser
import Contracts

/// Moves an accountability record on and says so.
struct AccountabilityMoving {
  /// What to suggest; the number is put behind it.
  var next: String?

  /// Sends the request.
  func run(
    _ record: String, _ request: InvestigationMoveAccountabilityRequest, in session: Session
  ) async throws -> Outcome {
    var request = request
    request.name = try LessonName.ofAccountability(record)
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.moveAccountability, request)
    say(
      answer.accountability ?? InvestigationAccountability(), json: answer, on: session.console)
    return .ok
  }

  /// Says how the record stands.
  func say(
    _ record: InvestigationAccountability, json answer: some WireMessage, on console: Console
  ) {
    let words = AccountabilityText.moved.with(
      LessonName.short(record.name), Names.state(record.state))
    Standing(name: record.name, state: record.state.wireName, text: words, next: next)
      .say(json: answer, on: console)
  }
}

/// Proposes whom to hold to account.
struct AccountabilityProposeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "propose", AccountabilityHelp.propose,
      examples: [
        Example(
          "anlan accountability propose 7 张某 未查 --clause 41条 --kind 通报 --body 局",
          "提出一人", "propose one person")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String
  @Argument(help: AccountabilityHelp.party.help(.name)) var party: String
  @Argument(help: AccountabilityHelp.fact.help(.text)) var fact: String
  @Flag(help: AccountabilityHelp.unit.help) var unit = false
  @Option(help: AccountabilityHelp.clause.help(.article)) var clause: String
  @Option(help: AccountabilityHelp.kind.help(.kind)) var kind: String
  @Option(help: AccountabilityHelp.body.help(.name)) var body: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.proposeAccountability,
      InvestigationProposeAccountabilityRequest(
        requestID: act.id, case: try LessonName.ofCase(caseName), party: party, isUnit: unit,
        fact: fact, clause: clause,
        kind: try Names.chosen(kind, prefix: "SANCTION_KIND_", words: SanctionNameText.self),
        body: body))
    AccountabilityMoving(next: "anlan accountability refer").say(
      answer.accountability ?? InvestigationAccountability(), json: answer, on: session.console)
    return .ok
  }
}

/// Refers a record to the body that decides.
struct AccountabilityReferCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "refer", AccountabilityHelp.refer,
      examples: [
        Example("anlan accountability refer 3 --body 市监察委员会", "移交另一机关", "to another body")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.body.help(.name)) var body: String?
  @Option(help: AccountabilityHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving(next: "anlan accountability decide").run(
      record,
      InvestigationMoveAccountabilityRequest(
        move: .refer, note: note ?? "", body: body ?? ""), in: session)
  }
}

/// Enters what the competent body decided.
struct AccountabilityDecideCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "decide", AccountabilityHelp.decide,
      examples: [
        Example(
          "anlan accountability decide 3 --kind 政务记过 --no 高监决5号 --day 2026-11-20",
          "登记决定，影响期自动算出", "the end of its effect follows")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.kind.help(.kind)) var kind: String
  @Option(name: .customLong("no"), help: AccountabilityHelp.decisionNo.help(.text))
  var decisionNo: String
  @Option(name: .customLong("day"), help: AccountabilityHelp.decisionDay.help(.day))
  var decisionDay: String
  @Option(help: AccountabilityHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving(next: "anlan accountability serve").run(
      record,
      InvestigationMoveAccountabilityRequest(
        move: .decide, note: note ?? "",
        kind: try Names.chosen(kind, prefix: "SANCTION_KIND_", words: SanctionNameText.self),
        decisionNo: decisionNo, decisionDay: try FilterText.day(decisionDay)), in: session)
  }
}

/// Enters that the decision was served.
struct AccountabilityServeCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "serve", AccountabilityHelp.serve,
      examples: [Example("anlan accountability serve 3 --note 本人签收", "送达", "served")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.note.help(.text)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving(next: "anlan accountability execute").run(
      record, InvestigationMoveAccountabilityRequest(move: .serve, note: note), in: session)
  }
}

/// Enters that the decision was carried out.
struct AccountabilityExecuteCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "execute", AccountabilityHelp.execute,
      examples: [Example("anlan accountability execute 3 --note 罚款已缴", "执行", "carried out")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.note.help(.text)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving().run(
      record, InvestigationMoveAccountabilityRequest(move: .execute, note: note), in: session)
  }
}

/// Enters that the effect of a decision has ended.
struct AccountabilityEndCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "end", AccountabilityHelp.end,
      examples: [Example("anlan accountability end 3", "影响期满", "its effect has ended")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving().run(
      record, InvestigationMoveAccountabilityRequest(move: .end, note: note ?? ""), in: session)
  }
}

/// Gives a record up, and why.
struct AccountabilityDropCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "drop", AccountabilityHelp.drop,
      examples: [
        Example("anlan accountability drop 3 --note 已在事故中死亡", "不予追究", "not pursued")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving().run(
      record, InvestigationMoveAccountabilityRequest(move: .drop, note: note), in: session)
  }
}

/// Enters an appeal against a decision.
struct AccountabilityAppealCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "appeal", AccountabilityHelp.appeal,
      examples: [Example("anlan accountability appeal 3 --note 申请复核", "申诉", "appealed")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String
  @Option(help: AccountabilityHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    try await AccountabilityMoving(next: "anlan accountability decide").run(
      record, InvestigationMoveAccountabilityRequest(move: .appeal, note: note), in: session)
  }
}
