import Contracts
import EnforcementService
import Quiz
import Testing
import Vocabulary
import Wire

@Suite("The practical part of a rule set")
struct PracticalTests {
  typealias Methods = EnforcementQuizServiceMethods

  @Test("rule rows with a practical part want its own questions, marks and mark")
  func rules() async throws {
    try await EnforcementHouse.open { house in
      let all = try await house.author.call(
        Methods.listRuleSets, EnforcementListRuleSetsRequest())
      let special = try #require(all.ruleSets.first { $0.code == "coal-special-operators" })
      #expect(special.practicalCount == 1)
      #expect(special.practicalPassMarkPercent == 80)
      #expect(special.questionCount == 21)
      let leader = try #require(all.ruleSets.first { $0.code == "coal-team-leaders" })
      #expect(leader.practicalCount == 0)
      #expect(leader.practicalPassMarkPercent == 0)
      #expect(leader.questionCount == 20)
    }
  }

  /// A practical task.
  private static let task = EnforcementQuestionContent(
    kind: .practical, stem: "现场演示自救器佩戴。",
    answer: EnforcementQuestionAnswer(rubric: [EnforcementRubricPoint(text: "三十秒内戴好", tenths: 200)]
    ),
    explanation: "见规程。", posts: ["瓦斯检查工"], topic: "自救器", difficulty: 2,
    basis: [
      EnforcementLegalBasis(
        law: "示例规程", article: "第99条", textVersion: "2026-02-01", isChecked: true)
    ], sector: "coal-mine", source: "test")

  /// A sitting of the house with ten questions and perhaps a task, and the task's place from 1.
  private static func sitting(
    _ house: EnforcementHouse, withTask: Bool
  ) async throws -> (EnforcementSitting, place: UInt32) {
    var contents = (1...30).map { Samples.single($0) }
    for number in 0..<3 {
      var task = task
      task.stem += "（\(number)）"
      contents.append(task)
    }
    let version = try await house.importing(contents).summary.version
    for (client, move) in [
      (house.author, EnforcementVersionMove.submit), (house.keeper, .approve),
    ] {
      _ = try await client.call(
        EnforcementBankServiceMethods.moveVersion,
        EnforcementMoveVersionRequest(name: version, move: move))
    }
    var plan = QuizServiceTests.blueprint(drawing: 10)
    plan.ruleSet = "coal-special-operators"
    if withTask {
      plan.strata.append(
        EnforcementStratum(topic: "自救器", kind: .practical, difficulty: 2, count: 1))
    }
    _ = try await house.keeper.call(
      Methods.putBlueprint, EnforcementPutBlueprintRequest(blueprint: plan))
    let inspection = try await house.startedInspection()
    let pack = try await QuizServiceTests.pull(house, inspection)
    let record = try await QuizServiceTests.sitting(house, pack)
    let place = record.header.paper.items.firstIndex { $0.optionOrder.isEmpty } ?? -1
    let home = try await QuizServiceTests.sync(house, record)
    let stored = try await house.author.call(
      Methods.getSitting, EnforcementGetSittingRequest(name: home.sitting))
    return (try #require(stored.sitting), UInt32(place + 1))
  }

  @Test(
    "a paper waits for the officer's marks, and fails below the mark of the task alone",
    arguments: [(160 as UInt32, EnforcementSittingState.passed), (159, .failed), (0, .failed)])
  func mark(tenths: UInt32, state: EnforcementSittingState) async throws {
    try await EnforcementHouse.open { house in
      let (sitting, place) = try await Self.sitting(house, withTask: true)
      #expect(sitting.state == .submitted)
      #expect(!sitting.flags.contains("PRACTICAL_MISSING"))
      let marked = try await house.author.call(
        Methods.markAnswers,
        EnforcementMarkAnswersRequest(
          name: sitting.name, marks: [EnforcementGivenMark(place: place, tenths: tenths)]))
      #expect(marked.sitting?.state == state)
      #expect(marked.sitting?.score?.practicalFailed == (state == .failed))
      // Ten questions of 4 marks each, and a task of 20.
      #expect(marked.sitting?.score?.tenthsMax == 600)
    }
  }

  @Test("a paper without the task that its rules want is flagged, and scored on what it has")
  func missing() async throws {
    try await EnforcementHouse.open { house in
      let (sitting, _) = try await Self.sitting(house, withTask: false)
      #expect(sitting.flags.contains("PRACTICAL_MISSING"))
      #expect(sitting.state == .passed)
    }
  }
}
