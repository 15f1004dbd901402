import Contracts
import Testing

@testable import ClientKit

@Suite("The live table of the inbox")
struct InboxBoardTests {
  private func board(_ count: Int = 40) -> InboxBoard {
    var board = InboxBoard(department: "YJ")
    board.replace(
      (0..<count).map { index in
        PermitsReceipt(
          name: "receipts/YJ/\(count - index)", department: "YJ", role: .lead, eventType: .issued,
          holderName: index.isMultiple(of: 2) ? "示例煤业有限公司米山分公司第二煤矿" : "甲公司",
          licenceTypeName: "煤矿安全生产许可证", state: index == 0 ? .delivered : .signed,
          pushTime: ProtoTimestamp(seconds: 1_764_000_000 + Int64(index) * 3600))
      })
    board.isConnected = true
    return board
  }

  @Test(
    "fills the screen exactly and never breaks a line",
    arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func screen(width: Int, height: Int) {
    var board = board()
    for mode in [
      InboxBoard.Mode.list, .asking(.sign, text: "李某某"), .page(["甲", "乙"], top: 0),
    ] {
      board.mode = mode
      let (lines, _) = board.screen(width: width, height: height, coloured: false)
      #expect(lines.count == height)
      #expect(lines.allSatisfy { DisplayWidth.cells($0) <= width })
    }
  }

  @Test("begins its columns at one cell in every row")
  func aligned() {
    let lines = board().screen(width: 100, height: 24, coloured: false).lines
    let rows = lines.filter { $0.contains("新办") }
    let starts = rows.map { line in
      line[...].firstRange(of: "新办").map { DisplayWidth.cells(line[..<$0.lowerBound]) }
    }
    #expect(rows.count > 10)
    #expect(Set(starts).count == 1)
  }

  @Test(
    "moves the bar with arrows and letters, within the list",
    arguments: [
      ([Key.down, .down], 2), ([.character("j")], 1), ([.up], 0), ([.end], 39),
      ([.end, .down], 39), ([.pageDown], 19), ([.end, .home], 0), ([.down, .character("k")], 0),
    ])
  func moves(keys: [Key], expected: Int) {
    var board = board()
    for key in keys { #expect(board.press(key, height: 24) == nil) }
    #expect(board.selected == expected)
  }

  @Test("asks for the name before it signs, and gives up with Escape")
  func asks() throws {
    var board = board()
    #expect(board.press(.character("s"), height: 24) == nil)
    for character in "李某" { #expect(board.press(.character(character), height: 24) == nil) }
    #expect(board.press(.backspace, height: 24) == nil)
    guard case .act(.sign, let name, let value)? = board.press(.enter, height: 24) else {
      Issue.record("no act")
      return
    }
    #expect(name == "receipts/YJ/40" && value == "李")

    _ = board.press(.character("r"), height: 24)
    _ = board.press(.escape, height: 24)
    #expect(board.message == InboxText.promptCancelled.text)
    _ = board.press(.character("c"), height: 24)
    #expect(board.press(.enter, height: 24) == nil)
  }

  @Test("keeps the bar on its receipt when new ones arrive above")
  func keepsPlace() {
    var board = board(3)
    board.selected = 1
    let name = board.current?.name
    board.replace([PermitsReceipt(name: "receipts/YJ/9")] + board.receipts)
    #expect(board.current?.name == name)
  }

  @Test("leaves with q, Escape and Ctrl-C", arguments: [Key.character("q"), .escape, .interrupt])
  func leaves(key: Key) {
    var board = board()
    guard case .quit? = board.press(key, height: 24) else {
      Issue.record("stayed")
      return
    }
  }

  @Test(
    "reads keys from a terminal's bytes",
    arguments: [
      ([[0x1B, 0x5B, 0x41]], [Key.up]), ([[0x1B, 0x5B], [0x42]], [.down]), ([[0x0D]], [.enter]),
      ([[0x1B, 0x4F, 0x41, 0x6A]], [.up, .character("j")]), ([[0x7F]], [.backspace]),
      ([[0xE5, 0xAE], [0x89]], [.character("安")]), ([[0x03]], [.interrupt]),
      ([[0x1B, 0x5B, 0x35, 0x7E]], [.pageUp]),
      ([[0x1B, 0x5B, 0x31, 0x35, 0x7E, 0x71]], [.character("q")]),
      ([[0xFF, 0x71]], []),
    ] as [([[UInt8]], [Key])])
  func keys(parts: [[UInt8]], expected: [Key]) {
    var decoder = KeyDecoder()
    #expect(parts.flatMap { decoder.keys($0) } == expected)
  }

  @Test("takes a lone Escape for the key after a pause")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1B]) == [])
    #expect(decoder.pause() == [.escape])
  }
}
