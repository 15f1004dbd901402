import Contracts
import Testing

@testable import ClientKit

/// What one run wrote and how it ended.
struct Run {
  let code: Int32
  let output: String
  let notices: String

  /// Runs the client as a process would, with texts for sinks.
  static func client(
    _ arguments: [String], environment: [String: String] = [:],
    terminals: (input: Bool, output: Bool, notices: Bool) = (false, false, false)
  ) async -> Run {
    let output = TextBuffer()
    let notices = TextBuffer()
    var environment = environment
    environment["ANLAN_RUNTIME"] = environment["ANLAN_RUNTIME"] ?? "/nonexistent"
    let code = await Client.run(
      arguments, surroundings: Surroundings(environment: environment, terminals: terminals),
      output: output, notices: notices)
    return Run(code: code, output: output.text, notices: notices.text)
  }
}

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "ends with the code of its outcome",
    arguments: [
      (["--version"], Outcome.ok), (["help"], .ok), ([], .ok), (["permits"], .ok),
      (["permits", "--help"], .ok), (["help", "permits", "import"], .ok), (["man"], .ok),
      (["nonsense"], .usage), (["permits", "improt"], .usage), (["help", "nonsense"], .usage),
      (["permits", "list", "--nonsense"], .usage), (["permits", "show"], .usage),
      (["permits", "show", "a", "b"], .usage), (["status", "nonsense"], .usage),
      (["permits", "list", "--json", "--plain"], .usage),
      (["permits", "list", "--timeout", "0"], .usage),
      (["permits", "list", "--valid-before", "2026-02-30"], .usage),
      (["--lang", "en"], .ok), (["--as", "YJ", "--no-color"], .ok),
      (["permits", "list", "--lang", "fr"], .usage),
      (["permits", "list", "--state", "BOGUS"], .usage),
      (["permits", "list", "--state", "有效"], .failure),
      (["permits", "receipts", "--state", "乱"], .usage),
      (["call", "PermitsService/GetLicence", "{}", "-d", "{}"], .usage),
      (["permits", "list", "--expiring=-1"], .usage),
      (["permits", "list", "--expiring", "7301"], .usage),
      (["permits", "list", "--expiring", "soon"], .usage),
      (["permits", "list", "--expiring", "7300"], .failure),
      (["status", "--socket", "nonsense"], .usage), (["permits", "publish"], .usage),
      (["permits", "publish", "/nonexistent.json"], .failure),
      (["permits", "list"], .failure), (["status"], .failure),
      (["feed", "seek", "YJ", "1", "--reason", "x"], .usage),
      (["permits", "materials", "get", "zz"], .usage),
      (["--generate-completion-script", "bash"], .ok),
    ] as [([String], Outcome)])
  func codes(arguments: [String], expected: Outcome) async {
    let run = await Run.client(arguments)
    #expect(run.code == expected.rawValue, "\(run.notices)")
  }

  @Test("a path that is no socket is called that")
  func notASocket() async {
    let run = await Run.client(
      ["permits", "list", "--socket", "permits=/etc/passwd", "--lang", "en"])
    #expect(run.code == Outcome.usage.rawValue)
    #expect(run.notices.contains("/etc/passwd is no socket"), "\(run.notices)")
  }

  @Test("says results on stdout and errors on stderr only")
  func streams() async {
    let help = await Run.client(["help"])
    #expect(help.notices.isEmpty && !help.output.isEmpty)
    let failure = await Run.client(["permits", "list"])
    #expect(failure.output.isEmpty && failure.notices.contains("permits"))
  }

  @Test("says what somebody may have meant")
  func meant() async {
    #expect(await Run.client(["permits", "improt"]).notices.contains("anlan permits import"))
    #expect(await Run.client(["stauts"]).notices.contains("anlan status"))
    #expect(await Run.client(["permits", "list", "--stat", "x"]).notices.contains("--state"))
    #expect(await Run.client(["status", "permit"]).notices.contains("permits"))
  }

  @Test("speaks one language at a time, errors of the parser included")
  func languages() async {
    let chinese = await Run.client(["permits", "show"])
    #expect(chinese.notices.contains("缺少参数") && !chinese.notices.contains("Missing"))
    let english = await Run.client(["permits", "show", "--lang", "en"])
    #expect(english.notices.contains("Missing expected argument"))
    #expect(!english.notices.contains("错误"))
  }

  @Test("writes errors as JSON when JSON is asked for")
  func jsonErrors() async throws {
    let run = await Run.client(["permits", "list", "--json"])
    let value = try JSONValue(parsing: run.notices)
    #expect(value["error"]?["reason"] == .string("NO_SUCH_SOCKET"))
    #expect(value["error"]?["exitCode"] == .number("1"))
    #expect(run.output.isEmpty)
  }

  @Test("never asks with --no-input, and names the flag that is missing")
  func noInput() async {
    let run = await Run.client(
      ["inbox", "sign", "YJ/1", "--no-input"], terminals: (true, true, true))
    #expect(run.code == Outcome.usage.rawValue)
    #expect(run.notices.contains("--officer"))
  }

  @Test("prints no escape codes unless a terminal reads it")
  func noEscapes() async {
    for arguments in [["help"], ["status"], ["permits", "list"]] {
      let run = await Run.client(arguments)
      #expect(!run.output.contains("\u{1B}") && !run.notices.contains("\u{1B}"))
    }
  }

  @Test(
    "takes common options before or after the command, and --json with = only",
    arguments: [
      (["--lang", "en", "status"], ["status", "--lang", "en"]),
      (["--json", "status"], ["status", "--json=all"]),
      (["permits", "show", "--json", "X"], ["permits", "show", "--json=all", "X"]),
      (["status", "--json=a,b"], ["status", "--json=a,b"]),
      (["--as=YJ", "inbox", "--", "--json"], ["inbox", "--as=YJ", "--", "--json"]),
    ])
  func order(arguments: [String], expected: [String]) {
    #expect(ArgumentOrder.normalised(arguments) == expected)
  }

  @Test("makes completions for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async {
    let run = await Run.client(["--generate-completion-script", shell])
    #expect(run.code == 0)
    #expect(run.output.contains("anlan") && run.output.contains("import"))
  }
}
