import Contracts

/// What the live table shows and how keys change it; no terminal, no network.
struct InboxBoard: Sendable {
  /// A legal act that the person began.
  enum Act: String, Sendable { case sign, giveBack, claim }

  /// What the screen shows.
  enum Mode: Sendable {
    case list
    case page([String], top: Int)
    case asking(Act, text: String)
  }

  /// What the person wants done.
  enum Wish: Sendable {
    case quit
    case open(String)
    case act(Act, String, value: String)
  }

  let department: String
  var receipts: [PermitsReceipt] = []
  var selected = 0
  var mode = Mode.list
  var message = ""
  var isConnected = false
  var head: UInt64 = 0
  var fresh = 0

  /// The receipt under the bar.
  var current: PermitsReceipt? { receipts.indices.contains(selected) ? receipts[selected] : nil }

  /// New receipts; the bar stays on the same one.
  mutating func replace(_ newer: [PermitsReceipt]) {
    let name = current?.name
    receipts = newer
    selected = receipts.firstIndex { $0.name == name } ?? min(selected, max(0, receipts.count - 1))
  }

  /// Changes for a key; `height` is the terminal's.
  mutating func press(_ key: Key, height: Int) -> Wish? {
    if key == .interrupt { return .quit }
    switch mode {
    case .list: return pressInList(key, height: height)
    case .page(let lines, let top):
      pressInPage(key, lines, top, height)
      return nil
    case .asking(let act, let text): return pressWhileAsking(key, act, text)
    }
  }

  private mutating func pressInList(_ key: Key, height: Int) -> Wish? {
    let page = max(1, height - Self.frameLines)
    switch key {
    case .up, .character("k"): selected = max(0, selected - 1)
    case .down, .character("j"): selected = min(max(0, receipts.count - 1), selected + 1)
    case .pageUp: selected = max(0, selected - page)
    case .pageDown: selected = min(max(0, receipts.count - 1), selected + page)
    case .home: selected = 0
    case .end: selected = max(0, receipts.count - 1)
    case .enter: return current.map { .open($0.name) }
    case .character("s"), .character("ｓ"): begin(.sign)
    case .character("r"), .character("ｒ"): begin(.giveBack)
    case .character("c"), .character("ｃ"): begin(.claim)
    case .character("q"), .character("ｑ"), .escape: return .quit
    default: break
    }
    return nil
  }

  private mutating func begin(_ act: Act) {
    message = ""
    if current != nil { mode = .asking(act, text: "") }
  }

  private mutating func pressInPage(_ key: Key, _ lines: [String], _ top: Int, _ height: Int) {
    let last = max(0, lines.count - (height - 2))
    switch key {
    case .down, .character("j"): mode = .page(lines, top: min(last, top + 1))
    case .up, .character("k"): mode = .page(lines, top: max(0, top - 1))
    case .pageDown, .character(" "): mode = .page(lines, top: min(last, top + height - 2))
    case .pageUp: mode = .page(lines, top: max(0, top - height + 2))
    case .character("s"): begin(.sign)
    case .character("r"): begin(.giveBack)
    case .character("c"): begin(.claim)
    default: mode = .list
    }
  }

  private mutating func pressWhileAsking(_ key: Key, _ act: Act, _ text: String) -> Wish? {
    switch key {
    case .character(let character): mode = .asking(act, text: text + String(character))
    case .backspace: mode = .asking(act, text: String(text.dropLast()))
    case .escape:
      mode = .list
      message = InboxText.promptCancelled.text
    case .enter:
      mode = .list
      guard let name = current?.name, !text.allSatisfy(\.isWhitespace) else {
        message = InboxText.promptCancelled.text
        return nil
      }
      return .act(act, name, value: text)
    default: break
    }
    return nil
  }

  /// Lines around the list: title, heads, rule, message, keys.
  static let frameLines = 5
}
