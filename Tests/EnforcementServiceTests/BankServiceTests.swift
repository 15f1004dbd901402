import Contracts
import EnforcementService
import Testing
import Wire

@Suite("Banks behind a real socket")
struct BankServiceTests {
  typealias Methods = EnforcementBankServiceMethods

  @Test("a dry run judges as an import does and stores nothing; a second import changes nothing")
  func idempotent() async throws {
    try await EnforcementHouse.open { house in
      let contents = (1...20).map { Samples.single($0) }
      let rehearsed = try await house.importing(contents, dryRun: true)
      #expect(rehearsed.summary.added == 20)
      let empty = try await house.author.call(Methods.listBanks, EnforcementListBanksRequest())
      #expect(empty.banks.isEmpty)
      let first = try await house.importing(contents)
      #expect(first.rows.map(\.outcome) == rehearsed.rows.map(\.outcome))
      let again = try await house.importing(contents)
      #expect(again.summary.unchanged == 20)
      #expect(again.summary.added == 0)
      var changed = contents
      changed[3].explanation = "另见示例规程。"
      let third = try await house.importing(changed)
      #expect(third.summary.revised == 1)
      #expect(third.summary.unchanged == 19)
    }
  }

  @Test("two files that hold a question with other remarks do not replace one another for ever")
  func sharedQuestion() async throws {
    try await EnforcementHouse.open { house in
      let first = Samples.single(1)
      var second = first
      second.topic = "另一部分"
      _ = try await house.importing([first], file: "a.csv")
      #expect(try await house.importing([second], file: "b.csv").summary.revised == 1)
      for (content, file) in [(first, "a.csv"), (second, "b.csv"), (first, "a.csv")] {
        let again = try await house.importing([content], file: file).summary
        #expect(again.unchanged == 1 && again.revised == 0 && again.added == 0, "\(file)")
      }
      // In the place it has now, an old text may come back.
      #expect(try await house.importing([first], file: "b.csv").summary.revised == 1)
    }
  }

  @Test("the same question with another key takes both out of draws, until a person decides")
  func contradiction() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.importing((1...10).map { Samples.single($0) })
      let second = try await house.importing([Samples.single(4, key: "C")], file: "b.csv")
      #expect(second.summary.contradictions == 1)
      #expect(second.rows[0].verdicts.map(\.code) == ["W-CONTRA"])
      let flagged = try await house.keeper.call(
        Methods.listQuestions,
        EnforcementListQuestionsRequest(parent: "banks/gas", filter: "state=FLAGGED"))
      #expect(flagged.questions.count == 2)
      let version = second.summary.version
      _ = try await house.author.call(
        Methods.moveVersion, EnforcementMoveVersionRequest(name: version, move: .submit))
      let refused = try await house.reason {
        _ = try await house.keeper.call(
          Methods.moveVersion, EnforcementMoveVersionRequest(name: version, move: .approve))
      }
      #expect(refused == "BANK_GUARD")
      for (question, state) in zip(
        flagged.questions, [EnforcementQuestionState.draft, .retired])
      {
        _ = try await house.keeper.call(
          Methods.decideQuestion,
          EnforcementDecideQuestionRequest(
            name: question.name, state: state, reason: "示例规程第4条：B"))
      }
      _ = try await house.keeper.call(
        Methods.moveVersion, EnforcementMoveVersionRequest(name: version, move: .approve))
    }
  }

  @Test("rows that break a rule are refused one by one; the others are stored")
  func refusedRows() async throws {
    try await EnforcementHouse.open { house in
      var noKey = Samples.single(2)
      noKey.answer = EnforcementQuestionAnswer(options: ["Z"])
      var unknown = Samples.single(3)
      unknown.kind = .unspecified
      let result = try await house.importing([Samples.single(1), noKey, unknown])
      #expect(result.rows.map(\.outcome) == [.added, .rejected, .rejected])
      #expect(result.rows[1].verdicts.map(\.code).contains("E-ANSRANGE"))
      #expect(result.rows[2].verdicts.map(\.code) == ["E-TYPE"])
    }
  }

  @Test("keys are for the keeper and for the author of a question, and for nobody else")
  func keys() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.importing([Samples.single(1)])
      let request = EnforcementGetQuestionRequest(name: "banks/gas/questions/1")
      let own = try await house.author.call(Methods.getQuestion, request)
      #expect(own.revisions[0].content?.answer != nil)
      let kept = try await house.keeper.call(Methods.getQuestion, request)
      #expect(kept.revisions[0].content?.answer != nil)
      let seen = try await house.stranger.call(Methods.getQuestion, request)
      #expect(seen.revisions[0].content?.answer == nil)
      #expect(seen.revisions[0].content?.explanation == "")
    }
  }

  @Test("an export with keys needs another person and goes to the one who asked")
  func export() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      let asked = try await house.keeper.call(
        Methods.requestExport,
        EnforcementRequestExportRequest(bank: "banks/gas", reason: "移交"))
      let alone = try await house.reason {
        _ = try await house.keeper.call(
          Methods.approveExport, EnforcementApproveExportRequest(export: asked.export))
      }
      #expect(alone == "BANK_SAME_PERSON")
      let early = try await house.reason {
        let stream = try await house.keeper.serverStream(
          Methods.exportQuestions, EnforcementExportQuestionsRequest(export: asked.export))
        for try await _ in stream {}
      }
      #expect(early == "EXPORT_NOT_APPROVED")
    }
  }

  @Test("an amended article takes its questions out, from the day it is in force")
  func amended() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      let request = EnforcementAmendLawRequest(
        law: "示例规程", article: "第4条", inForceFrom: "2026-07-06", dryRun: true)
      let dry = try await house.keeper.call(Methods.amendLaw, request)
      #expect(dry.questions == ["banks/gas/questions/4"])
      #expect(!dry.recorded)
      var real = request
      real.dryRun = false
      #expect(try await house.keeper.call(Methods.amendLaw, real).recorded)
      let short = try await house.reason {
        _ = try await house.keeper.call(
          EnforcementQuizServiceMethods.putBlueprint,
          EnforcementPutBlueprintRequest(blueprint: QuizServiceTests.blueprint(drawing: 10)))
      }
      #expect(short == "BLUEPRINT_TOO_FEW")
    }
  }
}
