import ArgumentParser
import Contracts

/// Lists the accountability of a case.
struct AccountabilityListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", AccountabilityHelp.list,
      examples: [Example("anlan accountability list 7", "第 7 件的追责", "those of case 7")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.listAccountability,
      InvestigationListAccountabilityRequest(case: try LessonName.ofCase(caseName)))
    session.console.list(AccountabilityPage.table(answer.records), json: answer)
    return .ok
  }
}

/// Shows one accountability record.
struct AccountabilityShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", AccountabilityHelp.show,
      examples: [Example("anlan accountability show 3", "第 3 条", "record no. 3")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.record.help(.number)) var record: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.getAccountability,
      InvestigationGetAccountabilityRequest(name: try LessonName.ofAccountability(record)))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let found = answer.accountability ?? InvestigationAccountability()
    let details = AccountabilityPage.details(found)
    guard console.form == .text else {
      details.plainLines.forEach { console.line($0) }
      return .ok
    }
    console.page(details.lines(on: console) + AccountabilityPage.moves(found, on: console))
    return .ok
  }
}

/// Accountability for people.
enum AccountabilityPage {
  /// One line a record.
  static func table(_ records: [InvestigationAccountability]) -> Table {
    var table = Table([
      .init(InspectionText.number.text, right: true), .init(CommonText.state.text),
      .init(AccountabilityText.party.text), .init(AccountabilityText.kind.text),
      .init(AccountabilityText.body.text, gives: true, cellsMin: 8),
      .init(AccountabilityText.decision.text, gives: true, cellsMin: 8),
      .init(AccountabilityText.effectEnd.text),
    ])
    for record in records {
      table.add([
        .init(LessonName.short(record.name)),
        .init(Names.state(record.state), Names.style(record.state)), .init(party(record)),
        .init(Names.kind(record.kind)), .init(record.body), .init(decision(record)),
        .init(record.effectEndDay),
      ])
    }
    return table
  }

  /// Its facts.
  static func details(_ record: InvestigationAccountability) -> Details {
    var details = Details()
    details.add(InspectionText.number.text, LessonName.short(record.name), .bold)
    details.add(CommonText.state.text, Names.state(record.state), Names.style(record.state))
    details.add(LessonText.caseName.text, record.case)
    details.add(AccountabilityText.party.text, party(record))
    details.add(AccountabilityText.fact.text, record.fact)
    details.add(AccountabilityText.clause.text, record.clause)
    details.add(AccountabilityText.kind.text, Names.kind(record.kind))
    details.add(AccountabilityText.body.text, record.body)
    details.add(AccountabilityText.decision.text, decision(record))
    details.add(AccountabilityText.effectEnd.text, record.effectEndDay)
    return details
  }

  /// Its moves under their heading.
  static func moves(_ record: InvestigationAccountability, on console: Console) -> [String] {
    var table = Table(
      [
        .init(CommonText.time.text), .init(InspectionText.move.text),
        .init(InspectionText.by.text), .init("", gives: true),
      ], wraps: true)
    for move in record.moves {
      table.add([
        .init(Moment.text(move.time)), .init(Names.move(move.move)), .init(move.account),
        .init(move.note),
      ])
    }
    return ["", console.styled(InspectionText.moves.text, .bold)]
      + table.lines(
        width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }

  private static func party(_ record: InvestigationAccountability) -> String {
    let text = record.isUnit ? AccountabilityText.unit : AccountabilityText.person
    return text.with(record.party)
  }

  private static func decision(_ record: InvestigationAccountability) -> String {
    [record.decisionNo, record.decisionDay].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
