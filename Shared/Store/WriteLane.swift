internal import CStore
internal import GRDB

/// The one connection that writes and checkpoints, on a queue of its own.
///
/// A drain takes everything that waits, runs and commits it as one batch, and only then lets the
/// callers go on; the next batch gathers while this one reaches the disk.
actor WriteLane {
  nonisolated let waiting: WriteQueue
  private let executor = QueueExecutor(label: "anlan.store.writer")
  private let limits: StoreLimits
  private let database: DatabaseQueue
  private var connection: Connection?
  /// Batches that still run their requests in savepoints, because one of an earlier batch failed.
  private var apartBatches = 0

  /// Batches after one with a failed request that use savepoints from the beginning.
  ///
  /// A peer whose requests keep failing makes every batch cost what savepoints cost, not twice its
  /// work. **Source**: [D].
  private static let apartBatchesMax = 32

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Opens or creates the database and brings its schema up to date.
  init(at location: StoreLocation, migrations: [Migration], limits: StoreLimits) throws(StoreError)
  {
    self.limits = limits
    waiting = WriteQueue(jobsMax: limits.queuedWritesMax)
    do {
      database = try Opening.writer(at: location)
      connection = try database.inDatabase { database in
        let connection = try Connection(database)
        try Opening.prepareWriter(connection, at: location)
        try MigrationRunner(connection: connection, migrations: migrations).run(path: location.path)
        return connection
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Queues a request; the first of a batch wakes the writer.
  nonisolated func submit(_ job: any WriteJob) {
    switch waiting.admit(job) {
    case .queued: break
    case .first: executor.async { self.assumeIsolated { $0.drain() } }
    case .refused(let error): job.refuse(error)
    }
  }

  private func drain() {
    database.inDatabase { _ in
      while let batch = waiting.take(limits.batchWritesMax) {
        guard let connection, waiting.failure == nil else {
          batch.forEach { $0.refuse(.stopped) }
          continue
        }
        commit(batch, on: connection)
        checkpointIfDue(connection)
      }
    }
  }

  private func commit(_ jobs: [any WriteJob], on connection: Connection) {
    let isAnyUndone = Batch(jobs, on: connection, stop: waiting.stop)
      .commit(apart: apartBatches > 0 && jobs.count > 1)
    apartBatches = isAnyUndone ? Self.apartBatchesMax : max(0, apartBatches - 1)
  }

  /// Copies the write-ahead log into the file when it has grown, on the connection that writes.
  private func checkpointIfDue(_ connection: Connection) {
    guard connection.logFrames >= limits.checkpointFrames, waiting.failure == nil else { return }
    let isLong = connection.logFrames >= limits.restartFrames
    if isLong { sqlite3_busy_timeout(connection.handle, Int32(limits.restartWaitMilliseconds)) }
    checkpoint(connection, isLong ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE)
    if isLong { sqlite3_busy_timeout(connection.handle, 0) }
  }

  private func checkpoint(_ connection: Connection, _ mode: Int32) {
    let code = sqlite3_wal_checkpoint_v2(connection.handle, nil, mode, nil, nil)
    let error = StoreError(code: code, message: "checkpoint")
    if code != SQLITE_OK && error.isFatal { waiting.stop(because: error) }
  }

  /// Serves what was accepted, then leaves a file without a log, and closes it.
  func close() {
    drain()
    guard connection != nil else { return }
    database.inDatabase { _ in
      if let connection, waiting.failure == nil {
        checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE)
      }
      connection?.forgetStatements()
      connection = nil
    }
    try? database.close()
  }
}
