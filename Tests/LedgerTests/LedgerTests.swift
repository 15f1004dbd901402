import Ledger
import Store
import Testing

@Suite("The ledger")
struct LedgerTests {
  @Test("positions have no gaps, neither over all nor within a stream")
  func positions() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    try await Fixture.append(40, to: store)
    let entries = try await store.read { try Ledger.entries(from: 1, limit: 100, in: $0) }
    #expect(entries.map(\.position) == Array(1...40))
    for (stream, facts) in Dictionary(grouping: entries, by: \.stream) {
      #expect(facts.map(\.streamPosition) == Array(1...Int64(facts.count)))
      let again = try await store.read {
        try Ledger.entries(of: stream, from: 2, limit: 100, in: $0)
      }
      #expect(again == Array(facts.dropFirst()))
    }
    await store.close()
  }

  @Test("a request that fails leaves neither an entry nor a gap")
  func rollback() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          do {
            try await store.write { transaction in
              try Ledger.append(stream: "a", kind: "k", body: [UInt8(number)], in: transaction)
              if number % 4 == 0 { throw LedgerError.unnamed }
            }
          } catch LedgerError.unnamed {}
        }
      }
      try await group.waitForAll()
    }
    let report = try await store.read { try Ledger.verify(in: $0) }
    #expect(report.size == 45)
    #expect(report.fault == nil)
    await store.close()
  }

  @Test("rows cannot be changed or removed")
  func insertOnly() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    try await Fixture.append(300, to: store)
    let changes: [SQL] = [
      "UPDATE ledger_entry SET kind = 'x' WHERE position = 1", "DELETE FROM ledger_entry",
      "UPDATE ledger_node SET level = 9", "DELETE FROM ledger_node",
      "UPDATE ledger_head SET size = 5", "DELETE FROM ledger_head",
    ]
    for change in changes {
      await #expect {
        try await store.write { _ = try $0.execute(change) }
      } throws: { error in
        guard case StoreError.constraint(.trigger, _) = error else { return false }
        return true
      }
    }
    await store.close()
  }

  @Test("bodies beyond the limit and nameless facts are refused")
  func limits() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    let body = [UInt8](repeating: 0, count: Ledger.bodyBytesMax + 1)
    await #expect(throws: LedgerError.tooLong(bytes: body.count, limitBytes: body.count - 1)) {
      try await store.write {
        _ = try Ledger.append(stream: "a", kind: "k", body: body, in: $0)
      }
    }
    for (stream, kind) in [("", "k"), ("a", "")] {
      await #expect(throws: LedgerError.unnamed) {
        try await store.write {
          _ = try Ledger.append(stream: stream, kind: kind, body: [], in: $0)
        }
      }
    }
    await store.close()
  }

  @Test("proofs from stored rows hold at any size", arguments: [1, 255, 256, 257, 700])
  func proofs(size: Int) async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    var roots: [Int64: [UInt8]] = [0: Merkle.emptyRoot]
    let steps = [1, 3, 100, 255, 256, 257, 512, 600, size].filter { $0 <= size }
    var have = 0
    for step in Set(steps).sorted() {
      try await Fixture.append(step - have, to: store, from: have)
      have = step
      roots[Int64(step)] = try await store.read { try Ledger.head(in: $0).root }
    }
    let root = try #require(roots[Int64(size)])
    for (old, oldRoot) in roots {
      let proof = try await store.read {
        try Ledger.consistencyProof(from: old, to: Int64(size), in: $0)
      }
      #expect(
        Merkle.verifyConsistency(
          oldSize: old, newSize: Int64(size), oldRoot: oldRoot, newRoot: root, proof: proof))
    }
    let entries = try await store.read { try Ledger.entries(from: 1, limit: 1_000, in: $0) }
    for entry in entries where entry.position % 37 == 1 || entry.position == size {
      let proof = try await store.read {
        try Ledger.inclusionProof(of: entry.position, size: Int64(size), in: $0)
      }
      #expect(
        Merkle.verifyInclusion(
          leafHash: Merkle.leafHash(entry.leafContent), index: entry.position - 1,
          size: Int64(size), proof: proof, root: root))
    }
    await #expect(throws: LedgerError.beyondEnd(size: Int64(size))) {
      try await store.read {
        try Ledger.consistencyProof(from: 1, to: Int64(size) + 1, in: $0)
      }
    }
    await store.close()
  }

  @Test("entries streamed by a server are verified without trusting it")
  func streamed() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    try await Fixture.append(300, to: store)
    let (entries, head) = try await store.read { reader in
      (try Ledger.entries(from: 1, limit: 1_000, in: reader), try Ledger.head(in: reader))
    }
    var verifier = LedgerVerifier()
    for entry in entries { try verifier.add(entry) }
    let (size, root) = try verifier.finish()
    #expect(size == head.size)
    #expect(root == head.root)

    var short = LedgerVerifier(
      against: [Checkpoint(origin: "o", size: 300, root: head.root)])
    for entry in entries.dropLast() { try short.add(entry) }
    #expect(throws: LedgerFault.truncated(position: 300, checkpointSize: 300)) {
      try short.finish()
    }
    await store.close()
  }
}
