import Contracts

/// One warning, for people.
struct WarningPage {
  let warning: InvestigationWarning

  /// `warnings/3` for `3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func name(_ text: String) throws -> String {
    let number = text.hasPrefix("warnings/") ? String(text.dropFirst("warnings/".count)) : text
    guard let value = UInt64(number), value > 0, "\(value)" == number else {
      throw Complaint(
        WarningText.badName.with(text), tries: ["anlan warning list"], outcome: .usage)
    }
    return "warnings/\(number)"
  }

  /// `3` for `warnings/3`.
  static func short(_ name: String) -> String {
    name.hasPrefix("warnings/") ? String(name.dropFirst("warnings/".count)) : name
  }

  /// Its facts.
  var details: Details {
    let alert = warning.alert ?? InvestigationAlert()
    var details = Details()
    details.add(WarningText.number.text, Self.short(warning.name), .bold)
    details.add(CommonText.state.text, Self.state(warning.state), Self.style(warning.state))
    details.add(WarningText.status.text, Self.status(alert), .waiting)
    details.add(WarningText.type.text, Self.type(alert.type))
    details.add(WarningText.identifier.text, "\(alert.sender) \(alert.identifier)")
    details.add(WarningText.sent.text, alert.sent)
    details.add(
      WarningText.references.text,
      alert.references.map { "\($0.sender) \($0.identifier)" }.joined(separator: "、"))
    for info in alert.infos {
      details.add(WarningText.event.text, info.event, .bold)
      details.add(WarningText.headline.text, info.headline)
      details.add(
        WarningText.gravity.text, "\(info.severity) · \(info.urgency) · \(info.certainty)")
      details.add(WarningText.expires.text, info.expires)
      details.add(WarningText.description.text, info.description)
      details.add(WarningText.instruction.text, info.instruction)
      details.add(
        WarningText.area.text, info.areas.map(\.description).joined(separator: "、"))
    }
    details.add(WarningText.note.text, alert.note)
    details.add(WarningText.recipients.text, warning.recipients.joined(separator: "、"))
    details.add(WarningText.endedBy.text, Self.short(warning.endedBy))
    for receipt in warning.receipts {
      details.add(
        WarningText.receipt.text,
        "\(Names.department(receipt.department)) \(Moment.text(receipt.time)) \(receipt.note)",
        .good)
    }
    return details
  }

  /// One line a warning.
  static func table(_ warnings: [InvestigationWarning]) -> Table {
    var table = Table([
      .init(WarningText.number.text, right: true), .init(CommonText.state.text),
      .init(WarningText.type.text), .init(WarningText.event.text, gives: true, cellsMin: 8),
      .init(WarningText.headline.text, gives: true, cellsMin: 10),
      .init(WarningText.severity.text, drops: true), .init(WarningText.expires.text, drops: true),
      .init(WarningText.receipts.text, right: true),
    ])
    for warning in warnings {
      let alert = warning.alert ?? InvestigationAlert()
      let info = alert.infos.first ?? InvestigationAlertInfo()
      table.add([
        .init(short(warning.name)), .init(state(warning.state), style(warning.state)),
        .init(status(alert) + type(alert.type)), .init(info.event),
        .init(info.headline.isEmpty ? alert.note : info.headline), .init(info.severity),
        .init(info.expires),
        .init("\(warning.receipts.count)/\(warning.recipients.count)"),
      ])
    }
    return table
  }

  /// A message that is no real one says so before everything else.
  private static func status(_ alert: InvestigationAlert) -> String {
    switch alert.status {
    case .actual, .unspecified: ""
    case .exercise: WarningText.exercise.text
    default: "[\(Names.key(alert.status, "ALERT_STATUS_"))] "
    }
  }

  private static func type(_ type: InvestigationAlertType) -> String {
    AlertTypeText(rawValue: Names.key(type, "ALERT_TYPE_"))?.text ?? type.wireName
  }

  private static func state(_ state: InvestigationWarningState) -> String {
    WarningStateText(rawValue: Names.key(state, "WARNING_STATE_"))?.text ?? state.wireName
  }

  private static func style(_ state: InvestigationWarningState) -> Style {
    state == .inForce ? .bad : .dim
  }

  /// Says how a warning stands after an act.
  static func say(
    _ warning: InvestigationWarning, _ text: WarningText, json answer: some WireMessage,
    on console: Console
  ) {
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain:
      console.line("\(warning.name)\t\(warning.alert?.identifier ?? "")")
    case .text:
      console.line(text.with(short(warning.name), "\(warning.recipients.count)"))
    }
  }
}
