internal import CStore

/// The rows of one service in one database file.
///
/// One connection writes and checkpoints; concurrent writes share one commit; read-only
/// connections answer questions. A write that returns is on the disk.
public final class Store: Sendable {
  /// The version of the SQLite library in use; log it at start.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Where the rows are.
  public let location: StoreLocation

  private let lock: InstanceLock?
  private let writer: WriteLane
  private let readers: ReadPool?

  /// Opens or creates a database and brings its schema up to date.
  ///
  /// It blocks; call it at start.
  ///
  /// - Throws: `StoreError`: `heldByAnother` when another process has it, `newerSchema` or
  ///   `changedMigration` when its schema is not ours, `file` when the folder cannot be made
  ///   durable, `settingRefused` when SQLite would not keep what was committed.
  public init(
    at location: StoreLocation, migrations: [Migration], limits: StoreLimits = StoreLimits()
  ) throws(StoreError) {
    self.location = location
    switch location {
    case .memory:
      lock = nil
      writer = try WriteLane(at: location, migrations: migrations, limits: limits)
      readers = nil
    case .file(let path):
      // Opened before any file is made, so that the kernel reports to it whatever goes wrong with
      // the folder meanwhile: SQLite ignores a failed flush of a folder.
      let folder = try OpenFile(Folder.parent(of: path), flags: Folder.flags)
      lock = try InstanceLock(path: path + ".lock")
      writer = try WriteLane(at: location, migrations: migrations, limits: limits)
      readers = try ReadPool(path: path, count: limits.readerCount)
      try folder.sync()
    }
  }

  /// Runs `body` in a transaction and returns its answer once the commit is on the disk.
  ///
  /// The body runs on the writer's own queue, after the requests before it and apart from them: if
  /// it throws, its changes alone are undone. Cancelling the task does not cancel the write.
  ///
  /// The request is in the queue before an actor that makes it does anything else, so what one
  /// actor asks for is written in the order in which it asks.
  ///
  /// The body may run twice, when a request that shares its commit fails: it must act on nothing
  /// but the transaction, and wake nobody except by `onCommit`.
  ///
  /// - Throws: What `body` throws, or `StoreError`.
  nonisolated(nonsending) public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { caller in
      writer.submit(WriteRequest(body: body, caller: caller))
    }
  }

  /// Runs `body` on one snapshot of the committed rows.
  ///
  /// - Throws: What `body` throws, or `StoreError`.
  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Reader) throws -> Answer
  ) async throws -> Answer {
    guard let readers else {
      return try await write { try body(Reader($0.connection)) }
    }
    return try await readers.read(body)
  }

  /// What SQLite's own check of the whole file finds wrong; nothing when it is sound.
  ///
  /// - Throws: `StoreError`.
  public func integrityFaults() async throws -> [String] {
    try await read { reader in
      try reader.rows("SELECT integrity_check FROM pragma_integrity_check") { $0.text(0) }
    }.filter { $0 != "ok" }
  }

  /// Waits until an I/O error stops the store; nil when it is closed or the task is cancelled.
  ///
  /// A service ends itself on the answer: what the disk holds is known only after a restart.
  public func waitForFailure() async -> StoreError? {
    await writer.waiting.waitForFailure()
  }

  /// Why the store stopped, if it did.
  public var failure: StoreError? { writer.waiting.failure }

  /// Serves what was accepted, then closes every connection and lets go of the lock.
  public func close() async {
    writer.waiting.close()
    await readers?.close()
    await writer.close()
    lock?.release()
  }
}
