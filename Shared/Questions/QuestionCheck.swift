internal import Vocabulary

/// Everything that is wrong or doubtful with one draft by itself.
///
/// A reader finds more, for it sees what the file said; the service runs this again on what it gets.
public struct QuestionCheck {
  private let draft: QuestionDraft
  private var verdicts: [Verdict] = []

  private init(_ draft: QuestionDraft) { self.draft = draft }

  /// Verdicts in the order of their codes' table; empty if there is nothing to say.
  public static func verdicts(of draft: QuestionDraft) -> [Verdict] {
    var check = QuestionCheck(draft)
    check.checkStem()
    check.checkOptions()
    check.checkAnswer()
    check.checkForm()
    check.checkLints()
    return check.verdicts
  }

  private mutating func say(_ code: VerdictCode, _ detail: String = "") {
    verdicts.append(Verdict(code, detail))
  }

  private mutating func checkStem() {
    let plain = QuestionText.comparable(draft.stem)
    if plain.isEmpty { say(.stemMissing, draft.stem.trimmingBlanks()) }
  }

  /// 情景 may have options or a rubric; the other kinds have one form.
  private var isChoice: Bool {
    if case .rubric = draft.answer, draft.kind == .scenario { return false }
    return draft.kind.hasOptions
  }

  private mutating func checkOptions() {
    guard isChoice else {
      guard !draft.options.isEmpty else { return }
      let detail = draft.options.map(\.text).joined(separator: " / ")
      return draft.kind == .judge ? say(.judgeKey, detail) : say(.kindUnknown, detail)
    }
    if draft.options.count < 2 { say(.optionsMissing, "\(draft.options.count)") }
    if draft.options.count > QuestionLimits.optionsMax { say(.tooLong, "\(draft.options.count)") }
    checkLabels()
    var seen: [String: String] = [:]
    for option in draft.options {
      let text = option.text.trimmingBlanks()
      if text.isEmpty {
        say(.optionEmpty, option.key)
        continue
      }
      let plain = QuestionText.comparable(text)
      // Options of marks alone, as "<" and "。", are compared as they are.
      if let first = seen.updateValue(option.key, forKey: plain.isEmpty ? text : plain) {
        say(.optionTwice, "\(first) = \(option.key)")
      }
    }
  }

  private mutating func checkLabels() {
    let keys = draft.options.map(\.key)
    if !keys.isEmpty, keys.allSatisfy(\.isEmpty) { return say(.unlabelled) }
    for key in keys where !Self.isLabel(key) { say(.formatBroken, "option \(key)") }
    var seen: Set<String> = []
    for key in keys where !seen.insert(key).inserted { say(.labelTwice, key) }
    if keys != Self.labels(keys.count), seen.count == keys.count {
      say(.labelOrder, keys.joined(separator: " "))
    }
  }

  private static func isLabel(_ key: String) -> Bool {
    key.utf8.count == 1 && key.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Keys of so many options: "A", "B", …; at most 26.
  public static func labels(_ count: Int) -> [String] {
    (0..<min(count, QuestionLimits.optionsMax)).map { String(Unicode.Scalar(UInt8(0x41 + $0))) }
  }

  private mutating func checkLints() {
    let texts = [draft.stem, draft.explanation] + draft.options.map(\.text)
    if texts.contains(where: { $0.unicodeScalars.contains(where: QuestionText.isControl) }) {
      say(.controlCharacters)
    }
    if QuestionText.withoutNumber(draft.stem) != nil {
      say(.numberPrefix, String(draft.stem.prefix(12)))
    }
    if draft.media.isEmpty, let word = Self.pictureWord(in: draft.stem) {
      say(.pictureMissing, word)
    }
    let keys = draft.options.map(\.key)
    for option in draft.options where !option.isFixed {
      let isBound =
        OptionLint.speaksOfAll(option.text) || OptionLint.namesLabel(option.text, among: keys)
      if isBound { say(.labelReference, "\(option.key) \(option.text)") }
    }
  }

  /// The word by which a stem speaks of a picture; nil if it speaks of none.
  public static func pictureWord(in stem: String) -> String? {
    pictureWords.first(where: stem.holds)
  }

  private static let pictureWords = [
    "下图", "上图", "如图", "左图", "右图", "图示", "图中", "见图", "附图", "此图", "该图", "图片中",
    "图所示",
  ]
}

/// Keys, and the form of what is not the question itself.
extension QuestionCheck {
  fileprivate mutating func checkAnswer() {
    switch (draft.kind, draft.answer) {
    case (.single, .options(let keys)), (.multiple, .options(let keys)),
      (.scenario, .options(let keys)):
      checkKeys(keys)
    case (.judge, .judge): break
    case (.judge, _): say(.judgeKey)
    case (.blank, .blanks(let blanks)): checkBlanks(blanks)
    case (.shortAnswer, .rubric(let points)), (.practical, .rubric(let points)),
      (.scenario, .rubric(let points)):
      checkPoints(points)
    default: say(.answerUnreadable, draft.kind.rawValue)
    }
  }

  private mutating func checkKeys(_ keys: [String]) {
    guard !keys.isEmpty else { return say(.answerMissing) }
    let set = Set(keys)
    if set.count < keys.count { say(.answerTwice, keys.joined()) }
    if keys != keys.sorted() { say(.answerUnreadable, keys.joined()) }
    let labels = Set(draft.options.map(\.key))
    let beyond = set.filter { !labels.contains($0) }.sorted()
    if !beyond.isEmpty { say(.answerOutOfRange, beyond.joined()) }
    if draft.kind == .single, set.count > 1 { say(.singleHasMany, keys.joined()) }
    if draft.kind == .multiple, set.count == 1 { say(.multipleHasOne, keys.joined()) }
  }

  private mutating func checkBlanks(_ blanks: [[String]]) {
    let isEmpty = blanks.allSatisfy { $0.allSatisfy { $0.trimmingBlanks().isEmpty } }
    guard !isEmpty else { return say(.answerMissing) }
    for (index, accepted) in blanks.enumerated()
    where accepted.isEmpty || accepted.contains(where: { $0.trimmingBlanks().isEmpty }) {
      say(.answerUnreadable, "blank \(index + 1)")
    }
  }

  private mutating func checkPoints(_ points: [RubricPoint]) {
    guard !points.isEmpty else { return say(.answerMissing) }
    for (index, point) in points.enumerated()
    where point.text.trimmingBlanks().isEmpty || !QuestionLimits.pointTenths.contains(point.tenths)
    {
      say(.answerUnreadable, "point \(index + 1)")
    }
  }

  fileprivate mutating func checkForm() {
    if !QuestionLimits.difficulties.contains(draft.difficulty) {
      say(.formatBroken, "difficulty \(draft.difficulty)")
    }
    for basis in draft.basis where !basis.textVersion.isEmpty {
      if (try? LegalDay(basis.textVersion)) == nil {
        say(.formatBroken, "textVersion \(basis.textVersion)")
      }
    }
    checkLength("stem", draft.stem, QuestionLimits.stemCharactersMax)
    checkLength("explanation", draft.explanation, QuestionLimits.explanationCharactersMax)
    for option in draft.options {
      checkLength("option \(option.key)", option.text, QuestionLimits.optionCharactersMax)
    }
    for text in draft.answer.texts {
      checkLength("answer", text, QuestionLimits.optionCharactersMax)
    }
    let names = draft.posts + draft.processes + [draft.topic, draft.sector]
    for name in names + draft.basis.flatMap({ [$0.law, $0.article] }) + draft.media.map(\.name) {
      checkLength(name.prefix(12) + "…", name, QuestionLimits.nameCharactersMax)
    }
    for count in draft.listCounts where count > QuestionLimits.listItemsMax {
      say(.tooLong, "\(count)")
    }
  }

  private mutating func checkLength(_ what: String, _ text: String, _ charactersMax: Int) {
    guard text.utf8.count > charactersMax, text.unicodeScalars.count > charactersMax else { return }
    say(.tooLong, "\(what) \(text.unicodeScalars.count)")
  }
}

extension QuestionAnswer {
  /// Texts of blanks or of a rubric.
  fileprivate var texts: [String] {
    switch self {
    case .options, .judge: []
    case .blanks(let blanks): blanks.flatMap { $0 }
    case .rubric(let points): points.map(\.text)
    }
  }

  /// Number of parts.
  fileprivate var count: Int {
    switch self {
    case .options(let keys): keys.count
    case .judge: 1
    case .blanks(let blanks): blanks.count
    case .rubric(let points): points.count
    }
  }

  /// Keys without repeats, in order.
  public static func keys(_ keys: [String]) -> QuestionAnswer { .options(Set(keys).sorted()) }
}

extension QuestionDraft {
  fileprivate var listCounts: [Int] {
    [posts.count, processes.count, basis.count, media.count, answer.count]
  }
}
