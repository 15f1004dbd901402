/// One request's part of the transaction that is being written, alive only inside its closure.
///
/// It reads its own changes and those of the requests before it.
public final class Transaction: Reader {
  /// What to do once the commit has succeeded, in the order it was asked for.
  var hooks: [@Sendable () -> Void] = []

  override var mayWrite: Bool { true }

  /// Runs one INSERT, UPDATE or DELETE and answers how many rows it changed.
  ///
  /// - Throws: `StoreError`.
  @discardableResult
  public func execute(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> Int {
    try withStatement(sql, arguments) { statement in
      while try statement.step() {}
      return statement.isReadOnly ? 0 : connection.changedRows
    }
  }

  /// Asks for `hook` to run after the commit, before the caller resumes; never after a failure.
  ///
  /// It runs on the writer's own thread, so it must only wake somebody.
  public func onCommit(_ hook: @escaping @Sendable () -> Void) {
    hooks.append(hook)
  }
}
