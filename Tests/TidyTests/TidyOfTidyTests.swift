import Testing

@Suite("Tidy notices what it should")
struct TidyOfTidyTests {
  private func file(_ text: String, at path: String = "Shared/Feed/Sample.swift") -> SourceFile {
    SourceFile(path: path, text: text)
  }

  @Test(
    "A banned word is caught, and its replacement named",
    arguments: [
      ("let a = try! b()", "try!"), ("let a = b as! C", "as!"), ("import Foundation", "Foundation"),
      ("Task { await a() }", "Task{"), ("Task.detached { }", "detached"),
      ("final class A: @unchecked Sendable {}", "unchecked"),
      ("nonisolated(unsafe) var a = 1", "unsafe"),
      ("let s = DispatchSemaphore(value: 0)", "Dispatch"),
      ("fatalError()", "fatalError"), ("struct FeedManager {}", "FeedManager"),
      ("enum TextUtils {}", "TextUtils"), ("struct LaneInfo {}", "LaneInfo"),
      ("let a = b!", "forced unwrap"), ("a()!.b()", "forced unwrap"), ("a[0]!", "forced unwrap"),
    ])
  func bannedWords(text: String, hint: String) {
    let found = BannedCode.findings(in: file(text))
    #expect(found.contains { $0.problem.contains(hint) }, "\(found)")
  }

  @Test(
    "What only looks like a banned word is let pass",
    arguments: [
      "// try! is banned", "let a = \"as! b\"", "import FoundationEssentials",
      "let a = !b && c != d", "/* Task { } */ let b = 1", "let s = \"\"\"\n  fatalError!\n  \"\"\"",
      "struct Database {}", "group.addTask { }", "guard !isEmpty else { return }",
      "let a = #\"b\"!\"#", "let a = \"x \\(b(\"c!\")) y\"",
    ])
  func falseAlarms(text: String) { expectNone(BannedCode.findings(in: file(text))) }

  @Test("A test may not sleep")
  func sleep() {
    let sample = "try await Task.sleep(for: .seconds(1))"
    #expect(!BannedCode.findings(in: file(sample, at: "Tests/FeedTests/A.swift")).isEmpty)
  }

  @Test("An import above the module's own layer is caught")
  func imports() {
    #expect(
      ImportTable.findings(in: file("public import ServiceHost\nimport Store")).map(\.problem) == [
        "Feed may not import ServiceHost"
      ])
    #expect(
      ImportTable.findings(in: file("import GRDB", at: "Services/Permits/Rules/A.swift")).count == 1
    )
    #expect(
      ImportTable.findings(in: file("import Store", at: "Shared/Unheard/A.swift")).map(\.problem)
        == ["module Unheard has no row in ImportTable"])
  }

  @Test("SQL away from home, and SQL that only SQLite reads, are caught")
  func sql() {
    let sample = "let a: SQL = \"SELECT * FROM b\""
    #expect(SQLRules.findings(in: file(sample)).count == 2)
    #expect(
      SQLRules.findings(in: file(sample, at: "Services/Permits/Service/Records/A.swift")).count == 1
    )
    #expect(SQLRules.findings(in: file("let a = \"SELECTED\"")).isEmpty)
  }

  @Test("Long files, long lines and files without words are caught")
  func shape() {
    let long = String(repeating: "let a = 1\n", count: FileShape.linesMax + 1)
    #expect(!FileShape.sizes(of: file(long)).isEmpty)
    #expect(!FileShape.sizes(of: file(String(repeating: "a", count: 101))).isEmpty)
    #expect(FileShape.sizes(of: file(String(repeating: "a", count: 100))).isEmpty)
    #expect(!FileShape.firstWords(of: file("import A\n\nstruct B {}")).isEmpty)
    #expect(FileShape.firstWords(of: file("import A\n\n/// Words.\nstruct B {}")).isEmpty)
  }

  @Test("American spelling is caught in names and comments")
  func spelling() {
    #expect(Spelling.findings(in: file("let licenseID = 1 // color")).count == 2)
    #expect(Spelling.findings(in: file("let licenceID = \"license\"")).isEmpty)
  }

  @Test("A name in Chinese is caught; a comment or string in Chinese is not")
  func ascii() {
    #expect(FileShape.identifiers(in: file("let 许可 = 1")).count == 1)
    #expect(FileShape.identifiers(in: file("let a = \"许可\" // 许可")).isEmpty)
  }

  @Test("A machine's path and a stray top folder are caught")
  func layout() {
    #expect(Layout.machinePaths(in: "cd /ro" + "ot/x", path: "compose/run").count == 1)
    #expect(Layout.findings(["Shared", "scratch"]).map(\.path) == ["scratch"])
  }

  @Test("An rpc without constant or registration is caught")
  func contract() {
    let proto = "package a.v1;\nservice AService {\n  rpc Do(DoRequest) returns (DoResponse);\n}"
    #expect(Contract.procedures(path: "a.proto", text: proto).map(\.name) == ["Do"])
    let swift = """
      public enum AServiceMethods {
        public static let serviceName = "a.v1.AService"
        public static let doIt = Method<A, B>(
          service: serviceName, name: "Do", kind: .unary)
      """
    let constants = Contract.constants(swift)
    #expect(constants.map(\.expression) == ["AServiceMethods.doIt"])
    #expect(Contract.isRegistered(constants[0], in: ["e.unary(AServiceMethods.doIt) { }"]))
    #expect(!Contract.isRegistered(constants[0], in: ["let a = AServiceMethods.doItNot"]))
  }

  @Test("A reason is recognised by its form")
  func reasons() {
    #expect(Reasons.isReason("EVENT_ID_CONFLICT"))
    #expect(!Reasons.isReason("SELECT"))
    #expect(!Reasons.isReason("A b_C"))
    let stated = Reasons.stated(in: file("let a = B(reason: \"LANE_PARKED\")"))
    #expect(stated.map(\.reason) == ["LANE_PARKED"])
  }
}
