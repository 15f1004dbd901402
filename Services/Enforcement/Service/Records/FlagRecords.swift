internal import EnforcementRules
internal import Store
internal import Vocabulary

/// All SQL of what people did with flagged questions.
enum FlagRecords {
  /// A question and what is suspected of it.
  struct Key: Sendable, Hashable {
    let question: Int
    let code: String
  }

  /// The last act on each flag of a bank.
  static func last(ofBank bank: Int, in reader: Reader) throws -> [Key: FlagRecord] {
    let acts = try reader.rows(
      """
      SELECT flag_act.question_no, flag_act.code, flag_act.act, flag_act.account,
             flag_act.reason, flag_act.revision, flag_act.answers, flag_act.act_utc_us
        FROM flag_act
        JOIN question ON question.question_no = flag_act.question_no
       WHERE question.bank_no = $1
       ORDER BY flag_act.flag_act_no
      """, [.int(bank)], act)
    return Dictionary(acts.compactMap { $0 }, uniquingKeysWith: { _, later in later })
  }

  /// The last act on one flag; nil if nobody did anything.
  static func last(of key: Key, in reader: Reader) throws -> FlagRecord? {
    try reader.rows(
      """
      SELECT question_no, code, act, account, reason, revision, answers, act_utc_us
        FROM flag_act WHERE question_no = $1 AND code = $2
       ORDER BY flag_act_no DESC LIMIT 1
      """, [.int(key.question), .text(key.code)], act
    ).first.flatMap { $0?.1 }
  }

  /// Adds an act.
  static func append(
    _ record: FlagRecord, to key: Key, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO flag_act (question_no, code, act, account, reason, revision, answers, act_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .int(key.question), .text(key.code), .int(record.act.rawValue), .text(record.account),
        .text(record.reason), .int(record.revision), .int(record.answers),
        .integer(record.time.value),
      ])
  }

  private static func act(_ row: Row) -> (Key, FlagRecord)? {
    guard let act = FlagAct(rawValue: Int32(row.int(2))) else { return nil }
    return (
      Key(question: row.int(0), code: row.text(1)),
      FlagRecord(
        act: act, account: row.text(3), reason: row.text(4), revision: row.int(5),
        answers: row.int(6), time: UTCMicroseconds(row.int64(7)))
    )
  }
}
