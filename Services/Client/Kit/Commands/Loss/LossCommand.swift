import ArgumentParser
import Contracts

/// Commands about the direct loss of an accident, entry by entry.
struct LossCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "loss", LossHelp.group,
      examples: [
        Example("anlan case loss list 7", "逐项和合计", "every entry, and the sum"),
        Example(
          "anlan case loss add 7 --kind 1 --yuan 253400.50 --evidence 3", "登记一项", "enter one"),
      ],
      subcommands: [
        LossListCommand.self, LossAddCommand.self, LossWithdrawCommand.self,
        LossSettleCommand.self,
      ])
  }
}

/// Shows the calculation.
struct LossListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", LossHelp.list,
      examples: [Example("anlan case loss list 7", "逐项和合计", "every entry, and the sum")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LossHelp.caseName.help(.number)) var number: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLossServiceMethods.getLoss,
      InvestigationGetLossRequest(case: try NumberedName.investigation(number)))
    let loss = answer.loss ?? InvestigationLoss()
    session.console.list(LossPage.table(loss.entries), json: answer)
    if session.console.isText {
      session.console.notice(
        LossText.sum.with(
          loss.edition, LossPage.yuan(loss.sumFen),
          loss.settled ? LossText.settled.text : LossText.open.text,
          AccidentFigures.lossText(loss.reported), AccidentFigures.lossText(loss.lossFen)))
    }
    return .ok
  }
}

/// Enters one entry.
struct LossAddCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "add", LossHelp.add,
      examples: [
        Example(
          "anlan case loss add 7 --kind 1 --yuan 253400.50 --evidence 3,4 --note 住院两人",
          "登记一项，附证据", "enter one with its evidence")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: LossHelp.caseName.help(.number)) var number: String
  @Option(help: LossHelp.kind.help(.kind)) var kind: String
  @Option(help: LossHelp.yuan.help(.number)) var yuan: String
  @Option(help: LossHelp.evidence.help(.number)) var evidence: String
  @Option(help: LossHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try NumberedName.investigation(number)
    let answer = try await session.call(
      .investigation, InvestigationLossServiceMethods.addLossEntry,
      InvestigationAddLossEntryRequest(
        requestID: act.id, case: name,
        entry: InvestigationLossEntry(
          kind: kind, amountFen: try LossPage.fen(yuan), note: note ?? "",
          evidence: CaseWord.names(evidence, under: "evidence", of: name))))
    let entry = answer.entry ?? InvestigationLossEntry()
    LossPage.say(entry.name, .added, answer.case, json: answer, on: session.console)
    return .ok
  }
}

/// Takes an entry back.
struct LossWithdrawCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "withdraw", LossHelp.withdraw,
      examples: [
        Example("anlan case loss withdraw 7/2 --note 与第1项重复", "撤回一项", "take one back")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LossHelp.entry.help(.number)) var entry: String
  @Option(help: LossHelp.why.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLossServiceMethods.withdrawLossEntry,
      InvestigationWithdrawLossEntryRequest(name: try LossPage.name(entry), note: note))
    let taken = answer.entry ?? InvestigationLossEntry()
    LossPage.say(taken.name, .withdrawn, answer.case, json: answer, on: session.console)
    return .ok
  }
}

/// Finishes the calculation.
struct LossSettleCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "settle", LossHelp.settle,
      examples: [Example("anlan case loss settle 7", "各项已齐，合计为准", "all is there: exact")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LossHelp.caseName.help(.number)) var number: String
  @Option(help: LossHelp.falls.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try NumberedName.investigation(number)
    let answer = try await session.call(
      .investigation, InvestigationLossServiceMethods.settleLoss,
      InvestigationSettleLossRequest(case: name, note: note ?? ""))
    LossPage.say(name, .finished, answer.case, json: answer, on: session.console)
    return .ok
  }
}
