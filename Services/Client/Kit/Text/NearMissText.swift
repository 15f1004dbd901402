/// Words of the pages about near misses.
enum NearMissText: String, PhraseTable {
  case chosen, notChosen, kind, outcome, potential, basis, barriers, why, rule, correctedBy
  case level, deaths, severe, loss, most, kinds, report, unchecked

  var phrase: Phrase {
    switch self {
    case .chosen: Phrase("列为教训来源", "chosen for a lesson")
    case .notChosen: Phrase("未达门槛", "below the threshold")
    case .kind: Phrase("情形", "Kind")
    case .outcome: Phrase("实际后果", "Outcome")
    case .potential: Phrase("可能后果", "Potential")
    case .basis: Phrase("判断依据", "Judged on")
    case .barriers: Phrase("尚存防线", "Barriers left")
    case .why: Phrase("理由", "Why")
    case .rule: Phrase("规则出处", "Rule")
    case .correctedBy: Phrase("已由 {0} 代替", "replaced by {0}")
    case .level: Phrase("可能等级", "Potential level")
    case .deaths: Phrase("可能死亡达到", "Potential deaths from")
    case .severe: Phrase("可能重伤达到", "Potential severe injuries from")
    case .loss: Phrase("可能直接损失达到（万元）", "Potential loss from (10,000 yuan)")
    case .most: Phrase("且尚存防线不多于", "and barriers left at most")
    case .kinds: Phrase("一律列入的情形", "Always chosen")
    case .report: Phrase("事故报告", "Report")
    case .unchecked: Phrase("{0}（未核对）", "{0} (unverified)")
    }
  }
}

/// Help of the commands about near misses.
enum NearMissHelp: String, PhraseTable {
  case group, record, list, show, rule, number, kind, course, basis, barriers, corrects, report
  case chosen, byKind, day
  case couldDeaths, couldSevere, couldLoss, couldMissing, couldPoisoned

  var phrase: Phrase {
    switch self {
    case .group: Phrase("未遂事件：按可能后果而不是实际后果选取", "near misses, chosen by potential, not by outcome")
    case .record: Phrase("记录一个未遂事件并判定", "record one and judge it")
    case .list: Phrase("列出未遂事件", "list them")
    case .show: Phrase("一个未遂事件和判定理由", "one of them, with the reasons")
    case .rule: Phrase("选取规则：门槛和一律列入的情形", "the rule: thresholds, and kinds always chosen")
    case .number: Phrase("未遂事件编号，如 3", "number, e.g. 3")
    case .kind:
      Phrase("情形代码，见 anlan report nearmiss rule", "kind, see anlan report nearmiss rule")
    case .course: Phrase("经过", "what happened")
    case .basis: Phrase("为什么可能造成这样的后果", "why it could have done so")
    case .barriers: Phrase("当时还有几道独立防线；不写为不详", "independent barriers left; unknown if left out")
    case .corrects: Phrase("代替哪一条记录", "the record it stands in the place of")
    case .report: Phrase("由哪份事故报告带出单位、地点、时间", "report whose unit, place and time it takes")
    case .chosen: Phrase("只列达到门槛的", "only those above the threshold")
    case .byKind: Phrase("只列这种情形", "only of this kind")
    case .day: Phrase("哪一天有效的规则（默认今天）", "in force on which day (default today)")
    case .couldDeaths: Phrase("可能死亡人数；2+ 表示至少", "deaths it could have caused; 2+ means at least")
    case .couldSevere: Phrase("可能重伤人数", "severe injuries it could have caused")
    case .couldLoss: Phrase("可能直接损失，万元", "direct loss it could have caused, 10,000 yuan")
    case .couldMissing: Phrase("可能下落不明人数", "people it could have left missing")
    case .couldPoisoned: Phrase("可能急性中毒人数", "people it could have poisoned")
    }
  }
}
