import Synchronization

/// What publishers know: which events were acknowledged, as what, and when.
final class PublishedEvents: Sendable {
  /// One acknowledged event.
  struct Entry: Sendable {
    let eventID: String
    let licence: String
    let eventSeq: UInt64
    let invoked: ContinuousClock.Instant
    let returned: ContinuousClock.Instant
    /// Answered by the record of an earlier try whose answer was lost.
    let repeated: Bool
  }

  private let entries = Mutex<[Entry]>([])

  func add(_ entry: Entry) { entries.withLock { $0.append(entry) } }

  var all: [Entry] { entries.withLock { $0 } }
}
