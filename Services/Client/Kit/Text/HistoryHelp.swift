/// Help of the commands about frozen histories and traces.
enum HistoryHelp: String, PhraseTable {
  case group, show, verify, freeze, trace, version, start, live, svg

  var phrase: Phrase {
    switch self {
    case .group: Phrase("冻结历史：事故前知道什么", "frozen history: what was known before")
    case .show: Phrase("知情情况、反证与依据", "who knew, counter-checks, and sources")
    case .verify: Phrase("在本机逐条核验存证", "verify every proof on this machine")
    case .freeze: Phrase("再冻结一版（旧版保留）", "freeze once more (earlier versions stay)")
    case .trace: Phrase("从许可追到教训的末次回执", "from the licence to the lesson's last receipt")
    case .version: Phrase("版本；默认最新", "version; the latest if not given")
    case .start:
      Phrase(
        "案件（7）、许可（licences/3）或其事件（licences/3/events/2）",
        "a case (7), a licence (licences/3) or its event (licences/3/events/2)")
    case .live: Phrase("现在向各服务查询，不用冻结历史", "ask the services now, not the frozen history")
    case .svg: Phrase("画成图（SVG），写到哪个文件", "draw it (SVG) into a file")
    }
  }
}
