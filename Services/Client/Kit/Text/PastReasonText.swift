/// Reasons of historical cases and near misses.
enum PastReasonText: String, ReasonTable {
  case pastMissing = "PAST_CASE_NOT_FOUND"
  case keyMissing = "PAST_KEY_MISSING"
  case keyInvalid = "PAST_KEY_INVALID"
  case kindUnknown = "PAST_KIND_UNKNOWN"
  case rowEmpty = "PAST_ROW_EMPTY"
  case tooManyOfCase = "PAST_TOO_MANY_ROWS"
  case notText = "FILE_NOT_TEXT"
  case columnsMissing = "COLUMNS_MISSING"
  case columnTwice = "COLUMN_TWICE"
  case columnUnknown = "COLUMN_UNKNOWN"
  case columnUndefined = "COLUMN_UNDEFINED"
  case cellCount = "CELL_COUNT"
  case character = "CHARACTER_FORBIDDEN"
  case dayMissing = "DAY_MISSING"
  case timeForm = "TIME_FORM"
  case numberForm = "NUMBER_FORM"
  case valueTooLong = "VALUE_TOO_LONG"
  case twice = "DUPLICATE_IN_FILE"
  case missInvalid = "INVALID_NEAR_MISS"
  case missMissing = "NEAR_MISS_NOT_FOUND"
  case missCorrected = "NEAR_MISS_CORRECTED"
  case missBelow = "NEAR_MISS_BELOW_THRESHOLD"
  case missKind = "NEAR_MISS_KIND_UNKNOWN"
  case potentialMissing = "POTENTIAL_MISSING"

  var phrase: Phrase {
    switch self {
    case .pastMissing: Phrase("没有这个历史案例", "no such historical case")
    case .keyMissing: Phrase("没有编号，不知道是哪一起", "no key: nobody knows which accident it is")
    case .keyInvalid: Phrase("编号过长或不该有", "the key is too long, or should not be there")
    case .kindUnknown: Phrase("不知道这一行说的是什么", "nobody knows what the row is about")
    case .rowEmpty: Phrase("整行没有内容", "the row is empty")
    case .tooManyOfCase: Phrase("同一起事故的行数超过上限", "too many rows of one accident")
    case .notText: Phrase("不是文本文件", "this is no text file")
    case .columnsMissing: Phrase("缺少必须的栏目", "columns are missing")
    case .columnTwice: Phrase("栏目重复", "a column stands twice")
    case .columnUnknown: Phrase("不认识的栏目，原样保留", "an unknown column, kept as it is")
    case .columnUndefined: Phrase("定义文件里没有这一栏，原样保留", "not in the definition, kept as it is")
    case .cellCount: Phrase("格数与表头不符", "the row has another number of cells than the header")
    case .character: Phrase("含有不能用的字符（如 NUL）", "a character that no text has, such as NUL")
    case .dayMissing: Phrase("没有日期", "no day")
    case .timeForm: Phrase("时刻读不懂，当作不详", "no time of day: taken as unknown")
    case .numberForm: Phrase("数字读不懂", "this is no number")
    case .valueTooLong: Phrase("超过定义的长度", "longer than the definition allows")
    case .twice: Phrase("文件里已有同一编号的行", "the file has a row of that key already")
    case .missInvalid: Phrase("未遂事件填写有误", "the near miss is not well formed")
    case .missMissing: Phrase("没有这个未遂事件", "no such near miss")
    case .missCorrected: Phrase("已被新的记录代替", "another record stands in its place")
    case .missBelow: Phrase("可能后果没有达到规则的门槛", "its potential does not reach the threshold")
    case .missKind: Phrase("没有这种情形", "no such kind")
    case .potentialMissing:
      Phrase("没有说明可能造成什么后果", "nobody said what it could have done")
    }
  }

  var hint: Phrase? {
    switch self {
    case .pastMissing: Phrase("列出：anlan case past list", "list them: anlan case past list")
    case .columnsMissing:
      Phrase(
        "看来源是否选对，分隔符可为 , | ; 或制表符",
        "see whether the source is right; cells may be separated by , | ; or tabs")
    case .notText: Phrase("另存为 CSV（UTF-8 或 GB18030）再导入", "save it as CSV, in UTF-8 or GB18030")
    case .twice: Phrase("留下一行，或改编号", "keep one of the rows, or change its key")
    case .missMissing, .missCorrected:
      Phrase("列出：anlan report nearmiss list", "list them: anlan report nearmiss list")
    case .missBelow:
      Phrase(
        "如当初估计偏低，重新记录：anlan report nearmiss new --corrects 编号",
        "if it was judged too low: anlan report nearmiss new --corrects NUMBER")
    case .missKind, .potentialMissing:
      Phrase("看规则：anlan report nearmiss rule", "see the rule: anlan report nearmiss rule")
    default: nil
    }
  }
}
