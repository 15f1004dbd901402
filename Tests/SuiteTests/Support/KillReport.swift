/// What a round of the loop kills.
enum Fault: String, Sendable, CaseIterable {
  case permits, enforcement, investigation, subscriber, everything

  /// Names of what is killed.
  var names: [String] {
    switch self {
    case .permits, .enforcement, .investigation: [rawValue]
    case .subscriber: [KillableSuite.department]
    case .everything: Suite.services + [KillableSuite.department]
    }
  }
}

/// The figures of a loop.
struct KillReport: Sendable {
  let seed: UInt64
  private var counts: [Fault: Int] = [:]
  private var restarts: [Duration] = []

  init(seed: UInt64) { self.seed = seed }

  mutating func note(_ fault: Fault, took duration: Duration) {
    counts[fault, default: 0] += 1
    if fault != .subscriber { restarts.append(duration) }
  }

  /// Says what was done, so that the result can be judged and had again.
  func tell(_ published: [PublishedEvents.Entry], took duration: Duration) {
    let sorted = restarts.sorted()
    let middle = sorted.isEmpty ? .zero : sorted[sorted.count / 2]
    let late = sorted.isEmpty ? .zero : sorted[(sorted.count - 1) * 99 / 100]
    let faults = Fault.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    print(
      "kill loop: seed \(seed), \(counts.values.reduce(0, +)) rounds in \(duration):",
      faults.joined(separator: ", "), "| \(published.count) events acknowledged,",
      published.count { $0.repeated }, "by the record of a try whose answer was lost |",
      "kill to serving: p50 \(middle), p99 \(late)")
  }
}

/// How much the repeated tests repeat, and from which seed.
enum TestScale {
  /// `ANLAN_TEST_SCALE`, at least 1.
  static let factor = max(1, Machine.variable("ANLAN_TEST_SCALE").flatMap { Int($0) } ?? 1)

  /// `ANLAN_TEST_SEED`, so that a run can be had again.
  static let seed = Machine.variable("ANLAN_TEST_SEED").flatMap { UInt64($0) } ?? 20_260_706
}
