import Contracts
import Glibc
import Testing

@Suite(.serialized)
struct KillLoopTests {
  /// Rounds of one run: the plan's gate.
  static let rounds = 200 * TestScale.factor
  private static let publishers = 4
  private static let licencesEach = 8
  /// Events each publisher sends in a round.
  private static let burst = 3
  /// The latest moment of a round at which the fault strikes.
  private static let strikeMillisecondsMax = 60
  /// Rounds between two looks at the files in use.
  private static let lookRounds = 25

  @Test(
    "kill -9 of any process at any moment loses nothing acknowledged and repeats no effect",
    .timeLimit(.minutes(10)))
  func killLoop() async throws {
    let seed = TestScale.seed
    try await SuiteUnderTest.run { suite in
      let published = PublishedEvents()
      let follower = DepartmentFollower(suite, department: "YJ")
      try follower.start()
      let streams = (0..<Self.publishers).map { _ in AsyncStream.makeStream(of: Int.self) }
      var report = KillReport(seed: seed)
      let started = ContinuousClock.now
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (number, stream) in streams.enumerated() {
          let publisher = LoadPublisher(
            number: number, licences: Self.licencesEach, socket: suite.socket(.permits),
            published: published)
          group.addTask { try await publisher.run(stream.stream) }
        }
        var random = SeededRandom(seed: seed)
        for round in 1...Self.rounds {
          streams.forEach { $0.continuation.yield(Self.burst) }
          await Deadline.strike(
            after: Int.random(in: 0...Self.strikeMillisecondsMax, using: &random))
          let fault = Fault.allCases.randomElement(using: &random) ?? .permits
          try await fault.strike(suite, follower, &report)
          if round % Self.lookRounds == 0 {
            try await expectNothingLost(suite, follower, published.all, isComplete: false)
          }
        }
        streams.forEach { $0.continuation.finish() }
        try await group.waitForAll()
      }
      try await caughtUp(suite)
      report.loopDuration = started.duration(to: .now)
      try await follower.kill()
      for service in SuiteUnderTest.Service.allCases {
        #expect(try await suite.stop(service) == 0)
      }
      try await expectNothingLost(suite, follower, published.all, isComplete: true)
      #expect(published.all.count == Self.rounds * Self.publishers * Self.burst)
      report.tell(published.all)
    }
  }

  /// Waits until every mailbox that has a consumer is empty.
  private func caughtUp(_ suite: SuiteUnderTest) async throws {
    for recipient in ["YJ", "svc:enforcement", "svc:investigation"] {
      try await Deadline.until("\(recipient) caught up", within: .seconds(60)) {
        let mailbox = try await suite.call(
          .permits, FeedServiceMethods.getMailbox, FeedGetMailboxRequest(), as: recipient)
        return mailbox.pending == 0 && mailbox.ackedThrough == mailbox.headMboxSeq
          && mailbox.headMboxSeq > 0
      }
    }
  }

  private func expectNothingLost(
    _ suite: SuiteUnderTest, _ follower: DepartmentFollower,
    _ published: [PublishedEvents.Entry], isComplete: Bool
  ) async throws {
    // The source is read before its consumers: what it calls acknowledged they must hold.
    let source = try await FeedRows.read(suite.database(.permits))
    let invariants = Invariants(source: source, published: published)
    var found = invariants.findings()
    for service in [SuiteUnderTest.Service.enforcement, .investigation] {
      found += invariants.findings(
        of: try await ConsumerRows.ofService(suite.database(service)),
        recipient: "svc:\(service)", isComplete: isComplete)
    }
    found += invariants.findings(
      of: try ConsumerRows.ofJournal(follower.journal), recipient: follower.department,
      isComplete: isComplete)
    #expect(found.prefix(20).isEmpty, "\(found.prefix(20).joined(separator: "\n"))")
  }
}
