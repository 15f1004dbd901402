/// Words of the blueprint commands.
enum BlueprintText: String, PhraseTable {
  case group, put, show, list, file, dryRun, name, stratum, rules, total
  case blueprint, ruleSet, author, version, pool, counts, drawn, available, needed, advised
  case verdict, roomy, tight, few, short, anyTopic, anyDifficulty, difficulty, judgeShare
  case stored, notStored, passMark, noRuleSet, mismatch, publishGuard, drawGuard, noVersion
  case fileLine, keyUnknown, keyNear, keyMissing, mustBeText, mustBeNumber, mustBeList, mustBeObject
  case countOrPercent, totalNeeded, kindUnknown, stratumHow, keyTwice

  var phrase: Phrase {
    switch self {
    case .group: Phrase("抽题方案：写入、查看、列出", "blueprints: put, show, list")
    case .put: Phrase("写入一个抽题方案，先核对各层题量", "store a blueprint after checking its strata")
    case .show: Phrase("一个方案的各层、题量和两道关口", "strata, pools and guards of a blueprint")
    case .list: Phrase("列出抽题方案", "list blueprints")
    case .file: Phrase("方案文件（JSON），- 为标准输入", "file of the blueprint (JSON), - is stdin")
    case .dryRun: Phrase("只核对，不写入", "only check, store nothing")
    case .name: Phrase("方案代码：小写字母、数字、连字符", "code: lower case letters, digits, hyphens")
    case .stratum:
      Phrase("一层，如 题型=单选,知识点=通风,难度=3,题数=5；可多个", "one stratum, e.g. kind=single,topic=…,count=5")
    case .rules: Phrase("评分规则代码", "code of the rule set")
    case .total: Phrase("总题数；各层写比例时必填", "questions in all; for strata by percent")
    case .blueprint: Phrase("抽题方案", "Blueprint")
    case .ruleSet: Phrase("评分规则", "Rule set")
    case .author: Phrase("写入人", "Author")
    case .version: Phrase("在用题库", "Drawn from")
    case .pool: Phrase("可抽题量", "Pool")
    case .counts: Phrase("每份题数", "Paper")
    case .drawn: Phrase("抽取", "Draw")
    case .available: Phrase("现有", "There")
    case .needed: Phrase("发布至少", "To store")
    case .advised: Phrase("建议", "Advised")
    case .verdict: Phrase("结论", "Verdict")
    case .roomy: Phrase("充足", "roomy")
    case .tight: Phrase("偏少，易重复", "tight: seen again soon")
    case .few: Phrase("不足，不能发布", "too few to store")
    case .short: Phrase("不足，抽不出一份卷", "too few for one paper")
    case .anyTopic: Phrase("不限知识点", "any topic")
    case .anyDifficulty: Phrase("不限难度", "any difficulty")
    case .difficulty: Phrase("难度 {0}", "difficulty {0}")
    case .judgeShare: Phrase("判断题 {0} 道，占 {1}%（至多 40%）", "{0} judge items, {1} % (at most 40 %)")
    case .stored: Phrase("✓ 已写入 {0}", "✓ stored {0}")
    case .notStored: Phrase("只核对，没有写入", "checked only; nothing stored")
    case .passMark: Phrase("{0}% 合格，{1} 题，{2} 分钟", "pass at {0} %, {1} questions, {2} minutes")
    case .noRuleSet: Phrase("今天没有这套评分规则", "not in force today")
    case .mismatch:
      Phrase(
        "方案共 {0} 题，评分规则定 {1} 题，考试按方案抽题",
        "the blueprint has {0} questions, its rule set says {1}; papers follow the blueprint")
    case .publishGuard: Phrase("发布关口：每层不少于抽取数的三倍", "to store: three times what each stratum draws")
    case .drawGuard: Phrase("抽题关口：每层抽得满，绝不悄悄补足", "to draw: every stratum full, never filled unseen")
    case .noVersion: Phrase("题库没有在用的版本，抽不出题", "no version is published; nothing can be drawn")
    case .fileLine: Phrase("{0} 第 {1} 行第 {2} 列：{3}", "{0} line {1} column {2}: {3}")
    case .keyUnknown: Phrase("不认识的键“{0}”", "unknown key “{0}”")
    case .keyNear: Phrase("是不是 {0}", "did you mean {0}")
    case .keyMissing: Phrase("缺少", "missing")
    case .mustBeText: Phrase("应为非空文字", "must be text that is not empty")
    case .mustBeNumber: Phrase("应为整数 {0}–{1}", "must be a whole number {0}–{1}")
    case .mustBeList: Phrase("应为列表", "must be a list")
    case .mustBeObject: Phrase("应为 {…} 对象", "must be an object {…}")
    case .countOrPercent: Phrase("count（题数）与 percent（比例）写一个", "give either count or percent")
    case .totalNeeded: Phrase("各层写比例时须写总题数", "strata by percent need a total")
    case .kindUnknown: Phrase("没有这种题型：{0}", "no such kind: {0}")
    case .stratumHow:
      Phrase("写法：题型=单选,知识点=通风,难度=3,题数=5", "write kind=single,topic=…,difficulty=3,count=5")
    case .keyTwice: Phrase("写了两次", "given twice")
    }
  }
}
