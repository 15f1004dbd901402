/// Character references of HTML that occur in texts of questions.
///
/// **Source**: HTML Living Standard 13.5, of which this is a part.
enum HTMLEntity {
  /// The character that a reference names, without `&` and `;`; nil if it names none.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[name] }
    let number = name.dropFirst()
    let value =
      number.first == "x" || number.first == "X"
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// The text with `&lt;`, `&gt;`, `&amp;`, `&quot;` and numbers of characters in their place.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if scalars[at] == "&", let end = scalars[at...].prefix(12).firstIndex(of: ";"),
        let scalar = scalar(String(String.UnicodeScalarView(scalars[(at + 1)..<end])))
      {
        result.append(scalar)
        at = end + 1
      } else {
        result.append(scalars[at])
        at += 1
      }
    }
    return String(result)
  }

  private static let named: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "hellip": "…", "mdash": "—", "ndash": "–",
    "times": "×", "divide": "÷", "deg": "°", "plusmn": "±", "le": "≤", "ge": "≥", "ne": "≠",
    "middot": "·", "permil": "‰", "rarr": "→", "larr": "←", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "Delta": "Δ", "mu": "μ", "micro": "µ", "Omega": "Ω", "omega": "ω",
    "pi": "π", "phi": "φ", "theta": "θ", "sup2": "²", "sup3": "³", "sup1": "¹", "frac12": "½",
    "frac14": "¼", "frac34": "¾", "bull": "•", "radic": "√", "infin": "∞", "asymp": "≈",
    "laquo": "«", "raquo": "»", "ensp": " ", "emsp": " ", "thinsp": " ", "yen": "¥",
  ]
}
