import CStore
import FoundationEssentials
import Glibc
import Ledger
import Store

let ledgerMigrations = Ledger.migrations + CheckpointMemory.migrations

/// A ledger in a file, to be tampered with.
enum Fixture {
  /// Adds `count` facts about a few streams.
  static func append(_ count: Int, to store: Store, from first: Int = 0) async throws {
    try await store.write { transaction in
      for number in first..<first + count {
        try Ledger.append(
          stream: "licence/\(number * number % 7)", kind: "issued",
          body: Array("fact number \(number)".utf8), in: transaction)
      }
    }
  }

  /// Lends a new, empty folder with a short path, and removes it afterwards.
  static func withFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
    var template = Array("/tmp/anlan-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw StoreError.stopped }
    let path = String(cString: made)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }

  /// Changes rows behind the ledger's back, triggers and all.
  static func tamper(_ path: String, _ statements: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    let triggers = [
      "ledger_entry_stays", "ledger_entry_remains", "ledger_node_stays", "ledger_node_remains",
      "ledger_checkpoint_stays", "ledger_checkpoint_remains", "ledger_head_grows",
    ]
    let drops = triggers.map { "DROP TRIGGER \($0);" }.joined()
    guard sqlite3_open(path, &connection) == SQLITE_OK,
      sqlite3_exec(connection, drops + statements, nil, nil, nil) == SQLITE_OK
    else {
      throw StoreError.failed(
        code: sqlite3_errcode(connection), message: String(cString: sqlite3_errmsg(connection)))
    }
  }
}

extension StoreFile {
  /// Verifies the ledger in a file and closes the file.
  static func verifyLedger(
    _ path: String, signedBy key: LedgerPublicKey? = nil, remembered: [Checkpoint] = []
  ) async throws -> Ledger.Report {
    let file = try StoreFile(readingFrom: path)
    let report = try await file.read {
      try Ledger.verify(signedBy: key, remembered: remembered, in: $0)
    }
    await file.close()
    return report
  }
}
