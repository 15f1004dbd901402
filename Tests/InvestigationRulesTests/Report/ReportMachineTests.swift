import InvestigationRules
import TestSupport
import Testing
import Vocabulary

@Suite("Accident reports")
struct ReportMachineTests {
  static let legal: [ReportMove: [ReportState: ReportState]] = [
    .verify: [.received: .verifying],
    .confirm: [.verifying: .confirmed],
    .reportUp: [
      .received: .reportedUp, .verifying: .reportedUp, .confirmed: .reportedUp,
      .reportedUp: .reportedUp, .supplemented: .supplemented, .levelFixed: .levelFixed,
      .handedOver: .handedOver,
    ],
    .supplement: [
      .received: .supplemented, .verifying: .supplemented, .confirmed: .supplemented,
      .reportedUp: .supplemented, .supplemented: .supplemented, .levelFixed: .levelFixed,
      .handedOver: .handedOver,
    ],
    .fixLevel: [.confirmed: .levelFixed, .reportedUp: .levelFixed, .supplemented: .levelFixed],
    .handOver: [
      .confirmed: .handedOver, .reportedUp: .handedOver, .supplemented: .handedOver,
      .levelFixed: .handedOver,
    ],
    .dismiss: [
      .verifying: .notAccident, .reportedUp: .notAccident, .supplemented: .notAccident,
    ],
  ]

  @Test("every move in every state is as the table says", arguments: ReportMove.allCases)
  func everyPair(move: ReportMove) {
    for from in ReportState.allCases {
      #expect(
        ReportMachine.transition(from: from, by: move)?.to == Self.legal[move]?[from],
        "\(from.code) \(move.code)")
    }
  }

  static let hops: [(HopKind, Int?)] = [
    (.sceneToHead, nil), (.unitToAuthority, 1), (.levelUp, 2), (.ownGovernment, 2), (.notice, 2),
    (.statistics, 24),
  ]

  @Test("a hop is late one moment after its limit and not before", arguments: hops)
  func late(kind: HopKind, hours: Int?) {
    let known = FixedClock().now
    guard let hours else {
      #expect(!isLate(kind, known: known, sent: known.adding(Hours(99)), rule: clockRule))
      return
    }
    let limit = known.adding(Hours(hours))
    #expect(!isLate(kind, known: known, sent: limit, rule: clockRule))
    #expect(
      isLate(kind, known: known, sent: UTCMicroseconds(limit.value + 1), rule: clockRule))
  }

  @Test("a false or concealed report stands once proven; a late or incomplete one by itself")
  func proof() {
    #expect(ReportingFault.allCases.filter(\.needsProof) == [.falsified, .concealed])
  }

  @Test(
    "an injury is severe from 105 lost working days on", arguments: [(104, false), (105, true)])
  func degree(days: Int, isExpected: Bool) {
    #expect(isSevere(lostWorkingDays: days, threshold: 105) == isExpected)
  }
}
