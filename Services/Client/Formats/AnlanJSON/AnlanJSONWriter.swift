public import Questions

/// Writes drafts as a bank file of Anlan, one question a line.
public enum AnlanJSONWriter {
  /// The file.
  ///
  /// A question's id is the bank's code and its number; where a text was compared is not known any
  /// more, so `source` of a basis is left out.
  public static func write(_ drafts: [QuestionDraft], bank: AnlanBank) -> String {
    var out = "{\"bank\": \(text(bank.bank)), \"title\": \(text(bank.title)), "
    out += "\"sector\": \(text(bank.sector)), \"posts\": \(texts(bank.posts)),\n \"questions\": ["
    let rows = drafts.enumerated().map { index, draft in
      "\n  " + question(draft, id: "\(bank.bank)-\(index + 1)", bank)
    }
    return out + rows.joined(separator: ",") + "\n ]}\n"
  }

  private static func question(
    _ draft: QuestionDraft, id: String, _ bank: AnlanBank
  ) -> String {
    var parts = [
      "\"id\": \(text(id))", "\"kind\": \(text(draft.kind.rawValue))",
      "\"topic\": \(text(draft.topic))", "\"difficulty\": \(draft.difficulty)",
      "\"redLine\": \(draft.isRedLine)", "\"stem\": \(text(draft.stem))",
    ]
    if draft.sector != bank.sector { parts.append("\"sector\": \(text(draft.sector))") }
    if draft.posts != bank.posts { parts.append("\"posts\": \(texts(draft.posts))") }
    if !draft.processes.isEmpty { parts.append("\"processes\": \(texts(draft.processes))") }
    if !draft.options.isEmpty {
      let options = draft.options.map { "\(text($0.key)): \(text($0.text))" }
      parts.append("\"options\": {\(options.joined(separator: ", "))}")
      let fixed = draft.options.filter(\.isFixed).map(\.key)
      if !fixed.isEmpty { parts.append("\"fixed\": \(texts(fixed))") }
    }
    parts.append("\"answer\": \(answer(draft.answer))")
    parts.append("\"explanation\": \(text(draft.explanation))")
    parts.append("\"basis\": [\(draft.basis.map(basis).joined(separator: ", "))]")
    if !draft.media.isEmpty {
      parts.append("\"media\": [\(draft.media.map(media).joined(separator: ", "))]")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private static func answer(_ answer: QuestionAnswer) -> String {
    switch answer {
    case .options(let keys): return texts(keys)
    case .judge(let truth): return "\(truth)"
    case .blanks(let blanks): return "[\(blanks.map(texts).joined(separator: ", "))]"
    case .rubric(let points):
      let rows = points.map { "{\"point\": \(text($0.text)), \"tenths\": \($0.tenths)}" }
      return "[\(rows.joined(separator: ", "))]"
    }
  }

  private static func basis(_ basis: LegalBasis) -> String {
    "{\"law\": \(text(basis.law)), \"article\": \(text(basis.article)), "
      + "\"textVersion\": \(text(basis.textVersion)), \"checked\": \(basis.isChecked)}"
  }

  private static func media(_ media: MediaReference) -> String {
    "{\"sha256\": \(text(TagValue.hex(media.sha256))), \"name\": \(text(media.name)), "
      + "\"mediaType\": \(text(media.mediaType)), \"sizeBytes\": \(media.sizeBytes)}"
  }

  private static func texts(_ list: [String]) -> String {
    "[\(list.map(text).joined(separator: ", "))]"
  }

  static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
