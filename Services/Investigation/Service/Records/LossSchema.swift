internal import Store

/// Table of the entries of direct loss.
enum LossSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation-loss", "0001 loss",
      """
      CREATE TABLE loss_entry (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        entry_no INTEGER NOT NULL CHECK (entry_no > 0),
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_sha256 BLOB NOT NULL CHECK (length(request_sha256) = 32),
        amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
        counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
        snapshot BLOB NOT NULL,
        PRIMARY KEY (case_no, entry_no)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
