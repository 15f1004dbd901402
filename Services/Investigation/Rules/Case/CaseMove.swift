/// What moves a case.
///
/// **Source**: handbook 7.12.
public enum CaseMove: Int32, Sendable, Hashable, CaseIterable {
  /// 成立调查组.
  case appoint = 1
  /// 召开第一次会议.
  case convene = 2
  /// 委托技术鉴定.
  case commission = 3
  /// 取得鉴定结论.
  case conclude = 4
  /// 延长期限.
  case extend = 5
  /// 起草报告.
  case draft = 6
  /// 调查组通过.
  case pass = 7
  /// 上级安委办审核.
  case preReview = 8
  /// 提交.
  case submit = 9
  /// 退回.
  case sendBack = 10
  /// 批复.
  case approve = 11
  /// 公布.
  case publish = 12
  /// 进入落实.
  case implement = 13
  /// 评估.
  case evaluate = 14
  /// 结案.
  case close = 15
  /// 重启.
  case reopen = 16
  /// 提级.
  case uplift = 17
  /// 恢复调查.
  case resume = 18
  /// 收到牵头机关的批复.
  case receive = 19

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .appoint: "APPOINT"
    case .convene: "CONVENE"
    case .commission: "COMMISSION"
    case .conclude: "CONCLUDE"
    case .extend: "EXTEND"
    case .draft: "DRAFT"
    case .pass: "PASS"
    case .preReview: "PRE_REVIEW"
    case .submit: "SUBMIT"
    case .sendBack: "RETURN"
    case .approve: "APPROVE"
    case .publish: "PUBLISH"
    case .implement: "IMPLEMENT"
    case .evaluate: "EVALUATE"
    case .close: "CLOSE"
    case .reopen: "REOPEN"
    case .uplift: "UPLIFT"
    case .resume: "RESUME"
    case .receive: "RECEIVE"
    }
  }
}
