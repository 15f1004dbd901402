/// Words of the accountability and talk commands.
enum AccountabilityText: String, PhraseTable {
  case party, unit, person, fact, clause, kind, body, decision, effectEnd, moved
  case reason, talker, minutes, promises, reportDue, report, late, recorded, answered

  var phrase: Phrase {
    switch self {
    case .party: Phrase("责任人/单位", "Party")
    case .unit: Phrase("{0}（单位）", "{0} (unit)")
    case .person: Phrase("{0}", "{0}")
    case .fact: Phrase("事实", "Fact")
    case .clause: Phrase("违反的规定", "Clause")
    case .kind: Phrase("处理", "Outcome")
    case .body: Phrase("决定机关", "Body")
    case .decision: Phrase("决定", "Decision")
    case .effectEnd: Phrase("影响期满", "Effect ends")
    case .moved: Phrase("追责 {0}：{1}", "accountability {0}: {1}")
    case .reason: Phrase("事由", "Reason")
    case .talker: Phrase("约谈人", "Talker")
    case .minutes: Phrase("纪要", "Minutes")
    case .promises: Phrase("承诺", "Promises")
    case .reportDue: Phrase("整改报告期限", "Report due")
    case .report: Phrase("整改报告", "Report")
    case .late: Phrase("已逾期", "late")
    case .recorded: Phrase("已登记约谈 {0}，整改报告应于 {1} 前提交", "talk {0} entered; report due {1}")
    case .answered: Phrase("约谈 {0}：整改报告 {1} 已收到", "talk {0}: report {1} came")
    }
  }
}

/// Names of the states of an accountability record.
enum AccountabilityNameText: String, PhraseTable {
  case proposed, referred, decided, served, executed, effectEnded = "effect_ended"
  case notPursued = "not_pursued", appealed

  var phrase: Phrase {
    switch self {
    case .proposed: Phrase("已提出", "proposed")
    case .referred: Phrase("已移交", "referred")
    case .decided: Phrase("已决定", "decided")
    case .served: Phrase("已送达", "served")
    case .executed: Phrase("已执行", "executed")
    case .effectEnded: Phrase("影响期满", "effect ended")
    case .notPursued: Phrase("不予追究", "not pursued")
    case .appealed: Phrase("申诉中", "appealed")
    }
  }
}

/// Names of the steps of an accountability record.
enum AccountabilityMoveText: String, PhraseTable {
  case refer, decide, serve, execute, end, drop, appeal

  var phrase: Phrase {
    switch self {
    case .refer: Phrase("移交", "refer")
    case .decide: Phrase("决定", "decide")
    case .serve: Phrase("送达", "serve")
    case .execute: Phrase("执行", "execute")
    case .end: Phrase("影响期满", "end")
    case .drop: Phrase("不予追究", "drop")
    case .appeal: Phrase("申诉", "appeal")
    }
  }
}

/// Names of the kinds of accountability.
enum SanctionNameText: String, PhraseTable {
  case internalMeasure = "internal_measure", penalty
  case qualificationRevoked = "qualification_revoked", barredFiveYears = "barred_five_years"
  case barredForLife = "barred_for_life", judicialTransfer = "judicial_transfer", admonition
  case formalWarningTalk = "formal_warning_talk", circularCriticism = "circular_criticism"
  case talk, warning, demerit, majorDemerit = "major_demerit", demotion, removal, dismissal
  case partyDiscipline = "party_discipline"

  var phrase: Phrase {
    switch self {
    case .internalMeasure: Phrase("企业内部处理", "internal measure")
    case .penalty: Phrase("行政处罚", "penalty")
    case .qualificationRevoked: Phrase("吊销资格", "qualification revoked")
    case .barredFiveYears: Phrase("行业禁入五年", "barred for five years")
    case .barredForLife: Phrase("终身行业禁入", "barred for life")
    case .judicialTransfer: Phrase("移送司法机关", "transfer to the judiciary")
    case .admonition: Phrase("批评教育或责令检查", "admonition")
    case .formalWarningTalk: Phrase("诫勉", "formal warning talk")
    case .circularCriticism: Phrase("通报", "circular criticism")
    case .talk: Phrase("约谈", "talk")
    case .warning: Phrase("政务警告", "warning")
    case .demerit: Phrase("政务记过", "demerit")
    case .majorDemerit: Phrase("政务记大过", "major demerit")
    case .demotion: Phrase("政务降级", "demotion")
    case .removal: Phrase("政务撤职", "removal from office")
    case .dismissal: Phrase("政务开除", "dismissal")
    case .partyDiscipline: Phrase("党纪处分", "party discipline")
    }
  }
}
