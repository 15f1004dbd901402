/// The limits of one connection and of one server; every queue and wait of the wire has its row here.
public struct WireLimits: Sendable, Hashable {
  /// Bytes of one frame without its header, inclusive.
  ///
  /// Source: ttrpc, `messageLengthMax` (4 << 20).
  public static let frameBytesMax = 4_194_304

  /// Handlers that run at once for one connection; beyond it the connection is not read. [D]
  public var inFlightRequestsMax = 256
  /// Bytes that wait to be written to one connection; beyond it the connection is not read. [D]
  public var queuedWriteBytesMax = 8_388_608
  /// Bytes that wait to be written before a stream's `send` suspends. [D]
  public var streamWriteBytesHigh = 262_144
  /// Bytes that must be left in the queue before a suspended `send` goes on. [D]
  public var streamWriteBytesLow = 65_536
  /// Messages that wait in one stream for its reader. [D]
  public var mailboxMessagesMax = 1_024
  /// Bytes that wait in one stream for its reader; one message always fits. [D]
  public var mailboxBytesMax = 4_194_304
  /// Milliseconds a connection stands still for the full mailbox of its only stream while the reader
  /// does not begin a single message; a slow reader that goes on has the time of its deadline. [D]
  public var mailboxStallMilliseconds: Int64 = 30_000
  /// Entries of metadata in one request. [D]
  public var metadataEntriesMax = 128
  /// Bytes of keys and values of metadata in one request. [D]
  public var metadataBytesMax = 65_536
  /// Connections one server holds at once; one more is closed at accept. [D]
  public var connectionsMax = 1_024
  /// Seconds that running handlers get to finish when the server drains.
  ///
  /// Source: wire.md, drain.
  public var drainSeconds: Int64 = 10
  /// Milliseconds a refused connection gets to read its last answer. [D]
  public var closeGraceMilliseconds: Int64 = 1_000
  /// Stream id from which a client opens a fresh connection; 2^31.
  ///
  /// Source: wire.md, stream ids.
  public var streamIDMax: UInt32 = 2_147_483_648
  /// Seconds a client waits for a connection. [D]
  public var connectSeconds: Int64 = 5

  /// The defaults.
  public init() {}
}

extension WireLimits {
  /// Bytes collected before a write is handed to the socket while streaming. [D]
  static let flushBytes = 32_768
  /// Milliseconds a stream may send at full speed before other connections get a turn. [D]
  static let turnMilliseconds: Int64 = 4
  /// Microseconds of that turn: NIO polls its sockets only once no task and no timer is due, so it
  /// must be longer than the event loop takes to look, in a debug build too. [D]
  static let pauseMicroseconds: Int64 = 200
  /// Bytes of a buffer that is kept for the next write; a larger one is given back. [D]
  static let keptBufferBytesMax = 262_144
  /// Nanoseconds above which a time-out means none: 366 days. [D]
  static let timeoutNanosecondsMax: Int64 = 366 * 86_400 * 1_000_000_000
}
