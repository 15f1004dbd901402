import Questions
import Quiz
import Vocabulary

/// What the screen of somebody who sits shows and how keys change it; no terminal, no disk.
struct SitPanel: Sendable {
  /// What the screen shows.
  enum Mode: Sendable, Hashable {
    /// One question.
    case question
    /// Answers in words: what was typed so far.
    case typing(String)
    /// Every question, and whether to hand in.
    case overview
    /// Nothing more to do.
    case ended
  }

  /// What the person wants done.
  enum Wish: Sendable, Hashable {
    /// Leave the screen; the sitting stays as it is.
    case leave
    /// Do this, then perhaps go to a place.
    case act(ExamineeAct, then: Int?)
  }

  /// What is to be seen.
  var view: ExamineeView {
    didSet { if view.stage.isFinal { mode = .ended } }
  }
  /// What the screen shows.
  var mode = Mode.question
  /// A line for the person.
  var message = ""
  /// First line shown of a question longer than the screen.
  var top = 0
  /// Whether a single choice goes on by itself.
  let isAutoNext: Bool

  /// A panel on a sitting.
  init(_ view: ExamineeView, isAutoNext: Bool = false) {
    self.view = view
    self.isAutoNext = isAutoNext
    if view.stage.isFinal { mode = .ended }
    enterQuestion()
  }

  /// Whether the answer is typed.
  var isTyped: Bool { view.kind == .blank || view.kind.needsOfficer }

  /// Shows the question of the view; one in words takes text.
  mutating func enterQuestion() {
    top = 0
    guard !view.stage.isFinal else { return mode = .ended }
    mode = isTyped ? .typing(typedText) : .question
  }

  /// The saved answer in words.
  private var typedText: String {
    switch view.answer {
    case .blanks(let texts): texts.joined(separator: "；")
    case .text(let text): text
    default: ""
    }
  }

  /// Changes for a key.
  mutating func press(_ key: Key) -> Wish? {
    if key == .interrupt { return .leave }
    if mode != .ended { message = "" }
    switch mode {
    case .question: return pressInQuestion(key)
    case .typing(let text): return pressWhileTyping(key, text)
    case .overview: return pressInOverview(key)
    case .ended: return pressAtTheEnd(key)
    }
  }

  private mutating func pressInQuestion(_ key: Key) -> Wish? {
    switch key {
    case .enter, .right: return forward()
    case .left, .backspace: return back()
    case .down, .pageDown: top += 1
    case .up, .pageUp: top = max(0, top - 1)
    case .tab: openOverview()
    case .character:
      guard let letter = letter(key) else { return nil }
      if letter == "m" { return .act(.mark(view.place, !view.isMarked), then: nil) }
      if let index = Self.optionIndex(letter) { return choose(index) }
    default: break
    }
    return nil
  }

  private mutating func choose(_ index: Int) -> Wish? {
    guard let answer = view.choosing(index) else {
      message = QuizText.noSuchOption.text
      return nil
    }
    let goesOn = isAutoNext && view.kind != .multiple && view.place + 1 < view.count
    return .act(.answer(view.place, answer), then: goesOn ? view.place + 1 : nil)
  }

  private mutating func pressWhileTyping(_ key: Key, _ text: String) -> Wish? {
    switch key {
    case .character(let character): mode = .typing(text + String(character))
    case .backspace: mode = .typing(String(text.dropLast()))
    case .enter, .right, .left, .tab:
      let answer = typed(text)
      if answer != (view.answer ?? .cleared) {
        let place = key == .left ? view.place - 1 : view.place + 1
        let goes = key != .tab && (0..<view.count).contains(place)
        if key == .tab || place >= view.count { mode = .overview }
        return .act(.answer(view.place, answer), then: goes ? place : nil)
      }
      if key == .tab {
        openOverview()
        return nil
      }
      return key == .left ? back() : forward()
    default: break
    }
    return nil
  }

  private func typed(_ text: String) -> SittingAnswer {
    let text = text.trimmingBlanks()
    if text.isEmpty { return .cleared }
    guard view.kind == .blank else { return .text(text) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "；" || $0 == ";" }
    return .blanks(parts.map { String($0).trimmingBlanks() })
  }

  private mutating func pressInOverview(_ key: Key) -> Wish? {
    switch key {
    case .left, .escape, .backspace:
      enterQuestion()
      return nil
    case .enter:
      // Enter goes to what is missing; only `y` hands in.
      guard let first = view.unanswered.first else {
        message = QuizText.handInWithY.text
        return nil
      }
      return .act(.show(first), then: nil)
    default: break
    }
    guard let letter = letter(key) else { return nil }
    if letter == "y" { return .act(.submit, then: nil) }
    if letter == "n" { enterQuestion() }
    return nil
  }

  private mutating func pressAtTheEnd(_ key: Key) -> Wish? {
    switch key {
    case .down, .pageDown: top += 1
    case .up, .pageUp: top = max(0, top - 1)
    case .enter, .escape, .character("q"): return .leave
    default: break
    }
    return nil
  }

  private mutating func forward() -> Wish? {
    if view.place + 1 < view.count { return .act(.show(view.place + 1), then: nil) }
    openOverview()
    return nil
  }

  private func back() -> Wish? {
    view.place > 0 ? .act(.show(view.place - 1), then: nil) : nil
  }

  private mutating func openOverview() { mode = .overview }

  /// A key as a half-width lower-case letter or digit.
  private func letter(_ key: Key) -> Character? {
    guard case .character(let character) = key else { return nil }
    return HalfWidth.normalised(String(character)).lowercased().first
  }

  /// The place of an option from `1`…`8` or `a`…`h`.
  static func optionIndex(_ letter: Character) -> Int? {
    guard let code = letter.asciiValue else { return nil }
    switch code {
    case UInt8(ascii: "1")...UInt8(ascii: "8"): return Int(code - UInt8(ascii: "1"))
    case UInt8(ascii: "a")...UInt8(ascii: "h"): return Int(code - UInt8(ascii: "a"))
    default: return nil
    }
  }
}
