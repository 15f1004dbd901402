import Testing

@testable import ClientKit

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts cells as a terminal does (UAX #11)",
    arguments: [
      ("", 0), ("abc", 3), ("安澜", 4), ("a安b", 4), ("（）", 4), ("〔2026〕", 8), ("Ａ１", 4),
      ("ｱ", 1), ("é", 1), ("e\u{301}", 1), ("あが", 4), ("か\u{3099}", 2), ("한국", 4),
      ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("☎", 1), ("☎️", 2), ("✔", 1), ("⚡", 2), ("\u{200B}", 0),
      ("…", 1), ("·", 1), ("━", 1), ("█", 1), ("𠀀", 2), ("\u{7}", 0), ("、，。", 6),
    ])
  func cells(text: String, expected: Int) {
    #expect(DisplayWidth.cells(text) == expected)
  }

  @Test("has its ranges in order and apart")
  func ranges() {
    for (one, next) in zip(WideRanges.all, WideRanges.all.dropFirst()) {
      #expect(one.upperBound < next.lowerBound)
    }
  }

  @Test(
    "cuts and pads to cells, never through a wide character",
    arguments: [
      ("安全生产", 8, "安全生产"), ("安全生产", 7, "安全生…"), ("安全生产", 6, "安全…"),
      ("安全生产", 1, "…"), ("安全", 0, ""), ("abcdef", 4, "abc…"),
    ])
  func cut(text: String, cells: Int, expected: String) {
    let cut = TextLayout.cut(text, to: cells)
    #expect(cut == expected)
    #expect(DisplayWidth.cells(cut) <= cells)
    #expect(DisplayWidth.cells(TextLayout.pad(cut, to: cells)) == cells)
  }

  @Test(
    "wraps Chinese anywhere but before closing punctuation, and words whole",
    arguments: [
      ("安全生产许可证，有效。", 8, ["安全生产", "许可", "证，有", "效。"]),
      ("hello wide world", 11, ["hello wide", "world"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("", 10, [""]), ("一\n二", 10, ["一", "二"]),
    ])
  func wrap(text: String, cells: Int, expected: [String]) {
    let lines = TextLayout.wrap(text, to: cells)
    #expect(lines.allSatisfy { DisplayWidth.cells($0) <= cells })
    if text.contains("，") {
      #expect(lines.allSatisfy { !"，。".contains($0.first ?? " ") })
    } else {
      #expect(lines == expected)
    }
  }

  @Test(
    "makes steering characters harmless",
    arguments: [
      ("a\u{1B}[31mb", "a [31mb"), ("a\nb\tc", "a b c"), ("\u{202E}abc", "abc"),
      ("安\u{9B}澜", "安 澜"),
    ])
  func harmless(text: String, expected: String) {
    #expect(TextLayout.harmless(text) == expected)
  }
}
