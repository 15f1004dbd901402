import Questions

/// Drafts of every kind with texts that formats trip over.
struct GeneratedDrafts {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  private static let pieces = [
    "甲烷", "浓度", "1.0%", "<b>", "&lt;", "&", "{", "}", "=", "~", "#", "####", ":", "::", "\\", "\\n",
    "//", "[html]", "[", "]", "%50%", "->", "*", "\"", "'", "\n", " ", "|", "%", "$CATEGORY:", "0",
    "T",
    "ANSWER: A", "A)", "=%100%", "。", "、", "㎡", "𠮷", "]]>", "<![CDATA[", "&#13;", "--", "TRUE",
    "@@PLUGINFILE@@/",
    ",", ";", "+", "-", "_____", "（）", "\t", "true",
  ]

  mutating func text(_ most: Int = 8) -> String {
    let text = (0...random.below(most)).map { _ in random.pick(Self.pieces) }.joined()
    let clean = QuestionText.cleaned(text).text
    return QuestionText.comparable(clean).isEmpty ? "甲" + clean + "乙" : clean
  }

  mutating func draft() -> QuestionDraft {
    let kind = random.pick(QuestionKind.allCases)
    var draft = QuestionDraft(
      kind: kind, stem: text(20), answer: .judge(random.below(2) == 0),
      explanation: random.below(3) == 0 ? "" : text(), posts: names(), processes: names(),
      topic: random.below(3) == 0 ? "" : text(3), difficulty: 1 + random.below(5),
      isRedLine: random.below(2) == 0, basis: basis(), media: media(),
      sector: random.below(2) == 0 ? "" : "coal-mine")
    switch kind {
    case .judge: break
    case .blank:
      draft.answer = .blanks(
        (0...random.below(2)).map { _ in (0...random.below(2)).map { _ in text(3) } })
    case .shortAnswer, .practical: draft.answer = rubric()
    case .scenario where random.below(2) == 0: draft.answer = rubric()
    case .single, .multiple, .scenario: addOptions(&draft)
    }
    return draft
  }

  private mutating func addOptions(_ draft: inout QuestionDraft) {
    let count = 2 + random.below(7)
    var labels = QuestionCheck.labels(count)
    if random.below(4) == 0 { labels[count - 1] = "Z" }
    draft.options = labels.map {
      QuestionOption(key: $0, text: $0 + text(4), isFixed: random.below(4) == 0)
    }
    // Options must differ: their own letter is in them.
    let right = draft.kind == .single ? 1 : 1 + random.below(count)
    draft.answer = .keys(Array(labels.shuffled(using: &random).prefix(right)))
  }

  private mutating func rubric() -> QuestionAnswer {
    .rubric(
      (0...random.below(3)).map { _ in
        RubricPoint(text: text(4), tenths: 1 + random.below(100))
      })
  }

  private mutating func names() -> [String] { (0..<random.below(3)).map { _ in text(2) } }

  private mutating func basis() -> [LegalBasis] {
    (0..<random.below(3)).map { _ in
      LegalBasis(
        law: text(3), article: random.below(2) == 0 ? "" : "第十条",
        textVersion: random.below(2) == 0 ? "" : "2021-09-01", isChecked: random.below(2) == 0)
    }
  }

  private mutating func media() -> [MediaReference] {
    (0..<random.below(2)).map { _ in
      MediaReference(
        sha256: (0..<32).map { _ in UInt8(random.below(256)) }, name: text(2),
        mediaType: "image/png", sizeBytes: random.below(1_000_000))
    }
  }
}
