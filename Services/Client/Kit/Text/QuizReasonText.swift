/// Reasons of blueprints, draws, rosters and slots.
enum DrawReasonText: String, ReasonTable {
  case blueprintEmpty = "BLUEPRINT_EMPTY"
  case blueprintStratum = "BLUEPRINT_STRATUM_MALFORMED"
  case blueprintCount = "BLUEPRINT_COUNT_OUT_OF_RANGE"
  case blueprintMany = "BLUEPRINT_TOO_MANY_QUESTIONS"
  case blueprintOverlap = "BLUEPRINT_STRATA_OVERLAP"
  case blueprintShares = "BLUEPRINT_SHARES_NOT_WHOLE"
  case blueprintJudge = "BLUEPRINT_TOO_MANY_JUDGE"
  case blueprintPublish = "BLUEPRINT_TOO_FEW_TO_PUBLISH"
  case drawShort = "DRAW_STRATUM_SHORT"
  case drawTwice = "DRAW_ITEM_TWICE"
  case drawMalformed = "DRAW_ITEM_MALFORMED"
  case drawLarge = "DRAW_POOL_TOO_LARGE"
  case drawCounterpart = "DRAW_COUNTERPART_NONCE"
  case drawInspector = "DRAW_INSPECTOR_NONCE"
  case drawSecret = "DRAW_SECRET"
  case workersFew = "WORKERS_TOO_FEW"
  case workerNotSitting = "WORKER_NOT_SITTING"
  case workersNone = "WORKERS_NOBODY_LEFT"
  case rosterTwice = "ROSTER_PERSON_TWICE"
  case rosterMalformed = "ROSTER_ENTRY_MALFORMED"
  case rosterLong = "ROSTER_TOO_LONG"
  case slotNone = "SLOT_NONE_LEFT"
  case slotOpen = "SLOT_STILL_OPEN"
  case slotNotOpen = "SLOT_NOT_OPEN"
  case slotReason = "SLOT_REASON_MISSING"

  var phrase: Phrase {
    switch self {
    case .blueprintEmpty: Phrase("组卷方案没有内容", "the blueprint has no quota")
    case .blueprintStratum: Phrase("组卷方案有一层写法不对", "a stratum of the blueprint is not well formed")
    case .blueprintCount: Phrase("组卷方案的题数或比例超出范围", "a count or share is out of its range")
    case .blueprintMany: Phrase("一份卷的题数过多或为零", "a paper has too many questions, or none")
    case .blueprintOverlap: Phrase("两层会抽到同一道题", "two strata could want the same question")
    case .blueprintShares: Phrase("各层比例加起来不是千分之千", "the shares do not add up to the whole")
    case .blueprintJudge: Phrase("判断题超过允许的比例", "more true-or-false questions than allowed")
    case .blueprintPublish: Phrase("某一层的题不到抽取数的三倍", "a stratum has too few questions to publish")
    case .drawShort: Phrase("某一层可抽的题不够", "a stratum has fewer questions than the paper wants")
    case .drawTwice: Phrase("题池里同一道题出现两次", "a question is in the pool twice")
    case .drawMalformed: Phrase("题池里有一项写法不对", "an item of the pool is not well formed")
    case .drawLarge: Phrase("题池过大", "the pool is too large")
    case .drawCounterpart: Phrase("企业方应报 6 至 64 位数字", "the enterprise's number has 6 to 64 digits")
    case .drawInspector: Phrase("检查方随机数长度不对", "the inspector's number has the wrong length")
    case .drawSecret: Phrase("抽题密钥长度不对", "the secret of the draw has the wrong length")
    case .workersFew: Phrase("该岗位当班人数不够抽取", "fewer people at the post than wanted")
    case .workerNotSitting: Phrase("要替换的人不在应考人之列", "who is to be replaced does not sit")
    case .workersNone: Phrase("该岗位的人都已抽过", "everybody at the post was drawn already")
    case .rosterTwice: Phrase("花名册里同一人出现两次", "a person is on the roster twice")
    case .rosterMalformed: Phrase("花名册有一行写法不对", "a line of the roster is not well formed")
    case .rosterLong: Phrase("花名册过长", "the roster is too long")
    case .slotNone: Phrase("试题包的卷号已用完", "all slots of the pack are used")
    case .slotOpen: Phrase("上一份卷还没有结束", "another slot must be ended first")
    case .slotNotOpen: Phrase("这份卷没有打开", "the slot is not open")
    case .slotReason: Phrase("放弃一份卷须说明理由", "giving a slot up needs a reason")
    }
  }

  var hint: Phrase? {
    switch self {
    case .drawShort, .blueprintPublish:
      Phrase("补题：anlan bank import 文件", "add some: anlan bank import FILE")
    case .rosterTwice, .rosterMalformed: Phrase("改好花名册再试", "correct the roster and try again")
    default: nil
    }
  }
}

/// Reasons of packs and sittings.
enum SittingReasonText: String, ReasonTable {
  case packForeign = "PACK_NOT_A_PACK"
  case packVersion = "PACK_UNKNOWN_VERSION"
  case packTruncated = "PACK_TRUNCATED"
  case packIssuer = "PACK_UNKNOWN_ISSUER"
  case packTampered = "PACK_TAMPERED"
  case packRevoked = "PACK_REVOKED"
  case packDevice = "PACK_OTHER_DEVICE"
  case packEarly = "PACK_NOT_YET"
  case packExpired = "PACK_EXPIRED"
  case packKeyless = "PACK_WITHOUT_KEYS"
  case packOpen = "PACK_SITTING_OPEN"
  case packOther = "PACK_OTHER_PACK"
  case packUnsealable = "PACK_UNSEALABLE"
  case stage = "SITTING_STAGE"
  case identity = "SITTING_IDENTITY"
  case place = "SITTING_PLACE"
  case answerKind = "SITTING_ANSWER_KIND"
  case timeOver = "SITTING_TIME_OVER"
  case clockBack = "SITTING_MONOTONIC_BACKWARDS"
  case recovery = "SITTING_RECOVERY_MISSING"
  case reasonText = "SITTING_REASON_TEXT"
  case tooMany = "SITTING_TOO_MANY_EVENTS"

  var phrase: Phrase {
    switch self {
    case .packForeign: Phrase("这不是试题包", "this is no pack")
    case .packVersion: Phrase("试题包版本较新，本程序不认识", "a version of pack this program does not know")
    case .packTruncated: Phrase("试题包不完整", "the pack is cut off")
    case .packIssuer: Phrase("试题包签发者不受信任", "the pack is signed by a key that is not trusted")
    case .packTampered: Phrase("试题包被改动过", "the pack was altered")
    case .packRevoked: Phrase("试题包已被撤回", "the pack was withdrawn")
    case .packDevice: Phrase("试题包是给另一台设备的", "the pack is for another device")
    case .packEarly: Phrase("试题包还没到使用时间", "the pack's time has not come")
    case .packExpired: Phrase("试题包已过期", "the pack has expired")
    case .packKeyless: Phrase("试题包不含答案，回来后评分", "the pack has no keys; it is scored on return")
    case .packOpen: Phrase("考试还没结束，不能看答案", "the sitting is not closed; keys stay sealed")
    case .packOther: Phrase("考试属于另一个试题包", "the sitting belongs to another pack")
    case .packUnsealable: Phrase("无法做成试题包", "no pack can be made of this")
    case .stage: Phrase("考试到不了这一步", "the sitting is not at this stage")
    case .identity: Phrase("还没有核对身份或写明检查人员", "identity not confirmed, or no officer named")
    case .place: Phrase("卷上没有这道题", "the paper has no such place")
    case .answerKind: Phrase("作答方式与题型不符", "the answer does not fit the question")
    case .timeOver: Phrase("考试时间已到", "the time is over")
    case .clockBack: Phrase("计时钟倒退", "the clock of the sitting went back")
    case .recovery: Phrase("设备重启过，没有记录恢复", "the device restarted without a word about it")
    case .reasonText: Phrase("须写明理由，且不能过长", "a reason is needed, and not too long")
    case .tooMany: Phrase("考试记录条数过多", "too many events in one sitting")
    }
  }

  var hint: Phrase? {
    switch self {
    case .packExpired, .packRevoked, .packDevice, .packTruncated, .packTampered:
      Phrase("联网后重新取：anlan quiz pack pull", "fetch it again when online: anlan quiz pack pull")
    case .packVersion: Phrase("更新客户端", "update the client")
    default: nil
    }
  }
}

/// What is wrong with a receipt that does not verify.
enum ProofReasonText: String, ReasonTable {
  case foreign = "RECEIPT_NOT_A_RECEIPT"
  case version = "RECEIPT_UNKNOWN_VERSION"
  case truncated = "RECEIPT_TRUNCATED"
  case signer = "RECEIPT_UNKNOWN_SIGNER"
  case tampered = "RECEIPT_TAMPERED"
  case otherPack = "RECEIPT_OTHER_PACK"
  case slotUnknown = "RECEIPT_SLOT_UNKNOWN"
  case commitment = "RECEIPT_COMMITMENT"
  case day = "RECEIPT_DAY"
  case context = "RECEIPT_CONTEXT"
  case workers = "RECEIPT_WORKERS"
  case noDraw = "RECEIPT_NO_DRAW"
  case paper = "RECEIPT_PAPER"
  case optionOrder = "RECEIPT_OPTION_ORDER"
  case relaxations = "RECEIPT_RELAXATIONS"
  case sitting = "RECEIPT_SITTING"
  case slotOrder = "RECEIPT_SLOT_ORDER"

  var phrase: Phrase {
    switch self {
    case .foreign: Phrase("这不是考试凭证", "this is no receipt of a quiz")
    case .version: Phrase("凭证版本较新，本程序不认识", "a version of receipt this program does not know")
    case .truncated: Phrase("凭证不完整", "the receipt is cut off")
    case .signer: Phrase("凭证签发者不受信任", "the receipt is signed by a key that is not trusted")
    case .tampered: Phrase("凭证被改动过", "the receipt was altered")
    case .otherPack: Phrase("凭证属于另一个试题包", "the receipt is about another pack")
    case .slotUnknown: Phrase("试题包没有这个卷号", "the pack has no such slot")
    case .commitment: Phrase("密钥不是抽题前承诺的那个", "the secret is not the one promised before the draw")
    case .day: Phrase("抽题时间不在试题包有效期内", "the draw lay outside the pack's life")
    case .context: Phrase("凭证写的题库、题池、方案或花名册不符", "another bank, pool, plan or roster is named")
    case .workers: Phrase("应考人不是按花名册抽出的", "the people do not follow from the roster")
    case .noDraw: Phrase("按这些条件抽不出卷", "the draw gives no paper")
    case .paper: Phrase("卷面与抽题结果不同", "the paper is not the one that was drawn")
    case .optionOrder: Phrase("选项次序与抽题结果不同", "the options stand in another order")
    case .relaxations: Phrase("放宽条件的地方与抽题结果不同", "gaps were filled in another way")
    case .sitting: Phrase("考试记录与凭证不符", "the record is not the receipt's")
    case .slotOrder: Phrase("卷号没有按次序使用", "slots were opened out of order")
    }
  }

  var hint: Phrase? { nil }
}
