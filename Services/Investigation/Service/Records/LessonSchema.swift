internal import Store

/// Tables of lessons, their frozen selections and what came back.
enum LessonSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "investigation-lesson", "0001 lesson",
      """
      CREATE TABLE entity_trait (
        entity TEXT NOT NULL,
        criterion INTEGER NOT NULL,
        trait TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source <> ''),
        account TEXT NOT NULL,
        update_utc_us INTEGER NOT NULL,
        PRIMARY KEY (entity, criterion, trait)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson (
        lesson_no INTEGER PRIMARY KEY,
        request_id TEXT NOT NULL UNIQUE CHECK (request_id <> ''),
        request_hmac BLOB NOT NULL CHECK (length(request_hmac) = 32),
        case_name TEXT NOT NULL,
        state INTEGER NOT NULL,
        acts INTEGER NOT NULL DEFAULT 0,
        snapshot BLOB NOT NULL,
        update_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX lesson_by_case ON lesson (case_name, lesson_no);
      CREATE INDEX lesson_by_state ON lesson (state, lesson_no);
      CREATE TABLE lesson_cause (
        cause TEXT NOT NULL CHECK (cause <> ''),
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        PRIMARY KEY (cause, lesson_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_entity (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        entity TEXT NOT NULL,
        title TEXT NOT NULL,
        verdict BLOB NOT NULL,
        PRIMARY KEY (lesson_no, entity)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_left_out (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        part_no INTEGER NOT NULL,
        verdicts BLOB NOT NULL,
        PRIMARY KEY (lesson_no, part_no)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_receipt (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        signed_by TEXT NOT NULL CHECK (signed_by <> ''),
        receipt_day TEXT NOT NULL,
        account TEXT NOT NULL,
        record_utc_us INTEGER NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_shift (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        shift TEXT NOT NULL CHECK (shift <> ''),
        headcount INTEGER NOT NULL CHECK (headcount > 0),
        taught_by TEXT,
        taught_day TEXT,
        PRIMARY KEY (lesson_no, edition, entity, shift)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_person (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        shift TEXT NOT NULL,
        person TEXT NOT NULL CHECK (person <> ''),
        passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
        sitting TEXT,
        PRIMARY KEY (lesson_no, edition, entity, shift, person)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_check (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        step INTEGER NOT NULL,
        findings TEXT NOT NULL CHECK (findings <> ''),
        rectified TEXT NOT NULL,
        account TEXT NOT NULL,
        record_utc_us INTEGER NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity, step)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_draw (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        seed BLOB NOT NULL CHECK (length(seed) = 32),
        PRIMARY KEY (lesson_no, edition)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_sample (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        outcome INTEGER NOT NULL,
        note TEXT NOT NULL,
        account TEXT NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_gap_reason (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        kind INTEGER NOT NULL,
        shift TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity, kind, shift)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE lesson_silence (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        step INTEGER NOT NULL,
        told_utc_us INTEGER NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity, step)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// Later steps; they follow those of the other tables.
  static let later: [Migration] = [
    Migration(
      "investigation-lesson", "0002 quizzes on site",
      """
      CREATE TABLE lesson_sitting (
        lesson_no INTEGER NOT NULL REFERENCES lesson (lesson_no),
        edition INTEGER NOT NULL,
        entity TEXT NOT NULL,
        person TEXT NOT NULL CHECK (person <> ''),
        sitting TEXT NOT NULL CHECK (sitting <> ''),
        passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
        right_count INTEGER NOT NULL,
        question_count INTEGER NOT NULL,
        close_utc_us INTEGER NOT NULL,
        PRIMARY KEY (lesson_no, edition, entity, person, sitting)
      ) STRICT, WITHOUT ROWID;
      """)
  ]
}
