internal import Store
internal import Vocabulary

/// All SQL of what quizzes on site say about lessons.
enum LessonSittingRecords {
  /// What one sitting says about one lesson.
  struct Result: Sendable, Hashable {
    let edition: LessonEdition
    let entity: String
    let person: String
    let sitting: String
    let isPassed: Bool
    let right: Int
    let questions: Int
    let closed: UTCMicroseconds
  }

  /// Writes what a sitting says now, in place of what it said before; false if it says the same.
  static func put(_ result: Result, in transaction: Transaction) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO lesson_sitting (lesson_no, edition, entity, person, sitting, passed,
                                  right_count, question_count, close_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      ON CONFLICT (lesson_no, edition, entity, person, sitting) DO UPDATE
              SET passed = excluded.passed, right_count = excluded.right_count,
                  question_count = excluded.question_count, close_utc_us = excluded.close_utc_us
            WHERE lesson_sitting.passed <> excluded.passed
               OR lesson_sitting.right_count <> excluded.right_count
               OR lesson_sitting.question_count <> excluded.question_count
      """,
      result.edition.key + [
        .text(result.entity), .text(result.person), .text(result.sitting),
        .bool(result.isPassed), .int(result.right), .int(result.questions),
        .integer(result.closed.value),
      ]) > 0
  }

  /// People who passed on site and were not entered by hand with their shift, by entity.
  static func unplaced(
    of lesson: LessonEdition, from first: String, through last: String, in reader: Reader
  ) throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try reader.rows(
        """
        SELECT entity, count(DISTINCT person)
          FROM lesson_sitting
         WHERE lesson_no = $1 AND edition = $2 AND passed = 1
           AND entity >= $3 AND entity <= $4
           AND NOT EXISTS (
             SELECT 1 FROM lesson_person
              WHERE lesson_person.lesson_no = lesson_sitting.lesson_no
                AND lesson_person.edition = lesson_sitting.edition
                AND lesson_person.entity = lesson_sitting.entity
                AND lesson_person.person = lesson_sitting.person)
         GROUP BY entity
        """, lesson.key + [.text(first), .text(last)]
      ) { ($0.text(0), $0.int(1)) })
  }
}
