import Glibc
import Store
import Testing

@Suite("Opening a store")
struct OpeningTests {
  @Test("rows outlive a restart, and migrations run once")
  func reopen() async throws {
    try await withTemporaryFolder { folder in
      for id in 1...3 {
        let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
        try await store.write { try $0.addEntry(id, "w\(id)") }
        await store.close()
      }
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      let found = try await store.entryIDs()
      #expect(found == [1, 2, 3])
      await store.close()
    }
  }

  @Test("a second instance is refused and told who holds the database")
  func secondInstance() async throws {
    try await withTemporaryFolder { folder in
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      #expect(
        throws: StoreError.heldByAnother(path: "\(folder)/a.db.lock", processID: getpid())
      ) {
        _ = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      }
      await store.close()
    }
  }

  private static let second = Migration(
    "fixture", "second", "CREATE TABLE second (id INTEGER) STRICT")
  private static let other = Migration("other", "first", "CREATE TABLE other (id INTEGER) STRICT")

  @Test("migrations are added at the end of a component's list, in any order of components")
  func appended() async throws {
    try await withTemporaryFolder { folder in
      let path = StoreLocation.file("\(folder)/a.db")
      await (try Store(at: path, migrations: fixtureMigrations)).close()
      await (try Store(at: path, migrations: fixtureMigrations + [Self.other])).close()
      let store = try Store(
        at: path, migrations: [Self.other] + fixtureMigrations + [Self.second])
      let found = try await store.integer("SELECT count(*) FROM second")
      #expect(found == 0)
      await store.close()
    }
  }

  @Test("a database of a newer version is refused")
  func newerSchema() async throws {
    try await withTemporaryFolder { folder in
      let path = StoreLocation.file("\(folder)/a.db")
      await (try Store(at: path, migrations: fixtureMigrations + [Self.second])).close()
      #expect(throws: StoreError.newerSchema(migration: "fixture/second")) {
        _ = try Store(at: path, migrations: fixtureMigrations)
      }
    }
  }

  @Test("an edited migration is refused")
  func changedMigration() async throws {
    try await withTemporaryFolder { folder in
      let path = StoreLocation.file("\(folder)/a.db")
      await (try Store(at: path, migrations: fixtureMigrations + [Self.second])).close()
      let edited = Migration("fixture", "second", "CREATE TABLE second (id TEXT) STRICT")
      #expect(throws: StoreError.changedMigration(name: "fixture/second")) {
        _ = try Store(at: path, migrations: fixtureMigrations + [edited])
      }
    }
  }

  @Test("a migration that fails leaves the schema as it was")
  func failedMigration() async throws {
    try await withTemporaryFolder { folder in
      let path = StoreLocation.file("\(folder)/a.db")
      await (try Store(at: path, migrations: fixtureMigrations)).close()
      let broken = Migration("other", "first", "CREATE TABLE other (id INTEGER) STRICT; NONSENSE")
      #expect(throws: StoreError.self) {
        _ = try Store(at: path, migrations: fixtureMigrations + [broken])
      }
      let store = try Store(at: path, migrations: fixtureMigrations + [Self.other])
      await store.close()
    }
  }

  @Test("a file that is no database, and a missing folder, are refused", arguments: [true, false])
  func notADatabase(isFile: Bool) async throws {
    try await withTemporaryFolder { folder in
      let path = isFile ? "\(folder)/a.db" : "\(folder)/missing/a.db"
      if isFile {
        let file = fopen(path, "w")
        fputs("this is not a database, only a long enough text to look at", file)
        fclose(file)
      }
      #expect(throws: StoreError.self) {
        _ = try Store(at: .file(path), migrations: fixtureMigrations)
      }
    }
  }

  @Test("database, log and index can be read by their owner only")
  func permissions() async throws {
    try await withTemporaryFolder { folder in
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      for suffix in ["", "-wal", "-shm", ".lock"] {
        var status = stat()
        #expect(stat("\(folder)/a.db\(suffix)", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
      }
      await store.close()
    }
  }

  @Test("after closing, requests are refused and nobody waits for a failure")
  func closed() async throws {
    try await withTemporaryFolder { folder in
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      async let failure = store.waitForFailure()
      await store.close()
      #expect(await failure == nil)
      await #expect(throws: StoreError.closed) { try await store.write { _ in } }
      await #expect(throws: StoreError.closed) { try await store.read { _ in } }
      await store.close()
    }
  }

  @Test("the log stays bounded under many writes")
  func boundedLog() async throws {
    var limits = StoreLimits()
    limits.checkpointFrames = 50
    try await StoreKind.file.withStore(limits: limits) { store in
      guard case .file(let path) = store.location else { return }
      for id in 1...400 {
        _ = try await store.write { transaction in
          try transaction.execute(
            "INSERT INTO entry (id, word, body) VALUES ($1, $2, $3)",
            [.int(id), .text("w\(id)"), .blob([UInt8](repeating: 7, count: 3_000))])
        }
      }
      var status = stat()
      #expect(stat(path + "-wal", &status) == 0)
      #expect(status.st_size < 120 * 4_120)
    }
  }
}
