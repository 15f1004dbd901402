import ArgumentParser
import Contracts

/// Shows the routing matrix.
struct RoutesCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "routes", PermitsHelp.routes,
      examples: [
        Example("anlan permits routes", "今天生效的全部路由", "all routes in force today"),
        Example(
          "anlan permits routes --type AQSC_MK --division 140581101", "某类许可在某镇推给谁",
          "who gets a type in a town"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: PermitsHelp.day.help(.day)) var day: String?
  @Option(name: .customLong("type"), help: PermitsHelp.licenceType.help(.code))
  var licenceType: String?
  @Option(help: PermitsHelp.industry.help(.code)) var industry: String?
  @Option(help: PermitsHelp.division.help(.code)) var division: String?

  func run(in session: Session) async throws -> Outcome {
    let request = PermitsListRoutesRequest(
      day: try day.map(FilterText.day) ?? "", licenceType: licenceType ?? "",
      industry: industry ?? "", division: division ?? "")
    let answer = try await session.call(.permits, PermitsServiceMethods.listRoutes, request)
    var table = Table(
      [
        .init(PermitsText.domain.text), .init(PermitsText.type.text, gives: true, cellsMin: 18),
        .init(PermitsText.industry.text), .init(PermitsText.route.text, gives: true, cellsMin: 20),
        .init(PermitsText.basis.text, gives: true, cellsMin: 10),
      ], wraps: true)
    for route in answer.routes {
      let basis = route.basis + (route.unverified ? "（\(PermitsText.unverified.text)）" : "")
      table.add([
        .init(route.domain), .init("\(route.licenceTypeName) \(route.licenceType)"),
        .init(route.industry.isEmpty ? "—" : route.industry),
        .init(Recipients.people(route.recipients).map(Recipients.short).joined(separator: "、")),
        .init(basis, route.unverified ? .waiting : .plain),
      ])
    }
    session.console.list(table, json: answer)
    return .ok
  }
}
