import Questions
import Vocabulary

/// Facts of a refusal in words: "层 单选 · 现有 4 · 至少 15".
enum FactWords {
  /// The facts of a text; nil if it holds none.
  static func reading(_ text: String) -> String? {
    guard let facts = Fact.reading(text), !facts.isEmpty else { return nil }
    return facts.map { "\(Names.factKey($0.name)) \(value($0))" }.joined(separator: " · ")
  }

  private static func value(_ fact: Fact) -> String {
    switch fact.name {
    case "stratum": stratum(fact.value)
    case "questions":
      fact.value.split(separator: ",").map { part in
        part.split(separator: " ").map { BankNames.short(String($0)) }.joined(separator: " ")
      }.joined(separator: "、")
    case "blueprint": String(fact.value.split(separator: "/").last ?? "")
    case "arrive", "leave", "now":
      // 2026-11-24T14:20:00+08:00 → 2026-11-24 14:20
      fact.value.count >= 16
        ? fact.value.prefix(10) + " " + fact.value.dropFirst(11).prefix(5)
        : fact.value
    default: Self.gap(fact.value)
    }
  }

  /// A value that says that there is nothing.
  private static func gap(_ value: String) -> String {
    switch FactText(rawValue: value) {
    case .missing: FactText.missing.text
    case .unrecorded: FactText.unrecorded.text
    default: value
    }
  }

  /// `通风/single/3` → "通风 单选 难度 3"; a star says nothing.
  static func stratum(_ code: String) -> String {
    let parts = code.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return code }
    // A topic may hold slashes of its own.
    let topic = parts.dropLast(2).joined(separator: "/")
    let kind = parts[parts.count - 2]
    let difficulty = parts[parts.count - 1]
    let words = [
      topic == "*" ? "" : topic,
      kind == "*" ? "" : QuestionKind(rawValue: kind).map(QuizNames.kind) ?? kind,
      difficulty == "*" ? "" : BlueprintText.difficulty.with(difficulty),
    ].filter { !$0.isEmpty }
    return words.isEmpty ? BlueprintText.anyTopic.text : words.joined(separator: " ")
  }
}
