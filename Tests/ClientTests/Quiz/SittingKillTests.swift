import Glibc
import Questions
import Quiz
import Testing
import Vocabulary

@testable import ClientKit

@Suite("A sitting under kill -9", .serialized, .timeLimit(.minutes(20)))
struct SittingKillTests {
  /// Rounds of one run; `ANLAN_QUIZ_KILLS` asks for more.
  static let rounds = getenv("ANLAN_QUIZ_KILLS").flatMap { Int(String(cString: $0)) } ?? 200
  /// Rounds after which another person sits, so that records stay of a natural length.
  static let roundsPerPerson = 20
  /// The latest moment of a round at which the fault strikes, in milliseconds: after the start, or
  /// in every second round after the first act was told, when answers follow each other fast.
  static let strikeMillisecondsMax = (start: 250, answers: 60)
  /// Lines of input of one round.
  static let linesPerRound = 60

  /// What a run must have kept.
  private struct Model: Hashable {
    var answers: [Int: SittingAnswer] = [:]
    var place = 0
  }

  @Test("kill -9 and torn writes lose no saved answer, and it goes on at the same question")
  func losesNothing() async throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(
      minutes: 600, now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000))
    var random = SplitMix(UInt64(now.tv_sec))
    let desk = try await Desk(try await scene.trip(), clock: .machine)
    let people = max(1, (Self.rounds + Self.roundsPerPerson - 1) / Self.roundsPerPerson)
    let ids = try await scene.seated(desk, count: people, of: people + 5)
    let papers = try await faces(desk, ids)
    await desk.trip.close()
    var models = [String: Model]()
    var saved = 0
    var slowest = Duration.zero
    var torn = 0
    for round in 0..<Self.rounds {
      let id = ids[round / Self.roundsPerPerson]
      let paper = try #require(papers[id])
      let input = (0..<Self.linesPerRound).map { _ in Self.line(&random) }
      let process = try SittingProcess(
        sitting: id, input: input, folder: scene.folder.path, number: 0)
      let isAmongAnswers = Bool.random(using: &random)
      if isAmongAnswers { await firstAct(of: process) }
      let latest =
        isAmongAnswers ? Self.strikeMillisecondsMax.answers : Self.strikeMillisecondsMax.start
      await strike(process, afterMilliseconds: Int.random(in: 0...latest, using: &random))
      process.kill()
      if Bool.random(using: &random), tear(scene.path, &random) { torn += 1 }

      let done = process.output.filter { $0.hasPrefix("第 ") }.count
      let before = models[id] ?? Model()
      let states = Self.states(before, input, paper)
      saved += max(0, done - 1)
      let started = ContinuousClock.now
      let again = try await Desk(try Trip(folder: scene.path), clock: .machine)
      let state = try await again.record(of: id).state
      _ = try await again.view(of: id)
      slowest = max(slowest, started.duration(to: .now))
      await again.trip.close()
      let found = Model(answers: state.answers, place: state.currentQuestion ?? 0)
      // What was told is there; of what was under way at most one act more.
      let allowed = [done, done + 1].filter(states.indices.contains).map { states[$0] }
      #expect(allowed.contains(found), "round \(round): \(done) told, \(found)")
      models[id] = found
    }
    #expect(slowest <= .seconds(2))
    print(
      "kill loop: \(Self.rounds) rounds, \(torn) torn, \(saved) acts told, 0 lost; resume ≤ \(slowest)"
    )
  }

  /// Kinds and options of every paper.
  private func faces(_ desk: Desk, _ ids: [String]) async throws -> [String: [ExamineeView]] {
    var papers: [String: [ExamineeView]] = [:]
    for id in ids {
      papers[id] = []
      for place in 0..<10 { papers[id]?.append(try await desk.act(on: id, .show(place))) }
      _ = try await desk.act(on: id, .show(0))
    }
    return papers
  }

  private static func line(_ random: inout SplitMix) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: ""
    case 3: "<"
    case 4: "=\(Int.random(in: 1...10, using: &random))"
    default: ["1", "2", "a", "b"][Int.random(in: 0..<4, using: &random)]
    }
  }

  /// The state after none, one, two … of the acts that the program tells of.
  private static func states(_ start: Model, _ input: [String], _ paper: [ExamineeView]) -> [Model]
  {
    // The first act shows the question where it was left.
    var states = [start, start]
    var model = start
    for line in input {
      switch line {
      case "": model.place = min(9, model.place + 1)
      case "<": model.place = max(0, model.place - 1)
      default:
        if line.hasPrefix("=") {
          model.place = (Int(line.dropFirst()) ?? 1) - 1
        } else {
          let index = line == "1" || line == "a" ? 0 : 1
          let view = paper[model.place]
          model.answers[model.place] =
            view.kind == .judge ? .judge(index == 0) : .options([view.options[index].key])
        }
      }
      states.append(model)
    }
    return states
  }

  /// Waits until the program has told of something, or has ended.
  private func firstAct(of process: SittingProcess) async {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, !process.hasEnded(), !process.hasTold() { await Task.yield() }
  }

  /// Waits for the moment, or for the program's own end.
  private func strike(_ process: SittingProcess, afterMilliseconds milliseconds: Int) async {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end, !process.hasEnded() { await Task.yield() }
  }

  /// Puts half a write behind the log's end, as a power cut leaves it.
  private func tear(_ folder: String, _ random: inout SplitMix) -> Bool {
    let path = "\(folder)/journal.db-wal"
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = random.bytes(Int.random(in: 1...4_200, using: &random))
    return bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } > 0
  }
}
