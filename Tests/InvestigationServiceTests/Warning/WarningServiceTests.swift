import Contracts
import Feed
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Warnings, over the wire")
struct WarningServiceTests {
  private typealias Methods = InvestigationWarningServiceMethods

  private func alert(
    _ house: InvestigationHouse, status: InvestigationAlertStatus = .actual
  ) -> InvestigationAlert {
    InvestigationAlert(
      status: status, scope: .public,
      infos: [
        InvestigationAlertInfo(
          categories: ["Met"], event: "暴雨", urgency: "Expected", severity: "Severe",
          certainty: "Likely", expires: "\(house.clock.now.adding(Hours(6)))", headline: "矿区暴雨",
          areas: [InvestigationAlertArea(description: "高平市")])
      ])
  }

  @Test("a warning is pushed to its departments, acknowledged by them once, and seen by no others")
  func issued() async throws {
    try await InvestigationHouse.open { house in
      let request = InvestigationIssueWarningRequest(
        requestID: "w1", alert: alert(house), departments: ["NY", "YJ"])
      let warning = try #require(try await house.office.call(Methods.issueWarning, request).warning)
      #expect(warning.recipients == ["NY", "YJ"])
      #expect(warning.alert?.sender == "anlan.AWB" && warning.state == .inForce)
      let again = try await house.office.call(Methods.issueWarning, request).warning
      #expect(again?.name == warning.name)
      for _ in 1...2 {
        _ = try await house.stranger.call(
          Methods.acknowledgeWarning,
          InvestigationAcknowledgeWarningRequest(name: warning.name, note: "已撤人"))
      }
      let seen = try await house.head.call(
        Methods.getWarning, InvestigationGetWarningRequest(name: warning.name))
      #expect(seen.warning?.receipts.map(\.department) == ["NY"])
      let other = InvestigationIssueWarningRequest(
        requestID: "w2", alert: alert(house), departments: ["JT"])
      let hidden = try await house.office.call(Methods.issueWarning, other).warning
      let reason = try await house.reason {
        _ = try await house.head.call(
          Methods.getWarning, InvestigationGetWarningRequest(name: hidden?.name ?? ""))
      }
      #expect(reason == "WARNING_NOT_FOUND")
    }
  }

  @Test("an update supersedes, a cancel ends, and nothing follows an end")
  func followUp() async throws {
    try await InvestigationHouse.open { house in
      let first = try #require(
        try await house.office.call(
          Methods.issueWarning,
          InvestigationIssueWarningRequest(requestID: "w1", alert: alert(house))
        ).warning)
      let second = try #require(
        try await house.office.call(
          Methods.updateWarning,
          InvestigationUpdateWarningRequest(
            requestID: "w2", name: first.name, alert: alert(house))
        ).warning)
      #expect(second.alert?.references.map(\.identifier) == [first.alert?.identifier ?? "-"])
      _ = try await house.office.call(
        Methods.cancelWarning,
        InvestigationCancelWarningRequest(requestID: "w3", name: second.name, note: "险情已排除"))
      let states = try await house.office.call(
        Methods.listWarnings, InvestigationListWarningsRequest()
      ).warnings.map(\.state)
      #expect(states == [.noted, .cancelled, .updated])
      let reason = try await house.reason {
        _ = try await house.office.call(
          Methods.updateWarning,
          InvestigationUpdateWarningRequest(
            requestID: "w4", name: second.name, alert: alert(house)))
      }
      #expect(reason == "WARNING_NOT_IN_FORCE")
      house.clock.advance(Minutes(7 * 60))
      let inForce = try await house.office.call(
        Methods.listWarnings, InvestigationListWarningsRequest(inForce: true))
      #expect(inForce.warnings.isEmpty)
    }
  }

  @Test("a message from elsewhere is taken in once, and refused when its reference is unknown")
  func imported() async throws {
    try await InvestigationHouse.open { house in
      var message = alert(house, status: .exercise)
      message.identifier = "cma-1"
      message.sender = "cma@example.cn"
      message.sent = "\(house.clock.now)"
      message.type = .alert
      let request = InvestigationImportWarningRequest(alert: message, departments: ["NY"])
      let first = try await house.office.call(Methods.importWarning, request)
      #expect(first.warning?.imported == true && !first.existed)
      #expect(try await house.office.call(Methods.importWarning, request).existed)
      message.note = "改"
      let taken = try await house.reason {
        _ = try await house.office.call(
          Methods.importWarning, InvestigationImportWarningRequest(alert: message))
      }
      #expect(taken == "WARNING_IDENTIFIER_TAKEN")
      message.identifier = "cma-2"
      message.type = .update
      message.references = [
        InvestigationAlertReference(
          sender: "cma@example.cn", identifier: "cma-0", sent: message.sent)
      ]
      let unknown = try await house.reason {
        _ = try await house.office.call(
          Methods.importWarning, InvestigationImportWarningRequest(alert: message))
      }
      #expect(unknown == "WARNING_REFERENCE_UNKNOWN")
    }
  }

  @Test("an update, an end and an acknowledgement from elsewhere do what they say")
  func importedFollowUps() async throws {
    try await InvestigationHouse.open { house in
      func take(
        _ identifier: String, _ type: InvestigationAlertType, about earlier: String? = nil,
        status: InvestigationAlertStatus = .actual
      ) async throws -> String {
        var message = alert(house, status: status)
        message.identifier = identifier
        message.sender = "cma@example.cn"
        message.sent = "\(house.clock.now)"
        message.type = type
        if type == .cancel || type == .ack { message.infos = [] }
        message.references =
          earlier.map {
            [
              InvestigationAlertReference(
                sender: "cma@example.cn", identifier: $0, sent: message.sent)
            ]
          } ?? []
        let request = InvestigationImportWarningRequest(alert: message, departments: ["NY"])
        return try await house.office.call(Methods.importWarning, request).warning?.name ?? ""
      }
      func state(_ name: String) async throws -> InvestigationWarningState? {
        try await house.office.call(
          Methods.getWarning, InvestigationGetWarningRequest(name: name)
        ).warning?.state
      }
      let first = try await take("cma-1", .alert)
      _ = try await take("cma-1-ack", .ack, about: "cma-1")
      #expect(try await state(first) == .inForce)
      let second = try await take("cma-2", .update, about: "cma-1")
      #expect(try await state(first) == .updated)
      // A drill never ends the real thing.
      let drill = try await house.reason {
        _ = try await take("cma-3", .cancel, about: "cma-2", status: .exercise)
      }
      #expect(drill == "WARNING_OTHER_STATUS")
      #expect(try await state(second) == .inForce)
      _ = try await take("cma-4", .cancel, about: "cma-2")
      #expect(try await state(second) == .cancelled)
      for type in [InvestigationAlertType.update, .cancel, .ack] {
        let unknown = try await house.reason {
          _ = try await take("cma-5-\(type.rawValue)", type, about: "cma-0")
        }
        #expect(unknown == "WARNING_REFERENCE_UNKNOWN")
      }
    }
  }
}
