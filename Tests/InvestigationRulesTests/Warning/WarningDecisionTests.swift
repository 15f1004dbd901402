import InvestigationRules
import Testing
import Vocabulary

@Suite("Warnings by the rules of CAP 1.2")
struct WarningDecisionTests {
  private let now = UTCMicroseconds(LegalDay(dayNumber: 20_000), hour: 12)

  private func message(_ type: AlertType = .alert) -> AlertMessage {
    AlertMessage(
      identifier: "a-1", sender: "anlan.YJ", sent: AlertTime.text(now), status: .actual,
      type: type, scope: .public,
      references: type == .alert ? [] : [reference],
      infos: type == .alert || type == .update
        ? [
          AlertPart(
            categories: ["Safety"], event: "暴雨", urgency: "Expected", severity: "Severe",
            certainty: "Likely", expires: AlertTime.text(now.adding(Hours(12))),
            areas: [AlertArea(description: "高平市")])
        ] : [])
  }

  private let reference = AlertReference(
    sender: "anlan.YJ", identifier: "a-0", sent: "2024-10-04T09:00:00+08:00")

  private func known(
    sender: String = "anlan.YJ", status: AlertStatus = .actual, state: WarningState = .inForce
  ) -> [AlertReference: KnownAlert] {
    [reference: KnownAlert(sender: sender, status: status, state: state, type: .alert)]
  }

  private func reasons(_ change: (inout AlertMessage) -> Void) -> [String] {
    var changed = message()
    change(&changed)
    return alertFindings(changed, at: now).map(\.reason)
  }

  @Test("a message that says everything is taken; what it refers to ends as its type says")
  func taken() throws {
    #expect(try warningDecision(on: message(), known: [:], at: now) == (.inForce, nil))
    let cases: [(AlertType, WarningState, WarningState?)] = [
      (.update, .inForce, .updated), (.cancel, .noted, .cancelled), (.ack, .noted, nil),
    ]
    for (type, state, earlier) in cases {
      let decision = try warningDecision(on: message(type), known: known(), at: now)
      #expect(decision.state == state && decision.earlier == earlier)
    }
  }

  @Test("a reference to a message that was never here is refused with the reference")
  func unknownReference() {
    for type in [AlertType.update, .cancel, .ack] {
      #expect(throws: WarningRefusal.unknownReference(reference.text)) {
        try warningDecision(on: message(type), known: [:], at: now)
      }
    }
  }

  @Test("only its sender changes a warning in force, and a drill never changes what is real")
  func references() {
    #expect(throws: WarningRefusal.otherSender(reference.text)) {
      try warningDecision(on: message(.cancel), known: known(sender: "else"), at: now)
    }
    #expect(throws: WarningRefusal.otherStatus(reference.text)) {
      try warningDecision(on: message(.update), known: known(status: .exercise), at: now)
    }
    for state in WarningState.allCases where state != .inForce {
      #expect(throws: WarningRefusal.notInForce(reference.text, state)) {
        try warningDecision(on: message(.update), known: known(state: state), at: now)
      }
    }
    #expect(throws: Never.self) {
      try warningDecision(
        on: message(.ack), known: known(sender: "else", state: .expired), at: now)
    }
  }

  @Test("what is over when it comes is refused; a minute before it is taken")
  func expiry() throws {
    var late = message()
    late.infos[0].expires = AlertTime.text(now)
    #expect(throws: WarningRefusal.expired(now)) {
      try warningDecision(on: late, known: [:], at: now)
    }
    late.infos[0].expires = AlertTime.text(now.adding(Minutes(1)))
    #expect(try warningDecision(on: late, known: [:], at: now).state == .inForce)
    #expect(warningState(.inForce, expiresAt: now, at: now) == .expired)
    #expect(warningState(.inForce, expiresAt: nil, at: now) == .inForce)
  }

  @Test("each field that is wrong is named")
  func findings() {
    #expect(reasons { $0.identifier = "a 1" } == ["ALERT_WORD"])
    #expect(reasons { $0.sender = "a,b" } == ["ALERT_WORD"])
    #expect(reasons { $0.sent = "2024-10-04T12:00:00Z" } == ["ALERT_TIME"])
    #expect(reasons { $0.sent = AlertTime.text(now.adding(Hours(1))) } == ["TIMES_IMPOSSIBLE"])
    #expect(reasons { $0.status = nil } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.scope = .private } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.scope = .restricted } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.infos = [] } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.type = .cancel } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.infos[0].event = "" } == ["FIELD_REQUIRED"])
    #expect(reasons { $0.infos[0].severity = "severe" } == ["ALERT_VALUE"])
    #expect(reasons { $0.infos[0].categories = ["Weather"] } == ["ALERT_VALUE"])
    #expect(reasons { $0.infos[0].onset = $0.infos[0].expires } == ["TIMES_IMPOSSIBLE"])
    #expect(reasons { $0.infos[0].areas[0].description = "" } == ["FIELD_REQUIRED"])
  }

  @Test(
    "shapes are closed and on the globe",
    arguments: [
      ("35.8,112.9 35.9,112.9 35.9,113.0 35.8,112.9", "", true),
      ("35.8,112.9 35.9,112.9 35.8,112.9", "", false),
      ("35.8,112.9 35.9,112.9 35.9,113.0 35.8,113.0", "", false),
      ("95.8,112.9 35.9,112.9 35.9,113.0 95.8,112.9", "", false), ("", "35.8,112.9 5", true),
      ("", "35.8,112.9", false), ("", "35.8,112.9 -1", false),
    ])
  func shapes(_ polygon: String, _ circle: String, _ isGood: Bool) {
    let found = reasons {
      if !polygon.isEmpty { $0.infos[0].areas[0].polygons = [polygon] }
      if !circle.isEmpty { $0.infos[0].areas[0].circles = [circle] }
    }
    #expect(found == (isGood ? [] : ["ALERT_GEOMETRY"]))
  }

  @Test("CAP times carry their offset and are moments")
  func times() {
    let beijing = AlertTime.moment("2026-11-24T08:00:00+08:00")
    #expect(beijing == AlertTime.moment("2026-11-24T00:00:00-00:00"))
    #expect(beijing == AlertTime.moment("2026-11-23T19:00:00-05:00"))
    for text in ["", "2026-11-24", "2026-11-24T08:00:00Z", "2026-13-24T08:00:00+08:00"] {
      #expect(AlertTime.moment(text) == nil)
    }
  }
}
