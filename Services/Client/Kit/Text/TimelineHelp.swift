/// Help of the timeline commands.
enum TimelineHelp: String, PhraseTable {
  case group, list, add, search, draw, occur, occurrences, codes, caseNumber, text, at, to, within
  case zone, clockAhead, source, sourceNote, certainty, evidence, corrects, note, withCorrected
  case words, ofCase, svg, position, code, phase, entries, finding, factor

  var phrase: Phrase {
    switch self {
    case .group:
      Phrase("事故经过：时间线与事件", "what happened: timeline and occurrences")
    case .list: Phrase("列出时间线；时刻不确定的标明先后未定", "list the timeline; uncertain orders are marked")
    case .add: Phrase("记一条；或更正一条（原记录保留）", "enter one, or correct one (the earlier one stays)")
    case .search: Phrase("在时间线里查找，如 瓦斯 停风", "search the timelines")
    case .draw: Phrase("画成图（SVG）", "draw it (SVG)")
    case .occur: Phrase("记一个事件及其认定", "enter an occurrence with its findings")
    case .occurrences: Phrase("列出事件与认定", "list occurrences and findings")
    case .codes: Phrase("事件与认定的代码", "codes of occurrences and findings")
    case .caseNumber: Phrase("案件编号，如 7", "number of the case, e.g. 7")
    case .text: Phrase("发生了什么", "what was")
    case .at:
      Phrase(
        "时刻：写到日、时、分或秒，写到哪里就准到哪里", "when: to the day, hour, minute or second, as exact as known")
    case .to: Phrase("到什么时刻为止：时刻在两者之间", "until when: it was between the two")
    case .within: Phrase("约数的前后范围，如 10分", "about: so much to either side, e.g. 10m")
    case .zone: Phrase("来源所用时区，如 +9（默认 +8）", "zone of the source, e.g. +9 (default +8)")
    case .clockAhead:
      Phrase("来源的钟快多少，如 3分（慢写 -3分）", "how much the source's clock was ahead, e.g. 3m or -3m")
    case .source:
      Phrase("来源：monitoring、video、statement …", "source: monitoring, video, statement …")
    case .sourceNote: Phrase("哪个来源，如 风井视频 2 号", "which source")
    case .certainty:
      Phrase(
        "确定程度：established、probable …（默认 possible）",
        "certainty: established, probable … (default possible)")
    case .evidence: Phrase("证据编号，逗号分隔，如 3,4", "numbers of evidence, with commas: 3,4")
    case .corrects: Phrase("更正第几条（须写 --note）", "number of the one it corrects (needs --note)")
    case .note: Phrase("为什么", "why")
    case .withCorrected: Phrase("连已更正的一起列", "corrected ones too")
    case .words: Phrase("要找的词", "words to find")
    case .ofCase: Phrase("只查这一件", "only in this case")
    case .svg: Phrase("写到哪个文件", "file to write")
    case .position: Phrase("次序，从 1 起", "place in the order, from 1")
    case .code: Phrase("事件代码，如 A05", "code of the occurrence, e.g. A05")
    case .phase: Phrase("作业或处置阶段", "phase of work or of the response")
    case .entries: Phrase("时间线里的编号，如 1,2", "numbers of timeline entries: 1,2")
    case .finding:
      Phrase("是原因的认定，可重复：P20-03:说明:证据", "a finding that is a cause: P20-03:text:evidence")
    case .factor: Phrase("只是因素的认定，可重复", "a finding that only contributed; repeatable")
    }
  }
}
