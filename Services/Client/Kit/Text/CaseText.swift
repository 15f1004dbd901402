/// Words of the commands about reports and cases.
enum CaseText: String, PhraseTable {
  case number, title, level, unit, place, occurred, type, lead, figures, mayRise, grave, course
  case clocks, due, done, overdue, stopped, running, moves, step, by, document, note, team, party
  case declared, interest, notYet, draft, signatures, dissent, appraisals, extensions
  case extendedBy, supervision, lifted
  case publication, gates, leadNow, statusOnly, reportDone, caseDone, hops, findings, supplements
  case suspected, badFigure, badChange, badWord, badTeam, badChapter, window, channel, reporter
  case known, received, measures, noDraft, written, unresolved, late, notCounted, first, follow
  case atLeast, people, unknownCount, code, standard, unverified, others, source, chapter
  case nothingNew, investigation, loss

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .title: Phrase("事故", "Accident")
    case .level: Phrase("等级", "Level")
    case .unit: Phrase("单位", "Unit")
    case .place: Phrase("地点", "Place")
    case .occurred: Phrase("发生时间", "Happened")
    case .type: Phrase("类别", "Type")
    case .lead: Phrase("牵头机关", "Leads")
    case .figures: Phrase("伤亡损失", "Figures")
    case .mayRise: Phrase("（下限，可能上升）", " (may rise)")
    case .grave: Phrase("较大涉险事故", "grave danger")
    case .course: Phrase("简要经过", "Course")
    case .clocks: Phrase("时限", "Clocks")
    case .due: Phrase("期限", "Due")
    case .done: Phrase("完成", "Done")
    case .overdue: Phrase("超期", "overdue")
    case .stopped: Phrase("停计", "stopped")
    case .running: Phrase("进行中", "running")
    case .moves: Phrase("经过", "Moves")
    case .step: Phrase("步骤", "Step")
    case .by: Phrase("办理人", "By")
    case .document: Phrase("文号", "Document")
    case .note: Phrase("说明", "Note")
    case .team: Phrase("调查组", "Team")
    case .party: Phrase("代表", "Stands for")
    case .declared: Phrase("已声明", "declared")
    case .interest: Phrase("应当回避：{0}", "interest: {0}")
    case .notYet: Phrase("未声明", "not declared")
    case .draft: Phrase("第 {0} 稿", "draft {0}")
    case .signatures: Phrase("签名", "Signatures")
    case .dissent: Phrase("不同意见：{0}", "dissents: {0}")
    case .appraisals: Phrase("鉴定", "Appraisals")
    case .extensions: Phrase("延长", "Extensions")
    case .extendedBy: Phrase("+{0} 日", "+{0} days")
    case .supervision: Phrase("挂牌督办", "Supervision")
    case .lifted: Phrase("已摘牌", "lifted")
    case .publication: Phrase("公布", "Publication")
    case .gates: Phrase("未过的关", "Shut gates")
    case .leadNow: Phrase("按现等级应由", "Would lead now")
    case .statusOnly: Phrase("只能看状态和时限。", "Only status and clocks are yours to see.")
    case .reportDone: Phrase("{0}：{1}，{2}", "{0}: {1}, {2}")
    case .caseDone: Phrase("案件 {0}：{1}", "case {0}: {1}")
    case .hops: Phrase("转报", "Hops")
    case .findings: Phrase("报告问题", "Findings")
    case .supplements: Phrase("续报", "Supplements")
    case .suspected: Phrase("疑似", "suspected")
    case .badFigure: Phrase("“{0}”不是数字，应像 3 或 3+", "“{0}” is no number; write 3 or 3+")
    case .badChange:
      Phrase(
        "“{0}”不是伤亡变化，应像 伤者甲:重伤:死亡:2026-08-04",
        "“{0}” is no casualty change; write NAME:severe:death:2026-08-04")
    case .badWord: Phrase("没有“{0}”，只有：", "there is no “{0}”; there are:")
    case .badTeam:
      Phrase(
        "第 {0} 行应有：姓名,代表,部门,账号,组长（是或空）,组别",
        "line {0} needs: name,party,department,account,leader (yes or nothing),group")
    case .badChapter:
      Phrase("第 {0} 行的标题不是规定的章", "the heading in line {0} is none of the chapters")
    case .window: Phrase("伤亡计入至", "Casualties count to")
    case .channel: Phrase("渠道", "Channel")
    case .reporter: Phrase("报告人", "Reporter")
    case .known: Phrase("负责人获知", "Unit knew")
    case .received: Phrase("接报", "Received")
    case .measures: Phrase("已采取措施", "Measures")
    case .noDraft: Phrase("还没有报告稿", "there is no draft yet")
    case .written: Phrase("已写入 {0}", "written to {0}")
    case .unresolved: Phrase("未决事项", "Unresolved")
    case .late: Phrase("超期", "late")
    case .notCounted: Phrase("不计入：{0}", "not counted: {0}")
    case .first: Phrase("生产安全事故快报", "Accident report")
    case .follow: Phrase("生产安全事故续报（第 {0} 次）", "Accident report, supplement {0}")
    case .atLeast: Phrase("至少 {0}", "at least {0}")
    case .people: Phrase("{0} {1} 人", "{0} {1}")
    case .unknownCount: Phrase("不详", "unknown")
    case .code: Phrase("代码", "Code")
    case .standard: Phrase("标准代码", "Standard")
    case .unverified: Phrase("未核实", "unverified")
    case .others: Phrase("另一版", "Other edition")
    case .source: Phrase("来源", "Source")
    case .chapter: Phrase("章", "Chapter")
    case .investigation: Phrase("案件", "Case")
    case .loss: Phrase("损失（万元）", "loss (10,000 yuan)")
    case .nothingNew: Phrase("续报要有新内容", "a supplement says something new")
    }
  }
}
