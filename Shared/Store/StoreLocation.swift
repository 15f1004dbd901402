/// Where a store keeps its rows.
public enum StoreLocation: Sendable, Hashable {
  /// A database file in an existing folder, created for its owner only when it is not there.
  case file(String)
  /// Memory, gone when the store closes: for tests.
  case memory
}

/// Limits of one store.
public struct StoreLimits: Sendable, Hashable {
  /// Requests that may wait for the writer before further ones are refused. [D]
  public var queuedWritesMax = 8_192
  /// Requests that share one commit at most. [D]
  public var batchWritesMax = 1_024
  /// Read-only connections, each on a queue of its own. [D]
  public var readerCount = 2
  /// Frames (4 KiB each) in the write-ahead log from which the writer copies them into the file. [D]
  ///
  /// Pages that many commits touch are then copied once, and the file is flushed less often.
  public var checkpointFrames = 4_000
  /// Frames from which the writer waits for readers, so that the log starts anew. [D]
  public var restartFrames = 8_192
  /// Milliseconds that wait may last. [D]
  public var restartWaitMilliseconds = 250

  /// The limits a service uses.
  public init() {}
}
