import Contracts
import Wire

/// Many publishers at once, each with one event under way.
struct Publishers {
  /// Connections they share, so that none meets the limit of requests on one.
  private static let connectionCount = 4

  let socket: String
  let count: Int
  let events: Int

  /// Publishes all events and tells how many a second and how long one took.
  func run() async throws -> String {
    let counter = Counter()
    let source = SyntheticEvents()
    var clients: [WireClient] = []
    for _ in 0..<Self.connectionCount { clients.append(try await WireClient.connect(to: socket)) }
    let clock = ContinuousClock()
    let start = clock.now
    var samples = Samples()
    try await withThrowingTaskGroup(of: Samples.self) { group in
      for publisher in 0..<count {
        let client = clients[publisher % clients.count]
        group.addTask { [events] in
          try await Self.publish(client, source, upTo: events, counter)
        }
      }
      for try await part in group { samples.append(part) }
    }
    let seconds = (clock.now - start) / .seconds(1)
    for client in clients { await client.close() }
    let rate = Int(Double(events) / seconds)
    return "{\"events_per_second\":\(rate),\"events\":\(events),\"publishers\":\(count),"
      + "\(samples.json)}"
  }

  private static func publish(
    _ client: WireClient, _ source: SyntheticEvents, upTo events: Int, _ counter: Counter
  ) async throws -> Samples {
    let clock = ContinuousClock()
    var samples = Samples()
    while true {
      let number = counter.take()
      guard number < events else { return samples }
      let event = source.event(number)
      let start = clock.now
      let response = try await client.call(
        PermitsServiceMethods.publish, PermitsPublishRequest(event: event))
      samples.append(clock.now - start)
      guard response.eventSeq == 1, !response.repeatedCall, !response.unrouted else {
        throw LoadFailure.unexpected("\(response)")
      }
    }
  }
}

/// What stops the load.
enum LoadFailure: Error {
  case unexpected(String)
}
