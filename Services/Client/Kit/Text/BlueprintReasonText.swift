/// Reasons about plans of papers.
enum BlueprintReasonText: String, ReasonTable {
  case empty = "BLUEPRINT_EMPTY"
  case stratum = "BLUEPRINT_STRATUM_MALFORMED"
  case count = "BLUEPRINT_COUNT_OUT_OF_RANGE"
  case tooMany = "BLUEPRINT_TOO_MANY_QUESTIONS"
  case overlap = "BLUEPRINT_STRATA_OVERLAP"
  case shares = "BLUEPRINT_SHARES_NOT_WHOLE"
  case judge = "BLUEPRINT_TOO_MANY_JUDGE"
  case publish = "BLUEPRINT_TOO_FEW_TO_PUBLISH"
  case bankNotPublished = "BANK_NOT_PUBLISHED"
  case ruleSetUnknown = "RULE_SET_UNKNOWN"

  var phrase: Phrase {
    switch self {
    case .empty: Phrase("组卷方案没有内容", "the blueprint has no quota")
    case .stratum: Phrase("组卷方案有一层写法不对", "a stratum of the blueprint is not well formed")
    case .count: Phrase("组卷方案的题数或比例超出范围", "a count or share is out of its range")
    case .tooMany: Phrase("一份卷的题数过多或为零", "a paper has too many questions, or none")
    case .overlap: Phrase("两层会抽到同一道题", "two strata could want the same question")
    case .shares: Phrase("各层比例加起来不是千分之千", "the shares do not add up to the whole")
    case .judge: Phrase("判断题超过允许的比例", "more true-or-false questions than allowed")
    case .publish: Phrase("某一层的题不到抽取数的三倍", "a stratum has too few questions to publish")
    case .bankNotPublished: Phrase("题库没有在用的版本", "no version of the bank is published")
    case .ruleSetUnknown: Phrase("今天没有这套评分规则", "no such rule set is in force today")
    }
  }

  var hint: Phrase? {
    switch self {
    case .publish: Phrase("补题：anlan bank import 文件", "add some: anlan bank import FILE")
    case .bankNotPublished:
      Phrase("查看版本：anlan bank versions 题库", "see its versions: anlan bank versions BANK")
    default: nil
    }
  }
}

/// Reasons about packs, sittings and scores as the service keeps them.
enum ScoringReasonText: String, ReasonTable {
  case inspectionNotOpen = "INSPECTION_NOT_OPEN"
  case deviceKey = "DEVICE_KEY_INVALID"
  case slots = "SLOTS_INVALID"
  case packUnknown = "PACK_UNKNOWN"
  case sittingUnreadable = "SITTING_UNREADABLE"
  case sittingConflict = "SITTING_CONFLICT"
  case hashDiffers = "HASH_DIFFERS"
  case marksInvalid = "MARKS_INVALID"
  case appealSameOfficer = "APPEAL_SAME_OFFICER"
  case appealLate = "APPEAL_TOO_LATE"
  case rescoreChanged = "RESCORE_CHANGED"
  case rescoreInvalid = "RESCORE_INVALID"

  var phrase: Phrase {
    switch self {
    case .inspectionNotOpen:
      Phrase("检查还没批准，或已结束", "the inspection is neither approved nor started")
    case .deviceKey: Phrase("设备公钥应为 32 字节", "a device key has 32 bytes")
    case .slots: Phrase("卷号数超出范围", "the number of slots is out of range")
    case .packUnknown: Phrase("这个试题包不是本服务签发的", "the pack was not sealed by this service")
    case .sittingUnreadable: Phrase("考试记录读不懂", "the record of the sitting cannot be read")
    case .sittingConflict:
      Phrase("同一场考试有两份不同的记录，都已保留", "two different records of one sitting; both are kept")
    case .hashDiffers: Phrase("内容与哈希不符", "the bytes have another hash")
    case .marksInvalid:
      Phrase("评分超出该题分值，或该题不需人工评分", "marks above the question's, or none are needed")
    case .appealSameOfficer: Phrase("申诉须由另一人员重新评分", "after an appeal another officer marks")
    case .appealLate: Phrase("已过申诉期限", "the time to appeal is over")
    case .rescoreChanged: Phrase("预览之后又有考试进来", "sittings came in since the preview")
    case .rescoreInvalid: Phrase("重新计分的写法不对", "the rescore is not well formed")
    }
  }

  var hint: Phrase? {
    switch self {
    case .appealSameOfficer: Phrase("换一个账号再执行", "let another account run it")
    case .rescoreChanged: Phrase("再看一次预览", "look at the preview again")
    case .inspectionNotOpen:
      Phrase("查看：anlan inspection show 编号", "see: anlan inspection show ID")
    default: nil
    }
  }
}
