import Quiz
import Testing
import Vocabulary

@testable import ClientKit

/// Acts that reach the desk while the rows of others are still on their way to the disk.
@Suite("Acts of one sitting that overlap", .timeLimit(.minutes(2)))
struct OverlappingActsTests {
  /// So many that their beats take longer to seal than an answer does.
  private static let people = 60

  @Test("an answer given while the second's beats are on their way is saved after its own beat")
  func answerUnderBeat() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let ids = try await scene.seated(desk, count: Self.people, of: Self.people + 20)
    for id in ids { _ = try await desk.act(on: id, .show(0)) }
    for (round, id) in ids.prefix(10).enumerated() {
      scene.clock.run(seconds: 2)
      let before = await desk.waitingCount(id)
      async let beats = desk.tick()
      // The beat counts in memory, and its row is somewhere between here and the disk.
      while await desk.waitingCount(id) == before { await Task.yield() }
      let answer = try #require(try await desk.view(of: id).choosing(round % 2))
      let view = try await desk.act(on: id, .answer(0, answer))
      #expect(view.answer == answer)
      #expect(try await beats.isEmpty)
    }
    let told = try await desk.answers(of: ids)
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.answers(of: ids) == told)
    #expect(told.values.count { !$0.isEmpty } == 10)
  }

  @Test("acts that a page sends all at once are all saved, in the order in which they came")
  func manyAtOnce() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    _ = try await desk.act(on: id, .show(0))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<400 {
        group.addTask { _ = try await desk.act(on: id, .mark(number % 10, number / 10 % 2 == 0)) }
      }
      try await group.waitForAll()
    }
    let shown = try await desk.record(of: id)
    #expect(await desk.waitingCount(id) == shown.events.count)
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.record(of: id) == shown)
  }

  @Test("a slot that its last person used up is used up on the disk, however they were confirmed")
  func slotOutcome() async throws {
    for _ in 0..<5 {
      let scene = try QuizScene()
      let desk = try await scene.desk()
      let papers = try await desk.header(of: QuizScene.packID).papers
      let slot = try await desk.openSlot(
        Desk.SlotOrder(
          packID: QuizScene.packID, postCode: QuizScene.post,
          roster: try QuizScene.roster(20, papers: papers), count: 8))
      let drawn = try await desk.draw(slot.key, counterpart: QuizScene.digits)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for seat in drawn.seats {
          group.addTask { _ = try await desk.confirm(seat.token, in: slot.key, means: "证件") }
        }
        try await group.waitForAll()
      }
      #expect(try await desk.slotView(slot.key).outcome == .used)
      await desk.trip.close()
      let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
      #expect(try await again.slotView(slot.key).outcome == .used)
      await again.trip.close()
    }
  }
}

extension Desk {
  /// Events of a sitting that count in memory, on the disk or on their way there.
  fileprivate func waitingCount(_ sittingID: String) -> Int {
    running[sittingID]?.pending.events.count ?? 0
  }

  /// Saved answers by sitting.
  fileprivate func answers(of ids: [String]) throws -> [String: [Int: SittingAnswer]] {
    var answers: [String: [Int: SittingAnswer]] = [:]
    for id in ids { answers[id] = try record(of: id).state.answers }
    return answers
  }
}
