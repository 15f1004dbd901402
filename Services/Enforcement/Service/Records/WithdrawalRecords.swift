internal import Contracts
internal import EnforcementRules
internal import Quiz
internal import Store
internal import Vocabulary

/// All SQL of questions that packs on the road may not draw any more.
enum WithdrawalRecords {
  /// Questions of packs that are still good, and may not be drawn any more.
  static func questions(at now: UTCMicroseconds, in reader: Reader) throws -> [QuestionRevocation] {
    let amendments = try AmendmentRecords.all(in: reader)
    let today = now.legalDay
    return try reader.rows(
      """
      SELECT DISTINCT bank.code, question.number, question.state, question.update_utc_us,
             question_revision.content,
             (SELECT bank_version.state
                FROM version_question
                JOIN bank_version ON bank_version.bank_no = version_question.bank_no
                 AND bank_version.number = version_question.number
               WHERE version_question.bank_no = question.bank_no
                 AND version_question.question_no = quiz_pack_question.question_no
                 AND version_question.revision = quiz_pack_question.revision
                 AND bank_version.state >= 3
               ORDER BY bank_version.number DESC LIMIT 1)
        FROM quiz_pack
        JOIN quiz_pack_question ON quiz_pack_question.pack_no = quiz_pack.pack_no
        JOIN question ON question.question_no = quiz_pack_question.question_no
        JOIN bank ON bank.bank_no = question.bank_no
        JOIN question_revision ON question_revision.question_no = quiz_pack_question.question_no
         AND question_revision.revision = quiz_pack_question.revision
       WHERE quiz_pack.expire_utc_us > $1 AND quiz_pack.revoke_utc_us IS NULL
       ORDER BY bank.code, question.number
      """, [.integer(now.value)]
    ) { row -> QuestionRevocation? in
      let id = QuestionName(bank: row.text(0), number: row.int(1)).text
      let changed = UTCMicroseconds(row.int64(3)).legalDay
      let state = QuestionState(rawValue: Int32(row.int(2))) ?? .retired
      if state == .flagged || state == .retired {
        return QuestionRevocation(questionID: id, reason: state.code, day: changed)
      }
      let content = try EnforcementQuestionContent(wire: row.blob(4))
      if amendments.touches(content.basis, on: today) {
        return QuestionRevocation(questionID: id, reason: "AMENDED", day: today)
      }
      // The latest version that left review with this revision in it.
      let version = VersionState(rawValue: Int32(row.int(5)))
      return version == .suspended || version == .retired
        ? QuestionRevocation(questionID: id, reason: "SUSPENDED", day: today) : nil
    }.compactMap { $0 }.uniqued
  }
}

extension [QuestionRevocation] {
  /// Each question once: packs may hold two revisions of it.
  fileprivate var uniqued: [QuestionRevocation] {
    var seen: Set<String> = []
    return filter { seen.insert($0.questionID).inserted }
  }
}
