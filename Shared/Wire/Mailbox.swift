import NIOCore

/// The messages of one stream that its reader has not taken yet; lives on the event loop.
final class Mailbox {
  /// How a stream of messages ends, once the messages before the end are taken.
  enum End {
    case finished
    case failed(any Error)
  }

  /// Messages taken together: a reader elsewhere pays for one hop, not for one per message.
  typealias Batch = CircularBuffer<ByteBuffer>

  private var messages = Batch(initialCapacity: 4)
  private var bytes = 0
  private var end: End?
  private var waiter: CheckedContinuation<Batch?, any Error>?
  private let messagesMax: Int
  private let bytesMax: Int

  /// How far the reader has come.
  let progress = ReaderProgress()

  /// Called after a reader took a message that was waiting.
  var onTaken: (() -> Void)?

  init(limits: WireLimits) {
    messagesMax = limits.mailboxMessagesMax
    bytesMax = limits.mailboxBytesMax
  }

  /// Whether one more message would break the limits.
  var isFull: Bool { messages.count >= messagesMax || bytes >= bytesMax }

  /// Whether nothing more will be added.
  var hasEnded: Bool { end != nil }

  /// Whether one more message of `size` bytes fits; the first always does.
  func fits(_ size: Int) -> Bool {
    messages.isEmpty || (messages.count < messagesMax && bytes + size <= bytesMax)
  }

  /// Adds a message; the caller has asked `fits`.
  func push(_ message: ByteBuffer) {
    guard end == nil else { return }
    if let waiter {
      self.waiter = nil
      waiter.resume(returning: [message])
      return
    }
    messages.append(message)
    bytes += message.readableBytes
  }

  /// Ends the stream after the messages that wait; the first end counts.
  func finish(_ end: End = .finished) {
    guard self.end == nil else { return }
    self.end = end
    resumeWaiter()
  }

  /// Ends the stream at once with an error and drops what waits.
  func fail(_ error: any Error) {
    messages.removeAll()
    bytes = 0
    if case .failed = end { return }
    end = .failed(error)
    resumeWaiter()
  }

  /// Takes all that is there without waiting; `.none` means that the caller has to wait.
  func takeNow() throws -> Batch?? {
    if !messages.isEmpty {
      let batch = messages
      messages = Batch(initialCapacity: 4)
      bytes = 0
      onTaken?()
      return .some(batch)
    }
    switch end {
    case nil: return .none
    case .finished: return .some(nil)
    case .failed(let error): throw error
    }
  }

  /// Resumes a reader with the next messages, now or later.
  func take(_ continuation: CheckedContinuation<Batch?, any Error>) {
    do {
      if let taken = try takeNow() {
        continuation.resume(returning: taken)
      } else if waiter != nil {
        continuation.resume(throwing: Status(.internal, "a stream has one reader at a time"))
      } else {
        waiter = continuation
      }
    } catch {
      continuation.resume(throwing: error)
    }
  }

  /// Resumes a waiting reader because its task was cancelled.
  func cancelWaiter() {
    guard let waiter else { return }
    self.waiter = nil
    waiter.resume(throwing: CancellationError())
  }

  private func resumeWaiter() {
    guard let waiter else { return }
    self.waiter = nil
    switch end {
    case .failed(let error): waiter.resume(throwing: error)
    case .finished, nil: waiter.resume(returning: nil)
    }
  }
}
