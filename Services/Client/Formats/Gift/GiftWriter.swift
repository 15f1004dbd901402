public import Questions
import Vocabulary

/// Writes drafts as GIFT that Moodle takes and that reads back to the same drafts.
///
/// Texts are marked `[plain]`. What GIFT cannot hold stands in tags of the comment before a question;
/// see `PortableTags`. Rubrics, and blanks that are several or hold `*`, `\` or `->`, are essays to
/// Moodle.
public enum GiftWriter {
  /// The file.
  public static func write(_ drafts: [QuestionDraft]) -> String {
    drafts.map(block).joined(separator: "\n")
  }

  private static func block(_ draft: QuestionDraft) -> String {
    let blanksInTags = !isShortAnswer(draft.answer)
    let id = TagValue.hex(Array(draft.contentHash.prefix(8)))
    let tags = PortableTags.tags(of: draft, blanksInTags: blanksInTags)
    let comment = "// [id:\(id)] " + tags.map { "[tag:\($0)]" }.joined(separator: " ")
    let name = String(draft.stem.split(separator: "\n").first ?? "").prefix(nameCharacters)
    let head = "::\(escaped(String(name)))::[plain]\(escaped(draft.stem))"
    let feedback =
      draft.explanation.isEmpty ? "" : "\t####\(text(draft.explanation))\n"
    return comment + "\n" + head + answers(draft, blanksInTags: blanksInTags, feedback) + "\n"
  }

  /// Characters of a stem that name it.
  private static let nameCharacters = 40

  static func isShortAnswer(_ answer: QuestionAnswer) -> Bool {
    guard case .blanks(let blanks) = answer else { return false }
    return blanks.count == 1 && !blanks[0].isEmpty
      && blanks[0].allSatisfy(ShortAnswerText.isPlain)
  }

  private static func answers(
    _ draft: QuestionDraft, blanksInTags: Bool, _ feedback: String
  ) -> String {
    switch draft.answer {
    case .judge(let truth):
      return feedback.isEmpty
        ? "{\(truth ? "TRUE" : "FALSE")}\n"
        : "{\(truth ? "TRUE" : "FALSE")\n\(feedback)}\n"
    case .options(let keys):
      let lines = draft.options.map { option in
        "\t\(mark(option.key, keys, draft.kind))\(text(option.text))\n"
      }
      return "{\n\(lines.joined())\(feedback)}\n"
    case .blanks(let blanks) where !blanksInTags:
      let lines = blanks[0].map { "\t=%100%\(text($0))\n" }
      return "{\n\(lines.joined())\(feedback)}\n"
    case .blanks, .rubric:
      return feedback.isEmpty ? "{}\n" : "{\n\(feedback)}\n"
    }
  }

  private static func mark(_ key: String, _ keys: [String], _ kind: QuestionKind) -> String {
    let isRight = keys.contains(key)
    if kind != .multiple, keys.count == 1 { return isRight ? "=" : "~%0%" }
    return isRight ? "~%\(GradeFraction.share(of: keys.count))%" : "~%-100%"
  }

  /// A text that inherits `[plain]`; one that begins with a bracket says so itself.
  private static func text(_ text: String) -> String {
    (text.utf8.first == UInt8(ascii: "[") ? "[plain]" : "") + escaped(text)
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ":", "#", "=", "{", "}", "~": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
