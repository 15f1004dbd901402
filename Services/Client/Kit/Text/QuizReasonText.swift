/// Reasons of the device's own state.
enum TripReasonText: String, ReasonTable {
  case heldByAnother = "TRIP_HELD_BY_ANOTHER"
  case keyFile = "TRIP_KEY_FILE"
  case signingKeyChanged = "TRIP_SIGNING_KEY_CHANGED"
  case signingKeyMissing = "TRIP_SIGNING_KEY_MISSING"
  case packUnknown = "TRIP_PACK_UNKNOWN"
  case rowSealed = "TRIP_ROW_SEALED"
  case rowMalformed = "TRIP_ROW_MALFORMED"
  case slotUnknown = "TRIP_SLOT_UNKNOWN"
  case drawnAlready = "TRIP_DRAWN_ALREADY"
  case notDrawn = "TRIP_NOT_DRAWN"
  case postUnknown = "TRIP_POST_UNKNOWN"
  case personUnknown = "TRIP_PERSON_UNKNOWN"
  case sitsAlready = "TRIP_SITS_ALREADY"
  case officers = "TRIP_OFFICERS_TOO_FEW"
  case sittingUnknown = "TRIP_SITTING_UNKNOWN"
  case sittingBroken = "TRIP_SITTING_BROKEN"
  case sittingOpen = "TRIP_SITTING_OPEN"
  case packGone = "TRIP_PACK_GONE"
  case rosterRefused = "TRIP_ROSTER_REFUSED"
  case carriedFile = "TRIP_CARRIED_FILE"
  case sentAlready = "TRIP_SENT_ALREADY"
  case notProposed = "TRIP_NOT_PROPOSED"
  case returnForeign = "TRIP_RETURN_FOREIGN"

  var phrase: Phrase {
    switch self {
    case .heldByAnother:
      Phrase(
        "另一个程序正在使用本机的考问数据，同时只能有一个", "another program has this device's quiz state; only one may")
    case .keyFile: Phrase("密钥文件已损坏或权限不对", "a key file is damaged, or others may read it")
    case .signingKeyChanged:
      Phrase(
        "服务的签名密钥与本机记住的不一致，拒绝", "the service shows another signing key than remembered; refused")
    case .signingKeyMissing:
      Phrase("本机还没有可信的签名密钥", "no signing key is trusted on this device yet")
    case .packUnknown: Phrase("本机没有这个考问包，或有多个需要指明", "no such pack here, or several to choose from")
    case .rowSealed:
      Phrase("日志中有一行无法用本机密钥打开", "a row of the journal does not open with this device's key")
    case .rowMalformed: Phrase("日志中有一行不成形", "a row of the journal is malformed")
    case .slotUnknown: Phrase("没有这个席次", "no such slot")
    case .drawnAlready: Phrase("这个席次已经抽过，只抽一次", "this slot was drawn; a draw is made once")
    case .notDrawn: Phrase("还没有输入矿方数字，没有抽人", "the mine's digits are missing; nobody is drawn yet")
    case .postUnknown: Phrase("考问包里没有这个岗位的卷", "the pack has no paper for this post")
    case .personUnknown: Phrase("这个人不在抽中名单里", "this person was not drawn")
    case .sitsAlready: Phrase("这个人在本席次已经开考", "this person sits in this slot already")
    case .officers: Phrase("执法人员不得少于两人", "fewer than two officers")
    case .sittingUnknown: Phrase("本机没有这场考问", "no such sitting on this device")
    case .sittingBroken:
      Phrase("这场考问的记录链从此行起断裂，已保留待查", "the chain of this sitting breaks here; it is kept")
    case .sittingOpen: Phrase("还没有交卷，或已作废，没有成绩", "not handed in, or void: no result")
    case .packGone: Phrase("考问包已不在，或已过期不能再开", "the pack is gone, or may not be opened any more")
    case .rosterRefused: Phrase("班次名单有误，未使用", "the roster has faults and is not used")
    case .carriedFile:
      Phrase("携带文件打不开：口令不对或文件已损坏", "the carried file does not open: wrong code, or damaged")
    case .sentAlready:
      Phrase("局里已有这场考问的记录，请在局里决定", "the office has the record; decide there")
    case .notProposed: Phrase("成绩没有提出这条建议", "the result does not propose this")
    case .returnForeign:
      Phrase("带回的回执与本机的考问不符，未采用", "a returned receipt is not of this device's sitting; not taken")
    }
  }

  var hint: Phrase? {
    switch self {
    case .heldByAnother: Phrase("在那个程序里继续，或先退出它", "go on in that program, or leave it first")
    case .signingKeyChanged:
      Phrase(
        "向局里核实密钥是否更换过；未核实前不要使用", "ask the office whether the key was changed; do not go on before")
    case .signingKeyMissing:
      Phrase("联网执行：anlan quiz pack pull", "with a network: anlan quiz pack pull")
    case .packUnknown: Phrase("查看：anlan quiz pack list", "see: anlan quiz pack list")
    case .officers: Phrase("--officer 甲 --officer 乙", "--officer A --officer B")
    case .sittingUnknown: Phrase("查看：anlan quiz board", "see: anlan quiz board")
    case .rosterRefused: Phrase("改正所列各行后重新导入", "correct the lines and read it again")
    default: nil
    }
  }
}

/// Reasons of packs and slots.
enum PackReasonText: String, ReasonTable {
  case notAPack = "PACK_NOT_A_PACK"
  case unknownVersion = "PACK_UNKNOWN_VERSION"
  case truncated = "PACK_TRUNCATED"
  case unknownIssuer = "PACK_UNKNOWN_ISSUER"
  case tampered = "PACK_TAMPERED"
  case revoked = "PACK_REVOKED"
  case otherDevice = "PACK_OTHER_DEVICE"
  case notYet = "PACK_NOT_YET"
  case expired = "PACK_EXPIRED"
  case withoutKeys = "PACK_WITHOUT_KEYS"
  case sittingOpen = "PACK_SITTING_OPEN"
  case otherPack = "PACK_OTHER_PACK"
  case unsealable = "PACK_UNSEALABLE"
  case noneLeft = "SLOT_NONE_LEFT"
  case stillOpen = "SLOT_STILL_OPEN"
  case notOpen = "SLOT_NOT_OPEN"
  case reasonMissing = "SLOT_REASON_MISSING"
  case stratumShort = "DRAW_STRATUM_SHORT"
  case itemTwice = "DRAW_ITEM_TWICE"
  case itemMalformed = "DRAW_ITEM_MALFORMED"
  case poolTooLarge = "DRAW_POOL_TOO_LARGE"
  case counterpart = "DRAW_COUNTERPART_NONCE"
  case inspector = "DRAW_INSPECTOR_NONCE"
  case secret = "DRAW_SECRET"

  var phrase: Phrase {
    switch self {
    case .notAPack: Phrase("这不是考问包", "this is no quiz pack")
    case .unknownVersion: Phrase("考问包的版本比本程序新", "the pack is of a newer version than this program")
    case .truncated: Phrase("考问包不完整", "the pack is cut short")
    case .unknownIssuer: Phrase("考问包不是可信的密钥签发的", "the pack is not signed by a trusted key")
    case .tampered: Phrase("考问包被改动过，拒绝使用", "the pack was changed after signing; refused")
    case .revoked: Phrase("考问包已被吊销", "the pack was withdrawn")
    case .otherDevice: Phrase("考问包是给另一台设备的", "the pack is for another device")
    case .notYet: Phrase("考问包还没有到启用时间", "the pack may not be opened yet")
    case .expired: Phrase("考问包已过期", "the pack has expired")
    case .withoutKeys: Phrase("包内没有答案，回局里判分", "no keys inside: scored on return")
    case .sittingOpen: Phrase("交卷之前不打开答案", "keys stay sealed until the sitting is closed")
    case .otherPack: Phrase("这场考问属于另一个包", "the sitting is of another pack")
    case .unsealable: Phrase("无法封装", "it cannot be sealed")
    case .noneLeft: Phrase("包里的席次已用完", "no slot of the pack is left")
    case .stillOpen: Phrase("上一个席次还没有结束", "the slot before is still open")
    case .notOpen: Phrase("这个席次没有打开", "the slot is not open")
    case .reasonMissing: Phrase("放弃席次必须说明理由", "giving a slot up needs a reason")
    case .stratumShort: Phrase("题库某一层的题不够抽", "a stratum has too few questions to draw")
    case .itemTwice, .itemMalformed, .poolTooLarge: Phrase("题目清单不成形", "the pool is malformed")
    case .counterpart: Phrase("矿方数字应为 6 到 64 位", "the mine's number is 6 to 64 digits")
    case .inspector, .secret: Phrase("抽取用的随机数不成形", "the draw's random bytes are malformed")
    }
  }

  var hint: Phrase? {
    switch self {
    case .expired, .revoked, .otherDevice, .tampered, .truncated, .noneLeft, .unknownIssuer:
      Phrase("联网重新下载：anlan quiz pack pull", "with a network: anlan quiz pack pull")
    case .stillOpen: Phrase("继续：anlan quiz resume", "go on: anlan quiz resume")
    default: nil
    }
  }
}

/// Reasons of rosters, draws of people, and sittings.
enum SittingReasonText: String, ReasonTable {
  case rosterTwice = "ROSTER_PERSON_TWICE"
  case rosterMalformed = "ROSTER_ENTRY_MALFORMED"
  case rosterLong = "ROSTER_TOO_LONG"
  case tooFew = "WORKERS_TOO_FEW"
  case notSitting = "WORKER_NOT_SITTING"
  case nobodyLeft = "WORKERS_NOBODY_LEFT"
  case stage = "SITTING_STAGE"
  case identity = "SITTING_IDENTITY"
  case place = "SITTING_PLACE"
  case answerKind = "SITTING_ANSWER_KIND"
  case timeOver = "SITTING_TIME_OVER"
  case backwards = "SITTING_MONOTONIC_BACKWARDS"
  case recovery = "SITTING_RECOVERY_MISSING"
  case reason = "SITTING_REASON_TEXT"
  case events = "SITTING_TOO_MANY_EVENTS"
  case signedAlready = "SITTING_SIGNED_ALREADY"
  case signatures = "SITTING_SIGNATURES"
  case decidedAlready = "SITTING_DECIDED_ALREADY"
  case clockJump = "CLOCK_JUMP"

  var phrase: Phrase {
    switch self {
    case .rosterTwice: Phrase("名单里同一人出现两次", "a person is on the roster twice")
    case .rosterMalformed: Phrase("名单里有一行不成形", "an entry of the roster is malformed")
    case .rosterLong: Phrase("名单太长", "the roster is too long")
    case .tooFew: Phrase("该岗位在班人数不足", "too few people at the post")
    case .notSitting: Phrase("被替换的人不在抽中名单里", "the person to replace was not drawn")
    case .nobodyLeft: Phrase("该岗位已无人可替换", "nobody is left at the post")
    case .stage: Phrase("考问的现状不允许这样做", "not in this stage of the sitting")
    case .identity: Phrase("还没有核对身份", "the identity is not confirmed")
    case .place: Phrase("卷上没有这道题", "no such question on the paper")
    case .answerKind: Phrase("答案与题型不符", "the answer does not fit the question")
    case .timeOver: Phrase("时间已到，按已保存的答案交卷", "the time is over; what was saved is handed in")
    case .backwards: Phrase("本机的单调时钟倒退", "the monotonic clock went back")
    case .recovery: Phrase("重启之后要先恢复", "take the sitting up again first")
    case .reason: Phrase("要写明理由，且不能太长", "a reason is needed, and not too long")
    case .events: Phrase("记录的事件过多", "too many events in the record")
    case .signedAlready: Phrase("执法人员已签名，不能再改", "officers have signed; nothing is added")
    case .signatures:
      Phrase(
        "须由本场核身份的两名执法人员签名，各写执法证号",
        "two officers of this sitting sign, each with a certificate number")
    case .decidedAlready: Phrase("这条建议已经决定过", "this was decided already")
    case .clockJump: Phrase("考问中墙上时钟被改动", "the wall clock was turned during the sitting")
    }
  }

  var hint: Phrase? { nil }
}

/// What is wrong with a receipt.
enum ReceiptReasonText: String, ReasonTable {
  case notAReceipt = "RECEIPT_NOT_A_RECEIPT"
  case unknownVersion = "RECEIPT_UNKNOWN_VERSION"
  case truncated = "RECEIPT_TRUNCATED"
  case unknownSigner = "RECEIPT_UNKNOWN_SIGNER"
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
    case .notAReceipt: Phrase("这不是回执", "this is no receipt")
    case .unknownVersion: Phrase("回执的版本比本程序新", "the receipt is of a newer version")
    case .truncated: Phrase("回执不完整", "the receipt is cut short")
    case .unknownSigner: Phrase("回执不是可信的密钥签发的", "the receipt is not signed by a trusted key")
    case .tampered: Phrase("回执被改动过", "the receipt was changed after signing")
    case .otherPack: Phrase("回执与所给的考问包不是一套", "the receipt is of another pack")
    case .slotUnknown: Phrase("包里没有这个席次", "the pack has no such slot")
    case .commitment: Phrase("揭示的密数与抽前的承诺不符", "the secret is not the one promised before the draw")
    case .day: Phrase("抽取不在包的有效期内", "the draw lay outside the life of the pack")
    case .context: Phrase("抽取所依据的内容与包不符", "the context is not that of the pack")
    case .workers: Phrase("人员不是按名单和种子抽出的", "the people do not follow from roster and seed")
    case .noDraw: Phrase("按所给数据抽不出卷", "no paper follows from the data")
    case .paper: Phrase("试卷与重新计算的不一致", "the paper is not the one that follows")
    case .optionOrder: Phrase("选项顺序与重新计算的不一致", "the order of options is not the one that follows")
    case .relaxations: Phrase("放宽之处与重新计算的不一致", "what was relaxed is not what follows")
    case .sitting: Phrase("回执与考问记录不符", "the receipt does not fit the record")
    case .slotOrder: Phrase("席次没有按顺序打开", "slots were opened out of order")
    }
  }

  var hint: Phrase? { nil }
}
