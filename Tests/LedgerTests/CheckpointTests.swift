import FoundationEssentials
import Glibc
import Ledger
import Store
import Testing

@Suite("Checkpoints")
struct CheckpointTests {
  @Test("a note has the form of C2SP and can be read with its key only")
  func noteForm() throws {
    let key = try LedgerKey(temporaryFor: "permits.anlan")
    let signed = try key.sign(size: 7, root: Merkle.emptyRoot)
    let lines = signed.note.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines[0] == "permits.anlan")
    #expect(lines[1] == "7")
    #expect(lines[2] == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(lines[3] == "")
    #expect(lines[4].hasPrefix("\u{2014} permits.anlan "))
    #expect(lines[5] == "")
    let read = try SignedCheckpoint(note: signed.note, signedBy: key.publicKey)
    #expect(read == signed)
    let other = try LedgerKey(temporaryFor: "permits.anlan")
    #expect(throws: CheckpointError.badSignature) {
      try SignedCheckpoint(note: signed.note, signedBy: other.publicKey)
    }
    let elsewhere = try LedgerKey(temporaryFor: "enforcement.anlan")
    #expect(throws: CheckpointError.otherOrigin("permits.anlan")) {
      try SignedCheckpoint(note: signed.note, signedBy: elsewhere.publicKey)
    }
  }

  @Test(
    "a changed or malformed note is refused",
    arguments: [
      ("\n7\n", "\n8\n"), ("\n7\n", "\n07\n"), ("\n7\n", "\n-7\n"), ("\n7\n", "\nseven\n"),
      ("47DE", "47DF"), ("=\n\n", "=\n"), ("\u{2014} ", "- "), ("SuFU=", "SuFU"),
    ])
  func changedNote(old: String, new: String) throws {
    let key = try LedgerKey(temporaryFor: "permits.anlan")
    let note = try key.sign(size: 7, root: Merkle.emptyRoot).note
    let changed = note.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != note)
    #expect(throws: CheckpointError.self) {
      try SignedCheckpoint(note: changed, signedBy: key.publicKey)
    }
  }

  /// The public example of a verifier key in Go's `sumdb/note` documentation.
  @Test("a verifier key of another implementation is read")
  func foreignKey() {
    let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    #expect(LedgerPublicKey(text)?.description == text)
    #expect(LedgerPublicKey(text.replacing("c74f", with: "c74e")) == nil)
    #expect(LedgerPublicKey("nonsense") == nil)
  }

  @Test("a key file is made once, for its owner only, and read again")
  func keyFile() async throws {
    try await Fixture.withFolder { folder in
      let path = "\(folder)/ledger.key"
      let key = try LedgerKey(origin: "permits.anlan", fileAt: path)
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      let again = try LedgerKey(origin: "permits.anlan", fileAt: path)
      #expect(again.publicKey == key.publicKey)
      #expect(LedgerPublicKey(key.publicKey.description) == key.publicKey)
      #expect(throws: LedgerKeyError.otherOrigin("permits.anlan")) {
        try LedgerKey(origin: "other.anlan", fileAt: path)
      }
      chmod(path, 0o640)
      #expect(throws: StoreError.file(operation: "read", path: path, errno: EACCES)) {
        try LedgerKey(origin: "permits.anlan", fileAt: path)
      }
      chmod(path, 0o600)
      truncate(path, 40)
      #expect(throws: LedgerKeyError.malformedFile(path)) {
        try LedgerKey(origin: "permits.anlan", fileAt: path)
      }
      #expect(throws: LedgerKeyError.malformedOrigin("a b")) {
        try LedgerKey(origin: "a b", fileAt: path)
      }
    }
  }

  @Test("a checkpoint is due after 1,000 entries, or after a minute with any")
  func schedule() async throws {
    let store = try Store(at: .memory, migrations: ledgerMigrations)
    let key = try LedgerKey(temporaryFor: "permits.anlan")
    func isDue(_ seconds: Int) async throws -> Bool {
      try await store.read { try Ledger.isCheckpointDue(secondsSinceLast: seconds, in: $0) }
    }
    #expect(try await !isDue(1_000))
    try await Fixture.append(1, to: store)
    #expect(try await !isDue(59))
    #expect(try await isDue(60))
    try await Fixture.append(998, to: store)
    #expect(try await !isDue(0))
    try await Fixture.append(1, to: store)
    #expect(try await isDue(0))
    let first = try await store.write { try Ledger.checkpoint(signedBy: key, in: $0) }
    #expect(first?.checkpoint.size == 1_000)
    #expect(try await !isDue(1_000))
    let again = try await store.write { try Ledger.checkpoint(signedBy: key, in: $0) }
    #expect(again == first)
    let note = try await store.read { try Ledger.lastCheckpointNote(in: $0) }
    #expect(note == first?.note)
    await store.close()
  }
}

@Suite("Remembered checkpoints")
struct CheckpointMemoryTests {
  @Test("a peer's ledger may only grow")
  func growth() async throws {
    let peer = try Store(at: .memory, migrations: Ledger.migrations)
    let own = try Store(at: .memory, migrations: CheckpointMemory.migrations)
    let key = try LedgerKey(temporaryFor: "permits.anlan")
    var notes: [SignedCheckpoint] = []
    for step in 0..<4 {
      try await Fixture.append(100, to: peer, from: 100 * step)
      let signed = try await peer.write { try Ledger.checkpoint(signedBy: key, in: $0) }
      notes.append(try #require(signed))
    }
    func accept(_ signed: SignedCheckpoint, proofFrom old: Int64) async throws {
      let proof = try await peer.read {
        try Ledger.consistencyProof(from: old, to: signed.checkpoint.size, in: $0)
      }
      _ = try await own.write {
        try CheckpointMemory.accept(
          note: signed.note, from: key.publicKey, proof: proof, in: $0)
      }
    }
    try await accept(notes[1], proofFrom: 0)
    try await accept(notes[1], proofFrom: 200)
    try await accept(notes[3], proofFrom: 200)
    await #expect(throws: CheckpointError.rolledBack(rememberedSize: 400, offeredSize: 300)) {
      try await accept(notes[2], proofFrom: 0)
    }
    let last = try await own.read { try CheckpointMemory.last(of: key.publicKey, in: $0) }
    #expect(last == notes[3])
    let all = try await own.read { try CheckpointMemory.all(in: $0) }
    #expect(all == [notes[3]])
    await peer.close()
    await own.close()
  }

  @Test("another history of the same or a greater size is refused, and so is another key")
  func fork() async throws {
    let own = try Store(at: .memory, migrations: CheckpointMemory.migrations)
    let key = try LedgerKey(temporaryFor: "permits.anlan")
    let root = Merkle.leafHash([1])
    let first = try key.sign(size: 5, root: root)
    let same = try key.sign(size: 5, root: Merkle.leafHash([2]))
    let greater = try key.sign(size: 9, root: Merkle.leafHash([3]))
    func accept(_ note: String, _ key: LedgerPublicKey) async throws {
      _ = try await own.write {
        try CheckpointMemory.accept(note: note, from: key, proof: [root], in: $0)
      }
    }
    try await accept(first.note, key.publicKey)
    for offered in [same, greater] {
      await #expect(
        throws: CheckpointError.inconsistent(
          rememberedSize: 5, offeredSize: offered.checkpoint.size)
      ) { try await accept(offered.note, key.publicKey) }
    }
    let newKey = try LedgerKey(temporaryFor: "permits.anlan")
    let foreign = try newKey.sign(size: 9, root: root)
    await #expect(throws: CheckpointError.keyChanged) {
      try await accept(foreign.note, newKey.publicKey)
    }
    await own.close()
  }
}
