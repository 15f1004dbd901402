/// Words of the commands about frozen histories and traces.
enum HistoryText: String, PhraseTable {
  case version, entity, asOf, frozenAt, complete, incomplete, sources, entries, missing, refused
  case attempts, answers, facts, question, verdict, rests, time, what, subject, who, detail, place
  case known, later, frozen, verified, verifiedSource, step, band, after, fromFrozen, fromLive, gap
  case drawn, notRecorded, statementPlace, unknownKey, knownKey, bad

  var phrase: Phrase {
    switch self {
    case .version: Phrase("版本", "Version")
    case .entity: Phrase("监管对象", "Premises")
    case .asOf: Phrase("事故时刻", "Accident")
    case .frozenAt: Phrase("冻结于", "Frozen")
    case .complete: Phrase("完整", "complete")
    case .incomplete: Phrase("不完整", "incomplete")
    case .sources: Phrase("来源", "Sources")
    case .entries: Phrase("{0} 条，检查点 {1}", "{0} entries, checkpoint {1}")
    case .missing: Phrase("未能取得，不等于没有：{0}", "not to be had, which is not none: {0}")
    case .refused: Phrase("答复未采用：{0}", "answer not used: {0}")
    case .attempts: Phrase("又试了 {0} 次，最近 {1}", "tried {0} times since, last {1}")
    case .answers: Phrase("问与答", "Answers")
    case .facts: Phrase("事实", "Facts")
    case .question: Phrase("问题", "Question")
    case .verdict: Phrase("结论", "Answer")
    case .rests: Phrase("依据", "Rests on")
    case .time: Phrase("记录时间", "Recorded")
    case .what: Phrase("事项", "What")
    case .subject: Phrase("对象", "Subject")
    case .who: Phrase("谁", "Who")
    case .detail: Phrase("内容", "Detail")
    case .place: Phrase("存证", "Ledger")
    case .known: Phrase("事故前", "before")
    case .later: Phrase("事故后", "after")
    case .frozen: Phrase("已冻结第 {0} 版：{1}", "version {0} frozen: {1}")
    case .verified: Phrase("核验通过：{0} 条事实", "verified: {0} facts")
    case .verifiedSource: Phrase("{0}：{1} 条，根 {2}", "{0}: {1} entries, root {2}")
    case .step: Phrase("步", "Step")
    case .band: Phrase("环节", "Stage")
    case .after: Phrase("由此而来", "From")
    case .fromFrozen: Phrase("依据冻结历史第 {0} 版", "by the frozen history, version {0}")
    case .fromLive: Phrase("依据各服务现在的答复", "by what the services say now")
    case .gap: Phrase("{0} 未能取得，不等于没有：{1}", "{0} not to be had, which is not none: {1}")
    case .drawn: Phrase("已画：{0}", "drawn: {0}")
    case .notRecorded: Phrase("未记载：{0}", "not recorded: {0}")
    case .statementPlace: Phrase("陈述", "statement")
    case .unknownKey: Phrase("{0} 的密钥本机第一次见到", "the key of {0} is new to this machine")
    case .knownKey: Phrase("{0} 的密钥与本机记住的一致", "the key of {0} is the one remembered")
    case .bad: Phrase("核验不通过", "does not verify")
    }
  }
}

/// Questions, verdicts, kinds and reasons of a history by their codes.
enum HistoryWordText: String, PhraseTable {
  case known = "KNOWN"
  case licenceLapsed = "LICENCE_LAPSED"
  case postKept = "FAILED_QUIZ_POST_KEPT"
  case lessonUnread = "LESSON_UNREAD"
  case hazardClosed = "HAZARD_JUST_CLOSED"
  case signedAfterwards = "SIGNED_AFTERWARDS"
  case found = "FOUND"
  case clear = "CLEAR"
  case notRecorded = "NOT_RECORDED"
  case open = "OPEN"
  case licences = "LICENCES"
  case receipts = "RECEIPTS"
  case inspections = "INSPECTIONS"
  case quizzes = "QUIZZES"
  case orders = "ORDERS"
  case hazards = "HAZARDS"
  case lessons = "LESSONS"
  case noLicence = "NO_LICENCE"
  case notProposed = "NOT_PROPOSED"
  case undecided = "UNDECIDED"
  case declined = "DECLINED"
  case causesNotCoded = "CAUSES_NOT_CODED"
  case permits, enforcement, investigation

  var phrase: Phrase {
    switch self {
    case .known: Phrase("有没有人知道", "Did anyone know")
    case .licenceLapsed: Phrase("许可失效仍在生产", "Licence had lapsed")
    case .postKept: Phrase("考问不合格仍在岗", "Quiz failed, post kept")
    case .lessonUnread: Phrase("同类教训未签收", "Lesson on the cause unread")
    case .hazardClosed: Phrase("隐患刚销号即出事", "Hazard closed days before")
    case .signedAfterwards: Phrase("事故后才补阅补签", "Opened or signed only afterwards")
    case .found: Phrase("有", "yes")
    case .clear: Phrase("无", "no")
    case .notRecorded: Phrase("未记载", "not recorded")
    case .open: Phrase("待定", "open")
    case .licences: Phrase("许可", "licences")
    case .receipts: Phrase("签收", "receipts")
    case .inspections: Phrase("检查", "inspections")
    case .quizzes: Phrase("考问", "quizzes")
    case .orders: Phrase("责令、处罚", "orders")
    case .hazards: Phrase("隐患", "hazards")
    case .lessons: Phrase("教训", "lessons")
    case .noLicence: Phrase("没有在效许可", "no licence in force")
    case .notProposed: Phrase("未提出调离", "leaving the post was not proposed")
    case .undecided: Phrase("调离未决定", "leaving the post was not decided")
    case .declined: Phrase("决定不调离", "decided to keep the post")
    case .causesNotCoded: Phrase("原因尚未编码", "the causes are not coded yet")
    case .permits: Phrase("许可服务", "permits")
    case .enforcement: Phrase("执法服务", "enforcement")
    case .investigation: Phrase("调查服务", "investigation")
    }
  }

  /// A text of codes and names in words.
  static func words(of text: String) -> String {
    text.split(separator: " ").map { part in
      HistoryWordText(rawValue: String(part))?.text ?? HistoryActText.word(of: String(part))
    }.joined(separator: " ")
  }
}

/// Bands of a trace by their codes.
enum TraceBandText: String, PhraseTable {
  case licence = "LICENCE"
  case receipt = "RECEIPT"
  case inspection = "INSPECTION"
  case quiz = "QUIZ"
  case accident = "ACCIDENT"
  case inquiry = "CASE"
  case cause = "CAUSE"
  case measure = "MEASURE"
  case lesson = "LESSON"
  case lessonReceipt = "LESSON_RECEIPT"

  var phrase: Phrase {
    switch self {
    case .licence: Phrase("许可", "Licence")
    case .receipt: Phrase("送达签收", "Receipt")
    case .inspection: Phrase("检查", "Inspection")
    case .quiz: Phrase("考问", "Quiz")
    case .accident: Phrase("事故", "Accident")
    case .inquiry: Phrase("调查", "Case")
    case .cause: Phrase("原因", "Cause")
    case .measure: Phrase("措施", "Measure")
    case .lesson: Phrase("教训", "Lesson")
    case .lessonReceipt: Phrase("回执", "Lesson receipt")
    }
  }
}
