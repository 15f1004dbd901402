internal import Contracts
internal import EnforcementRules
internal import Listing
internal import Questions
internal import Store

/// SQL of the list of questions: filter and keyset pages; and of one question's revisions.
enum QuestionListRecords {
  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "post": [.equal], "topic": [.equal], "kind": [.equal], "state": [.equal, .notEqual],
    "law": [.equal], "red_line": [.equal],
  ]

  private static let columns: SQL = """
    SELECT question.question_no, bank.code, question.number, question.state, question.flags,
           question.used_count, question_revision.revision, question_revision.sha256,
           question_revision.author, question_revision.content
      FROM question
      JOIN bank ON bank.bank_no = question.bank_no
      JOIN question_revision ON question_revision.question_no = question.question_no
    """

  /// One page by number; of one bank, or of all.
  static func list(
    _ filter: ListFilter, bank: String?, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, question: EnforcementQuestion)] {
    var sql =
      columns
        + """
           AND question_revision.revision =
               (SELECT max(revision) FROM question_revision AS newest
                 WHERE newest.question_no = question.question_no)
         WHERE question.question_no > ?
        """
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? 0)]
    if let bank {
      sql = sql + " AND bank.code = ?"
      arguments.append(.text(bank))
    }
    for condition in filter.conditions {
      let (part, value) = try clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql = sql + " ORDER BY question.question_no LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments, question)
  }

  /// Revisions of one question, newest first.
  static func revisions(
    of name: QuestionName, in reader: Reader
  ) throws -> [EnforcementQuestion] {
    try reader.rows(
      columns
        + """
         WHERE bank.code = ? AND question.number = ?
         ORDER BY question_revision.revision DESC
        """, [.text(name.bank), .int(name.number)], question
    ).map(\.question)
  }

  private static func question(_ row: Row) throws -> (number: Int, question: EnforcementQuestion) {
    (
      row.int(0),
      EnforcementQuestion(
        name: QuestionName(bank: row.text(1), number: row.int(2)).text,
        revision: UInt32(row.int(6)), sha256: row.blob(7),
        content: try EnforcementQuestionContent(wire: row.blob(9)),
        state: EnforcementQuestionState(rawValue: Int32(row.int(3))),
        flags: row.text(4).isEmpty ? [] : [row.text(4)], author: row.text(8),
        usedCount: UInt64(row.int64(5)))
    )
  }

  private static func clause(
    for condition: ListFilter.Condition
  ) throws(ListFilterRefusal) -> (SQL, SQLValue) {
    let value = condition.value
    switch condition.field {
    case "post":
      return (
        " AND question.question_no IN (SELECT question_no FROM question_post WHERE post = ?)",
        .text(value)
      )
    case "topic": return (" AND question_revision.topic = ?", .text(value))
    case "kind":
      guard
        let kind = EnforcementQuestionKind.allCases.first(where: {
          $0.wireName == "QUESTION_KIND_\(value)"
        })
      else { throw .invalidValue(field: "kind", value: value, expected: "a kind such as SINGLE") }
      return (" AND question_revision.kind = ?", .int(kind.rawValue))
    case "state":
      guard let state = QuestionState.allCases.first(where: { $0.code == value }) else {
        throw .invalidValue(field: "state", value: value, expected: "a state such as FLAGGED")
      }
      let sql: SQL =
        condition.comparison == .equal ? " AND question.state = ?" : " AND question.state <> ?"
      return (sql, .int(state.rawValue))
    case "law":
      return (
        " AND question.question_no IN (SELECT question_no FROM question_basis WHERE law = ?)",
        .text(value)
      )
    default:
      guard let flag = Bool(value) else {
        throw .invalidValue(field: "red_line", value: value, expected: "true or false")
      }
      return (" AND question_revision.is_red_line = ?", .bool(flag))
    }
  }
}
