import Store
import Testing

@Suite("What the writer remembers")
struct WriterMemoryTests {
  /// The last entry that was added.
  private final class LastEntry: WriterMemory {
    var id: Int?
  }

  private static func remembered(_ store: Store) async throws -> Int? {
    try await store.write { $0.memory(LastEntry.self).id }
  }

  private static func add(_ id: Int, to store: Store, failing: Bool = false) async throws {
    try await store.write { transaction in
      try transaction.addEntry(id, "w\(id)")
      transaction.memory(LastEntry.self).id = id
      if failing { throw Refusal(number: id) }
    }
  }

  @Test("it stays from one request to the next", arguments: StoreKind.allCases)
  func stays(kind: StoreKind) async throws {
    try await kind.withStore { store in
      try await Self.add(1, to: store)
      #expect(try await Self.remembered(store) == 1)
    }
  }

  @Test("it is forgotten when a request is undone", arguments: StoreKind.allCases)
  func forgotten(kind: StoreKind) async throws {
    try await kind.withStore { store in
      try await Self.add(1, to: store)
      await #expect(throws: Refusal.self) { try await Self.add(2, to: store, failing: true) }
      #expect(try await Self.remembered(store) == nil)
      #expect(try await store.entryIDs() == [1])
    }
  }
}
