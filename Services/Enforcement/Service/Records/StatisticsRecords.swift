internal import EnforcementRules
internal import Store

/// SQL that reads answers for statistics.
enum StatisticsRecords {
  /// One scored answer.
  struct Answer: Sendable {
    let sitting: Int
    let question: Int
    let tenths: Int
    let tenthsMax: Int
    let chosen: Int
    let spentMilliseconds: Int
    let scoredAt: Int64
  }

  /// Scored answers of a bank's sittings, of one post or of all, in the order of the sittings.
  static func answers(
    bank: Int, post: String, in reader: Reader
  ) throws -> [Answer] {
    try reader.rows(
      """
      SELECT sitting_item.sitting_no, sitting_item.question_no, sitting_item.tenths,
             sitting_item.tenths_max, sitting_item.chosen, sitting_item.spent_ms,
             sitting.update_utc_us
        FROM sitting_item
        JOIN sitting ON sitting.sitting_no = sitting_item.sitting_no
        JOIN question ON question.question_no = sitting_item.question_no
       WHERE question.bank_no = $1 AND ($2 = '' OR sitting.post = $2)
         AND sitting_item.tenths IS NOT NULL AND sitting_item.tenths_max > 0
         AND sitting.state IN (2, 3, 4)
       ORDER BY sitting_item.sitting_no, sitting_item.place
      """, [.int(bank), .text(post)]
    ) { row in
      Answer(
        sitting: row.int(0), question: row.int(1), tenths: row.int(2), tenthsMax: row.int(3),
        chosen: row.int(4), spentMilliseconds: row.int(5), scoredAt: row.int64(6))
    }
  }

  /// How many sittings of a bank's questions are passed.
  static func passed(bank: Int, post: String, in reader: Reader) throws -> Int {
    try reader.integer(
      """
      SELECT count(DISTINCT sitting.sitting_no)
        FROM sitting
        JOIN sitting_item ON sitting_item.sitting_no = sitting.sitting_no
        JOIN question ON question.question_no = sitting_item.question_no
       WHERE sitting.state = 2 AND question.bank_no = $1 AND ($2 = '' OR sitting.post = $2)
      """, [.int(bank), .text(post)]) ?? 0
  }
}
