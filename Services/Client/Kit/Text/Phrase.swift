/// One thing to say in both languages; `{0}`, `{1}` … stand for values.
public struct Phrase: Sendable, Hashable {
  /// Simplified Chinese.
  public let chinese: String
  /// English.
  public let english: String

  /// Makes a phrase.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// The words in the language of the running command.
  public var text: String { text(in: Language.current) }

  /// The words with values in their places.
  public func with(_ values: [String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), let index = Int(after[..<close]),
        values.indices.contains(index)
      else {
        result += "{"
        rest = after
        continue
      }
      result += values[index]
      rest = after[after.index(after: close)...]
    }
    return result + rest
  }

  /// The places for values, in order of number; both languages must name the same.
  public func places(in language: Language) -> Set<String> {
    Set((0...9).map { "{\($0)}" }.filter { text(in: language).contains($0) })
  }
}

/// The phrases of one area: a closed list, so that none can be missing in a language.
public protocol PhraseTable: CaseIterable, Sendable {
  /// The phrase of the key.
  var phrase: Phrase { get }
}

extension PhraseTable {
  /// The words in the language of the running command.
  public var text: String { phrase.text }

  /// The words with values in their places.
  public func with(_ values: String...) -> String { phrase.with(values) }
}
