internal import Vocabulary

/// What the text of an option says about its neighbours, and so about shuffling.
///
/// **Source**: quiz handbook 2.8.
public enum OptionLint {
  /// Whether the text means all or none of the options before it: it keeps its place.
  public static func speaksOfAll(_ text: String) -> Bool {
    let plain = QuestionText.comparable(text)
    guard plain.unicodeScalars.count <= allCharactersMax else { return false }
    if wholeWords.contains(plain) { return true }
    let lower = plain.lowercased()
    if lower.hasPrefix("alloftheabove") || lower.hasPrefix("noneoftheabove") { return true }
    guard ["以上", "上述", "前面", "前述"].contains(where: plain.hasPrefix) else { return false }
    return allWords.contains(where: plain.dropFirst(2).contains)
  }

  /// Characters up to which a text can be a mere "all of the above".
  private static let allCharactersMax = 24
  private static let wholeWords: Set<String> = [
    "都对", "都不对", "都是", "都不是", "都正确", "都不正确", "都错", "全对", "全错", "全都对", "全都是",
    "均对", "均是", "均不是", "均正确", "均不正确", "全部正确", "全部错误", "全部都是", "皆是", "皆对",
    "都可以", "均可", "以上",
  ]
  private static let allWords = ["都", "均", "全", "皆", "所有", "各项", "没有", "无一"]

  /// Whether the text names another option by its letter: such options must not move at all.
  public static func namesLabel(_ text: String, among keys: [String]) -> Bool {
    // Longer texts are refused anyhow; hostile ones would cost a square.
    guard text.utf8.count <= 4 * QuestionLimits.optionCharactersMax else { return false }
    let scalars = HalfWidth.normalised(text).unicodeScalars.filter { $0 != " " && $0 != "*" }
    let labels = Set(
      keys.compactMap { $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first : nil })
    let count = scalars.count
    let list = Array(scalars)
    for start in list.indices where labels.contains(list[start]) && isFree(before: start, list) {
      var end = start + 1
      var named = 1
      while end < count {
        if labels.contains(list[end]) {
          (named, end) = (named + 1, end + 1)
        } else if connectors.contains(list[end]), end + 1 < count, labels.contains(list[end + 1]) {
          (named, end) = (named + 1, end + 2)
        } else {
          break
        }
      }
      if names(list, from: start, to: end, named: named) { return true }
    }
    return false
  }

  private static let connectors: Set<Unicode.Scalar> = ["和", "与", "、", "及", "或", ",", "+"]
  /// After these, letters name classes, phases or shifts and no options.
  private static let classWords: Set<Unicode.Scalar> = [
    "类", "级", "型", "相", "柱", "区", "段", "班", "点", "线", "端", "炸", "炭", "股", "组",
  ]
  private static let allMarks: Set<Unicode.Scalar> = ["都", "均", "皆", "全", "两", "三", "项", "选"]

  /// Judges a run of labels: what stands before and after it decides.
  private static func names(
    _ list: [Unicode.Scalar], from start: Int, to end: Int, named: Int
  ) -> Bool {
    let next: Unicode.Scalar? = end < list.count ? list[end] : nil
    if let next, isWord(next) || classWords.contains(next) { return false }
    let isAfterOption = start >= 2 && list[start - 2] == "选" && list[start - 1] == "项"
    if isAfterOption { return true }
    let hasConnector = list[start..<end].contains(where: connectors.contains)
    if hasConnector { return named >= 2 }
    return next.map(allMarks.contains) ?? false
  }

  private static func isFree(before index: Int, _ list: [Unicode.Scalar]) -> Bool {
    index == 0 || !isWord(list[index - 1])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension QuestionDraft {
  /// The draft with the options fixed that must keep their place: "以上都是" alone, or every option
  /// where one names another by its letter.
  public var withFixedOptions: QuestionDraft {
    var result = self
    let keys = options.map(\.key)
    let areBound = options.contains { OptionLint.namesLabel($0.text, among: keys) }
    for index in options.indices
    where areBound || OptionLint.speaksOfAll(options[index].text) {
      result.options[index].isFixed = true
    }
    return result
  }
}
