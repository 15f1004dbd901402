/// Reasons that keep a case from moving on: guards, and the four gates.
enum CaseGuardText: String, ReasonTable {
  case future = "DAY_IN_FUTURE"
  case before = "DAY_BEFORE_ACCIDENT"
  case appraisal = "APPRAISAL_NOT_OPEN"
  case appraisalEnd = "APPRAISAL_ENDS_EARLY"
  case long = "EXTENSION_TOO_LONG"
  case late = "EXTENSION_TOO_LATE"
  case notForeseen = "EXTENSION_NOT_FORESEEN"
  case noDraft = "DRAFT_MISSING"
  case changed = "DRAFT_CHANGED"
  case unsigned = "MEMBER_UNSIGNED"
  case dissent = "DISSENT_UNDECIDED"
  case notSupervised = "NOT_SUPERVISED"
  case preReview = "PRE_REVIEW_MISSING"
  case supervised = "SUPERVISION_NOT_LIFTED"
  case secrets = "SECRETS_UNCHECKED"
  case early = "EVALUATION_TOO_EARLY"
  case index = "INDEX_MISSING"
  case causes = "CAUSES_NOT_CLEAR"
  case persons = "PERSONS_NOT_DEALT_WITH"
  case measures = "MEASURES_NOT_DONE"
  case education = "PEOPLE_NOT_TAUGHT"
  case invalidDraft = "INVALID_DRAFT"
  case draftNotFound = "DRAFT_NOT_FOUND"
  case conflict = "DRAFT_CONFLICT"
  case shortName = "NAME_TOO_SHORT"

  var phrase: Phrase {
    switch self {
    case .future: Phrase("这一天还没有到", "the day has not come")
    case .before: Phrase("早于事故发生日", "before the accident")
    case .appraisal: Phrase("没有这次正在进行的鉴定", "no such appraisal runs")
    case .appraisalEnd: Phrase("鉴定结束早于开始", "the appraisal ends before it began")
    case .long:
      Phrase(
        "延长合计超过上限：提交报告 60 日（493号令第29条），特别重大批复 30 日（第32条）",
        "too long: 60 days in all for a report, 30 for the approval at the gravest level")
    case .late: Phrase("期限已过，不能再延长", "it was due before")
    case .notForeseen:
      Phrase("只有特别重大事故的批复可以延长（493号令第32条）", "only an approval at the gravest level may be put off")
    case .noDraft: Phrase("还没有报告稿", "there is no draft")
    case .changed: Phrase("报告稿已改动，请重读再签", "the draft changed: read it again, then sign")
    case .unsigned: Phrase("有成员没有在这一稿上签名（493号令第30条）", "a member has not signed this draft")
    case .dissent: Phrase("有不同意见，须写明政府决定的文号", "a dissent: name the government's decision")
    case .notSupervised: Phrase("没有挂牌督办，直接提交即可", "no supervision stands: submit it")
    case .preReview: Phrase("挂牌督办案件须先经上级安委办审核", "the higher office consents first")
    case .supervised: Phrase("挂牌督办还没有摘牌", "the supervision is not lifted")
    case .secrets: Phrase("公布前须确认已去除秘密：加 --checked", "look for secrets first: add --checked")
    case .early: Phrase("整改评估须在批复满 10 个月后", "evaluated from 10 months after approval")
    case .index: Phrase("提级移交须附清单：--index", "an index goes with the file: --index")
    case .causes: Phrase("事故原因未查清", "the causes are not clear")
    case .persons: Phrase("责任人员未处理", "those responsible are not dealt with")
    case .measures: Phrase("整改措施未落实", "the measures are not done")
    case .education: Phrase("有关人员未受到教育", "people have not been taught")
    case .invalidDraft: Phrase("报告稿填写有误", "the draft is not well formed")
    case .draftNotFound: Phrase("没有这一稿", "no such version")
    case .conflict: Phrase("别人已另存一稿，请先读再存", "another version came in between")
    case .shortName: Phrase("要隐去的姓名至少两个字", "a name to mask has two characters at least")
    }
  }

  /// What stands is in the phrase; where the case stands is shown by `anlan case show`.
  var hint: Phrase? { nil }
}
