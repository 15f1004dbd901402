import Questions
import Vocabulary

/// Legal basis as people write it: `《安全生产法》第二十八条`.
enum BasisText {
  /// Each title with the article after it; text without a title is a title of its own.
  static func parse(_ text: String) -> [LegalBasis] {
    let cleaned = CellText.cleaned(text, keepingLines: false).text
    guard !cleaned.isEmpty else { return [] }
    var result: [LegalBasis] = []
    var rest = cleaned.unicodeScalars[...]
    while let open = rest.firstIndex(of: "《"),
      let close = rest[open...].firstIndex(of: "》")
    {
      let law = String(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
      let next = rest.firstIndex(of: "《") ?? rest.endIndex
      result.append(
        LegalBasis(law: law, article: article(rest[..<next]), textVersion: "", isChecked: false))
    }
    if result.isEmpty {
      result.append(LegalBasis(law: cleaned, article: "", textVersion: "", isChecked: false))
    }
    return result
  }

  private static func article(_ text: Substring.UnicodeScalarView) -> String {
    guard let start = text.firstIndex(of: "第") else { return "" }
    let stops: [Unicode.Scalar] = ["，", "。", "；", ",", ";", "、", "：", ":", " "]
    let rest = text[start...]
    return String(rest[..<(rest.firstIndex { stops.contains($0) } ?? rest.endIndex)])
  }
}
