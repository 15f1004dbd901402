internal import InvestigationRules
internal import Store

/// Reading what came back about a lesson, entity by entity.
enum LessonCoverageRecords {
  /// An entity with what came back of it.
  struct Line {
    var title: String
    var answer: LessonReturn
    var told: LessonEscalation
  }

  /// Every entity of a lesson, by name.
  static func lines(of lesson: LessonEdition, in reader: Reader) throws -> [Line] {
    try lines(of: lesson, from: "", through: lastName, in: reader)
  }

  /// What came back of one entity; nil if it is not in.
  static func line(
    of entity: String, lesson: LessonEdition, in reader: Reader
  ) throws -> Line? {
    try lines(of: lesson, from: entity, through: entity, in: reader).first
  }

  /// Sorts after every name of an entity.
  private static let lastName = "\u{10FFFF}"

  private static func lines(
    of lesson: LessonEdition, from first: String, through last: String, in reader: Reader
  ) throws -> [Line] {
    var lines = try reader.rows(
      """
      SELECT lesson_entity.entity, lesson_entity.title, lesson_receipt.entity,
             (SELECT count(*) FROM lesson_check
               WHERE lesson_check.lesson_no = lesson_entity.lesson_no
                 AND lesson_check.edition = $2 AND lesson_check.entity = lesson_entity.entity),
             coalesce(lesson_sample.outcome, 0),
             (SELECT coalesce(max(step), 0) FROM lesson_silence
               WHERE lesson_silence.lesson_no = lesson_entity.lesson_no
                 AND lesson_silence.edition = $2 AND lesson_silence.entity = lesson_entity.entity)
        FROM lesson_entity
             LEFT JOIN lesson_receipt ON lesson_receipt.lesson_no = lesson_entity.lesson_no
                                     AND lesson_receipt.edition = $2
                                     AND lesson_receipt.entity = lesson_entity.entity
             LEFT JOIN lesson_sample ON lesson_sample.lesson_no = lesson_entity.lesson_no
                                    AND lesson_sample.edition = $2
                                    AND lesson_sample.entity = lesson_entity.entity
       WHERE lesson_entity.lesson_no = $1
         AND lesson_entity.entity >= $3 AND lesson_entity.entity <= $4
       ORDER BY lesson_entity.entity
      """, lesson.key + [.text(first), .text(last)]
    ) { row in
      Line(
        title: row.text(1),
        answer: LessonReturn(
          entity: row.text(0), isReceipted: row.optionalText(2) != nil,
          isSelfChecked: row.int(3) > 0,
          sample: LessonReturn.Sample(rawValue: Int32(row.int(4))) ?? .none),
        told: LessonEscalation(rawValue: Int32(row.int(5))) ?? .none)
    }
    let shifts = try shifts(of: lesson, from: first, through: last, in: reader)
    let unplaced = try LessonSittingRecords.unplaced(
      of: lesson, from: first, through: last, in: reader)
    for index in lines.indices {
      lines[index].answer.shifts = shifts[lines[index].answer.entity] ?? []
      lines[index].answer.unplaced = unplaced[lines[index].answer.entity] ?? 0
    }
    return lines
  }

  private static func shifts(
    of lesson: LessonEdition, from first: String, through last: String, in reader: Reader
  ) throws -> [String: [LessonReturn.Shift]] {
    var shifts: [String: [LessonReturn.Shift]] = [:]
    try reader.forEach(
      """
      SELECT lesson_shift.entity, lesson_shift.shift, headcount, taught_day,
             (SELECT count(*) FROM lesson_person
               WHERE lesson_person.lesson_no = lesson_shift.lesson_no
                 AND lesson_person.edition = lesson_shift.edition
                 AND lesson_person.entity = lesson_shift.entity
                 AND lesson_person.shift = lesson_shift.shift
                 AND (lesson_person.passed = 1 OR EXISTS (
                   SELECT 1 FROM lesson_sitting
                    WHERE lesson_sitting.lesson_no = lesson_person.lesson_no
                      AND lesson_sitting.edition = lesson_person.edition
                      AND lesson_sitting.entity = lesson_person.entity
                      AND lesson_sitting.person = lesson_person.person
                      AND lesson_sitting.passed = 1)))
        FROM lesson_shift
       WHERE lesson_shift.lesson_no = $1 AND lesson_shift.edition = $2
         AND lesson_shift.entity >= $3 AND lesson_shift.entity <= $4
       ORDER BY lesson_shift.entity, lesson_shift.shift
      """, lesson.key + [.text(first), .text(last)]
    ) { row in
      shifts[row.text(0), default: []].append(
        LessonReturn.Shift(
          name: row.text(1), headcount: row.int(2), isReceipted: row.optionalText(3) != nil,
          passed: row.int(4)))
    }
    return shifts
  }
}
