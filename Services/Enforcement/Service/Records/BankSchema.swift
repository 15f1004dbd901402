internal import Store

/// Tables of question banks.
enum BankSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0002 bank",
      """
      CREATE TABLE bank (
        bank_no INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        sector TEXT NOT NULL CHECK (sector <> ''),
        department TEXT NOT NULL,
        create_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE bank_version (
        bank_no INTEGER NOT NULL REFERENCES bank (bank_no),
        number INTEGER NOT NULL CHECK (number > 0),
        state INTEGER NOT NULL,
        sha256 BLOB CHECK (length(sha256) = 32),
        author TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        note TEXT NOT NULL,
        update_utc_us INTEGER NOT NULL,
        PRIMARY KEY (bank_no, number)
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX bank_version_published ON bank_version (bank_no) WHERE state = 3;
      CREATE UNIQUE INDEX bank_version_draft ON bank_version (bank_no) WHERE state <= 2;
      CREATE TABLE question (
        question_no INTEGER PRIMARY KEY,
        bank_no INTEGER NOT NULL REFERENCES bank (bank_no),
        number INTEGER NOT NULL,
        state INTEGER NOT NULL,
        flags TEXT NOT NULL,
        identity BLOB NOT NULL CHECK (length(identity) = 16),
        origin TEXT NOT NULL,
        used_count INTEGER NOT NULL,
        update_utc_us INTEGER NOT NULL,
        UNIQUE (bank_no, number)
      ) STRICT;
      CREATE INDEX question_by_identity ON question (identity);
      CREATE INDEX question_by_origin ON question (bank_no, origin);
      CREATE TABLE question_revision (
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        revision INTEGER NOT NULL CHECK (revision > 0),
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        kind INTEGER NOT NULL,
        topic TEXT NOT NULL,
        difficulty INTEGER NOT NULL,
        is_red_line INTEGER NOT NULL CHECK (is_red_line IN (0, 1)),
        author TEXT NOT NULL,
        content BLOB NOT NULL,
        create_utc_us INTEGER NOT NULL,
        PRIMARY KEY (question_no, revision)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE question_post (
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        post TEXT NOT NULL CHECK (post <> ''),
        PRIMARY KEY (post, question_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE question_basis (
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        law TEXT NOT NULL,
        article TEXT NOT NULL,
        text_version TEXT NOT NULL,
        is_checked INTEGER NOT NULL CHECK (is_checked IN (0, 1)),
        PRIMARY KEY (law, article, question_no, text_version)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX question_basis_by_question ON question_basis (question_no);
      CREATE TABLE version_question (
        bank_no INTEGER NOT NULL,
        number INTEGER NOT NULL,
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        revision INTEGER NOT NULL,
        PRIMARY KEY (bank_no, number, question_no),
        FOREIGN KEY (bank_no, number) REFERENCES bank_version (bank_no, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE law_amendment (
        law TEXT NOT NULL CHECK (law <> ''),
        article TEXT NOT NULL,
        in_force_from TEXT NOT NULL,
        account TEXT NOT NULL,
        record_utc_us INTEGER NOT NULL,
        PRIMARY KEY (law, article, in_force_from)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE bank_export (
        export_no INTEGER PRIMARY KEY,
        bank_no INTEGER NOT NULL REFERENCES bank (bank_no),
        requester TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        approver TEXT NOT NULL,
        expire_utc_us INTEGER NOT NULL,
        create_utc_us INTEGER NOT NULL
      ) STRICT;
      """)
  ]

  /// Later steps; they follow those of the other tables.
  static let later: [Migration] = [
    // A revision replaces the posts of its question: without this it reads those of all others.
    Migration(
      "enforcement", "0005 posts by question",
      "CREATE INDEX question_post_by_question ON question_post (question_no);")
  ]
}
