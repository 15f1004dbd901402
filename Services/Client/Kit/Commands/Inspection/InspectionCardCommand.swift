import ArgumentParser
import Contracts
import Vocabulary

/// Commands about officers' enforcement cards.
struct InspectionCardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "card", InspectionHelp.card,
      examples: [
        Example("anlan inspection card", "本部门的执法证", "cards of the department"),
        Example(
          "anlan inspection card put li --number 0405 --from 2026-01-01 --to 2028-12-31",
          "登记一人", "enter one"),
      ],
      subcommands: [InspectionCardListCommand.self, InspectionCardPutCommand.self],
      defaultSubcommand: InspectionCardListCommand.self)
  }
}

/// Lists enforcement cards.
struct InspectionCardListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", InspectionHelp.cardList,
      examples: [Example("anlan inspection card list --account li", "一个人的", "one officer's")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: InspectionHelp.ofAccount.help(.account)) var account: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementInspectionServiceMethods.listOfficerCards,
      EnforcementListOfficerCardsRequest(account: account ?? ""))
    let today = UTCMicroseconds(WallClock.microseconds()).legalDay.description
    session.console.list(Self.table(answer.cards, on: today), json: answer)
    return .ok
  }

  /// One line a card.
  static func table(_ cards: [EnforcementOfficerCard], on day: String) -> Table {
    var table = Table([
      .init(InspectionText.account.text, gives: true), .init(InspectionText.cardNo.text),
      .init(InspectionText.validFrom.text), .init(InspectionText.validTo.text),
      .init(CommonText.state.text), .init(CommonText.department.text),
    ])
    for card in cards {
      let isInForce = card.validFrom <= day && day <= card.validTo
      table.add([
        .init(card.account), .init(card.cardNo), .init(card.validFrom), .init(card.validTo),
        isInForce
          ? .init(InspectionText.inForce.text, .good) : .init(InspectionText.notInForce.text, .bad),
        .init(card.department),
      ])
    }
    return table
  }
}

/// Enters or changes an officer's card.
struct InspectionCardPutCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "put", InspectionHelp.cardPut,
      examples: [
        Example(
          "anlan inspection card put li --number 0405 --from 2026-01-01 --to 2028-12-31",
          "登记一人", "enter one")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.account.help(.account)) var account: String
  @Option(help: InspectionHelp.cardNo.help(.number)) var number: String
  @Option(help: InspectionHelp.validFrom.help(.day)) var from: String
  @Option(help: InspectionHelp.validTo.help(.day)) var to: String

  func run(in session: Session) async throws -> Outcome {
    let card = EnforcementOfficerCard(
      account: account, cardNo: number, validFrom: try FilterText.day(from),
      validTo: try FilterText.day(to))
    let answer = try await session.call(
      .enforcement, EnforcementInspectionServiceMethods.putOfficerCard,
      EnforcementPutOfficerCardRequest(card: card))
    let kept = answer.card ?? card
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain:
      session.console.line("\(kept.account)\t\(kept.cardNo)\t\(kept.validFrom)\t\(kept.validTo)")
    case .text:
      session.console.line(
        InspectionText.cardKept.with(kept.account, kept.validFrom, kept.validTo))
    }
    return .ok
  }
}
