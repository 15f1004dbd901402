import Questions
import Vocabulary

/// What a word for the kind of a question says.
enum KindWord: Sendable, Hashable {
  /// One kind.
  case kind(QuestionKind)
  /// A choice of one or several: the key decides.
  case choice
  /// Any kind: options and key decide.
  case any

  /// The meaning of a word such as `单选题`, `是非题` or `数字类选择题`; nil if it has none.
  static func of(_ text: String) -> KindWord? {
    let word = HeaderName.plain(text)
    guard !word.isEmpty else { return nil }
    return exact[word] ?? parts.first { word.holds($0.0) }?.1
  }

  private static let exact: [String: KindWord] = [
    "single": .kind(.single), "multiple": .kind(.multiple), "judge": .kind(.judge),
    "truefalse": .kind(.judge), "blank": .kind(.blank), "多": .kind(.multiple),
    "单": .kind(.single), "判": .kind(.judge),
  ]

  /// Telling parts, the more telling first: `案例单选题` is a single choice.
  private static let parts: [(String, KindWord)] = [
    ("单选", .kind(.single)), ("单项", .kind(.single)), ("多选", .kind(.multiple)),
    ("多项", .kind(.multiple)), ("不定项", .kind(.multiple)), ("判断", .kind(.judge)),
    ("是非", .kind(.judge)), ("对错", .kind(.judge)), ("正误", .kind(.judge)),
    ("选择", .choice), ("填空", .kind(.blank)), ("简答", .kind(.shortAnswer)),
    ("问答", .kind(.shortAnswer)), ("论述", .kind(.shortAnswer)), ("名词解释", .kind(.shortAnswer)),
    ("主观", .kind(.shortAnswer)), ("实操", .kind(.practical)), ("实际操作", .kind(.practical)),
    ("操作题", .kind(.practical)), ("情景", .kind(.scenario)), ("案例", .kind(.scenario)),
    ("图片", .any), ("看图", .any), ("识图", .any),
  ]

  /// Whether a lone text is a heading such as `二、多选题（每题2分，共20分）`: nothing but a number, words
  /// for kinds and what stands in brackets.
  static func isHeading(_ text: String) -> Bool {
    var rest = HeaderName.plain(text)
    for filler in headingFillers { rest = rest.replacing(filler, with: "") }
    return rest.allSatisfy { "一二三四五六七八九十第部分大、，,。.;；每共小计题0123456789各".contains($0) }
  }

  /// Words that headings are made of, the longer first.
  private static let headingFillers = [
    "单项选择", "多项选择", "不定项选择", "名词解释", "实际操作", "选择", "单选", "多选", "不定项", "单项", "多项",
    "判断", "是非", "对错", "正误", "填空", "简答", "问答", "论述", "主观", "实操", "操作", "情景", "案例", "分析",
    "图片", "看图", "识图", "试题", "理论", "专业", "基础", "知识", "类",
  ]

  /// The words in order of length, for scanning a text.
  static let words: [String] = ["单选", "单项选择", "多选", "多项选择", "不定项", "判断", "是非", "填空", "简答", "问答"]
}

/// Number codes for kinds that a header or an instruction explains.
enum KindLegend {
  /// Codes of families C and D, where nothing explains them.
  ///
  /// Source: the templates of both families: 1 single, 2 multiple, 3 judge, 4 short answer.
  static let pairColumns: [Int: QuestionKind] = [
    1: .single, 2: .multiple, 3: .judge, 4: .shortAnswer,
  ]

  /// The codes explained in a text such as `0单选，1判断，2多选`; empty if there are fewer than two.
  static func codes(in text: String) -> [Int: QuestionKind] {
    let scalars = Array(HalfWidth.normalised(text).unicodeScalars)
    let numberFirst = codes(scalars, isNumberFirst: true)
    if numberFirst.count >= 2 { return numberFirst }
    let wordFirst = codes(scalars, isNumberFirst: false)
    return wordFirst.count >= 2 ? wordFirst : [:]
  }

  private static func codes(
    _ scalars: [Unicode.Scalar], isNumberFirst: Bool
  ) -> [Int: QuestionKind] {
    var result: [Int: QuestionKind] = [:]
    for index in scalars.indices {
      guard let code = Int(String(scalars[index])), (0...9).contains(code) else { continue }
      let near =
        isNumberFirst
        ? after(scalars, index) : before(scalars, index)
      guard case .kind(let kind)? = KindWord.words.first(where: near).flatMap(KindWord.of) else {
        continue
      }
      if result[code] == nil { result[code] = kind }
    }
    return result
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    ["=", ":", "、", ".", "-", " ", "为", "是", "表", "示", "代", ",", "题", "\""].contains(scalar)
  }

  private static func after(
    _ scalars: [Unicode.Scalar], _ index: Int
  ) -> (String) -> Bool {
    var start = index + 1
    while start < scalars.count, isGap(scalars[start]) { start += 1 }
    let rest = Array(scalars[start...])
    return { rest.starts(with: Array($0.unicodeScalars)) }
  }

  private static func before(
    _ scalars: [Unicode.Scalar], _ index: Int
  ) -> (String) -> Bool {
    var end = index
    while end > 0, isGap(scalars[end - 1]) { end -= 1 }
    let front = Array(scalars[..<end].reversed())
    return { front.starts(with: Array($0.unicodeScalars.reversed())) }
  }
}

/// Words for right and wrong.
enum JudgeWord {
  /// The truth that a word means; nil if it is no such word.
  static func truth(_ text: String) -> Bool? {
    let word = HalfWidth.normalised(text).trimmingBlanks().uppercased()
    guard !word.isEmpty, word.utf8.count <= 32 else { return nil }
    let bare = String(word.filter { !"。.;；,，!()[]【】\"'“” ".contains($0) })
    return table[bare]
  }

  private static let table: [String: Bool] = {
    var table: [String: Bool] = [:]
    let right = "正确 对 √ ✓ ✔ ☑ 是 T TRUE Y YES RIGHT CORRECT 正确的 对的 是的 V 1 正 真"
    let wrong = "错误 错 × ✗ ✘ X 否 F FALSE N NO WRONG INCORRECT 不正确 不对 错误的 错的 不是 ╳ ☒ 0 误 假 Χ 非"
    for word in right.split(separator: " ") { table[String(word)] = true }
    for word in wrong.split(separator: " ") { table[String(word)] = false }
    return table
  }()
}
