internal import Store

/// Tables of evidence and its custody.
enum EvidenceSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation", "evidence",
      """
      CREATE TABLE evidence (
        case_no INTEGER NOT NULL REFERENCES investigation_case (case_no),
        exhibit_no INTEGER NOT NULL CHECK (exhibit_no > 0),
        request_key BLOB NOT NULL UNIQUE CHECK (length(request_key) = 32),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        compartment INTEGER NOT NULL,
        content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32),
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL,
        PRIMARY KEY (case_no, exhibit_no)
      ) STRICT;
      CREATE INDEX evidence_by_content ON evidence (content_sha256);
      CREATE TABLE evidence_custody (
        case_no INTEGER NOT NULL,
        exhibit_no INTEGER NOT NULL,
        entry_no INTEGER NOT NULL CHECK (entry_no > 0),
        request_key BLOB CHECK (length(request_key) = 32),
        entry BLOB NOT NULL,
        PRIMARY KEY (case_no, exhibit_no, entry_no),
        FOREIGN KEY (case_no, exhibit_no) REFERENCES evidence (case_no, exhibit_no)
      ) STRICT;
      CREATE UNIQUE INDEX evidence_custody_by_request ON evidence_custody (request_key);
      CREATE TRIGGER evidence_custody_stays BEFORE UPDATE ON evidence_custody
        BEGIN SELECT RAISE(ABORT, 'custody is only added to'); END;
      CREATE TRIGGER evidence_custody_remains BEFORE DELETE ON evidence_custody
        BEGIN SELECT RAISE(ABORT, 'custody is only added to'); END;
      CREATE TRIGGER evidence_remains BEFORE DELETE ON evidence
        BEGIN SELECT RAISE(ABORT, 'evidence is never removed'); END;
      CREATE TRIGGER evidence_content_stays BEFORE UPDATE OF content_sha256, compartment
        ON evidence WHEN NEW.content_sha256 <> OLD.content_sha256
          OR NEW.compartment <> OLD.compartment
        BEGIN SELECT RAISE(ABORT, 'evidence is never exchanged'); END;
      """)
  ]
}
