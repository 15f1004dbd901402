import Questions
import Vocabulary

/// Lists in the cells of our own export, exactly as they are read again.
///
/// Items end with `|` between them; `\` comes before `|`, `/`, `,`, `;` and `\` that are text.
enum ExportText {
  /// Version of the columns.
  static let version = "1"

  static func joined(_ items: [String], by separator: Character) -> String {
    items.map(escaped).joined(separator: String(separator))
  }

  static func items(_ text: String, by separator: Character) -> [String] {
    text.isEmpty ? [] : rawItems(text, by: separator).map(unescaped)
  }

  private static let special: [Character] = ["\\", "|", "/", ",", ";", "\n"]

  private static func escaped(_ text: String) -> String {
    var result = ""
    // An empty item is told from no item by a mark of its own.
    if text.isEmpty { return "\\0" }
    for letter in text {
      if letter == "\n" {
        result += "\\n"
      } else {
        if special.contains(letter) { result.append("\\") }
        result.append(letter)
      }
    }
    return result
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for letter in text {
      if isEscaped {
        if letter == "n" { result.append("\n") } else if letter != "0" { result.append(letter) }
        isEscaped = false
      } else if letter == "\\" {
        isEscaped = true
      } else {
        result.append(letter)
      }
    }
    return result
  }

  private static func rawItems(_ text: String, by separator: Character) -> [String] {
    var items: [String] = [""]
    var isEscaped = false
    for letter in text {
      if letter == separator, !isEscaped {
        items.append("")
      } else {
        items[items.count - 1].append(letter)
      }
      isEscaped = letter == "\\" && !isEscaped
    }
    return items
  }

  private static func lists(_ text: String) -> [[String]] {
    text.isEmpty ? [] : rawItems(text, by: "|").map { rawItems($0, by: "/").map(unescaped) }
  }
}

// MARK: - columns

extension ExportText {
  static func text(blanks: [[String]]) -> String {
    blanks.map { joined($0, by: "/") }.joined(separator: "|")
  }

  static func blanks(_ text: String) -> [[String]]? {
    let blanks = lists(text)
    return blanks.isEmpty ? nil : blanks
  }

  static func text(rubric: [RubricPoint]) -> String {
    rubric.map { joined(["\($0.tenths)", $0.text], by: "/") }.joined(separator: "|")
  }

  static func rubric(_ text: String) -> [RubricPoint]? {
    var points: [RubricPoint] = []
    for item in lists(text) {
      guard item.count == 2, let tenths = Int(item[0]) else { return nil }
      points.append(RubricPoint(text: item[1], tenths: tenths))
    }
    return points.isEmpty ? nil : points
  }

  static func text(basis: [LegalBasis]) -> String {
    basis.map { basis in
      joined([basis.law, basis.article, basis.textVersion, basis.isChecked ? "1" : "0"], by: "/")
    }.joined(separator: "|")
  }

  static func basis(_ text: String) -> [LegalBasis] {
    lists(text).compactMap { item in
      guard item.count == 4 else { return nil }
      return LegalBasis(
        law: item[0], article: item[1], textVersion: item[2], isChecked: item[3] == "1")
    }
  }

  static func text(media: [MediaReference]) -> String {
    media.map { media in
      let hash = media.sha256.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      return joined([hash.joined(), media.name, media.mediaType, "\(media.sizeBytes)"], by: "/")
    }.joined(separator: "|")
  }

  static func media(_ text: String) -> [MediaReference] {
    lists(text).compactMap { item in
      guard item.count == 4, let size = Int(item[3]) else { return nil }
      return MediaReference(
        sha256: hash(item[0]), name: item[1], mediaType: item[2], sizeBytes: size)
    }
  }

  private static func hash(_ text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] * 16 + digits[$0 + 1])
    }
  }

  static func options(_ raw: [RawOption], _ columns: VerbatimColumns) -> [QuestionOption] {
    let keys = items(columns.optionKeys, by: ",")
    let fixed = Set(items(columns.fixedOptions, by: ","))
    return raw.enumerated().map { index, option in
      let key = index < keys.count ? keys[index] : QuestionJudge.letter(index)
      return QuestionOption(key: key, text: option.text, isFixed: fixed.contains(key))
    }
  }
}
