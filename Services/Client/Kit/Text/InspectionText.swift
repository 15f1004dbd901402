/// Words of the inspection commands.
enum InspectionText: String, PhraseTable {
  case number, kind, entity, sector, plannedDay, subject, officers, quiz, quizRequired, quizTaken
  case quizMissing, noQuizReason, record, arrived, left, text, problems, noProblems, signedBy
  case refusal, underground, moves, move, by, planned, approved, cancelled, started, recorded
  case closed, lateRecord, card, cardNo, validFrom, validTo, account, cardKept, badTime
  case reasonNeeded, reasonAsk, textNeeded, textAsk, officersNeeded, officersAsk, signNeeded
  case severalPremises, inForce, notInForce, badKind, proposed

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .kind: Phrase("种类", "Kind")
    case .entity: Phrase("检查对象", "Entity")
    case .sector: Phrase("行业", "Sector")
    case .plannedDay: Phrase("计划日", "Planned")
    case .subject: Phrase("检查内容", "Subject")
    case .officers: Phrase("检查人员", "Officers")
    case .quiz: Phrase("考试", "Quiz")
    case .quizRequired: Phrase("须考试，未考", "required, none yet")
    case .quizTaken: Phrase("已考 {0} 场", "{0} taken")
    case .quizMissing: Phrase("未考，已说明", "none, reason given")
    case .proposed: Phrase("对企业的建议", "Proposed")
    case .noQuizReason: Phrase("未考原因", "Why no quiz")
    case .record: Phrase("检查记录", "Record")
    case .arrived: Phrase("到场", "Arrived")
    case .left: Phrase("离场", "Left")
    case .text: Phrase("内容", "Text")
    case .problems: Phrase("问题", "Problems")
    case .noProblems: Phrase("未发现问题", "no problem found")
    case .signedBy: Phrase("企业签字", "Signed by")
    case .refusal: Phrase("未签字", "Not signed")
    case .underground: Phrase("井下检查", "Underground")
    case .moves: Phrase("经过", "Moves")
    case .move: Phrase("步骤", "Move")
    case .by: Phrase("办理人", "By")
    case .planned: Phrase("已计划检查：{0}，{1}", "planned: {0}, {1}")
    case .approved: Phrase("已批准：{0}，{1}", "approved: {0}, {1}")
    case .cancelled: Phrase("已取消：{0}，{1}", "cancelled: {0}, {1}")
    case .started: Phrase("已开始：{0}，{1}", "started: {0}, {1}")
    case .recorded: Phrase("已记录：{0}，{1}", "recorded: {0}, {1}")
    case .closed: Phrase("已结束：{0}，{1}", "closed: {0}, {1}")
    case .lateRecord: Phrase("（记录迟于规定时限）", " (recorded later than it should be)")
    case .card: Phrase("执法证", "Card")
    case .cardNo: Phrase("证号", "Card no.")
    case .validFrom: Phrase("有效期起", "Valid from")
    case .validTo: Phrase("有效期止", "Valid to")
    case .account: Phrase("账号", "Account")
    case .cardKept: Phrase("已登记执法证：{0}，{1} 至 {2}", "card of {0} entered, {1} to {2}")
    case .badTime:
      Phrase(
        "“{0}”不是时间，应像 '2026-11-24 09:30' 或 09:30",
        "“{0}” is no time; write '2026-11-24 09:30' or 09:30")
    case .reasonNeeded: Phrase("--reason 理由", "--reason TEXT")
    case .reasonAsk: Phrase("理由：", "Reason: ")
    case .textNeeded: Phrase("--text 文字，或 --text-file 文件", "--text TEXT or --text-file FILE")
    case .textAsk: Phrase("检查记录：", "Record: ")
    case .officersNeeded: Phrase("--officers 账号,账号", "--officers ACCOUNT,ACCOUNT")
    case .officersAsk: Phrase("现场检查人员（账号，逗号分隔）：", "Officers on site (accounts, commas): ")
    case .signNeeded:
      Phrase("--signed-by 姓名，或 --refused 原因", "--signed-by NAME or --refused REASON")
    case .severalPremises:
      Phrase("“{0}”有 {1} 处场所，请指明一处", "“{0}” has {1} premises; name one")
    case .inForce: Phrase("有效", "in force")
    case .notInForce: Phrase("不在有效期", "not in force")
    case .badKind: Phrase("没有“{0}”这种检查，只有：", "there is no inspection “{0}”; there are:")
    }
  }
}

/// Names of the states of an inspection.
enum InspectionNameText: String, PhraseTable {
  case planned, approved, started, recorded, closed, cancelled

  var phrase: Phrase {
    switch self {
    case .planned: Phrase("已计划", "planned")
    case .approved: Phrase("已批准", "approved")
    case .started: Phrase("已开始", "started")
    case .recorded: Phrase("已记录", "recorded")
    case .closed: Phrase("已结束", "closed")
    case .cancelled: Phrase("已取消", "cancelled")
    }
  }
}

/// Names of kinds of inspections.
enum InspectionKindText: String, PhraseTable {
  case planned, special, random, unannounced, complaint, `repeat`, cross, remote, accident

  var phrase: Phrase {
    switch self {
    case .planned: Phrase("计划检查", "planned")
    case .special: Phrase("专项检查", "special")
    case .random: Phrase("双随机", "random")
    case .unannounced: Phrase("四不两直", "unannounced")
    case .complaint: Phrase("举报核查", "complaint")
    case .repeat: Phrase("复查", "repeat")
    case .cross: Phrase("交叉检查", "cross")
    case .remote: Phrase("远程检查", "remote")
    case .accident: Phrase("事故", "accident")
    }
  }
}

/// Names of the steps of an inspection.
enum InspectionMoveText: String, PhraseTable {
  case approve, cancel, start, record, close

  var phrase: Phrase {
    switch self {
    case .approve: Phrase("批准", "approve")
    case .cancel: Phrase("取消", "cancel")
    case .start: Phrase("开始", "start")
    case .record: Phrase("记录", "record")
    case .close: Phrase("结束", "close")
    }
  }
}
