/// Words of the statistics and flag commands.
enum StatisticsText: String, PhraseTable {
  case stats, bankOrName, fewest, equalForms, csv, svg
  case sittings, passedShare, mean, median, kr21, sem, alpha, overlap, overexposed, shape
  case insufficient, answers, facility, discrimination, efficiency, weight, guess
  case rasch, exposure, leak, leakAlarm, upperLower, interval, mine, passed, rate, csvWritten
  case svgWritten, fewAnswers, marksOf, binomialSEM, noItems, itemHead, mineHead

  var phrase: Phrase {
    switch self {
    case .stats: Phrase("题库、方案、题目、各矿的统计", "figures of a bank, blueprint, question, of mines")
    case .bankOrName:
      Phrase("题库；或 blueprints/方案、题库/题号", "bank; or blueprints/CODE, BANK/QUESTION")
    case .fewest: Phrase("作答少于这个数的题不列", "leave out items with fewer answers")
    case .equalForms: Phrase("每人同一份卷（默认各人随机抽题）", "everybody had the same paper")
    case .csv: Phrase("把各题数字写成 CSV", "write the items' figures as CSV")
    case .svg: Phrase("把三张图（SVG）写到目录", "write the three plots (SVG) into a folder")
    case .sittings: Phrase("考问", "Sittings")
    case .passedShare: Phrase("{0} 场，合格 {1}（{2}）", "{0}, passed {1} ({2})")
    case .mean: Phrase("平均答对", "Mean right")
    case .median: Phrase("中位 {0}，标准差 {1}", "median {0}, SD {1}")
    case .kr21: Phrase("信度 KR-21", "KR-21")
    case .sem: Phrase("测量误差", "SEM")
    case .alpha: Phrase("一致性 α", "Alpha")
    case .overlap: Phrase("试卷重合", "Overlap")
    case .overexposed: Phrase("{0}，曝光过高的题 {1} 道", "{0}, overexposed {1}")
    case .shape: Phrase("偏度、峰度", "Skew, kurtosis")
    case .insufficient: Phrase("样本不足", "too few")
    case .answers: Phrase("作答", "n")
    case .facility: Phrase("正确率", "Facility")
    case .discrimination: Phrase("区分度", "Disc.")
    case .efficiency: Phrase("区分效率", "Efficiency")
    case .weight: Phrase("有效权重", "Eff. weight")
    case .guess: Phrase("猜对率", "Guess")
    case .rasch: Phrase("Rasch 难度", "Rasch")
    case .exposure: Phrase("曝光", "Exposure")
    case .leak: Phrase("泄题监测", "CUSUM")
    case .leakAlarm: Phrase("第 {0} 份报警", "alarm at {0}")
    case .upperLower: Phrase("高低组差", "Upper–lower")
    case .interval: Phrase("95% 区间", "95 %")
    case .mine: Phrase("企业", "Enterprise")
    case .passed: Phrase("合格", "Passed")
    case .rate: Phrase("合格率", "Rate")
    case .csvWritten: Phrase("已写 {0}：{1} 题", "wrote {0}: {1} items")
    case .svgWritten: Phrase("已写 {0}", "wrote {0}")
    case .fewAnswers:
      Phrase("少于 {0} 份的数字只作线索，不下结论", "figures of fewer than {0} are a hint, no verdict")
    case .marksOf: Phrase("{0} 题", "{0} items")
    case .binomialSEM: Phrase("每份卷 ±{0} 题（二项误差）", "±{0} items a paper (binomial)")
    case .noItems: Phrase("还没有人答过这些题。", "nobody has answered these questions yet.")
    case .itemHead: Phrase("各题", "Items")
    case .mineHead: Phrase("各企业（区间重叠不宜排名）", "Enterprises (intervals that overlap are no ranking)")
    }
  }
}

/// Words of the work queue of flagged questions.
enum FlagText: String, PhraseTable {
  case group, list, take, release, close, code, closedToo, ofBank, found
  case flag, figures, meaning, action, due, holder, taken, released, closed, none, reasonNeeded

  var phrase: Phrase {
    switch self {
    case .group: Phrase("待核查的题：列出、认领、办结", "the work queue of flagged questions")
    case .list: Phrase("列出待核查的题，最要紧的在前", "list flagged questions, the gravest first")
    case .take: Phrase("认领一条", "take a flag up")
    case .release: Phrase("交回一条", "give a flag back")
    case .close: Phrase("办结一条，写明核查结论", "close a flag with what was found")
    case .code: Phrase("标记代码，如 Q-NEG", "code of the flag, e.g. Q-NEG")
    case .closedToo: Phrase("连同已办结的", "those closed, too")
    case .ofBank: Phrase("只看这个题库", "only this bank")
    case .found: Phrase("核查结论和处理", "what was found and done")
    case .flag: Phrase("标记", "Flag")
    case .figures: Phrase("数字", "Figures")
    case .meaning: Phrase("含义", "Meaning")
    case .action: Phrase("建议", "To do")
    case .due: Phrase("期限", "Due")
    case .holder: Phrase("认领人", "Taken by")
    case .taken: Phrase("✓ 已认领 {0} {1}", "✓ taken {0} {1}")
    case .released: Phrase("✓ 已交回 {0} {1}", "✓ given back {0} {1}")
    case .closed: Phrase("✓ 已办结 {0} {1}", "✓ closed {0} {1}")
    case .none: Phrase("没有待核查的题。", "No question is flagged.")
    case .reasonNeeded: Phrase("办结须写结论：--reason", "closing needs its reason: --reason")
    }
  }
}

/// Names of where a flag stands and of what is done with it.
enum FlagStateText: String, PhraseTable {
  case open, taken, closed, take, release, close

  var phrase: Phrase {
    switch self {
    case .open: Phrase("待认领", "open")
    case .taken: Phrase("核查中", "taken")
    case .closed: Phrase("已办结", "closed")
    case .take: Phrase("认领", "take")
    case .release: Phrase("交回", "give back")
    case .close: Phrase("办结", "close")
    }
  }
}
