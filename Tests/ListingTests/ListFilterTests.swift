import Listing
import Testing

@Suite("List filters")
struct ListFilterTests {
  static let fields: [String: Set<ListFilter.Comparison>] = [
    "state": [.equal], "valid_to": [.less, .greaterOrEqual, .equal], "holder": [.equal],
  ]

  @Test(
    "A filter by the grammar is read as its conditions",
    arguments: [
      ("", 0), ("  ", 0), ("state=VALID", 1), ("state = VALID", 1),
      ("state=VALID AND valid_to<\"2027-01-01\"", 2), ("holder=\"高平市\"", 1),
      ("holder=高平市示例", 1), ("valid_to>=2026-01-01 AND valid_to<2027-01-01", 2),
    ])
  func readsConditions(text: String, count: Int) throws {
    #expect(try ListFilter(text, fields: Self.fields).conditions.count == count)
  }

  @Test("Quotes and escapes are taken off the value")
  func unquotes() throws {
    let filter = try ListFilter(#"holder="a \"b\" \\c AND d""#, fields: Self.fields)
    #expect(filter.conditions.map(\.value) == [#"a "b" \c AND d"#])
  }

  @Test(
    "What the grammar or the list does not have is refused with its reason",
    arguments: [
      ("state", "FILTER_SYNTAX"), ("state=", "FILTER_SYNTAX"), ("=VALID", "FILTER_SYNTAX"),
      ("state=VALID valid_to<2026", "FILTER_SYNTAX"), ("holder=\"open", "FILTER_SYNTAX"),
      ("state=VALID AND ", "FILTER_SYNTAX"), ("state=VALID OR state=X", "FILTER_SYNTAX"),
      ("colour=red", "FILTER_FIELD_UNKNOWN"), ("state<VALID", "FILTER_COMPARISON"),
      ("holder=\"" + String(repeating: "x", count: 4096) + "\"", "FILTER_TOO_LONG"),
      (
        Array(repeating: "state=VALID", count: 17).joined(separator: " AND "),
        "FILTER_TOO_LONG"
      ),
    ])
  func refuses(text: String, reason: String) {
    do throws(ListFilterRefusal) {
      _ = try ListFilter(text, fields: Self.fields)
      Issue.record("accepted \(text)")
    } catch {
      #expect(error.reason == reason)
      #expect(!error.message.isEmpty)
    }
  }
}

@Suite("Pages")
struct PageRequestTests {
  @Test("A token leads to the row after its key, in the same question only")
  func tokensAreBoundToTheQuestion() throws {
    let first = try PageRequest(size: 2, token: "", defaultRows: 50, question: ["a=1", "name"])
    #expect(first.rows == 2 && first.after.isEmpty)
    let token = first.token(after: ["高平", "17"])
    let second = try PageRequest(
      size: 0, token: token, defaultRows: 50, question: ["a=1", "name"])
    #expect(second.after == ["高平", "17"] && second.rows == 50)
    #expect(throws: PageRefusal.tokenOfAnotherQuestion) {
      try PageRequest(size: 0, token: token, defaultRows: 50, question: ["a=2", "name"])
    }
  }

  @Test(
    "A token that no service made is refused",
    arguments: ["0", "zz", "ff", String(repeating: "00", count: 2000), "高"])
  func unreadableTokens(token: String) {
    #expect(throws: PageRefusal.self) {
      try PageRequest(size: 0, token: token, defaultRows: 50, question: [])
    }
  }

  @Test(
    "A page never has more rows than the limit",
    arguments: [(0, 50), (1, 1), (1000, 1000), (1001, 1000)])
  func rowLimit(size: UInt32, rows: Int) throws {
    #expect(try PageRequest(size: size, token: "", defaultRows: 50, question: []).rows == rows)
  }
}

@Suite("Patterns")
struct LikePatternTests {
  @Test(
    "A wildcard typed by a user stands for itself",
    arguments: [("煤", "%煤%"), ("50%", "%50\\%%"), ("a_b\\", "%a\\_b\\\\%")])
  func escapes(part: String, pattern: String) {
    #expect(LikePattern.containing(part) == pattern)
    #expect(LikePattern.beginning(with: part) == String(pattern.dropFirst()))
  }
}
