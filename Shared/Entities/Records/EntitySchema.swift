public import Store

/// Tables of the read model of regulated entities.
public enum EntitySchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  public static let migrations: [Migration] = [
    Migration(
      "entities", "0001 entity",
      """
      CREATE TABLE entity (
        entity_no INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        credit_code TEXT CHECK (credit_code <> ''),
        holder_name TEXT NOT NULL,
        industry TEXT CHECK (industry <> ''),
        division TEXT CHECK (division <> ''),
        state INTEGER NOT NULL,
        claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
        holder BLOB NOT NULL,
        premises BLOB NOT NULL,
        first_seen_utc_us INTEGER NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE entity_licence (
        licence TEXT PRIMARY KEY,
        entity_no INTEGER NOT NULL REFERENCES entity (entity_no),
        licence_type TEXT NOT NULL,
        certificate_no TEXT CHECK (certificate_no <> ''),
        last_event_type INTEGER NOT NULL,
        state INTEGER NOT NULL,
        valid_from_day TEXT CHECK (valid_from_day <> ''),
        valid_to_day TEXT CHECK (valid_to_day <> ''),
        event_seq INTEGER NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entity_licence_by_entity ON entity_licence (entity_no);
      """)
  ]
}
