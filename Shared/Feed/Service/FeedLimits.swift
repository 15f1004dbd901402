/// Limits of what a peer may ask the feed for.
public enum FeedLimits {
  /// Most deliveries out at once on one stream.
  ///
  /// Source: the contract.
  public static let outstandingMax = 1024
  /// Deliveries out at once when the peer does not say.
  ///
  /// Source: the contract.
  public static let outstandingDefault = 64
  /// Bytes out at once when the peer does not say; also the most it may ask for: 4 MiB.
  ///
  /// Source: the contract, and the frame limit of the wire.
  public static let outstandingBytesMax = 4 << 20
  /// Lease in milliseconds when the peer does not say.
  ///
  /// Source: the contract.
  public static let leaseMillisecondsDefault: UInt32 = 30_000
  /// Shortest lease in milliseconds.
  ///
  /// Source: [D].
  public static let leaseMillisecondsMin: UInt32 = 1_000
  /// Longest lease in milliseconds: one hour, to be renewed by Extend.
  ///
  /// Source: [D].
  public static let leaseMillisecondsMax: UInt32 = 3_600_000
  /// Most items of one Ack or Extend.
  ///
  /// Source: the contract.
  public static let itemsMax = 1024
  /// Longest consumer name, reason code, request id, in bytes.
  ///
  /// Source: [D].
  public static let nameBytesMax = 64
  /// Longest reason of an operator, in bytes.
  ///
  /// Source: [D].
  public static let operatorReasonBytesMax = 1000
  /// Time between two signs of life.
  ///
  /// Source: push handbook, A.3 rule 9.
  public static let heartbeat: Duration = .seconds(5)
  /// Silence after which a peer counts as dead.
  ///
  /// Source: push handbook, A.3 rule 9.
  public static let silenceMax: Duration = .seconds(15)
  /// Time between two looks at the table, in case a wake-up was lost.
  ///
  /// Source: push handbook, A.3.
  public static let look: Duration = .seconds(1)
  /// Deliveries read from the table at once.
  ///
  /// Source: [D].
  static let scanRows = 256
  /// Deliveries of a Replay read at once.
  ///
  /// Source: [D].
  static let replayRows = 64
  /// Lanes of a page when the peer does not say.
  ///
  /// Source: the contract.
  static let lanesDefault = 100
}
