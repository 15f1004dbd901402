internal import Store

/// Tables of cases and their teams.
enum CaseSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0001 case",
      """
      CREATE TABLE investigation_case (
        case_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        state INTEGER NOT NULL,
        level INTEGER NOT NULL,
        entity TEXT NOT NULL,
        lead_authority TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX investigation_case_by_entity ON investigation_case (entity, case_no);
      CREATE INDEX investigation_case_by_state ON investigation_case (state, case_no);
      CREATE TABLE case_member (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        account TEXT NOT NULL CHECK (account <> ''),
        PRIMARY KEY (case_no, account)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_member_by_account ON case_member (account, case_no);
      CREATE VIRTUAL TABLE case_search USING fts5 (words, tokenize='unicode61');
      """),
    Migration(
      "investigation", "0002 case clock",
      """
      -- Clocks that still run; those of cases written before are kept at the first tick.
      ALTER TABLE investigation_case
        ADD COLUMN clocks_kept INTEGER NOT NULL DEFAULT 0 CHECK (clocks_kept IN (0, 1));
      CREATE INDEX investigation_case_clocks_unkept ON investigation_case (case_no)
        WHERE clocks_kept = 0;
      CREATE TABLE case_clock (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        code TEXT NOT NULL CHECK (code <> ''),
        due_utc_us INTEGER NOT NULL,
        told INTEGER NOT NULL CHECK (told IN (0, 1)),
        PRIMARY KEY (case_no, code)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_clock_by_due ON case_clock (due_utc_us, case_no);
      CREATE INDEX case_clock_untold ON case_clock (due_utc_us) WHERE told = 0;
      """),
  ]
}
