/// Help of the inspection commands.
enum InspectionHelp: String, PhraseTable {
  case group, plan, approve, cancel, start, record, close, list, show, card, cardList, cardPut
  case inspection, entity, kind, day, subject, reason, note, officers, arrive, leave, text
  case textFile, problem, signedBy, refused, underground, noQuiz, state, ofEntity, officer
  case account, cardNo, validFrom, validTo, ofAccount, decide

  var phrase: Phrase {
    switch self {
    case .group: Phrase("检查：计划、批准、开始、记录、结束", "inspections: plan, approve, start, record, close")
    case .plan: Phrase("计划一次检查", "plan an inspection")
    case .approve: Phrase("批准检查计划（负责人）", "approve a plan (head of department)")
    case .cancel: Phrase("取消还没开始的检查", "cancel an inspection that has not started")
    case .start: Phrase("到场开始，至少两名有证人员", "start on site: two officers with valid cards")
    case .record: Phrase("写现场检查记录", "write the record of the visit")
    case .close: Phrase("结束检查；须考试的先考或说明", "close it; with its quiz, or why there was none")
    case .decide:
      Phrase("决定一条对企业的建议（考问结果）", "decide what its quizzes propose for the enterprise")
    case .list: Phrase("列出检查", "list inspections")
    case .show: Phrase("一次检查的全部情况", "one inspection in full")
    case .card: Phrase("执法证：登记与查看", "enforcement cards: enter and list")
    case .cardList: Phrase("列出执法证", "list the cards")
    case .cardPut: Phrase("登记或更改一人的执法证", "enter or change an officer's card")
    case .inspection: Phrase("检查编号，如 12", "number of the inspection, e.g. 12")
    case .entity: Phrase("统一社会信用代码，或 entities/…", "credit code, or entities/…")
    case .kind:
      Phrase(
        "种类：planned、special、random、unannounced …", "kind: planned, special, random, unannounced …")
    case .day: Phrase("哪一天去（默认今天）", "day of the visit (default today)")
    case .subject: Phrase("检查什么", "what is looked at")
    case .reason: Phrase("为什么取消", "why it is cancelled")
    case .note: Phrase("备注", "note")
    case .officers: Phrase("现场检查人员的账号，逗号分隔", "accounts of the officers on site, with commas")
    case .arrive:
      Phrase("到场时间，如 '2026-11-24 09:30'", "when the visit began, e.g. '2026-11-24 09:30'")
    case .leave: Phrase("离场时间，同上；只写 11:40 即今天", "when it ended; 11:40 alone means today")
    case .text: Phrase("记录内容，- 从标准输入读", "text of the record, - for stdin")
    case .textFile: Phrase("记录内容所在的文件", "file with the text of the record")
    case .problem: Phrase("发现的问题，可重复", "a problem that was found; repeatable")
    case .signedBy: Phrase("企业签字人", "who signed for the enterprise")
    case .refused: Phrase("为什么没有签字", "why nobody signed")
    case .underground: Phrase("井下检查（48 小时内记录）", "underground: to be recorded within 48 hours")
    case .noQuiz: Phrase("为什么没有考试", "why there was no quiz")
    case .state: Phrase("状态：PLANNED、APPROVED、STARTED …", "state: PLANNED, APPROVED, STARTED …")
    case .ofEntity: Phrase("只列这个对象的", "only of this entity")
    case .officer: Phrase("只列这个账号参加的", "only those with this officer")
    case .account: Phrase("检查人员的系统账号", "account of the officer")
    case .cardNo: Phrase("执法证号", "number of the card")
    case .validFrom: Phrase("有效期起", "first day it is valid")
    case .validTo: Phrase("有效期止；停用就写今天", "last day it is valid; today to end it")
    case .ofAccount: Phrase("只看这个账号的", "only of this account")
    }
  }
}
