internal import Contracts
internal import EnforcementRules
internal import Questions
internal import Store
internal import Vocabulary

/// All SQL of questions and their revisions.
enum QuestionRecords {
  /// A question as a check or an import needs it.
  struct Known: Sendable {
    let question: Int
    let number: Int
    let bank: Int
    let bankCode: String
    let revision: Int
    let state: QuestionState
    let flags: String
    let sha256: [UInt8]
    let content: EnforcementQuestionContent

    var name: String { QuestionName(bank: bankCode, number: number).text }

    /// Whether it waits for somebody to decide which key is right.
    var isHeldBack: Bool {
      state == .flagged && flags.hasPrefix(VerdictCode.contradiction.rawValue)
    }
  }

  private static let knownColumns: SQL = """
    SELECT question.question_no, question.number, question.bank_no, bank.code,
           question_revision.revision, question.state, question.flags, question_revision.sha256,
           question_revision.content
      FROM question
      JOIN bank ON bank.bank_no = question.bank_no
      JOIN question_revision ON question_revision.question_no = question.question_no
       AND question_revision.revision =
           (SELECT max(revision) FROM question_revision AS newest
             WHERE newest.question_no = question.question_no)
    """

  /// Every question, in any bank, that asks the same with the same options.
  static func same(as identity: QuestionIdentity, in reader: Reader) throws -> [Known] {
    try reader.rows(
      knownColumns + " WHERE question.identity = $1 AND question.state <> 4",
      [.blob(identity.questionKey)], known)
  }

  /// Questions, of any bank, that were retired and ask the same with the same options.
  static func retired(as identity: QuestionIdentity, in reader: Reader) throws -> [Known] {
    try reader.rows(
      knownColumns + " WHERE question.identity = $1 AND question.state = 4",
      [.blob(identity.questionKey)], known)
  }

  /// The question that a place of a file became before.
  static func from(origin: String, bank: Int, in reader: Reader) throws -> Known? {
    try reader.first(
      knownColumns
        + " WHERE question.bank_no = $1 AND question.origin = $2 AND question.state <> 4",
      [.int(bank), .text(origin)], known)
  }

  /// The question of a name.
  static func find(_ name: QuestionName, in reader: Reader) throws -> Known? {
    try reader.first(
      knownColumns + " WHERE bank.code = $1 AND question.number = $2",
      [.text(name.bank), .int(name.number)], known)
  }

  /// Every question of a bank in its newest revision, by number.
  static func newest(ofBank bank: Int, in reader: Reader) throws -> [Known] {
    try reader.rows(
      knownColumns + " WHERE question.bank_no = $1 ORDER BY question.number", [.int(bank)], known)
  }

  /// One revision of the question of a name.
  static func find(
    _ name: QuestionName, revision: Int, in reader: Reader
  ) throws -> Known? {
    try reader.first(
      """
      SELECT question.question_no, question.number, question.bank_no, bank.code,
             question_revision.revision, question.state, question.flags,
             question_revision.sha256, question_revision.content
        FROM question
        JOIN bank ON bank.bank_no = question.bank_no
        JOIN question_revision ON question_revision.question_no = question.question_no
       WHERE bank.code = $1 AND question.number = $2 AND question_revision.revision = $3
      """, [.text(name.bank), .int(name.number), .int(revision)], known)
  }

  /// The questions of a version, by number.
  static func questions(
    ofVersion number: Int, ofBank bank: Int, in reader: Reader
  ) throws -> [Known] {
    try reader.rows(
      """
      SELECT question.question_no, question.number, question.bank_no, bank.code,
             question_revision.revision, question.state, question.flags,
             question_revision.sha256, question_revision.content
        FROM version_question
        JOIN question ON question.question_no = version_question.question_no
        JOIN bank ON bank.bank_no = question.bank_no
        JOIN question_revision ON question_revision.question_no = version_question.question_no
         AND question_revision.revision = version_question.revision
       WHERE version_question.bank_no = $1 AND version_question.number = $2
       ORDER BY question.number
      """, [.int(bank), .int(number)], known)
  }

  private static func known(_ row: Row) throws -> Known {
    Known(
      question: row.int(0), number: row.int(1), bank: row.int(2), bankCode: row.text(3),
      revision: row.int(4), state: QuestionState(rawValue: Int32(row.int(5))) ?? .retired,
      flags: row.text(6), sha256: row.blob(7),
      content: try EnforcementQuestionContent(wire: row.blob(8)))
  }
}

// Writing.
extension QuestionRecords {
  /// Adds a question with its first revision; answers it.
  static func insert(
    _ content: EnforcementQuestionContent, draft: QuestionDraft, origin: String,
    into bank: BankRecords.Stored, by author: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Known {
    let question =
      try transaction.integer("SELECT coalesce(max(question_no), 0) + 1 FROM question") ?? 1
    let number =
      try transaction.integer(
        "SELECT coalesce(max(number), 0) + 1 FROM question WHERE bank_no = $1",
        [.int(bank.number)]) ?? 1
    try transaction.execute(
      """
      INSERT INTO question (question_no, bank_no, number, state, flags, identity, origin,
                            used_count, update_utc_us)
           VALUES ($1, $2, $3, $4, '', $5, $6, 0, $7)
      """,
      [
        .int(question), .int(bank.number), .int(number), .int(QuestionState.draft.rawValue),
        .blob(QuestionIdentity(draft).questionKey), .text(origin), .integer(now.value),
      ])
    let known = Known(
      question: question, number: number, bank: bank.number, bankCode: bank.code, revision: 1,
      state: .draft, flags: "", sha256: draft.contentHash, content: content)
    try insertRevision(known, draft: draft, by: author, at: now, in: transaction)
    return known
  }

  /// Adds a revision; answers the question with it.
  static func revise(
    _ earlier: Known, _ content: EnforcementQuestionContent, draft: QuestionDraft, origin: String,
    by author: String, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Known {
    let known = Known(
      question: earlier.question, number: earlier.number, bank: earlier.bank,
      bankCode: earlier.bankCode, revision: earlier.revision + 1, state: earlier.state,
      flags: earlier.flags, sha256: draft.contentHash, content: content)
    try transaction.execute(
      "UPDATE question SET identity = $2, origin = $3, update_utc_us = $4 WHERE question_no = $1",
      [
        .int(known.question), .blob(QuestionIdentity(draft).questionKey), .text(origin),
        .integer(now.value),
      ])
    try insertRevision(known, draft: draft, by: author, at: now, in: transaction)
    return known
  }

  /// Whether an earlier revision of a question had this content.
  static func had(_ sha256: [UInt8], question: Int, in reader: Reader) throws -> Bool {
    try reader.integer(
      "SELECT 1 FROM question_revision WHERE question_no = $1 AND sha256 = $2 LIMIT 1",
      [.int(question), .blob(sha256)]) != nil
  }

  /// Moves a question to another state, with what flags it.
  static func set(
    _ state: QuestionState, flags: String, of question: Int, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE question SET state = $2, flags = $3, update_utc_us = $4 WHERE question_no = $1",
      [.int(question), .int(state.rawValue), .text(flags), .integer(now.value)])
  }

  /// Makes the drafts of a version drawable.
  static func activate(
    version number: Int, ofBank bank: Int, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE question SET state = 2, update_utc_us = $3
       WHERE state = 1 AND question_no IN
             (SELECT question_no FROM version_question WHERE bank_no = $1 AND number = $2)
      """, [.int(bank), .int(number), .integer(now.value)])
  }

  /// Who wrote the revisions that a version has and the published one has not.
  static func writers(
    ofVersion number: Int, ofBank bank: Int, in reader: Reader
  ) throws -> Set<String> {
    Set(
      try reader.rows(
        """
        SELECT DISTINCT question_revision.author
          FROM version_question
          JOIN question_revision ON question_revision.question_no = version_question.question_no
           AND question_revision.revision = version_question.revision
         WHERE version_question.bank_no = $1 AND version_question.number = $2
           AND NOT EXISTS (
             SELECT 1
               FROM version_question AS drawn
               JOIN bank_version ON bank_version.bank_no = drawn.bank_no
                AND bank_version.number = drawn.number
              WHERE drawn.bank_no = version_question.bank_no
                AND drawn.question_no = version_question.question_no
                AND drawn.revision = version_question.revision AND bank_version.state >= 3)
        """, [.int(bank), .int(number)]
      ) { $0.text(0) })
  }

  private static func insertRevision(
    _ known: Known, draft: QuestionDraft, by author: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO question_revision (question_no, revision, sha256, kind, topic, difficulty,
                                     is_red_line, author, content, create_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .int(known.question), .int(known.revision), .blob(known.sha256),
        .int(draft.kind.code), .text(draft.topic), .int(draft.difficulty),
        .bool(draft.isRedLine), .text(author), .blob(known.content.encoded()),
        .integer(now.value),
      ])
    if known.revision > 1 {
      for statement: SQL in [
        "DELETE FROM question_post WHERE question_no = $1",
        "DELETE FROM question_basis WHERE question_no = $1",
      ] {
        try transaction.execute(statement, [.int(known.question)])
      }
    }
    for post in Set(draft.posts + draft.processes) where !post.isEmpty {
      try transaction.execute(
        "INSERT INTO question_post (post, question_no) VALUES ($1, $2)",
        [.text(post), .int(known.question)])
    }
    for basis in Set(draft.basis) {
      try transaction.execute(
        """
        INSERT INTO question_basis (question_no, law, article, text_version, is_checked)
             VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (law, article, question_no, text_version) DO NOTHING
        """,
        [
          .int(known.question), .text(basis.law), .text(basis.article), .text(basis.textVersion),
          .bool(basis.isChecked),
        ])
    }
  }
}
