import Store

/// A schema for tests: entries, notes that refer to them, and a counter.
let fixtureMigrations = [
  Migration(
    "fixture", "entry",
    """
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      word TEXT NOT NULL UNIQUE CHECK (word <> ''),
      body BLOB
    ) STRICT;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      value INTEGER NOT NULL
    ) STRICT;
    INSERT INTO head (id, value) VALUES (1, 0);
    """)
]

/// A refusal of a rule, as a request may throw it.
struct Refusal: Error, Equatable {
  let number: Int
}

extension Transaction {
  /// Adds an entry.
  func addEntry(_ id: Int, _ word: String) throws {
    try execute("INSERT INTO entry (id, word) VALUES ($1, $2)", [.int(id), .text(word)])
  }
}

extension Reader {
  /// The ids of all entries in order.
  func entryIDs() throws -> [Int] {
    try rows("SELECT id FROM entry ORDER BY id") { $0.int(0) }
  }
}

/// Two ways to keep rows, so that a promise is checked for both.
enum StoreKind: CaseIterable, Sendable {
  case memory
  case file

  /// Lends an open store with the fixture's schema.
  func withStore(
    limits: StoreLimits = StoreLimits(), _ body: (Store) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let location: StoreLocation = self == .memory ? .memory : .file("\(folder)/test.db")
      let store = try Store(at: location, migrations: fixtureMigrations, limits: limits)
      try await body(store)
      await store.close()
    }
  }
}

extension Store {
  /// The ids of all entries in order.
  func entryIDs() async throws -> [Int] {
    try await read { try $0.entryIDs() }
  }

  /// The number of a query.
  func integer(_ sql: SQL) async throws -> Int? {
    try await read { try $0.integer(sql) }
  }
}
