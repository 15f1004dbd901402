import ArgumentParser
import Contracts

/// Shows the codes in force on a day.
struct ReportCodesCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "codes", ReportHelp.codes,
      examples: [
        Example("anlan report codes", "今天有效的", "those of today"),
        Example("anlan report codes --day 2026-06-30", "旧标准最后一天", "the old edition's last day"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: ReportHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.listAccidentCodes,
      InvestigationListAccidentCodesRequest(day: try day.map(FilterText.day) ?? ""))
    var table = Table([
      .init(CaseText.code.text), .init(CaseText.type.text, gives: true),
      .init(CaseText.others.text, gives: true), .init(CaseText.source.text, gives: true),
    ])
    for type in answer.types {
      table.add([
        .init(type.code), .init(type.title), .init(type.otherEdition.joined(separator: " ")),
        .init(type.unverified ? CaseText.unverified.text : type.standardCode, .dim),
      ])
    }
    for item in answer.lossItems {
      table.add([
        .init(item.code), .init("\(item.heading) · \(item.title)"), .init(""),
        .init(item.unverified ? CaseText.unverified.text : "", .dim),
      ])
    }
    for regime in answer.regimes {
      table.add([
        .init(regime.code), .init(regime.title),
        .init(regime.leads.joined(separator: " → ")),
        .init(regime.unverified ? CaseText.unverified.text : regime.source, .dim),
      ])
    }
    session.console.list(table, json: answer, token: "")
    return .ok
  }
}
