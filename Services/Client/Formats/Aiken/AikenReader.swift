public import Questions
import Vocabulary

/// Reads Aiken: a stem, options `A) …`, and `ANSWER: B`.
///
/// Where Moodle drops a line or takes half of a key, this reader keeps it and says so. A row stands
/// at the line where its fault shows; a sound one at the line of its stem.
///
/// **Source**: quiz handbook 3.2.
public struct AikenReader {
  private let hint: ReadingHint
  private let name: String
  private var lines: [AikenLine] = []
  private var reading = ImportReading(format: QuestionFormat.aiken.rawValue)
  private var open: AikenQuestion?

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    var reader = AikenReader(name: name, hint: hint)
    do {
      reader.lines = try FormatText(bytes, encoding: hint.encoding).lines.map(AikenLine.init)
    } catch {
      return error.reading(.aiken)
    }
    for index in reader.lines.indices { reader.take(at: index) }
    reader.close(at: reader.lines.count, isAtEnd: true)
    return reader.reading
  }

  private mutating func take(at index: Int) {
    switch lines[index] {
    case .blank: open?.hasBlank = true
    case .text(let text): takeText(text, at: index)
    case .option(let label, let text, let isUsual):
      takeOption(label, text, isUsual: isUsual, at: index)
    case .key(let value, let isUsual):
      guard var question = open else { return refuse(.stemMissing, value, at: index) }
      question.key = value
      if !isUsual { question.repairs.append("ANSWER: \(value)") }
      open = nil
      add(question, at: index)
    }
  }

  private mutating func takeText(_ text: String, at index: Int) {
    guard var question = open else {
      open = AikenQuestion(line: index + 1, stem: text)
      return
    }
    // Held once: a second owner would copy the text for each line.
    open = nil
    if question.options.isEmpty, !question.hasBlank {
      // Moodle would drop the first line.
      question.stem += "\n" + text
      question.note("stem of several lines")
      open = question
    } else if !question.options.isEmpty, !question.hasBlank, isContinued(after: index, question) {
      question.options[question.options.count - 1].text += "\n" + text
      question.note("option of several lines")
      open = question
    } else {
      open = question
      close(at: index, isAtEnd: false)
      open = AikenQuestion(line: index + 1, stem: text)
    }
  }

  /// Whether after a line of text the question goes on with its next option or its key.
  private func isContinued(after index: Int, _ question: AikenQuestion) -> Bool {
    for line in lines[(index + 1)...] {
      switch line {
      case .blank, .text: return false
      case .key: return true
      case .option(let label, _, _): return label == question.nextLabel
      }
    }
    return false
  }

  private mutating func takeOption(
    _ label: String, _ text: String, isUsual: Bool, at index: Int
  ) {
    let begins = open?.options.isEmpty ?? true
    // "I. Newton …" is a stem, or a line of one, and no option.
    if begins, label != "A", nextLabel(after: index) == "A" {
      if case .option = lines[index] {
        let mark = isUsual ? "." : "、"
        takeText(label + mark + " " + text, at: index)
        open?.repairs.append("\(label)\(mark)")
      }
      return
    }
    guard var question = open else {
      if nextLabel(after: index) == "A" {
        open = AikenQuestion(line: index + 1, stem: "\(label). \(text)")
        open?.repairs.append("\(label).")
        return
      }
      // Options and key of a question without a stem make one refused row.
      var question = AikenQuestion(line: index + 1, stem: "")
      question.options.append(QuestionOption(key: label, text: text))
      open = question
      return
    }
    open = nil
    if !isUsual { question.note("\(label)…") }
    question.options.append(QuestionOption(key: label, text: text))
    open = question
  }

  private func nextLabel(after index: Int) -> String? {
    for line in lines[(index + 1)...] {
      switch line {
      case .blank: continue
      case .option(let label, _, _): return label
      case .text, .key: return nil
      }
    }
    return nil
  }

  /// Ends a question that has no key.
  private mutating func close(at index: Int, isAtEnd: Bool) {
    guard let question = open else { return }
    open = nil
    var making = DraftMaking(source: "\(name):\(question.line)", hint: hint)
    question.fill(&making)
    making.say(.answerMissing, "line \(question.line)")
    if question.stem.isEmpty { making.say(.stemMissing) }
    let row = isAtEnd ? question.line : index + 1
    reading.rows.append(making.finished(at: RowPlace(row: row)))
  }

  private mutating func refuse(_ code: VerdictCode, _ detail: String, at index: Int) {
    reading.rows.append(
      RowVerdict(place: RowPlace(row: index + 1), verdicts: [Verdict(code, detail)]))
  }

  private mutating func add(_ question: AikenQuestion, at index: Int) {
    var making = DraftMaking(source: "\(name):\(question.line)", hint: hint)
    question.fill(&making)
    for repair in question.repairs { making.say(.repaired, repair) }
    let isSound = question.stem.isEmpty == false && question.options.count >= 2
    let line = question.stem.isEmpty || isSound ? question.line : index + 1
    reading.rows.append(making.finished(at: RowPlace(row: line)))
  }
}

/// A question of an Aiken file while its lines come.
struct AikenQuestion {
  /// Line of its stem.
  let line: Int
  var stem: String
  var options: [QuestionOption] = []
  var key = ""
  var hasBlank = false
  /// What a person should look at.
  var repairs: [String] = []

  init(line: Int, stem: String) {
    self.line = line
    self.stem = stem
  }

  /// The label that should come next.
  var nextLabel: String {
    let labels = QuestionCheck.labels(QuestionLimits.optionsMax)
    return options.count < labels.count ? labels[options.count] : ""
  }

  /// Repairs noted, inclusive: more say nothing new. [D]
  private static let repairsMax = 32

  /// Notes a repair once.
  mutating func note(_ repair: String) {
    guard repairs.count < Self.repairsMax, repairs.last != repair else { return }
    repairs.append(repair)
  }

  /// Puts the question into a draft, and says what is wrong with its key and its markup.
  func fill(_ making: inout DraftMaking) {
    making.draft.stem = plain(stem, &making)
    let texts = options.map { QuestionOption(key: $0.key, text: plain($0.text, &making)) }
    let keys = texts.map(\.key)
    if keys != keys.sorted() { making.say(.labelOrder, keys.joined(separator: " ")) }
    // Equal labels keep their order: the check says that one stands twice.
    making.draft.options = texts.enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }.map(\.element)
    fillKey(&making)
  }

  private func fillKey(_ making: inout DraftMaking) {
    guard !key.isEmpty else { return }
    let half = HalfWidth.normalised(key)
    var letters: [String] = []
    var rest = half[...]
    while let first = rest.first, first.isASCII, first.isUppercase {
      letters.append(String(first))
      rest = rest.dropFirst()
      rest = rest.drop { " ,、;/和".contains($0) }
    }
    // "B) The text again": the letter is the key, the rest repeats the option.
    let repeatsOption = letters.count == 1 && (rest.first == ")" || rest.first == ".")
    guard !letters.isEmpty, rest.isEmpty || repeatsOption else {
      return making.say(.answerUnreadable, key)
    }
    if repeatsOption || letters.count > 1 || half != key {
      making.say(.repaired, "ANSWER: \(key)")
    }
    if Set(letters).count < letters.count { making.say(.answerTwice, key) }
    making.draft.answer = .keys(letters)
    if Set(letters).count > 1 { making.draft.kind = .multiple }
  }

  /// Text is plain; what an exporter escaped once, or twice as older ones did, is turned back.
  private func plain(_ text: String, _ making: inout DraftMaking) -> String {
    let names = ["&lt;", "&gt;", "&amp;", "&quot;", "&#"]
    var result = text
    for _ in 0..<2 where names.contains(where: result.holds) {
      result = HTMLEntity.decoded(result)
    }
    if result != text { making.say(.repaired, "& \(text)") }
    return result
  }
}
