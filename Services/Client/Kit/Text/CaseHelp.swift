/// Help of the commands about cases.
enum CaseHelp: String, PhraseTable {
  case group, list, show, open, team, declare, draft, sign, approve, publish, evaluate, close
  case reopen, move, supervise, page
  case number, report, lead, basis, file, document, note, day, interest, person, base, dissent
  case paper, place, mask, checked, verb, days, body, qualification, appraisal, authority, index
  case notice, due, lift, version, html, masked, state, level, member, words, overdue

  var phrase: Phrase {
    switch self {
    case .group: Phrase("事故调查案件：立案、调查组、报告、批复、结案", "cases: team, report, approval, closing")
    case .list: Phrase("列出案件和时限", "list cases and their clocks")
    case .show: Phrase("一起案件的全部情况", "one case in full")
    case .open: Phrase("立案", "open a case")
    case .team: Phrase("看或成立调查组", "show or name the team")
    case .declare: Phrase("声明有无利害关系并承诺保密", "declare interests and promise secrecy")
    case .draft: Phrase("看或保存报告稿", "show or save a draft of the report")
    case .sign: Phrase("签名；只对读过的那一稿有效", "sign the very draft that was read")
    case .approve: Phrase("批复", "approve")
    case .publish: Phrase("公布，姓名隐去", "publish, names masked")
    case .evaluate: Phrase("整改评估", "evaluate the measures")
    case .close: Phrase("结案（四不放过）", "close it, through its four gates")
    case .reopen: Phrase("重启调查", "reopen it")
    case .move: Phrase("其他步骤：convene、extend、submit …", "other steps: convene, extend, submit …")
    case .supervise: Phrase("挂牌督办或摘牌", "put it under supervision, or lift that")
    case .page: Phrase("汇编调查报告为网页", "put the report together as a page")
    case .number: Phrase("案件编号，如 7", "number of the case, e.g. 7")
    case .report: Phrase("由哪份事故报告立案", "report it comes from")
    case .lead: Phrase("牵头机关，与规则不同时写明", "who leads, if another than by the rules")
    case .basis: Phrase("另定牵头机关的依据", "decision that names another")
    case .file: Phrase("文件", "file")
    case .document: Phrase("文号", "number of the document")
    case .note: Phrase("说明", "note")
    case .day: Phrase("哪一天的事（默认今天）", "day of the act (default today)")
    case .interest: Phrase("利害关系；不写即声明没有", "the interest; without it none is declared")
    case .person: Phrase("代谁（无账号成员的纸件）", "for whom (paper of a member without account)")
    case .base: Phrase("在第几稿上改（默认当前稿）", "version that was changed (default the current)")
    case .dissent: Phrase("不同意见", "where the member disagrees")
    case .paper: Phrase("签名纸件", "the signed paper")
    case .place: Phrase("公布在哪里", "where it is published")
    case .mask: Phrase("要隐去的姓名，可重复", "a name to mask; repeatable")
    case .checked: Phrase("已查并去除秘密", "secrets were looked for and taken out")
    case .verb:
      Phrase("步骤：convene、commission、conclude、submit …", "convene, commission, conclude, submit …")
    case .days: Phrase("延长几日", "days of extension")
    case .body: Phrase("鉴定机构或督办机关", "appraising or supervising body")
    case .qualification: Phrase("鉴定资质", "what qualifies the body")
    case .appraisal: Phrase("第几次鉴定", "number of the appraisal")
    case .authority: Phrase("提级到哪里；延长由谁批准", "who takes over; who grants an extension")
    case .index: Phrase("移交清单一项，可重复", "an entry of the index; repeatable")
    case .notice: Phrase("督办通知文号", "number of the notice")
    case .due: Phrase("督办期限", "last day")
    case .lift: Phrase("摘牌文号", "document that lifts it")
    case .version: Phrase("第几稿（默认当前稿）", "version (default the current)")
    case .html: Phrase("写到这个文件", "write to this file")
    case .masked: Phrase("公开版，姓名隐去", "as published, names masked")
    case .state: Phrase("状态：INVESTIGATING、APPROVED …", "state: INVESTIGATING, APPROVED …")
    case .level: Phrase("等级：ORDINARY、LARGER …", "level: ORDINARY, LARGER …")
    case .words: Phrase("名称、单位、地点、牵头机关里的字", "words of title, unit, place or authority")
    case .member: Phrase("只列这个账号参加的", "only with this member")
    case .overdue: Phrase("只列有时限已过、还没办的", "only with a limit that has passed and is not done")
    }
  }
}
