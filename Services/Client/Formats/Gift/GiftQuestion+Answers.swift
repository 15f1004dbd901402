import Questions
import Vocabulary

/// What stands between the braces.
extension GiftQuestion {
  /// Reads the answers; false if no draft can be made.
  mutating func readAnswers(_ tokens: GiftTokens) -> Bool {
    var answers = tokens
    if let mark = tokens.lastRange(of: "####") {
      making.draft.explanation = readText(tokens.suffix(from: mark.upperBound)).text
      answers = tokens.prefix(upTo: mark.lowerBound).trimmed
    }
    if answers.isEmpty { return readEssay() }
    if answers.first == "#" {
      return readNumber(answers.suffix(from: answers.indices.lowerBound + 1))
    }
    if answers.contains("~") { return readChoice(answers) }
    if answers.contains("="), answers.firstRange(of: "->") != nil { return readMatch(answers) }
    if let truth = GiftTruth(answers) { return readTruth(truth, answers) }
    return readShort(answers)
  }

  private mutating func readEssay() -> Bool {
    making.draft.kind = .shortAnswer
    making.draft.answer = .rubric([])
    return true
  }

  private mutating func readTruth(_ truth: GiftTruth, _ answers: GiftTokens) -> Bool {
    making.draft.kind = .judge
    making.draft.answer = .judge(truth.isRight)
    if !truth.isExact { making.say(.repaired, truth.word) }
    // First comes the feedback for the wrong choice, whichever it is.
    let parts = split(answers, at: "#", limit: 3).dropFirst().map { readText($0).text }
    keepFeedback(right: parts.dropFirst().first ?? "", others: parts.prefix(1).map { $0 })
    return true
  }

  private mutating func readChoice(_ answers: GiftTokens) -> Bool {
    if let mark = unescapedAttribute(answers) {
      making.say(.formatBroken, "\(mark) → \\=")
      return false
    }
    var options: [GiftAnswer] = []
    for piece in pieces(answers, at: ["~", "="]) {
      // `~=` is an old way to write a right answer.
      if piece.mark != "=", piece.body.trimmed.isEmpty, piece.isFollowedByEquals { continue }
      guard let option = answer(piece.body, isRight: piece.mark == "=") else { return false }
      options.append(option)
    }
    let isSingle = answers.contains("=")
    making.draft.kind = isSingle ? .single : .multiple
    making.setOptions(
      options.map { ($0.text, isSingle ? $0.isMarkedRight : $0.percent ?? 0 > 0) })
    let weights = options.compactMap(\.percent)
    let partial = isSingle ? weights.filter { $0 != 0 && $0 != 100 } : []
    if !partial.isEmpty || (!isSingle && Set(weights.filter { $0 > 0 }).count > 1) {
      making.say(.leftOut, weights.map(GradeFraction.text).joined(separator: " ") + " %")
    }
    let right = options.filter { isSingle ? $0.isMarkedRight : $0.percent ?? 0 > 0 }
    keepFeedback(
      right: right.first?.feedback ?? "",
      others: options.filter { $0.text != right.first?.text }.map(\.feedback))
    return true
  }

  private mutating func readShort(_ answers: GiftTokens) -> Bool {
    var accepted: [String] = []
    var feedback: [String] = []
    for piece in pieces(answers, at: ["="]) {
      guard let answer = answer(piece.body, isRight: false) else { return false }
      feedback.append(answer.feedback)
      let text = ShortAnswerText.unescaped(answer.text)
      if answer.percent ?? 100 < 100 || answer.text == "*" {
        making.say(.leftOut, "\(GradeFraction.text(answer.percent ?? 0))% \(answer.text)")
      } else {
        if ShortAnswerText.hasWildcard(answer.text) { making.say(.repaired, "* \(answer.text)") }
        accepted.append(text)
      }
    }
    making.draft.kind = .blank
    making.draft.answer = .blanks(accepted.isEmpty ? [] : [accepted])
    keepFeedback(right: feedback.first ?? "", others: feedback.dropFirst().map { $0 })
    return true
  }

  private mutating func readNumber(_ tokens: GiftTokens) -> Bool {
    var answers = tokens.trimmed
    if let mark = answers.firstIndex(of: "~") {
      let wrong = readText(answers.suffix(from: mark + 1)).text
      if !wrong.isEmpty { making.say(.leftOut, wrong) }
      answers = answers.prefix(upTo: mark).trimmed
    }
    making.draft.kind = .blank
    making.draft.answer = .blanks([])
    var accepted: [String] = []
    for piece in pieces(answers, at: ["="]) {
      guard let answer = answer(piece.body, isRight: false) else { return false }
      if answer.percent ?? 100 < 100 {
        making.say(.leftOut, "\(GradeFraction.text(answer.percent ?? 0))% \(answer.text)")
        continue
      }
      switch NumericAnswer(answer.text) {
      case .number(let text): accepted.append(text)
      case .spread:
        making.say(.kindUnknown, "numerical \(answer.text)")
        return false
      case .none:
        making.say(.answerUnreadable, answer.text)
        return false
      }
    }
    if !accepted.isEmpty { making.draft.answer = .blanks([accepted]) }
    return true
  }

  /// Pairs are no kind of ours; the row says whether they were well formed.
  private mutating func readMatch(_ answers: GiftTokens) -> Bool {
    let pairs = pieces(answers, at: ["="])
    let isBroken = pairs.count < 2 || pairs.contains { $0.body.firstRange(of: "->") == nil }
    if isBroken { making.say(.formatBroken, "->") }
    making.say(.kindUnknown, "match \(pairs.count)")
    return false
  }

  /// `href="…` splits an option in two: the equals sign must be escaped.
  private func unescapedAttribute(_ answers: GiftTokens) -> String? {
    var start = answers.indices.lowerBound
    while let index = answers.firstIndex(of: "=", from: start) {
      start = index + 1
      guard start < answers.indices.upperBound, index > answers.indices.lowerBound,
        answers[start] == "\"" || answers[start] == "'", let before = answers[index - 1],
        (0x61...0x7A).contains(before.value | 0x20), before.value < 0x80
      else { continue }
      var word = index
      while word > answers.indices.lowerBound, let letter = answers[word - 1],
        letter.value < 0x80, (0x61...0x7A).contains(letter.value | 0x20)
      {
        word -= 1
      }
      return answers[word..<(index + 1)].text + "\""
    }
    return nil
  }

  /// Keeps one feedback as the explanation, if there is none, and says what is left out.
  private mutating func keepFeedback(right: String, others: [String]) {
    var left = others.filter { !$0.isEmpty }
    if making.draft.explanation.isEmpty {
      making.draft.explanation = right
    } else if !right.isEmpty {
      left.append(right)
    }
    for text in left { making.say(.leftOut, "# \(text)") }
  }
}

/// One answer with its weight and feedback.
struct GiftAnswer {
  var text: String
  var isMarkedRight: Bool
  var percent: Double?
  var feedback = ""
}

/// Splitting, and weights.
extension GiftQuestion {
  struct Piece {
    let mark: Unicode.Scalar?
    let body: GiftTokens
    let isFollowedByEquals: Bool
  }

  /// Answers by the marks before them; text before the first mark is one as well.
  func pieces(_ tokens: GiftTokens, at marks: Set<Unicode.Scalar>) -> [Piece] {
    var result: [Piece] = []
    var mark: Unicode.Scalar?
    var start = tokens.indices.lowerBound
    for index in tokens.indices {
      guard let scalar = tokens[index], marks.contains(scalar) else { continue }
      let body = tokens[start..<index]
      if mark != nil || !body.trimmed.isEmpty {
        result.append(Piece(mark: mark, body: body, isFollowedByEquals: scalar == "="))
      }
      (mark, start) = (scalar, index + 1)
    }
    let body = tokens[start..<tokens.indices.upperBound]
    if mark != nil || !body.trimmed.isEmpty {
      result.append(Piece(mark: mark, body: body, isFollowedByEquals: false))
    }
    return result
  }

  func split(_ tokens: GiftTokens, at mark: Unicode.Scalar, limit: Int) -> [GiftTokens] {
    var result: [GiftTokens] = []
    var rest = tokens
    while result.count < limit - 1, let index = rest.firstIndex(of: mark) {
      result.append(rest.prefix(upTo: index))
      rest = rest.suffix(from: index + 1)
    }
    return result + [rest]
  }

  /// Reads weight, text and feedback; nil, and says why, if the weight is none of Moodle's.
  mutating func answer(_ tokens: GiftTokens, isRight: Bool) -> GiftAnswer? {
    var body = tokens.trimmed
    var percent: Double?
    if let weight = GiftWeight(body) {
      guard let value = weight.percent, GradeFraction.isAllowed(value) else {
        let nearest = weight.percent.map { " → \(GradeFraction.nearest($0))" } ?? ""
        making.say(.formatBroken, "%\(weight.text)%\(nearest)")
        return nil
      }
      if isRight { making.say(.repaired, "=%\(weight.text)%") }
      percent = value
      body = body.suffix(from: weight.end)
    }
    let parts = split(body, at: "#", limit: 2)
    let feedback = parts.count > 1 ? readText(parts[1]).text : ""
    return GiftAnswer(
      text: readText(parts[0]).text, isMarkedRight: isRight, percent: percent, feedback: feedback)
  }
}
