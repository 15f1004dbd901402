internal import Store
internal import Vocabulary

/// All SQL of amended laws and of what cites them.
enum AmendmentRecords {
  /// A law's text that changed on a day.
  struct Amendment: Sendable, Hashable {
    let law: String
    /// Empty for the whole law.
    let article: String
    /// ISO: compared as text.
    let inForceFrom: String

    /// Law, article and day, as the conditions on older texts take them.
    var arguments: [SQLValue] { [.text(law), .text(article), .text(inForceFrom)] }
  }

  /// All amendments.
  static func all(in reader: Reader) throws -> [Amendment] {
    try reader.rows(
      "SELECT law, article, in_force_from FROM law_amendment ORDER BY law, article"
    ) { Amendment(law: $0.text(0), article: $0.text(1), inForceFrom: $0.text(2)) }
  }

  /// Records one; recording it again changes nothing, and answers false.
  static func insert(
    _ amendment: Amendment, by account: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO law_amendment (law, article, in_force_from, account, record_utc_us)
           VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (law, article, in_force_from) DO NOTHING
      """,
      [
        .text(amendment.law), .text(amendment.article), .text(amendment.inForceFrom),
        .text(account), .integer(now.value),
      ]) == 1
  }

  /// Names of the questions that cite the older text.
  static func questions(citing amendment: Amendment, in reader: Reader) throws -> [String] {
    try reader.rows(
      """
      SELECT DISTINCT bank.code, question.number
        FROM question_basis
        JOIN question ON question.question_no = question_basis.question_no
        JOIN bank ON bank.bank_no = question.bank_no
       WHERE question_basis.law = $1 AND ($2 = '' OR question_basis.article = $2)
         AND question_basis.text_version < $3 AND question.state <> 4
       ORDER BY bank.code, question.number
      """, amendment.arguments
    ) { QuestionName(bank: $0.text(0), number: $0.int(1)).text }
  }
}
