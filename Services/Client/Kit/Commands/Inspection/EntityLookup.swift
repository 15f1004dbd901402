import Contracts
import Wire

/// Finds the entity that a person means, as enforcement knows it.
enum EntityLookup {
  /// The name of an entity: of itself, of `<credit code>-<serial>`, of a credit code alone.
  ///
  /// - Throws: `Complaint` if there is none, or several: then with the choices.
  static func name(_ text: String, over link: Link) async throws -> String {
    if text.hasPrefix("entities/") { return text }
    if text.contains("-") { return "entities/\(text)" }
    var filter = FilterText()
    filter.add("credit_code", "=", text)
    let found = try await link.call(
      EntityServiceMethods.listEntities, EntityListEntitiesRequest(filter: filter.text)
    ).entities
    if found.count > 1 {
      throw Complaint(
        InspectionText.severalPremises.with(text, "\(found.count)"),
        items: found.map { .init(place: $0.name, why: $0.premises?.name ?? $0.holder?.name ?? "") },
        tries: found.prefix(1).map(\.name), outcome: .usage)
    }
    guard let entity = found.first else {
      throw Complaint(
        EntityText.notKnown.with(text), tries: ["anlan entities list"],
        reason: WireReasonText.notFound.rawValue)
    }
    return entity.name
  }
}
