import Questions
import Quiz
import Testing
import Vocabulary

@testable import ClientKit

@Suite("What a device heeds, signs and takes back")
struct TripGapsTests {
  private static func list(
    _ scene: QuizScene, number: UInt64, questions: [String] = []
  ) throws -> [UInt8] {
    try RevocationList(
      number: number, issuedAt: UTCMicroseconds(scene.day), entries: [],
      questions: questions.map {
        QuestionRevocation(questionID: $0, reason: "FLAGGED", day: scene.day)
      }
    ).signed(by: scene.issuer)
  }

  @Test(
    "a question withdrawn after the pack was sealed is not drawn, and the evidence says so"
  )
  func withdrawn() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    // All but what is needed of each kind is withdrawn.
    let gone = (0..<90).filter { $0 >= 36 }.map { "Q\($0)" }
    let shelf = await desk.trip.shelf
    try shelf.keepRevocations(try Self.list(scene, number: 1, questions: gone))
    for id in try await scene.seated(desk) {
      let record = try await desk.record(of: id)
      let hits = record.header.evidence.exposureHits
      #expect(Set(hits.filter { $0.cause == .withdrawn }.map(\.questionID)) == Set(gone))
      #expect(record.header.paper.items.allSatisfy { !gone.contains($0.questionID) })
      #expect(record.header.paper.items.count == 10)
    }
  }

  @Test("an earlier list changes nothing, a later one lets a question back")
  func laterList() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let shelf = await desk.trip.shelf
    try shelf.keepRevocations(try Self.list(scene, number: 2, questions: ["Q1"]))
    try shelf.keepRevocations(try Self.list(scene, number: 1))
    #expect(try shelf.revocations()?.questions.count == 1)
    try shelf.keepRevocations(try Self.list(scene, number: 3))
    #expect(try shelf.revocations()?.questions.isEmpty == true)
  }

  @Test("what the office knew when it sealed the pack is held back: from the person, and from all")
  func history() async throws {
    let scene = try QuizScene()
    let desk = try await Desk(
      try await scene.trip(
        history: (0..<30).map { number in
          AskedBefore(
            questionID: "Q\(number)",
            mark: AskedMark.make(person: "P-SOMEBODY", packID: QuizScene.packID),
            day: scene.day.adding(CalendarDays(-3)))
        }), clock: scene.clock.desk)
    for id in try await scene.seated(desk) {
      let header = try await desk.record(of: id).header
      #expect(header.evidence.exposureHits.count == 30)
      #expect(header.evidence.exposureHits.allSatisfy { $0.cause == .mine })
      #expect(
        header.paper.items.allSatisfy { (Int($0.questionID.dropFirst()) ?? 0) >= 30 })
    }
  }

  @Test("two officers sign on site and decide before that; what was sent is not added to")
  func signing() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let ids = try await scene.seated(desk)
    let id = try #require(ids.first)
    let decision = SiteDecision(measure: .retest, isAccepted: true, officer: "甲", reason: "")
    await #expect(throws: TripRefusal.notClosed(id)) { try await desk.decide(id, decision) }
    try await desk.close(id)
    let before = try await desk.result(of: id)
    #expect(before.proposals.contains { $0.measure == .retest })
    await #expect(throws: TripRefusal.notProposed("FINDING")) {
      try await desk.decide(
        id, SiteDecision(measure: .finding, isAccepted: true, officer: "甲", reason: ""))
    }
    try await desk.decide(id, decision)
    try await desk.sign(
      id,
      [
        OfficerSignature(officer: "甲", certificateNo: "04-1"),
        OfficerSignature(officer: "乙", certificateNo: "04-2"),
      ])
    #expect(await desk.board().first { $0.sittingID == id }?.isSigned == true)
    let after = try await desk.result(of: id)
    #expect(after.sheet == before.sheet)
    #expect(after.decisions == [decision])
    #expect(after.signatures.count == 2)
    // All of it is on the disk.
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.result(of: id).signatures.count == 2)
    let other = ids[1]
    try await again.close(other)
    try await again.note(.conflict("x"), of: other)
    await #expect(throws: TripRefusal.sentAlready(other)) { try await again.sign(other, []) }
  }

  @Test("a receipt comes back by a file: only for a record of this device, and only a signed one")
  func returned() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let ids = try await scene.seated(desk)
    for id in ids { try await desk.close(id) }
    let pack = try await desk.pack(QuizScene.packID)
    func receipt(_ record: SittingRecord, by signer: QuizSigner) throws -> [UInt8] {
      try Receipt(
        receiptNo: "QZ-1", issuedAt: UTCMicroseconds(scene.day), packHeader: pack.headerBytes,
        secret: try #require(pack.secret(ofSlot: 1)), record: record, score: nil
      ).signed(by: signer)
    }
    let record = try await desk.record(of: ids[0])
    var returned = ReturnedAnswers()
    returned.revocations = try Self.list(scene, number: 4, questions: ["Q5"])
    returned.answers = [
      (ids[0], .receipt(try receipt(record, by: scene.issuer))), (ids[1], .conflict("abc")),
    ]
    let code = CarriedFile.makeCode()
    let file = try CarriedFile.seal(returned.records, code: code, going: .back)
    #expect(CarriedFile.open(file, code: code) == nil)
    #expect(CarriedFile.open(file, code: CarriedFile.makeCode(), going: .back) == nil)
    let records = try #require(CarriedFile.open(file, code: code, going: .back))
    let read = try #require(ReturnedAnswers(records: records))
    #expect(read.revocations == returned.revocations)
    for row in read.answers { try await desk.take(row.answer, of: row.sittingID) }
    let board = await desk.board()
    #expect(board.first { $0.sittingID == ids[0] }?.answer?.state == "receipt")
    #expect(board.first { $0.sittingID == ids[1] }?.answer?.state == "conflict")
    var random = SplitMix(5)
    let stranger = try #require(QuizSigner(seed: random.bytes(32)))
    for (answer, id) in [
      (SyncAnswer.receipt(try receipt(record, by: stranger)), ids[0]),
      (.receipt(try receipt(record, by: scene.issuer)), ids[2]), (.conflict("x"), "no-such"),
    ] {
      await #expect(throws: TripRefusal.returnForeign(id)) {
        try await desk.take(answer, of: id)
      }
    }
    #expect(ReturnedAnswers(records: []) == nil)
    #expect(ReturnedAnswers(records: [[], [1, 2, 3]]) == nil)
  }

  @Test("pictures are shown by name in the terminal, and their bytes are there for a page")
  func pictures() async throws {
    let scene = try QuizScene()
    let picture = try #require(
      PackMedia([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7]))
    let desk = try await Desk(
      try await scene.trip(media: [picture]), clock: scene.clock.desk)
    let id = try #require(try await scene.seated(desk).first)
    let view = try await desk.act(on: id, .show(0))
    #expect(view.pictures.map(\.sha256) == [picture.sha256])
    let lines = SitPanel(view).questionLines(
      SitPanel.Look(width: 80, height: 0, isColoured: false))
    #expect(lines.contains { $0.contains("井下.png") })
    #expect(try await desk.picture(picture.sha256, of: id) == picture)
    #expect(try await desk.picture([1, 2], of: id) == nil)
  }
}
