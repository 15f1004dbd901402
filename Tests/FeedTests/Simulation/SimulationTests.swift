import Testing

@testable import Feed

@Suite("Deliveries under faults, simulated")
struct SimulationTests {
  /// Seeds of the gate before a merge (push handbook, B.4 R7).
  static let seeds: UInt64 = 2_000

  @Test("Crashes, lost, late and repeated messages break no promise", .timeLimit(.minutes(5)))
  func keepsItsPromises() async {
    let sometimes = await Self.run(seeds: Self.seeds, bug: .none) { seed, violations in
      Issue.record("seed \(seed): \(violations.joined(separator: "; "))")
    }
    for point in Self.points {
      #expect(sometimes[point, default: 0] >= 100, "\(point) is hardly ever reached")
    }
    #expect(sometimes["refused", default: 0] >= 10, "no old generation comes late")
  }

  @Test("The same seed gives the same run")
  func repeatsItself() {
    var one = Simulation(seed: 7)
    var other = Simulation(seed: 7)
    #expect(one.run() == other.run())
    #expect(one.steps == other.steps && one.now == other.now && one.sometimes == other.sometimes)
    #expect(one.steps > 50)
  }

  @Test(
    "A planted bug is caught", .timeLimit(.minutes(5)),
    arguments: SimBug.allCases.filter { $0 != .none })
  func catches(bug: SimBug) {
    let caughtBy = (0..<Self.seeds).first { seed in
      var simulation = Simulation(seed: seed, bug: bug)
      return !simulation.run().isEmpty
    }
    #expect(caughtBy != nil, "no seed notices \(bug)")
  }

  /// Points that a good storm reaches often.
  static let points = [
    "fenced", "loaded", "rewound", "expired", "again", "wake-up lost", "publish unknown",
    "unanswered", "ack lost", "ack repeated", "gap", "source crashed", "consumer crashed",
    "restored", "parked", "resolved",
  ]

  /// Runs the seeds on two threads and counts how many runs reached each point.
  static func run(
    seeds: UInt64, bug: SimBug, report: @escaping @Sendable (UInt64, [String]) -> Void
  ) async -> [String: Int] {
    await withTaskGroup(of: [String: Int].self) { group in
      for half in 0..<UInt64(2) {
        group.addTask {
          var counts: [String: Int] = [:]
          for seed in stride(from: half, to: seeds, by: 2) {
            var simulation = Simulation(seed: seed, bug: bug)
            let violations = simulation.run()
            if !violations.isEmpty { report(seed, violations) }
            for point in simulation.sometimes { counts[point, default: 0] += 1 }
          }
          return counts
        }
      }
      return await group.reduce(into: [:]) { sum, counts in
        sum.merge(counts, uniquingKeysWith: +)
      }
    }
  }
}
