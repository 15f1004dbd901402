/// Words of the lesson commands.
enum LessonText: String, PhraseTable {
  case title, caseName, text, requirement, causes, dueDay, departments, exception, questions
  case entities, inAndOut, frozen, author, entity, isIn, inside, outside, reasons, previewSum
  case drafted, selected, revised, withdrawn, issued, closed, returned, traitKept, badPair
  case exceptionForm, shiftForm, coverageSum, openGaps, enterprise, shifts, people, sampled
  case unplaced, silence, answered, silent, gap, shift, explanation, explained, seed, foundKept

  var phrase: Phrase {
    switch self {
    case .title: Phrase("名称", "Title")
    case .caseName: Phrase("事故", "Case")
    case .text: Phrase("内容", "Text")
    case .requirement: Phrase("要求", "Requirement")
    case .causes: Phrase("原因代码", "Causes")
    case .dueDay: Phrase("回执期限", "Due")
    case .departments: Phrase("承办部门", "Departments")
    case .exception: Phrase("除外", "Left out")
    case .questions: Phrase("建议题目", "Questions")
    case .entities: Phrase("企业", "Entities")
    case .inAndOut: Phrase("选中 {0} 家，未选 {1} 家", "{0} in, {1} out")
    case .frozen: Phrase("名单哈希", "Frozen as")
    case .author: Phrase("起草人", "Author")
    case .entity: Phrase("监管对象", "Entity")
    case .isIn: Phrase("选中", "In")
    case .inside: Phrase("是", "in")
    case .outside: Phrase("否", "out")
    case .reasons: Phrase("理由", "Why")
    case .previewSum:
      Phrase(
        "选中 {0} 家（其中 {1} 家情况不明，按选中处理），未选 {2} 家", "{0} in ({1} of them not known for sure), {2} out")
    case .drafted: Phrase("已起草教训 {0}：{1}", "lesson {0} written: {1}")
    case .selected: Phrase("已选定并冻结：教训 {0}，{2} 家在内，{3} 家在外", "lesson {0} frozen: {2} in, {3} out")
    case .revised: Phrase("已退回修改：教训 {0}", "lesson {0} sent back")
    case .withdrawn: Phrase("已撤回：教训 {0}", "lesson {0} withdrawn")
    case .issued: Phrase("已下发：教训 {0}，{1}，{2} 家企业", "lesson {0} issued: {1}, {2} entities")
    case .closed: Phrase("已闭环：教训 {0}，{1}", "lesson {0} closed: {1}")
    case .returned:
      Phrase(
        "已登记：{0}，班组 {1}/{2}，人员 {3}/{4}", "entered: {0}, shifts {1}/{2}, people {3}/{4}")
    case .traitKept: Phrase("已登记：{0}", "entered: {0}")
    case .badPair: Phrase("“{0}”不对，应为 {1}", "“{0}” is not {1}")
    case .exceptionForm: Phrase("监管对象=理由", "entity=reason")
    case .shiftForm: Phrase("班组=人数", "shift=people")
    case .coverageSum:
      Phrase(
        "企业 {0}/{1}，班组 {2}/{3}，人员 {4}/{5}", "enterprises {0}/{1}, shifts {2}/{3}, people {4}/{5}")
    case .unplaced:
      Phrase(
        "其中 {0} 人在现场考问中答对，班组未登记", "{0} of them passed at a quiz on site; their shift was not named")
    case .openGaps: Phrase("还有 {0} 个缺口没有说明", "{0} gaps without explanation")
    case .enterprise: Phrase("企业", "Enterprise")
    case .shifts: Phrase("班组", "Shifts")
    case .people: Phrase("人员", "People")
    case .sampled: Phrase("抽查", "Sample")
    case .silence: Phrase("催办", "Silence")
    case .answered: Phrase("已回执", "answered")
    case .silent: Phrase("未回执", "silent")
    case .gap: Phrase("缺口", "Gap")
    case .shift: Phrase("班组", "Shift")
    case .explanation: Phrase("说明", "Explanation")
    case .explained: Phrase("已说明：{0}", "explained: {0}")
    case .seed: Phrase("抽取种子 {0}（可复算）", "seed {0}, by which anybody can recompute it")
    case .foundKept: Phrase("已登记抽查结果：{0}", "sample of {0} entered")
    }
  }
}

/// Names of the states of a lesson.
enum LessonNameText: String, PhraseTable {
  case draft, selected, issued, closed, withdrawn

  var phrase: Phrase {
    switch self {
    case .draft: Phrase("起草", "draft")
    case .selected: Phrase("已选定", "selected")
    case .issued: Phrase("已下发", "issued")
    case .closed: Phrase("已闭环", "closed")
    case .withdrawn: Phrase("已撤回", "withdrawn")
    }
  }
}

/// Names of the steps of a lesson.
enum LessonMoveText: String, PhraseTable {
  case select, revise, issue, close, reopen, withdraw

  var phrase: Phrase {
    switch self {
    case .select: Phrase("选定", "select")
    case .revise: Phrase("退回修改", "revise")
    case .issue: Phrase("下发", "issue")
    case .close: Phrase("闭环", "close")
    case .reopen: Phrase("重新打开", "reopen")
    case .withdraw: Phrase("撤回", "withdraw")
    }
  }
}

/// Names of what a selection asks.
enum CriterionNameText: String, PhraseTable {
  case trade, process, hazard, equipment, licence, division

  var phrase: Phrase {
    switch self {
    case .trade: Phrase("行业", "trade")
    case .process: Phrase("工艺", "process")
    case .hazard: Phrase("危险", "hazard")
    case .equipment: Phrase("设备", "equipment")
    case .licence: Phrase("许可", "licence")
    case .division: Phrase("区划", "division")
    }
  }
}

/// How a criterion turned out.
enum SelectionOutcomeText: String, PhraseTable {
  case met, missed, unknown, excepted, closed

  var phrase: Phrase {
    switch self {
    case .met: Phrase("符合", "met")
    case .missed: Phrase("不符", "missed")
    case .unknown: Phrase("不明，按符合处理", "not known, counted as met")
    case .excepted: Phrase("除外：", "left out:")
    case .closed: Phrase("已关闭", "closed")
    }
  }
}

/// Names of gaps.
enum GapNameText: String, PhraseTable {
  case enterprise, noShifts = "no_shifts", shift, people, selfCheck = "self_check", sample

  var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业未回执", "enterprise silent")
    case .noShifts: Phrase("未报班组", "no shift named")
    case .shift: Phrase("班组未回执", "shift silent")
    case .people: Phrase("有人未考过", "people did not pass")
    case .selfCheck: Phrase("未报自查", "no self-check")
    case .sample: Phrase("抽查未落实", "sample open")
    }
  }
}

/// What sampling found.
enum SampleNameText: String, PhraseTable {
  case due, done, notDone = "not_done"

  var phrase: Phrase {
    switch self {
    case .due: Phrase("待查", "due")
    case .done: Phrase("已落实", "done")
    case .notDone: Phrase("未落实", "not done")
    }
  }
}

/// How far silence was carried up.
enum EscalationNameText: String, PhraseTable {
  case reminded, raised, talkProposed = "talk_proposed"

  var phrase: Phrase {
    switch self {
    case .reminded: Phrase("已催办", "reminded")
    case .raised: Phrase("已督办", "raised")
    case .talkProposed: Phrase("建议约谈", "talk proposed")
    }
  }
}
