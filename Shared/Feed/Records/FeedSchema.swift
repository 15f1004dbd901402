public import Store

/// Tables of the feed, of both its sides: events and deliveries of a source, inbox of a consumer.
public enum FeedSchema {
  /// The steps of the schema, in order, after those of the ledger; a shipped step is never edited.
  public static let migrations: [Migration] = [
    Migration("feed", "0001 event", events),
    Migration("feed", "0002 delivery", deliveries),
    Migration("feed", "0003 operator", operators),
    Migration("feed", "0004 inbox", inbox),
  ]

  /// What happened, sealed.
  ///
  /// The bodies are in the ledger, once; `event` shows both together.
  ///
  /// `lane` is the ledger position of the subject's first fact: a short name of the subject.
  private static let events = """
    CREATE TABLE sealed_event (
      seq INTEGER PRIMARY KEY CHECK (seq > 0),
      event_id TEXT NOT NULL UNIQUE CHECK (event_id <> ''),
      ledger_position INTEGER NOT NULL REFERENCES ledger_entry (position),
      lane INTEGER NOT NULL CHECK (lane <= ledger_position),
      recorded_utc_us INTEGER NOT NULL,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
    ) STRICT;
    CREATE TRIGGER sealed_event_is_final_update BEFORE UPDATE ON sealed_event
      BEGIN SELECT raise(ABORT, 'events are final'); END;
    CREATE TRIGGER sealed_event_is_final_delete BEFORE DELETE ON sealed_event
      BEGIN SELECT raise(ABORT, 'events are final'); END;

    CREATE VIEW event AS
      SELECT sealed_event.seq, sealed_event.event_id, ledger_entry.stream AS subject,
             sealed_event.lane, sealed_event.recorded_utc_us, sealed_event.sha256,
             ledger_entry.hash AS chain_sha256, ledger_entry.body
        FROM sealed_event
        JOIN ledger_entry ON ledger_entry.position = sealed_event.ledger_position;

    CREATE TABLE event_material (
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      event_seq INTEGER NOT NULL REFERENCES sealed_event (seq),
      PRIMARY KEY (sha256, event_seq)
    ) STRICT, WITHOUT ROWID;
    """

  /// Who gets it.
  ///
  /// `state`: 0 pending, 1 acknowledged, 2 skipped by two people.
  private static let deliveries = """
    CREATE TABLE mailbox (
      mailbox_no INTEGER PRIMARY KEY,
      recipient TEXT NOT NULL UNIQUE CHECK (recipient <> ''),
      acked_through INTEGER NOT NULL CHECK (acked_through >= 0),
      epoch INTEGER NOT NULL CHECK (epoch >= 0)
    ) STRICT;

    CREATE TABLE delivery (
      mailbox_no INTEGER NOT NULL REFERENCES mailbox (mailbox_no),
      mbox_seq INTEGER NOT NULL CHECK (mbox_seq > 0),
      event_seq INTEGER NOT NULL REFERENCES sealed_event (seq),
      lane INTEGER NOT NULL,
      lane_seq INTEGER NOT NULL CHECK (lane_seq > 0),
      state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
      acked_utc_us INTEGER,
      PRIMARY KEY (mailbox_no, mbox_seq)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX delivery_by_lane ON delivery (lane, mailbox_no, lane_seq);
    CREATE TRIGGER delivery_is_final BEFORE DELETE ON delivery
      BEGIN SELECT raise(ABORT, 'deliveries are final'); END;

    CREATE TABLE lane_failure (
      mailbox_no INTEGER NOT NULL REFERENCES mailbox (mailbox_no),
      lane INTEGER NOT NULL,
      mbox_seq INTEGER NOT NULL,
      lane_seq INTEGER NOT NULL,
      failures INTEGER NOT NULL CHECK (failures > 0),
      parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
      reason TEXT NOT NULL CHECK (reason <> ''),
      next_attempt_utc_us INTEGER,
      PRIMARY KEY (mailbox_no, lane)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consumer (
      mailbox_no INTEGER NOT NULL REFERENCES mailbox (mailbox_no),
      consumer TEXT NOT NULL CHECK (consumer <> ''),
      generation INTEGER NOT NULL CHECK (generation > 0),
      PRIMARY KEY (mailbox_no, consumer)
    ) STRICT, WITHOUT ROWID;
    """

  /// What operators did to mailboxes, and what a person must look at.
  private static let operators = """
    CREATE TABLE operator_act (
      act_no INTEGER PRIMARY KEY,
      request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
      request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
      mailbox_no INTEGER NOT NULL REFERENCES mailbox (mailbox_no),
      lane INTEGER,
      mbox_seq INTEGER NOT NULL,
      resolution INTEGER,
      effective INTEGER NOT NULL CHECK (effective IN (0, 1)),
      epoch INTEGER NOT NULL,
      affected INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      user_id INTEGER NOT NULL,
      recorded_utc_us INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER operator_act_is_final_update BEFORE UPDATE ON operator_act
      BEGIN SELECT raise(ABORT, 'acts are final'); END;
    CREATE TRIGGER operator_act_is_final_delete BEFORE DELETE ON operator_act
      BEGIN SELECT raise(ABORT, 'acts are final'); END;

    CREATE TABLE alarm (
      alarm_no INTEGER PRIMARY KEY,
      reason TEXT NOT NULL CHECK (reason <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      detail TEXT CHECK (detail <> ''),
      raised_utc_us INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX alarm_by_reason ON alarm (reason, subject);
    """

  /// What a consumer has applied of each source.
  private static let inbox = """
    CREATE TABLE inbox_source (
      source TEXT PRIMARY KEY CHECK (source <> ''),
      generation INTEGER NOT NULL CHECK (generation >= 0),
      applied_through INTEGER NOT NULL CHECK (applied_through >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE inbox (
      source TEXT NOT NULL CHECK (source <> ''),
      event_id TEXT NOT NULL CHECK (event_id <> ''),
      mbox_seq INTEGER NOT NULL,
      lane_seq INTEGER NOT NULL,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      applied_utc_us INTEGER NOT NULL,
      PRIMARY KEY (source, event_id)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX inbox_by_place ON inbox (source, mbox_seq);
    CREATE TRIGGER inbox_is_final_update BEFORE UPDATE ON inbox
      BEGIN SELECT raise(ABORT, 'the inbox is final'); END;
    CREATE TRIGGER inbox_is_final_delete BEFORE DELETE ON inbox
      BEGIN SELECT raise(ABORT, 'the inbox is final'); END;

    CREATE TABLE inbox_lane (
      source TEXT NOT NULL CHECK (source <> ''),
      subject TEXT NOT NULL CHECK (subject <> ''),
      lane_seq INTEGER NOT NULL CHECK (lane_seq > 0),
      PRIMARY KEY (source, subject)
    ) STRICT, WITHOUT ROWID;
    """
}
