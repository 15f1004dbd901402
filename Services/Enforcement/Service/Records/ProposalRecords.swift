internal import Contracts
internal import Listing
internal import Store
internal import Vocabulary

/// All SQL of questions that lessons brought.
enum ProposalRecords {
  /// Conditions a list may name.
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal, .notEqual], "lesson": [.equal],
  ]

  /// Adds a proposal; answers its name, nil if the lesson brought the same question before.
  static func insert(
    _ proposal: EnforcementQuestionProposal, sha256: [UInt8], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> String? {
    var proposal = proposal
    let number =
      try transaction.integer("SELECT coalesce(max(proposal_no), 0) + 1 FROM question_proposal")
      ?? 1
    proposal.name = ProposalName.text(of: number)
    let added = try transaction.execute(
      """
      INSERT INTO question_proposal (proposal_no, lesson, content_sha256, state, body,
                                     create_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (lesson, content_sha256) DO NOTHING
      """,
      [
        .int(number), .text(proposal.lesson), .blob(sha256), .int(proposal.state.rawValue),
        .blob(proposal.encoded()), .integer(now.value),
      ])
    return added == 1 ? proposal.name : nil
  }

  /// The proposal of a number.
  static func find(_ number: Int, in reader: Reader) throws -> EnforcementQuestionProposal? {
    try reader.first(
      "SELECT body FROM question_proposal WHERE proposal_no = $1", [.int(number)]
    ) { try EnforcementQuestionProposal(wire: $0.blob(0)) }
  }

  /// Writes what a proposal has become, and the question it is now.
  static func update(
    _ proposal: EnforcementQuestionProposal, number: Int, question: Int?,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE question_proposal SET state = $2, question_no = $3, body = $4 WHERE proposal_no = $1",
      [
        .int(number), .int(proposal.state.rawValue), .optionalInt(question),
        .blob(proposal.encoded()),
      ])
  }

  /// One page, newest first.
  static func list(
    _ filter: ListFilter, page: PageRequest, in reader: Reader
  ) throws -> [(number: Int, proposal: EnforcementQuestionProposal)] {
    var sql: SQL = "SELECT proposal_no, body FROM question_proposal WHERE proposal_no < ?"
    var arguments: [SQLValue] = [.integer(page.after.first.flatMap { Int64($0) } ?? .max)]
    for condition in filter.conditions {
      switch condition.field {
      case "lesson":
        sql = sql + " AND lesson = ?"
        arguments.append(.text(condition.value))
      default:
        sql = sql + (condition.comparison == .equal ? " AND state = ?" : " AND state <> ?")
        arguments.append(.int(try state(condition.value).rawValue))
      }
    }
    sql = sql + " ORDER BY proposal_no DESC LIMIT ?"
    arguments.append(.int(page.rows))
    return try reader.rows(sql, arguments) {
      (number: $0.int(0), proposal: try EnforcementQuestionProposal(wire: $0.blob(1)))
    }
  }

  /// Lessons that brought each of some questions.
  static func lessons(of questions: Set<Int>, in reader: Reader) throws -> [Int: [String]] {
    var lessons: [Int: [String]] = [:]
    for question in questions {
      let names = try reader.rows(
        """
        SELECT DISTINCT lesson FROM question_proposal WHERE question_no = $1 ORDER BY lesson
        """, [.int(question)]
      ) { $0.text(0) }
      if !names.isEmpty { lessons[question] = names }
    }
    return lessons
  }

  private static func state(
    _ word: String
  ) throws(ListFilterRefusal) -> EnforcementQuestionProposalState {
    let found = EnforcementQuestionProposalState.allCases.first {
      $0.wireName == "QUESTION_PROPOSAL_STATE_\(word)"
    }
    guard let found else {
      throw .invalidValue(field: "state", value: word, expected: "a state such as OPEN")
    }
    return found
  }
}
