import Contracts
import EnforcementService
import Feed
import Ledger
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Inspections behind a real socket")
struct InspectionServiceTests {
  typealias Methods = EnforcementInspectionServiceMethods

  @Test("a plan is made once whatever is clicked twice, and another plan under its id is refused")
  func plan() async throws {
    try await EnforcementHouse.open { house in
      var request = EnforcementPlanInspectionRequest(
        requestID: "r1", entity: try await house.mine(), kind: .planned,
        plannedDay: "2026-07-07", subject: "一通三防")
      let first = try await house.author.call(Methods.planInspection, request)
      let again = try await house.author.call(Methods.planInspection, request)
      #expect(first == again)
      #expect(first.inspection?.quizRequired == true)
      #expect(first.inspection?.sector == "煤矿")
      request.subject = "顶板"
      let refused = try await house.reason {
        _ = try await house.author.call(Methods.planInspection, request)
      }
      #expect(refused == "REQUEST_ID_CONFLICT")
    }
  }

  @Test("from plan to close: the quiz or a reason, and every step in the ledger")
  func story() async throws {
    try await EnforcementHouse.open { house in
      let name = try await house.startedInspection()
      let now = house.clock.now.value
      let record = EnforcementInspectionRecord(
        arriveTime: ProtoTimestamp(microseconds: now - 3_600_000_000),
        leaveTime: ProtoTimestamp(microseconds: now), text: "检查一通三防",
        problems: ["回风巷一处风筒漏风"], signedBy: "示例某", isUnderground: true)
      _ = try await house.author.call(
        Methods.moveInspection,
        EnforcementMoveInspectionRequest(name: name, move: .record, record: record))
      let refused = try await house.reason {
        _ = try await house.author.call(
          Methods.moveInspection, EnforcementMoveInspectionRequest(name: name, move: .close))
      }
      #expect(refused == "INSPECTION_GUARD")
      let closed = try await house.author.call(
        Methods.moveInspection,
        EnforcementMoveInspectionRequest(
          name: name, move: .close, noQuizReason: "井下停电，人员撤出"))
      #expect(closed.inspection?.state == .closed)
      #expect(closed.inspection?.moves.map(\.move) == [.approve, .start, .record, .close])
      let entries = try await house.store.read { reader in
        try reader.integer("SELECT count(*) FROM event WHERE subject = $1", [.text(name)])
      }
      #expect(entries == 5)
    }
  }

  @Test("another department neither sees nor moves an inspection")
  func stranger() async throws {
    try await EnforcementHouse.open { house in
      let name = try await house.startedInspection()
      let seen = try await house.reason {
        _ = try await house.stranger.call(
          Methods.getInspection, EnforcementGetInspectionRequest(name: name))
      }
      #expect(seen == "INSPECTION_NOT_FOUND")
      let moved = try await house.reason {
        _ = try await house.stranger.call(
          Methods.moveInspection, EnforcementMoveInspectionRequest(name: name, move: .record))
      }
      #expect(moved == "INSPECTION_NOT_FOUND")
      let listed = try await house.stranger.call(
        Methods.listInspections, EnforcementListInspectionsRequest())
      #expect(listed.inspections.isEmpty)
    }
  }
}
