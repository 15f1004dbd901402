internal import CStore

/// A view of the database at one moment, alive only inside the closure that received it.
public class Reader {
  let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Whether statements that change the database may run here.
  var mayWrite: Bool { false }

  /// Every row of a query, each turned into a value by `body`.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  public func rows<T>(
    _ sql: SQL, _ arguments: [SQLValue] = [], _ body: (Row) throws -> T
  ) throws -> [T] {
    var results: [T] = []
    try forEach(sql, arguments) { results.append(try body($0)) }
    return results
  }

  /// Visits every row of a query without collecting anything.
  ///
  /// - Throws: `StoreError`, or what `body` throws, which also ends the loop.
  public func forEach(
    _ sql: SQL, _ arguments: [SQLValue] = [], _ body: (Row) throws -> Void
  ) throws {
    try withStatement(sql, arguments) { statement in
      let row = Row(handle: statement.handle)
      while try statement.step() { try body(row) }
    }
  }

  /// The first row of a query turned into a value, or nil when there is no row.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  public func first<T>(
    _ sql: SQL, _ arguments: [SQLValue] = [], _ body: (Row) throws -> T
  ) throws -> T? {
    try withStatement(sql, arguments) { statement in
      guard try statement.step() else { return nil }
      return try body(Row(handle: statement.handle))
    }
  }

  /// The first column of the first row, or NULL when there is no row.
  ///
  /// - Throws: `StoreError`.
  public func scalar(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> SQLValue {
    try first(sql, arguments) { $0.value(0) } ?? .null
  }

  /// The first column of the first row as a whole number, or nil when it is NULL or there is no row.
  ///
  /// - Throws: `StoreError`.
  public func integer(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> Int? {
    try first(sql, arguments) { $0.optionalInt(0) } ?? nil
  }

  /// Whether a query yields any row.
  ///
  /// - Throws: `StoreError`.
  public func exists(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> Bool {
    try first(sql, arguments) { _ in true } ?? false
  }

  func withStatement<T>(
    _ sql: SQL, _ arguments: [SQLValue], _ body: (PreparedStatement) throws -> T
  ) throws -> T {
    let statement = try connection.statement(sql)
    guard !statement.isReserved, mayWrite || statement.isReadOnly else {
      throw StoreError.failed(code: SQLITE_READONLY, message: "statement is not allowed here")
    }
    try statement.bind(arguments)
    statement.isInUse = true
    defer {
      statement.reset()
      statement.isInUse = false
    }
    return try body(statement)
  }
}
