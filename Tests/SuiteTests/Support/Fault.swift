/// What a round of the loop kills.
enum Fault: String, Sendable, CaseIterable {
  case permits, enforcement, investigation, follower, everything

  /// Kills, starts again, and waits until what was killed serves.
  func strike(
    _ suite: SuiteUnderTest, _ follower: DepartmentFollower, _ report: inout KillReport
  ) async throws {
    let started = ContinuousClock.now
    let services = SuiteUnderTest.Service.allCases.filter {
      self == .everything || $0.rawValue == rawValue
    }
    for service in services { try await suite.kill(service) }
    if self == .follower || self == .everything { try await follower.kill() }
    for service in services { try suite.launch(service) }
    if self == .follower || self == .everything { try follower.start() }
    for service in services { try await suite.waitUntilServing(service) }
    report.note(self, took: started.duration(to: .now))
  }
}

/// The figures of a loop.
struct KillReport: Sendable {
  let seed: UInt64
  var loopDuration = Duration.zero
  private var counts: [Fault: Int] = [:]
  private var restarts: [Duration] = []

  init(seed: UInt64) { self.seed = seed }

  mutating func note(_ fault: Fault, took duration: Duration) {
    counts[fault, default: 0] += 1
    if fault != .follower { restarts.append(duration) }
  }

  /// Says what was done, so that the result can be judged and repeated.
  func tell(_ published: [PublishedEvents.Entry]) {
    let sorted = restarts.sorted()
    let p99 = sorted.isEmpty ? .zero : sorted[(sorted.count - 1) * 99 / 100]
    let faults = Fault.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    print(
      "kill loop: seed \(seed), \(counts.values.reduce(0, +)) rounds in \(loopDuration),",
      faults.joined(separator: ", "), "; \(published.count) events acknowledged,",
      published.count { $0.repeated }, "answered from the record of a try whose answer was lost;",
      "restart p50 \(sorted.isEmpty ? .zero : sorted[sorted.count / 2]) p99 \(p99)")
  }
}
