import Store
import Synchronization
import Testing

@Suite("Requests that fail among others")
struct ApartTests {
  /// What one request does after it has moved the counter and added its entry.
  private enum Script: Sendable {
    case keep, catchRepeatedWord
    case refuse, repeatWord, leaveReferenceOpen

    static let failures: [Script] = [.refuse, .repeatWord, .leaveReferenceOpen]

    var isKept: Bool { self == .keep || self == .catchRepeatedWord }
  }

  /// The counter as the writer remembers it.
  private final class Counted: WriterMemory {
    var value: Int?
  }

  /// What the hooks were told.
  private final class Heard: Sendable {
    private let numbers = Mutex<[Int]>([])

    var sorted: [Int] { numbers.withLock { $0.sorted() } }

    func hear(_ number: Int) { numbers.withLock { $0.append(number) } }
  }

  /// Numbers that depend on the seed alone.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// Requests of one round.
  private static let count = 400

  @Test(
    "whoever fails, the others are kept once, without a gap in their order, with their hooks",
    arguments: [0, 1, 3, 50, 200, 400], [1, 7, 64, 1_024])
  func neighbours(failing: Int, batchWritesMax: Int) async throws {
    let scripts = Self.scripts(failing: failing, seed: UInt64(batchWritesMax))
    var limits = StoreLimits()
    limits.batchWritesMax = batchWritesMax
    try await StoreKind.file.withStore(limits: limits) { store in
      let heard = Heard()
      let places = await Self.run(scripts, on: store, heard)
      let kept = scripts.indices.filter { scripts[$0].isKept }
      #expect(places.keys.sorted() == kept)
      #expect(places.values.sorted() == kept.indices.map { $0 + 1 })
      let entries = try await store.entryIDs()
      let counter = try await store.integer("SELECT value FROM head")
      let notes = try await store.integer("SELECT count(*) FROM note")
      #expect(entries == kept && counter == kept.count && notes == 0)
      #expect(heard.sorted == kept)
    }
  }

  private static func scripts(failing: Int, seed: UInt64) -> [Script] {
    var dice = Dice(state: seed)
    let scripts: [Script] = (0..<count).map { number in
      if number < failing { return Script.failures[Int.random(in: 0..<3, using: &dice)] }
      return Bool.random(using: &dice) ? .keep : .catchRepeatedWord
    }
    return scripts.shuffled(using: &dice)
  }

  /// Runs all scripts at once and answers the place of each that was kept.
  private static func run(
    _ scripts: [Script], on store: Store, _ heard: Heard
  ) async -> [Int: Int] {
    await withTaskGroup(of: (Int, Int?).self) { group in
      for (number, script) in scripts.enumerated() {
        group.addTask {
          let place = try? await store.write { transaction in
            try perform(script, number, heard, in: transaction)
          }
          return (number, place)
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private static func perform(
    _ script: Script, _ number: Int, _ heard: Heard, in transaction: Transaction
  ) throws -> Int {
    let before = try transaction.integer("SELECT value FROM head") ?? 0
    let counted = transaction.memory(Counted.self)
    #expect(counted.value == nil || counted.value == before)
    try transaction.execute("UPDATE head SET value = $1 WHERE id = 1", [.int(before + 1)])
    counted.value = before + 1
    try transaction.addEntry(number, "w\(number)")
    transaction.onCommit { heard.hear(number) }
    switch script {
    case .keep: break
    case .catchRepeatedWord:
      do {
        try transaction.addEntry(-1, "w\(number)")
        Issue.record("a word was taken twice")
      } catch StoreError.constraint(.unique, _) {}
    case .refuse: throw Refusal(number: number)
    case .repeatWord: try transaction.addEntry(-1, "w\(number)")
    case .leaveReferenceOpen:
      try transaction.execute("INSERT INTO note (id, entry) VALUES (1, -9)")
    }
    return before + 1
  }
}
