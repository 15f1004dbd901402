import Questions
import Vocabulary

/// A question while a reader makes it: the draft and what there is to say.
struct DraftMaking {
  /// The draft so far.
  var draft: QuestionDraft
  /// What there is to say so far.
  private(set) var verdicts: [Verdict] = []
  /// Labels, kind and other facts that our own export wrote beside the question.
  var tags = PortableTags()

  init(source: String, hint: ReadingHint) {
    draft = QuestionDraft(
      kind: .single, stem: "", answer: .options([]), sector: hint.sector, source: source)
    draft.posts = hint.posts
  }

  /// Says something once.
  mutating func say(_ code: VerdictCode, _ detail: String = "") {
    let verdict = Verdict(code, detail)
    if !verdicts.contains(verdict) { verdicts.append(verdict) }
  }

  /// Gives options labels by place, and the key by place.
  mutating func setOptions(_ options: [(text: String, isRight: Bool)]) {
    var labels = QuestionCheck.labels(options.count)
    if options.count > labels.count { say(.tooLong, "\(options.count) > \(labels.count)") }
    if tags.labels.count == options.count { labels = tags.labels }
    draft.options = zip(labels, options).map { QuestionOption(key: $0, text: $1.text) }
    draft.answer = .keys(zip(labels, options).filter { $0.1.isRight }.map { $0.0 })
    for index in draft.options.indices {
      draft.options[index].isFixed = tags.fixed.contains(draft.options[index].key)
    }
  }

  /// Cleans texts, judges the draft and ends it.
  func finished(at place: RowPlace) -> RowVerdict {
    var making = self
    making.tags.apply(to: &making.draft)
    making.clean()
    if !making.tags.isOurs { making.mend() }
    for verdict in QuestionCheck.verdicts(of: making.draft) {
      making.say(verdict.code, verdict.detail)
    }
    return RowVerdict(place: place, verdicts: making.verdicts, draft: making.draft)
  }

  /// Ends a question of which no draft can be made.
  func refused(at place: RowPlace) -> RowVerdict {
    RowVerdict(place: place, verdicts: verdicts)
  }

  private mutating func clean() {
    var hadControl = false
    func cleaned(_ text: String) -> String {
      let result = QuestionText.cleaned(text)
      hadControl = hadControl || result.hadControl
      return result.text
    }
    draft.stem = cleaned(draft.stem)
    draft.explanation = cleaned(draft.explanation)
    for index in draft.options.indices {
      draft.options[index].text = cleaned(draft.options[index].text)
    }
    switch draft.answer {
    case .blanks(let blanks): draft.answer = .blanks(blanks.map { $0.map(cleaned) })
    case .rubric(let points):
      draft.answer = .rubric(
        points.map { RubricPoint(text: cleaned($0.text), tenths: $0.tenths) })
    case .options, .judge: break
    }
    if hadControl { say(.controlCharacters) }
  }

  /// Mends what other programs write: running numbers, and options that must not move.
  private mutating func mend() {
    if let rest = QuestionText.withoutNumber(draft.stem) {
      say(.numberPrefix, String(draft.stem.prefix(12)))
      draft.stem = rest
    }
    draft = draft.withFixedOptions
  }
}
