internal import Store

/// Tables of questions that lessons brought.
enum ProposalSchema {
  /// The steps of the schema, in order; a shipped step is never edited.
  static let migrations: [Migration] = [
    Migration(
      "enforcement", "0007 proposals",
      """
      CREATE TABLE question_proposal (
        proposal_no INTEGER PRIMARY KEY,
        lesson TEXT NOT NULL CHECK (lesson <> ''),
        content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32),
        state INTEGER NOT NULL,
        question_no INTEGER REFERENCES question (question_no),
        body BLOB NOT NULL,
        create_utc_us INTEGER NOT NULL,
        UNIQUE (lesson, content_sha256)
      ) STRICT;
      CREATE INDEX question_proposal_by_state ON question_proposal (state, proposal_no);
      CREATE INDEX question_proposal_by_question ON question_proposal (question_no)
       WHERE question_no IS NOT NULL;
      """)
  ]
}
