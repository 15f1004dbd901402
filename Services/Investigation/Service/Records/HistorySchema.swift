internal import Store

/// Tables of frozen histories.
enum HistorySchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "history",
      """
      CREATE TABLE history_record (
        sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
        source TEXT NOT NULL CHECK (source <> ''),
        body BLOB NOT NULL
      ) STRICT;
      CREATE TRIGGER history_record_stays BEFORE UPDATE ON history_record
        BEGIN SELECT RAISE(ABORT, 'a frozen history is never changed'); END;
      CREATE TRIGGER history_record_remains BEFORE DELETE ON history_record
        BEGIN SELECT RAISE(ABORT, 'a frozen history is never removed'); END;
      CREATE TABLE case_history (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        version INTEGER NOT NULL CHECK (version > 0),
        request_id TEXT UNIQUE CHECK (request_id <> ''),
        snapshot BLOB NOT NULL,
        PRIMARY KEY (case_no, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER case_history_stays BEFORE UPDATE ON case_history
        BEGIN SELECT RAISE(ABORT, 'a frozen history is never changed'); END;
      CREATE TRIGGER case_history_remains BEFORE DELETE ON case_history
        BEGIN SELECT RAISE(ABORT, 'a frozen history is never removed'); END;
      CREATE TABLE case_history_due (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        source TEXT NOT NULL CHECK (source <> ''),
        attempts INTEGER NOT NULL DEFAULT 0,
        attempt_utc_us INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (case_no, source)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
