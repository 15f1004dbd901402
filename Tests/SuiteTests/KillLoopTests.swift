import Testing

@Suite("Kill -9", .serialized, .timeLimit(.minutes(15)))
struct KillLoopTests {
  /// Rounds of one run, the plan's gate.
  static let rounds = 200 * TestScale.factor
  static let publishers = 4
  static let licencesEach = 8
  /// Events each publisher sends in a round.
  static let burst = 3
  /// The latest moment of a round at which the fault strikes.
  static let strikeMillisecondsMax = 60
  /// Rounds between two looks at the files in use.
  static let lookRounds = 25

  @Test("Kill -9 of any process at any moment loses nothing acknowledged, repeats no effect")
  func losesNothing() async throws {
    let killable = try KillableSuite()
    let published = PublishedEvents()
    var report = KillReport(seed: TestScale.seed)
    try await killable.start(Suite.services + [KillableSuite.department])
    let started = ContinuousClock.now
    do {
      try await loop(killable, published, &report)
      try await killable.suite.waitUntilDelivered(
        to: [KillableSuite.department, "svc:enforcement", "svc:investigation"])
    } catch {
      Issue.record("\(killable.logs)")
      throw error
    }
    let duration = started.duration(to: .now)
    try await killable.kill([KillableSuite.department])
    for service in Suite.services {
      let ending = try await killable.stop(service)
      #expect(ending.code == 0, "\(ending)")
    }
    try await expectNothingLost(killable, published.all, isComplete: true)
    #expect(published.all.count == Self.rounds * Self.publishers * Self.burst)
    report.tell(published.all, took: duration)
  }

  /// Faults under load; ends when every event was acknowledged.
  private func loop(
    _ killable: KillableSuite, _ published: PublishedEvents, _ report: inout KillReport
  ) async throws {
    let streams = (0..<Self.publishers).map { _ in AsyncStream.makeStream(of: Int.self) }
    let socket = killable.suite.socket("permits")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, stream) in streams.enumerated() {
        let publisher = LoadPublisher(
          number: number, licences: Self.licencesEach, socket: socket, published: published)
        group.addTask { try await publisher.run(stream.stream) }
      }
      // When a round fails, the publishers are cancelled by leaving the group.
      var random = SeededRandom(seed: report.seed)
      for round in 1...Self.rounds {
        for stream in streams { stream.continuation.yield(Self.burst) }
        await Deadline.strike(
          afterMilliseconds: Int.random(in: 0...Self.strikeMillisecondsMax, using: &random))
        let fault = Fault.allCases.randomElement(using: &random) ?? .permits
        let struck = ContinuousClock.now
        try await killable.kill(fault.names)
        try await killable.start(fault.names)
        report.note(fault, took: struck.duration(to: .now))
        guard round % Self.lookRounds == 0 else { continue }
        try await expectNothingLost(killable, published.all, isComplete: false)
      }
      for stream in streams { stream.continuation.finish() }
      try await group.waitForAll()
    }
  }

  /// Checks every invariant on what observers read.
  ///
  /// The source is read before its consumers: what it calls acknowledged they must hold.
  private func expectNothingLost(
    _ killable: KillableSuite, _ published: [PublishedEvents.Entry], isComplete: Bool
  ) async throws {
    let suite = killable.suite
    let source = try await FeedRows.read(suite.database("permits"))
    let invariants = Invariants(source: source, published: published)
    var found = invariants.findings()
    for service in Suite.services.dropFirst() {
      found += invariants.findings(
        of: try await ConsumerRows.ofService(suite.database(service)),
        recipient: "svc:\(service)", isComplete: isComplete)
    }
    found += invariants.findings(
      of: try ConsumerRows.ofJournal(killable.journal), recipient: KillableSuite.department,
      isComplete: isComplete)
    let shown = found.prefix(20)
    #expect(shown.isEmpty, "\(shown.joined(separator: "\n"))")
  }
}
