/// Words of a trace's picture and of the report: codes as people say them.
public enum TraceWords {
  /// A service that is a source.
  public static func source(_ name: String) -> String {
    ["permits": "许可服务", "enforcement": "执法服务", "investigation": "调查服务"][name] ?? name
  }

  /// An act in its band; the code itself if this release does not know it.
  public static func act(_ code: String, _ band: TraceBand) -> String {
    words(of: band)[code] ?? code
  }

  private static func words(of band: TraceBand) -> [String: String] {
    switch band {
    case .licence: licence
    case .receipt: receipt
    case .inspection: inspection
    case .quiz: quiz
    case .inquiry: inquiry
    case .measure: measure
    case .lesson: lesson
    case .lessonReceipt: lessonReceipt
    case .cause: cause
    case .accident: accident
    }
  }

  private static let licence = [
    "ISSUED": "新办", "CHANGED": "变更", "RENEWED": "延续", "REISSUED": "补证", "SUSPENDED": "暂扣",
    "RESTORED": "解除暂扣", "REVOKED": "吊销", "WITHDRAWN": "撤回", "ANNULLED": "撤销",
    "CANCELLED": "注销", "EXPIRED": "到期未延续", "REFUSED": "不予许可", "PROMISE_BREACH": "承诺不实",
  ]
  private static let accident = ["ACCIDENT": "事故"]
  private static let cause = ["DIRECT": "直接原因", "INDIRECT": "间接原因"]
  private static let receipt = [
    "DELIVERED": "已送达", "READ": "已阅", "SIGNED": "已签收", "CLAIMED": "已认领", "DISPUTED": "争议退回",
    "ESCALATED": "超期升级", "SUPERSEDED": "被新事件取代", "FED_BACK": "已反馈",
  ]
  private static let inspection = [
    "PLANNED": "列入计划", "APPROVE": "批准", "START": "到场", "RECORD": "形成记录", "CLOSE": "结束",
    "CANCEL": "取消",
  ]
  private static let quiz = [
    "SUBMITTED": "已交卷", "PASSED": "合格", "FAILED": "不合格", "APPEALED": "有异议", "VOIDED": "作废",
    "CONFLICT": "两份答卷不一致",
  ]
  private static let inquiry = [
    "OPEN_CASE": "立案", "APPOINT": "成立调查组", "DECLARE_INTEREST": "回避声明", "CONVENE": "第一次会议",
    "COMMISSION": "委托鉴定", "CONCLUDE": "鉴定结论", "EXTEND": "延长期限", "DRAFT": "起草报告",
    "SIGN_DRAFT": "签名", "PASS": "调查组通过", "PRE_REVIEW": "上级审核", "SUBMIT": "提交报告",
    "RETURN": "退回", "APPROVE": "批复", "PUBLISH": "公布", "IMPLEMENT": "进入落实",
    "EVALUATE": "整改评估", "CLOSE": "结案", "REOPEN": "重启", "UPLIFT": "提级", "RESUME": "恢复调查",
    "RECEIVE": "收到批复", "SUPERVISE": "挂牌督办", "LIFT_SUPERVISION": "摘牌",
  ]
  private static let measure = [
    "PROPOSED": "建议", "ASSIGNED": "已交办", "IN_PROGRESS": "落实中", "REPORTED_DONE": "报告完成",
    "VERIFIED": "已验收", "CLOSED": "已销号", "DECLINED": "不采纳",
  ]
  private static let lesson = [
    "DRAFT_LESSON": "起草教训", "SELECT": "选定企业", "REVISE": "退回修改",
    "ISSUE": "下发", "CLOSE": "闭环", "REOPEN": "重新下发", "WITHDRAW": "撤回", "DRAW_SAMPLE": "抽样",
    "EXPLAIN_GAP": "说明缺口",
  ]
  private static let lessonReceipt = [
    "RECEIVE_LESSON": "末次企业回执", "TEACH_SHIFT": "末次班组学习", "QUIZ_PERSON": "末次人员答题",
    "SELF_CHECK": "末次企业自查", "RECORD_SAMPLE": "末次抽查", "ISSUED": "已下发", "RECEIVED": "企业回执",
  ]
}
