/// Words of the timeline and occurrence commands.
enum TimelineText: String, PhraseTable {
  case number, time, what, source, certainty, evidence, open, corrected, added, correctedDone
  case badTime, badSpan, noCase, position, code, phase, findings, cause, contributed, occurred
  case subjects, modifiers, occurrences, drawn, badFinding, badWord, openNote, clockAhead, zone
  case badZone, caseColumn

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .time: Phrase("时刻", "Time")
    case .what: Phrase("经过", "What")
    case .source: Phrase("来源", "Source")
    case .certainty: Phrase("确定程度", "Certainty")
    case .evidence: Phrase("证据", "Evidence")
    case .open: Phrase("先后未定", "order open")
    case .corrected: Phrase("已由 {0} 更正", "corrected by {0}")
    case .added: Phrase("已记入时间线：{0}，{1}", "entered: {0}, {1}")
    case .correctedDone: Phrase("已更正：{0}，{1}（原记录保留）", "corrected: {0}, {1} (the earlier one stays)")
    case .badTime:
      Phrase(
        "“{0}”不是时刻，应像 2026-03-12、'2026-03-12 08'、'2026-03-12 08:31' 或 '2026-03-12 08:31:07'",
        "“{0}” is no time; write 2026-03-12, '2026-03-12 08', '2026-03-12 08:31' or '2026-03-12 08:31:07'"
      )
    case .badSpan:
      Phrase("“{0}”不是一段时间，应像 90秒、10分、2时 或 600", "“{0}” is no span; write 90s, 10m, 2h or 600")
    case .noCase: Phrase("“{0}”不是案件编号，应像 7", "“{0}” is no number of a case; write 7")
    case .position: Phrase("次序", "Order")
    case .code: Phrase("代码", "Code")
    case .phase: Phrase("阶段", "Phase")
    case .findings: Phrase("认定", "Findings")
    case .cause: Phrase("原因", "cause")
    case .contributed: Phrase("因素", "factor")
    case .occurred: Phrase("已记下事件：{0}，{1}", "occurrence entered: {0}, {1}")
    case .subjects: Phrase("对象", "Subjects")
    case .modifiers: Phrase("问题", "Modifiers")
    case .occurrences: Phrase("事件", "Occurrences")
    case .drawn: Phrase("已画好：{0}（用浏览器打开，可打印）", "drawn: {0} (open it in a browser; it prints)")
    case .badFinding:
      Phrase(
        "“{0}”不是认定，应像 P20-03、P20-03:说明 或 P20-03:说明:3,4",
        "“{0}” is no finding; write P20-03, P20-03:text or P20-03:text:3,4")
    case .badWord: Phrase("“{0}”不在可选之列：", "“{0}” is none of these:")
    case .openNote:
      Phrase(
        "同一括号里的记录先后未定，不可当作次序。", "Entries marked ≈ overlap: which came first is not established.")
    case .clockAhead: Phrase("原钟差 {0} 秒，已校正", "clock off by {0} s, set right")
    case .zone: Phrase("原记时区", "zone of the source")
    case .badZone: Phrase("“{0}”不是时区，应像 +8 或 +5:30", "“{0}” is no zone; write +8 or +5:30")
    case .caseColumn: Phrase("案件", "Case")
    }
  }
}

/// Names of how sure the team is.
enum CertaintyText: String, PhraseTable {
  case established, probable, possible, disputed

  var phrase: Phrase {
    switch self {
    case .established: Phrase("已查实", "established")
    case .probable: Phrase("较确定", "probable")
    case .possible: Phrase("可能", "possible")
    case .disputed: Phrase("有争议", "disputed")
    }
  }
}

/// Names of kinds of sources.
enum FactSourceText: String, PhraseTable {
  case monitoring, video, statement, document, communication, examination, inference

  var phrase: Phrase {
    switch self {
    case .monitoring: Phrase("监控记录", "monitoring")
    case .video: Phrase("视频", "video")
    case .statement: Phrase("笔录", "statement")
    case .document: Phrase("书证", "document")
    case .communication: Phrase("通信记录", "communication")
    case .examination: Phrase("勘查鉴定", "examination")
    case .inference: Phrase("推断", "inference")
    }
  }
}
