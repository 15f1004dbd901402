internal import Store

/// Tables of imports.
enum ImportSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0006 imports",
      """
      CREATE TABLE bank_import (
        import_no INTEGER PRIMARY KEY,
        bank_no INTEGER NOT NULL REFERENCES bank (bank_no),
        file_sha256 BLOB NOT NULL CHECK (length(file_sha256) IN (0, 32)),
        body BLOB NOT NULL,
        import_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX bank_import_by_bank ON bank_import (bank_no, import_no);
      """)
  ]
}
