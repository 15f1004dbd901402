import Contracts

/// What a JSON text should have had in some place, by the English words of the reader.
enum JSONText: String, PhraseTable {
  case closingQuote = "a closing quote"
  case colon = "a colon"
  case commaOrBracket = "a comma or ]"
  case commaOrBrace = "a comma or }"
  case digit = "a digit"
  case quotedName = "a name in quotes"
  case value = "a value"
  case wholeCharacter = "a whole character"
  case escape = "an escape"
  case hexadecimal = "four hexadecimal digits"
  case noControl = "no control character in a text"
  case end = "the end"
  case secondHalf = "the second half of a pair"
  case boolean = "a boolean"
  case list = "a list"
  case moment = "a moment such as 2026-11-24T08:00:00Z"
  case number = "a number"
  case number32 = "a number of 32 bits"
  case span = "a span such as 1.5s"
  case words = "a text"
  case integer = "an integer"
  case object = "an object"
  case base64 = "base64"

  /// The words around an expectation, and the faults that are none.
  enum Frame: PhraseTable {
    case expected, oneOf, unknownField, twice, unknownType, tooLong, tooDeep

    var phrase: Phrase {
      switch self {
      case .expected: Phrase("这里应为{0}", "expected {0}")
      case .oneOf: Phrase("应为其中之一：{0}", "expected one of {0}")
      case .unknownField: Phrase("没有这个字段", "there is no such field")
      case .twice: Phrase("写了两次", "it is set twice")
      case .unknownType: Phrase("没有这个类型", "there is no such type")
      case .tooLong: Phrase("超过 {0} 字节的上限", "longer than {0} bytes")
      case .tooDeep: Phrase("嵌套超过 {0} 层", "nested deeper than {0} levels")
      }
    }
  }

  var phrase: Phrase {
    switch self {
    case .closingQuote: Phrase("结束的引号", rawValue)
    case .colon: Phrase("冒号", rawValue)
    case .commaOrBracket: Phrase("逗号或 ]", rawValue)
    case .commaOrBrace: Phrase("逗号或 }", rawValue)
    case .digit: Phrase("数字", rawValue)
    case .quotedName: Phrase("带引号的名称", rawValue)
    case .value: Phrase("一个值", rawValue)
    case .wholeCharacter: Phrase("完整的字符", rawValue)
    case .escape: Phrase("转义符", rawValue)
    case .hexadecimal: Phrase("四位十六进制数", rawValue)
    case .noControl: Phrase("文字，不能有控制字符", rawValue)
    case .end: Phrase("结尾", rawValue)
    case .secondHalf: Phrase("代理对的后一半", rawValue)
    case .boolean: Phrase("true 或 false", rawValue)
    case .list: Phrase("一个列表", rawValue)
    case .moment: Phrase("时刻，如 2026-11-24T08:00:00Z", rawValue)
    case .number: Phrase("一个数", rawValue)
    case .number32: Phrase("一个 32 位的数", rawValue)
    case .span: Phrase("时长，如 1.5s", rawValue)
    case .words: Phrase("一段文字", rawValue)
    case .integer: Phrase("一个整数", rawValue)
    case .object: Phrase("一个对象", rawValue)
    case .base64: Phrase("base64", rawValue)
    }
  }

  /// What was expected, in the language of the command.
  static func expected(_ english: String) -> String {
    if english.hasPrefix("one of ") { return Frame.oneOf.with(String(english.dropFirst(7))) }
    return Frame.expected.with(JSONText(rawValue: english)?.text ?? english)
  }
}

extension JSONError {
  /// The error for a person: the field it is about, and what is wrong with it.
  var told: (field: String, why: String) {
    switch self {
    case .syntax(_, let expected): ("", JSONText.expected(expected))
    case .tooLong(let bytesMax): ("", JSONText.Frame.tooLong.with("\(bytesMax)"))
    case .tooDeep(let levelsMax): ("", JSONText.Frame.tooDeep.with("\(levelsMax)"))
    case .value(let field, let expected): (field, JSONText.expected(expected))
    case .unknownField(let field): (field, JSONText.Frame.unknownField.text)
    case .twice(let field): (field, JSONText.Frame.twice.text)
    case .unknownType(let name): (name, JSONText.Frame.unknownType.text)
    }
  }
}
