public import Contracts
public import Store
public import Vocabulary

/// A delivery something happened to, told to the service that published it.
public struct DeliveryFact: Sendable, Hashable {
  /// Department or service that receives it.
  public let recipient: String
  /// Place in the recipient's mailbox.
  public let mboxSeq: UInt64
  /// Position of the event in the feed.
  public let eventSeq: Int64
  /// Id of the event.
  public let eventID: String
  /// Lane of the event.
  public let subject: String
  /// When it happened.
  public let at: UTCMicroseconds
}

/// What the publishing service does when its deliveries move, inside the transaction that moves
/// them: what throws here undoes the move.
public struct FeedHooks: Sendable {
  /// The recipient stated for the first time that the event is durably stored.
  public var delivered: @Sendable (DeliveryFact, Transaction) throws -> Void
  /// The lane of the delivery was parked after too many failures.
  public var parked: @Sendable (DeliveryFact, Transaction) throws -> Void
  /// Two people resolved the parked lane of the delivery.
  public var resolved: @Sendable (DeliveryFact, FeedLaneResolution, Transaction) throws -> Void

  /// Hooks; those left out do nothing.
  public init(
    delivered: @escaping @Sendable (DeliveryFact, Transaction) throws -> Void = { _, _ in },
    parked: @escaping @Sendable (DeliveryFact, Transaction) throws -> Void = { _, _ in },
    resolved: @escaping @Sendable (DeliveryFact, FeedLaneResolution, Transaction) throws -> Void =
      { _, _, _ in }
  ) {
    self.delivered = delivered
    self.parked = parked
    self.resolved = resolved
  }
}
