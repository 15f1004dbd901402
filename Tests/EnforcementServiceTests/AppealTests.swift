import Contracts
import EnforcementService
import Testing
import Wire

@Suite("Objections, and what several quizzes say about an enterprise")
struct AppealTests {
  typealias Methods = EnforcementQuizServiceMethods
  typealias Inspections = EnforcementInspectionServiceMethods

  private static func mark(
    _ client: WireClient, _ name: String, note: String = ""
  ) async throws -> EnforcementSitting? {
    try await client.call(
      Methods.markAnswers, EnforcementMarkAnswersRequest(name: name, note: note)
    ).sitting
  }

  @Test("an objection to a paper that a machine scored is answered by another officer, with a note")
  func appeal() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await QuizServiceTests.readyHouse(house)
      let pack = try await QuizServiceTests.pull(house, inspection)
      let failed = try await QuizServiceTests.sync(
        house, try await QuizServiceTests.sitting(house, pack, wrong: 9))
      let nothing = try await house.reason {
        _ = try await Self.mark(house.keeper, failed.sitting)
      }
      #expect(nothing == "FIELD_REQUIRED", "without an objection there must be a mark")
      _ = try await house.author.call(
        Methods.appeal, EnforcementAppealRequest(name: failed.sitting, reason: "第7题条文已修改"))
      let own = try await house.reason {
        _ = try await Self.mark(house.author, failed.sitting, note: "维持")
      }
      #expect(own == "APPEAL_SAME_OFFICER", "who brought it home does not review it")
      let silent = try await house.reason { _ = try await Self.mark(house.keeper, failed.sitting) }
      #expect(silent == "FIELD_REQUIRED")
      let reviewed = try await Self.mark(house.keeper, failed.sitting, note: "逐题核对，维持")
      #expect(reviewed?.state == .failed)
      #expect(reviewed?.flags.contains("REVIEWED keeper 逐题核对，维持") == true)
      #expect(reviewed?.earlierScores.isEmpty == false, "the earlier score is kept")
    }
  }

  @Test("several failures propose something for the enterprise, and a person decides about it")
  func enterprise() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await QuizServiceTests.readyHouse(house)
      let pack = try await QuizServiceTests.pull(house, inspection)
      func proposals() async throws -> [EnforcementProposal] {
        try await house.author.call(
          Inspections.getInspection, EnforcementGetInspectionRequest(name: inspection)
        ).inspection?.quizProposals ?? []
      }
      // One passed: all is well. Then one of two, then one of three.
      for (slot, wrong) in [(1, 0), (2, 9), (3, 9)] as [(UInt32, Int)] {
        _ = try await QuizServiceTests.sync(
          house,
          try await QuizServiceTests.sitting(
            house, pack, slot: slot, wrong: wrong, person: "p-\(slot)"))
        #expect(try await proposals().isEmpty == (slot == 1))
      }
      let open = try await proposals()
      #expect(open.map(\.kind) == ["ORDER", "TALK", "GRADE_INPUT"])
      #expect(open.allSatisfy { $0.decision == "open" && !$0.basis.isEmpty })
      let unexplained = try await house.reason {
        _ = try await house.author.call(
          Inspections.decideQuizProposal,
          EnforcementDecideQuizProposalRequest(name: open[0].name))
      }
      #expect(unexplained == "FIELD_REQUIRED")
      let foreign = try await house.reason {
        _ = try await house.stranger.call(
          Inspections.decideQuizProposal,
          EnforcementDecideQuizProposalRequest(name: open[0].name, accept: true))
      }
      #expect(foreign == "INSPECTION_NOT_FOUND")
      let decided = try await house.keeper.call(
        Inspections.decideQuizProposal,
        EnforcementDecideQuizProposalRequest(name: open[0].name, accept: true))
      #expect(decided.inspection?.quizProposals.first?.decision == "accepted")
      let twice = try await house.reason {
        _ = try await house.keeper.call(
          Inspections.decideQuizProposal,
          EnforcementDecideQuizProposalRequest(name: open[0].name, accept: true))
      }
      #expect(twice == "ILLEGAL_TRANSITION")
      // Another result renews what is open, and leaves what was decided.
      _ = try await QuizServiceTests.sync(
        house, try await QuizServiceTests.sitting(house, pack, slot: 4, person: "p-4"))
      #expect(try await proposals().first?.decision == "accepted")
    }
  }
}
