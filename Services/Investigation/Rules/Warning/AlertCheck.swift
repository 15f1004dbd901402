public import Vocabulary

/// One thing that is wrong with a message.
public struct AlertFinding: Sendable, Hashable {
  /// Field, such as `infos[0].event`.
  public let field: String
  /// Reason code.
  public let reason: String
  /// What is wrong.
  public let detail: String
  /// Section of CAP 1.2, or `[D]`.
  public let basis: String

  /// Makes a finding.
  public init(_ field: String, reason: String, _ detail: String, basis: String) {
    self.field = field
    self.reason = reason
    self.detail = detail
    self.basis = basis
  }
}

/// Limits of a message.
public enum AlertLimits {
  /// Parts of one message in different languages. [D]
  public static let infosMax = 16
  /// Areas of one part. [D]
  public static let areasMax = 256
  /// Earlier messages one may refer to. [D]
  public static let referencesMax = 64
  /// Minutes that a clock of another machine may be ahead. [D]
  public static let clockSlackMinutes = 5
}

/// What is wrong with a message by itself, whoever sent it.
public func alertFindings(_ message: AlertMessage, at now: UTCMicroseconds) -> [AlertFinding] {
  headFindings(message, at: now) + scopeFindings(message) + typeFindings(message)
    + message.infos.prefix(AlertLimits.infosMax).enumerated().flatMap { index, info in
      infoFindings(info, "infos[\(index)]")
    }
}

private func headFindings(_ message: AlertMessage, at now: UTCMicroseconds) -> [AlertFinding] {
  var findings: [AlertFinding] = []
  for (field, text) in [("identifier", message.identifier), ("sender", message.sender)] {
    // No spaces, commas or restricted characters: references could not be cut again.
    let isWord = !text.isEmpty && !text.contains { $0.isWhitespace || ",<&".contains($0) }
    if !isWord {
      findings.append(
        AlertFinding(
          field, reason: "ALERT_WORD", "one word without spaces, commas, < and &",
          basis: "CAP 3.2.1"))
    }
  }
  if let sent = AlertTime.moment(message.sent) {
    if sent > now.adding(Minutes(AlertLimits.clockSlackMinutes)) {
      findings.append(
        AlertFinding("sent", reason: "TIMES_IMPOSSIBLE", "lies in the future", basis: "[D]"))
    }
  } else {
    findings.append(time("sent", message.sent))
  }
  if message.status == nil { findings.append(required("status", "CAP 3.2.1")) }
  if message.type == nil { findings.append(required("type", "CAP 3.2.1")) }
  if message.scope == nil { findings.append(required("scope", "CAP 3.2.1")) }
  return findings
}

private func scopeFindings(_ message: AlertMessage) -> [AlertFinding] {
  switch message.scope {
  case .restricted where message.restriction.isEmpty: [required("restriction", "CAP 3.2.1")]
  case .private where message.addresses.isEmpty: [required("addresses", "CAP 3.2.1")]
  default: []
  }
}

private func typeFindings(_ message: AlertMessage) -> [AlertFinding] {
  var findings: [AlertFinding] = []
  switch message.type {
  case .alert, .update:
    if message.infos.isEmpty { findings.append(required("infos", "CAP 3.2.1")) }
  case .error:
    if message.note.isEmpty { findings.append(required("note", "CAP 3.2.1")) }
  case .cancel, .ack, nil: break
  }
  if let type = message.type, type != .alert, message.references.isEmpty {
    findings.append(required("references", "CAP 3.2.1"))
  }
  for (field, count, most) in [
    ("infos", message.infos.count, AlertLimits.infosMax),
    ("references", message.references.count, AlertLimits.referencesMax),
  ] where count > most {
    findings.append(
      AlertFinding(field, reason: "FIELD_TOO_LONG", "\(count), at most \(most)", basis: "[D]"))
  }
  return findings
}

private func infoFindings(_ info: AlertPart, _ place: String) -> [AlertFinding] {
  var findings: [AlertFinding] = []
  if info.event.isEmpty { findings.append(required("\(place).event", "CAP 3.2.2")) }
  if info.categories.isEmpty { findings.append(required("\(place).categories", "CAP 3.2.2")) }
  let words: [(String, [String], [String])] = [
    ("categories", info.categories, AlertWords.categories),
    ("response_types", info.responseTypes, AlertWords.responseTypes),
    ("urgency", [info.urgency], AlertWords.urgencies),
    ("severity", [info.severity], AlertWords.severities),
    ("certainty", [info.certainty], AlertWords.certainties),
  ]
  for (field, values, known) in words {
    for value in values where !known.contains(value) {
      findings.append(
        AlertFinding(
          "\(place).\(field)", reason: "ALERT_VALUE",
          "\(value.isEmpty ? "nothing" : value); one of \(known.joined(separator: ", "))",
          basis: "CAP 3.2.2"))
    }
  }
  findings += timeFindings(info, place)
  if info.areas.count > AlertLimits.areasMax {
    findings.append(
      AlertFinding(
        "\(place).areas", reason: "FIELD_TOO_LONG",
        "\(info.areas.count), at most \(AlertLimits.areasMax)", basis: "[D]"))
  }
  for (index, area) in info.areas.prefix(AlertLimits.areasMax).enumerated() {
    findings += areaFindings(area, "\(place).areas[\(index)]")
  }
  return findings
}

private func timeFindings(_ info: AlertPart, _ place: String) -> [AlertFinding] {
  var findings: [AlertFinding] = []
  for (field, text) in [
    ("effective", info.effective), ("onset", info.onset), ("expires", info.expires),
  ] where !text.isEmpty && AlertTime.moment(text) == nil {
    findings.append(time("\(place).\(field)", text))
  }
  if let expires = AlertTime.moment(info.expires) {
    for (field, text) in [("effective", info.effective), ("onset", info.onset)] {
      guard let begin = AlertTime.moment(text), begin >= expires else { continue }
      findings.append(
        AlertFinding(
          "\(place).expires", reason: "TIMES_IMPOSSIBLE", "expires before \(field)",
          basis: "CAP 3.2.2"))
    }
  }
  return findings
}

private func areaFindings(_ area: AlertArea, _ place: String) -> [AlertFinding] {
  var findings: [AlertFinding] = []
  if area.description.isEmpty {
    findings.append(required("\(place).description", "CAP 3.2.4"))
  }
  for polygon in area.polygons where !isPolygon(polygon) {
    findings.append(
      AlertFinding(
        "\(place).polygons", reason: "ALERT_GEOMETRY",
        "at least four points lat,lon, the last the first", basis: "CAP 3.2.4"))
  }
  for circle in area.circles where !isCircle(circle) {
    findings.append(
      AlertFinding(
        "\(place).circles", reason: "ALERT_GEOMETRY", "lat,lon and a radius in kilometres",
        basis: "CAP 3.2.4"))
  }
  return findings
}

private func isPolygon(_ text: String) -> Bool {
  let points = text.split(separator: " ")
  return points.count >= 4 && points.first == points.last && points.allSatisfy(isPoint)
}

private func isCircle(_ text: String) -> Bool {
  let parts = text.split(separator: " ")
  guard parts.count == 2, isPoint(parts[0]), let radius = Double(parts[1]) else { return false }
  return radius >= 0 && radius.isFinite
}

private func isPoint(_ text: Substring) -> Bool {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else {
    return false
  }
  return abs(latitude) <= 90 && abs(longitude) <= 180
}

private func required(_ field: String, _ basis: String) -> AlertFinding {
  AlertFinding(field, reason: "FIELD_REQUIRED", "is missing", basis: basis)
}

private func time(_ field: String, _ text: String) -> AlertFinding {
  AlertFinding(
    field, reason: "ALERT_TIME",
    "\(text.isEmpty ? "nothing" : text); write 2026-11-24T09:00:00+08:00, without Z",
    basis: "CAP 3.3.2")
}
