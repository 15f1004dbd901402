internal import Contracts
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
  }

  /// Sittings of one enterprise.
  struct Mine: Sendable {
    let entity: String
    let title: String
    let sittings: Int
    let passed: Int
  }

  /// Scored answers of a bank's sittings, in the order of the sittings.
  static func answers(of scope: AnswerScope, in reader: Reader) throws -> [Answer] {
    try reader.rows(
      """
      SELECT sitting_item.sitting_no, sitting_item.question_no, sitting_item.tenths,
             sitting_item.tenths_max, sitting_item.chosen, sitting_item.spent_ms
        FROM sitting_item
        JOIN sitting ON sitting.sitting_no = sitting_item.sitting_no
        JOIN question ON question.question_no = sitting_item.question_no
       WHERE question.bank_no = $1
         AND ($2 = '' OR sitting.post = $2
              OR sitting.post IN (SELECT code FROM blueprint WHERE post = $2))
         AND sitting_item.tenths IS NOT NULL AND sitting_item.tenths_max > 0
         AND sitting.state IN (2, 3, 4)
       ORDER BY sitting_item.sitting_no, sitting_item.place
      """, scope.arguments
    ) { row in
      Answer(
        sitting: row.int(0), question: row.int(1), tenths: row.int(2), tenthsMax: row.int(3),
        chosen: row.int(4), spentMilliseconds: row.int(5))
    }
  }

  /// When each sitting came home first, in microseconds since 1970; a later score changes nothing.
  static func cameHome(in reader: Reader) throws -> [Int: Int64] {
    Dictionary(
      uniqueKeysWithValues: try reader.rows(
        "SELECT sitting_no, min(sync_utc_us) FROM sitting_copy GROUP BY sitting_no"
      ) { ($0.int(0), $0.int64(1)) })
  }

  /// How many sittings of a bank's questions are passed.
  static func passed(of scope: AnswerScope, in reader: Reader) throws -> Int {
    try reader.integer(
      """
      SELECT count(DISTINCT sitting.sitting_no)
        FROM sitting
        JOIN sitting_item ON sitting_item.sitting_no = sitting.sitting_no
        JOIN question ON question.question_no = sitting_item.question_no
       WHERE sitting.state = 2 AND question.bank_no = $1
         AND ($2 = '' OR sitting.post = $2
              OR sitting.post IN (SELECT code FROM blueprint WHERE post = $2))
      """, scope.arguments) ?? 0
  }

  /// Sittings of a bank's questions by enterprise, in the order of the enterprises' names.
  static func mines(of scope: AnswerScope, in reader: Reader) throws -> [Mine] {
    let rows = try reader.rows(
      """
      SELECT inspection.entity, max(inspection.inspection_no), count(*),
             sum(CASE WHEN sitting.state = 2 THEN 1 ELSE 0 END)
        FROM sitting
        JOIN inspection ON inspection.inspection_no = sitting.inspection_no
       WHERE sitting.state IN (2, 3, 4)
         AND ($2 = '' OR sitting.post = $2
              OR sitting.post IN (SELECT code FROM blueprint WHERE post = $2))
         AND EXISTS (SELECT 1 FROM sitting_item
                       JOIN question ON question.question_no = sitting_item.question_no
                      WHERE sitting_item.sitting_no = sitting.sitting_no
                        AND question.bank_no = $1)
       GROUP BY inspection.entity
       ORDER BY inspection.entity
      """, scope.arguments
    ) { (entity: $0.text(0), inspection: $0.int(1), sittings: $0.int(2), passed: $0.int(3)) }
    return try rows.map { row in
      let inspection = try InspectionRecords.find(row.inspection, in: reader)
      return Mine(
        entity: row.entity, title: inspection?.entityTitle ?? "", sittings: row.sittings,
        passed: row.passed)
    }
  }
}
