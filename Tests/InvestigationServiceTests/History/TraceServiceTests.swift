import Contracts
import InvestigationService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("A trace in one call")
struct TraceServiceTests {
  private func withCase(
    _ body: (InvestigationHouse, String) async throws -> Void
  ) async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      let start = house.clock.now.adding(Hours(-240))
      try await PeerHouse.open("permits", in: house, records: [.licences, .receipts]) { permits in
        try await permits.licence("e1", at: start)
        try await permits.receipt("r1", of: "e1", "SIGNED", at: start.adding(Hours(2)))
        try await PeerHouse.open(
          "enforcement", in: house, records: [.inspections, .quizzes], silent: [.hazards]
        ) { enforcement in
          try await enforcement.inspection("i1", "START", of: mine, at: start.adding(Hours(24)))
          try await enforcement.failed("q1", at: start.adding(Hours(27)))
          let name = try await house.investigatedCase(accident: house.accident(at: mine))
          _ = try await house.member.call(
            InvestigationCauseServiceMethods.addCause,
            InvestigationAddCauseRequest(
              requestID: "c", caseName: name,
              cause: InvestigationCause(kind: .act, text: "带电检修", standing: .direct)))
          try await body(house, name)
        }
      }
    }
  }

  private func trace(
    _ house: InvestigationHouse, _ start: String, live: Bool = false, draw: Bool = false
  ) async throws -> InvestigationTraceCaseResponse {
    try await house.leader.call(
      InvestigationCaseHistoryServiceMethods.traceCase,
      InvestigationTraceCaseRequest(start: start, live: live, draw: draw))
  }

  @Test(
    "from the case: licence, receipt, inspection, quiz, accident, case, cause, in turn")
  func fromCase() async throws {
    try await withCase { house, name in
      let answer = try await trace(house, name, draw: true)
      #expect(answer.case == name)
      #expect(answer.version == 1 && answer.gaps.isEmpty)
      let bands = answer.steps.map(\.band)
      for band in ["LICENCE", "RECEIPT", "INSPECTION", "QUIZ", "ACCIDENT", "CASE", "CAUSE"] {
        #expect(bands.contains(band), "\(band)")
      }
      let accident = try #require(answer.steps.first { $0.band == "ACCIDENT" })
      let quiz = try #require(answer.steps.first { $0.band == "QUIZ" })
      #expect(accident.after.contains(quiz.number))
      let proven = answer.steps.filter { $0.reference != nil }
      #expect(Set(proven.compactMap { $0.reference?.source }).count == 3, "three ledgers")
      #expect(answer.svg.contains("全过程追溯") && answer.svg.contains("带电检修"))
    }
  }

  @Test("from a licence and from one of its events, and live from the services themselves")
  func fromLicence() async throws {
    try await withCase { house, name in
      for start in ["licences/1", "licences/1/events/1"] {
        let answer = try await trace(house, start, live: true)
        #expect(answer.case == name && answer.version == 0)
        #expect(answer.steps.first?.band == "LICENCE")
      }
    }
  }

  @Test(
    "what is no start, or leads to no case, is refused",
    arguments: [
      ("licences/x", "NAME_INVALID"), ("licences/01", "NAME_INVALID"), ("mine", "NAME_INVALID"),
      ("licences/1/events/0", "NAME_INVALID"), ("licences/1/x/2", "NAME_INVALID"),
      ("licences/77", "TRACE_NO_CASE"), ("licences/1/events/2", "TRACE_NO_CASE"),
      ("cases/77", "CASE_NOT_FOUND"),
      ("cases/x", "NAME_INVALID"),
    ])
  func refused(start: String, reason: String) async throws {
    try await withCase { house, _ in
      let given = try await house.reason { _ = try await trace(house, start) }
      #expect(given == reason)
    }
  }

  @Test("a licence of a case that the caller may not read leads to no case")
  func stranger() async throws {
    try await withCase { house, _ in
      let reason = try await house.reason {
        _ = try await house.office.call(
          InvestigationCaseHistoryServiceMethods.traceCase,
          InvestigationTraceCaseRequest(start: "licences/1"))
      }
      #expect(reason == "TRACE_NO_CASE")
    }
  }

  @Test("a source that is away is named in a live trace, never taken for empty")
  func gap() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      let name = try await house.investigatedCase(accident: house.accident(at: mine))
      let answer = try await trace(house, name, live: true, draw: true)
      #expect(answer.gaps.map(\.source) == ["enforcement", "permits"])
      #expect(answer.svg.contains("不等于没有"))
    }
  }
}
