public import Store

/// Tables of the permits service; the feed, the ledger and the host bring their own.
public enum PermitSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  public static let migrations: [Migration] = [
    Migration(
      "permits", "0001 licence",
      """
      -- A licence folded from its events: `snapshot` is the contract's Licence, the other columns
      -- are those that lists and clocks ask for.
      CREATE TABLE licence (
        licence_no INTEGER PRIMARY KEY,
        licence_type TEXT NOT NULL,
        unmapped INTEGER NOT NULL CHECK (unmapped IN (0, 1)),
        certificate_no TEXT CHECK (certificate_no <> ''),
        document_no TEXT CHECK (document_no <> ''),
        holder_name TEXT NOT NULL,
        credit_code TEXT CHECK (credit_code <> ''),
        division TEXT CHECK (division <> ''),
        industry TEXT CHECK (industry <> ''),
        state INTEGER NOT NULL,
        valid_to_day INTEGER,
        -- The next day on which the clock has something to do: to warn, or to end the licence.
        clock_day INTEGER,
        event_seq INTEGER NOT NULL CHECK (event_seq > 0),
        update_utc_us INTEGER NOT NULL,
        snapshot BLOB NOT NULL
      ) STRICT;
      CREATE INDEX licence_by_credit_code ON licence (credit_code);
      CREATE INDEX licence_by_update ON licence (update_utc_us);
      CREATE INDEX licence_by_clock ON licence (clock_day) WHERE clock_day IS NOT NULL;

      -- The numbers a licence was ever known by: type, authority, certificate or document number.
      CREATE TABLE licence_identity (
        identity TEXT PRIMARY KEY CHECK (identity <> ''),
        licence_no INTEGER NOT NULL REFERENCES licence (licence_no)
      ) STRICT, WITHOUT ROWID;

      -- One row an event, in the order of the feed. The body is the feed's.
      CREATE TABLE licence_event (
        feed_seq INTEGER PRIMARY KEY,
        licence_no INTEGER NOT NULL REFERENCES licence (licence_no),
        event_seq INTEGER NOT NULL,
        event_type INTEGER NOT NULL,
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        publisher TEXT NOT NULL,
        publisher_department TEXT NOT NULL,
        unrouted INTEGER NOT NULL CHECK (unrouted IN (0, 1)),
        UNIQUE (licence_no, event_seq)
      ) STRICT;
      CREATE INDEX licence_event_unrouted ON licence_event (licence_no) WHERE unrouted = 1;
      CREATE TRIGGER licence_event_is_final_update BEFORE UPDATE ON licence_event
        BEGIN SELECT raise(ABORT, 'licence events are final'); END;
      CREATE TRIGGER licence_event_is_final_delete BEFORE DELETE ON licence_event
        BEGIN SELECT raise(ABORT, 'licence events are final'); END;
      """),
    Migration(
      "permits", "0002 receipt",
      """
      -- Where one delivery stands, folded from its facts.
      CREATE TABLE receipt (
        department TEXT NOT NULL,
        mbox_seq INTEGER NOT NULL,
        feed_seq INTEGER NOT NULL REFERENCES licence_event (feed_seq),
        licence_no INTEGER NOT NULL,
        role INTEGER NOT NULL,
        state INTEGER NOT NULL,
        push_utc_us INTEGER NOT NULL,
        deliver_utc_us INTEGER,
        read_due_utc_us INTEGER NOT NULL,
        claim_due_utc_us INTEGER,
        escalate_due_utc_us INTEGER NOT NULL,
        first_check_due_utc_us INTEGER,
        dispute_utc_us INTEGER,
        escalation_level INTEGER NOT NULL,
        next_due_utc_us INTEGER,
        PRIMARY KEY (department, mbox_seq)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX receipt_by_due ON receipt (next_due_utc_us) WHERE next_due_utc_us IS NOT NULL;
      CREATE INDEX receipt_by_event ON receipt (feed_seq);
      CREATE INDEX receipt_undelivered ON receipt (department, mbox_seq)
       WHERE state = 1 OR state = 11 OR state = 12;
      CREATE INDEX receipt_by_licence ON receipt (licence_no, department);

      -- What people and the clock did with a delivery: added to, never changed.
      CREATE TABLE receipt_fact (
        fact_no INTEGER PRIMARY KEY,
        department TEXT NOT NULL,
        mbox_seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        level INTEGER NOT NULL,
        account TEXT,
        account_department TEXT,
        account_roles TEXT,
        detail TEXT CHECK (detail <> ''),
        request_id TEXT UNIQUE,
        request_hmac BLOB,
        fact_utc_us INTEGER NOT NULL,
        UNIQUE (department, mbox_seq, kind, level),
        FOREIGN KEY (department, mbox_seq) REFERENCES receipt (department, mbox_seq)
      ) STRICT;
      CREATE TRIGGER receipt_fact_is_final_update BEFORE UPDATE ON receipt_fact
        BEGIN SELECT raise(ABORT, 'receipt facts are final'); END;
      CREATE TRIGGER receipt_fact_is_final_delete BEFORE DELETE ON receipt_fact
        BEGIN SELECT raise(ABORT, 'receipt facts are final'); END;
      """),
    Migration(
      "permits", "0003 expiry notice",
      """
      -- What was told before the end of licences: added to, never changed.
      CREATE TABLE expiry_notice (
        licence_no INTEGER NOT NULL REFERENCES licence (licence_no),
        valid_to_day INTEGER NOT NULL,
        days_before INTEGER NOT NULL CHECK (days_before >= 0),
        feed_seq INTEGER NOT NULL,
        told_utc_us INTEGER NOT NULL,
        PRIMARY KEY (licence_no, valid_to_day, days_before)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER expiry_notice_is_final_update BEFORE UPDATE ON expiry_notice
        BEGIN SELECT raise(ABORT, 'expiry notices are final'); END;
      CREATE TRIGGER expiry_notice_is_final_delete BEFORE DELETE ON expiry_notice
        BEGIN SELECT raise(ABORT, 'expiry notices are final'); END;
      """),
    Migration(
      "permits", "0004 holder accident",
      """
      -- Accidents of holders as the investigation's feed tells them: a case's last notice.
      CREATE TABLE holder_accident (
        case_name TEXT PRIMARY KEY CHECK (case_name <> ''),
        credit_code TEXT NOT NULL CHECK (credit_code <> ''),
        notice_no INTEGER NOT NULL,
        occur_day INTEGER NOT NULL,
        deaths INTEGER NOT NULL,
        snapshot BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX holder_accident_by_credit_code ON holder_accident (credit_code, occur_day);
      """),
  ]
}
