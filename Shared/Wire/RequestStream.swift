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

  init(_ call: NIOLoopBound<ServerStream>) { messages = .server(call) }

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
    AsyncIterator(messages: MessageReader(messages))
  }
}

extension WireMessage {
  /// Decodes a payload; what is wrong leaves as INTERNAL, as ttrpc's Go server answers.
  init(payload: ByteBuffer) throws {
    do {
      try self.init(wire: payload.readableBytesSpan)
    } catch {
      throw Status.malformedPayload(Self.protoName)
    }
  }
}

extension Status {
  /// A payload that is not a message of its type.
  static func malformedPayload(_ type: String) -> Status {
    Status(.internal, "the payload is not a \(type)").adding(reason: "MALFORMED_PAYLOAD")
  }
}
