/// Reasons about lessons, measures, accountability and talks.
enum FollowUpReasonText: String, ReasonTable {
  case lessonMissing = "LESSON_NOT_FOUND"
  case lessonRole = "LESSON_ROLE_MISSING"
  case lessonInvalid = "INVALID_LESSON"
  case lessonNotDraft = "LESSON_NOT_DRAFT"
  case lessonNotIssued = "LESSON_NOT_ISSUED"
  case ruleAsksNothing = "RULE_ASKS_NOTHING"
  case nobodySelected = "NOBODY_SELECTED"
  case notSelected = "ENTITY_NOT_SELECTED"
  case notSampled = "ENTITY_NOT_SAMPLED"
  case nobodyAnswered = "NOBODY_ANSWERED"
  case gapUnknown = "GAP_UNKNOWN"
  case gapsUnexplained = "GAPS_UNEXPLAINED"
  case returnInvalid = "INVALID_RETURN"
  case shiftUnknown = "SHIFT_UNKNOWN"
  case measureInvalid = "INVALID_MEASURE"
  case measureRole = "MEASURE_ROLE_MISSING"
  case otherDepartment = "MEASURE_OTHER_DEPARTMENT"
  case accountabilityInvalid = "INVALID_ACCOUNTABILITY"
  case followUpMissing = "FOLLOW_UP_NOT_FOUND"
  case dueDayInvalid = "DUE_DAY_INVALID"
  case samePerson = "SAME_PERSON"
  case talkAnswered = "TALK_ANSWERED"
  case effectNotOver = "EFFECT_NOT_OVER"
  case lossInvalid = "INVALID_LOSS"
  case lossAmount = "LOSS_AMOUNT"
  case lossKind = "LOSS_KIND_UNKNOWN"
  case lossMissing = "LOSS_NOT_FOUND"
  case lossWithdrawn = "LOSS_WITHDRAWN"
  case lossEmpty = "LOSS_EMPTY"
  case lossFalls = "LOSS_FALLS"

  var phrase: Phrase {
    switch self {
    case .lessonMissing: Phrase("没有这条教训", "no such lesson")
    case .lessonRole, .measureRole: Phrase("此项须由规定角色办理", "this act needs its role")
    case .lessonInvalid: Phrase("教训填写不全", "the lesson is not complete")
    case .lessonNotDraft: Phrase("只有起草中的教训可以改写", "only a draft is written anew")
    case .lessonNotIssued: Phrase("教训还没有下发，或已闭环", "the lesson is not issued, or closed")
    case .ruleAsksNothing:
      Phrase("选择规则没有条件，会选中全市", "the rule asks nothing: it would select the whole city")
    case .nobodySelected: Phrase("规则没有选中任何企业", "the rule selects no entity")
    case .notSelected: Phrase("这家企业不在已冻结的名单里", "the entity is not in the frozen selection")
    case .notSampled: Phrase("这家企业没有被抽中", "the entity is not in the sample")
    case .nobodyAnswered: Phrase("还没有企业回执，无从抽查", "nobody has answered: there is nothing to sample")
    case .gapUnknown: Phrase("没有这个缺口", "the coverage has no such gap")
    case .gapsUnexplained: Phrase("还有缺口没有说明", "some gaps have no explanation")
    case .returnInvalid: Phrase("回执填写有误", "what came back is not well formed")
    case .shiftUnknown: Phrase("企业回执里没有这个班组", "the enterprise's receipt names no such shift")
    case .measureInvalid: Phrase("措施填写不全", "the measure is not complete")
    case .otherDepartment:
      Phrase("只有承办部门可以答复", "only the department it is assigned to answers for it")
    case .accountabilityInvalid: Phrase("追责或约谈填写不全", "the record is not complete")
    case .followUpMissing: Phrase("没有这一项，或无权查看", "no such record, or not yours to see")
    case .dueDayInvalid: Phrase("期限不是日期，或已经过去", "the day is no day, or past")
    case .samePerson: Phrase("须由另一人办理", "another person must do it")
    case .talkAnswered: Phrase("整改报告此前已登记", "the report was entered before")
    case .effectNotOver: Phrase("影响期还没有满", "its effect has not ended yet")
    case .lossInvalid: Phrase("损失项填写有误", "the entry of loss is not well formed")
    case .lossAmount: Phrase("金额应为 1 分到 10 万亿元", "an amount from 1 fen to 10^13 yuan")
    case .lossKind:
      Phrase("事故当日的 GB 6721 没有这个项目", "GB 6721 of the accident's day has no such kind")
    case .lossMissing: Phrase("没有这一损失项", "no such entry of loss")
    case .lossWithdrawn: Phrase("这一项已经撤回", "the entry was taken back before")
    case .lossEmpty: Phrase("还没有一项损失，无从核定", "nothing is entered: nothing to settle")
    case .lossFalls: Phrase("合计低于此前报告，须写明理由", "the sum is less than was reported: say why")
    }
  }

  var hint: Phrase? {
    switch self {
    case .lessonMissing: Phrase("列出教训：anlan lesson list", "list them: anlan lesson list")
    case .lessonRole, .measureRole, .otherDepartment:
      Phrase("查看本账号的权限：anlan whoami", "see what this account may do: anlan whoami")
    case .lessonNotDraft:
      Phrase("先退回：anlan lesson revise 编号 --note 理由", "first: anlan lesson revise NAME --note WHY")
    case .ruleAsksNothing, .nobodySelected:
      Phrase(
        "先试算：anlan lesson preview --trade B06",
        "try it first: anlan lesson preview --trade B06")
    case .gapsUnexplained, .gapUnknown:
      Phrase("看缺口：anlan lesson coverage 编号", "see them: anlan lesson coverage NAME")
    case .samePerson: Phrase("换一个账号再执行", "let another account run it")
    case .lossKind, .lossMissing, .lossWithdrawn:
      Phrase("看项目和各项：anlan case loss list 案件", "see them: anlan case loss list CASE")
    case .lossEmpty:
      Phrase("先登记：anlan case loss add 案件", "enter one first: anlan case loss add CASE")
    case .lossFalls: Phrase("加上 --note 理由", "add --note WHY")
    default: nil
    }
  }
}
