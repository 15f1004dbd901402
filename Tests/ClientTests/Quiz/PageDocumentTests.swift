import Testing

@testable import ClientKit

@Suite("The page as a document")
struct PageDocumentTests {
  @Test("is one file within its limit that fetches nothing", arguments: Language.allCases)
  func document(_ language: Language) {
    let document = Language.$current.withValue(language) { PageDocument() }
    #expect(document.bytes.count <= PageLimits.documentBytesMax)
    print("page: \(document.bytes.count) of \(PageLimits.documentBytesMax) bytes in \(language)")
    let text = String(decoding: document.bytes, as: UTF8.self)
    for mark in ["{{", "http:", "https:", "src=", "@import", "url(", " style=", "onclick", "eval("]
    {
      #expect(!text.contains(mark), "\(mark)")
    }
    #expect(text.contains(language == .chinese ? "lang=\"zh-CN\"" : "lang=\"en\""))
    #expect(document.policy.contains("default-src 'none'"))
    #expect(!document.policy.contains("unsafe"))
    #expect(document.policy.split(separator: "'sha256-").count == 3)
  }

  @Test("says every word from the table, and has none that it does not say")
  func words() throws {
    let script = String(decoding: PackageResources.page_js, as: UTF8.self)
    let quoted = Set(script.split(separator: "'").map(String.init))
    for word in PageText.allCases where ![.title, .noScript].contains(word) {
      #expect(quoted.contains(word.rawValue), "\(word) is never said")
    }
    let pieces = script.split(separator: "say('", omittingEmptySubsequences: false).dropFirst()
    for piece in pieces {
      let word = String(piece.prefix { $0 != "'" })
      #expect(PageText(rawValue: word) != nil, "\(word) has no words")
    }
  }
}
