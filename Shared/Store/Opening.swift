internal import CStore
internal import GRDB
internal import Glibc

/// How connections are opened, and the settings each must prove to have.
enum Opening {
  /// KiB of pages the writer keeps in memory. [D]
  private static let writerCacheKiB: SQL = "PRAGMA cache_size = -16384"
  /// KiB of pages a reader keeps in memory. [D]
  private static let readerCacheKiB: SQL = "PRAGMA cache_size = -4096"
  /// Seconds a reader waits while the log is recovered. [D]
  private static let readerBusySeconds = 5.0

  /// Settings of the library, made once, before the first connection.
  private static let library: Void = anlan_store_configure()

  static func writer(at location: StoreLocation) throws -> DatabaseQueue {
    library
    switch location {
    case .memory:
      return try DatabaseQueue(configuration: Configuration())
    case .file(let path):
      // SQLite gives the log and the index the mode of the file.
      _ = try OpenFile(path, flags: O_RDWR | O_CREAT)
      return try DatabaseQueue(path: path, configuration: Configuration())
    }
  }

  static func reader(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(readerBusySeconds)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Settings of the writer.
  ///
  /// Recovering the log and copying it into the file comes first: after a
  /// failed fsync the kernel's cache may hold what the disk does not.
  static func prepareWriter(
    _ connection: Connection, at location: StoreLocation
  ) throws(StoreError) {
    try harden(connection)
    if case .file = location {
      try demand(connection, "PRAGMA journal_mode = WAL", text: "wal", "journal_mode")
    }
    try connection.run("PRAGMA synchronous = FULL")
    try connection.run("PRAGMA temp_store = MEMORY")
    try connection.run(writerCacheKiB)
    connection.countLogFrames()
    try demand(connection, "PRAGMA synchronous", integer: 2, "synchronous")
    try demand(connection, "PRAGMA foreign_keys", integer: 1, "foreign_keys")
    let code = sqlite3_wal_checkpoint_v2(
      connection.handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    guard code == SQLITE_OK else { throw StoreError(code: code, message: "checkpoint at start") }
  }

  /// Settings of a reader: nothing it does can change or checkpoint the file.
  static func prepareReader(_ connection: Connection, path: String) throws(StoreError) {
    try harden(connection)
    try connection.run("PRAGMA query_only = 1")
    try connection.run(readerCacheKiB)
    try demand(connection, "PRAGMA query_only", integer: 1, "query_only")
    guard try Pragmas(connection).integer("PRAGMA application_id") == MigrationRunner.applicationID
    else { throw .notOurs(path: path) }
  }

  private static func harden(_ connection: Connection) throws(StoreError) {
    let code = anlan_store_harden(connection.handle)
    guard code == SQLITE_OK else { throw .settingRefused(name: "defensive", value: "\(code)") }
    try connection.run("PRAGMA mmap_size = 0")
  }

  private static func demand(
    _ connection: Connection, _ sql: SQL, integer: Int64, _ name: String
  ) throws(StoreError) {
    let value = try Pragmas(connection).integer(sql)
    guard value == integer else { throw .settingRefused(name: name, value: "\(value)") }
  }

  private static func demand(
    _ connection: Connection, _ sql: SQL, text: String, _ name: String
  ) throws(StoreError) {
    let value = try Pragmas(connection).text(sql)
    guard value == text else { throw .settingRefused(name: name, value: value) }
  }
}

extension StoreLocation {
  /// The path as SQLite names it.
  var path: String {
    switch self {
    case .file(let path): path
    case .memory: ":memory:"
    }
  }
}
