import FoundationEssentials
import Ledger
import Store
import Testing

@Suite("Tampering with a ledger")
struct TamperTests {
  /// Entries in the ledger that is tampered with.
  static let size = 300
  /// Tampered copies of each kind. [D]
  static let rounds = 20

  /// What somebody with the file and a shell may do.
  enum Tampering: CaseIterable, Sendable {
    case flipBit
    case deleteRow
    case swapRows
    case cutTail
    case restoreOldCopy
  }

  @Test("the first bad position is named", arguments: Tampering.allCases)
  func firstBadPosition(kind: Tampering) async throws {
    try await withLedger { ledger in
      var generator = SystemRandomNumberGenerator()
      for round in 0..<Self.rounds {
        let path = "\(ledger.folder)/copy\(round).db"
        let position = Int64.random(in: 1...Int64(Self.size), using: &generator)
        let other = position == 1 ? 2 : Int64.random(in: 1..<position, using: &generator)
        let source = kind == .restoreOldCopy ? ledger.oldPath : ledger.path
        try FileManager.default.copyItem(atPath: source, toPath: path)
        let expected = try tamper(path, kind, at: position, other, ledger.entries)
        let report = try await StoreFile.verifyLedger(
          path, signedBy: ledger.checkpoint.key, remembered: [ledger.checkpoint.value])
        #expect(report.fault?.position == expected, "\(kind) at \(position), \(other)")
      }
    }
  }

  @Test("an untouched ledger verifies, offline, against its own and remembered checkpoints")
  func untouched() async throws {
    try await withLedger { ledger in
      let report = try await StoreFile.verifyLedger(
        ledger.path, signedBy: ledger.checkpoint.key, remembered: [ledger.checkpoint.value])
      #expect(report.fault == nil)
      #expect(report.size == Int64(Self.size))
      #expect(report.root == ledger.checkpoint.value.root)
      #expect(report.checkpointCount == 2)
    }
  }

  @Test("a ledger written anew with other facts is caught by a remembered checkpoint")
  func rewritten() async throws {
    try await withLedger { ledger in
      let path = "\(ledger.folder)/anew.db"
      let store = try Store(at: .file(path), migrations: ledgerMigrations)
      try await Fixture.append(Self.size, to: store, from: 1)
      await store.close()
      let alone = try await StoreFile.verifyLedger(path)
      #expect(alone.fault == nil)
      let report = try await StoreFile.verifyLedger(path, remembered: [ledger.checkpoint.value])
      #expect(report.fault == .rewritten(checkpointSize: Int64(Self.size)))
    }
  }

  @Test("a changed row with its hash recomputed is caught where its stream goes on")
  func recomputed() async throws {
    try await withLedger { ledger in
      let path = "\(ledger.folder)/recomputed.db"
      try FileManager.default.copyItem(atPath: ledger.path, toPath: path)
      let old = ledger.entries[99]
      let new = LedgerEntry(
        position: old.position, stream: old.stream, streamPosition: old.streamPosition,
        kind: old.kind, body: [1], previousHash: old.previousHash, hash: [])
      let hash = Merkle.leafHash(new.leafContent)
      try Fixture.tamper(
        path,
        """
        UPDATE ledger_entry SET body = x'01', hash = x'\(hex(hash))' WHERE position = 100;
        """)
      let next = try #require(
        ledger.entries.first { $0.position > 100 && $0.stream == old.stream })
      let report = try await StoreFile.verifyLedger(path, signedBy: ledger.checkpoint.key)
      #expect(report.fault == .brokenChain(position: next.position))
    }
  }

  @Test("changed nodes, heads, signatures and added rows are caught")
  func other() async throws {
    try await withLedger { ledger in
      let changes: [(String, LedgerFault)] = [
        ("UPDATE ledger_node SET hash = zeroblob(32)", .staleTree(position: 1)),
        ("UPDATE ledger_head SET peaks = zeroblob(length(peaks))", .staleTree(position: 1)),
        ("DELETE FROM ledger_node", .staleTree(position: 1)),
        (
          "UPDATE ledger_checkpoint SET note = replace(note, 'test', 'tost')",
          .badSignature(checkpointSize: 150)
        ),
        (
          """
          INSERT INTO ledger_entry SELECT position + 1, stream, 99, kind, body, previous_hash, hash
          FROM ledger_entry WHERE position = \(Self.size)
          """, .displaced(position: Int64(Self.size) + 1)
        ),
      ]
      for (number, (statement, fault)) in changes.enumerated() {
        let path = "\(ledger.folder)/other\(number).db"
        try FileManager.default.copyItem(atPath: ledger.path, toPath: path)
        try Fixture.tamper(path, statement)
        let report = try await StoreFile.verifyLedger(path, signedBy: ledger.checkpoint.key)
        #expect(report.fault == fault)
      }
    }
  }

  private struct Ledgers {
    let folder: String
    let path: String
    let oldPath: String
    let entries: [LedgerEntry]
    let checkpoint: (value: Checkpoint, key: LedgerPublicKey)
  }

  /// A ledger of `size` entries, and a copy from when it had half of them.
  private func withLedger(_ body: (Ledgers) async throws -> Void) async throws {
    try await Fixture.withFolder { folder in
      let path = "\(folder)/ledger.db"
      let key = try LedgerKey(temporaryFor: "test.anlan")
      var last: SignedCheckpoint?
      for half in 0..<2 {
        let store = try Store(at: .file(path), migrations: ledgerMigrations)
        try await Fixture.append(Self.size / 2, to: store, from: half * Self.size / 2)
        last = try await store.write { try Ledger.checkpoint(signedBy: key, in: $0) }
        await store.close()
        if half == 0 {
          try FileManager.default.copyItem(atPath: path, toPath: "\(folder)/old.db")
        }
      }
      let checkpoint = try #require(last).checkpoint
      let file = try StoreFile(readingFrom: path)
      let entries = try await file.read { try Ledger.entries(from: 1, limit: 1_000, in: $0) }
      await file.close()
      try await body(
        Ledgers(
          folder: folder, path: path, oldPath: "\(folder)/old.db", entries: entries,
          checkpoint: (checkpoint, key.publicKey)))
    }
  }

  /// Tampers and answers the position that must be named.
  private func tamper(
    _ path: String, _ kind: Tampering, at position: Int64, _ other: Int64,
    _ entries: [LedgerEntry]
  ) throws -> Int64 {
    switch kind {
    case .flipBit:
      // One bit of the last letter of the body: 0…9 become their neighbours.
      try Fixture.tamper(
        path,
        """
        UPDATE ledger_entry
        SET body = CAST(substr(body, 1, length(body) - 1) || char(unicode(CAST(
          substr(body, length(body)) AS TEXT)) + CASE unicode(CAST(
          substr(body, length(body)) AS TEXT)) % 2 WHEN 0 THEN 1 ELSE -1 END) AS BLOB)
        WHERE position = \(position)
        """)
      return position
    case .deleteRow:
      try Fixture.tamper(path, "DELETE FROM ledger_entry WHERE position = \(position)")
      return position
    case .swapRows:
      try Fixture.tamper(
        path,
        """
        UPDATE ledger_entry SET position = 1000000 WHERE position = \(position);
        UPDATE ledger_entry SET position = \(position) WHERE position = \(other);
        UPDATE ledger_entry SET position = \(other) WHERE position = 1000000;
        """)
      return min(position, other)
    case .cutTail:
      // Also head, tree and the ledger's own checkpoints: only the remembered one tells.
      var tree = MerkleFrontier()
      for entry in entries.prefix(Int(position) - 1) { tree.append(entry.hash) }
      try Fixture.tamper(
        path,
        """
        DELETE FROM ledger_entry WHERE position >= \(position);
        DELETE FROM ledger_node WHERE node_index >= \((position - 1) / 256);
        DELETE FROM ledger_checkpoint;
        UPDATE ledger_head SET size = \(tree.size), peaks = x'\(hex(tree.peaks))';
        """)
      return position
    case .restoreOldCopy:
      return Int64(Self.size / 2) + 1
    }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
