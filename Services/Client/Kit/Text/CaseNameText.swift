/// Names of the states of cases.
enum CaseStateText: String, PhraseTable {
  case open
  case teamSet = "team_set"
  case investigating, appraisal, drafted
  case teamPassed = "team_passed"
  case preReviewed = "pre_reviewed"
  case submitted, returned, approved, published, implementing, evaluated, closed, uplifted
  case reopened, cooperating

  var phrase: Phrase {
    switch self {
    case .open: Phrase("已立案", "open")
    case .teamSet: Phrase("调查组已成立", "team set")
    case .investigating: Phrase("调查中", "investigating")
    case .appraisal: Phrase("技术鉴定中", "appraisal")
    case .drafted: Phrase("报告已起草", "drafted")
    case .teamPassed: Phrase("调查组已通过", "passed by the team")
    case .preReviewed: Phrase("上级已审核", "reviewed above")
    case .submitted: Phrase("已提交", "submitted")
    case .returned: Phrase("已退回", "returned")
    case .approved: Phrase("已批复", "approved")
    case .published: Phrase("已公布", "published")
    case .implementing: Phrase("落实中", "implementing")
    case .evaluated: Phrase("已评估", "evaluated")
    case .closed: Phrase("已结案", "closed")
    case .uplifted: Phrase("已提级", "taken over above")
    case .reopened: Phrase("已重启", "reopened")
    case .cooperating: Phrase("配合调查", "cooperating")
    }
  }
}

/// Names of the moves of cases.
enum CaseMoveText: String, PhraseTable {
  case appoint, convene, commission, conclude, extend, draft, pass
  case preReview = "pre_review"
  case submit, `return`, approve, publish, implement, evaluate, close, reopen, uplift, resume
  case receive

  var phrase: Phrase {
    switch self {
    case .appoint: Phrase("成立调查组", "appoint")
    case .convene: Phrase("第一次会议", "convene")
    case .commission: Phrase("委托鉴定", "commission")
    case .conclude: Phrase("鉴定结论", "conclude")
    case .extend: Phrase("延长期限", "extend")
    case .draft: Phrase("起草", "draft")
    case .pass: Phrase("调查组通过", "pass")
    case .preReview: Phrase("上级审核", "pre-review")
    case .submit: Phrase("提交", "submit")
    case .return: Phrase("退回", "return")
    case .approve: Phrase("批复", "approve")
    case .publish: Phrase("公布", "publish")
    case .implement: Phrase("进入落实", "implement")
    case .evaluate: Phrase("整改评估", "evaluate")
    case .close: Phrase("结案", "close")
    case .reopen: Phrase("重启", "reopen")
    case .uplift: Phrase("提级", "uplift")
    case .resume: Phrase("恢复调查", "resume")
    case .receive: Phrase("收到牵头机关批复", "receive")
    }
  }
}

/// Names of the parties of a team.
enum TeamPartyText: String, PhraseTable {
  case government, emergency, supervising, discipline
  case publicSecurity = "public_security"
  case union, procuratorate, expert

  var phrase: Phrase {
    switch self {
    case .government: Phrase("人民政府", "government")
    case .emergency: Phrase("应急管理部门", "emergency")
    case .supervising: Phrase("有关部门", "supervising department")
    case .discipline: Phrase("监察机关", "discipline")
    case .publicSecurity: Phrase("公安机关", "public security")
    case .union: Phrase("工会", "union")
    case .procuratorate: Phrase("检察院", "procuratorate")
    case .expert: Phrase("专家", "expert")
    }
  }
}

/// Titles of the chapters of the report.
enum ChapterText: String, PhraseTable {
  case unit, course, casualties, causes, responsibility, measures, response, lessons

  var phrase: Phrase {
    switch self {
    case .unit: Phrase("事故发生单位概况", "the unit")
    case .course: Phrase("事故发生经过和救援情况", "course and rescue")
    case .casualties: Phrase("人员伤亡和直接经济损失", "casualties and loss")
    case .causes: Phrase("事故原因和性质", "causes and nature")
    case .responsibility: Phrase("责任认定和处理建议", "responsibility")
    case .measures: Phrase("防范和整改措施", "measures")
    case .response: Phrase("应急处置评估", "emergency response")
    case .lessons: Phrase("事故教训", "lessons")
    }
  }
}
