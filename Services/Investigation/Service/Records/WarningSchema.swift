internal import Store

/// Tables of warnings and their receipts.
enum WarningSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "warning",
      """
      CREATE TABLE warning (
        warning_no INTEGER PRIMARY KEY,
        request_key BLOB UNIQUE CHECK (length(request_key) = 32),
        sender TEXT NOT NULL CHECK (sender <> ''),
        identifier TEXT NOT NULL CHECK (identifier <> ''),
        sent TEXT NOT NULL CHECK (sent <> ''),
        content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32),
        state INTEGER NOT NULL,
        expires_utc_us INTEGER,
        department TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL,
        UNIQUE (sender, identifier)
      ) STRICT;
      CREATE INDEX warning_by_state ON warning (state, warning_no);
      CREATE TABLE warning_recipient (
        warning_no INTEGER NOT NULL REFERENCES warning (warning_no),
        department TEXT NOT NULL CHECK (department <> ''),
        PRIMARY KEY (warning_no, department)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX warning_recipient_by_department
        ON warning_recipient (department, warning_no);
      """)
  ]
}
