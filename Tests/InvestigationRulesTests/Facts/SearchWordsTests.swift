import InvestigationRules
import Testing

@Suite("Words of the search")
struct SearchWordsTests {
  @Test(
    "Chinese is cut into pairs, the rest into words, and all of it into single ones, each once",
    arguments: [
      ("瓦斯积聚", "瓦斯 斯积 积聚 瓦 斯 积 聚"),
      ("3号煤层 CH4超限", "号煤 煤层 ch4 超限 3 号 煤 层 c 超 限"), ("", ""),
      ("停电，撤人。", "停电 撤人 停 电 撤 人"), ("KJ-95", "kj 95 k 9"), ("风 风", "风"),
    ])
  func indexed(text: String, words: String) { #expect(SearchWords.indexed(text) == words) }

  @Test(
    "a query asks for runs as phrases, for words by their beginning, for single ones as they are",
    arguments: [
      ("瓦斯积聚", "\"瓦斯 斯积 积聚\""), ("风", "\"风\""), ("第 7 条", "\"第\" AND \"7\" AND \"条\""),
      ("皮带 KJ95", "\"皮带\" AND \"kj95\"*"),
      ("\"OR* 瓦斯", "\"or\"* AND \"瓦斯\""),
    ])
  func queries(text: String, query: String) { #expect(SearchWords.query(text) == query) }

  @Test("what holds no letter, number or character asks for nothing")
  func empty() { #expect(SearchWords.query("，。 --\"*") == nil) }

  @Test("every code of the catalogue is there once, and a finding is read only from it")
  func codes() {
    for rows in [
      FindingCatalogue.subjectRows, FindingCatalogue.modifierRows, FindingCatalogue.occurrenceRows,
    ] {
      #expect(Set(rows.map(\.code)).count == rows.count)
      #expect(rows.allSatisfy { !$0.words.isEmpty })
    }
    #expect(FindingCode("P20-03")?.words == "操作行为：违反")
    for text in ["P20", "P20-00", "X99-01", "P20-03-1", ""] { #expect(FindingCode(text) == nil) }
  }
}
