internal import CStore

/// The requests that share one commit.
///
/// A savepoint makes SQLite copy every page before its first change: a third more work for a
/// change. So the requests first run without savepoints; when one fails, everything is undone and
/// all of them run once more, each in a savepoint of its own.
struct Batch {
  private let jobs: [any WriteJob]
  private let connection: Connection
  private let stop: (StoreError) -> Void

  init(_ jobs: [any WriteJob], on connection: Connection, stop: @escaping (StoreError) -> Void) {
    self.jobs = jobs
    self.connection = connection
    self.stop = stop
  }

  /// What the requests that ran left behind, each with the error the store itself found.
  private typealias Results = [(WriteResult, StoreError?)]

  /// Runs and commits every request, then lets every caller go on; true if one of several failed.
  ///
  /// Callers whose request failed wait for the commit as well: what they saw of their neighbours
  /// is true only from then on.
  func commit(apart isApart: Bool) -> Bool {
    var results: Results = []
    results.reserveCapacity(jobs.count)
    let transaction = Transaction(connection)
    var isAnyUndone = false
    do {
      try connection.run("BEGIN IMMEDIATE")
      for job in jobs {
        let isKept =
          isApart
          ? try runApart(job, in: transaction, &results) : try run(job, in: transaction, &results)
        if isKept { continue }
        isAnyUndone = true
        if !isApart { break }
      }
    } catch {
      connection.rollBack()
      if error.isFatal { stop(error) }
      finish(results, error)
      return isAnyUndone
    }
    if isAnyUndone, !isApart { return undoneTogether(results) }
    commit(transaction, results)
    return isAnyUndone
  }

  /// Undoes everything: the one request there was, or all of them, which then run apart.
  private func undoneTogether(_ results: Results) -> Bool {
    connection.rollBack()
    guard jobs.count == 1 else { return commit(apart: true) }
    finish(results, nil)
    return false
  }

  private func commit(_ transaction: Transaction, _ results: Results) {
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

  /// Runs a request; false if it failed, with its changes still there.
  private func run(
    _ job: any WriteJob, in transaction: Transaction, _ results: inout Results
  ) throws(StoreError) -> Bool {
    let result = job.run(in: transaction)
    let own: StoreError? =
      result.error == nil && anlan_store_unresolved_keys(connection.handle) != 0
      ? .constraint(.foreignKey, message: "a reference was left unresolved") : nil
    results.append((result, own))
    if let error = result.error as? StoreError, error.isFatal { throw error }
    return result.error == nil && own == nil
  }

  /// Runs a request in a savepoint; false if it failed, with its changes undone.
  private func runApart(
    _ job: any WriteJob, in transaction: Transaction, _ results: inout Results
  ) throws(StoreError) -> Bool {
    let hookCount = transaction.hooks.count
    try connection.run("SAVEPOINT request")
    let isKept = try run(job, in: transaction, &results)
    guard connection.isInTransaction else {
      let error = results.last?.0.error as? StoreError
      throw error ?? .failed(code: SQLITE_ABORT, message: "rolled back")
    }
    if !isKept {
      transaction.hooks.removeLast(transaction.hooks.count - hookCount)
      connection.memories.removeAll()
      try connection.run("ROLLBACK TO request")
    }
    try connection.run("RELEASE request")
    return isKept
  }

  private func finish(_ results: Results, _ failure: StoreError?) {
    for (result, own) in results { result.finish(failure ?? own) }
    guard let failure else { return }
    for job in jobs.dropFirst(results.count) { job.refuse(failure) }
  }
}
