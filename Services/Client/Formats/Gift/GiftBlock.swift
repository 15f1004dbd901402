import Vocabulary

/// Lines of a GIFT file between blank lines, without comments.
struct GiftBlock: Sendable, Hashable {
  /// Line on which it begins.
  var line: Int
  /// Lines that are no comment, trimmed.
  var lines: [String] = []
  /// Comments, without `//`.
  var comments: [String] = []
  /// Whether a comment stands inside the braces: it may have been meant as text.
  var hasCommentInBraces = false
  /// Bytes of its lines.
  var bytes = 0

  private var isInBraces = false

  init(line: Int) { self.line = line }

  /// The text of the question.
  var text: String { lines.joined(separator: "\n") }

  mutating func add(_ line: String) {
    bytes += line.utf8.count + 1
    if line.hasPrefix("//") {
      comments.append(String(line.dropFirst(2)))
      hasCommentInBraces = hasCommentInBraces || isInBraces
      return
    }
    lines.append(line)
    var isEscaped = false
    for byte in line.utf8 {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "{"): isInBraces = true
      case UInt8(ascii: "}"): isInBraces = false
      default: continue
      }
    }
  }

  /// Splits a file.
  ///
  /// A line that holds only `0` is text: that it ends a block elsewhere is a fault.
  static func blocks(_ lines: [Substring]) -> [GiftBlock] {
    var blocks: [GiftBlock] = []
    var open: GiftBlock?
    for (index, line) in lines.enumerated() {
      let text = String(line).trimmingBlanks()
      if text.isEmpty {
        if let block = open { blocks.append(block) }
        open = nil
        continue
      }
      if open == nil { open = GiftBlock(line: index + 1) }
      open?.add(text)
    }
    if let block = open { blocks.append(block) }
    return blocks
  }

  /// Values of `[word:…]` in the comments; `\]` stands for a bracket.
  func values(of word: String) -> [String] {
    comments.flatMap { Self.values(of: word, in: $0) }
  }

  private static func values(of word: String, in comment: String) -> [String] {
    var result: [String] = []
    var rest = comment[...]
    while let open = rest.firstIndex(of: "[") {
      rest = rest[rest.index(after: open)...]
      guard rest.hasPrefix(word + ":") else { continue }
      var value = ""
      var index = rest.index(rest.startIndex, offsetBy: word.count + 1)
      var isEscaped = false
      while index < rest.endIndex, isEscaped || rest[index] != "]" {
        if isEscaped, rest[index] != "]" { value += "\\" }
        if isEscaped || rest[index] != "\\" { value.append(rest[index]) }
        isEscaped = !isEscaped && rest[index] == "\\"
        index = rest.index(after: index)
      }
      guard index < rest.endIndex else { break }
      result.append(value.trimmingBlanks())
      rest = rest[rest.index(after: index)...]
    }
    return result
  }
}
