import Contracts
import Testing

@testable import ClientKit

/// What a newcomer types wrong, and what is said about it.
@Suite("Said clearly")
struct SaidClearlyTests {
  @Test("a state that there is none of is answered with those there are")
  func states() async {
    let run = await Run.client(["permits", "list", "--state", "BOGUS"])
    #expect(run.notices.contains("BOGUS"))
    for word in ["VALID 有效", "SUSPENDED 暂扣", "CANCELLED 注销"] {
      #expect(run.notices.contains(word), "\(run.notices)")
    }
    #expect(!run.notices.contains("--filter"))
  }

  @Test(
    "what is wrong with a JSON text is said in Chinese",
    arguments: [
      "[1,2", "{\"a\" 1}", "{a:1}", "", "tru", "{\"a\":1", "\"\\x\"", "{} {}", "1e", "\"a\u{1}\"",
      "\"a",
    ])
  func json(text: String) {
    let fault = #expect(throws: JSONFault.self) { try JSONValue.reading(text) }
    let problem = fault?.problem ?? ""
    #expect(problem.unicodeScalars.contains { $0.value > 0x2E80 }, "\(problem)")
  }

  @Test(
    "what is wrong with an event says which field, in the language of the command",
    arguments: [Language.chinese, .english])
  func event(language: Language) {
    Language.$current.withValue(language) {
      for (text, field) in [
        ("{\"typ\":1}", "typ"), ("{\"type\":\"ISSUED\"}", "type"),
        ("{\"holder\":{\"name\":7}}", "holder.name"), ("{\"eventSeq\":true}", "eventSeq"),
        ("{\"materials\":{}}", "materials"), ("{\"occurredTime\":\"today\"}", "occurredTime"),
      ] {
        let error = #expect(throws: JSONError.self) { try PermitsLicenceEvent(json: text) }
        let told = error?.told
        #expect(told?.field == field)
        let isChinese = told?.why.unicodeScalars.contains { $0.value > 0x2E80 }
        #expect(isChinese == (language == .chinese), "\(told?.why ?? "")")
      }
    }
  }

  @Test("a member that a result does not have is named, and those it has")
  func members() {
    let notices = TextBuffer()
    let output = TextBuffer()
    let console = Console(
      output: output, notices: notices,
      facts: TerminalFacts(terminals: (false, false, false), size: nil, environment: [:]),
      form: .json(FieldSelection("licences,bogus")))
    console.json(.object([.init("licences", .array([])), .init("nextPageToken", .string(""))]))
    #expect(output.text == "{\"licences\":[],\"bogus\":null}\n")
    #expect(notices.text.contains("bogus") && notices.text.contains("nextPageToken"))
    #expect(
      FieldSelection("next_page_token").missing(in: .object([.init("nextPageToken", .null)])) == [])
  }

  @Test("the common options alone are no command that is unknown")
  func commonOptionsAlone() {
    #expect(ArgumentOrder.isOnlyCommon(["--lang", "en", "--json", "--as=YJ"]))
    #expect(ArgumentOrder.isOnlyCommon([]))
    #expect(!ArgumentOrder.isOnlyCommon(["--lang", "en", "status"]))
    #expect(!ArgumentOrder.isOnlyCommon(["--nonsense"]))
  }
}
