import Store
import Synchronization
import Testing

@Suite("Writes that share a commit")
struct GroupCommitTests {
  @Test("256 concurrent writers all get their rows", arguments: StoreKind.allCases)
  func concurrentWriters(kind: StoreKind) async throws {
    try await kind.withStore { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for id in 1...256 {
          group.addTask { try await store.write { try $0.addEntry(id, "w\(id)") } }
        }
        try await group.waitForAll()
      }
      let found = try await store.entryIDs()
      #expect(found == Array(1...256))
    }
  }

  @Test("a failing request never fails its neighbours", arguments: StoreKind.allCases)
  func failingNeighbour(kind: StoreKind) async throws {
    try await kind.withStore { store in
      let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
        for id in 1...300 {
          group.addTask {
            do {
              try await store.write { transaction in
                try transaction.addEntry(id, "w\(id)")
                if id % 3 == 0 { throw Refusal(number: id) }
                if id % 7 == 0 { try transaction.addEntry(id, "again") }
              }
              return (id, true)
            } catch let refusal as Refusal {
              return (id, refusal.number != id)
            } catch StoreError.constraint(.unique, _) {
              return (id, id % 7 != 0)
            } catch {
              Issue.record(error)
              return (id, true)
            }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      for id in 1...300 { #expect(outcomes[id] == (id % 3 != 0 && id % 7 != 0)) }
      let kept = (1...300).filter { $0 % 3 != 0 && $0 % 7 != 0 }
      let found = try await store.entryIDs()
      #expect(found == kept)
    }
  }

  @Test("requests run in the order they were made")
  func order() async throws {
    try await StoreKind.file.withStore { store in
      try await withThrowingTaskGroup(of: (Int, Int).self) { group in
        for number in 1...100 {
          group.addTask {
            let position = try await store.write { transaction in
              try transaction.first(
                "UPDATE head SET value = value + 1 WHERE id = 1 RETURNING value"
              ) { $0.int(0) }
            }
            return (number, position ?? 0)
          }
        }
        let positions = try await group.reduce(into: []) { $0.append($1.1) }
        #expect(positions.sorted() == Array(1...100))
      }
    }
  }

  @Test("what one actor asks for is written in the order in which it asks")
  func orderOfOneActor() async throws {
    try await StoreKind.file.withStore { store in
      let clerk = Clerk(store: store)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...2_000 { group.addTask { try await clerk.write() } }
        try await group.waitForAll()
      }
      #expect(await clerk.written == Array(1...2_000))
    }
  }

  @Test("a caller goes on only when another connection can see its row")
  func resumesAfterCommit() async throws {
    try await StoreKind.file.withStore { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for id in 1...200 {
          group.addTask {
            try await store.write { try $0.addEntry(id, "w\(id)") }
            let seen = try await store.read { reader in
              try reader.exists("SELECT 1 FROM entry WHERE id = $1", [.int(id)])
            }
            #expect(seen)
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("a hook runs after the commit and before the caller goes on, and never after a failure")
  func hooks() async throws {
    try await StoreKind.file.withStore { store in
      let heard = Mutex<[Int]>([])
      let hear: @Sendable (Int) -> @Sendable () -> Void = { number in
        { heard.withLock { $0.append(number) } }
      }
      try await store.write { transaction in
        try transaction.addEntry(1, "one")
        transaction.onCommit(hear(1))
        #expect(heard.withLock { $0.isEmpty })
      }
      #expect(heard.withLock { $0 } == [1])
      await #expect(throws: Refusal(number: 2)) {
        try await store.write { transaction in
          transaction.onCommit(hear(2))
          throw Refusal(number: 2)
        }
      }
      #expect(heard.withLock { $0 } == [1])
    }
  }

  @Test("a reference left open fails its own request, not the commit")
  func unresolvedReference() async throws {
    try await StoreKind.file.withStore { store in
      async let neighbour: Void = store.write { try $0.addEntry(5, "five") }
      await #expect {
        try await store.write { transaction in
          _ = try transaction.execute("INSERT INTO note (id, entry) VALUES (1, 99)")
        }
      } throws: { error in
        guard case StoreError.constraint(.foreignKey, _) = error else { return false }
        return true
      }
      try await neighbour
      let found = try await store.entryIDs()
      #expect(found == [5])
    }
  }

  @Test("beyond the limit of waiting requests the next one is refused, and nothing else suffers")
  func overload() async throws {
    var limits = StoreLimits()
    limits.queuedWritesMax = 4
    try await StoreKind.memory.withStore(limits: limits) { store in
      let gate = Gate()
      async let blocker: Void = store.write { _ in gate.wait() }
      await gate.untilEntered()
      let refused = await withTaskGroup(of: Bool.self) { group in
        for id in 1...20 {
          group.addTask {
            do {
              try await store.write { try $0.addEntry(id, "w\(id)") }
              return false
            } catch StoreError.overloaded(limit: 4) {
              return true
            } catch {
              Issue.record(error)
              return false
            }
          }
        }
        var refused = 0
        // Sixteen refusals come while the writer is held; then the four that wait may go on.
        for await isRefused in group where isRefused {
          refused += 1
          if refused == 16 { gate.open() }
        }
        return refused
      }
      try await blocker
      #expect(refused == 16)
      let found = try await store.entryIDs().count
      #expect(found == 4)
    }
  }
}

/// Numbers its writes as it asks for them, and notes what the counter on the disk says of each.
private actor Clerk {
  let store: Store
  private var asked = 0
  private(set) var written: [Int] = []

  init(store: Store) { self.store = store }

  func write() async throws {
    asked += 1
    let number = asked
    written.append(0)
    let place = try await store.write { transaction in
      try transaction.first("UPDATE head SET value = value + 1 WHERE id = 1 RETURNING value") {
        $0.int(0)
      }
    }
    written[number - 1] = place ?? 0
  }
}
