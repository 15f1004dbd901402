/// What each verdict on a row says to a person; the code is the raw value.
enum VerdictText: String, PhraseTable {
  case stemMissing = "E-STEM"
  case kindUnknown = "E-TYPE"
  case answerMissing = "E-NOANS"
  case optionsMissing = "E-OPTS"
  case labelTwice = "E-DUPLABEL"
  case optionEmpty = "E-EMPTYOPT"
  case optionTwice = "E-DUPOPT"
  case answerUnreadable = "E-ANSFORM"
  case answerOutOfRange = "E-ANSRANGE"
  case singleHasMany = "E-SINGLEMULTI"
  case judgeKey = "E-JUDGEKEY"
  case formatBroken = "E-FORMAT"
  case tooLong = "E-LONG"
  case unlabelled = "W-UNLABELLED"
  case labelOrder = "W-LABELSEQ"
  case answerTwice = "W-ANSDUP"
  case multipleHasOne = "W-MULTIONE"
  case pictureMissing = "W-IMGREF"
  case controlCharacters = "W-CTRL"
  case numberPrefix = "W-NUMPREFIX"
  case duplicate = "W-DUP"
  case contradiction = "W-CONTRA"
  case labelReference = "W-LABELREF"
  case repaired = "W-REPAIRED"
  case leftOut = "W-LEFTOUT"
  case retired = "W-RETIRED"

  var phrase: Phrase {
    switch self {
    case .stemMissing: Phrase("没有题干", "no stem")
    case .kindUnknown: Phrase("题型不认识或这里不能用", "kind unknown, or not usable here")
    case .answerMissing: Phrase("没有答案", "no key")
    case .optionsMissing: Phrase("选项不足两个", "fewer than two options")
    case .labelTwice: Phrase("选项标号重复", "a label stands twice")
    case .optionEmpty: Phrase("有选项没有内容", "an option without text")
    case .optionTwice: Phrase("两个选项内容相同", "two options say the same")
    case .answerUnreadable: Phrase("答案写法读不懂", "the key cannot be read")
    case .answerOutOfRange: Phrase("答案不在选项之内", "the key is beyond the options")
    case .singleHasMany: Phrase("单选题有多个答案", "several keys for one choice")
    case .judgeKey: Phrase("判断题答案既不是对也不是错", "the key is neither right nor wrong")
    case .formatBroken: Phrase("文件或题块不合格式", "the file or block breaks its format")
    case .tooLong: Phrase("文字或列表过长", "a text or list is too long")
    case .unlabelled: Phrase("选项没有标号，按次序编为 A、B…", "options without labels: labelled by place")
    case .labelOrder: Phrase("选项标号次序乱", "labels out of order")
    case .answerTwice: Phrase("答案里同一字母出现两次", "a key letter stands twice")
    case .multipleHasOne: Phrase("多选题只有一个答案", "one key for a multiple choice")
    case .pictureMissing: Phrase("题干提到图，却没有图", "the stem speaks of a picture that is not there")
    case .controlCharacters: Phrase("去掉了控制字符", "control characters removed")
    case .numberPrefix: Phrase("去掉了题干前的序号", "a number before the stem removed")
    case .duplicate: Phrase("题库里已有相同或几乎相同的题", "the same question is there already")
    case .contradiction:
      Phrase("同一道题答案不同，两题都停用待定", "the same question with another key; both are held back")
    case .labelReference: Phrase("选项提到别的选项字母，不能打乱", "an option names another: not shuffled")
    case .repaired: Phrase("按猜测修过，请人看一眼", "repaired by a guess; please look")
    case .leftOut: Phrase("文件里有内容没有导入", "something of the file was left out")
    case .retired:
      Phrase("题库里已废止的题，不恢复", "a question that was retired; it stays retired")
    }
  }

  /// "W-DUP 题库里已有相同的题 [banks/…]".
  static func words(_ code: String, _ detail: String) -> String {
    let meaning = VerdictText(rawValue: code).map { " \($0.text)" } ?? ""
    let words = BankFileReasonText.words(BankNames.short(detail))
    return code + meaning + (words.isEmpty ? "" : " [\(words)]")
  }
}
