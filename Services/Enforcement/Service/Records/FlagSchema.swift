internal import Store

/// Tables of what people did with flagged questions.
enum FlagSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0004 flag",
      """
      CREATE TABLE flag_act (
        flag_act_no INTEGER PRIMARY KEY,
        question_no INTEGER NOT NULL REFERENCES question (question_no),
        code TEXT NOT NULL CHECK (code <> ''),
        act INTEGER NOT NULL,
        account TEXT NOT NULL,
        reason TEXT NOT NULL,
        revision INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        act_utc_us INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX flag_act_by_question ON flag_act (question_no, code, flag_act_no);
      """)
  ]
}
