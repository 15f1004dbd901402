/// Help of the commands about accident reports.
enum ReportHelp: String, PhraseTable {
  case group, list, show, file, hop, supplement, finding, move, print, codes
  case report, unit, entity, place, at, regime, type, course, channel, reporter, phone, known
  case received, measures, industry, division, deaths, missing, severe, poisoned, minor, loss
  case risk, trapped, evacuated, observed, danger, kind, from, to, sent, arrived, person, text
  case change, correction, level, fault, party, document, suspected, step, note, number, html, day
  case state

  var phrase: Phrase {
    switch self {
    case .group: Phrase("事故报告：接报、上报、续报、快报", "accident reports: take in, pass on, supplement, print")
    case .list: Phrase("列出事故报告", "list accident reports")
    case .show: Phrase("一份报告的全部情况和时限", "one report in full, with its clocks")
    case .file: Phrase("接报", "take in a report")
    case .hop: Phrase("记录一次转报及其时间", "record a hop with its times")
    case .supplement: Phrase("续报：人数、损失、伤亡变化", "supplement it: figures, casualties")
    case .finding: Phrase("记录迟报、漏报、谎报、瞒报", "record that it was late, incomplete, false, concealed")
    case .move: Phrase("核实、确认、定级、排除", "verify, confirm, fix the level, dismiss")
    case .print: Phrase("打印快报或续报", "print the report or a supplement")
    case .codes: Phrase("某一天有效的事故类别、损失项目和管辖", "accident types, loss items, regimes in force")
    case .report: Phrase("报告编号，如 12", "number of the report, e.g. 12")
    case .unit: Phrase("事故发生单位", "name of the unit")
    case .entity: Phrase("监管对象：信用代码，或 entities/…", "credit code, or entities/…")
    case .place: Phrase("地点", "place")
    case .at: Phrase("发生时间，如 '2026-11-24 09:30'", "when it happened, e.g. '2026-11-24 09:30'")
    case .regime:
      Phrase("管辖：general、coal-mine、road、fire …", "regime: general, coal-mine, road, fire …")
    case .type: Phrase("事故类别：代码或名称", "accident type: code or name")
    case .course: Phrase("简要经过", "brief course")
    case .channel: Phrase("渠道：phone、paper、alarm、complaint …", "phone, paper, alarm, complaint …")
    case .reporter: Phrase("报告人", "who reported")
    case .phone: Phrase("报告人电话", "phone of who reported")
    case .known: Phrase("单位负责人获知的时间", "when the head of the unit knew")
    case .received: Phrase("接报时间（默认现在）", "when it came in (default now)")
    case .measures: Phrase("已采取的措施", "measures taken")
    case .industry: Phrase("行业小类，如 B0610", "industry class, e.g. B0610")
    case .division: Phrase("区划代码，9 位", "division code, 9 digits")
    case .deaths: Phrase("死亡人数；2+ 表示至少 2 人", "deaths; 2+ means at least 2")
    case .missing: Phrase("下落不明", "missing")
    case .severe: Phrase("重伤", "severe injuries")
    case .poisoned: Phrase("急性工业中毒", "acute industrial poisoning")
    case .minor: Phrase("轻伤", "minor injuries")
    case .loss: Phrase("直接经济损失，万元；100+ 表示至少", "direct loss in 10,000 yuan; 100+ means at least")
    case .risk: Phrase("涉险人数", "people at risk")
    case .trapped: Phrase("被困人数", "people trapped")
    case .evacuated: Phrase("疏散人数", "people evacuated")
    case .observed: Phrase("住院观察人数", "people under observation")
    case .danger: Phrase("对环境、重要场所的危害", "danger to environment or important sites")
    case .kind: Phrase("哪一种：level_up、notice、statistics …", "level_up, notice, statistics …")
    case .from: Phrase("谁报出", "who passed it on")
    case .to: Phrase("报给谁", "to whom")
    case .sent: Phrase("报出时间", "when it was sent")
    case .arrived: Phrase("收到时间", "when it was received")
    case .person: Phrase("经办人", "person")
    case .text: Phrase("内容", "text")
    case .change: Phrase("伤亡变化：人:原:现:日期，可重复", "casualty change: person:from:to:day; repeatable")
    case .correction: Phrase("数字减少的原因", "why a figure falls")
    case .level: Phrase("认为的等级；与人数不符即被拒绝", "level claimed; refused unless the figures give it")
    case .fault: Phrase("late、omitted、false 或 concealed", "late, omitted, false or concealed")
    case .party: Phrase("谁", "who")
    case .document: Phrase("证明文件", "document that proves it")
    case .suspected: Phrase("只是疑似", "only suspected")
    case .step:
      Phrase("verify、confirm、fix_level 或 dismiss", "verify, confirm, fix_level or dismiss")
    case .note: Phrase("说明", "note")
    case .number: Phrase("第几次续报（默认首报）", "number of the supplement (default the first report)")
    case .html: Phrase("写成网页文件，便于打印", "write a page for printing to this file")
    case .day: Phrase("哪一天（默认今天）", "on which day (default today)")
    case .state: Phrase("状态：RECEIVED、HANDED_OVER …", "state: RECEIVED, HANDED_OVER …")
    }
  }
}
