import Contracts
import Ledger
import Store
import Testing
import Wire

@testable import ClientKit

@Suite("Ledgers verified by the client")
struct ClientLedgerTests {
  private let folder = TemporaryFolder()

  /// Six facts in two streams, with true hashes.
  private func entries() async throws -> [LedgerExportedEntry] {
    let store = try Store(at: .memory, migrations: Ledger.migrations)
    let entries = try await store.write { transaction in
      for number in 1...6 {
        _ = try Ledger.append(
          stream: "licences/\(number % 2)", kind: "event", body: [UInt8(number)], in: transaction)
      }
      return try Ledger.entries(from: 1, limit: 10, in: transaction)
    }
    await store.close()
    return entries.map { entry in
      LedgerExportedEntry(
        position: UInt64(entry.position), stream: entry.stream,
        streamPosition: UInt64(entry.streamPosition), kind: entry.kind, body: entry.body,
        previousSha256: entry.previousHash, sha256: entry.hash)
    }
  }

  private func verify(
    _ entries: [LedgerExportedEntry], size: Int, key: LedgerKey, truth: [LedgerExportedEntry]
  ) async throws -> Run {
    var tree = MerkleFrontier()
    for entry in truth.prefix(size) { tree.append(entry.sha256) }
    let note = try key.sign(size: Int64(size), root: tree.root).note
    let publicKey = key.publicKey.bytes
    return try await served(
      ["ledger", "verify", "permits"], environment: ["XDG_STATE_HOME": folder.path]
    ) { router in
      router.unary(LedgerServiceMethods.getCheckpoint) { _, _ in
        LedgerGetCheckpointResponse(checkpoint: note, publicKey: publicKey)
      }
      router.serverStream(LedgerServiceMethods.exportEntries) { _, _, writer in
        try await writer.send(LedgerExportEntriesResponse(entries: entries))
      }
    }
  }

  @Test("are accepted when whole, and remembered")
  func whole() async throws {
    let key = try LedgerKey(temporaryFor: "anlan/permits")
    let truth = try await entries()
    let first = try await verify(truth, size: 4, key: key, truth: truth)
    #expect(first.code == 0, "\(first.notices)")
    let second = try await verify(truth, size: 6, key: key, truth: truth)
    #expect(second.code == 0 && second.output.contains("4"))
  }

  @Test("end with 7 and the first bad position when a fact was changed or removed")
  func tampered() async throws {
    let key = try LedgerKey(temporaryFor: "anlan/permits")
    let truth = try await entries()
    var changed = truth
    changed[2].body = [99]
    let one = try await verify(changed, size: 6, key: key, truth: truth)
    #expect(one.code == Outcome.unverified.rawValue && one.notices.contains("3"))
    let cut = try await verify(Array(truth.prefix(4)), size: 6, key: key, truth: truth)
    #expect(cut.code == Outcome.unverified.rawValue && cut.notices.contains("5"))
  }

  @Test("end with 7 when they became shorter, or sign with another key")
  func takenBack() async throws {
    let key = try LedgerKey(temporaryFor: "anlan/permits")
    let truth = try await entries()
    #expect(try await verify(truth, size: 6, key: key, truth: truth).code == 0)
    #expect(try await verify(truth, size: 4, key: key, truth: truth).code == 7)
    let other = try LedgerKey(temporaryFor: "anlan/permits")
    #expect(try await verify(truth, size: 6, key: other, truth: truth).code == 7)
  }

  @Test("are checked by chain and tree alone when the bodies are withheld, and that is said")
  func hashesOnly() async throws {
    let key = try LedgerKey(temporaryFor: "anlan/permits")
    let truth = try await entries()
    var bare = truth
    for index in bare.indices { bare[index].body = [] }
    let run = try await verify(bare, size: 6, key: key, truth: truth)
    #expect(run.code == 0 && run.notices.contains("R17"))
    bare[3].sha256[0] ^= 1
    #expect(try await verify(bare, size: 6, key: key, truth: truth).code == 7)
  }
}
