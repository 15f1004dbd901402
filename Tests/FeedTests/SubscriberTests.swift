import Contracts
import Crypto
import Glibc
import Ledger
import Logging
import Store
import Synchronization
import Testing
import Wire

@testable import Feed

@Suite("Consuming another service's feed")
struct SubscriberTests {
  /// Counts effects in the consumer's own store.
  static let effects = Migration(
    "test", "effect", "CREATE TABLE effect (event_id TEXT NOT NULL) STRICT;")

  @Test("Every event takes effect once, across restarts of the consumer", .timeLimit(.minutes(1)))
  func appliesOnce() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    let store = try Store(at: .memory, migrations: FeedUnderTest.migrations + [Self.effects])
    try await feed.serve { client in
      for number in 1...30 {
        try await feed.publish("a\(number)", subject: "licences/\(number % 4)", to: ["svc:x"])
      }
      try await Self.consume(feed, store, until: 30)
      var request = FeedSeekRequest(
        requestID: "s1", department: "svc:x", mboxSeq: 1, reason: "again")
      let proposed = try await client.call(
        FeedServiceMethods.seek, request, metadata: .acting(as: "AWB"))
      #expect(!proposed.effective)
      request.requestID = "s2"
      let handler = OperatorHandler(tables: feed.tables)
      #expect(try await handler.seek(request, try caller(geteuid() + 1)).redelivering == 30)
      for number in 31...60 {
        try await feed.publish("a\(number)", subject: "licences/\(number % 4)", to: ["svc:x"])
      }
      try await Self.consume(feed, store, until: 60)
    }
    let counts = try await store.read { reader in
      (
        try reader.integer("SELECT count(*) FROM effect"),
        try reader.integer("SELECT count(DISTINCT event_id) FROM effect")
      )
    }
    #expect(counts.0 == 60 && counts.1 == 60)
  }

  @Test("A consumer that lost its tables gets the lane from its beginning", .timeLimit(.minutes(1)))
  func fillsGaps() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.serve { _ in
      let first = try Store(at: .memory, migrations: FeedUnderTest.migrations + [Self.effects])
      for number in 1...5 { try await feed.publish("a\(number)", to: ["svc:x"]) }
      try await Self.consume(feed, first, until: 5)
      let second = try Store(at: .memory, migrations: FeedUnderTest.migrations + [Self.effects])
      try await second.write { transaction in
        for _ in 1...9 { _ = try InboxRecords.raiseGeneration(of: "permits", in: transaction) }
      }
      try await feed.publish("a6", to: ["svc:x"])
      try await Self.consume(feed, second, until: 6)
      let order = try await second.read {
        try $0.rows("SELECT event_id FROM effect ORDER BY rowid") { $0.text(0) }
      }
      #expect(order == (1...6).map { "a\($0)" })
    }
  }

  @Test("A ledger that takes something back is refused and alarmed", .timeLimit(.minutes(1)))
  func refusesRolledBackLedger() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    let store = try Store(at: .memory, migrations: FeedUnderTest.migrations + [Self.effects])
    try await store.write { transaction in
      let note = try feed.key.sign(size: 9, root: [UInt8](repeating: 3, count: 32)).note
      _ = try CheckpointMemory.accept(
        note: note, from: feed.key.publicKey, proof: [], in: transaction)
    }
    try await feed.publish("a1", to: ["svc:x"])
    try await feed.store.write { _ = try Ledger.checkpoint(signedBy: feed.key, in: $0) }
    try await feed.serve { _ in
      let subscriber = Self.subscriber(feed, store)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await subscriber.run() }
        try await Self.wait { subscriber.status.trouble == "LEDGER_INCONSISTENT" }
        group.cancelAll()
      }
    }
    let (alarms, effects) = try await store.read { reader in
      (
        try AlarmLog.list(limit: 9, in: reader),
        try reader.integer("SELECT count(*) FROM effect")
      )
    }
    #expect(alarms.map(\.reason) == ["LEDGER_INCONSISTENT"] && effects == 0)
  }

  @Test(
    "An event is applied and acknowledged only when its materials are there and whole",
    .timeLimit(.minutes(1)),
    arguments: [(0, nil), (1, "MATERIAL_DAMAGED"), (nil, "MATERIAL_MISSING")] as [(Int?, String?)])
  func verifiesMaterials(surplus: Int?, trouble: String?) async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    let store = try Store(at: .memory, migrations: FeedUnderTest.migrations + [Self.effects])
    let bytes = Array("a scan".utf8)
    let digest = Array(SHA256.hash(data: bytes))
    if surplus != nil { try await feed.keep(bytes) }
    let size = UInt64(bytes.count + (surplus ?? 0))
    try await feed.publish(
      "e1", to: ["svc:x"], materials: [TypeMaterial(sha256: digest, sizeBytes: size)])
    try await feed.serve { _ in
      guard let trouble else { return try await Self.consume(feed, store, until: 1) }
      let subscriber = Self.subscriber(feed, store)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await subscriber.run() }
        try await Self.wait { subscriber.status.trouble == trouble }
        group.cancelAll()
      }
    }
    let (alarms, effects) = try await store.read { reader in
      (
        try AlarmLog.list(limit: 9, in: reader).map(\.reason),
        try reader.integer("SELECT count(*) FROM effect")
      )
    }
    #expect(alarms == (trouble.map { [$0] } ?? []) && effects == (trouble == nil ? 1 : 0))
  }

  private static func subscriber(_ feed: FeedUnderTest, _ store: Store) -> FeedSubscriber {
    FeedSubscriber(
      FeedSubscriber.Source(
        service: "permits", socket: feed.socket, mailbox: "svc:x", consumer: "x"),
      store: store, logger: Logger(label: "test")
    ) { body, transaction in
      try transaction.execute(
        "INSERT INTO effect (event_id) VALUES ($1)", [.text(body.eventID)])
    }
  }

  /// Runs a consumer until everything up to a place is acknowledged.
  private static func consume(
    _ feed: FeedUnderTest, _ store: Store, until place: Int64
  ) async throws {
    let subscriber = subscriber(feed, store)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await subscriber.run() }
      try await wait {
        try await feed.store.read { reader in
          guard let number = try MailboxRecords.number(of: "svc:x", in: reader) else {
            return false
          }
          return try MailboxRecords.standing(number, in: reader).ackedThrough == place
        }
      }
      group.cancelAll()
    }
  }

  /// Waits for something to become true, for 30 s at most.
  private static func wait(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try await !condition() {
      try #require(ContinuousClock.now < deadline, "it never came true")
      await Task.yield()
    }
  }
}
