internal import InvestigationRules

/// Words of states and kinds, as a report for people says them.
enum ReportWords {
  /// Of a measure's state.
  static func word(_ state: MeasureState) -> String {
    switch state {
    case .proposed: "已提出"
    case .assigned: "已下达"
    case .inProgress: "落实中"
    case .reportedDone: "已报完成"
    case .verified: "已验收"
    case .closed: "已销号"
    case .declined: "不采纳"
    }
  }

  /// Of a lesson's state.
  static func word(_ state: LessonState) -> String {
    switch state {
    case .draft: "起草"
    case .selected: "已选定"
    case .issued: "已下发"
    case .closed: "已闭环"
    case .withdrawn: "已撤回"
    }
  }

  /// Of an accountability's state.
  static func word(_ state: AccountabilityState) -> String {
    switch state {
    case .proposed: "已提出"
    case .referred: "已移交"
    case .decided: "已决定"
    case .served: "已送达"
    case .executed: "已执行"
    case .effectEnded: "影响期满"
    case .notPursued: "不予追究"
    case .appealed: "申诉中"
    }
  }

  /// Of a kind of evidence.
  static func word(_ kind: EvidenceKind) -> String {
    switch kind {
    case .document: "书证"
    case .object: "物证"
    case .recording: "视听资料"
    case .data: "电子数据"
    case .testimony: "证人证言"
    case .statement: "当事人陈述"
    case .appraisal: "鉴定意见"
    case .survey: "勘验笔录"
    }
  }

  /// Of a step of a case.
  static func word(_ move: CaseMove) -> String {
    switch move {
    case .appoint: "成立调查组"
    case .convene: "第一次会议"
    case .commission: "委托鉴定"
    case .conclude: "鉴定结论"
    case .extend: "延长期限"
    case .draft: "起草报告"
    case .pass: "调查组通过"
    case .preReview: "上级审核"
    case .submit: "提交报告"
    case .sendBack: "退回"
    case .approve: "批复"
    case .publish: "公布"
    case .implement: "进入落实"
    case .evaluate: "整改评估"
    case .close: "结案"
    case .reopen: "重启"
    case .uplift: "提级"
    case .resume: "恢复调查"
    case .receive: "收到牵头机关批复"
    }
  }

  /// Of whom a member stands for.
  static func word(_ party: TeamParty) -> String {
    switch party {
    case .government: "人民政府"
    case .emergency: "应急管理部门"
    case .supervising: "有关部门"
    case .discipline: "监察机关"
    case .publicSecurity: "公安机关"
    case .union: "工会"
    case .procuratorate: "人民检察院（应邀）"
    case .expert: "专家"
    }
  }
}
