internal import Contracts
internal import Quiz
internal import Store
internal import Vocabulary

/// All SQL of what was asked before, of whom and where.
enum ExposureRecords {
  /// One question that somebody at an enterprise was asked.
  struct Asked: Sendable, Hashable {
    let questionID: String
    let person: String
    let day: LegalDay
  }

  /// Questions asked at an enterprise within the days that still hold back, in sittings that came
  /// home before a moment.
  static func asked(
    atEntity entity: String, on day: LegalDay, knownBefore moment: UTCMicroseconds,
    in reader: Reader
  ) throws -> [Asked] {
    let first = day.adding(CalendarDays(-ExposureRule.personDays))
    return try reader.rows(
      """
      SELECT sitting.sitting_no, sitting.person, sitting.snapshot
        FROM inspection
        JOIN sitting ON sitting.inspection_no = inspection.inspection_no
       WHERE inspection.entity = $1 AND sitting.update_utc_us >= $2
         AND EXISTS (SELECT 1 FROM sitting_copy
                      WHERE sitting_copy.sitting_no = sitting.sitting_no
                        AND sitting_copy.sync_utc_us < $3)
       ORDER BY sitting.sitting_no
      """,
      [.text(entity), .integer(UTCMicroseconds(first).value), .integer(moment.value)]
    ) { row in
      (
        number: row.int(0), person: row.text(1),
        sitting: try EnforcementSitting(wire: row.blob(2))
      )
    }.flatMap { row -> [Asked] in
      let closed = UTCMicroseconds(row.sitting.closeTime?.microseconds ?? 0).legalDay
      guard closed >= first else { return [] }
      return try questions(of: row.number, in: reader).map {
        Asked(questionID: $0, person: row.person, day: closed)
      }
    }
  }

  private static func questions(of sitting: Int, in reader: Reader) throws -> [String] {
    try reader.rows(
      """
      SELECT bank.code, question.number
        FROM sitting_item
        JOIN question ON question.question_no = sitting_item.question_no
        JOIN bank ON bank.bank_no = question.bank_no
       WHERE sitting_item.sitting_no = $1
       ORDER BY sitting_item.place
      """, [.int(sitting)]
    ) { QuestionName(bank: $0.text(0), number: $0.int(1)).text }
  }

  /// Papers that each question could have been in: sittings of packs that brought it.
  static func eligible(in reader: Reader) throws -> [Int: Int] {
    Dictionary(
      uniqueKeysWithValues: try reader.rows(
        """
        SELECT quiz_pack_question.question_no, sum(paper.papers)
          FROM (SELECT pack_no, count(*) AS papers FROM sitting GROUP BY pack_no) AS paper
          JOIN quiz_pack_question ON quiz_pack_question.pack_no = paper.pack_no
         GROUP BY quiz_pack_question.question_no
        """
      ) { ($0.int(0), $0.int(1)) })
  }
}
