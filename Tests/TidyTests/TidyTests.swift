import Testing

@Suite("The house is tidy")
struct TidyTests {
  @Test("Every import is in the table")
  func imports() { expectNone(Repository.sources.flatMap(ImportTable.findings)) }

  @Test("Every module of the table exists or is still to come, and each folder is in the table")
  func modules() {
    let folders = Set(Repository.sources.compactMap { ImportTable.module(of: $0.path) })
    expectNone(
      folders.filter { ImportTable.rows[$0] == nil }.map {
        Finding(path: $0, line: 1, problem: "no row in ImportTable")
      })
  }

  @Test("SQL lives at home and in the common subset")
  func sql() { expectNone(Repository.sources.flatMap(SQLRules.findings)) }

  @Test("Files and lines are small")
  func sizes() { expectNone(Repository.sources.flatMap(FileShape.sizes)) }

  @Test("No banned word")
  func bannedWords() { expectNone(Repository.sources.flatMap(BannedCode.findings)) }

  @Test("Names and comments are in British spelling")
  func spelling() { expectNone(Repository.sources.flatMap(Spelling.findings)) }

  @Test("Identifiers are ASCII")
  func identifiers() { expectNone(Repository.sources.flatMap(FileShape.identifiers)) }

  @Test("Every file says what it is for")
  func firstWords() { expectNone(Repository.sources.flatMap(FileShape.firstWords)) }

  @Test("Leftovers have an owner, and nothing broken is left")
  func leftovers() { expectNone(Repository.sources.flatMap(FileShape.leftovers)) }

  @Test("The top folder holds what the layout names")
  func layout() { expectNone(Layout.findings(Repository.topLevel)) }

  @Test("No file names a path of one machine")
  func machinePaths() {
    expectNone(
      Repository.paths.flatMap { Layout.machinePaths(in: Repository.text(of: $0), path: $0) })
  }
}
