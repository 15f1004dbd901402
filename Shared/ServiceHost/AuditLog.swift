public import Access
import Ledger
public import Store
public import Vocabulary

/// The audit log: a table that only grows, sealed by the ledger stream `audit`.
public struct AuditLog: Sendable {
  /// Name of its stream in the ledger.
  public static let stream = "audit"

  /// The schema it needs, the ledger's included.
  public static let migrations = Ledger.migrations + AuditRecords.migrations

  private let store: Store
  private let now: @Sendable () -> UTCMicroseconds

  /// Makes the log of a service.
  public init(store: Store, now: @escaping @Sendable () -> UTCMicroseconds) {
    self.store = store
    self.now = now
  }

  /// Adds an entry in the transaction of the act it is about.
  ///
  /// - Throws: `StoreError`.
  public func append(_ entry: AuditEntry, in transaction: Transaction) throws {
    let number = try AuditRecords.append(entry, in: transaction)
    try Ledger.append(
      stream: Self.stream, kind: entry.outcome.rawValue, body: entry.sealedBytes(number: number),
      in: transaction)
  }

  /// Adds an entry on its own and returns once it is on the disk.
  ///
  /// - Throws: `StoreError`.
  public func record(_ entry: AuditEntry) async throws {
    try await store.write { transaction in try append(entry, in: transaction) }
  }
}

extension AuditLog: AuditSink {
  /// Records a refusal of the gate.
  ///
  /// - Throws: `StoreError`.
  public func record(_ refusal: AccessAudit) async throws {
    try await record(AuditEntry(refusal, at: now()))
  }
}
