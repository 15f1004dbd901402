/// What may be proposed after a quiz, by the code the service sends.
enum MeasureText: String, PhraseTable {
  case explain = "EXPLAIN"
  case retest = "RETEST"
  case retraining = "RETRAINING"
  case leavePost = "LEAVE_POST"
  case finding = "FINDING"
  case order = "ORDER"
  case talk = "TALK"
  case points = "POINTS"
  case gradeInput = "GRADE_INPUT"
  case redraw = "REDRAW"
  case specialCheck = "SPECIAL_CHECK"

  var phrase: Phrase {
    switch self {
    case .explain: Phrase("当场讲解错题", "explain what was wrong")
    case .retest: Phrase("补考", "another sitting")
    case .retraining: Phrase("待岗培训", "retraining before work goes on")
    case .leavePost: Phrase("离岗，合格后上岗", "leave the post until passed")
    case .finding: Phrase("记为检查发现的问题", "a written finding")
    case .order: Phrase("责令组织培训", "order the enterprise to train")
    case .talk: Phrase("约谈主要负责人", "a talk with the principal")
    case .points: Phrase("记分", "points")
    case .gradeInput: Phrase("计入分级", "input to the grade")
    case .redraw: Phrase("另抽人员再考", "draw other workers again")
    case .specialCheck: Phrase("专项检查", "a special check")
    }
  }

  /// The words of a code, or the code itself.
  static func words(of code: String) -> String { MeasureText(rawValue: code)?.text ?? code }
}

/// How a proposal stands.
enum DecisionText: String, PhraseTable {
  case open, accepted, declined

  var phrase: Phrase {
    switch self {
    case .open: Phrase("待决定", "open")
    case .accepted: Phrase("已采纳", "accepted")
    case .declined: Phrase("不采纳", "declined")
    }
  }

  /// The words of a code, or the code itself.
  static func words(of code: String) -> String { DecisionText(rawValue: code)?.text ?? code }
}

/// What a reader of a sitting should know.
enum SittingFlagText: String, PhraseTable {
  case clock = "CLOCK_JUMP"
  case irregular = "IRREGULAR_EVENTS"
  case recovered = "RECOVERED"
  case revoked = "PACK_REVOKED"
  case expired = "PACK_EXPIRED"
  case open = "NOT_CLOSED"
  case exposure = "EXPOSURE_IGNORED"
  case practical = "PRACTICAL_MISSING"
  case unmatched = "SITE_DECISION_UNMATCHED"
  case appeal = "APPEAL"
  case reviewed = "REVIEWED"

  var phrase: Phrase {
    switch self {
    case .clock: Phrase("时钟跳变", "the clock jumped")
    case .irregular: Phrase("有不合规的事件", "irregular events")
    case .recovered: Phrase("中断后恢复过", "went on after an interruption")
    case .revoked: Phrase("考问包已吊销", "the pack was revoked")
    case .expired: Phrase("考问包已过期", "the pack had expired")
    case .open: Phrase("未交卷", "not closed")
    case .exposure: Phrase("抽了近期考过的题", "drew what was asked lately")
    case .practical: Phrase("规则要求实操，卷上没有", "the rules want a practical part; there is none")
    case .unmatched: Phrase("现场决定与局里的建议不对应", "decided on site, not proposed here")
    case .appeal: Phrase("申诉", "objection")
    case .reviewed: Phrase("复核", "review")
    }
  }

  /// The words of a flag, or the flag itself.
  static func words(of flag: String) -> String {
    let parts = flag.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first.flatMap(SittingFlagText.init)?.text else { return flag }
    guard parts.count == 2 else { return word }
    return word + CommonText.colon.text + MeasureText.words(of: parts[1])
  }
}
