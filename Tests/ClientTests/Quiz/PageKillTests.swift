import Contracts
import Glibc
import NIOCore
import NIOPosix
import Quiz
import Testing
import Vocabulary

@testable import ClientKit

@Suite("The page under kill -9", .serialized, .timeLimit(.minutes(20)))
struct PageKillTests {
  /// Rounds of one run; `ANLAN_PAGE_KILLS` asks for more.
  static let rounds = getenv("ANLAN_PAGE_KILLS").flatMap { Int(String(cString: $0)) } ?? 40
  static let people = 4
  /// The latest moment of a round at which the fault strikes, in milliseconds.
  static let strikeMillisecondsMax = 120

  /// What one browser was told is saved, and what it asked for last.
  private struct Told: Sendable {
    var cookie = ""
    var answers: [Int: JSONValue] = [:]
    var place = 0
    /// The act that no answer came to.
    var open: (place: Int, options: JSONValue?)?
    var acts = 0
  }

  @Test("kill -9 loses no answer that a browser was told is saved, and each goes on where it was")
  func losesNothing() async throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(minutes: 600, now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000))
    let desk = try await Desk(try await scene.trip(), clock: .machine)
    let ids = try await scene.seated(desk, count: Self.people)
    await desk.trip.close()
    var random = SplitMix(UInt64(now.tv_sec))
    var told = [String: Told](uniqueKeysWithValues: ids.map { ($0, Told()) })
    var slowest = Duration.zero
    var clockError = 0
    let began = ContinuousClock.now
    for round in 0..<Self.rounds {
      let started = ContinuousClock.now
      let process = try await ServeProcess(folder: scene.folder.path)
      for id in ids {
        let before = told[id] ?? Told()
        let (after, left) = try await reunited(before, code: process.codes[id] ?? "", process.port)
        if round > 0 {
          let passed = Int(began.duration(to: .now).components.seconds)
          clockError = max(clockError, abs(36_000 - passed - left))
        }
        told[id] = after
      }
      slowest = max(slowest, started.duration(to: .now))
      let strike = Int.random(in: 0...Self.strikeMillisecondsMax, using: &random)
      let seeds = ids.map { _ in random.next() }
      told = try await withThrowingTaskGroup(of: (String, Told).self) { group in
        for (id, seed) in zip(ids, seeds) {
          let before = told[id] ?? Told()
          group.addTask {
            (id, try await Self.answer(before, port: process.port, random: SplitMix(seed)))
          }
        }
        await wait(milliseconds: strike)
        process.kill()
        var all: [String: Told] = [:]
        for try await (id, after) in group { all[id] = after }
        return all
      }
    }
    let acts = told.values.reduce(0) { $0 + $1.acts }
    // How long it takes is printed, not judged here; the clock may only be off by what the answer
    // itself took.
    #expect(clockError <= 2 + Int(slowest.components.seconds))
    print(
      "page kill loop: \(Self.rounds) rounds, \(Self.people) browsers, \(acts) acts told, 0 lost; "
        + "start and \(Self.people) resumed ≤ \(slowest), time within \(clockError) s")
  }

  /// The browser comes back, with its ticket if it has one; checks that what it was told is there.
  private func reunited(
    _ before: Told, code: String, _ port: Int
  ) async throws -> (told: Told, left: Int) {
    var after = before
    var visitor = PageVisitor(port: port, cookie: before.cookie)
    if before.cookie.isEmpty {
      _ = try await visitor.join(code)
      after.cookie = visitor.cookie
      _ = try await visitor.act("{\"act\":\"show\",\"place\":0}")
    }
    var view = try await visitor.state().json
    let left = view["left"]?.int ?? 0
    let place = view["place"]?.int ?? -1
    #expect(place == before.place || place == before.open?.place)
    for (place, options) in before.answers.sorted(by: { $0.key < $1.key }) {
      view = try await visitor.act("{\"act\":\"show\",\"place\":\(place)}").json
      let isOpen = before.open?.place == place && before.open?.options == view["options"]
      #expect(view["options"] == options || isOpen, "question \(place)")
      after.answers[place] = view["options"]
    }
    after.place = view["place"]?.int ?? -1
    after.open = nil
    return (after, left)
  }

  /// Answers at random until the server is gone.
  private static func answer(_ before: Told, port: Int, random: SplitMix) async throws -> Told {
    var told = before
    var random = random
    let visitor = PageVisitor(port: port, cookie: before.cookie)
    while true {
      let place = Int.random(in: 0..<10, using: &random)
      told.open = (place, nil)
      guard let shown = try await reply(visitor, "{\"act\":\"show\",\"place\":\(place)}") else {
        return told
      }
      told.place = place
      told.acts += 1
      let options = shown["options"]?.elements ?? []
      let index = Int.random(in: 0..<options.count, using: &random)
      let key = options[index]["key"]?.string ?? ""
      let answer =
        shown["kind"] == .string("judge") ? "\"judge\":\(key)" : "\"keys\":[\"\(key)\"]"
      let wanted = options.enumerated().map { $1.setting("chosen", .bool($0 == index)) }
      told.open = (place, .array(wanted))
      let saved = try await reply(
        visitor, "{\"act\":\"answer\",\"place\":\(place),\(answer)}")
      guard let saved else { return told }
      told.answers[place] = saved["options"]
      told.acts += 1
    }
  }

  /// The answer to an act; nil if the server is gone before it came whole.
  private static func reply(_ visitor: PageVisitor, _ body: String) async throws -> JSONValue? {
    do {
      let request = visitor.request("POST", "/api/act", body: body)
      guard let reply = try await PageVisitor.send(request, port: visitor.port),
        reply.status == 200, let value = try? JSONValue(parsing: reply.body)
      else { return nil }
      return value
    } catch is IOError {
      return nil
    } catch is NIOConnectionError {
      return nil
    } catch is ChannelError {
      return nil
    }
  }

  private func wait(milliseconds: Int) async {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end { await Task.yield() }
  }
}
