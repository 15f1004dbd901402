import Contracts
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Accidents of holders, as the investigation tells them")
struct AccidentTests {
  /// What the investigation's feed brings about an accident of the first holder.
  private static func notice(
    _ number: UInt32, case name: String = "cases/7", on moment: String, deaths: UInt64
  ) -> FeedEventBody {
    let notice = InvestigationCaseNotice(
      case: name, kind: .opened, state: .open, creditCode: SyntheticCodes.creditCode(1),
      unit: "示例", title: "示例事故",
      occurTime: ProtoTimestamp(microseconds: UTCMicroseconds(day(moment), hour: 8).value),
      level: .ordinary, deaths: InvestigationFigure(least: deaths, exact: true),
      number: number)
    return FeedEventBody(
      payloadType: InvestigationCaseNotice.protoName, payload: notice.encoded())
  }

  private static func tell(_ house: PermitsHouse, _ body: FeedEventBody) async throws {
    let service = house.service
    try await house.store.write { try service.apply(body, in: $0) }
  }

  private static func accidents(
    _ house: PermitsHouse
  ) async throws -> [PermitsLicenceAccident] {
    try await house.call(
      PermitsServiceMethods.getLicence, PermitsGetLicenceRequest(name: "licences/1"),
      as: .emergency
    ).licence?.accidents ?? []
  }

  @Test(
    "a renewal after a death in the term warns that it needs review (安全生产许可证条例 art. 9)",
    arguments: [
      // The term began on 2026-07-06; the day of the renewal is 2026-09-06.
      ("2026-07-05", 1, false), ("2026-07-06", 1, true), ("2026-09-06", 1, true),
      ("2026-07-06", 0, false),
    ] as [(String, UInt64, Bool)])
  func renewal(on moment: String, deaths: UInt64, warns: Bool) async throws {
    try await PermitsHouse.open { house in
      _ = try await house.publish(Events.coal(1))
      house.clock.set(UTCMicroseconds(day("2026-09-06"), hour: 9))
      try await Self.tell(house, Self.notice(1, on: moment, deaths: deaths))
      var renewal = Events.coal(2, .renewed)
      renewal.document?.decisionDay = "2026-09-06"
      renewal.document?.validTo = "2029-09-05"
      #expect(try await Self.accidents(house).map(\.needsReview) == [warns])
      let answer = try await house.publish(renewal)
      let found = answer.warnings.filter { $0.reason == "DEATH_ACCIDENT_IN_TERM" }
      #expect(found.map(\.detail) == (warns ? ["cases/7"] : []))
    }
  }

  @Test("the last notice of a case counts, whatever the order they come in")
  func lastNotice() async throws {
    try await PermitsHouse.open { house in
      _ = try await house.publish(Events.coal(1))
      try await Self.tell(house, Self.notice(2, on: "2026-07-06", deaths: 3))
      try await Self.tell(house, Self.notice(1, on: "2026-07-06", deaths: 1))
      try await Self.tell(house, Self.notice(2, on: "2026-07-06", deaths: 3))
      #expect(try await Self.accidents(house).map(\.deaths) == [3])
    }
  }

  @Test("what is no notice of a case is left alone; a broken one is refused")
  func others() async throws {
    try await PermitsHouse.open { house in
      _ = try await house.publish(Events.coal(1))
      try await Self.tell(
        house, FeedEventBody(payloadType: InvestigationLessonIssued.protoName, payload: [1]))
      #expect(try await Self.accidents(house).isEmpty)
      await #expect(throws: (any Error).self) {
        try await Self.tell(
          house,
          FeedEventBody(payloadType: InvestigationCaseNotice.protoName, payload: [0xFF]))
      }
    }
  }
}
