internal import Store

/// Tables of accident reports and of drafts of investigation reports.
enum ReportSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "0002 report and draft",
      """
      CREATE TABLE accident_report (
        report_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        state INTEGER NOT NULL,
        level INTEGER NOT NULL,
        entity TEXT NOT NULL,
        department TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX accident_report_by_department ON accident_report (department, report_no);
      CREATE INDEX accident_report_by_entity ON accident_report (entity, report_no);
      CREATE TABLE case_draft (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        version INTEGER NOT NULL CHECK (version > 0),
        body BLOB NOT NULL,
        PRIMARY KEY (case_no, version)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
