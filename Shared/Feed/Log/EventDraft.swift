public import Contracts
public import Vocabulary

/// An event as the service that states the fact wants it sealed.
public struct EventDraft: Sendable {
  /// Idempotency key, made by the client; unique for ever per source.
  public var eventID: String
  /// Service that publishes.
  public var source: String
  /// Type of event; no personal data.
  public var type: String
  /// Lane: the thing whose events stay in order; no personal data.
  public var subject: String
  /// When it happened by its source.
  public var occurredAt: UTCMicroseconds
  /// When the service records it.
  public var recordedAt: UTCMicroseconds
  /// Everyone entitled to it, each department once.
  public var recipients: [FeedRecipient]
  /// Full protobuf name of the payload.
  public var payloadType: String
  /// The payload, serialised.
  public var payload: [UInt8]
  /// Materials by reference, stored before.
  public var materials: [TypeMaterial]
  /// Event corrected by this one; empty if none.
  public var supersedes: String
  /// Event that caused this one; empty if none.
  public var causeID: String

  /// Makes a draft.
  public init(
    eventID: String, source: String, type: String, subject: String, occurredAt: UTCMicroseconds,
    recordedAt: UTCMicroseconds, recipients: [FeedRecipient], payloadType: String,
    payload: [UInt8], materials: [TypeMaterial] = [], supersedes: String = "", causeID: String = ""
  ) {
    self.eventID = eventID
    self.source = source
    self.type = type
    self.subject = subject
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
    self.recipients = recipients
    self.payloadType = payloadType
    self.payload = payload
    self.materials = materials
    self.supersedes = supersedes
    self.causeID = causeID
  }

  /// The sealed body: serialised once, stored and delivered as these bytes.
  var sealed: [UInt8] {
    FeedEventBody(
      eventID: eventID, source: source, type: type, subject: subject,
      occurredTime: ProtoTimestamp(occurredAt), recordedTime: ProtoTimestamp(recordedAt),
      recipients: recipients, payloadType: payloadType, payload: payload, materials: materials,
      supersedes: supersedes, causeID: causeID
    ).encoded()
  }
}

/// An event after it was appended, before its transaction has committed.
public struct AppendedEvent: Sendable {
  /// A place given to a recipient.
  public struct Delivery: Sendable, Hashable {
    /// Department or service.
    public let recipient: String
    /// Why it receives the event.
    public let role: FeedRecipientRole
    /// Place in the recipient's mailbox, 1..n.
    public let mboxSeq: UInt64
    /// Place in the recipient's lane of the subject, 1..n.
    public let laneSeq: UInt64
  }

  /// Position in the feed of this source, 1..n in the order of commits.
  public let seq: Int64
  /// The sealed body.
  public let body: [UInt8]
  /// SHA-256 over the body.
  public let sha256: [UInt8]
  /// Hash of the event's ledger entry.
  public let chainHash: [UInt8]
  /// Where each recipient gets it, in the order of the draft.
  public let deliveries: [Delivery]
}

/// An event found by its id.
public struct FoundEvent: Sendable, Hashable {
  /// Position in the feed.
  public let seq: Int64
  /// SHA-256 over the sealed body.
  public let sha256: [UInt8]
  /// Hash of the event's ledger entry.
  public let chainHash: [UInt8]
}
