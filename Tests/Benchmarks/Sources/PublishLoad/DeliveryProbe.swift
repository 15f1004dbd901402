import Contracts
import Wire

/// One event at a time: from the call of Publish to the arrival at a connected subscriber.
struct DeliveryProbe {
  /// Events before the clock counts.
  private static let warmUp = 50
  private static let consumer = "bench"

  let socket: String
  let department: String
  let events: Int

  /// Publishes, waits for the delivery, acknowledges it; only the first two are timed.
  func run() async throws -> String {
    let publisher = try await WireClient.connect(to: socket)
    let subscriber = try await WireClient.connect(to: socket)
    let acting: Metadata = ["anlan-acting-as": department]
    let stream = try await subscriber.serverStream(
      FeedServiceMethods.subscribe,
      FeedSubscribeRequest(consumer: Self.consumer, generation: 1), metadata: acting)
    var deliveries = stream.makeAsyncIterator()
    let source = SyntheticEvents()
    var delivered = Samples()
    var replied = Samples()
    let clock = ContinuousClock()
    for number in 0..<(events + Self.warmUp) {
      let event = source.event(number)
      let start = clock.now
      async let reply = Self.publish(event, publisher, since: start)
      let delivery = try await Self.next(&deliveries)
      let arrival = clock.now - start
      let replyTime = try await reply
      let body = try FeedEventBody(wire: delivery.body)
      guard body.eventID == event.eventID else {
        throw LoadFailure.unexpected("\(body.eventID) is not \(event.eventID)")
      }
      if number >= Self.warmUp {
        delivered.append(arrival)
        replied.append(replyTime)
      }
      let item = FeedAckItem(
        mboxSeq: delivery.mboxSeq, eventID: body.eventID, sha256: delivery.sha256)
      _ = try await subscriber.call(
        FeedServiceMethods.ack, FeedAckRequest(consumer: Self.consumer, items: [item]),
        metadata: acting)
    }
    stream.cancel()
    await subscriber.close()
    await publisher.close()
    return "{\(delivered.json),\"reply\":{\(replied.json)}}"
  }

  private static func publish(
    _ event: PermitsLicenceEvent, _ client: WireClient, since start: ContinuousClock.Instant
  ) async throws -> Duration {
    _ = try await client.call(PermitsServiceMethods.publish, PermitsPublishRequest(event: event))
    return ContinuousClock.now - start
  }

  private static func next(
    _ deliveries: inout ResponseStream<FeedSubscribeResponse>.AsyncIterator
  ) async throws -> FeedDelivery {
    while let response = try await deliveries.next() {
      if case .delivery(let delivery) = response.item { return delivery }
    }
    throw LoadFailure.unexpected("the stream ended")
  }
}
