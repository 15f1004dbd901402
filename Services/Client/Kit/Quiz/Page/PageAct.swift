import Contracts
import Quiz
import Vocabulary

/// Reads what a page asks for.
///
/// `{"act":"show","place":3}`, `{"act":"answer","place":3,"keys":["A"]}` (or `"judge":true`,
/// `"texts":["…"]`, `"text":"…"`), `{"act":"mark","place":3,"on":true}`, `{"act":"submit"}`. Places
/// count from 0; an empty answer takes the saved one away.
enum PageAct {
  /// The act of a body.
  ///
  /// - Throws: `PageRefusal.bodyMalformed` that names what is wrong.
  static func reading(_ body: JSONValue) throws(PageRefusal) -> ExamineeAct {
    switch body["act"]?.string {
    case "show": return .show(try place(body))
    case "answer": return .answer(try place(body), try answer(body))
    case "mark":
      guard case .bool(let isOn) = body["on"] else { throw .bodyMalformed("on") }
      return .mark(try place(body), isOn)
    case "submit": return .submit
    default: throw .bodyMalformed("act")
    }
  }

  private static func place(_ body: JSONValue) throws(PageRefusal) -> Int {
    guard case .number(let text) = body["place"], let place = Int(text),
      (0...Int(UInt16.max)).contains(place)
    else { throw .bodyMalformed("place") }
    return place
  }

  private static func answer(_ body: JSONValue) throws(PageRefusal) -> SittingAnswer {
    let forms = ["keys", "judge", "texts", "text"].filter { body[$0] != nil }
    guard forms.count == 1 else { throw .bodyMalformed("answer") }
    switch body[forms[0]] {
    case .bool(let isTrue) where forms[0] == "judge": return .judge(isTrue)
    case .string(let text) where forms[0] == "text":
      return text.trimmingBlanks().isEmpty ? .cleared : .text(text.trimmingBlanks())
    case .array(let elements) where forms[0] == "keys" || forms[0] == "texts":
      let texts = elements.compactMap(\.string)
      guard texts.count == elements.count else { throw .bodyMalformed(forms[0]) }
      return forms[0] == "keys" ? options(texts) : blanks(texts)
    default: throw .bodyMalformed(forms[0])
    }
  }

  private static func options(_ keys: [String]) -> SittingAnswer {
    let keys = Set(keys)
    if keys.isEmpty { return .cleared }
    return .options(keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func blanks(_ texts: [String]) -> SittingAnswer {
    let texts = texts.map { $0.trimmingBlanks() }
    return texts.allSatisfy(\.isEmpty) ? .cleared : .blanks(texts)
  }
}
