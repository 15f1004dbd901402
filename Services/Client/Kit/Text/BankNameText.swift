/// Names of the states of a bank's version.
enum VersionNameText: String, PhraseTable {
  case draft
  case inReview = "in_review"
  case published, superseded, suspended, retired

  var phrase: Phrase {
    switch self {
    case .draft: Phrase("草稿", "draft")
    case .inReview: Phrase("待审", "in review")
    case .published: Phrase("已发布", "published")
    case .superseded: Phrase("已被取代", "superseded")
    case .suspended: Phrase("已停用", "suspended")
    case .retired: Phrase("已废止", "retired")
    }
  }
}

/// Names of the states of a question.
enum QuestionNameText: String, PhraseTable {
  case draft, active, flagged, retired

  var phrase: Phrase {
    switch self {
    case .draft: Phrase("草稿", "draft")
    case .active: Phrase("在用", "active")
    case .flagged: Phrase("待定", "flagged")
    case .retired: Phrase("废止", "retired")
    }
  }
}

/// Names of the states of a proposed question.
enum ProposalNameText: String, PhraseTable {
  case open, accepted, refused

  var phrase: Phrase {
    switch self {
    case .open: Phrase("待处理", "open")
    case .accepted: Phrase("已收", "accepted")
    case .refused: Phrase("未收", "refused")
    }
  }
}

/// Names of kinds of questions.
enum QuestionKindText: String, PhraseTable {
  case single, multiple, judge, blank
  case shortAnswer = "short_answer"
  case practical, scenario

  var phrase: Phrase {
    switch self {
    case .single: Phrase("单选", "single")
    case .multiple: Phrase("多选", "multiple")
    case .judge: Phrase("判断", "judge")
    case .blank: Phrase("填空", "blank")
    case .shortAnswer: Phrase("简答", "short")
    case .practical: Phrase("实操", "practical")
    case .scenario: Phrase("情景", "scenario")
    }
  }
}

/// Names of what became of an imported row.
enum RowOutcomeText: String, PhraseTable {
  case added, revised, unchanged, rejected

  var phrase: Phrase {
    switch self {
    case .added: Phrase("新增", "new")
    case .revised: Phrase("新版本", "revised")
    case .unchanged: Phrase("无变化", "unchanged")
    case .rejected: Phrase("不合格", "rejected")
    }
  }
}

/// Names of what moves a version.
enum VersionMoveText: String, PhraseTable {
  case submit, `return`, approve, suspend, resume, retire, supersede

  var phrase: Phrase {
    switch self {
    case .submit: Phrase("提交审核", "submit")
    case .return: Phrase("退回", "return")
    case .approve: Phrase("批准发布", "approve")
    case .suspend: Phrase("停用", "suspend")
    case .resume: Phrase("恢复", "resume")
    case .retire: Phrase("废止", "retire")
    case .supersede: Phrase("取代", "supersede")
    }
  }
}
