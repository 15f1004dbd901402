/// Words of the loss commands.
enum LossText: String, PhraseTable {
  case kind, yuan, evidence, note, out, sum, settled, open, added, withdrawn, finished, leadNow
  case badYuan, badEntry

  var phrase: Phrase {
    switch self {
    case .kind: Phrase("项目", "Kind")
    case .yuan: Phrase("金额（元）", "Yuan")
    case .evidence: Phrase("证据", "Evidence")
    case .note: Phrase("说明", "Note")
    case .out: Phrase("已撤回：{0}", "taken back: {0}")
    case .sum:
      Phrase(
        "GB 6721-{0} 合计 {1} 元（{2}）；此前报告 {3} 万元；定级按 {4} 万元",
        "GB 6721-{0} sum {1} yuan ({2}); reported {3}, level by {4} (10,000 yuan)")
    case .settled: Phrase("已核定", "settled")
    case .open: Phrase("未核定，只会升高", "open, can only rise")
    case .added: Phrase("已登记第 {0} 项；损失 {1} 万元，{2}事故", "entry {0} kept; loss {1} ×10,000 yuan: {2}")
    case .withdrawn:
      Phrase("已撤回第 {0} 项；损失 {1} 万元，{2}事故", "entry {0} taken back; loss {1} ×10,000 yuan: {2}")
    case .finished:
      Phrase("案件 {0} 的损失已核定：{1} 万元，{2}事故", "loss of case {0} settled: {1} ×10,000 yuan: {2}")
    case .leadNow: Phrase("按现在的级别应由 {0} 牵头", "at this level {0} would lead")
    case .badYuan:
      Phrase("“{0}”不是金额，应为元，最多两位小数，如 253400.50", "“{0}” is no amount such as 253400.50")
    case .badEntry: Phrase("“{0}”不是损失项，应如 7/2", "“{0}” is no entry such as 7/2")
    }
  }
}

/// Help of the loss commands.
enum LossHelp: String, PhraseTable {
  case group, list, add, withdraw, settle, caseName, entry, kind, yuan, evidence, note, why, falls

  var phrase: Phrase {
    switch self {
    case .group: Phrase("直接经济损失：逐项登记，合计定级", "direct loss by entries; the sum sets the level")
    case .list: Phrase("列出各项和合计", "the entries and their sum")
    case .add: Phrase("登记一项，须附证据", "enter one, with its evidence")
    case .withdraw: Phrase("撤回一项，写明理由", "take one back, and why")
    case .settle: Phrase("核定：各项已齐", "settle it: every entry is there")
    case .caseName: Phrase("事故编号，如 7", "number of the case, e.g. 7")
    case .entry: Phrase("损失项，如 7/2", "entry, e.g. 7/2")
    case .kind: Phrase("项目代码或名称（GB 6721，按事故日期）", "code or name of GB 6721 on the accident's day")
    case .yuan: Phrase("金额，元", "amount in yuan")
    case .evidence: Phrase("证据编号，逗号分隔，如 3,4", "numbers of evidence, e.g. 3,4")
    case .note: Phrase("说明", "what it was for")
    case .why: Phrase("为什么撤回", "why")
    case .falls: Phrase("合计低于此前报告时，为什么", "why the sum is less than was reported")
    }
  }
}
