internal import CStore
internal import GRDB

/// Brings a schema up to date, or refuses it before anything changes.
struct MigrationRunner {
  let connection: Connection
  let migrations: [Migration]

  /// Marks a file as ours: "ANLN" in ASCII.
  static let applicationID: Int64 = 0x414E_4C4E

  /// Applies what is missing, all in one transaction.
  func run(path: String) throws(StoreError) {
    try claim(path: path)
    try connection.run("BEGIN IMMEDIATE")
    do {
      try apply()
      try connection.run("COMMIT")
    } catch {
      connection.rollBack()
      throw StoreError(error)
    }
  }

  /// Refuses a database of somebody else, and marks a new one.
  private func claim(path: String) throws(StoreError) {
    let reader = Pragmas(connection)
    let found = try reader.integer("PRAGMA application_id")
    guard found != Self.applicationID else { return }
    guard found == 0, try reader.integer("SELECT count(*) FROM sqlite_schema") == 0 else {
      throw .notOurs(path: path)
    }
    try connection.run("PRAGMA application_id = 1095650382")
  }

  private func apply() throws {
    let transaction = Transaction(connection)
    try connection.run(
      """
      CREATE TABLE IF NOT EXISTS schema_migration (
        position INTEGER PRIMARY KEY,
        component TEXT NOT NULL,
        name TEXT NOT NULL,
        checksum BLOB NOT NULL,
        UNIQUE (component, name)
      ) STRICT
      """)
    let stored = try transaction.rows(
      "SELECT component, name, checksum FROM schema_migration ORDER BY position"
    ) { (component: $0.text(0), name: $0.text(1), checksum: $0.blob(2)) }
    var waiting = Dictionary(grouping: migrations, by: \.component)
    for step in stored {
      guard let next = waiting[step.component]?.first, next.name == step.name else {
        throw StoreError.newerSchema(migration: "\(step.component)/\(step.name)")
      }
      guard next.checksum == step.checksum else {
        throw StoreError.changedMigration(name: next.fullName)
      }
      waiting[step.component]?.removeFirst()
    }
    let missing = migrations.filter { waiting[$0.component]?.contains($0) == true }
    for (offset, migration) in missing.enumerated() {
      try connection.database.execute(sql: migration.sql)
      try transaction.execute(
        "INSERT INTO schema_migration (position, component, name, checksum) VALUES ($1, $2, $3, $4)",
        [
          .int(stored.count + offset + 1), .text(migration.component), .text(migration.name),
          .blob(migration.checksum),
        ])
    }
    guard try missing.isEmpty || connection.isConsistent() else {
      throw StoreError.constraint(.foreignKey, message: "a migration left a dangling reference")
    }
  }
}

/// Reads settings, which a `Reader` may not.
struct Pragmas {
  let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The first column of the first row as a whole number; 0 when there is none.
  func integer(_ sql: SQL) throws(StoreError) -> Int64 {
    let statement = try connection.statement(sql)
    defer { statement.reset() }
    return try statement.step() ? Row(handle: statement.handle).int64(0) : 0
  }

  /// The first column of the first row as text.
  func text(_ sql: SQL) throws(StoreError) -> String {
    let statement = try connection.statement(sql)
    defer { statement.reset() }
    return try statement.step() ? Row(handle: statement.handle).text(0) : ""
  }
}

extension Connection {
  /// Whether every foreign key finds its row.
  func isConsistent() throws(StoreError) -> Bool {
    let statement = try statement("PRAGMA foreign_key_check")
    defer { statement.reset() }
    let hasOrphan = try statement.step()
    return !hasOrphan
  }
}
