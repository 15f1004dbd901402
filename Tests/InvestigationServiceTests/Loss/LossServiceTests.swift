import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Direct loss of a case, entry by entry")
struct LossServiceTests {
  typealias Methods = InvestigationLossServiceMethods

  /// A million yuan in fen.
  private static let million: UInt64 = 100_000_000

  private static func add(
    _ house: InvestigationHouse, _ name: String, fen: UInt64, id: String, kind: String = "1",
    evidence: [String]
  ) async throws -> InvestigationAddLossEntryResponse {
    try await house.member.call(
      Methods.addLossEntry,
      InvestigationAddLossEntryRequest(
        requestID: id, case: name,
        entry: InvestigationLossEntry(kind: kind, amountFen: fen, evidence: evidence)))
  }

  /// A case with one piece of evidence; answers both names.
  private static func open(
    _ house: InvestigationHouse
  ) async throws -> (name: String, evidence: [String]) {
    let name = try await house.investigatedCase()
    let piece = try await house.add([1], to: name, by: house.member, id: "p1")
    return (name, [piece.name])
  }

  @Test("the sum lifts the level the moment it reaches the band, and the rise is told")
  func lifts() async throws {
    try await InvestigationHouse.open { house in
      let (name, evidence) = try await Self.open(house)
      // Reported: exactly one million; 1000 万 is ten million yuan.
      let below = try await Self.add(
        house, name, fen: 10 * Self.million - 1, id: "l1", evidence: evidence)
      #expect(below.case?.accident?.level == .ordinary)
      #expect(below.entry?.words == "人员伤亡善后处置费用")
      #expect(
        below.case?.accident?.tally?.lossFen
          == InvestigationFigure(least: 10 * Self.million - 1, exact: false))
      let at = try await Self.add(house, name, fen: 1, id: "l2", kind: "3", evidence: evidence)
      #expect(at.case?.accident?.level == .larger)
      #expect(at.case?.leadNow == "晋城市人民政府")
      #expect(try await house.notices(of: name).map(\.notice.kind) == [.opened, .relevelled])
      let page = try await house.leader.call(
        InvestigationCaseServiceMethods.getCaseReport,
        InvestigationGetCaseReportRequest(name: name))
      #expect(page.html.contains("人员伤亡善后处置费用") && page.html.contains("GB 6721-2025"))
      // The same click again is the same entry.
      let again = try await Self.add(house, name, fen: 1, id: "l2", kind: "3", evidence: evidence)
      #expect(again.entry == at.entry)
      let other = try await house.reason {
        _ = try await Self.add(house, name, fen: 2, id: "l2", kind: "3", evidence: evidence)
      }
      #expect(other == "REQUEST_ID_CONFLICT")
    }
  }

  @Test(
    "less than was reported changes nothing while open; settled it is the figure, with a reason")
  func settled() async throws {
    try await InvestigationHouse.open { house in
      let (name, evidence) = try await Self.open(house)
      let empty = try await house.reason {
        _ = try await house.member.call(
          Methods.settleLoss, InvestigationSettleLossRequest(case: name))
      }
      #expect(empty == "LOSS_EMPTY")
      let first = try await Self.add(house, name, fen: 4_000, id: "l1", evidence: evidence)
      #expect(
        first.case?.accident?.tally?.lossFen
          == InvestigationFigure(least: Self.million, exact: true))
      let falls = try await house.reason {
        _ = try await house.member.call(
          Methods.settleLoss, InvestigationSettleLossRequest(case: name))
      }
      #expect(falls == "LOSS_FALLS")
      let settled = try await house.member.call(
        Methods.settleLoss, InvestigationSettleLossRequest(case: name, note: "首报高估"))
      #expect(
        settled.case?.accident?.tally?.lossFen == InvestigationFigure(least: 4_000, exact: true))
      #expect(settled.case?.lossSettled == true && settled.case?.lossNote == "首报高估")
      // Another entry opens the calculation again.
      let second = try await Self.add(house, name, fen: 500, id: "l2", evidence: evidence)
      #expect(second.case?.lossSettled == false)
      #expect(
        second.case?.accident?.tally?.lossFen
          == InvestigationFigure(least: Self.million, exact: true))
    }
  }

  @Test("an entry taken back stays in the list with its reason and no longer counts")
  func withdrawn() async throws {
    try await InvestigationHouse.open { house in
      let (name, evidence) = try await Self.open(house)
      let added = try await Self.add(
        house, name, fen: 20 * Self.million, id: "l1", evidence: evidence)
      #expect(added.case?.accident?.level == .larger)
      let entry = added.entry?.name ?? ""
      let back = try await house.member.call(
        Methods.withdrawLossEntry,
        InvestigationWithdrawLossEntryRequest(name: entry, note: "重复登记"))
      #expect(back.case?.accident?.level == .ordinary)
      #expect(
        back.case?.accident?.tally?.lossFen
          == InvestigationFigure(least: Self.million, exact: true))
      let loss = try await house.leader.call(
        Methods.getLoss, InvestigationGetLossRequest(case: name)
      ).loss
      #expect(loss?.entries.map(\.withdrawn) == ["重复登记"])
      #expect(loss?.sumFen == 0 && loss?.edition == "2025" && loss?.kinds.count == 5)
      let again = try await house.reason {
        _ = try await house.member.call(
          Methods.withdrawLossEntry,
          InvestigationWithdrawLossEntryRequest(name: entry, note: "再来"))
      }
      #expect(again == "LOSS_WITHDRAWN")
    }
  }

  @Test("the scheme is that of the accident's day")
  func scheme() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident()
      accident.occurTime = ProtoTimestamp(
        microseconds: UTCMicroseconds(day("2026-06-30"), hour: 8).value)
      let name = try await house.investigatedCase(accident: accident)
      let piece = try await house.add([1], to: name, by: house.member, id: "p1")
      let kept = try await Self.add(
        house, name, fen: 100, id: "l1", kind: "10", evidence: [piece.name])
      #expect(kept.entry?.words == "流动资产损失价值")
    }
  }

  @Test("what is wrong with an entry is named, and nothing is stored")
  func refusals() async throws {
    try await InvestigationHouse.open { house in
      let (name, evidence) = try await Self.open(house)
      for (fen, kind, pieces, expected) in [
        (0, "1", evidence, "LOSS_AMOUNT"),
        (1_000_000_000_000_001, "1", evidence, "LOSS_AMOUNT"),
        (100, "10", evidence, "LOSS_KIND_UNKNOWN"), (100, "", evidence, "FIELD_REQUIRED"),
        (100, "1", [], "FIELD_REQUIRED"),
        (100, "1", ["\(name)/evidence/9"], "EVIDENCE_NOT_FOUND"),
      ] as [(UInt64, String, [String], String)] {
        do {
          _ = try await Self.add(house, name, fen: fen, id: "x", kind: kind, evidence: pieces)
          Issue.record("\(expected) was taken")
        } catch let status as Status {
          #expect(status.errorReasons == ["INVALID_LOSS"])
          #expect(status.message.contains(expected))
        }
      }
      let loss = try await house.leader.call(
        Methods.getLoss, InvestigationGetLossRequest(case: name))
      #expect(loss.loss?.entries == [])
      let office = try await house.reason {
        _ = try await house.office.call(
          Methods.getLoss, InvestigationGetLossRequest(case: name))
      }
      #expect(office == "CASE_ROLE_MISSING")
    }
  }
}
