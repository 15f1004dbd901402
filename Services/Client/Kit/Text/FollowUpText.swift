/// Words of the measure commands.
enum FollowUpText: String, PhraseTable {
  case dueDay, late, person, answer, evidence, moved

  var phrase: Phrase {
    switch self {
    case .dueDay: Phrase("期限", "Due")
    case .late: Phrase("超期", "Late")
    case .person: Phrase("责任人", "Person")
    case .answer: Phrase("正式答复", "Answer")
    case .evidence: Phrase("凭据", "Evidence")
    case .moved: Phrase("措施 {0}：{1}", "measure {0}: {1}")
    }
  }
}

/// Names of the states of a measure.
enum MeasureNameText: String, PhraseTable {
  case proposed, assigned, inProgress = "in_progress", reportedDone = "reported_done", verified
  case closed, declined

  var phrase: Phrase {
    switch self {
    case .proposed: Phrase("已提出", "proposed")
    case .assigned: Phrase("已下达", "assigned")
    case .inProgress: Phrase("落实中", "in progress")
    case .reportedDone: Phrase("已报完成", "reported done")
    case .verified: Phrase("已验收", "verified")
    case .closed: Phrase("已销号", "closed")
    case .declined: Phrase("不采纳", "declined")
    }
  }
}

/// Names of the steps of a measure.
enum MeasureMoveText: String, PhraseTable {
  case assign, accept, decline, report, verify, sendBack = "send_back", close, reopen

  var phrase: Phrase {
    switch self {
    case .assign: Phrase("下达", "assign")
    case .accept: Phrase("采纳", "accept")
    case .decline: Phrase("不采纳", "decline")
    case .report: Phrase("报完成", "report done")
    case .verify: Phrase("验收", "verify")
    case .sendBack: Phrase("退回", "send back")
    case .close: Phrase("销号", "close")
    case .reopen: Phrase("重新打开", "reopen")
    }
  }
}

/// Whom a measure binds.
enum MeasureKindText: String, PhraseTable {
  case enterprise, `public`, recommendation

  var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业整改", "enterprise")
    case .public: Phrase("公共部门", "public")
    case .recommendation: Phrase("建议", "recommendation")
    }
  }
}

/// How late a measure is.
enum MeasureDelayText: String, PhraseTable {
  case overdue, urged, talk

  var phrase: Phrase {
    switch self {
    case .overdue: Phrase("已超期", "overdue")
    case .urged: Phrase("该发督办函", "letter due")
    case .talk: Phrase("该约谈", "talk due")
    }
  }
}

/// Help of the measure commands.
enum FollowUpHelp: String, PhraseTable {
  case group, list, show, propose, assign, accept, decline, done, verify, sendBack, close, reopen
  case measure, late, kind, text, cause, department, person, due, answer, evidence

  var phrase: Phrase {
    switch self {
    case .group: Phrase("整改和防范措施：下达、答复、验收、销号", "measures: assigned, answered, verified, closed")
    case .list: Phrase("列出措施", "list measures")
    case .show: Phrase("一项措施的全部情况", "one measure in full")
    case .propose: Phrase("提出一项措施或建议", "enter a measure or recommendation")
    case .assign: Phrase("下达给一个部门，写明责任人和期限", "assign it: department, person, day")
    case .accept: Phrase("承办部门正式答复：采纳", "the department's formal answer: yes")
    case .decline: Phrase("承办部门正式答复：不采纳，写明理由", "the department's formal answer: no, and why")
    case .done: Phrase("报完成，附凭据", "report it done, with evidence")
    case .verify: Phrase("现场验收（报完成以外的人）", "verify on site; somebody else must")
    case .sendBack: Phrase("退回继续落实", "send back what is not done")
    case .close: Phrase("销号", "close it")
    case .reopen: Phrase("重新打开", "open it again")
    case .measure: Phrase("措施编号，如 4", "number of the measure, e.g. 4")
    case .late: Phrase("只看超期的", "late ones only")
    case .kind: Phrase("enterprise、public、recommendation", "enterprise, public, recommendation")
    case .text: Phrase("做什么", "what is to be done")
    case .cause: Phrase("针对的原因，可重复", "cause it answers; repeatable")
    case .department: Phrase("承办部门代码", "department that answers for it")
    case .person: Phrase("责任人", "who answers for it there")
    case .due: Phrase("期限", "day it is due")
    case .answer: Phrase("正式答复", "the formal answer")
    case .evidence: Phrase("凭据，可重复", "evidence; repeatable")
    }
  }
}
