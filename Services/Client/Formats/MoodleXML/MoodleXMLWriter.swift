public import Questions

/// Writes drafts as Moodle's XML that reads back to the same drafts.
///
/// Texts are `plain_text`. What the format has no place for stands in tags, see `PortableTags`; the
/// `idnumber` is the beginning of the content's hash. Rubrics, and blanks that are several or hold
/// `*`, `\` or `->`, are essays to Moodle.
public enum MoodleXMLWriter {
  /// The file.
  public static func write(_ drafts: [QuestionDraft]) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + drafts.map(question).joined()
      + "</quiz>\n"
  }

  private static func question(_ draft: QuestionDraft) -> String {
    let isShort = GiftWriter.isShortAnswer(draft.answer)
    let name = String(draft.stem.split(separator: "\n").first ?? "").prefix(nameCharacters)
    let id = TagValue.hex(Array(draft.contentHash.prefix(8)))
    let tags = PortableTags.tags(of: draft, blanksInTags: !isShort)
    var out = "  <question type=\"\(type(draft.answer, isShort: isShort))\">\n"
    out += "    <name><text>\(escaped(String(name)))</text></name>\n"
    out += element("questiontext", draft.stem)
    out += element("generalfeedback", draft.explanation)
    out += "    <defaultgrade>1</defaultgrade>\n    <hidden>0</hidden>\n"
    out += "    <idnumber>\(id)</idnumber>\n"
    out += answers(draft, isShort: isShort)
    out += "    <tags>\n"
    for tag in tags { out += "      <tag><text>\(escaped(tag))</text></tag>\n" }
    return out + "    </tags>\n  </question>\n"
  }

  /// Characters of a stem that name it.
  private static let nameCharacters = 40

  private static func type(_ answer: QuestionAnswer, isShort: Bool) -> String {
    switch answer {
    case .options: "multichoice"
    case .judge: "truefalse"
    case .blanks: isShort ? "shortanswer" : "essay"
    case .rubric: "essay"
    }
  }

  private static func answers(_ draft: QuestionDraft, isShort: Bool) -> String {
    switch draft.answer {
    case .options(let keys):
      let isSingle = draft.kind != .multiple && keys.count == 1
      let fixed = draft.options.contains(where: \.isFixed)
      let head =
        "    <single>\(isSingle)</single>\n    <shuffleanswers>\(!fixed)</shuffleanswers>\n"
        + "    <answernumbering>ABCD</answernumbering>\n"
      let share = GradeFraction.share(of: keys.count)
      return head
        + draft.options.map { option in
          let isRight = keys.contains(option.key)
          return answer(option.text, isRight ? share : isSingle ? "0" : "-100")
        }.joined()
    case .judge(let truth):
      return answer("true", truth ? "100" : "0") + answer("false", truth ? "0" : "100")
    case .blanks(let blanks) where isShort:
      return "    <usecase>0</usecase>\n" + blanks[0].map { answer($0, "100") }.joined()
    case .blanks, .rubric: return ""
    }
  }

  private static func answer(_ text: String, _ fraction: String) -> String {
    "    <answer fraction=\"\(fraction)\" format=\"plain_text\">"
      + "<text>\(escaped(text))</text></answer>\n"
  }

  private static func element(_ name: String, _ text: String) -> String {
    "    <\(name) format=\"plain_text\"><text>\(escaped(text))</text></\(name)>\n"
  }

  /// Text as XML has it; characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        let isXML = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isXML { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
