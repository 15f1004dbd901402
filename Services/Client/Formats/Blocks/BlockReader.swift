import Questions
import Vocabulary

/// Reads questions written one under the other: `1.题干…` `A.…` `B.…` `答案：C` `解析：…`.
///
/// A new number begins a question; in texts without numbers, a line after a key does. Keys may
/// stand inside stems, `（B）`, or in a table after all questions, `1-5 ABCDA`.
struct BlockReader {
  private enum Part { case stem, options, answer, explanation }

  private struct Block {
    var raw: RawQuestion
    var number: Int?
    var section: Int
    var optionText = ""
  }

  private let source: BankSource
  private var blocks: [Block] = []
  private var part = Part.stem
  private var isOpen = false
  private var headingKind: KindWord?
  private var chapter = ""
  private var section = 0
  private var hasNumbers = false
  private var isKeyTable = false
  /// Section of the table of keys: −1 before its first heading.
  private var tableSection = -1
  private var keyTable = KeyTable()
  private var strayLines: [Int] = []
  /// The line before, and whether blank lines stand between it and this one.
  private var lastLine = 0
  private var isAfterGap = false
  /// Lines longer than any question.
  private var long: [RowVerdict] = []

  private init(_ source: BankSource) { self.source = source }

  /// Lines of a text, inclusive.
  ///
  /// Source: `[D]`, a hundred thousand questions.
  static let linesMax = 500_000

  /// Reads lines under their numbers.
  static func read(_ lines: [(number: Int, text: String)], source: BankSource) -> ImportReading {
    var reader = BlockReader(source)
    reader.hasNumbers = lines.prefix(4000).contains { line in
      guard line.text.utf8.count <= WorkbookLimits.cellBytesMax else { return false }
      if case .question = BlockLine.of(line.text.trimmingBlanks()) { return true }
      return false
    }
    for line in lines.prefix(linesMax) { reader.take(line.text.trimmingBlanks(), at: line.number) }
    var reading = reader.finish()
    if lines.count > linesMax {
      let text = ReadingText.tooManyLines(lines.count - linesMax)
      reading.notices.append(Verdict(.formatBroken, text))
    }
    return reading
  }

  /// Splits a text into lines; forms of line end may be mixed.
  static func lines(of text: [UInt8]) -> [(number: Int, text: String)] {
    var lines: [(number: Int, text: String)] = []
    var number = 0
    var start = 0
    var index = 0
    while index <= text.count {
      if index == text.count || text[index] == 0x0A || text[index] == 0x0D {
        number += 1
        if index > start {
          lines.append((number, String(decoding: text[start..<index], as: UTF8.self)))
        }
        if index + 1 < text.count, text[index] == 0x0D, text[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  private mutating func take(_ line: String, at number: Int) {
    guard !line.isEmpty else { return }
    isAfterGap = number > lastLine + 1
    lastLine = number
    guard line.utf8.count <= WorkbookLimits.cellBytesMax else {
      isOpen = false
      return long.append(
        RowVerdict(
          place: RowPlace(row: number), verdicts: [Verdict(.tooLong, String(line.prefix(12)))]))
    }
    switch BlockLine.of(line) {
    case .heading(let word): begin(heading: word)
    case .chapter:
      isOpen = false
      chapter = line
    case .answer(let text): takeAnswer(text, at: number)
    case .explanation(let text):
      guard open(line, at: number) else { return }
      part = .explanation
      append(text)
    case .topic(let text): if open(line, at: number) { edit { $0.topic = text } }
    case .difficulty(let text): if open(line, at: number) { edit { $0.difficulty = text } }
    case .basis(let text): if open(line, at: number) { edit { $0.basis = text } }
    case .options(let text): takeOptions(text, at: number)
    case .question(let sequence, let text, let isBracketed):
      if isKeyTable, keyTable.take(line, section: max(tableSection, 0)) { return }
      takeNumbered(line, sequence: sequence, text: text, isBracketed: isBracketed, at: number)
    case .more(let text): takeMore(text, at: number)
    }
  }

  private mutating func begin(heading: KindWord) {
    if isKeyTable {
      tableSection += 1
      return
    }
    isOpen = false
    headingKind = heading
    if !blocks.isEmpty { section += 1 }
  }

  private mutating func takeNumbered(
    _ line: String, sequence: Int, text: String, isBracketed: Bool, at number: Int
  ) {
    let last = blocks.last?.number ?? 0
    let isNext = sequence == last + 1
    let isComplete = blocks.last.map { !$0.raw.answer.isEmpty || !$0.optionText.isEmpty } ?? true
    let isFresh = !isOpen
    let isList = isBracketed && isOpen && !(isNext && isComplete)
    if isList || (part == .explanation && isOpen && !isNext) {
      return append(line)
    }
    guard isFresh || isNext || isComplete || headingKind != nil || sequence > last else {
      return append(line)
    }
    begin(text, sequence: sequence, at: number)
  }

  private mutating func begin(_ text: String, sequence: Int?, at number: Int) {
    var raw = RawQuestion(place: RowPlace(row: number))
    raw.file = source.file
    raw.headingKind = headingKind
    raw.stem = text
    raw.topic = chapter
    raw.posts = source.posts
    raw.sector = source.sector
    blocks.append(Block(raw: raw, number: sequence, section: section))
    isOpen = true
    part = .stem
    // Options on the stem's own line: `1.题干 A.甲 B.乙`.
    splitStem()
  }

  private mutating func takeMore(_ text: String, at number: Int) {
    if isKeyTable, keyTable.take(text, section: max(tableSection, 0)) { return }
    if part != .explanation || !isOpen, let inner = Self.innerAnswer(text) {
      if !inner.before.isEmpty { takeMore(inner.before, at: number) }
      return takeAnswer(inner.key, at: number)
    }
    let isDone = !isOpen || part == .answer || (part == .options && !hasNumbers)
    if isDone, !hasNumbers || blocks.isEmpty || !isOpen {
      if hasNumbers { return stray(number) }
      return begin(text, sequence: nil, at: number)
    }
    append(text)
  }

  private mutating func takeOptions(_ text: String, at number: Int) {
    if beginsStemless(options: text) { begin("", sequence: nil, at: number) }
    guard open(text, at: number) else { return }
    if let inner = Self.innerAnswer(text) {
      takeOptions(inner.before, at: number)
      return takeAnswer(inner.key, at: number)
    }
    guard part != .explanation else { return append(text) }
    part = .options
    let lead = blocks[blocks.count - 1].optionText.isEmpty ? "" : "\n"
    blocks[blocks.count - 1].optionText += lead + text
  }

  /// Whether options begin a question whose stem is missing: nothing is open, or the open question
  /// has its options, and its key or a second option as well.
  private func beginsStemless(options text: String) -> Bool {
    guard !isKeyTable else { return false }
    guard isOpen, let last = blocks.last else { return true }
    guard part != .explanation || isAfterGap, BlockLine.beginsFirstOption(text),
      !last.optionText.isEmpty
    else { return false }
    return isAfterGap || !last.raw.answer.isEmpty || last.optionText.contains("\n")
  }

  /// Whether a key is that of a question without stem and options: the open one has another.
  private func beginsStemless(key: String) -> Bool {
    guard !isKeyTable else { return false }
    guard isOpen, let last = blocks.last else { return true }
    return !last.raw.answer.isEmpty && (isAfterGap || last.raw.answer != key)
  }

  private mutating func takeAnswer(_ text: String, at number: Int) {
    if text.isEmpty || (keyTable.looksLikeTable(text) && blocks.count > 1) {
      isKeyTable = true
      if !text.isEmpty { _ = keyTable.take(text, section: max(tableSection, 0)) }
      return
    }
    if beginsStemless(key: text.trimmingBlanks()) { begin("", sequence: nil, at: number) }
    guard open(text, at: number) else { return }
    part = .answer
    var key = text
    for word in ["解析：", "解析:", "【解析】"] {
      guard let range = Self.range(of: word, in: key) else { continue }
      edit { $0.explanation = String(key[range.upperBound...]).trimmingBlanks() }
      key = String(key[..<range.lowerBound])
    }
    edit { $0.answer = key.trimmingBlanks() }
  }

  private mutating func open(_ text: String, at number: Int) -> Bool {
    if isOpen { return true }
    stray(number)
    return false
  }

  /// A line that belongs to no question is told, never dropped.
  private mutating func stray(_ number: Int) { strayLines.append(number) }

  private mutating func edit(_ change: (inout RawQuestion) -> Void) {
    guard !blocks.isEmpty else { return }
    change(&blocks[blocks.count - 1].raw)
  }

  private mutating func append(_ text: String) {
    guard let last = blocks.indices.last else { return }
    switch part {
    case .stem:
      blocks[last].raw.stem += (blocks[last].raw.stem.isEmpty ? "" : "\n") + text
    case .options: blocks[last].optionText += text
    case .answer: blocks[last].raw.answer += "\n" + text
    case .explanation:
      blocks[last].raw.explanation += (blocks[last].raw.explanation.isEmpty ? "" : "\n") + text
    }
  }

  private mutating func splitStem() {
    let last = blocks.count - 1
    let stem = blocks[last].raw.stem
    if let inner = Self.innerAnswer(stem) {
      blocks[last].raw.stem = inner.before
      blocks[last].raw.answer = inner.key
      part = .answer
    }
    guard let cut = InlineParts.optionStart(blocks[last].raw.stem) else { return }
    blocks[last].optionText = cut.options
    blocks[last].raw.stem = cut.stem
    if part == .stem { part = .options }
  }

  /// A key further along a line: `D.丁 答案：C`.
  private static func innerAnswer(_ text: String) -> (before: String, key: String)? {
    for word in ["正确答案：", "正确答案:", "参考答案：", "参考答案:", "【答案】", "答案：", "答案:"] {
      guard let range = range(of: word, in: text), range.lowerBound > text.startIndex else {
        continue
      }
      let before = String(text[..<range.lowerBound]).trimmingBlanks()
      return (before, String(text[range.upperBound...]).trimmingBlanks())
    }
    return nil
  }

  private static func range(of word: String, in text: String) -> Range<String.Index>? {
    guard text.holds(word) else { return nil }
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word) { return start..<text.index(start, offsetBy: word.count) }
      start = text.index(after: start)
    }
    return nil
  }

  private mutating func finish() -> ImportReading {
    var rows: [RowVerdict] = []
    for block in blocks {
      var raw = block.raw
      if !block.optionText.isEmpty {
        let split = OptionSplitter.split(block.optionText)
        raw.options = split.options
        raw.hasPackedOptions = true
      }
      InlineParts.takeKindTag(&raw)
      if raw.answer.isEmpty, let key = keyTable.key(number: block.number, section: block.section) {
        raw.answer = key
      }
      if raw.answer.isEmpty { InlineParts.takeKey(&raw) }
      rows.append(QuestionJudge.judge(raw))
    }
    rows = (rows + long).sorted { $0.place.row < $1.place.row }
    var notices: [Verdict] = []
    // A text without a number, an option or a key anywhere is no bank.
    if !hasNumbers, blocks.allSatisfy({ $0.optionText.isEmpty && $0.raw.answer.isEmpty }) {
      rows = long
    }
    if let first = strayLines.first {
      notices.append(Verdict(.leftOut, ReadingText.lines(strayLines.count, from: first)))
    }
    if !rows.isEmpty, let notice = source.postNotice { notices.append(notice) }
    if rows.isEmpty { notices.append(Verdict(.formatBroken, ReadingText.noBank())) }
    return ImportReading(format: "text/H", rows: rows, notices: notices)
  }
}
