import Contracts
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Near misses as the service keeps them")
struct NearMissServiceTests {
  static func miss(
    in house: InvestigationHouse, couldDeaths: UInt64? = 3, barriers: UInt32? = 0,
    outcome: InvestigationTally? = nil
  ) -> InvestigationNearMiss {
    InvestigationNearMiss(
      unit: "示例一号煤业有限公司", place: "斜井",
      occurTime: ProtoTimestamp(microseconds: house.clock.now.adding(Hours(-3)).value),
      course: "钢丝绳断绳跑车，车场无人", outcome: outcome,
      potential: couldDeaths.map {
        InvestigationTally(deaths: InvestigationFigure(least: $0, exact: true))
      }, potentialBasis: "五分钟前三人通过",
      barriers: barriers.map { InvestigationBarrierCount(standing: $0) })
  }

  static func record(
    _ miss: InvestigationNearMiss, id: String, by client: WireClient
  ) async throws -> InvestigationNearMiss {
    try await client.call(
      InvestigationNearMissServiceMethods.recordNearMiss,
      InvestigationRecordNearMissRequest(requestID: id, nearMiss: miss)
    ).nearMiss ?? InvestigationNearMiss()
  }

  @Test("are judged by potential: the outcome changes nothing; each is in the ledger once")
  func potential() async throws {
    try await InvestigationHouse.open { house in
      let quiet = try await Self.record(Self.miss(in: house), id: "n1", by: house.stranger)
      #expect(quiet.name == "nearmisses/1" && quiet.chosen && quiet.potentialLevel == .larger)
      #expect(quiet.reasons == ["deaths 3 ≥ 1", "barriers 0 ≤ 1"])
      #expect(!quiet.ruleSource.isEmpty && quiet.account == "stranger")
      #expect(
        try await Self.record(Self.miss(in: house), id: "n1", by: house.stranger) == quiet)
      let hurt = InvestigationTally(severe: InvestigationFigure(least: 2, exact: true))
      let loud = try await Self.record(
        Self.miss(in: house, outcome: hurt), id: "n2", by: house.stranger)
      #expect(loud.chosen == quiet.chosen && loud.reasons == quiet.reasons)
      let harmless = try await Self.record(
        Self.miss(in: house, couldDeaths: 0, outcome: hurt), id: "n3", by: house.stranger)
      #expect(!harmless.chosen && harmless.outcome == hurt)
      let acts = try await house.store.read {
        try $0.integer("SELECT count(*) FROM event WHERE subject LIKE 'nearmisses/%'")
      }
      #expect(acts == 3)
      let chosen = try await house.office.call(
        InvestigationNearMissServiceMethods.listNearMisses,
        InvestigationListNearMissesRequest(filter: "chosen=yes")
      ).nearMisses
      #expect(chosen.map(\.name) == ["nearmisses/2", "nearmisses/1"])
    }
  }

  @Test("refuse what is missing, by field, and a request id used for something else")
  func refused() async throws {
    try await InvestigationHouse.open { house in
      #expect(
        try await house.reason {
          _ = try await Self.record(
            Self.miss(in: house, couldDeaths: nil), id: "n1", by: house.stranger)
        } == "POTENTIAL_MISSING")
      var miss = Self.miss(in: house)
      miss.kind = "MAGIC"
      #expect(
        try await house.reason {
          _ = try await Self.record(miss, id: "n1", by: house.stranger)
        } == "INVALID_NEAR_MISS")
      miss = Self.miss(in: house)
      miss.potentialBasis = " "
      #expect(
        try await house.reason {
          _ = try await Self.record(miss, id: "n1", by: house.stranger)
        } == "INVALID_NEAR_MISS")
      miss = Self.miss(in: house)
      miss.occurTime = ProtoTimestamp(microseconds: house.clock.now.adding(Hours(1)).value)
      #expect(
        try await house.reason {
          _ = try await Self.record(miss, id: "n1", by: house.stranger)
        } == "INVALID_NEAR_MISS")
      _ = try await Self.record(Self.miss(in: house), id: "n1", by: house.stranger)
      #expect(
        try await house.reason {
          _ = try await Self.record(
            Self.miss(in: house, couldDeaths: 9), id: "n1", by: house.stranger)
        } == "REQUEST_ID_CONFLICT")
    }
  }

  @Test("take the facts of a report, and a 较大涉险 report is chosen at once")
  func fromReport() async throws {
    try await InvestigationHouse.open { house in
      var accident = house.accident(deaths: 0)
      accident.tally?.trapped = InvestigationFigure(least: 4, exact: true)
      let report = try await house.office.call(
        InvestigationReportServiceMethods.fileReport,
        InvestigationFileReportRequest(
          requestID: "r1", accident: accident, channel: .phone, reporter: "张某"))
      let miss = try await Self.record(
        InvestigationNearMiss(
          report: report.report?.name ?? "", course: "被困后脱险", potentialBasis: "救援报告"),
        id: "n1", by: house.office)
      #expect(miss.unit == accident.unit && miss.place == accident.place)
      #expect(miss.chosen && miss.reasons == ["grave danger"])
      #expect(miss.outcome?.trapped?.least == 4)
    }
  }

  @Test("give a lesson above the threshold only, and not once another record stands in their place")
  func lesson() async throws {
    try await InvestigationHouse.open { house in
      func draft(_ origin: String, _ id: String) async throws -> String {
        try await house.member.call(
          InvestigationLessonServiceMethods.draftLesson,
          InvestigationDraftLessonRequest(
            requestID: id,
            draft: InvestigationLessonDraft(
              case: origin, title: "跑车的教训", text: "断绳后没有挡车装置。", requirements: ["查挡车装置"],
              causeCodes: ["P20-03"], dueDay: "2026-12-31",
              rule: InvestigationSelectionRule(terms: [
                InvestigationSelectionTerm(criterion: .trade, values: ["B06"])
              ]), departments: ["NY"]))
        ).lesson?.draft?.case ?? ""
      }
      let low = try await Self.record(
        Self.miss(in: house, barriers: 3), id: "n1", by: house.stranger)
      #expect(!low.chosen)
      #expect(
        try await house.reason { _ = try await draft(low.name, "l1") }
          == "NEAR_MISS_BELOW_THRESHOLD")
      var again = Self.miss(in: house, barriers: 0)
      again.corrects = low.name
      let high = try await Self.record(again, id: "n2", by: house.head)
      #expect(
        try await house.reason { _ = try await draft(low.name, "l1") } == "NEAR_MISS_CORRECTED")
      #expect(try await draft(high.name, "l1") == high.name)
      #expect(
        try await house.reason { _ = try await draft("nearmisses/99", "l2") }
          == "NEAR_MISS_NOT_FOUND")
      let old = try await house.office.call(
        InvestigationNearMissServiceMethods.getNearMiss,
        InvestigationGetNearMissRequest(name: low.name))
      #expect(old.nearMiss?.correctedBy == high.name)
      let listed = try await house.office.call(
        InvestigationNearMissServiceMethods.listNearMisses, InvestigationListNearMissesRequest())
      #expect(listed.nearMisses.map(\.name) == [high.name])
      #expect(
        try await house.reason { _ = try await Self.record(again, id: "n3", by: house.head) }
          == "NEAR_MISS_CORRECTED")
    }
  }

  @Test("are judged by a rule that names its source")
  func rule() async throws {
    try await InvestigationHouse.open { house in
      let rule = try await house.stranger.call(
        InvestigationNearMissServiceMethods.getNearMissRule,
        InvestigationGetNearMissRuleRequest())
      #expect(rule.deaths == 1 && rule.barriersMax == 1 && !rule.checked)
      #expect(!rule.source.isEmpty && rule.kinds.contains { $0.code == "ENTRAPMENT" })
      #expect(Set(rule.kinds.map(\.code)).count == rule.kinds.count)
    }
  }
}
