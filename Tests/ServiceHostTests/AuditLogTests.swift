import Access
import Ledger
import ServiceHost
import Store
import Testing
import Vocabulary

@Suite("The audit log")
struct AuditLogTests {
  private static let refusal = AccessAudit(
    account: "wang", userID: 1001, actingAs: "", method: "/a.v1.AService/Do",
    reason: "METHOD_NOT_ALLOWED", requestID: "r1")

  @Test("A refusal is a row and a sealed ledger entry")
  func refusal() async throws {
    let store = try Store(at: .memory, migrations: AuditLog.migrations)
    let log = AuditLog(store: store, now: { UTCMicroseconds(7) })
    try await log.record(Self.refusal)
    try await log.record(Self.refusal)
    let rows = try await store.read { reader in
      try reader.rows("SELECT audit_no, at_utc_us, account, reason FROM audit ORDER BY audit_no") {
        "\($0.int(0)) \($0.int(1)) \($0.text(2)) \($0.text(3))"
      }
    }
    #expect(rows == ["1 7 wang METHOD_NOT_ALLOWED", "2 7 wang METHOD_NOT_ALLOWED"])
    let sealed = try await store.read { reader in try Ledger.head(in: reader).size }
    #expect(sealed == 2)
    await store.close()
  }

  @Test(
    "Nobody changes or removes a row",
    arguments: ["UPDATE audit SET account = 'li'" as SQL, "DELETE FROM audit"])
  func appendOnly(statement: SQL) async throws {
    let store = try Store(at: .memory, migrations: AuditLog.migrations)
    try await AuditLog(store: store, now: { UTCMicroseconds(7) }).record(Self.refusal)
    await #expect(throws: StoreError.self) {
      try await store.write { transaction in try transaction.execute(statement) }
    }
    await store.close()
  }
}
