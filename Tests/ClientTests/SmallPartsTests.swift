import Contracts
import Testing
import Wire

@testable import ClientKit

@Suite("Small parts")
struct SmallPartsTests {
  @Test(
    "cover identity numbers, whatever the service sent",
    arguments: [
      ("14058119800101001X", "140581********001X"), ("140581********001X", "140581********001X"),
      ("E12345678", "****5678"), ("", ""),
    ])
  func masked(number: String, expected: String) {
    #expect(Names.masked(number) == expected)
  }

  @Test(
    "turn statuses into exit codes",
    arguments: [
      (StatusCode.invalidArgument, Outcome.rejected), (.permissionDenied, .denied),
      (.unauthenticated, .denied), (.alreadyExists, .conflict), (.aborted, .conflict),
      (.dataLoss, .unverified), (.unavailable, .failure), (.notFound, .failure),
      (.internal, .failure), (.deadlineExceeded, .failure), (.ok, .ok),
    ])
  func outcomes(code: StatusCode, expected: Outcome) {
    #expect(Complaint.outcome(code, reason: "") == expected)
  }

  @Test("say what, where, why, by which rule and what to try")
  func complaint() {
    let status = Status.invalid(
      field: "event.holder.credit_code", reason: "CREDIT_CODE_CHECK",
      description: "CREDIT_CODE_CHECK: 91140581MA0ABCDE00",
      facts: [("basis", "GB 32100-2015")])
    let lines = Complaint(status, requestID: "r-1").lines(on: .silent).joined(separator: "\n")
    for part in [
      "event.holder.credit_code", "校验位", "GB 32100-2015", "营业执照", "CREDIT_CODE_CHECK", "r-1",
    ] {
      #expect(lines.contains(part))
    }
  }

  @Test("find the socket by the rule that services use")
  func sockets() throws {
    func path(
      _ folder: String?, _ sockets: [String], _ environment: [String: String],
      existing: Set<String> = []
    ) throws -> String {
      try SocketPaths(
        folder: folder, sockets: sockets, environment: environment, userID: 7,
        exists: existing.contains
      ).path(of: .permits)
    }
    #expect(try path("/a", [], ["ANLAN_RUNTIME": "/b"]) == "/a/permits.sock")
    #expect(try path(nil, [], ["ANLAN_RUNTIME": "/b"]) == "/b/permits.sock")
    #expect(try path("/a", ["permits=/c.sock"], [:]) == "/c.sock")
    #expect(
      try path(nil, [], ["XDG_RUNTIME_DIR": "/run/user/7"], existing: ["/run/user/7/anlan"])
        == "/run/user/7/anlan/permits.sock")
    #expect(
      try path(nil, [], ["XDG_RUNTIME_DIR": "/x"], existing: ["/run/anlan"])
        == "/run/anlan/permits.sock")
    #expect(try path(nil, [], [:]) == "/tmp/anlan-7/permits.sock")
    #expect(throws: Complaint.self) { try path(nil, ["permit=/x"], [:]) }
  }

  @Test("write filters that a value cannot break out of")
  func filters() throws {
    var text = FilterText()
    text.add("holder", "=", "a\" OR state=\"b\\")
    text.add("state", "=", word: "VALID")
    #expect(text.text == #"holder="a\" OR state=\"b\\" AND state=VALID"#)
    #expect(try FilterText.day("2026/1/2") == "2026-01-02")
  }

  @Test("choose members of a JSON object by either spelling")
  func fields() throws {
    let value = try JSONValue(parsing: #"{"licences":[],"nextPageToken":"x"}"#)
    #expect(FieldSelection("next_page_token").apply(to: value).compact == #"{"nextPageToken":"x"}"#)
    #expect(
      FieldSelection("nope,licences").apply(to: value).compact == #"{"nope":null,"licences":[]}"#)
    #expect(FieldSelection("all").apply(to: value) == value)
  }

  @Test(
    "read one event, an array, or one a line",
    arguments: [
      (#"{"a":1}"#, 1), ("[{\"a\":1},{\"a\":2}]", 2), ("{\"a\":1}\n{\"a\":2}\n", 2),
      ("{\n \"a\": 1\n}", 1), ("\u{FEFF}{\"a\":1}", 1),
    ])
  func documents(text: String, count: Int) throws {
    #expect(try JSONValue.readingMany(text).count == count)
  }

  @Test("name line and column of what is no JSON")
  func faults() {
    #expect(throws: JSONFault.self) { try JSONValue.reading("{\n  \"a\": x}") }
    do {
      _ = try JSONValue.reading("{\n  \"a\": x}")
    } catch {
      #expect(error.line == 2 && error.column == 8)
    }
  }

  @Test("keep the header and the rejected rows of a file as they were")
  func rejects() {
    let keeper = RejectKeeper()
    let text = "h1,h2\r\na,1\r\n\"b\nb\",2\r\nc,3"
    keeper.add(Array(text.utf8.prefix(9)))
    keeper.add(Array(text.utf8.dropFirst(9)))
    keeper.reject(line: 3)
    keeper.reject(line: 5)
    let (bytes, rows) = keeper.content()
    #expect(rows == 2)
    #expect(String(decoding: bytes, as: UTF8.self) == "h1,h2\r\n\"b\nb\",2\r\nc,3")
  }

  @Test(
    "find the nearest word, and none that is far",
    arguments: [
      ("improt", "import"), ("lits", "list"), ("shwo", "show"), ("hist", "history"),
      ("xyz", nil), ("publsh", "publish"),
    ] as [(String, String?)])
  func suggestions(word: String, expected: String?) {
    let names = ["publish", "import", "show", "list", "history"]
    #expect(Suggestion.nearest(to: word, among: names) == expected)
  }

  @Test("read the receipts people write")
  func states() throws {
    #expect(try ReceiptTable.stateWord("已送达") == "DELIVERED")
    #expect(try ReceiptTable.stateWord("fed_back") == "FED_BACK")
    #expect(try ListCommand.stateWord("有效") == "VALID")
  }

  @Test("make ids that differ and hexadecimal that comes back")
  func identifiers() {
    #expect(Identifier.uuid() != Identifier.uuid())
    #expect(Identifier.uuid().count == 36)
    #expect(Identifier.bytes(hex: Identifier.hex([0, 15, 255])) == [0, 15, 255])
    #expect(Identifier.bytes(hex: "zz") == nil && Identifier.bytes(hex: "abc") == nil)
  }

  @Test("show no progress unless a terminal reads stderr")
  func progress() {
    let notices = TextBuffer()
    let console = Console(
      output: TextBuffer(), notices: notices,
      facts: TerminalFacts(terminals: (false, true, false), size: nil, environment: [:]))
    let progress = Progress("x", total: 10, on: console)
    progress.update(5)
    progress.finish()
    #expect(notices.text.isEmpty)
    #expect(DisplayWidth.cells(progress.text(of: 5, note: "")) <= 80)
  }
}
