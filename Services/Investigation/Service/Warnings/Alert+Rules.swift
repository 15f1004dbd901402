internal import Contracts
internal import InvestigationRules

extension AlertMessage {
  /// A message as the rules see it.
  init(_ alert: InvestigationAlert) {
    self.init(
      identifier: alert.identifier, sender: alert.sender, sent: alert.sent,
      status: AlertStatus(rawValue: alert.status.rawValue),
      type: AlertType(rawValue: alert.type.rawValue),
      scope: AlertScope(rawValue: alert.scope.rawValue), restriction: alert.restriction,
      addresses: alert.addresses, note: alert.note,
      references: alert.references.map {
        AlertReference(sender: $0.sender, identifier: $0.identifier, sent: $0.sent)
      },
      infos: alert.infos.map { info in
        AlertPart(
          categories: info.categories, event: info.event, responseTypes: info.responseTypes,
          urgency: info.urgency, severity: info.severity, certainty: info.certainty,
          effective: info.effective, onset: info.onset, expires: info.expires,
          areas: info.areas.map {
            AlertArea(
              description: $0.description, polygons: $0.polygons, circles: $0.circles)
          })
      })
  }
}
