import Contracts
import Glibc
import Store
import Testing
import Wire

@testable import Feed

@Suite("Deliveries over a socket")
struct DeliveryTests {
  @Test("Events of one subject come one after the other, others meanwhile", .timeLimit(.minutes(1)))
  func keepsLanesInOrder() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("a1", subject: "licences/1")
    try await feed.publish("a2", subject: "licences/1")
    try await feed.publish("b1", subject: "licences/2")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let first = try await stream.delivery()
      let other = try await stream.delivery()
      #expect([first.mboxSeq, first.laneSeq, other.mboxSeq, other.laneSeq] == [1, 1, 3, 1])
      #expect(first.attempt == 1 && first.epoch == 0 && !first.replay)
      let answer = try await stream.ack(first)
      #expect(answer.acknowledged == 1 && answer.ackedThrough == 1)
      let second = try await stream.delivery()
      #expect(second.mboxSeq == 2 && second.laneSeq == 2)
      #expect(try await stream.ack(second, other).ackedThrough == 3)
    }
  }

  @Test("What is published while a consumer is connected goes out at once", .timeLimit(.minutes(1)))
  func deliversAfterCommit() async throws {
    let clock = ManualClock()
    let feed = try FeedUnderTest(clock: clock.clock)
    defer { feed.remove() }
    try await feed.serve { client in
      var stream = try await TestStream(client)
      #expect(try await stream.heartbeat().0.headMboxSeq == 0)
      for number in 1...20 {
        let event = try await feed.publish("e\(number)", subject: "licences/\(number)")
        let delivery = try await stream.delivery()
        #expect(delivery.body == event.body && delivery.sha256 == event.sha256)
        #expect(delivery.chainSha256 == event.chainHash)
      }
    }
  }

  @Test("A lost wake-up is made good by looking at the table", .timeLimit(.minutes(1)))
  func looksAtTheTable() async throws {
    let clock = ManualClock()
    let feed = try FeedUnderTest(clock: clock.clock)
    defer { feed.remove() }
    let silent = FeedLog(source: "permits", hub: FeedHub())
    try await feed.serve { client in
      var stream = try await TestStream(client)
      _ = try await stream.heartbeat()
      try await feed.publish("e1", through: silent)
      clock.advance(by: .seconds(6))
      #expect(try await stream.delivery(advancing: clock).mboxSeq == 1)
    }
  }

  @Test("No more goes out than the consumer has credit for", .timeLimit(.minutes(1)))
  func keepsToTheCredit() async throws {
    let clock = ManualClock()
    let feed = try FeedUnderTest(clock: clock.clock)
    defer { feed.remove() }
    for number in 1...5 { try await feed.publish("e\(number)", subject: "licences/\(number)") }
    try await feed.serve { client in
      var stream = try await TestStream(client, outstanding: 2)
      let first = try await stream.delivery()
      let second = try await stream.delivery()
      clock.advance(by: .seconds(6))
      let (_, more) = try await stream.heartbeat()
      #expect(more.isEmpty)
      try await stream.ack(first, second)
      #expect(try await stream.delivery().mboxSeq == 3)
    }
  }

  @Test("What was not acknowledged is delivered again after a crash", .timeLimit(.minutes(1)))
  func survivesCrash() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.publish("e2", subject: "licences/2")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let first = try await stream.delivery()
      _ = try await stream.delivery()
      try await stream.ack(first)
    }
    await feed.store.close()
    let folder = try FeedUnderTest.makeFolder()
    rename("\(feed.folder)/db", "\(folder)/db")
    rename("\(feed.folder)/db-wal", "\(folder)/db-wal")
    let again = try FeedUnderTest(reopening: folder)
    defer { again.remove() }
    try await again.serve { client in
      var stream = try await TestStream(client, generation: 2)
      let delivery = try await stream.delivery()
      #expect(delivery.mboxSeq == 2)
      try await stream.ack(delivery)
    }
  }

  @Test("A lease that runs out delivers again; an extended one does not", .timeLimit(.minutes(1)))
  func leasesRunOut() async throws {
    let clock = ManualClock()
    let feed = try FeedUnderTest(clock: clock.clock)
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let first = try await stream.delivery()
      clock.advance(by: .seconds(20))
      let answer = try await client.call(
        FeedServiceMethods.extend,
        FeedExtendRequest(consumer: "inbox", mboxSeq: [first.mboxSeq, 99]),
        metadata: .acting(as: "YJ"))
      #expect(answer.extended == 1)
      clock.advance(by: .seconds(20))
      _ = try await stream.heartbeat()
      let again = try await stream.delivery(advancing: clock)
      #expect(again.mboxSeq == 1 && again.attempt == 2)
      let lanes = try await client.call(
        FeedServiceMethods.listLanes, FeedListLanesRequest(), metadata: .acting(as: "YJ"))
      #expect(lanes.lanes.map(\.reason) == ["LEASE_EXPIRED"])
      try await stream.ack(again)
    }
  }

  @Test(
    "A newer generation fences the older stream, an older one is refused", .timeLimit(.minutes(1)))
  func fencesGenerations() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.serve { client in
      var old = try await TestStream(client, generation: 3)
      let first = try await old.delivery()
      var new = try await TestStream(client, generation: 4)
      #expect(try await new.delivery().mboxSeq == first.mboxSeq)
      #expect(
        await reasons { while true { _ = try await old.delivery() } } == ["GENERATION_FENCED"])
      var late = try await TestStream(client, generation: 3)
      #expect(await reasons { _ = try await late.delivery() } == ["GENERATION_FENCED"])
      var other = try await TestStream(client, generation: 9, consumer: "other")
      #expect(await reasons { _ = try await other.delivery() } == ["MAILBOX_HELD"])
    }
  }

  @Test("A right taken away ends the stream", .timeLimit(.minutes(1)))
  func endsWithTheRight() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    feed.entitled.end()
    try await feed.serve { client in
      var stream = try await TestStream(client)
      #expect(await reasons { _ = try await stream.delivery() } == ["PEER_UNKNOWN"])
    }
  }
}
