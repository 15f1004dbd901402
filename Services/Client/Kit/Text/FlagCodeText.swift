/// What is suspected of a question, by its code.
enum FlagCodeText: String, PhraseTable {
  case negative = "Q-NEG"
  case key = "Q-KEY?"
  case easy = "Q-EASY"
  case hard = "Q-HARD"
  case dead = "Q-DEAD"
  case duplicate = "Q-DUP"
  case leak = "Q-LEAK"
  case fast = "Q-FAST"
  case law = "Q-LAW"
  case skew = "Q-SKEW"

  var phrase: Phrase {
    switch self {
    case .negative: Phrase("答案可能有误或题意含糊", "key wrong or ambiguous")
    case .key: Phrase("疑似答案标错", "key probably wrong")
    case .easy: Phrase("几乎全部答对，无区分信息", "nearly all right, says nothing")
    case .hard: Phrase("未培训到或题目有缺陷", "untaught or defective")
    case .dead: Phrase("干扰项几乎无人选", "an option nobody takes")
    case .duplicate: Phrase("与其他题重复", "like another question")
    case .leak: Phrase("疑似泄题", "leak suspected")
    case .fast: Phrase("作答快于阅读且正确率上升", "faster than it can be read, and better than before")
    case .law: Phrase("引用的条文版本已失效", "cites a text no longer in force")
    case .skew: Phrase("答案位置分布失衡", "keys favour a position")
    }
  }

  /// What a person should do; the system itself changes nothing.
  var action: FlagActionText {
    switch self {
    case .negative: .suspendAndCheck
    case .key: .checkKey
    case .easy: .rotateOut
    case .hard: .reviewContent
    case .dead: .replaceOption
    case .duplicate: .merge
    case .leak: .lowerWeightOrFreeze
    case .fast: .investigate
    case .law: .updateBasis
    case .skew: .shuffleOptions
    }
  }
}

/// What a person should do about a flag.
enum FlagActionText: String, PhraseTable {
  case suspendAndCheck, checkKey, rotateOut, reviewContent, replaceOption, merge
  case lowerWeightOrFreeze, investigate, updateBasis, shuffleOptions

  var phrase: Phrase {
    switch self {
    case .suspendAndCheck: Phrase("停用，3 个工作日内人工核查", "suspend; check within 3 working days")
    case .checkKey: Phrase("人工核对答案", "check the key")
    case .rotateOut: Phrase("轮换出题库", "rotate out")
    case .reviewContent: Phrase("复核题目与培训内容", "review the wording and the training")
    case .replaceOption: Phrase("更换干扰项", "write another option")
    case .merge: Phrase("合并重复题", "merge")
    case .lowerWeightOrFreeze: Phrase("降低抽题权重或冻结", "draw less often, or freeze")
    case .investigate: Phrase("核查是否泄题", "look for a leak")
    case .updateBasis: Phrase("更新法律依据，更新前不得抽用", "bring the basis up to date")
    case .shuffleOptions: Phrase("强制打乱选项，培训出题人", "shuffle options, train authors")
    }
  }
}

/// Names of the figures behind a flag.
enum FlagFigureText: String, PhraseTable {
  case answers, correctedR, upperLimit, facility, facilityLower, facilityUpper, chance, option
  case optionShare, keyShare, similarity, cusum, cusumLimit, alarmAnswer, medianSeconds
  case readingSeconds, earlierFacility, chiSquare, probability, stratum

  var phrase: Phrase {
    switch self {
    case .answers: Phrase("作答", "n")
    case .correctedR: Phrase("相关", "r")
    case .upperLimit: Phrase("相关上限", "r at most")
    case .facility: Phrase("正确率", "facility")
    case .facilityLower: Phrase("至少", "at least")
    case .facilityUpper: Phrase("至多", "at most")
    case .chance: Phrase("猜对率", "chance")
    case .option: Phrase("选项", "option")
    case .optionShare: Phrase("占", "share")
    case .keyShare: Phrase("答案占", "key's share")
    case .similarity: Phrase("相似", "alike")
    case .cusum: Phrase("累积和", "CUSUM")
    case .cusumLimit: Phrase("限", "limit")
    case .alarmAnswer: Phrase("报警于第", "alarm at no.")
    case .medianSeconds: Phrase("用时中位秒", "median s")
    case .readingSeconds: Phrase("阅读需秒", "reading s")
    case .earlierFacility: Phrase("此前正确率", "facility before")
    case .chiSquare: Phrase("卡方", "χ²")
    case .probability: Phrase("偶然概率", "by chance")
    case .stratum: Phrase("层", "stratum")
    }
  }

  /// A figure in the form its kind has: a count, a share, a letter, or two places.
  func value(_ text: String) -> String {
    guard let number = Double(text) else { return text }
    switch self {
    case .answers, .alarmAnswer, .stratum: return "\(Int(number.rounded()))"
    case .facility, .facilityLower, .facilityUpper, .chance, .optionShare, .keyShare, .similarity,
      .earlierFacility:
      return Figures.percent(number)
    case .option:
      let place = Int(number)
      return (0..<26).contains(place)
        ? String(UnicodeScalar(UInt8(65 + place))) : "\(place + 1)"
    default: return Figures.fixed(number, 2)
    }
  }
}
