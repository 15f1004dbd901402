internal import CStore
internal import GRDB

/// One open connection with its compiled statements, used on one queue only.
final class Connection {
  /// Composed statements kept compiled; more of them start the cache afresh. [D]
  static let composedStatementsMax = 256

  let database: Database
  let handle: OpaquePointer
  private var literals: [UInt: PreparedStatement] = [:]
  private var composed: [String: PreparedStatement] = [:]
  /// What modules remember of the rows, by the type of the memory; see `WriterMemory`.
  ///
  /// A handful at most: looking at each is quicker than hashing.
  var memories: [(kind: ObjectIdentifier, memory: AnyObject)] = []
  /// Written by SQLite after every commit once `countLogFrames` was called.
  private let frames = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  init(_ database: Database) throws(StoreError) {
    guard let handle = database.sqliteConnection else { throw .closed }
    self.database = database
    self.handle = handle
    frames.initialize(to: 0)
  }

  deinit {
    frames.deallocate()
  }

  /// Frames in the write-ahead log after the last commit.
  var logFrames: Int { Int(frames.pointee) }

  /// Counts frames from now on, in place of SQLite's own automatic checkpoint.
  func countLogFrames() {
    anlan_store_count_frames(handle, frames)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Rows changed by the last INSERT, UPDATE or DELETE.
  var changedRows: Int { Int(sqlite3_changes(handle)) }

  /// The compiled form of `sql`: cached, or a fresh one while the cached one is in the midst of a
  /// loop.
  func statement(_ sql: SQL) throws(StoreError) -> PreparedStatement {
    switch sql.source {
    case .literal(let literal):
      let key = UInt(bitPattern: literal.utf8Start)
      if let known = literals[key], !known.isInUse { return known }
      let statement = try PreparedStatement(sql.text, in: database)
      literals[key] = statement
      return statement
    case .composed(let text):
      if let known = composed[text], !known.isInUse { return known }
      let statement = try PreparedStatement(text, in: database)
      if composed.count >= Self.composedStatementsMax { composed.removeAll() }
      composed[text] = statement
      return statement
    }
  }

  /// Runs a statement of the store itself that yields no rows of interest.
  func run(_ sql: SQL) throws(StoreError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    while try statement.step() {}
  }

  /// Ends an open transaction without keeping anything of it.
  func rollBack() {
    memories.removeAll()
    guard isInTransaction else { return }
    sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  /// Lets go of every compiled statement, so that the connection can close.
  func forgetStatements() {
    literals.removeAll()
    composed.removeAll()
  }
}
