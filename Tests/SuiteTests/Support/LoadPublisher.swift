import Contracts
import Wire

/// Publishes numbered events of its own licences, and asks again with the same id until each is
/// acknowledged.
struct LoadPublisher: Sendable {
  let number: Int
  let licences: Int
  let socket: String
  let published: PublishedEvents

  /// How long one event may take over any number of restarts.
  static let limit = Duration.seconds(40)

  /// Publishes as many events as each burst says.
  func run(_ bursts: AsyncStream<Int>) async throws {
    var client: WireClient?
    var next = 0
    for await count in bursts {
      for _ in 0..<count {
        try await publish(next, over: &client)
        next += 1
      }
    }
    await client?.close()
  }

  private func event(_ index: Int) -> PermitsLicenceEvent {
    Licences.coal(
      Licences.eventID(index, of: number), licence: number * licences + index % licences + 1,
      index < licences ? .issued : .changed, content: "煤炭开采，第\(index / licences)次")
  }

  private func publish(_ index: Int, over client: inout WireClient?) async throws {
    let event = event(index)
    let invoked = ContinuousClock.now
    while true {
      do {
        let connected: WireClient
        if let client {
          connected = client
        } else {
          connected = try await WireClient.connect(to: socket)
        }
        client = connected
        let answer = try await connected.call(
          PermitsServiceMethods.publish, PermitsPublishRequest(event: event),
          metadata: ["anlan-acting-as": "SPJ"], timeout: .seconds(10))
        published.add(
          PublishedEvents.Entry(
            eventID: event.eventID, licence: answer.licence, eventSeq: answer.eventSeq,
            invoked: invoked, returned: .now, repeated: answer.repeatedCall))
        return
      } catch {
        let mayPass: Set<StatusCode> = [.unavailable, .deadlineExceeded, .cancelled, .unknown]
        let status = Status(of: error)
        guard mayPass.contains(status.code), invoked.duration(to: .now) < Self.limit else {
          throw error
        }
        await client?.close()
        client = nil
        await Deadline.pause()
      }
    }
  }
}
