internal import Store

/// Tables of blueprints, packs and sittings.
enum QuizSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0003 quiz",
      """
      CREATE TABLE blueprint (
        code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
        bank_no INTEGER NOT NULL REFERENCES bank (bank_no),
        post TEXT NOT NULL CHECK (post <> ''),
        body BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE quiz_pack (
        pack_no INTEGER PRIMARY KEY,
        pack_id TEXT NOT NULL UNIQUE,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        inspection_no INTEGER NOT NULL REFERENCES inspection (inspection_no),
        sealed BLOB NOT NULL,
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        slot_secrets BLOB NOT NULL,
        ephemeral BLOB NOT NULL,
        slots INTEGER NOT NULL,
        account TEXT NOT NULL,
        department TEXT NOT NULL,
        not_before_utc_us INTEGER NOT NULL,
        expire_utc_us INTEGER NOT NULL,
        revoke_reason TEXT CHECK (revoke_reason <> ''),
        revoke_utc_us INTEGER
      ) STRICT;
      CREATE INDEX quiz_pack_by_inspection ON quiz_pack (inspection_no, pack_no);
      CREATE TABLE quiz_pack_question (
        pack_no INTEGER NOT NULL REFERENCES quiz_pack (pack_no),
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        revision INTEGER NOT NULL,
        PRIMARY KEY (question_no, pack_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sitting (
        sitting_no INTEGER PRIMARY KEY,
        sitting_id TEXT NOT NULL UNIQUE,
        state INTEGER NOT NULL,
        pack_no INTEGER NOT NULL REFERENCES quiz_pack (pack_no),
        inspection_no INTEGER NOT NULL REFERENCES inspection (inspection_no),
        slot INTEGER NOT NULL,
        attempt INTEGER NOT NULL,
        post TEXT NOT NULL,
        person TEXT NOT NULL,
        department TEXT NOT NULL,
        rule_set TEXT NOT NULL,
        tenths INTEGER NOT NULL,
        tenths_max INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX sitting_by_inspection ON sitting (inspection_no, sitting_no);
      CREATE INDEX sitting_by_person ON sitting (person, sitting_no);
      CREATE INDEX sitting_by_pack ON sitting (pack_no, slot);
      CREATE TABLE sitting_copy (
        sitting_no INTEGER NOT NULL REFERENCES sitting (sitting_no),
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        body BLOB NOT NULL,
        receipt BLOB,
        account TEXT NOT NULL,
        sync_utc_us INTEGER NOT NULL,
        PRIMARY KEY (sitting_no, sha256)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sitting_item (
        sitting_no INTEGER NOT NULL REFERENCES sitting (sitting_no),
        place INTEGER NOT NULL,
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        revision INTEGER NOT NULL,
        tenths INTEGER,
        tenths_max INTEGER NOT NULL,
        chosen INTEGER NOT NULL,
        spent_ms INTEGER NOT NULL,
        PRIMARY KEY (sitting_no, place)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX sitting_item_by_question ON sitting_item (question_no, revision, sitting_no);
      CREATE TABLE sitting_mark (
        sitting_no INTEGER NOT NULL REFERENCES sitting (sitting_no),
        place INTEGER NOT NULL,
        tenths INTEGER NOT NULL,
        account TEXT NOT NULL,
        note TEXT NOT NULL,
        mark_utc_us INTEGER NOT NULL,
        PRIMARY KEY (sitting_no, place)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE rescore (
        rescore_no INTEGER PRIMARY KEY,
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        revision INTEGER NOT NULL,
        body BLOB NOT NULL,
        account TEXT NOT NULL,
        rescore_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX rescore_by_question ON rescore (question_no, rescore_no);
      """)
  ]
}
