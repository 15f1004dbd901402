import Synchronization

/// How far the reader of a stream has come, wherever it runs.
///
/// It takes many messages at once and works on them one by one: only it knows whether it goes on. A
/// connection that stands still for a full mailbox looks here before it calls its reader dead.
final class ReaderProgress: Sendable {
  private let messages = Atomic(0)

  /// Messages that the reader has begun to work on.
  var count: Int { messages.load(ordering: .relaxed) }

  /// The reader begins to work on a message.
  func step() { messages.add(1, ordering: .relaxed) }
}
