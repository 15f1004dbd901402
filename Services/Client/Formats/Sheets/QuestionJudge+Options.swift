import Questions
import Vocabulary

/// Kind and options.
extension QuestionJudge {
  /// The kind that the file says, or that options and key show; nil if it cannot be told.
  mutating func kind(_ options: [QuestionOption]) -> QuestionKind? {
    let text = raw.kindText.trimmingBlanks()
    var word = text.isEmpty ? raw.headingKind : KindWord.of(text)
    if let code = Self.code(text) { word = raw.kindCodes[code].map { .kind($0) } }
    if text.isEmpty, word == nil {
      guard !raw.hasKindColumn else { return nil }
      word = .any
    }
    switch word {
    case .kind(let kind)?: return kind
    case .choice?: return keyCount(options) > 1 ? .multiple : .single
    case .any?: return shownKind(options)
    case nil: return nil
    }
  }

  /// A number code, also where the sheet made `1.0` of it.
  private static func code(_ text: String) -> Int? {
    let plain = HalfWidth.normalised(text)
    return Int(plain.hasSuffix(".0") ? String(plain.dropLast(2)) : plain)
  }

  private func keyCount(_ options: [QuestionOption]) -> Int {
    switch AnswerKey.read(raw.answer, options: options) {
    case .labels(let keys), .texts(let keys): Set(keys).count
    case .none, .malformed: 0
    }
  }

  private func shownKind(_ options: [QuestionOption]) -> QuestionKind? {
    if options.count >= 2 {
      if options.count == 2, options.allSatisfy({ JudgeWord.truth($0.text) != nil }) {
        return .judge
      }
      return keyCount(options) > 1 ? .multiple : .single
    }
    return JudgeWord.truth(raw.answer) == nil ? nil : .judge
  }

  /// The options under permanent keys: their labels, or letters in their order.
  mutating func optionList() -> [QuestionOption] {
    if let verbatim = raw.verbatim { return ExportText.options(raw.options, verbatim) }
    let labels = raw.options.map(\.label)
    let isLabelled = labels.contains { $0 != nil }
    var changed = false
    var result: [QuestionOption] = []
    for (index, option) in raw.options.enumerated() {
      let text = CellText.cleaned(option.text, keepingLines: false)
      changed = changed || text.wasChanged
      let key = isLabelled ? option.label ?? "" : Self.letter(index)
      result.append(QuestionOption(key: key, text: text.text, isFixed: false))
    }
    if changed { say(.controlCharacters, "选项") }
    if isLabelled {
      let known = labels.compactMap { $0 }
      let isInOrder = known.enumerated().allSatisfy { Self.letter($0.offset) == $0.element }
      if !isInOrder || known.count < labels.count { say(.labelOrder, known.joined()) }
      result = relabelled(result)
    } else if raw.options.count >= 2, raw.hasPackedOptions {
      say(.unlabelled)
    }
    // Keys are permanent and their order is the order of a draft; a paper shuffles anyway.
    return result.sorted { $0.key < $1.key }
  }

  /// Gives the first free letter to an option that alone has no label.
  private func relabelled(_ options: [QuestionOption]) -> [QuestionOption] {
    var used = Set(options.map(\.key))
    return options.map { option in
      guard option.key.isEmpty else { return option }
      var free = option
      free.key = (0..<26).map(Self.letter).first { !used.contains($0) } ?? ""
      used.insert(free.key)
      return free
    }
  }

  static func letter(_ index: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(0x41 + min(max(index, 0), 25)))))
  }
}
