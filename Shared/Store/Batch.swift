internal import CStore

/// The requests that share one commit.
struct Batch {
  private let jobs: [any WriteJob]
  private let connection: Connection
  private let stop: (StoreError) -> Void

  init(_ jobs: [any WriteJob], on connection: Connection, stop: @escaping (StoreError) -> Void) {
    self.jobs = jobs
    self.connection = connection
    self.stop = stop
  }

  /// Runs and commits every request, then lets every caller go on.
  ///
  /// Callers whose request failed wait for the commit as well: what they saw of their neighbours
  /// is true only from then on.
  func commit() {
    var results: [(WriteResult, StoreError?)] = []
    results.reserveCapacity(jobs.count)
    let transaction = Transaction(connection)
    do {
      try connection.run("BEGIN IMMEDIATE")
      for job in jobs { try run(job, in: transaction, &results) }
    } catch {
      connection.rollBack()
      if error.isFatal { stop(error) }
      return finish(results, error)
    }
    do {
      try connection.run("COMMIT")
    } catch {
      // A full disk is known: the log's end mark was never written. Any other I/O error is not.
      let isUnknown = error.isFatal
      connection.rollBack()
      if isUnknown { stop(error) }
      return finish(results, isUnknown ? .outcomeUnknown(code: error.code) : error)
    }
    for hook in transaction.hooks { hook() }
    finish(results, nil)
  }

  private func run(
    _ job: any WriteJob, in transaction: Transaction,
    _ results: inout [(WriteResult, StoreError?)]
  ) throws(StoreError) {
    let hookCount = transaction.hooks.count
    try connection.run("SAVEPOINT request")
    let result = job.run(in: transaction)
    let own: StoreError? =
      result.error == nil && anlan_store_unresolved_keys(connection.handle) != 0
      ? .constraint(.foreignKey, message: "a reference was left unresolved") : nil
    results.append((result, own))
    if let error = result.error as? StoreError, error.isFatal { throw error }
    guard connection.isInTransaction else {
      throw (result.error as? StoreError) ?? .failed(code: SQLITE_ABORT, message: "rolled back")
    }
    if result.error != nil || own != nil {
      transaction.hooks.removeLast(transaction.hooks.count - hookCount)
      connection.memories.removeAll()
      try connection.run("ROLLBACK TO request")
    }
    try connection.run("RELEASE request")
  }

  private func finish(_ results: [(WriteResult, StoreError?)], _ failure: StoreError?) {
    for (result, own) in results { result.finish(failure ?? own) }
    guard let failure else { return }
    for job in jobs.dropFirst(results.count) { job.refuse(failure) }
  }
}
