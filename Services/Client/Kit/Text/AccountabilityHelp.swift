/// Help of the accountability and talk commands.
enum AccountabilityHelp: String, PhraseTable {
  case group, list, show, propose, refer, decide, serve, execute, end, drop, appeal
  case record, party, unit, fact, clause, kind, body, decisionNo, decisionDay
  case talkGroup, talkList, talkShow, talkRecord, talkAnswer
  case talk, talkParty, reason, talker, day, minutes, minutesFile, promises, due, report
  case reportDay, note

  var phrase: Phrase {
    switch self {
    case .group: Phrase("追责：提出、移交、决定、送达、执行到期满", "accountability: from the proposal to its end")
    case .list: Phrase("列出一起事故的追责", "list those of a case")
    case .show: Phrase("一条追责的全部情况", "one record in full")
    case .propose: Phrase("提出追责建议", "propose whom to hold to account")
    case .refer: Phrase("移交有权机关", "refer it to the competent body")
    case .decide: Phrase("登记有权机关的决定", "enter what the body decided")
    case .serve: Phrase("登记送达", "enter the service")
    case .execute: Phrase("登记执行", "enter the execution")
    case .end: Phrase("登记影响期满", "enter that its effect has ended")
    case .drop: Phrase("不予追究，写明理由", "not pursued, and why")
    case .appeal: Phrase("登记申诉", "enter an appeal")
    case .record: Phrase("追责编号，如 3", "number of the record, e.g. 3")
    case .party: Phrase("责任人姓名或单位", "name of the person or unit")
    case .unit: Phrase("是单位", "it is a unit")
    case .fact: Phrase("做了或没做什么", "what was done or not done")
    case .clause: Phrase("违反的条款", "the clause that was violated")
    case .kind: Phrase("处理种类，如 政务记过、行政处罚", "kind, e.g. demerit, penalty")
    case .body: Phrase("决定机关", "body that decides")
    case .decisionNo: Phrase("决定文号", "number of the decision")
    case .decisionDay: Phrase("决定日期", "day of the decision")
    case .talkGroup: Phrase("警示约谈：纪要、承诺、整改报告", "warning talks: minutes, promises, report")
    case .talkList: Phrase("列出约谈", "list talks")
    case .talkShow: Phrase("一次约谈的全部情况", "one talk in full")
    case .talkRecord: Phrase("登记一次约谈", "enter a talk")
    case .talkAnswer: Phrase("登记约谈后的整改报告", "enter the report that followed a talk")
    case .talk: Phrase("约谈编号，如 2", "number of the talk, e.g. 2")
    case .talkParty: Phrase("被约谈的单位或负责人", "unit or office talked to")
    case .reason: Phrase("事由", "why")
    case .talker: Phrase("约谈人", "who led the talk")
    case .day: Phrase("约谈日期（默认今天）", "day of the talk (default today)")
    case .minutes: Phrase("纪要，- 从标准输入读", "minutes, - for stdin")
    case .minutesFile: Phrase("纪要所在的文件", "file with the minutes")
    case .promises: Phrase("承诺", "what was promised")
    case .due: Phrase("整改报告期限（默认 30 日后）", "day the report is due (default in 30 days)")
    case .report: Phrase("整改报告文号或名称", "number or title of the report")
    case .reportDay: Phrase("收到日期（默认今天）", "day it came (default today)")
    case .note: Phrase("说明", "note")
    }
  }
}
