import FoundationEssentials
import Testing

@Suite(
  "The contract keeps its word", .enabled(if: Tool.canGenerate, "needs protoc and a toolchain"))
struct BaselineTests {
  /// The generator's programs, built once.
  static let tools: URL? = {
    let package = Tool.root.appendingPathComponent("proto/generator").path
    let build = ["swift", "build", "--package-path", package]
    guard (try? Tool.run("/usr/bin/env", build))?.code == 0,
      let shown = try? Tool.run("/usr/bin/env", build + ["--show-bin-path"])
    else { return nil }
    return URL(fileURLWithPath: shown.output.split(separator: "\n").last.map(String.init) ?? "")
  }()

  @Test("What is checked in is what the generator writes")
  func generated() throws {
    try Tool.withFolder { folder in
      let script = Tool.root.appendingPathComponent("proto/generate").path
      let outcome = try Tool.run("/bin/bash", [script, "--into", folder.path])
      try #require(outcome.code == 0, "\(outcome.errors)")
      for (made, kept) in [
        ("swift", "Shared/Contracts/Generated"), ("c/generated", "Shared/CContracts/generated"),
        ("c/include/anlan", "Shared/CContracts/include/anlan"),
        ("c/include/CContracts.h", "Shared/CContracts/include/CContracts.h"),
      ] {
        let difference = try Tool.run(
          "/usr/bin/env",
          [
            "diff", "-r", folder.appendingPathComponent(made).path,
            Tool.root.appendingPathComponent(kept).path,
          ])
        #expect(difference.code == 0, "run proto/generate: \(difference.output.prefix(2000))")
      }
    }
  }

  static let body = "string a = 1; int32 b = 2; repeated string c = 3; oneof o { bool d = 4; }"
  static let breaks: [(body: String, says: String)] = [
    ("string a = 9; int32 b = 2; repeated string c = 3; oneof o { bool d = 4; }", "renumbered"),
    ("string a = 1; int64 b = 2; repeated string c = 3; oneof o { bool d = 4; }", "another type"),
    ("string a = 1; repeated string c = 3; oneof o { bool d = 4; }", "removed without"),
    (
      "reserved 2; string a = 1; repeated string c = 3; oneof o { bool d = 4; }",
      "removed without"
    ),
    ("string x = 1; int32 b = 2; repeated string c = 3; oneof o { bool d = 4; }", "renamed"),
    ("string a = 1; int32 b = 2; string c = 3; oneof o { bool d = 4; }", "repeated"),
    (
      "optional string a = 1; int32 b = 2; repeated string c = 3; oneof o { bool d = 4; }",
      "another presence"
    ),
    ("string a = 1; int32 b = 2; repeated string c = 3; bool d = 4;", "oneofs"),
  ]

  @Test("A field that breaks readers is refused", arguments: breaks)
  func refuses(body: String, says: String) throws {
    let outcome = try check(from: Self.message(Self.body), to: Self.message(body))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  static let declarations: [(old: String, new: String, says: String)] = [
    (message(body), "message Other {}", "the message is gone"),
    ("enum E { E_A = 0; E_B = 1; }", "enum E { E_A = 0; }", "removed without reserving"),
    ("enum E { E_A = 0; E_B = 1; }", "enum E { E_A = 0; E_C = 1; }", "renamed"),
    (
      "message M {} service S { rpc R(M) returns (M); }", "message M {} service S {}",
      "the rpc is gone"
    ),
    (
      "message M {} service S { rpc R(M) returns (M); }",
      "message M {} service S { rpc R(M) returns (stream M); }", "something else"
    ),
  ]

  @Test("A declaration that breaks readers is refused", arguments: declarations)
  func refusesDeclarations(old: String, new: String, says: String) throws {
    let outcome = try check(from: old, to: new)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test(
    "What readers can live with is allowed",
    arguments: [
      "\(body) string e = 5;",
      "reserved 2; reserved \"b\"; string a = 1; repeated string c = 3; oneof o { bool d = 4; }",
      "oneof o { bool d = 4; string e = 5; } int32 b = 2; string a = 1; repeated string c = 3;",
    ])
  func allows(body: String) throws {
    let outcome = try check(from: Self.message(Self.body), to: Self.message(body))
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  static let refused: [(source: String, says: String)] = [
    ("syntax = \"proto3\"; message A { B b = 1; } message B { A a = 1; }", "no limit of depth"),
    ("syntax = \"proto3\"; message A { repeated A a = 1; }", "no limit of depth"),
    ("syntax = \"proto3\"; message A { map<string, string> a = 1; }", "maps lose order"),
    ("syntax = \"proto2\"; message A { optional group B = 1 {} }", "only proto3"),
    ("syntax = \"proto2\"; message A { extensions 1 to 9; }", "only proto3"),
    (
      "syntax = \"proto3\"; import \"google/protobuf/descriptor.proto\"; "
        + "extend google.protobuf.FieldOptions { string x = 50000; }", "extensions are not"
    ),
    ("syntax = \"proto3\"; message A { repeated int32 a = 1 [packed = false]; }", "always packed"),
    (
      "syntax = \"proto3\"; enum E { option allow_alias = true; A = 0; B = 0; }",
      "two names for one number"
    ),
    ("syntax = \"proto3\"; message A { string base = 1; }", "the name is taken"),
  ]

  @Test("The generator refuses what it cannot carry and says why", arguments: refused)
  func generatorRefuses(source: String, says: String) throws {
    let tools = try #require(Self.tools)
    try Tool.withFolder { folder in
      try Data(source.utf8).write(to: folder.appendingPathComponent("x.proto"))
      let outcome = try Tool.run(
        "/usr/bin/env",
        [
          "protoc", "-I", folder.path, "-I", "/usr/include", "--anlan_out", folder.path,
          "--plugin=protoc-gen-anlan=\(tools.appendingPathComponent("protoc-gen-anlan").path)",
          "x.proto",
        ])
      #expect(outcome.code != 0)
      #expect(outcome.errors.contains(says), "\(outcome.errors)")
    }
  }

  static func message(_ body: String) -> String { "message M { \(body) }" }

  /// Compares two contracts of one file.
  private func check(from old: String, to new: String) throws -> Tool.Outcome {
    let tools = try #require(Self.tools)
    return try Tool.withFolder { folder in
      for (name, source) in [("old", old), ("new", new)] {
        let file = folder.appendingPathComponent("\(name).proto")
        try Data("syntax = \"proto3\"; package p; \(source)".utf8).write(to: file)
        let outcome = try Tool.run(
          "/usr/bin/env",
          [
            "protoc", "-I", folder.path,
            "--descriptor_set_out=\(folder.appendingPathComponent("\(name).binpb").path)",
            "\(name).proto",
          ])
        try #require(outcome.code == 0, "\(outcome.errors)")
      }
      return try Tool.run(
        tools.appendingPathComponent("descriptor-tool").path,
        [
          "check", folder.appendingPathComponent("old.binpb").path,
          folder.appendingPathComponent("new.binpb").path,
        ])
    }
  }
}
