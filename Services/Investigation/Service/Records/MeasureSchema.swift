internal import Store

/// Tables of measures, accountability and talks.
enum MeasureSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation-measure", "0001 measure",
      """
      CREATE TABLE measure (
        measure_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        case_name TEXT NOT NULL,
        state INTEGER NOT NULL,
        department TEXT NOT NULL,
        due_day TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX measure_by_case ON measure (case_name, measure_no);
      CREATE INDEX measure_by_department ON measure (department, measure_no);
      CREATE TABLE accountability (
        accountability_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        case_name TEXT NOT NULL,
        state INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX accountability_by_case ON accountability (case_name, accountability_no);
      CREATE TABLE talk (
        talk_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        case_name TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        record_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX talk_by_case ON talk (case_name, talk_no);
      """)
  ]
}
