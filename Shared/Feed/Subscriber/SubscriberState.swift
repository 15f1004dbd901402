internal import Contracts
internal import Synchronization

/// What a subscriber knows of itself, for the status and for its own watch over silence.
final class SubscriberState: Sendable {
  private struct Facts {
    var status: HostConsumerStatus
    var lastArrival = Duration.zero
    var arrivals: UInt64 = 0
  }

  private let facts: Mutex<Facts>

  init(source: String) {
    facts = Mutex(Facts(status: HostConsumerStatus(source: source)))
  }

  var status: HostConsumerStatus { facts.withLock { $0.status } }

  /// Messages that ever came: more than before means that the last attempt was a success.
  var arrivals: UInt64 { facts.withLock { $0.arrivals } }

  var lastArrival: Duration { facts.withLock { $0.lastArrival } }

  func restore(appliedThrough: Int64) {
    facts.withLock { $0.status.appliedMboxSeq = UInt64(appliedThrough) }
  }

  func arrived(at clock: FeedClock) {
    let time = clock.monotonic()
    let moment = ProtoTimestamp(clock.wall())
    facts.withLock { facts in
      facts.arrivals += 1
      facts.lastArrival = time
      facts.status.lastArrivalTime = moment
      facts.status.connected = true
      facts.status.trouble = ""
    }
  }

  func heard(head: UInt64, at clock: FeedClock) {
    facts.withLock { $0.status.headMboxSeq = max($0.status.headMboxSeq, head) }
  }

  func applied(through place: Int64) {
    facts.withLock { facts in
      facts.status.appliedMboxSeq = max(facts.status.appliedMboxSeq, UInt64(place))
      facts.status.headMboxSeq = max(facts.status.headMboxSeq, facts.status.appliedMboxSeq)
    }
  }

  func disconnected() { facts.withLock { $0.status.connected = false } }

  /// Notes why nothing is consumed; answers whether that is news.
  func trouble(_ reason: String) -> Bool {
    facts.withLock { facts in
      let isNews = facts.status.trouble != reason
      facts.status.trouble = reason
      facts.status.connected = false
      return isNews
    }
  }
}
