import Contracts
import QuestionFormats

// CAP's XML and the contract, word for word.
extension CAPMessage {
  /// The message of the contract as XML has it.
  init(_ alert: InvestigationAlert) {
    self.init()
    identifier = alert.identifier
    sender = alert.sender
    sent = alert.sent
    status = Self.word(alert.status, "ALERT_STATUS_")
    type = Self.word(alert.type, "ALERT_TYPE_")
    source = alert.source
    scope = Self.word(alert.scope, "ALERT_SCOPE_")
    restriction = alert.restriction
    addresses = alert.addresses
    codes = alert.codes
    note = alert.note
    references = alert.references.map { [$0.sender, $0.identifier, $0.sent] }
    incidents = alert.incidents
    infos = alert.infos.map(CAPInfo.init)
  }

  /// The message as the contract has it; words that CAP does not have become "not said".
  var alert: InvestigationAlert {
    InvestigationAlert(
      identifier: identifier, sender: sender, sent: sent,
      status: Self.value(status, "ALERT_STATUS_") ?? .unspecified,
      type: Self.value(type, "ALERT_TYPE_") ?? .unspecified, source: source,
      scope: Self.value(scope, "ALERT_SCOPE_") ?? .unspecified, restriction: restriction,
      addresses: addresses, codes: codes, note: note,
      references: references.map {
        InvestigationAlertReference(sender: $0[0], identifier: $0[1], sent: $0[2])
      },
      incidents: incidents, infos: infos.map(\.info))
  }

  /// `Actual` for `ALERT_STATUS_ACTUAL`.
  private static func word(_ value: some WireEnum, _ prefix: String) -> String {
    let key = Names.key(value, prefix)
    return key == "unspecified" ? "" : key.prefix(1).uppercased() + key.dropFirst()
  }

  private static func value<Value: WireEnum>(_ word: String, _ prefix: String) -> Value? {
    Value.allCases.first { !word.isEmpty && Self.word($0, prefix) == word }
  }
}

extension CAPInfo {
  /// An info of the contract as XML has it.
  init(_ info: InvestigationAlertInfo) {
    self.init()
    let texts = [
      "language": info.language, "event": info.event, "urgency": info.urgency,
      "severity": info.severity, "certainty": info.certainty, "audience": info.audience,
      "effective": info.effective, "onset": info.onset, "expires": info.expires,
      "senderName": info.senderName, "headline": info.headline,
      "description": info.description, "instruction": info.instruction, "web": info.web,
      "contact": info.contact,
    ]
    self.texts = texts.filter { !$0.value.isEmpty }
    lists = ["category": info.categories, "responseType": info.responseTypes]
      .filter { !$0.value.isEmpty }
    let pairs = ["eventCode": info.eventCodes, "parameter": info.parameters]
    self.pairs = pairs.filter { !$0.value.isEmpty }.mapValues { $0.map(CAPPair.init) }
    resources = info.resources.map { resource in
      [
        "resourceDesc": resource.description, "mimeType": resource.mediaType,
        "size": resource.sizeBytes == 0 ? "" : "\(resource.sizeBytes)", "uri": resource.uri,
        "digest": resource.digest,
      ].filter { !$0.value.isEmpty }
    }
    areas = info.areas.map(CAPArea.init)
  }

  /// The info as the contract has it.
  var info: InvestigationAlertInfo {
    let text = { (name: String) in texts[name] ?? "" }
    return InvestigationAlertInfo(
      language: text("language"), categories: lists["category"] ?? [], event: text("event"),
      responseTypes: lists["responseType"] ?? [], urgency: text("urgency"),
      severity: text("severity"), certainty: text("certainty"), audience: text("audience"),
      eventCodes: (pairs["eventCode"] ?? []).map(\.contractValue), effective: text("effective"),
      onset: text("onset"), expires: text("expires"), senderName: text("senderName"),
      headline: text("headline"), description: text("description"),
      instruction: text("instruction"), web: text("web"), contact: text("contact"),
      parameters: (pairs["parameter"] ?? []).map(\.contractValue),
      resources: resources.map { resource in
        InvestigationAlertResource(
          description: resource["resourceDesc"] ?? "", mediaType: resource["mimeType"] ?? "",
          sizeBytes: UInt64(resource["size"] ?? "") ?? 0, uri: resource["uri"] ?? "",
          digest: resource["digest"] ?? "")
      }, areas: areas.map(\.area))
  }
}

extension CAPArea {
  /// An area of the contract as XML has it.
  init(_ area: InvestigationAlertArea) {
    self.init()
    texts = [
      "areaDesc": area.description, "altitude": area.altitude, "ceiling": area.ceiling,
    ].filter { !$0.value.isEmpty }
    polygons = area.polygons
    circles = area.circles
    geocodes = area.geocodes.map(CAPPair.init)
  }

  /// The area as the contract has it.
  var area: InvestigationAlertArea {
    InvestigationAlertArea(
      description: texts["areaDesc"] ?? "", polygons: polygons, circles: circles,
      geocodes: geocodes.map(\.contractValue), altitude: texts["altitude"] ?? "",
      ceiling: texts["ceiling"] ?? "")
  }
}

extension CAPPair {
  /// A pair of the contract.
  init(_ value: InvestigationAlertValue) { self.init(name: value.name, value: value.value) }

  /// The pair as the contract has it.
  var contractValue: InvestigationAlertValue { InvestigationAlertValue(name: name, value: value) }
}
