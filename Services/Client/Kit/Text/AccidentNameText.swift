/// Names of the levels of accidents.
enum AccidentLevelText: String, PhraseTable {
  case ordinary, larger, major, extraordinary

  var phrase: Phrase {
    switch self {
    case .ordinary: Phrase("一般", "ordinary")
    case .larger: Phrase("较大", "larger")
    case .major: Phrase("重大", "major")
    case .extraordinary: Phrase("特别重大", "extraordinary")
    }
  }
}

/// Names of the states of accident reports.
enum ReportStateText: String, PhraseTable {
  case received, verifying, confirmed
  case reportedUp = "reported_up"
  case supplemented
  case levelFixed = "level_fixed"
  case handedOver = "handed_over"
  case notAccident = "not_accident"

  var phrase: Phrase {
    switch self {
    case .received: Phrase("已接报", "received")
    case .verifying: Phrase("核实中", "verifying")
    case .confirmed: Phrase("已确认", "confirmed")
    case .reportedUp: Phrase("已上报", "reported up")
    case .supplemented: Phrase("已续报", "supplemented")
    case .levelFixed: Phrase("等级已定", "level fixed")
    case .handedOver: Phrase("已移交调查", "handed over")
    case .notAccident: Phrase("不属于事故", "no accident")
    }
  }
}

/// Names of the ways a report comes in.
enum ReportChannelText: String, PhraseTable {
  case phone, paper, network
  case inPerson = "in_person"
  case alarm, complaint, media

  var phrase: Phrase {
    switch self {
    case .phone: Phrase("电话", "phone")
    case .paper: Phrase("书面", "paper")
    case .network: Phrase("网络", "network")
    case .inPerson: Phrase("来人", "in person")
    case .alarm: Phrase("警情转来", "emergency call")
    case .complaint: Phrase("举报", "complaint")
    case .media: Phrase("媒体", "media")
    }
  }
}

/// Names of the hops of a report.
enum HopKindText: String, PhraseTable {
  case sceneToHead = "scene_to_head"
  case unitToAuthority = "unit_to_authority"
  case levelUp = "level_up"
  case ownGovernment = "own_government"
  case notice, statistics

  var phrase: Phrase {
    switch self {
    case .sceneToHead: Phrase("现场报负责人", "scene to head")
    case .unitToAuthority: Phrase("单位报政府", "unit to authority")
    case .levelUp: Phrase("逐级上报", "level up")
    case .ownGovernment: Phrase("报本级政府", "own government")
    case .notice: Phrase("通知有关单位", "notice")
    case .statistics: Phrase("统计直报", "statistics")
    }
  }
}

/// Names of what can be wrong with a report.
enum ReportFaultText: String, PhraseTable {
  case late, omitted
  case falsified = "false"
  case concealed

  var phrase: Phrase {
    switch self {
    case .late: Phrase("迟报", "late")
    case .omitted: Phrase("漏报", "omitted")
    case .falsified: Phrase("谎报", "false")
    case .concealed: Phrase("瞒报", "concealed")
    }
  }
}

/// Names of degrees of injury.
enum InjuryText: String, PhraseTable {
  case death, missing, severe, poisoned, minor, unhurt

  var phrase: Phrase {
    switch self {
    case .death: Phrase("死亡", "death")
    case .missing: Phrase("下落不明", "missing")
    case .severe: Phrase("重伤", "severe")
    case .poisoned: Phrase("急性工业中毒", "poisoned")
    case .minor: Phrase("轻伤", "minor")
    case .unhurt: Phrase("未受伤", "unhurt")
    }
  }
}

/// Names of the clocks of reports and cases.
enum ClockText: String, PhraseTable {
  case unitReport = "unit_report"
  case levelUp = "level_up"
  case statistics, team, report, approval, publication, evaluation

  var phrase: Phrase {
    switch self {
    case .unitReport: Phrase("单位报告（1 小时）", "unit's report (1 h)")
    case .levelUp: Phrase("上报上一级（2 小时）", "report upward (2 h)")
    case .statistics: Phrase("统计直报（24 小时）", "statistics (24 h)")
    case .team: Phrase("成立调查组", "team")
    case .report: Phrase("提交调查报告", "investigation report")
    case .approval: Phrase("批复", "approval")
    case .publication: Phrase("公布", "publication")
    case .evaluation: Phrase("整改评估", "evaluation")
    }
  }
}
