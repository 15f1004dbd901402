import Contracts
import Crypto
import EnforcementService
import Questions
import Quiz
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Quizzes behind a real socket")
struct QuizServiceTests {
  typealias Methods = EnforcementQuizServiceMethods

  static func blueprint(drawing count: UInt32) -> EnforcementBlueprint {
    EnforcementBlueprint(
      name: "blueprints/gas", bank: "banks/gas", post: "瓦斯检查工", ruleSet: "coal-key-posts",
      strata: [
        EnforcementStratum(topic: "瓦斯浓度", kind: .single, difficulty: 2, count: count)
      ])
  }

  /// The device that a test sits at.
  static let device = DeviceKey(secret: [UInt8](repeating: 9, count: 32))

  static func pull(
    _ house: EnforcementHouse, _ inspection: String, requestID: String = "pull-1",
    slots: UInt32 = 4
  ) async throws -> [UInt8] {
    let device = try #require(device)
    let stream = try await house.author.serverStream(
      Methods.pullPack,
      EnforcementPullPackRequest(
        requestID: requestID, inspection: inspection, blueprints: ["blueprints/gas"],
        deviceKey: device.publicKey, slots: slots))
    var bytes: [UInt8] = []
    for try await piece in stream { bytes += piece.chunk }
    return bytes
  }

  /// A closed sitting in a slot, where every answer but the first `wrong` is right.
  static func sitting(
    _ house: EnforcementHouse, _ bytes: [UInt8], slot: UInt32 = 1, wrong: Int = 0,
    person: String = "p-1", hits: [ExposureHit] = [], id: String? = nil,
    after acts: [SittingAction] = []
  ) async throws -> SittingRecord {
    let device = try #require(device)
    let pack = try opened(bytes, in: house)
    let paperKind = try #require(pack.header.papers.first)
    let secret = try #require(pack.secret(ofSlot: slot))
    let context = DrawContext(
      inspectionNo: pack.header.tripNo, enterpriseCode: "e", postCode: paperKind.postCode,
      personToken: person, rosterHash: [], bankSnapshot: pack.header.bankSnapshot,
      poolHash: paperKind.pool.canonicalHash, blueprintHash: paperKind.blueprint.canonicalHash,
      packID: pack.header.packID, slot: slot, day: house.clock.now.legalDay, serverNonce: [])
    let evidence = DrawEvidence(
      context: context,
      nonces: try DrawNonces(inspector: [UInt8](repeating: 3, count: 16), counterpart: "314159"),
      exposureHits: hits, isRelaxed: false, workers: nil,
      slotUses: (1...slot).map { SlotUse(number: $0, outcome: .used) })
    let paper = try evidence.paper(of: paperKind, secret: secret)
    var record = SittingRecord(
      SittingHeader(
        sittingID: id ?? "s-\(slot)", ruleSetCode: paperKind.ruleSetCode,
        limitMicroseconds: 600_000_000,
        deviceKeyID: device.keyID, evidence: evidence, paper: paper))
    var tick: Int64 = 0
    func add(_ action: SittingAction) throws {
      tick += 1_000_000
      _ = try record.append(
        SittingEvent(
          action,
          at: ClockReading(
            bootID: "b", monotonicMicroseconds: tick,
            wallMicroseconds: house.clock.now.value + tick)))
    }
    try add(.opened)
    try add(.identityConfirmed(officers: ["author", "keeper"], means: "证件后四位"))
    for place in paper.items.indices {
      try add(.shown(UInt16(place)))
      guard !paper.items[place].optionOrder.isEmpty else { continue }
      try add(.answered(UInt16(place), .options([place < wrong ? "A" : "B"])))
    }
    try add(.closed(.submitted))
    for act in acts { try add(act) }
    return record
  }

  /// What the service signs with.
  static func trusted() throws -> TrustedKeys {
    TrustedKeys([
      try EnforcementService.signer(seed: [UInt8](repeating: 7, count: 32)).publicKey
    ])
  }

  /// A pack opened on the device of a test.
  static func opened(_ bytes: [UInt8], in house: EnforcementHouse) throws -> OpenedPack {
    try SealedPack(bytes, trusting: try trusted())
      .open(with: try #require(device), at: house.clock.now, revocations: nil)
  }

  static func sync(
    _ house: EnforcementHouse, _ record: SittingRecord
  ) async throws -> EnforcementSyncSittingResponse {
    let body = record.canonicalBytes
    let call = try await house.author.clientStream(Methods.syncSitting)
    try await call.requests.send(
      EnforcementSyncSittingRequest(
        sitting: record.header.sittingID, sha256: Array(SHA256.hash(data: body)), chunk: body))
    return try await call.finish()
  }

  static func readyHouse(_ house: EnforcementHouse) async throws -> String {
    _ = try await house.publishedBank()
    _ = try await house.keeper.call(
      Methods.putBlueprint, EnforcementPutBlueprintRequest(blueprint: blueprint(drawing: 10)))
    return try await house.startedInspection()
  }

  @Test("the same request gives the same pack, another one under its id is refused")
  func pack() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let first = try await Self.pull(house, inspection)
      #expect(try await Self.pull(house, inspection) == first)
      let refused = try await house.reason {
        _ = try await Self.pull(house, inspection, slots: 5)
      }
      #expect(refused == "REQUEST_ID_CONFLICT")
    }
  }

  @Test("a sitting comes home once, is scored, and its receipt verifies offline")
  func sitting() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      let record = try await Self.sitting(house, pack, wrong: 2)
      let first = try await Self.sync(house, record)
      let again = try await Self.sync(house, record)
      #expect(again.receipt == first.receipt)
      #expect(again.repeatedCall)
      let trusted = TrustedKeys([
        try EnforcementService.signer(seed: [UInt8](repeating: 7, count: 32)).publicKey
      ])
      let front = try SealedPack(pack, trusting: trusted).headerBytes
      _ = try ReceiptVerification.verify(
        first.receipt, packHeader: front, record: record, trusting: trusted)
      let stored = try await house.author.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: first.sitting))
      let sitting = try #require(stored.sitting)
      #expect(sitting.state == .passed)
      #expect(sitting.score?.right == 8)
      #expect(sitting.answers.count == 10)
      #expect(sitting.proposals.map(\.decision).allSatisfy { $0 == "open" })
      let visit = try await house.author.call(
        EnforcementInspectionServiceMethods.getInspection,
        EnforcementGetInspectionRequest(name: inspection))
      #expect(visit.inspection?.sittings == [first.sitting])
    }
  }

  @Test("another body under the same id is kept beside the first, and a person decides")
  func conflict() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      let good = try await Self.sync(house, try await Self.sitting(house, pack))
      let other = try await Self.sitting(house, pack, wrong: 6)
      let refused = try await house.reason { _ = try await Self.sync(house, other) }
      #expect(refused == "SITTING_CONFLICT")
      let name = good.sitting
      let held = try await house.keeper.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: name))
      #expect(held.sitting?.state == .conflict)
      #expect(held.sitting?.copies.count == 2)
      let decided = try await house.keeper.call(
        Methods.resolveConflict,
        EnforcementResolveConflictRequest(
          name: name, sha256: Array(SHA256.hash(data: other.canonicalBytes)),
          reason: "首份为演示"))
      #expect(decided.sitting?.state == .failed)
      #expect(decided.sitting?.earlierScores.count == 1)
    }
  }

  @Test("a bad question: the preview names who crosses the mark, and both scores are kept")
  func rescore() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      let failed = try await Self.sync(
        house, try await Self.sitting(house, pack, slot: 1, wrong: 4, person: "p-1"))
      let before = try await house.author.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: failed.sitting))
      #expect(before.sitting?.state == .failed)
      let wrong = try #require(
        before.sitting?.answers.first { $0.tenths == 0 }?.question)
      let rescore = EnforcementRescore(
        question: wrong, rule: "all-credit", reason: "选项与新规程不符")
      let preview = try await house.keeper.call(
        Methods.previewRescore, EnforcementPreviewRescoreRequest(rescore: rescore))
      #expect(preview.toPassed == [failed.sitting])
      _ = try await Self.sync(
        house, try await Self.sitting(house, pack, slot: 2, wrong: 0, person: "p-2"))
      let stale = try await house.reason {
        _ = try await house.keeper.call(
          Methods.applyRescore,
          EnforcementApplyRescoreRequest(rescore: rescore, etag: [UInt8](repeating: 0, count: 32)))
      }
      #expect(stale == "RESCORE_CHANGED")
      let fresh = try await house.keeper.call(
        Methods.previewRescore, EnforcementPreviewRescoreRequest(rescore: rescore))
      let applied = try await house.keeper.call(
        Methods.applyRescore,
        EnforcementApplyRescoreRequest(rescore: rescore, etag: fresh.etag))
      #expect(applied.scores == fresh.sittings)
      let after = try await house.author.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: failed.sitting))
      #expect(after.sitting?.state == .passed)
      #expect(after.sitting?.earlierScores.count == 1)
    }
  }

  @Test("a consequence is decided by a person, once, and declined only with a reason")
  func proposal() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      let failed = try await Self.sync(house, try await Self.sitting(house, pack, wrong: 9))
      let name = "\(failed.sitting)/proposals/1"
      let unexplained = try await house.reason {
        _ = try await house.author.call(
          Methods.decideProposal, EnforcementDecideProposalRequest(name: name))
      }
      #expect(unexplained == "FIELD_REQUIRED")
      let decided = try await house.author.call(
        Methods.decideProposal, EnforcementDecideProposalRequest(name: name, accept: true))
      #expect(decided.sitting?.proposals.first { $0.name == name }?.decision == "accepted")
      let twice = try await house.reason {
        _ = try await house.author.call(
          Methods.decideProposal, EnforcementDecideProposalRequest(name: name, accept: true))
      }
      #expect(twice == "ILLEGAL_TRANSITION")
    }
  }

  @Test("an amended article names the packs and sittings it touches, and so does a suspension")
  func impact() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      let home = try await Self.sync(house, try await Self.sitting(house, pack))
      let sitting = try await house.author.call(
        Methods.getSitting, EnforcementGetSittingRequest(name: home.sitting))
      let article = try #require(sitting.sitting?.answers.first?.basis.first?.article)
      let touched = try await house.keeper.call(
        EnforcementBankServiceMethods.amendLaw,
        EnforcementAmendLawRequest(
          law: "示例规程", article: article, inForceFrom: "2026-07-06", dryRun: true))
      #expect(touched.packs == [sitting.sitting?.pack])
      #expect(touched.sittings == [home.sitting])
      let suspended = try await house.keeper.call(
        EnforcementBankServiceMethods.moveVersion,
        EnforcementMoveVersionRequest(
          name: "banks/gas/versions/1", move: .suspend, note: "疑似泄题"))
      #expect(suspended.sittingsAffected == 1)
    }
  }

  @Test("few answers give figures that say how few they are")
  func statistics() async throws {
    try await EnforcementHouse.open { house in
      let inspection = try await Self.readyHouse(house)
      let pack = try await Self.pull(house, inspection)
      for slot in 1...3 {
        _ = try await Self.sync(
          house,
          try await Self.sitting(
            house, pack, slot: UInt32(slot), wrong: slot, person: "p-\(slot)"))
      }
      let stream = try await house.keeper.serverStream(
        Methods.getStatistics, EnforcementGetStatisticsRequest(parent: "banks/gas", answersMin: 1))
      var test: EnforcementTestStatistics?
      var items: [EnforcementItemStatistics] = []
      for try await answer in stream {
        test = answer.test ?? test
        items += answer.items
      }
      #expect(test?.sittings == 3)
      #expect(test?.insufficient == true)
      #expect(!items.isEmpty)
      #expect(items.allSatisfy { $0.insufficient && $0.answers > 0 })
    }
  }
}
