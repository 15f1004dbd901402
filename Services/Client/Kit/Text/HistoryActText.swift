/// What happened, by the codes of histories and traces.
enum HistoryActText: String, PhraseTable {
  case issued = "ISSUED"
  case changed = "CHANGED"
  case renewed = "RENEWED"
  case reissued = "REISSUED"
  case suspended = "SUSPENDED"
  case restored = "RESTORED"
  case revoked = "REVOKED"
  case withdrawn = "WITHDRAWN"
  case annulled = "ANNULLED"
  case cancelled = "CANCELLED"
  case expired = "EXPIRED"
  case refused = "REFUSED"
  case promiseBreach = "PROMISE_BREACH"
  case delivered = "DELIVERED"
  case read = "READ"
  case signed = "SIGNED"
  case claimed = "CLAIMED"
  case disputed = "DISPUTED"
  case escalated = "ESCALATED"
  case fedBack = "FED_BACK"
  case planned = "PLANNED"
  case approve = "APPROVE"
  case start = "START"
  case record = "RECORD"
  case close = "CLOSE"
  case cancel = "CANCEL"
  case submitted = "SUBMITTED"
  case passed = "PASSED"
  case failed = "FAILED"
  case appealed = "APPEALED"
  case voided = "VOIDED"
  case conflict = "CONFLICT"
  case accident = "ACCIDENT"
  case openCase = "OPEN_CASE"
  case appoint = "APPOINT"
  case declareInterest = "DECLARE_INTEREST"
  case convene = "CONVENE"
  case commission = "COMMISSION"
  case conclude = "CONCLUDE"
  case extend = "EXTEND"
  case draft = "DRAFT"
  case signDraft = "SIGN_DRAFT"
  case pass = "PASS"
  case preReview = "PRE_REVIEW"
  case submit = "SUBMIT"
  case `return` = "RETURN"
  case publish = "PUBLISH"
  case implement = "IMPLEMENT"
  case evaluate = "EVALUATE"
  case reopen = "REOPEN"
  case uplift = "UPLIFT"
  case resume = "RESUME"
  case receive = "RECEIVE"
  case supervise = "SUPERVISE"
  case liftSupervision = "LIFT_SUPERVISION"
  case direct = "DIRECT"
  case indirect = "INDIRECT"
  case proposed = "PROPOSED"
  case assigned = "ASSIGNED"
  case inProgress = "IN_PROGRESS"
  case reportedDone = "REPORTED_DONE"
  case verified = "VERIFIED"
  case closed = "CLOSED"
  case draftLesson = "DRAFT_LESSON"
  case select = "SELECT"
  case revise = "REVISE"
  case issue = "ISSUE"
  case withdraw = "WITHDRAW"
  case drawSample = "DRAW_SAMPLE"
  case explainGap = "EXPLAIN_GAP"
  case received = "RECEIVED"
  case receiveLesson = "RECEIVE_LESSON"
  case teachShift = "TEACH_SHIFT"
  case quizPerson = "QUIZ_PERSON"
  case selfCheck = "SELF_CHECK"
  case recordSample = "RECORD_SAMPLE"

  var phrase: Phrase {
    switch self {
    case .issued: Phrase("下发、新办", "issued")
    case .changed: Phrase("变更", "changed")
    case .renewed: Phrase("延续", "renewed")
    case .reissued: Phrase("补证", "reissued")
    case .suspended: Phrase("暂扣", "suspended")
    case .restored: Phrase("解除暂扣", "restored")
    case .revoked: Phrase("吊销", "revoked")
    case .withdrawn: Phrase("撤回", "withdrawn")
    case .annulled: Phrase("撤销", "annulled")
    case .cancelled: Phrase("注销", "cancelled")
    case .expired: Phrase("到期", "expired")
    case .refused: Phrase("不予许可", "refused")
    case .promiseBreach: Phrase("承诺不实", "promise broken")
    case .delivered: Phrase("已送达", "delivered")
    case .read: Phrase("已阅", "read")
    case .signed: Phrase("已签收", "signed")
    case .claimed: Phrase("已认领", "claimed")
    case .disputed: Phrase("争议退回", "disputed")
    case .escalated: Phrase("超期升级", "escalated")
    case .fedBack: Phrase("已反馈", "fed back")
    case .planned: Phrase("列入计划", "planned")
    case .approve: Phrase("批准", "approved")
    case .start: Phrase("到场", "started")
    case .record: Phrase("形成记录", "recorded")
    case .close: Phrase("办结", "closed")
    case .cancel: Phrase("取消", "cancelled")
    case .submitted: Phrase("已交卷", "submitted")
    case .passed: Phrase("合格", "passed")
    case .failed: Phrase("不合格", "failed")
    case .appealed: Phrase("有异议", "appealed")
    case .voided: Phrase("作废", "void")
    case .conflict: Phrase("两份不一致", "conflict")
    case .accident: Phrase("事故", "accident")
    case .openCase: Phrase("立案", "case opened")
    case .appoint: Phrase("成立调查组", "team named")
    case .declareInterest: Phrase("回避声明", "interest declared")
    case .convene: Phrase("第一次会议", "first meeting")
    case .commission: Phrase("委托鉴定", "appraisal commissioned")
    case .conclude: Phrase("鉴定结论", "appraisal concluded")
    case .extend: Phrase("延长期限", "extended")
    case .draft: Phrase("起草报告", "report drafted")
    case .signDraft: Phrase("签名", "draft signed")
    case .pass: Phrase("调查组通过", "passed by the team")
    case .preReview: Phrase("上级审核", "reviewed above")
    case .submit: Phrase("提交报告", "report submitted")
    case .return: Phrase("退回", "returned")
    case .publish: Phrase("公布", "published")
    case .implement: Phrase("进入落实", "being implemented")
    case .evaluate: Phrase("整改评估", "evaluated")
    case .reopen: Phrase("重启", "opened again")
    case .uplift: Phrase("提级", "taken over above")
    case .resume: Phrase("恢复调查", "resumed")
    case .receive: Phrase("收到批复", "decision received")
    case .supervise: Phrase("挂牌督办", "supervised")
    case .liftSupervision: Phrase("摘牌", "supervision lifted")
    case .direct: Phrase("直接原因", "direct cause")
    case .indirect: Phrase("间接原因", "indirect cause")
    case .proposed: Phrase("建议", "proposed")
    case .assigned: Phrase("已交办", "assigned")
    case .inProgress: Phrase("落实中", "in progress")
    case .reportedDone: Phrase("报告完成", "reported done")
    case .verified: Phrase("已验收", "verified")
    case .closed: Phrase("已销号", "closed")
    case .draftLesson: Phrase("起草教训", "lesson drafted")
    case .select: Phrase("选定企业", "entities selected")
    case .revise: Phrase("退回修改", "sent back")
    case .issue: Phrase("下发", "issued")
    case .withdraw: Phrase("撤回", "withdrawn")
    case .drawSample: Phrase("抽样", "sample drawn")
    case .explainGap: Phrase("说明缺口", "gap explained")
    case .received: Phrase("企业回执", "received by the enterprise")
    case .receiveLesson: Phrase("末次企业回执", "last receipt of an enterprise")
    case .teachShift: Phrase("末次班组学习", "last shift taught")
    case .quizPerson: Phrase("末次人员答题", "last person quizzed")
    case .selfCheck: Phrase("末次企业自查", "last self-check")
    case .recordSample: Phrase("末次抽查", "last sample")
    }
  }

  /// The words of a code, or the code itself if the client is older.
  static func word(of code: String) -> String { HistoryActText(rawValue: code)?.text ?? code }
}
