import Contracts
import EnforcementService
import Quiz
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("What goes to a site and what comes back")
struct TripServiceTests {
  typealias Methods = EnforcementQuizServiceMethods
  typealias Quizzes = QuizServiceTests

  private static func list(_ house: EnforcementHouse) async throws -> RevocationList {
    let answer = try await house.author.call(
      Methods.getRevocations, EnforcementGetRevocationsRequest())
    return try RevocationList(answer.list, trusting: try Quizzes.trusted())
  }

  @Test("what was asked at the mine travels in the next pack, by marks and not by names")
  func history() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      let first = try await Quizzes.pull(house, inspection)
      #expect(try Quizzes.opened(first, in: house).history.rows.isEmpty)
      let record = try await Quizzes.sitting(house, first, person: "p-1")
      _ = try await Quizzes.sync(house, record)
      house.clock.advance(Minutes(1))
      let second = try await Quizzes.pull(house, inspection, requestID: "pull-2")
      let pack = try Quizzes.opened(second, in: house)
      let asked = Set(record.header.paper.items.map(\.questionID))
      #expect(Set(pack.history.rows.map(\.questionID)) == asked)
      let today = house.clock.now.legalDay
      let own = pack.history.hits(of: "p-1", packID: pack.header.packID, on: today)
      #expect(own.count == 10 && own.allSatisfy { $0.cause == .person })
      let other = pack.history.hits(of: "p-2", packID: pack.header.packID, on: today)
      #expect(other.count == 10 && other.allSatisfy { $0.cause == .mine })
      // The first pack stays as it was sealed.
      #expect(try await Quizzes.pull(house, inspection) == first)
    }
  }

  @Test("a sitting that passes over what its pack said was asked is flagged")
  func ignored() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      let first = try await Quizzes.pull(house, inspection)
      _ = try await Quizzes.sync(house, try await Quizzes.sitting(house, first))
      house.clock.advance(Minutes(1))
      let second = try await Quizzes.pull(house, inspection, requestID: "pull-2")
      let pack = try Quizzes.opened(second, in: house)
      let hits = pack.history.hits(
        of: "p-1", packID: pack.header.packID, on: house.clock.now.legalDay)
      let heeded = try await Quizzes.sitting(house, second, hits: hits, id: "heeded")
      let careless = try await Quizzes.sitting(house, second, slot: 2, id: "careless")
      let asked = Set(hits.map(\.questionID))
      #expect(careless.header.paper.items.contains { asked.contains($0.questionID) })
      #expect(!heeded.header.paper.items.contains { asked.contains($0.questionID) })
      for (record, isFlagged) in [(heeded, false), (careless, true)] {
        let name = try await Quizzes.sync(house, record).sitting
        let stored = try await house.author.call(
          Methods.getSitting, EnforcementGetSittingRequest(name: name))
        #expect(stored.sitting?.flags.contains("EXPOSURE_IGNORED") == isFlagged)
      }
    }
  }

  @Test(
    "a question that is suspended after its pack was sealed is on the signed list, and leaves it")
  func suspended() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      _ = try await Quizzes.pull(house, inspection)
      let before = try await Self.list(house)
      #expect(before.questions.isEmpty)
      func decide(_ state: EnforcementQuestionState) async throws {
        _ = try await house.keeper.call(
          EnforcementBankServiceMethods.decideQuestion,
          EnforcementDecideQuestionRequest(
            name: "banks/gas/questions/3", state: state, reason: "疑似错题"))
      }
      try await decide(.flagged)
      let flagged = try await Self.list(house)
      #expect(flagged.questions.map(\.questionID) == ["banks/gas/questions/3"])
      #expect(flagged.reason("banks/gas/questions/3") == "FLAGGED")
      #expect(flagged.replaces(before))
      try await decide(.active)
      let again = try await Self.list(house)
      #expect(again.questions.isEmpty)
      #expect(again.replaces(flagged))
    }
  }

  @Test("so are questions whose article is amended, and all of a suspended version")
  func amended() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      _ = try await Quizzes.pull(house, inspection)
      let before = try await Self.list(house)
      _ = try await house.keeper.call(
        EnforcementBankServiceMethods.amendLaw,
        EnforcementAmendLawRequest(
          law: "示例规程", article: "第4条", inForceFrom: house.clock.now.legalDay.description))
      let amended = try await Self.list(house)
      #expect(amended.questions.map(\.reason) == ["AMENDED"])
      #expect(amended.number > before.number)
      _ = try await house.keeper.call(
        EnforcementBankServiceMethods.moveVersion,
        EnforcementMoveVersionRequest(
          name: "banks/gas/versions/1", move: .suspend, note: "疑似泄题"))
      let all = try await Self.list(house)
      #expect(all.questions.count == 30)
      #expect(all.questions.count { $0.reason == "SUSPENDED" } == 29)
    }
  }

  @Test("a question of a pack that has expired is not listed any more")
  func expired() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      _ = try await Quizzes.pull(house, inspection)
      _ = try await house.keeper.call(
        EnforcementBankServiceMethods.decideQuestion,
        EnforcementDecideQuestionRequest(
          name: "banks/gas/questions/3", state: .flagged, reason: "疑似错题"))
      #expect(try await Self.list(house).questions.count == 1)
      house.clock.advance(Minutes(72 * 60))
      #expect(try await Self.list(house).questions.isEmpty)
    }
  }

  @Test("what officers decided and signed on site is taken over, and never without them")
  func siteActs() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Quizzes.readyHouse(house)
      let pack = try await Quizzes.pull(house, inspection)
      let acts: [SittingAction] = [
        .decided(
          SiteDecision(measure: .retraining, isAccepted: true, officer: "author", reason: "")),
        .decided(
          SiteDecision(measure: .talk, isAccepted: true, officer: "keeper", reason: "")),
        .signed([
          OfficerSignature(officer: "author", certificateNo: "04-1"),
          OfficerSignature(officer: "keeper", certificateNo: "04-2"),
        ]),
      ]
      let record = try await Quizzes.sitting(house, pack, wrong: 9, after: acts)
      let home = try await Quizzes.sync(house, record)
      let stored = try await house.author.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: home.sitting))
      let sitting = try #require(stored.sitting)
      #expect(sitting.signatures.map(\.certificateNo) == ["04-1", "04-2"])
      let decided = sitting.proposals.filter { $0.decision != "open" }
      #expect(decided.map(\.kind) == ["RETRAINING"])
      #expect(decided.map(\.siteOfficer) == ["author"])
      #expect(sitting.proposals.contains { $0.decision == "open" })
      #expect(sitting.flags.contains("SITE_DECISION_UNMATCHED TALK"))
      let front = try SealedPack(pack, trusting: try Quizzes.trusted()).headerBytes
      _ = try ReceiptVerification.verify(
        home.receipt, packHeader: front, record: record, trusting: try Quizzes.trusted())
    }
  }

  @Test("pictures travel with their questions; a question whose picture is not there is left out")
  func pictures() async throws {
    try await EnforcementHouse.open { house in
      let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
      let there = try #require(PackMedia(bytes))
      let missing = Digests.sha256([9])
      var contents = (1...32).map { Samples.single($0) }
      contents[0].media = [
        EnforcementQuestionMedia(
          sha256: there.sha256, name: "a.png", mediaType: "image/png", sizeBytes: 11)
      ]
      contents[1].media = [
        EnforcementQuestionMedia(
          sha256: missing, name: "b.png", mediaType: "image/png", sizeBytes: 11)
      ]
      let version = try await house.importing(contents).summary.version
      for (client, move) in [
        (house.author, EnforcementVersionMove.submit), (house.keeper, .approve),
      ] {
        _ = try await client.call(
          EnforcementBankServiceMethods.moveVersion,
          EnforcementMoveVersionRequest(name: version, move: move))
      }
      _ = try await house.keeper.call(
        Methods.putBlueprint,
        EnforcementPutBlueprintRequest(blueprint: Quizzes.blueprint(drawing: 10)))
      let digest = try BlobDigest(there.sha256)
      _ = try await house.pictures.beginOrResume(digest, sizeBytes: Int64(bytes.count))
      _ = try await house.pictures.append(bytes, to: digest, at: 0)
      try await house.pictures.finish(digest)
      let inspection = try await house.startedInspection()
      let stream = try await house.author.serverStream(
        Methods.pullPack,
        EnforcementPullPackRequest(
          requestID: "pull-1", inspection: inspection, blueprints: ["blueprints/gas"],
          deviceKey: try #require(Quizzes.device).publicKey, slots: 2))
      var sealed: [UInt8] = []
      var leftOut: [String] = []
      for try await piece in stream {
        sealed += piece.chunk
        leftOut += piece.leftOut
      }
      #expect(leftOut == ["banks/gas/questions/2"])
      let pack = try Quizzes.opened(sealed, in: house)
      #expect(pack.media(there.sha256)?.bytes == bytes)
      let ids = pack.header.papers[0].pool.items.map(\.id)
      #expect(ids.count == 31 && !ids.contains("banks/gas/questions/2"))
    }
  }

  @Test("an import is a fact with its file and its figures; the same file again is none")
  func imports() async throws {
    try await EnforcementHouse.open { house in
      let contents = (1...3).map { Samples.single($0) }
      _ = try await house.importing(
        contents, dryRun: true, sha256: [UInt8](repeating: 1, count: 32))
      for sha256 in [1, 1, 2] as [UInt8] {
        _ = try await house.importing(contents, sha256: [UInt8](repeating: sha256, count: 32))
      }
      let answer = try await house.keeper.call(
        EnforcementBankServiceMethods.listImports,
        EnforcementListImportsRequest(parent: "banks/gas", pageSize: 1))
      #expect(answer.imports.count == 1 && !answer.nextPageToken.isEmpty)
      let rest = try await house.keeper.call(
        EnforcementBankServiceMethods.listImports,
        EnforcementListImportsRequest(
          parent: "banks/gas", pageSize: 1, pageToken: answer.nextPageToken))
      let all = answer.imports + rest.imports
      #expect(all.map { $0.fileSha256.first } == [2, 1])
      #expect(all.map(\.added) == [0, 3])
      #expect(all.map(\.account) == ["author", "author"])
      #expect(all.map(\.format) == ["csv", "csv"])
      #expect(all.map(\.fileName) == ["a.csv", "a.csv"])
      let facts = try await house.store.read { reader in
        try reader.integer("SELECT count(*) FROM event WHERE subject = 'banks/gas'") ?? 0
      }
      #expect(facts == 2)
    }
  }
}
