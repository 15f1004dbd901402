import Testing

@testable import ClientKit

@Suite("Tables")
struct TableTests {
  private func table(wraps: Bool) -> Table {
    var table = Table(
      [
        .init("件号"), .init("状态"), .init("相对人", gives: true, cellsMin: 10),
        .init("数", right: true),
      ], wraps: wraps)
    table.add([.init("YJ/1"), .init("已签收", .good), .init("示例煤业有限公司米山煤矿"), "7"])
    table.add([.init("YJ/120"), .init("已送达", .waiting), .init("Ａ company 公司"), "12345"])
    table.add([.init("YJ/3"), .init("x"), .init("坏\u{1B}[2J字"), "1"])
    return table
  }

  @Test("never write a line wider than the terminal", arguments: 20...120)
  func width(columns: Int) {
    for wraps in [true, false] {
      let lines = table(wraps: wraps).lines(width: columns, coloured: false)
      #expect(lines.allSatisfy { DisplayWidth.cells($0) <= columns })
    }
  }

  @Test("begin every column at the same cell in every row")
  func aligned() {
    let lines = table(wraps: false).lines(width: 80, coloured: false)
    // The last column is at the right: every line is equally wide.
    #expect(Set(lines.map { DisplayWidth.cells($0) }).count == 1)
    // The state begins at one cell.
    let starts = zip(lines, ["状态", "已签收", "已送达", "x"]).map { line, word in
      line[...].firstRange(of: word).map { DisplayWidth.cells(line[..<$0.lowerBound]) }
    }
    #expect(Set(starts) == [8])
  }

  @Test("cut nothing when the output is no terminal")
  func unlimited() {
    let lines = table(wraps: false).lines(width: nil, coloured: false)
    #expect(lines[1].contains("示例煤业有限公司米山煤矿"))
  }

  @Test("colour only where it is allowed, without moving a cell")
  func colour() {
    let plain = table(wraps: false).lines(width: 60, coloured: false)
    let coloured = table(wraps: false).lines(width: 60, coloured: true)
    #expect(plain.allSatisfy { !$0.contains("\u{1B}") })
    #expect(coloured[1].contains("\u{1B}[32m已签收\u{1B}[0m"))
  }

  @Test("are tabs and nothing else in plain form")
  func plain() {
    #expect(table(wraps: false).plainLines()[0] == "YJ/1\t已签收\t示例煤业有限公司米山煤矿\t7")
  }

  @Test(
    "know when to colour",
    arguments: [
      (true, [:], false, true), (false, [:], false, false), (true, ["NO_COLOR": "1"], false, false),
      (true, ["NO_COLOR": ""], false, true), (true, ["TERM": "dumb"], false, false),
      (false, ["CLICOLOR_FORCE": "1"], false, true), (false, ["CLICOLOR_FORCE": "0"], false, false),
      (true, [:], true, false), (false, ["ANLAN_FORCE_TTY": "80"], false, true),
    ] as [(Bool, [String: String], Bool, Bool)])
  func colourRules(isTerminal: Bool, environment: [String: String], refused: Bool, expected: Bool) {
    let facts = TerminalFacts(
      terminals: (false, isTerminal, false), size: nil, environment: environment,
      noColour: refused)
    #expect(facts.isColoured == expected)
  }

  @Test("take the width from ANLAN_FORCE_TTY, the terminal or COLUMNS")
  func widths() {
    func width(_ size: Int?, _ environment: [String: String], _ isTerminal: Bool = true) -> Int? {
      TerminalFacts(
        terminals: (false, isTerminal, false), size: size.map { ($0, 24) },
        environment: environment
      ).width
    }
    #expect(width(120, [:]) == 120)
    #expect(width(120, ["ANLAN_FORCE_TTY": "80"]) == 80)
    #expect(width(nil, ["COLUMNS": "100"]) == 100)
    #expect(width(nil, [:]) == 80)
    #expect(width(3, [:]) == TerminalFacts.widthMin)
    #expect(width(120, [:], false) == nil)
  }
}
