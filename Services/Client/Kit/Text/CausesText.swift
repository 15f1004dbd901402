/// Words of the cause commands.
enum CausesText: String, PhraseTable {
  case number, kind, text, standing, gate, factor, level, from, to, how, evidence, noEvidence
  case added, revised, withdrawn, linked, unlinked, causes, arrows, gap, met, missingDirect
  case missingIndirect, bare, loose, open, cutSet, events, orderMax, tooMany, noSets, whys
  case whysCut, noCause, asked, single

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .kind: Phrase("种类", "Kind")
    case .text: Phrase("内容", "What")
    case .standing: Phrase("认定", "Standing")
    case .gate: Phrase("门", "Gate")
    case .factor: Phrase("人因层次", "Human factor")
    case .level: Phrase("系统层次", "Level")
    case .from: Phrase("原因", "Cause")
    case .to: Phrase("结果", "Effect")
    case .how: Phrase("关系", "How")
    case .evidence: Phrase("证据", "Evidence")
    case .noEvidence: Phrase("无证据", "no evidence")
    case .added: Phrase("已加入：{0}，{1}", "added: {0}, {1}")
    case .revised: Phrase("已改：{0}，{1}", "revised: {0}, {1}")
    case .withdrawn: Phrase("已撤出：{0}", "taken out: {0}")
    case .linked: Phrase("已连上：{0} → {1}", "linked: {0} → {1}")
    case .unlinked: Phrase("已断开：{0} → {1}", "unlinked: {0} → {1}")
    case .causes: Phrase("节点", "Nodes")
    case .arrows: Phrase("联系", "Arrows")
    case .gap: Phrase("结案还差", "Missing for closing")
    case .met:
      Phrase(
        "原因已查清：直接 {0}，间接 {1}，每条联系都有证据",
        "causes found: direct {0}, indirect {1}, every arrow has evidence")
    case .missingDirect:
      Phrase("没有证据连到事故的直接原因", "no direct cause that evidence ties to the accident")
    case .missingIndirect:
      Phrase("没有证据连到事故的间接原因", "no indirect cause that evidence ties to the accident")
    case .bare: Phrase("这些联系没有证据：{0}", "arrows without evidence: {0}")
    case .loose: Phrase("这些原因连不到事故：{0}", "causes that do not lead to the accident: {0}")
    case .open: Phrase("这些还没有认定：{0}", "standing not decided: {0}")
    case .cutSet: Phrase("最小割集", "Minimal cut sets")
    case .events: Phrase("共同成立即发生事故的基本事件", "Basic events that together bring it about")
    case .orderMax:
      Phrase("太多：多于 {0} 个事件的割集没有列出", "too many: sets of more than {0} events are not listed")
    case .tooMany: Phrase("割集太多，算不完；请把图分细", "too many sets to work out; refine the graph")
    case .noSets:
      Phrase("没有割集：图里还没有事故，或没有原因。", "No cut sets: no accident in the graph, or no cause.")
    case .whys: Phrase("追问到底的路径", "Ways back to a root")
    case .whysCut: Phrase("路径太多，只列最短的 {0} 条", "too many ways; the shortest {0} are listed")
    case .noCause: Phrase("“{0}”不是节点编号，应像 3 或 N3", "“{0}” is no number of a node; write 3 or N3")
    case .asked: Phrase("追问次数", "Whys")
    case .single: Phrase("单独一个就够：{0}", "enough alone: {0}")
    }
  }
}

/// Names of kinds of nodes.
enum CauseKindText: String, PhraseTable {
  case accident, event, condition, act, barrier, decision

  var phrase: Phrase {
    switch self {
    case .accident: Phrase("事故", "accident")
    case .event: Phrase("事件", "event")
    case .condition: Phrase("状态", "condition")
    case .act: Phrase("行为", "act")
    case .barrier: Phrase("屏障", "barrier")
    case .decision: Phrase("决策", "decision")
    }
  }
}

/// Names of what the team holds a node to be.
enum CauseStandingText: String, PhraseTable {
  case open, direct, indirect, circumstance

  var phrase: Phrase {
    switch self {
    case .open: Phrase("未定", "open")
    case .direct: Phrase("直接原因", "direct")
    case .indirect: Phrase("间接原因", "indirect")
    case .circumstance: Phrase("相关情况", "circumstance")
    }
  }
}

/// Names of gates.
enum CauseGateText: String, PhraseTable {
  case or, and

  var phrase: Phrase {
    switch self {
    case .or: Phrase("或", "or")
    case .and: Phrase("与", "and")
    }
  }
}

/// Names of how one node led to another.
enum CauseLinkText: String, PhraseTable {
  case causes, contributes, enables
  case barrierFailed = "barrier_failed"

  var phrase: Phrase {
    switch self {
    case .causes: Phrase("导致", "causes")
    case .contributes: Phrase("促成", "contributes")
    case .enables: Phrase("使之可能", "enables")
    case .barrierFailed: Phrase("屏障失效", "barrier failed")
    }
  }
}

/// Names of levels of human factors.
enum HumanFactorText: String, PhraseTable {
  case organisation, supervision, precondition
  case unsafeAct = "unsafe_act"

  var phrase: Phrase {
    switch self {
    case .organisation: Phrase("组织影响", "organisation")
    case .supervision: Phrase("监督管理缺陷", "supervision")
    case .precondition: Phrase("行为的前提条件", "precondition")
    case .unsafeAct: Phrase("不安全行为", "unsafe act")
    }
  }
}

/// Names of levels of the system.
enum SystemLevelText: String, PhraseTable {
  case government, regulator, company, management, work, surroundings

  var phrase: Phrase {
    switch self {
    case .government: Phrase("政府", "government")
    case .regulator: Phrase("监管部门", "regulator")
    case .company: Phrase("企业决策", "company")
    case .management: Phrase("现场管理", "management")
    case .work: Phrase("作业与人员", "work")
    case .surroundings: Phrase("设备与环境", "surroundings")
    }
  }
}

/// Names of views of the graph.
enum CauseViewText: String, PhraseTable {
  case whole, direct, hfacs, accimap, whys, tree

  var phrase: Phrase {
    switch self {
    case .whole: Phrase("全图", "whole")
    case .direct: Phrase("直接与间接原因", "direct and indirect")
    case .hfacs: Phrase("人因层次", "human factors")
    case .accimap: Phrase("系统层次", "levels of the system")
    case .whys: Phrase("五个为什么", "five whys")
    case .tree: Phrase("故障树", "fault tree")
    }
  }
}
