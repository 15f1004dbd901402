import Questions
import Vocabulary

/// What a line of a text of questions is.
enum BlockLine: Sendable, Hashable {
  /// A heading with the kind it names.
  case heading(KindWord)
  /// A chapter or part without a kind.
  case chapter
  /// The key, and what follows on the line.
  case answer(String)
  case explanation(String)
  case topic(String)
  case difficulty(String)
  case basis(String)
  /// Options, one or several.
  case options(String)
  /// The beginning of a question under its number.
  case question(number: Int, text: String, isBracketed: Bool)
  /// More of what came before.
  case more(String)

  /// The meaning of a trimmed line.
  static func of(_ line: String) -> BlockLine {
    if let field = field(line) { return field }
    if let heading = heading(line) { return heading }
    if beginsOption(line) { return .options(line) }
    if let number = numbered(line) { return number }
    return .more(line)
  }

  private static let fields: [(words: [String], make: @Sendable (String) -> BlockLine)] = [
    (["答案解析", "试题解析", "题目解析", "解析", "解答", "详解"], { .explanation($0) }),
    (["正确答案", "参考答案", "标准答案", "答案", "ANSWER", "Answer", "answer"], { .answer($0) }),
    (["知识点", "考点"], { .topic($0) }), (["难易度", "难度"], { .difficulty($0) }),
    (["法律依据", "依据"], { .basis($0) }),
  ]

  /// `答案：C`, `【答案】C`, `[解析] …`, and `答案 C` where only the key follows.
  private static func field(_ line: String) -> BlockLine? {
    var bare = line
    let isBracketed = ["【", "[", "〔"].contains(where: line.hasPrefix)
    if isBracketed { bare = String(line.dropFirst()) }
    for (words, make) in fields {
      guard let word = words.first(where: bare.hasPrefix) else { continue }
      var rest = bare.dropFirst(word.count)
      let hasStop = rest.first.map { "：:】]〕".contains($0) } ?? true
      while let first = rest.first, "：:】]〕 \t\u{3000}是为".contains(first) { rest.removeFirst() }
      let isKey = rest.count <= 8 && word.hasSuffix("答案")
      guard hasStop || isKey else { return nil }
      return make(String(rest))
    }
    return nil
  }

  /// Letters of a heading, inclusive.
  private static let headingLettersMax = 60

  private static func heading(_ line: String) -> BlockLine? {
    let count = line.unicodeScalars.count
    guard count <= headingLettersMax else { return nil }
    var rest = line[...]
    while let first = rest.first, "（(第一二三四五六七八九十".contains(first) { rest.removeFirst() }
    let hasNumber = rest.startIndex > line.startIndex
    let hasStop = rest.first.map { "、.．)）章节部篇单 ".contains($0) } ?? false
    while let first = rest.first, "、.．)） 章节部分篇元：:\t".contains(first) { rest.removeFirst() }
    // `一、单选题（每题 2 分）`, or nothing but `单选题`.
    let beginning = String(rest.prefix(8))
    if hasNumber ? hasStop : count <= 10, let word = KindWord.of(beginning),
      hasNumber || beginning.holds("题") || KindWord.of(line) != nil && count <= 6
    {
      return .heading(word)
    }
    return hasNumber && hasStop && "章节部篇".contains(where: { line.prefix(6).contains($0) })
      ? .chapter : nil
  }

  /// Nothing after the number, when it would be a number with something behind it: `3.`.
  private static func numberAlone(_ line: String) -> String? {
    let probe = "题"
    return QuestionText.withoutNumber(line + probe) == probe ? "" : nil
  }

  /// Whether a line begins with the first label of a list of options.
  static func beginsFirstOption(_ line: String) -> Bool {
    guard beginsOption(line) else { return false }
    let letter = HalfWidth.normalised(String(line.prefix(4))).first { $0.isLetter }
    return letter == "A" || letter == "a"
  }

  static func beginsOption(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars.prefix(4)).map { $0 }
    var index = 0
    while index < scalars.count, ["(", "（", "*", "[", "【"].contains(scalars[index]) { index += 1 }
    guard index + 1 < scalars.count else { return false }
    switch scalars[index].value {
    case 0x41...0x5A, 0xFF21...0xFF3A, 0x61...0x68: break
    default: return false
    }
    return [".", "、", ":", "：", "．", ")", "）", "]", "】", ",", "，"].contains(scalars[index + 1])
  }

  private static func numbered(_ line: String) -> BlockLine? {
    guard let rest = QuestionText.withoutNumber(line) ?? numberAlone(line) else { return nil }
    let prefix = line.unicodeScalars.dropLast(rest.unicodeScalars.count)
    let digits = HalfWidth.normalised(String(String.UnicodeScalarView(prefix)))
      .unicodeScalars.filter { (0x30...0x39).contains($0.value) }
    guard let number = Int(String(String.UnicodeScalarView(digits))) else { return nil }
    let opens = prefix.first.map { ["(", "（", "[", "【"].contains($0) } ?? false
    return .question(number: number, text: rest.trimmingBlanks(), isBracketed: opens)
  }
}
