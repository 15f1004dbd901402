import Contracts
import Quiz
import Testing

@testable import ClientKit

@Suite("The page for tablets", .timeLimit(.minutes(2)))
struct PageTests {
  @Test("lets in by a code, and shows no question before the time runs")
  func joins() async throws {
    try await ServedDesk.run { served in
      var visitor = PageVisitor(port: served.port)
      #expect(try await visitor.state().reason == "PAGE_TICKET_MISSING")
      let typed = served.register.seats[1].code.lowercased()
      let joined = try await visitor.join(" \(typed.prefix(3))-\(typed.dropFirst(3)) ")
      #expect(joined.json["begun"] == .bool(false))
      #expect(joined.json["stem"] == nil)
      #expect(joined.json["left"]?.int == 1200)
      served.scene.clock.run(seconds: 30)
      #expect(try await visitor.state().json["left"]?.int == 1200)
      let shown = try await visitor.act("{\"act\":\"show\",\"place\":0}")
      #expect(shown.json["stem"]?.string?.isEmpty == false)
      #expect(shown.json["name"]?.string?.contains("*") == true)
      let id = served.register.seats[1].sittingID
      #expect(try await served.desk.record(of: id).state.currentQuestion == 0)
    }
  }

  @Test("answers an act only once the journal holds it; the same again adds nothing")
  func saves() async throws {
    try await ServedDesk.run { served in
      let visitor = try await served.begun()
      let view = try await visitor.state().json
      #expect(view["saved"] == .bool(false))
      let saved = try await visitor.answer(view, option: 1)
      #expect(saved.json["saved"] == .bool(true))
      #expect(saved.json["options"]?.elements[1]["chosen"] == .bool(true))
      let id = served.register.seats[0].sittingID
      let rows = try await served.desk.trip.records.sittings()
      let stored = try #require(rows.first { $0.header.sittingID == id })
      #expect(stored.rows.count == saved.json["revision"]?.int)
      let again = try await visitor.answer(view, option: 1)
      #expect(again.json["revision"] == saved.json["revision"])
      let marked = try await visitor.act("{\"act\":\"mark\",\"place\":0,\"on\":true}")
      #expect(marked.json["marks"] == .array([.number("0")]))
    }
  }

  @Test("goes on at the same question after the browser and the program were lost")
  func resumes() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    _ = try await scene.seated(desk)
    let (visitor, code) = try await ServedDesk.run(scene, desk) { served in
      let visitor = try await served.begun()
      _ = try await visitor.act("{\"act\":\"show\",\"place\":4}")
      return (visitor, served.register.seats[0].code)
    }
    await desk.trip.close()
    scene.clock.run(seconds: 100)
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    try await ServedDesk.run(scene, again) { served in
      let browser = PageVisitor(port: served.port, cookie: visitor.cookie)
      let view = try await browser.state().json
      #expect(view["place"]?.int == 4)
      #expect(view["left"]?.int == 1100)
      #expect(served.register.seats.contains { $0.code == code })
    }
    await again.trip.close()
  }

  @Test("takes time from the monotonic clock, whatever the wall says; a pause stops it")
  func time() async throws {
    try await ServedDesk.run { served in
      let visitor = try await served.begun()
      served.scene.clock.turn(monotonic: 10_000_000, wall: -31_536_000_000_000)
      #expect(try await visitor.state().json["left"]?.int == 1190)
      let id = served.register.seats[0].sittingID
      try await served.desk.pause(id, because: "停电")
      served.scene.clock.run(seconds: 60)
      let paused = try await visitor.state().json
      #expect(paused["stage"] == .string("paused"))
      #expect(paused["left"]?.int == 1190)
      let refused = try await visitor.answer(paused, option: 0)
      #expect(refused.status == 409)
      #expect(refused.reason == "SITTING_STAGE")
      #expect(refused.json["view"]?["stage"] == .string("paused"))
    }
  }

  @Test("refuses answers after the time with words, and hands in what was saved")
  func overTime() async throws {
    try await ServedDesk.run { served in
      let visitor = try await served.begun()
      let view = try await visitor.state().json
      _ = try await visitor.answer(view, option: 0)
      served.scene.clock.run(seconds: 1201)
      let late = try await visitor.answer(view, option: 1)
      #expect(late.status == 409)
      // The clock's own tick may have closed it a moment before.
      #expect(["SITTING_TIME_OVER", "SITTING_STAGE"].contains(late.reason))
      #expect(late.json["error"]?["text"]?.string?.isEmpty == false)
      #expect(late.json["view"]?["closing"] == .string("timeOver"))
      #expect(late.json["view"]?["answered"] == .array([.number("0")]))
    }
  }

  @Test("lets the newest device have a sitting; the one before is told, and changes nothing")
  func secondDevice() async throws {
    try await ServedDesk.run { served in
      let first = try await served.begun()
      let view = try await first.state().json
      let second = try await served.begun()
      for old in [try await first.state(), try await first.answer(view, option: 0)] {
        #expect(old.status == 401)
        #expect(old.reason == "PAGE_TICKET_ELSEWHERE")
      }
      #expect(try await second.state().json["answered"] == .array([]))
      let id = served.register.seats[0].sittingID
      #expect(served.register.links[id]?.devices == 2)
      // And after a restart as well: which device is the newest is on the disk.
      #expect(try await served.desk.trip.records.mark("device|\(id)") == 2)
    }
  }

  @Test("explains wrong answers once handed in where the pack holds keys, and nothing before")
  func explains() async throws {
    try await ServedDesk.run { served in
      let visitor = try await served.begun()
      let before = try await visitor.answer(try await visitor.state().json, option: 0)
      #expect(!before.body.contains("解析"))
      #expect(before.json["result"] == nil)
      let ended = try await visitor.act("{\"act\":\"submit\"}")
      #expect(ended.json["stage"] == .string("submitted"))
      let wrong = ended.json["result"]?["wrong"]?.elements ?? []
      #expect(wrong.count >= 9)
      #expect(wrong.allSatisfy { $0["basis"] == .array([.string("煤矿安全规程 第一百八十条")]) })
      #expect(ended.json["result"]?["verdict"] == .string("FAILED"))
      #expect(try await visitor.state().json["result"] == ended.json["result"])
    }
    try await ServedDesk.run(kind: .withoutKeys) { served in
      let ended = try await served.begun().act("{\"act\":\"submit\"}")
      #expect(ended.json["result"]?["verdict"] == .string("ON_RETURN"))
      #expect(ended.json["result"]?["wrong"] == .array([]))
    }
  }

  @Test("shows the inspector everybody on one board, with names covered and a code of its own")
  func board() async throws {
    try await ServedDesk.run { served in
      let first = try await served.begun(0)
      _ = try await first.answer(try await first.state().json, option: 0)
      _ = try await served.begun(1).act("{\"act\":\"submit\"}")
      var inspector = PageVisitor(port: served.port)
      let joined = try await inspector.join(served.register.boardCode)
      #expect(joined.json["role"] == .string("board"))
      let reply = try await inspector.state()
      let rows = reply.json["rows"]?.elements ?? []
      #expect(rows.map { $0["answered"]?.int } == [1, 0, 0])
      #expect(rows.map { $0["place"]?.int } == [1, 1, nil])
      #expect(rows[1]["stage"] == .string("submitted"))
      #expect(rows[2]["silent"] == .null)
      for seat in served.register.seats { #expect(!reply.body.contains(seat.name)) }
      #expect(try await inspector.act("{\"act\":\"submit\"}").reason == "PAGE_TICKET_MISSING")
    }
  }

  @Test("serves many at once, each their own paper")
  func many() async throws {
    try await ServedDesk.run(count: 12) { served in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<12 {
          group.addTask {
            let visitor = try await served.begun(index)
            for place in 0..<10 {
              let shown = try await visitor.act("{\"act\":\"show\",\"place\":\(place)}")
              let saved = try await visitor.answer(shown.json, option: place % 2)
              #expect(saved.json["saved"] == .bool(true))
            }
          }
        }
        try await group.waitForAll()
      }
      let rows = await served.desk.board()
      #expect(rows.allSatisfy { $0.answeredCount == 10 })
    }
  }
}
