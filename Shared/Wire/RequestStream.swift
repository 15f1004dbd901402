public import Contracts
import NIOCore

/// The messages a client sends on one call, in order, for one reader.
///
/// It ends when the client closed its side, and throws when the call was cancelled, a message is
/// malformed or the reader was so slow that the mailbox overflowed (RESOURCE_EXHAUSTED).
public struct RequestStream<Request: WireMessage>: AsyncSequence, Sendable {
  /// A message of the client.
  public typealias Element = Request

  private let messages: MessageSource
  private let progress: ReaderProgress?

  init(_ call: NIOLoopBound<ServerStream>) {
    messages = .server(call)
    progress = call.value.mailbox?.progress
  }

  /// Reads the messages; make one iterator only.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var messages: MessageReader

    /// The next message, or nil at the end.
    nonisolated(nonsending) public mutating func next() async throws -> Request? {
      guard let bytes = try await messages.next() else { return nil }
      return try Request(payload: bytes)
    }
  }

  /// The reader.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(messages: MessageReader(messages, progress: progress))
  }
}

extension WireMessage {
  /// Decodes a payload; what is wrong leaves as a status.
  init(payload: ByteBuffer) throws {
    do {
      try self.init(wire: payload.readableBytesSpan)
    } catch {
      throw Status.malformedPayload(error)
    }
  }
}

extension Status {
  /// A payload that is not a message of its type.
  ///
  /// INTERNAL for bytes that are no message, as ttrpc's Go server answers; text that is not UTF-8
  /// is the caller's mistake and names the field.
  static func malformedPayload(_ error: any Error) -> Status {
    let reason = "MALFORMED_PAYLOAD"
    guard let error = error as? WireError else {
      return Status(.internal, "the payload cannot be decoded").adding(reason: reason)
    }
    switch error {
    case .invalidUTF8(let field):
      return .invalid(field: field, reason: reason, description: "is not UTF-8")
    case .budgetExceeded, .tooDeep:
      return Status(.resourceExhausted, error.description).adding(reason: reason)
    case .malformed:
      return Status(.internal, error.description).adding(reason: reason)
    }
  }
}
