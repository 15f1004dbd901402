import FoundationEssentials
import LawFiles
import Testing

@Suite("Files that correct the law")
struct LawFileTests {
  private struct Row: Codable, Equatable {
    struct Limit: Codable, Equatable {
      let days: Int?
      let source: String
    }

    let code: String
    let limits: [Limit]
    let marks: [String: Int]?
  }

  private func problem(_ text: String) -> String? {
    do throws(LawFileError) {
      _ = try LawFile.read([Row].self, from: Data(text.utf8), named: "rows.json")
      return nil
    } catch {
      #expect(error.file == "rows.json")
      return error.problem
    }
  }

  @Test("a key that nothing reads is refused with its place, wherever it stands")
  func unknownKeys() {
    let good =
      #"[{"code":"a","limits":[{"days":5,"source":"s"},{"source":"t"}],"marks":{"single":4}}]"#
    #expect(problem(good) == nil)
    #expect(
      problem(#"[{"code":"a","limits":[]},{"code":"b","limits":[],"titel":"x"}]"#)
        == "unknown key [1].titel")
    #expect(
      problem(#"[{"code":"a","limits":[{"source":"s"},{"source":"t","day":5}]}]"#)
        == "unknown key [0].limits[1].day")
    // A known key that says nothing is as one that is not there.
    #expect(problem(#"[{"code":"a","limits":[{"days":null,"source":"s"}],"marks":null}]"#) == nil)
  }

  @Test("a missing key, another type and no JSON are refused with their place")
  func others() {
    #expect(problem(#"[{"code":"a"}]"#) == "[0].limits is missing")
    #expect(problem(#"[{"code":7,"limits":[]}]"#)?.hasPrefix("[0].code: ") == true)
    #expect(problem("[")?.isEmpty == false)
  }

  @Test("a file takes the place of what is built in; one that is not there leaves it")
  func folder() throws {
    let folder = "/tmp/law-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let builtIn = Array(#"[{"code":"built-in","limits":[]}]"#.utf8)
    func codes() throws -> [String] {
      try LawFile.read([Row].self, "rows.json", in: folder, builtIn: builtIn).map(\.code)
    }
    #expect(try codes() == ["built-in"])
    try Data(#"[{"code":"here","limits":[]}]"#.utf8).write(
      to: URL(filePath: "\(folder)/rows.json"))
    #expect(try codes() == ["here"])
    try Data(#"[{"code":"here","limits":[],"x":1}]"#.utf8).write(
      to: URL(filePath: "\(folder)/rows.json"))
    #expect(throws: LawFileError(file: "\(folder)/rows.json", problem: "unknown key [0].x")) {
      try codes()
    }
  }
}
