/// Reasons about timelines, occurrences and causes.
enum FactReasonText: String, ReasonTable {
  case invalidEntry = "INVALID_ENTRY"
  case entryMissing = "ENTRY_NOT_FOUND"
  case entryCorrected = "ENTRY_CORRECTED"
  case invalidOccurrence = "INVALID_OCCURRENCE"
  case codeUnknown = "CODE_UNKNOWN"
  case queryEmpty = "QUERY_EMPTY"
  case queryLong = "QUERY_TOO_LONG"
  case pictureLarge = "PICTURE_TOO_LARGE"
  case zone = "ZONE_IMPOSSIBLE"
  case clockError = "CLOCK_ERROR_TOO_LARGE"
  case tolerance = "TOLERANCE_IMPOSSIBLE"
  case endBefore = "END_NOT_AFTER_START"
  case nameTwice = "NAME_TWICE"
  case nameOther = "NAME_OF_OTHER_CASE"
  case invalidCause = "INVALID_CAUSE"
  case standingOfAccident = "STANDING_OF_ACCIDENT"
  case levelUnknown = "LEVEL_UNKNOWN"
  case viewUnknown = "VIEW_UNKNOWN"
  case cycle = "CAUSE_CYCLE"
  case ofItself = "CAUSE_OF_ITSELF"
  case causeUnknown = "CAUSE_UNKNOWN"
  case linkTwice = "CAUSE_LINK_TWICE"
  case linkUnknown = "CAUSE_LINK_UNKNOWN"
  case accidentLeads = "ACCIDENT_LEADS"
  case accidentTwice = "ACCIDENT_TWICE"
  case causeInUse = "CAUSE_IN_USE"
  case graphFull = "CAUSE_GRAPH_FULL"

  var phrase: Phrase {
    switch self {
    case .invalidEntry: Phrase("时间线记录填写有误", "the entry is not well formed")
    case .entryMissing: Phrase("这个案件里没有这条记录", "the case has no such entry")
    case .entryCorrected: Phrase("这条已经更正过", "it was corrected before")
    case .invalidOccurrence: Phrase("事件填写有误", "the occurrence is not well formed")
    case .codeUnknown: Phrase("没有这个代码", "no such code")
    case .queryEmpty: Phrase("没有可以查找的字词", "nothing to search for")
    case .queryLong: Phrase("要找的话太长", "the query is too long")
    case .pictureLarge: Phrase("太多，一张图画不下", "too much for one picture")
    case .zone: Phrase("没有这个时区", "there is no such zone")
    case .clockError: Phrase("钟差超过两天，应按实际日期记", "a clock two days off tells another day")
    case .tolerance: Phrase("约数的前后范围应在 1 秒到 7 天之间", "about: one second to seven days")
    case .endBefore: Phrase("止时不晚于起时", "it ends no later than it begins")
    case .nameTwice: Phrase("同一个编号写了两次", "the same name twice")
    case .nameOther: Phrase("属于另一个案件", "of another case")
    case .invalidCause: Phrase("节点或联系填写有误", "the node or the arrow is not well formed")
    case .standingOfAccident: Phrase("事故本身不是原因", "the accident itself is no cause")
    case .levelUnknown: Phrase("没有这个层次", "no such level")
    case .viewUnknown: Phrase("没有这种看法", "no such view")
    case .cycle:
      Phrase("会绕成一圈：原因不能又是自己的结果", "a circle: nothing can be a cause of its own cause")
    case .ofItself: Phrase("自己不能是自己的原因", "nothing causes itself")
    case .causeUnknown: Phrase("图里没有这个节点", "the graph has no such node")
    case .linkTwice: Phrase("这条联系已经有了", "the arrow is there already")
    case .linkUnknown: Phrase("没有这条联系", "no such arrow")
    case .accidentLeads: Phrase("事故是要解释的结果，不能再作原因", "the accident leads to nothing")
    case .accidentTwice: Phrase("一张图只解释一起事故", "a graph explains one accident")
    case .causeInUse: Phrase("这个节点还有联系", "the node still has arrows")
    case .graphFull: Phrase("图已到上限", "the graph is full")
    }
  }

  var hint: Phrase? {
    switch self {
    case .entryCorrected:
      Phrase(
        "更正现行的那一条：anlan case timeline list 案件",
        "correct the one that stands: anlan case timeline list CASE")
    case .codeUnknown:
      Phrase("查代码：anlan case timeline codes", "see the codes: anlan case timeline codes")
    case .pictureLarge:
      Phrase(
        "换一种看法：anlan case causes draw --view tree",
        "take a view: anlan case causes draw --view tree")
    case .cycle:
      Phrase(
        "断开圈里的一条：anlan case causes unlink",
        "take one arrow of the circle out: anlan case causes unlink")
    case .causeUnknown, .linkUnknown:
      Phrase("列出图：anlan case causes list 案件", "list the graph: anlan case causes list CASE")
    case .causeInUse:
      Phrase("先断开：anlan case causes unlink", "take the arrows out first: anlan case causes unlink")
    default: nil
    }
  }
}
