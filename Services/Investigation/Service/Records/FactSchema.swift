internal import Store

/// Tables of timelines and occurrences, and the index that searches entries.
enum FactSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  ///
  /// The search holds no text of its own (`content=''`): `owner` is the case as one word, `words` the
  /// text cut into pairs of characters. A corrected entry stays in it and is left out when read.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0001 fact",
      """
      CREATE TABLE timeline_entry (
        entry_id INTEGER PRIMARY KEY,
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        entry_no INTEGER NOT NULL,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        earliest_utc_us INTEGER NOT NULL,
        latest_utc_us INTEGER NOT NULL,
        corrected_by INTEGER NOT NULL DEFAULT 0,
        snapshot BLOB NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX timeline_entry_by_number ON timeline_entry (case_no, entry_no);
      CREATE INDEX timeline_entry_by_time
          ON timeline_entry (case_no, earliest_utc_us, latest_utc_us, entry_no, corrected_by);
      CREATE VIRTUAL TABLE timeline_search
          USING fts5 (owner, words, content='', tokenize='unicode61');
      CREATE TABLE occurrence (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        occurrence_no INTEGER NOT NULL,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        position INTEGER NOT NULL,
        corrected_by INTEGER NOT NULL DEFAULT 0,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (case_no, occurrence_no)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
