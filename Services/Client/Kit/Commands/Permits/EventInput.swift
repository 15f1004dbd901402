import Contracts

/// Reads licence events from JSON.
enum EventInput {
  /// The events of a file; one without an id gets one, and the person is told.
  ///
  /// - Throws: `Complaint` with line and column, or with the field that is wrong.
  static func read(_ path: String, session: Session) throws -> [PermitsLicenceEvent] {
    let file = try InputFile(path, session: session)
    defer { file.close() }
    let text = try file.text()
    let values: [JSONValue]
    do {
      values = try JSONValue.readingMany(text)
    } catch {
      throw Complaint(
        UsageText.jsonFault.with("\(error.line)", "\(error.column)", error.problem),
        tries: ["anlan permits publish --template"], outcome: .rejected)
    }
    guard !values.isEmpty else {
      throw Complaint(PermitsText.fileEmpty.with(path), outcome: .rejected)
    }
    return try values.enumerated().map { index, value in
      try event(value, number: index + 1, session: session)
    }
  }

  private static func event(
    _ value: JSONValue, number: Int, session: Session
  ) throws -> PermitsLicenceEvent {
    guard case .object = value else {
      throw Complaint(PermitsText.eventNotObject.with("\(number)"), outcome: .rejected)
    }
    let id = value["eventId"]?.string ?? value["event_id"]?.string ?? ""
    var whole = value
    if id.isEmpty {
      let made = Identifier.uuid()
      let rest = value.members.filter { !["eventId", "event_id"].contains($0.name) }
      whole = .object([JSONValue.Member("eventId", .string(made))] + rest)
      session.console.notice(PermitsText.eventIDMade.with(made))
    }
    do {
      return try PermitsLicenceEvent(json: whole.compact)
    } catch {
      throw Complaint(
        ConnectText.refusedInput.text,
        items: [
          .init(
            place: PermitsText.itemPlace.with("\(number)", error.told.field), why: error.told.why)
        ],
        tries: ["anlan permits publish --template"], outcome: .rejected)
    }
  }
}

/// An example of a licence event, with synthetic codes.
enum EventTemplate {
  /// The example as JSON.
  static var json: JSONValue {
    event.jsonValue(withDefaults: false)
  }

  /// The example.
  static var event: PermitsLicenceEvent {
    PermitsLicenceEvent(
      eventID: Identifier.uuid(), type: .issued,
      document: PermitsLicenceDocument(
        licenceType: "AQSC_MK", certificateName: "安全生产许可证",
        certificateNo: "（晋）MK安许证字〔2026〕0001", documentName: "准予行政许可决定书",
        documentNo: "高审批准字〔2026〕1号", category: "普通", content: "煤炭开采（示例）",
        decisionDay: "2026-11-20", validFrom: "2026-11-20", validTo: "2029-11-19",
        authorityName: "高平市审批服务管理局", authorityCode: "11140581900000014T",
        sourceName: "高平市审批服务管理局", sourceCode: "11140581900000014T"),
      holder: TypeHolder(
        name: "示例煤业有限公司", kind: .organisation, creditCode: "91140581MA0ABCDE6J",
        legalRepresentative: "张某"),
      premises: TypePremises(
        name: "示例煤矿", address: "米山镇示例村", division: "140581101", industry: "B0610"),
      conditions: PermitsConditions(scope: "煤炭开采", capacity: "90 万吨/年"),
      occurredTime: Moment.now())
  }
}
