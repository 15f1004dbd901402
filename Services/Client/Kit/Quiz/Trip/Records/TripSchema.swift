import Store

/// The tables of a device's journal.
///
/// Contents are sealed; only what is needed to find a row stands beside them.
enum TripSchema {
  static let migrations = [
    Migration(
      "trip", "journal",
      """
      CREATE TABLE trip_marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
      CREATE TABLE trip_notes (pack_id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
      CREATE TABLE trip_rosters (roster_id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
      CREATE TABLE trip_slots (
        pack_id TEXT NOT NULL, slot INTEGER NOT NULL, content BLOB NOT NULL,
        PRIMARY KEY (pack_id, slot)) STRICT;
      CREATE TABLE trip_sittings (
        sitting_id TEXT PRIMARY KEY, pack_id TEXT NOT NULL, slot INTEGER NOT NULL,
        person TEXT NOT NULL, content BLOB NOT NULL,
        UNIQUE (pack_id, slot, person),
        FOREIGN KEY (pack_id, slot) REFERENCES trip_slots (pack_id, slot)) STRICT;
      CREATE TABLE trip_events (
        sitting_id TEXT NOT NULL REFERENCES trip_sittings (sitting_id), sequence INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (sitting_id, sequence)) STRICT;
      CREATE TABLE trip_releases (
        sitting_id TEXT PRIMARY KEY REFERENCES trip_sittings (sitting_id),
        content BLOB NOT NULL) STRICT;
      CREATE TABLE trip_receipts (
        sitting_id TEXT PRIMARY KEY REFERENCES trip_sittings (sitting_id),
        state TEXT NOT NULL CHECK (state IN ('receipt', 'conflict')),
        content BLOB NOT NULL) STRICT;
      """)
  ]
}
