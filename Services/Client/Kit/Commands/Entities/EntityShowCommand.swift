import ArgumentParser
import Contracts

/// Shows one regulated entity with its licences.
struct EntityShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", EntityText.show,
      examples: [
        Example("anlan entities show 91140581MA0ABCDE6J", "按统一社会信用代码", "by credit code"),
        Example("anlan entities show entities/91140581MA0ABCDE6J-1 --json", "JSON 输出", "as JSON"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: EntityText.at.help(.service)) var at = ServiceName.enforcement.rawValue
  @Argument(help: EntityText.entity.help(.entity)) var entity: String

  func run(in session: Session) async throws -> Outcome {
    let service = try ServiceName(named: at)
    let found = try await session.with(service) { try await find(over: $0) }
    if case .json = session.console.form {
      session.console.json(EntityGetEntityResponse(entity: found).jsonValue)
      return .ok
    }
    var details = Details()
    details.add(EntityText.name.text, EntityPage.short(found.name))
    details.add(CommonText.state.text, Names.state(found.state), EntityPage.style(found.state))
    LicencePage.add(found.holder, to: &details)
    LicencePage.add(found.premises, to: &details)
    details.add(EntityText.firstSeen.text, Moment.text(found.firstSeenTime))
    details.add(EntityText.updated.text, Moment.text(found.updateTime))
    session.console.show(details)
    var table = Table([
      .init(EntityText.licences.text, gives: true, cellsMin: 12), .init(CommonText.state.text),
      .init(EntityText.lastEvent.text), .init(PermitsText.type.text, gives: true),
      .init(PermitsText.certificate.text, gives: true), .init(PermitsText.validity.text),
    ])
    for licence in found.licences {
      let document = PermitsLicenceDocument(
        licenceType: licence.licenceType, validTo: licence.validTo)
      table.add([
        .init(licence.licence), .init(Names.licenceWord(licence.state)),
        .init(Names.licenceWord(licence.lastEventType)),
        .init(LicencePage.shortTypeName(document)), .init(licence.certificateNo),
        .init(LicencePage.end(document)),
      ])
    }
    if session.console.isText { session.console.line() }
    session.console.table(table)
    return .ok
  }

  private func find(over link: Link) async throws -> Entity {
    if entity.contains("-") || entity.hasPrefix("entities/") {
      let name = entity.hasPrefix("entities/") ? entity : "entities/\(entity)"
      let answer = try await link.call(
        EntityServiceMethods.getEntity, EntityGetEntityRequest(name: name))
      if let found = answer.entity { return found }
    } else {
      var text = FilterText()
      text.add("credit_code", "=", entity)
      let answer = try await link.call(
        EntityServiceMethods.listEntities, EntityListEntitiesRequest(filter: text.text))
      if let found = answer.entities.first { return found }
    }
    throw Complaint(
      EntityText.notKnown.with(entity), tries: ["anlan entities list"],
      reason: WireReasonText.notFound.rawValue)
  }
}
