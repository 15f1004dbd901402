import ArgumentParser
import Contracts

/// Shows a piece of evidence with its custody log.
struct EvidenceShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", EvidenceHelp.show,
      examples: [
        Example("anlan case evidence show 7/3 --purpose 撰写报告", "案件 7 第 3 件", "no. 3 of case 7")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.piece.help(.number)) var piece: String
  @Option(help: EvidenceHelp.purpose.help(.reason)) var purpose: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await EvidencePage.fetch(piece, purpose: purpose, in: session)
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let page = EvidencePage(answer: answer)
    if console.form == .plain {
      page.details.plainLines.forEach { console.line($0) }
      return .ok
    }
    console.page(page.lines(on: console))
    return .ok
  }
}

/// The custody log of a piece alone.
struct EvidenceCustodyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "custody", EvidenceHelp.custody,
      examples: [
        Example("anlan case evidence custody 7/3 --purpose 核对保管", "经手记录", "who had it when")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.piece.help(.number)) var piece: String
  @Option(help: EvidenceHelp.purpose.help(.reason)) var purpose: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await EvidencePage.fetch(piece, purpose: purpose, in: session)
    session.console.list(EvidencePage.table(answer.custody), json: answer)
    return .ok
  }
}
