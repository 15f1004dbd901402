import Contracts
import EnforcementService
import Feed
import Store
import Testing
import Wire

@Suite("Questions that lessons propose")
struct ProposalTests {
  typealias Methods = EnforcementBankServiceMethods

  /// What the investigation service's feed brings.
  private static func issued(
    _ questions: [EnforcementQuestionContent], lesson: String = "lessons/3"
  ) -> FeedEventBody {
    FeedEventBody(
      source: "investigation", payloadType: InvestigationLessonIssued.protoName,
      payload: InvestigationLessonIssued(
        lesson: lesson,
        draft: InvestigationLessonDraft(case: "cases/7", title: "边坡垮落的教训", questions: questions)
      ).encoded())
  }

  private static func take(_ house: EnforcementHouse, _ body: FeedEventBody) async throws {
    let service = house.service
    try await house.store.write { try service.apply(body, in: $0) }
  }

  private static func proposals(
    _ house: EnforcementHouse, _ filter: String = ""
  ) async throws -> [EnforcementQuestionProposal] {
    try await house.author.call(
      Methods.listQuestionProposals, EnforcementListQuestionProposalsRequest(filter: filter)
    ).proposals
  }

  private static func accept(
    _ house: EnforcementHouse, _ name: String, by client: WireClient? = nil,
    basis: [EnforcementLegalBasis] = []
  ) async throws -> EnforcementDecideQuestionProposalResponse {
    try await (client ?? house.author).call(
      Methods.decideQuestionProposal,
      EnforcementDecideQuestionProposalRequest(
        name: name, accept: true, bank: "banks/gas", basis: basis))
  }

  /// As a lesson writes it: without a basis.
  private static func lessonQuestion(_ number: Int) -> EnforcementQuestionContent {
    var content = Samples.single(number)
    content.basis = []
    content.sector = ""
    return content
  }

  @Test("questions of a lesson wait as proposals with their source, and a repeat brings nothing")
  func received() async throws {
    try await EnforcementHouse.open { house in
      let body = Self.issued([Self.lessonQuestion(1), Self.lessonQuestion(2)])
      for _ in 1...2 { try await Self.take(house, body) }
      let found = try await Self.proposals(house)
      #expect(found.map(\.place) == [2, 1])
      #expect(found.allSatisfy { $0.state == .open && $0.lesson == "lessons/3" })
      #expect(found.first?.content?.source == "lessons/3 cases/7")
      #expect(found.first?.case == "cases/7" && found.first?.verdicts.isEmpty == true)
      // The lesson goes out again with one question more.
      try await Self.take(
        house, Self.issued([1, 2, 5].map(Self.lessonQuestion)))
      #expect(try await Self.proposals(house).count == 3)
      let banks = try await house.author.call(Methods.listBanks, EnforcementListBanksRequest())
      #expect(banks.banks.isEmpty, "nothing is in a bank")
      let refused = try await house.reason {
        _ = try await house.stranger.call(
          Methods.decideQuestionProposal,
          EnforcementDecideQuestionProposalRequest(name: "proposals/1"))
      }
      #expect(refused == "FIELD_REQUIRED", "who refuses says why")
    }
  }

  @Test("a question that no bank can take is a proposal with the verdicts that say why")
  func bad() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      var keyless = Self.lessonQuestion(101)
      keyless.answer = EnforcementQuestionAnswer(options: ["Z"])
      var unknown = Self.lessonQuestion(102)
      unknown.kind = .unspecified
      var long = Self.lessonQuestion(103)
      long.stem = String(repeating: "长", count: 20_000)
      let other = Samples.single(4, key: "C")
      try await Self.take(
        house, Self.issued([keyless, unknown, long, other, EnforcementQuestionContent()]))
      let codes = try await Self.proposals(house).reversed().map { $0.verdicts.map(\.code) }
      #expect(codes.count == 5)
      #expect(codes[0].contains("E-ANSRANGE"))
      #expect(codes[1] == ["E-TYPE"])
      #expect(codes[2].contains("E-LONG"))
      #expect(codes[3] == ["W-CONTRA"])
      #expect(codes[4] == ["E-TYPE"])
      for name in ["proposals/1", "proposals/2", "proposals/3", "proposals/5"] {
        let refused = try await house.reason { _ = try await Self.accept(house, name) }
        #expect(refused == "PROPOSAL_REJECTED", "\(name)")
      }
      let open = try await Self.proposals(house, "state=OPEN")
      #expect(open.count == 5, "nothing was decided")
    }
  }

  @Test("one takes it in, another approves the version; nobody does both, and no twice")
  func twoPeople() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      try await Self.take(house, Self.issued([Self.lessonQuestion(101), Self.lessonQuestion(102)]))
      let basis = EnforcementLegalBasis(
        law: "示例规程", article: "第9条", textVersion: "2026-02-01", isChecked: true)
      let taken = try await Self.accept(house, "proposals/1", basis: [basis])
      #expect(taken.result?.outcome == .added)
      #expect(taken.proposal?.state == .accepted && taken.proposal?.account == "author")
      let question = taken.proposal?.question ?? ""
      let shown = try await house.keeper.call(
        Methods.getQuestion, EnforcementGetQuestionRequest(name: question))
      #expect(shown.revisions.first?.content?.source == "lessons/3 cases/7")
      #expect(shown.revisions.first?.content?.basis == [basis])
      #expect(shown.revisions.first?.content?.sector == "coal-mine")
      #expect(shown.revisions.first?.state == .draft, "not drawn before a version is approved")
      let twice = try await house.reason { _ = try await Self.accept(house, "proposals/1") }
      #expect(twice == "PROPOSAL_DECIDED")
      _ = try await house.author.call(
        Methods.moveVersion, EnforcementMoveVersionRequest(name: taken.version, move: .submit))
      let own = try await house.reason {
        _ = try await house.author.call(
          Methods.moveVersion, EnforcementMoveVersionRequest(name: taken.version, move: .approve))
      }
      #expect(own != nil, "who wrote it does not approve it")
      _ = try await house.keeper.call(
        Methods.moveVersion, EnforcementMoveVersionRequest(name: taken.version, move: .approve))
      let refused = try await house.keeper.call(
        Methods.decideQuestionProposal,
        EnforcementDecideQuestionProposalRequest(name: "proposals/2", reason: "与第12题重复"))
      #expect(refused.proposal?.state == .refused && refused.proposal?.reason == "与第12题重复")
      #expect(try await Self.proposals(house, "state=OPEN").isEmpty)
    }
  }

  @Test("a bank of another department, a name that is none, and a head without keys")
  func rights() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      try await Self.take(house, Self.issued([Self.lessonQuestion(101)]))
      let foreign = try await house.reason {
        _ = try await Self.accept(house, "proposals/1", by: house.stranger)
      }
      #expect(foreign == "BANK_OF_OTHER_DEPARTMENT")
      let nameless = try await house.reason { _ = try await Self.accept(house, "proposals/x") }
      #expect(nameless == "NAME_INVALID")
      let missing = try await house.reason { _ = try await Self.accept(house, "proposals/9") }
      #expect(missing == "PROPOSAL_NOT_FOUND" || missing == "NOT_FOUND" || missing != nil)
      let filtered = try await Self.proposals(house, "lesson=\"lessons/4\"")
      #expect(filtered.isEmpty)
    }
  }

  @Test("a sitting says how the questions that lessons brought were answered, and a void one not")
  func counted() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await QuizServiceTests.readyHouse(house)
      // The bank holds the same questions already: taking them in only names their lesson.
      try await Self.take(house, Self.issued((1...30).map { Samples.single($0) }))
      for number in 1...30 {
        let taken = try await Self.accept(house, "proposals/\(number)")
        #expect(taken.result?.outcome == .unchanged)
      }
      let pack = try await QuizServiceTests.pull(house, inspection)
      let home = try await QuizServiceTests.sync(
        house, try await QuizServiceTests.sitting(house, pack, wrong: 3))
      func sitting() async throws -> EnforcementSitting? {
        try await house.author.call(
          EnforcementQuizServiceMethods.getSitting,
          EnforcementGetSittingRequest(name: home.sitting)
        ).sitting
      }
      let first = try await sitting()
      #expect(first?.entity.hasPrefix("entities/") == true)
      #expect(
        first?.lessons == [
          EnforcementLessonAnswers(lesson: "lessons/3", questions: 10, right: 7)
        ])
      let rescore = EnforcementRescore(
        question: first?.answers.last?.question ?? "", rule: "drop", reason: "题错")
      let preview = try await house.keeper.call(
        EnforcementQuizServiceMethods.previewRescore,
        EnforcementPreviewRescoreRequest(rescore: rescore))
      _ = try await house.keeper.call(
        EnforcementQuizServiceMethods.applyRescore,
        EnforcementApplyRescoreRequest(rescore: rescore, etag: preview.etag))
      #expect(
        try await sitting()?.lessons == [
          EnforcementLessonAnswers(lesson: "lessons/3", questions: 9, right: 6)
        ])
    }
  }
}
