internal import Store

/// Tables of cause graphs: what they are now, and every act that made them so.
enum CauseSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0001 cause",
      """
      CREATE TABLE cause_node (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        cause_no INTEGER NOT NULL,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        is_withdrawn INTEGER NOT NULL DEFAULT 0,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (case_no, cause_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE cause_arrow (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        from_no INTEGER NOT NULL,
        to_no INTEGER NOT NULL,
        position INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (case_no, from_no, to_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE cause_act (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        act_no INTEGER NOT NULL,
        act TEXT NOT NULL,
        account TEXT NOT NULL,
        note TEXT NOT NULL,
        act_utc_us INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (case_no, act_no)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
