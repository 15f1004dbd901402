import Contracts
import Ledger
import Logging
import Store
import Testing
import Vocabulary
import Wire

@testable import Access
@testable import Feed

@Suite("Answers of consumers and acts of operators")
struct AnswerTests {
  @Test(
    "Ack is idempotent, wants the right hash, and tells the publisher once", .timeLimit(.minutes(1))
  )
  func acknowledges() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      var delivery = try await stream.delivery()
      let body = delivery.body
      delivery.body[0] ^= 1
      let wrong = FeedAckItem(mboxSeq: 1, eventID: "e1", sha256: [UInt8](repeating: 7, count: 32))
      #expect(
        await reasons {
          _ = try await client.call(
            FeedServiceMethods.ack, FeedAckRequest(consumer: "inbox", items: [wrong]),
            metadata: .acting(as: "YJ"))
        } == ["HASH_MISMATCH"])
      #expect(feed.delivered.all.isEmpty)
      delivery.body = body
      #expect(try await stream.ack(delivery).ackedThrough == 1)
      #expect(try await stream.ack(delivery).acknowledged == 1)
      #expect(feed.delivered.all.map(\.eventID) == ["e1"])
      let alarms = try await feed.store.read { try AlarmLog.list(limit: 9, in: $0) }
      #expect(alarms.map(\.reason) == ["HASH_MISMATCH"])
    }
  }

  @Test("Another department's delivery looks like none", .timeLimit(.minutes(1)))
  func hidesOthers() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1", to: ["YJ"])
    try await feed.publish("e2", to: ["ZJ"])
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let delivery = try await stream.delivery()
      for (department, mboxSeq) in [("ZJ", delivery.mboxSeq), ("XF", 1), ("YJ", 77)] {
        var item = try FeedAckItem(delivery)
        item.mboxSeq = mboxSeq
        let request = FeedAckRequest(consumer: "inbox", items: [item])
        #expect(
          await reasons {
            _ = try await client.call(
              FeedServiceMethods.ack, request, metadata: .acting(as: department))
          } == ["NOT_FOUND"])
      }
    }
  }

  @Test("A failed delivery comes again after its wait", .timeLimit(.minutes(1)))
  func backsOff() async throws {
    let clock = ManualClock()
    let feed = try FeedUnderTest(clock: clock.clock)
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let first = try await stream.delivery()
      let answer = try await stream.nack(first, "BUSY")
      #expect(answer.failures == 1 && !answer.parked)
      #expect(try await stream.nack(first, "BUSY").failures == 1)
      clock.advance(by: .seconds(6))
      #expect(try await stream.delivery(advancing: clock).attempt == 2)
    }
  }

  @Test("A gap rewinds the lane to what the consumer expects", .timeLimit(.minutes(1)))
  func rewinds() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    for id in ["e1", "e2", "e3"] { try await feed.publish(id) }
    try await feed.serve { client in
      var stream = try await TestStream(client)
      for _ in 1...2 { try await stream.ack(try await stream.delivery()) }
      let third = try await stream.delivery()
      _ = try await stream.nack(third, "GAP", expected: 2)
      let second = try await stream.delivery()
      #expect(second.laneSeq == 2)
      try await stream.ack(second)
      let again = try await stream.delivery()
      #expect(again.laneSeq == 3)
      #expect(try await stream.ack(again).ackedThrough == 3)
      #expect(feed.delivered.all.count == 3)
    }
  }

  @Test("Twelve failures park the lane; two people resolve it", .timeLimit(.minutes(1)))
  func parks() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.publish("e2")
    let runtime = try feed.hub.runtime(
      of: "YJ", number: 1, MailboxStanding(epoch: 0, ackedThrough: 0, head: 2))
    let failure = LaneFailure(
      lane: 1, mboxSeq: 1, laneSeq: 1, failures: 12, wait: nil, reason: "POISON")
    try await feed.tables.record([failure], of: runtime)
    let alarms = try await feed.store.read { try AlarmLog.list(limit: 9, in: $0) }
    #expect(alarms.map(\.reason) == ["LANE_PARKED"])

    let handler = OperatorHandler(tables: feed.tables)
    func ask(_ id: String, _ user: UInt32, _ resolution: FeedLaneResolution) async throws -> Bool {
      try await handler.resolve(
        FeedResolveLaneRequest(
          requestID: id, department: "YJ", subject: "licences/1", resolution: resolution,
          reason: "checked by phone"),
        try caller(user)
      ).effective
    }
    #expect(try await !ask("r1", 1, .skip))
    #expect(try await !ask("r2", 1, .skip))
    await #expect(throws: FeedRefusal.resolutionDiffers(subject: "licences/1")) {
      _ = try await ask("r3", 2, .retry)
    }
    #expect(try await ask("r4", 2, .skip))
    #expect(try await ask("r4", 2, .skip))
    await #expect(throws: FeedRefusal.requestIDConflict("r4")) {
      _ = try await ask("r4", 2, .retry)
    }
    try await feed.serve { client in
      var stream = try await TestStream(client)
      let next = try await stream.delivery()
      #expect(next.mboxSeq == 2)
      #expect(try await stream.ack(next).ackedThrough == 2)
    }
    let acts = try await feed.store.read {
      try Ledger.entries(of: "mailboxes/YJ", from: 1, limit: 9, in: $0)
    }
    #expect(acts.count == 3)
  }

  @Test(
    "Seek by two people makes a mailbox undelivered in a new epoch, once a request",
    .timeLimit(.minutes(1)))
  func seeks() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    try await feed.publish("e1")
    try await feed.publish("e2")
    try await feed.serve { client in
      var stream = try await TestStream(client)
      for _ in 1...2 { try await stream.ack(try await stream.delivery()) }
      let request = FeedSeekRequest(
        requestID: "s1", department: "YJ", mboxSeq: 2, reason: "the inbox was restored")
      let handler = OperatorHandler(tables: feed.tables)
      func approve(_ id: String, from place: UInt64, _ user: UInt32) async throws
        -> FeedSeekResponse
      {
        try await handler.seek(
          FeedSeekRequest(
            requestID: id, department: "YJ", mboxSeq: place, reason: "checked by phone"),
          try caller(user))
      }
      let proposed = try await handler.seek(request, try caller(1))
      #expect(proposed == FeedSeekResponse(epoch: 0, redelivering: 0, effective: false))
      #expect(try await handler.seek(request, try caller(1)) == proposed)
      #expect(try await !approve("s2", from: 2, 1).effective, "the same person is not a second")
      await #expect(throws: FeedRefusal.seekDiffers(department: "YJ", proposed: 2)) {
        _ = try await approve("s3", from: 1, 2)
      }
      let answer = try await approve("s4", from: 2, 2)
      #expect(answer == FeedSeekResponse(epoch: 1, redelivering: 1, effective: true))
      #expect(try await approve("s4", from: 2, 2) == answer)
      // What is done is done: the next call proposes anew, whoever makes it.
      #expect(try await !approve("s5", from: 1, 3).effective)
      let again = try await stream.delivery()
      #expect(again.mboxSeq == 2 && again.epoch == 1)
      #expect(try await stream.ack(again).ackedThrough == 2)
    }
  }

  @Test("Replay reads everything again and changes nothing", .timeLimit(.minutes(1)))
  func replays() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    for number in 1...150 {
      try await feed.publish("e\(number)", subject: "licences/\(number % 2)")
    }
    try await feed.serve { client in
      var seen: [UInt64] = []
      let request = FeedReplayRequest(fromMboxSeq: 2, subject: "licences/1")
      let stream = try await client.serverStream(
        FeedServiceMethods.replay, request, metadata: .acting(as: "YJ"))
      for try await response in stream {
        #expect(response.delivery?.replay == true)
        seen.append(response.delivery?.mboxSeq ?? 0)
      }
      #expect(seen == stride(from: 3, through: 149, by: 2).map { UInt64($0) })
      let mailbox = try await client.call(
        FeedServiceMethods.getMailbox, FeedGetMailboxRequest(), metadata: .acting(as: "YJ"))
      #expect(mailbox.pending == 150 && mailbox.headMboxSeq == 150 && mailbox.ackedThrough == 0)
    }
  }
}
