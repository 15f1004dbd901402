import ArgumentParser
import Contracts

/// Lists regulated entities.
struct EntityListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", EntityText.list,
      examples: [
        Example("anlan entities list --division 140581101", "米山镇的", "those of a town"),
        Example(
          "anlan entities list --at investigation --all --json", "事故调查服务的档案",
          "as investigation knows them"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: EntityText.at.help(.service)) var at = ServiceName.enforcement.rawValue
  @Option(help: EntityText.state.help(.text)) var state: String?
  @Option(help: PermitsHelp.industry.help(.code)) var industry: String?
  @Option(help: PermitsHelp.division.help(.code)) var division: String?
  @Option(name: .customLong("credit-code"), help: PermitsHelp.creditCode.help(.code))
  var creditCode: String?
  @Option(name: .customLong("type"), help: PermitsHelp.licenceType.help(.code))
  var licenceType: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    var text = FilterText()
    if let state { text.add("state", "=", word: state.uppercased()) }
    if let industry { text.add("industry", "=", industry) }
    if let division { text.add("division", "=", division) }
    if let creditCode { text.add("credit_code", "=", creditCode) }
    if let licenceType { text.add("licence_type", "=", licenceType) }
    if let filter { text.add(filter) }
    let service = try ServiceName(named: at)
    let answer = try await session.with(service) { [filter = text.text] link in
      try await pages.collect(
        { token in
          try await link.call(
            EntityServiceMethods.listEntities,
            EntityListEntitiesRequest(pageSize: pages.size, pageToken: token, filter: filter))
        }, items: \.entities, token: \.nextPageToken)
    }
    var table = Table([
      .init(EntityText.name.text, gives: true, cellsMin: 14), .init(CommonText.state.text),
      .init(EntityText.holder.text, gives: true, cellsMin: 16),
      .init(EntityText.premises.text, gives: true, cellsMin: 10),
      .init(PermitsText.industry.text), .init(EntityText.licences.text, right: true),
    ])
    for entity in answer.entities {
      table.add([
        .init(EntityPage.short(entity.name)),
        .init(Names.state(entity.state), EntityPage.style(entity.state)),
        .init(entity.holder?.name ?? ""), .init(EntityPage.premises(entity)),
        .init(entity.premises?.industry ?? ""), .init("\(entity.licences.count)"),
      ])
    }
    session.console.list(table, json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Entities for people.
enum EntityPage {
  /// `entities/<code>-1` → `<code>-1`.
  static func short(_ name: String) -> String {
    name.hasPrefix("entities/") ? String(name.dropFirst("entities/".count)) : name
  }

  /// Name of the premises, else its address.
  static func premises(_ entity: Entity) -> String {
    let premises = entity.premises ?? TypePremises()
    return premises.name.isEmpty ? premises.address : premises.name
  }

  /// The look of a state.
  static func style(_ state: EntityState) -> Style {
    switch state {
    case .active: .good
    case .provisional: .waiting
    case .suspended: .bad
    default: .dim
    }
  }
}
