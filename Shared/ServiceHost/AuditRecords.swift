import Store
import Vocabulary

/// The rows of the audit log.
///
/// All of this module's SQL is here.
enum AuditRecords {
  static let migrations = [
    Migration(
      "host", "audit",
      """
      CREATE TABLE audit (
        audit_no       INTEGER PRIMARY KEY,
        at_utc_us      INTEGER NOT NULL,
        account        TEXT    NOT NULL CHECK (account <> ''),
        user_id        INTEGER NOT NULL,
        department     TEXT    CHECK (department <> ''),
        method         TEXT    NOT NULL CHECK (method <> ''),
        object         TEXT    CHECK (object <> ''),
        outcome        TEXT    NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
        reason         TEXT    CHECK (reason <> ''),
        request_id     TEXT    NOT NULL
      ) STRICT;
      CREATE TRIGGER audit_keeps_rows BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
      CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
      """)
  ]

  private static let nextSQL: SQL = """
    SELECT coalesce(max(audit_no), 0) + 1
      FROM audit
    """

  private static let insertSQL: SQL = """
    INSERT INTO audit (audit_no, at_utc_us, account, user_id, department, method, object,
                       outcome, reason, request_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    """

  static func append(_ entry: AuditEntry, in transaction: Transaction) throws -> Int64 {
    let number = Int64(try transaction.integer(nextSQL) ?? 1)
    try transaction.execute(
      insertSQL,
      [
        .integer(number), .integer(entry.at.value), .text(entry.account),
        .integer(Int64(entry.userID)), optional(entry.department), .text(entry.method),
        optional(entry.object), .text(entry.outcome.rawValue), optional(entry.reason),
        .text(entry.requestID),
      ])
    return number
  }

  private static func optional(_ text: String) -> SQLValue { text.isEmpty ? .null : .text(text) }
}
