import Questions
import Vocabulary

/// Decides what a question of a file is, and says what is wrong with it.
struct QuestionJudge {
  let raw: RawQuestion
  var verdicts: [Verdict] = []

  /// The verdict on one question, with its draft where nothing forbids one.
  static func judge(_ raw: RawQuestion) -> RowVerdict {
    var judge = QuestionJudge(raw: raw)
    let draft = judge.draft()
    let isRefused = judge.verdicts.contains { $0.code.isError }
    return RowVerdict(
      place: raw.place, verdicts: judge.verdicts, draft: isRefused ? nil : draft)
  }

  private init(raw: RawQuestion) {
    self.raw = raw
    for note in raw.notes { say(note.code, note.text) }
  }

  mutating func say(_ code: VerdictCode, _ text: String = "") {
    verdicts.append(Verdict(code, text))
  }

  private mutating func draft() -> QuestionDraft? {
    let stem = stemText()
    let options = optionList()
    guard let kind = kind(options) else {
      if stem.isEmpty { say(.stemMissing) }
      say(.kindUnknown, raw.kindText)
      return nil
    }
    let isChoice = kind == .single || kind == .multiple || (kind == .scenario && !options.isEmpty)
    let answer: QuestionAnswer? =
      switch kind {
      case .judge: judgeAnswer(options)
      case .blank: blankAnswer()
      case .single, .multiple: choiceAnswer(options)
      case .scenario: isChoice ? choiceAnswer(options) : rubricAnswer()
      case .shortAnswer, .practical: rubricAnswer()
      }
    let draft = QuestionDraft(
      kind: kind, stem: stem, options: isChoice ? options : [],
      answer: answer ?? (isChoice ? .options([]) : .judge(true)),
      explanation: kept(raw.explanation), posts: raw.posts, processes: raw.processes,
      topic: cleaned(raw.topic), difficulty: DifficultyWord.level(raw.difficulty),
      isRedLine: JudgeWord.truth(raw.redLine) ?? false, basis: basis(), media: media(),
      sector: cleaned(raw.sector), source: sourceText())
    check(draft, hasAnswer: answer != nil)
    guard answer != nil else { return nil }
    return isVerbatim ? draft : draft.withFixedOptions
  }

  /// Adds what any draft is checked for; each code once, and nothing about a key that is not there.
  private mutating func check(_ draft: QuestionDraft, hasAnswer: Bool) {
    let keyCodes: Set<VerdictCode> = [.answerMissing, .answerUnreadable, .judgeKey]
    var said = Set(verdicts.map(\.code))
    for verdict in QuestionCheck.verdicts(of: draft) {
      guard hasAnswer || !keyCodes.contains(verdict.code) else { continue }
      guard said.insert(verdict.code).inserted else { continue }
      verdicts.append(verdict)
    }
  }

  // MARK: - texts

  private var isVerbatim: Bool { raw.verbatim != nil }

  private mutating func stemText() -> String {
    if isVerbatim { return raw.stem }
    let stem = CellText.cleaned(raw.stem, keepingLines: true)
    if stem.wasChanged { say(.controlCharacters, "题干") }
    guard let rest = QuestionText.withoutNumber(stem.text) else { return stem.text }
    say(.numberPrefix, String(stem.text.dropLast(rest.count)).trimmingBlanks())
    return rest.trimmingBlanks()
  }

  private func kept(_ text: String) -> String {
    isVerbatim ? text : CellText.cleaned(text, keepingLines: true).text
  }

  private func cleaned(_ text: String) -> String {
    isVerbatim ? text : CellText.cleaned(text, keepingLines: false).text
  }

  private func sourceText() -> String {
    if isVerbatim { return raw.source }
    let place = [raw.file, raw.place.sheet, "\(raw.place.row)"].filter { !$0.isEmpty }
    return (place.joined(separator: ":") + " " + cleaned(raw.source)).trimmingBlanks()
  }

  private func media() -> [MediaReference] {
    raw.media + (raw.verbatim.map { ExportText.media($0.media) } ?? [])
  }

  private func basis() -> [LegalBasis] {
    isVerbatim ? ExportText.basis(raw.basis) : BasisText.parse(raw.basis)
  }
}

/// Words and numbers for difficulty.
enum DifficultyWord {
  /// Level where the file says nothing that is understood.
  ///
  /// Source: `[D]`, the same in all formats.
  static let usual = 2

  /// 1, easiest, to 5; `usual` where the word is not known.
  static func level(_ text: String) -> Int {
    let word = HeaderName.plain(text)
    if let number = Int(word), (1...5).contains(number) { return number }
    return table[word] ?? usual
  }

  private static let table: [String: Int] = [
    "极易": 1, "很易": 1, "非常容易": 1, "很简单": 1, "非常简单": 1, "易": 2, "较易": 2, "简单": 2, "容易": 2,
    "低": 2, "初级": 2, "easy": 2, "中": 3, "中等": 3, "一般": 3, "适中": 3, "普通": 3, "中级": 3,
    "medium": 3, "难": 4, "较难": 4, "困难": 4, "高": 4, "高级": 4, "hard": 4, "极难": 5, "很难": 5,
    "非常难": 5,
  ]
}
