/// Where SQL may live and what it may not say.
enum SQLRules {
  /// Openings by which a string literal is taken for SQL.
  static let openings = [
    "SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "CREATE INDEX ",
    "CREATE UNIQUE INDEX ", "CREATE TRIGGER ", "ALTER TABLE ", "DROP ", "WITH RECURSIVE ",
    "PRAGMA ",
  ]

  /// Phrases outside the subset that SQLite and PostgreSQL share, with the replacement.
  static let bans: [(phrase: String, instead: String)] = [
    ("SELECT *", "the columns you read"),
    ("AUTOINCREMENT", "a counter row in the same transaction"),
    ("INSERT OR ", "ON CONFLICT"),
    ("REPLACE INTO", "ON CONFLICT … DO UPDATE"),
  ]

  static func isSQL(_ text: String) -> Bool {
    let start = text.drop { $0 == " " || $0 == "\n" }
    return openings.contains { start.hasPrefix($0) }
  }

  static func mayHoldSQL(_ path: String) -> Bool {
    if path.contains("/Records/") || path.hasPrefix("Tests/") { return true }
    if path.hasPrefix("Shared/Store/") || path.hasPrefix("Shared/Ledger/") { return true }
    let isStorageModule = ["Shared/Feed/", "Shared/Entities/", "Shared/ServiceHost/"]
      .contains { path.hasPrefix($0) }
    return isStorageModule
      && ["Records.swift", "Schema.swift", "Migrations.swift"].contains { path.hasSuffix($0) }
  }

  static func findings(in file: SourceFile) -> [Finding] {
    file.strings.flatMap { piece -> [Finding] in
      var found: [Finding] = []
      if isSQL(piece.text), !mayHoldSQL(file.path) {
        found.append(
          Finding(path: file.path, line: piece.line, problem: "SQL lives under Records/ only"))
      }
      guard !file.path.hasPrefix("Tests/TidyTests/") else { return found }
      for ban in bans where isSQL(piece.text) && piece.text.contains(ban.phrase) {
        found.append(
          Finding(
            path: file.path, line: piece.line,
            problem: "\(ban.phrase) is banned; use \(ban.instead)"))
      }
      return found
    }
  }
}
