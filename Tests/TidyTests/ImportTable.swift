/// Which module may import which: the layering of the house as data.
///
/// `swift build --explicit-target-dependency-import-check error` refuses undeclared siblings, but
/// lets transitive imports pass; this table does not.
enum ImportTable {
  /// Modules of the toolchain that every file may import.
  static let everywhere: Set<String> = ["Swift", "Glibc", "Musl", "Synchronization"]

  /// Modules of tests beside the one they test.
  static let tests: Set<String> = ["Testing", "TestSupport", "FoundationEssentials", "Dispatch"]

  /// Allowed imports by module.
  static let rows: [String: Set<String>] = [
    "CProtobuf": [], "CContracts": ["CProtobuf"], "CStore": [], "CHost": [], "CXML": [],
    "CZip": [], "CWorkbook": [],
    "Contracts": ["CContracts", "CProtobuf", "NIOCore"],
    "Vocabulary": ["FoundationEssentials"],
    "Listing": ["Vocabulary", "Wire"],
    "Wire": ["Contracts", "NIOCore", "NIOPosix", "Logging"],
    "Store": ["CStore", "GRDB", "Crypto", "Dispatch"],
    "Ledger": ["Store", "Crypto", "FoundationEssentials"],
    "Access": ["Wire", "Contracts", "Vocabulary", "Logging", "FoundationEssentials", "Dispatch"],
    "Feed": [
      "Store", "Ledger", "Wire", "Access", "Contracts", "Listing", "Vocabulary", "Logging",
      "Crypto", "ServiceLifecycle", "NIOCore",
    ],
    "Entities": [
      "Access", "Listing", "Store", "Ledger", "Feed", "Wire", "Contracts", "Vocabulary", "Crypto",
    ],
    "History": ["Access", "Ledger", "Store", "Wire", "Contracts", "Vocabulary"],
    "LawFiles": ["FoundationEssentials"],
    "Questions": ["Vocabulary", "Crypto"],
    "Quiz": ["Questions", "Vocabulary", "Crypto", "FoundationEssentials"],
    "ServiceHost": [
      "CHost", "Contracts", "Vocabulary", "Listing", "Wire", "Store", "Ledger", "Feed", "Access",
      "Logging", "ServiceLifecycle", "UnixSignals", "NIOCore", "NIOPosix",
    ],
    "PermitsRules": ["Vocabulary"],
    "PermitsService": service + ["PermitsRules", "LawFiles"],
    "EnforcementRules": ["Vocabulary"],
    "EnforcementService": service + ["EnforcementRules", "LawFiles", "Questions", "Quiz"],
    "InvestigationRules": ["Vocabulary"],
    "InvestigationService": service + ["InvestigationRules"],
    "PermitsMain": main + ["PermitsService"],
    "EnforcementMain": main + ["EnforcementService"],
    "InvestigationMain": main + ["InvestigationService"],
    "Client": [
      "ClientKit", "QuestionFormats", "Questions", "Quiz", "CXML", "CZip", "CWorkbook", "Contracts",
      "Wire", "Vocabulary", "Listing", "History", "Ledger", "Store",
      "ArgumentParser", "Crypto", "Logging", "NIOCore", "NIOPosix", "Hummingbird",
      "HummingbirdCore", "HTTPTypes", "ServiceLifecycle",
      "FoundationEssentials", "Dispatch",
    ],
  ]

  /// A main only assembles: the host, the feed and the tables it hands to its service.
  private static let main: Set<String> = [
    "ServiceHost", "Feed", "History", "Access", "Ledger", "Store", "Vocabulary",
  ]

  private static let service: Set<String> = [
    "Store", "Ledger", "Feed", "Entities", "History", "Wire", "Access", "ServiceHost", "Contracts",
    "Listing",
    "Vocabulary", "Logging", "ServiceLifecycle", "Crypto", "NIOCore", "FoundationEssentials",
  ]

  /// The module of a file, or nil if the table is not about it.
  static func module(of path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2 else { return nil }
    switch parts[0] {
    case "Shared": return parts[1]
    case "Services": return parts[1] == "Client" ? "Client" : parts[1] + parts[2]
    default: return nil
    }
  }

  /// Imports of a file that the table does not allow.
  static func findings(in file: SourceFile) -> [Finding] {
    guard let module = module(of: file.path) else { return [] }
    guard let allowed = rows[module] else {
      return [
        Finding(path: file.path, line: 1, problem: "module \(module) has no row in ImportTable")
      ]
    }
    return file.imports.compactMap { entry in
      guard !allowed.contains(entry.text), !everywhere.contains(entry.text) else { return nil }
      return Finding(
        path: file.path, line: entry.line, problem: "\(module) may not import \(entry.text)")
    }
  }
}

private func + (one: Set<String>, other: Set<String>) -> Set<String> { one.union(other) }
