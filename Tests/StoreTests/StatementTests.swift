import Store
import Testing

@Suite("Statements and values")
struct StatementTests {
  @Test(
    "a value comes back as it was bound",
    arguments: [
      SQLValue.null, 0, -1, .integer(.max), .integer(.min), 1.5, "", "高平市", .text("a\u{0}b"),
      .blob([]), .blob([0, 255, 7]),
    ])
  func roundTrip(value: SQLValue) async throws {
    try await StoreKind.memory.withStore { store in
      let found = try await store.read { try $0.scalar("SELECT $1", [value]) }
      #expect(found == value)
    }
  }

  @Test("$n takes the argument of that number, wherever it stands")
  func numberedParameters() async throws {
    try await StoreKind.memory.withStore { store in
      let values = try await store.read { reader in
        try reader.rows("SELECT $2, $1, $2", ["first", "second"]) {
          [$0.text(0), $0.text(1), $0.text(2)]
        }
      }
      #expect(values == [["second", "first", "second"]])
    }
  }

  @Test("too few or too many arguments are refused", arguments: [0, 1, 3])
  func argumentCount(count: Int) async throws {
    try await StoreKind.memory.withStore { store in
      await #expect(throws: StoreError.self) {
        try await store.read { reader in
          try reader.scalar("SELECT $1, $2", [SQLValue](repeating: 1, count: count))
        }
      }
    }
  }

  @Test("a statement may run while a loop over itself is open")
  func nestedUse() async throws {
    try await StoreKind.file.withStore { store in
      try await store.write { transaction in
        for id in 1...3 { try transaction.addEntry(id, "w\(id)") }
      }
      let sums = try await store.read { reader in
        try pairs(reader, depth: 2)
      }
      #expect(sums == 9)
    }
  }

  @Test("a condition added to a statement counts")
  func composed() async throws {
    try await StoreKind.memory.withStore { store in
      try await store.write { transaction in
        for id in 1...5 { try transaction.addEntry(id, "w\(id)") }
      }
      let base: SQL = "SELECT id FROM entry WHERE id IN ("
      let ids = try await store.read { reader in
        try reader.rows(base + .parameters(from: 1, count: 2) + ") ORDER BY id", [2, 4]) {
          $0.int(0)
        }
      }
      #expect(ids == [2, 4])
    }
  }

  @Test("a reader cannot change anything", arguments: StoreKind.allCases)
  func readerIsReadOnly(kind: StoreKind) async throws {
    try await kind.withStore { store in
      await #expect(throws: StoreError.self) {
        try await store.read { reader in
          try reader.rows("DELETE FROM head RETURNING id") { $0.int(0) }
        }
      }
      let found = try await store.integer("SELECT count(*) FROM head")
      #expect(found == 1)
    }
  }

  @Test(
    "only the store begins, ends and tunes",
    arguments: [
      "COMMIT", " rollback", "SAVEPOINT a", "PRAGMA synchronous = OFF", "ATTACH 'x' AS y", "VACUUM",
    ] as [SQL])
  func reservedStatements(sql: SQL) async throws {
    try await StoreKind.file.withStore { store in
      await #expect(throws: StoreError.self) {
        try await store.write { _ = try $0.execute(sql) }
      }
      try await store.write { try $0.addEntry(1, "still works") }
    }
  }

  @Test("a double-quoted word is never taken for text")
  func doubleQuotes() async throws {
    try await StoreKind.memory.withStore { store in
      await #expect(throws: StoreError.self) {
        try await store.read { try $0.scalar("SELECT \"nonsense\"") }
      }
    }
  }

  @Test(
    "constraints are told apart",
    arguments: [
      ("INSERT INTO entry (id, word) VALUES (1, 'again')", StoreConstraint.unique),
      ("INSERT INTO entry (id, word) VALUES (2, '')", .check),
      ("INSERT INTO entry (id, word) VALUES (2, NULL)", .notNull),
      ("INSERT INTO entry (id, word) VALUES (2, x'00')", .other),
    ] as [(SQL, StoreConstraint)])
  func constraints(sql: SQL, kind: StoreConstraint) async throws {
    try await StoreKind.memory.withStore { store in
      try await store.write { try $0.addEntry(1, "one") }
      await #expect {
        try await store.write { _ = try $0.execute(sql) }
      } throws: { error in
        guard case StoreError.constraint(kind, _) = error else { return false }
        return true
      }
    }
  }

  /// Counts pairs of entries by running the same statement inside itself.
  private func pairs(_ reader: Reader, depth: Int) throws -> Int {
    guard depth > 0 else { return 1 }
    var count = 0
    try reader.forEach("SELECT id FROM entry") { _ in count += try pairs(reader, depth: depth - 1) }
    return count
  }
}
