import Questions
import Quiz
import Store
import Testing
import Vocabulary

@testable import ClientKit

@Suite("The desk of a quiz on site")
struct DeskTests {
  @Test("keeps a promise before it asks for digits, and draws once")
  func promise() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let papers = try await desk.header(of: QuizScene.packID).papers
    let order = Desk.SlotOrder(
      packID: QuizScene.packID, postCode: QuizScene.post,
      roster: try QuizScene.roster(20, papers: papers), count: 5)
    let slot = try await desk.openSlot(order)
    #expect(slot.key.slot == 1)
    #expect(slot.shortCommitment.utf8.count == 9)
    #expect(slot.seats.isEmpty)
    await #expect(throws: SlotRefusal.stillOpen(1)) { try await desk.openSlot(order) }
    await #expect(throws: DrawRefusal.counterpartNonce(digits: 5)) {
      try await desk.draw(slot.key, counterpart: "12345")
    }
    let drawn = try await desk.draw(slot.key, counterpart: "１２３ ４５６")
    #expect(drawn.seats.count == 5)
    await #expect(throws: TripRefusal.drawnAlready(1)) {
      try await desk.draw(slot.key, counterpart: "999999")
    }
    // Another run of the program knows all of it.
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.slotView(slot.key) == drawn)
  }

  @Test("replaces somebody only by the next ticket, and not after they sit")
  func substitutes() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let papers = try await desk.header(of: QuizScene.packID).papers
    let slot = try await desk.openSlot(
      Desk.SlotOrder(
        packID: QuizScene.packID, postCode: QuizScene.post,
        roster: try QuizScene.roster(4, papers: papers), count: 3))
    let drawn = try await desk.draw(slot.key, counterpart: QuizScene.digits)
    let absent = drawn.seats[0].token
    let after = try await desk.substitute(absent, in: slot.key, because: .leftMine)
    #expect(!after.seats.contains { $0.token == absent })
    #expect(Set(after.seats.map(\.token)).count == 3)
    #expect(after.substitutions.map(\.absent) == [absent])
    let next = after.seats[1].token
    _ = try await desk.confirm(next, in: slot.key, means: "证件")
    await #expect(throws: TripRefusal.sitsAlready(next)) {
      try await desk.substitute(next, in: slot.key, because: .onLeave)
    }
    await #expect(throws: WorkerDrawRefusal.nobodyLeft(post: QuizScene.post)) {
      try await desk.substitute(after.seats[0].token, in: slot.key, because: .onLeave)
    }
    await #expect(throws: TripRefusal.sitsAlready(next)) {
      try await desk.confirm(next, in: slot.key, means: "证件")
    }
  }

  @Test("uses the slot up when everybody drawn sits, and opens the next then")
  func slotsInOrder() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk(slots: 2)
    _ = try await scene.seated(desk)
    #expect(await desk.openSlots.isEmpty)
    let second = try await scene.seated(desk)
    #expect(Set(second).count == 3)
    let papers = try await desk.header(of: QuizScene.packID).papers
    let roster = try QuizScene.roster(20, papers: papers)
    await #expect(throws: SlotRefusal.noneLeft) {
      try await desk.openSlot(
        Desk.SlotOrder(packID: QuizScene.packID, postCode: QuizScene.post, roster: roster))
    }
  }

  @Test("answers, marks and goes on as it was after another start, with the same order of options")
  func resumes() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    var view = try await desk.act(on: id, .show(0))
    let first = try #require(view.choosing(view.kind == .judge ? 1 : 2))
    view = try await desk.act(on: id, .answer(0, first))
    #expect(view.answer == first)
    view = try await desk.act(on: id, .mark(0, true))
    view = try await desk.act(on: id, .show(4))
    scene.clock.run(seconds: 30)
    try await desk.tick()
    let before = try await desk.view(of: id)
    await desk.trip.close()

    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    try await again.takeUp(id)
    let after = try await again.view(of: id)
    #expect(after.place == 4)
    #expect(after.options == before.options)
    #expect(after.stem == before.stem)
    #expect(after.marked == [0])
    #expect(after.answered == [0])
    #expect(after.secondsLeft == before.secondsLeft)
    #expect(await again.board().first { $0.sittingID == id }?.recoveries == 1)
  }

  @Test("loses no time but the last beat over a power cut")
  func powerCut() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    _ = try await desk.act(on: id, .show(0))
    for _ in 0..<90 {
      scene.clock.run(seconds: 1)
      try await desk.tick()
    }
    await desk.trip.close()
    scene.clock.reboot()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    try await again.takeUp(id)
    let left = try await again.view(of: id).secondsLeft
    #expect(abs(left - (20 * 60 - 90)) <= 1)
  }

  @Test("takes the same answer twice as once")
  func idempotent() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    let view = try await desk.act(on: id, .show(0))
    let answer = try #require(view.choosing(0))
    let one = try await desk.act(on: id, .answer(0, answer))
    let two = try await desk.act(on: id, .answer(0, answer))
    #expect(one.revision == two.revision)
  }

  @Test("hands in what was saved when the time is over, and takes no answer after it")
  func timeOver() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    let view = try await desk.act(on: id, .show(0))
    _ = try await desk.act(on: id, .answer(0, try #require(view.choosing(0))))
    scene.clock.run(seconds: 20 * 60 + 5)
    await #expect(throws: SittingRefusal.self) {
      try await desk.act(on: id, .answer(0, try #require(view.choosing(1))))
    }
    let after = try await desk.view(of: id)
    #expect(after.stage == .submitted)
    #expect(after.closing == .timeOver)
    #expect(after.answered == [0])
    #expect(after.answer == view.choosing(0))
    let result = try await desk.result(of: id)
    #expect(result.sheet?.items.count == 10)
  }

  @Test("warns once, and closes by itself at the end")
  func ticks() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    _ = try await desk.act(on: id, .show(0))
    scene.clock.run(seconds: 18 * 60 + 1)
    #expect(try await desk.tick().isEmpty)
    #expect(try await desk.view(of: id).isWarned)
    scene.clock.run(seconds: 60)
    try await desk.tick()
    scene.clock.run(seconds: 60)
    #expect(try await desk.tick() == [id])
    let record = try await desk.record(of: id)
    let warnings = record.events.filter {
      if case .timeWarning = $0.action { true } else { false }
    }
    #expect(warnings.count == 1)
    #expect(record.state.stage == .submitted)
  }

  @Test("flags a clock set back a year, and limits and order stay as they were")
  func clockBack() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    let view = try await desk.act(on: id, .show(0))
    scene.clock.run(seconds: 60)
    scene.clock.turn(wall: -365 * 86_400_000_000)
    _ = try await desk.act(on: id, .answer(0, try #require(view.choosing(0))))
    scene.clock.run(seconds: 60)
    let after = try await desk.act(on: id, .show(1))
    #expect(after.isClockSuspect)
    #expect(after.secondsLeft == 20 * 60 - 120)
    // The pack stays usable, and its expiry counts from the latest moment seen.
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(await again.moment() >= UTCMicroseconds(scene.day, hour: 9))
  }

  @Test("stops the time while paused")
  func pauses() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    _ = try await desk.act(on: id, .show(0))
    scene.clock.run(seconds: 10)
    try await desk.pause(id, because: "停电")
    scene.clock.run(seconds: 600)
    #expect(try await desk.view(of: id).secondsLeft == 20 * 60 - 10)
    await #expect(throws: SittingRefusal.stage(.paused)) {
      try await desk.act(on: id, .show(1))
    }
    try await desk.resume(id)
    scene.clock.run(seconds: 10)
    #expect(try await desk.view(of: id).secondsLeft == 20 * 60 - 20)
  }

  @Test("releases keys only after closing, scores, and tells how little ten questions say")
  func result() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    await #expect(throws: TripRefusal.notClosed(id)) { try await desk.result(of: id) }
    try await answerAll(desk, id, isRight: { $0 != 3 })
    _ = try await desk.act(on: id, .submit)
    let result = try await desk.result(of: id)
    let sheet = try #require(result.sheet)
    #expect(sheet.awardedTenths == 900)
    #expect(sheet.isPassed)
    #expect(result.wrong.map(\.place) == [3])
    #expect(result.wrong.first?.basis.first?.article == "第一百八十条")
    #expect(result.proposals.map(\.measure) == [.explain])
    let certainty = try #require(result.certainty)
    #expect(certainty.isSmallSample)
    #expect(certainty.interval.lowerBound < 0.65)
    // The keys stay after the pack has expired.
    await desk.trip.close()
    scene.clock.run(seconds: 5 * 86_400)
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.result(of: id).sheet == sheet)
  }

  @Test("says that a paper without keys is scored on return")
  func withoutKeys() async throws {
    let scene = try QuizScene(kind: .withoutKeys)
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    _ = try await desk.act(on: id, .show(0))
    _ = try await desk.act(on: id, .submit)
    let result = try await desk.result(of: id)
    #expect(result.sheet == nil)
    #expect(ResultPage(result: result).examineeLines == [QuizText.scoredOnReturn.text])
  }

  @Test("holds back what was asked at this mine before, where the pool allows it")
  func exposure() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let first = try await scene.seated(desk, count: 1)
    let second = try await scene.seated(desk, count: 1)
    let one = try await desk.record(of: try #require(first.first)).header.paper.items
    let two = try await desk.record(of: try #require(second.first)).header.paper.items
    #expect(Set(one.map(\.questionID)).isDisjoint(with: two.map(\.questionID)))
  }

  @Test("gives a receipt that holds, from the record as the journal keeps it")
  func receipt() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    try await answerAll(desk, id, isRight: { _ in true })
    _ = try await desk.act(on: id, .submit)
    let record = try await desk.record(of: id)
    let pack = try await desk.pack(QuizScene.packID)
    let receipt = Receipt(
      receiptNo: "R-1", issuedAt: UTCMicroseconds(scene.day, hour: 18),
      packHeader: pack.headerBytes, secret: try #require(pack.secret(ofSlot: 1)), record: record,
      score: nil)
    let signed = try receipt.signed(by: scene.issuer)
    let verified = try ReceiptVerification.verify(
      signed, packHeader: pack.headerBytes, record: record,
      trusting: TrustedKeys([scene.issuer.publicKey]))
    #expect(verified.hasRecord)
    try await desk.note(.receipt(signed), of: id)
    #expect(await desk.board().first { $0.sittingID == id }?.answer == .receipt(signed))
  }

  @Test("lets 200 people save at once, and keeps every answer")
  func crowd() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let ids = try await scene.seated(desk, count: 200, of: 220)
    let waits = try await withThrowingTaskGroup(of: [Duration].self) { group in
      for id in ids {
        group.addTask {
          var waits: [Duration] = []
          for place in 0..<10 {
            let view = try await desk.act(on: id, .show(place))
            let answer = try #require(view.choosing(place % 2))
            let started = ContinuousClock.now
            let after = try await desk.act(on: id, .answer(place, answer))
            waits.append(started.duration(to: .now))
            #expect(after.answer == answer)
          }
          return waits
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted()
    let p99 = waits[waits.count * 99 / 100]
    print(
      "200 examinees: median \(waits[waits.count / 2]), p99 \(p99), max \(waits[waits.count - 1])")
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    for row in await again.board() { #expect(row.answeredCount == 10) }
  }

  /// Answers every question, right or wrong, by the keys the scene knows.
  private func answerAll(
    _ desk: Desk, _ id: String, isRight: (Int) -> Bool
  ) async throws {
    let items = try await desk.record(of: id).header.paper.items
    for (place, item) in items.enumerated() {
      let view = try await desk.act(on: id, .show(place))
      let number = try #require(Int(item.questionID.dropFirst()))
      let right: SittingAnswer
      let wrong: SittingAnswer
      switch view.kind {
      case .judge: (right, wrong) = (.judge(number % 2 == 0), .judge(number % 2 == 1))
      case .multiple: (right, wrong) = (.options(["A", "C"]), .options(["B"]))
      default:
        let keys = ["A", "B", "C", "D"]
        (right, wrong) = (.options([keys[number % 4]]), .options([keys[(number + 1) % 4]]))
      }
      _ = try await desk.act(on: id, .answer(place, isRight(place) ? right : wrong))
    }
  }
}
