internal import Store

/// Tables of historical cases: every version of every row, the case they make, and its words.
enum PastSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  ///
  /// The search holds no text of its own: old words are taken out of it before new ones go in.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0001 past",
      """
      CREATE TABLE past_import (
        import_no INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        file_name TEXT NOT NULL CHECK (file_name <> ''),
        account TEXT NOT NULL,
        rows_stored INTEGER NOT NULL,
        time_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE past_case (
        past_no INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        case_key TEXT NOT NULL CHECK (case_key <> ''),
        accident_type TEXT NOT NULL,
        version INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        UNIQUE (source, case_key)
      ) STRICT;
      CREATE INDEX past_case_by_type ON past_case (accident_type, past_no);
      CREATE TABLE past_row (
        past_no INTEGER NOT NULL REFERENCES past_case (past_no),
        kind INTEGER NOT NULL,
        row_key TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        body BLOB NOT NULL,
        import_no INTEGER NOT NULL REFERENCES past_import (import_no),
        PRIMARY KEY (past_no, kind, row_key, version)
      ) STRICT, WITHOUT ROWID;
      CREATE VIRTUAL TABLE past_search USING fts5 (words, content='', tokenize='unicode61');
      """)
  ]
}
