import Contracts
import Glibc
import Testing

@Suite("Evidence and warnings, by the real client", .serialized, .timeLimit(.minutes(5)))
struct EvidenceStories {
  /// The same as what the department's people do: an ordinary purpose for every look.
  private static let purpose = ["--purpose", "story"]

  private func run(
    _ suite: Suite, _ arguments: [String], code: Int32 = 0,
    _ place: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let ending = try await suite.client(arguments)
    #expect(ending.code == code, "\(arguments): \(ending)", sourceLocation: place)
    return ending.output
  }

  @Test("A file is handed in, sealed, fetched, exported and verified with public tools")
  func evidence() async throws {
    let suite = try Suite()
    let service = try await suite.start("investigation")
    let account = try await Suite.run("/usr/bin/id", ["-un"]).output
    try await suite.openCase(ledBy: String(account.prefix { $0 != "\n" }))
    let photo = try suite.write("照片 1.jpg", String(repeating: "bytes ", count: 40_000))
    let add = [
      "case", "evidence", "add", "1", photo, "--kind", "recording", "--group", "technical",
      "--place", "采面", "--reason", "勘查", "--by", "收集某",
    ]
    let sum = try await Suite.run("/usr/bin/sha256sum", [photo]).output.prefix(64)
    #expect(try await run(suite, add + ["--plain"]).contains(sum))
    #expect(try await run(suite, add).contains("there already"))
    let custody = ["--place", "物证室", "--reason", "保管"]
    _ = try await run(suite, ["case", "evidence", "seal", "1/1", "--seal", "F-1"] + custody)
    _ = try await run(
      suite,
      ["case", "evidence", "record", "1/1", "open", "--seal", "F-9", "--witness", "王"] + custody,
      code: 3)
    _ = try await run(
      suite, ["case", "evidence", "get", "1/1", "-o", "\(suite.folder)/copy.jpg"] + Self.purpose)
    #expect(try await Suite.run("/usr/bin/cmp", [photo, "\(suite.folder)/copy.jpg"]).code == 0)
    for output in ["bag", "bag.zip"] {
      _ = try await run(
        suite, ["case", "export", "1", "-o", "\(suite.folder)/\(output)"] + Self.purpose)
      #expect(
        try await run(suite, ["case", "verify", "\(suite.folder)/\(output)"]).contains("verified"))
    }
    let check = "cd '\(suite.folder)/bag' && sha256sum -c --strict --quiet *manifest-sha256.txt"
    #expect(try await Suite.run("/bin/sh", ["-c", check]).code == 0)
    _ = try await run(
      suite, ["case", "export", "1", "--masked", "-o", "\(suite.folder)/masked"] + Self.purpose)
    _ = try await run(suite, ["case", "verify", "\(suite.folder)/masked"])
    let proofs = "\(suite.folder)/bag/data/99-存证/proofs.jsonl"
    _ = try await Suite.run("/bin/sed", ["-i", "1d", proofs])
    #expect(try await suite.client(["case", "verify", "\(suite.folder)/bag"]).code != 0)

    _ = try await Suite.run(
      "/bin/sh",
      ["-c", "echo x >> $(find '\(suite.state("investigation"))/materials' -name \(sum))"])
    #expect(try await suite.client(["case", "evidence", "verify", "1"]).code != 0)
    #expect(try await suite.alarms(of: "investigation") == ["EVIDENCE_ALTERED"])
    service.signal(SIGTERM)
    _ = try await service.wait(seconds: 20)
  }

  @Test("A warning goes out as CAP, comes back in elsewhere, and is acknowledged")
  func warnings() async throws {
    let suite = try Suite()
    let service = try await suite.start("investigation")
    let says = ["--headline", "矿区暴雨", "--severity", "Severe", "--area", "高平市 <&>"]
    _ = try await run(suite, ["warning", "issue", "暴雨", "--exercise"] + says + ["--as", "AWB"])
    let path = "\(suite.folder)/cap.xml"
    _ = try await run(suite, ["warning", "export", "1", "-o", path])
    if Machine.has("python3") {
      let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
      let check = try await Suite.run("/usr/bin/python3", ["/\(tests)/Twins/cap_check.py", path])
      #expect(check.code == 0, "\(check)")
    }
    #expect(try await run(suite, ["warning", "import", path]).contains("there already"))
    _ = try await run(suite, ["warning", "ack", "1", "--note", "已撤人", "--as", "YJ"])
    #expect(try await run(suite, ["warning", "show", "1"]).contains("已撤人"))
    _ = try await run(suite, ["warning", "cancel", "1", "--note", "已过", "--as", "AWB"])
    #expect(try await run(suite, ["warning", "list", "--plain"]).isEmpty)
    let unknown = Suite.text(of: path).replacing("<msgType>Alert", with: "<msgType>Update")
      .replacing("<identifier>", with: "<identifier>x-")
      .replacing(
        "  <info>", with: "  <references>a,b,2026-01-01T00:00:00+08:00</references>\n  <info>")
    let other = try suite.write("other.xml", unknown)
    let refused = try await suite.client(["warning", "import", other])
    #expect(refused.code != 0 && refused.errors.contains("WARNING_REFERENCE_UNKNOWN"))
    service.signal(SIGTERM)
    _ = try await service.wait(seconds: 20)
  }
}
