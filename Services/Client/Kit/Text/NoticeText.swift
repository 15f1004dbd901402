/// Words of the notices of the investigation.
enum NoticeText: String, PhraseTable {
  case help, what, about, content, lesson, lessonLine

  var phrase: Phrase {
    switch self {
    case .help:
      Phrase("事故调查发来的通知：立案、超期、教训、措施", "what the investigation told: cases, lessons")
    case .what: Phrase("事项", "What")
    case .about: Phrase("对象", "About")
    case .content: Phrase("内容", "Content")
    case .lesson: Phrase("教训下发", "lesson issued")
    case .lessonLine: Phrase("{0}，{1} 前回执，{2} 家企业", "{0}, due {1}, {2} entities")
    }
  }
}

/// What happened to a case.
enum NoticeKindText: String, PhraseTable {
  case opened, relevelled, approved, closed, reopened, overdue

  var phrase: Phrase {
    switch self {
    case .opened: Phrase("立案", "opened")
    case .relevelled: Phrase("级别或死亡变化", "level or deaths changed")
    case .approved: Phrase("批复", "approved")
    case .closed: Phrase("结案", "closed")
    case .reopened: Phrase("重启", "re-opened")
    case .overdue: Phrase("时限已过", "a limit has passed")
    }
  }
}

/// What a case suggests; a person decides.
enum NoticeSuggestionText: String, PhraseTable {
  case licenceReview = "licence_review", points, gradeDown = "grade_down"
  case seriousDiscredit = "serious_discredit"

  var phrase: Phrase {
    switch self {
    case .licenceReview: Phrase("建议：许可延续须审查", "suggests: review the licence")
    case .points: Phrase("建议：记分", "suggests: points")
    case .gradeDown: Phrase("建议：下调分级", "suggests: a lower grade")
    case .seriousDiscredit: Phrase("建议：列入严重失信", "suggests: list of grave discredit")
    }
  }
}
