internal import Store

/// Tables of inspections and of officers' cards.
enum InspectionSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0001 inspection",
      """
      CREATE TABLE officer_card (
        account TEXT NOT NULL,
        department TEXT NOT NULL,
        card_no TEXT NOT NULL CHECK (card_no <> ''),
        valid_from_day INTEGER NOT NULL,
        valid_to_day INTEGER NOT NULL,
        update_utc_us INTEGER NOT NULL,
        PRIMARY KEY (account, department)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE inspection (
        inspection_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        state INTEGER NOT NULL,
        entity TEXT NOT NULL,
        department TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX inspection_by_department ON inspection (department, inspection_no);
      CREATE INDEX inspection_by_entity ON inspection (entity, inspection_no);
      CREATE TABLE inspection_officer (
        inspection_no INTEGER NOT NULL REFERENCES inspection (inspection_no),
        account TEXT NOT NULL,
        PRIMARY KEY (inspection_no, account)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
