// swift-tools-version: 6.2
import PackageDescription

/// The house in one table: every module, where it lives, what it may import.
///
/// Imports point down the list; `Rules` know only words; no service knows another.
let modules: [Target] = [
  // Words, and the contract in Swift.
  library("Vocabulary", in: "Shared"),
  systemLibrary("CProtobuf", pkgConfig: "libprotobuf-c", debian: "libprotobuf-c-dev"),
  generatedC("CContracts", imports: ["CProtobuf"]),
  library("Contracts", in: "Shared", imports: ["CContracts", "CProtobuf", .nioCore]),

  // The wire, the table, and what stands on both.
  library("Wire", in: "Shared", imports: ["Contracts", .nioCore, .nioPosix, .logging]),
  .target(name: "CStore", path: "Shared/CStore", linkerSettings: [.linkedLibrary("sqlite3")]),
  library("Store", in: "Shared", imports: ["CStore", .grdb, .crypto]),
  library("Ledger", in: "Shared", imports: ["Store", .crypto]),
  library("Access", in: "Shared", imports: ["Wire", "Contracts", "Vocabulary", .logging]),
  library("Listing", in: "Shared", imports: ["Wire"]),
  library(
    "Feed", in: "Shared",
    imports: [
      "Access", "Listing", "Ledger", "Store", "Wire", "Contracts", "Vocabulary", .crypto,
      .logging, .lifecycle, .nioCore,
    ]),
  library(
    "Entities", in: "Shared",
    imports: ["Access", "Listing", "Store", "Wire", "Contracts", .crypto]),
  library(
    "History", in: "Shared",
    imports: ["Access", "Ledger", "Store", "Wire", "Contracts", "Vocabulary"]),
  library("LawFiles", in: "Shared"),
  library("Questions", in: "Shared", imports: ["Vocabulary", .crypto]),
  library("Quiz", in: "Shared", imports: ["Questions", "Vocabulary", .crypto]),
  .target(name: "CHost", path: "Shared/CHost"),
  library(
    "ServiceHost", in: "Shared",
    imports: [
      "CHost", "Feed", "Access", "Contracts", "Ledger", "Store", "Vocabulary", "Wire", .logging,
      .nioCore, .lifecycle, .unixSignals,
    ]),

  // The services: rules know only words, mains only their service.
  rules("Permits"),
  handlers(
    "Permits",
    imports: [
      "PermitsRules", "Feed", "History", "Ledger", "Access", "LawFiles", "Listing", "Store",
      "Wire", "Contracts", "Vocabulary", .crypto,
    ]),
  main("Permits", executable: "anlan-permits"),
  rules("Enforcement"),
  handlers(
    "Enforcement",
    imports: [
      "EnforcementRules", "Entities", "Feed", "History", "Access", "LawFiles", "Ledger", "Listing",
      "Store",
      "Wire",
      "Contracts", "Vocabulary", "Questions", "Quiz", .crypto,
    ],
    embedding: ["Resources/posts.json", "Resources/quiz-rules.json"],
    exclude: ["Resources/starter"]),
  main("Enforcement", executable: "anlan-enforcement"),
  rules("Investigation"),
  handlers(
    "Investigation",
    imports: [
      "InvestigationRules", "Entities", "Feed", "History", "Ledger", "Access", "Listing", "Store",
      "Wire",
      "Contracts", "Vocabulary", .crypto,
    ],
    embedding: [
      "Resources/accident-rules.json", "Resources/accident-types.json",
      "Resources/near-miss-rules.json", "Resources/past-codes.json",
    ]),
  main("Investigation", executable: "anlan-investigation"),

  // The client tool, and its testable parts.
  systemLibrary("CXML", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
  systemLibrary("CZip", pkgConfig: "libzip", debian: "libzip-dev"),
  systemLibrary("CWorkbook", pkgConfig: "xlsxwriter", debian: "libxlsxwriter-dev"),
  .target(
    name: "QuestionFormats",
    dependencies: ["CXML", "CZip", "CWorkbook", "Questions", "Vocabulary", .crypto],
    path: "Services/Client/Formats", swiftSettings: settings()),
  .target(
    name: "ClientKit",
    dependencies: [
      "Contracts", "Wire", "Vocabulary", "History", "Ledger", "Store", "Questions",
      "QuestionFormats", "Quiz", "CZip", .argumentParser, .crypto, .nioCore, .nioPosix,
      .hummingbird, .hummingbirdCore,
      .httpTypes, .logging, .lifecycle,
    ],
    path: "Services/Client/Kit",
    resources: ["html", "css", "js"].map { .embedInCode("Quiz/Page/Web/page.\($0)") },
    swiftSettings: settingsBesideCHeaders()),
  .executableTarget(
    name: "anlan", dependencies: ["ClientKit"], path: "Services/Client/Main",
    swiftSettings: settings()),

  // Tests mirror the modules.
  library("TestSupport", in: "Tests", imports: ["Store", "Vocabulary"]),
  .executableTarget(
    name: "store-probe", dependencies: ["Store", .crypto], path: "Tests/Reliability/StoreProbe",
    swiftSettings: settings()),
  tests("VocabularyTests", imports: ["Vocabulary", "TestSupport"]),
  tests("ContractsTests", imports: ["Contracts", .nioCore], exclude: ["Python"]),
  tests(
    "WireTests", imports: ["Wire", "Contracts", .nioCore, .nioPosix, .logging],
    exclude: ["Go", "Python"]),
  tests("StoreTests", imports: ["Store", "store-probe", .crypto]),
  tests("LedgerTests", imports: ["CStore", "Store", "Ledger"]),
  tests(
    "FeedTests",
    imports: [
      "Feed", "Access", "Wire", "Contracts", "Ledger", "Store", "Vocabulary", "TestSupport",
      .crypto, .logging, .nioPosix, .lifecycle, .nioCore,
    ]),
  tests("AccessTests", imports: ["Access", "Contracts", "Wire", "Vocabulary", .logging]),
  tests("ListingTests", imports: ["Listing"]),
  tests("LawFilesTests", imports: ["LawFiles"]),
  tests(
    "ServiceHostTests",
    imports: ["ServiceHost", "Access", "Ledger", "Store", "Vocabulary", .logging, .lifecycle]),
  tests("PermitsRulesTests", imports: ["PermitsRules", "Vocabulary", "TestSupport"]),
  tests(
    "EnforcementRulesTests", imports: ["EnforcementRules", "Vocabulary", "TestSupport"]),
  tests(
    "InvestigationRulesTests", imports: ["InvestigationRules", "Vocabulary", "TestSupport"]),
  tests(
    "PermitsServiceTests",
    imports: [
      "PermitsService", "PermitsRules", "Feed", "Ledger", "Access", "Store", "Wire", "Contracts",
      "Vocabulary", "TestSupport", .crypto, .logging,
    ]),
  tests("QuestionsTests", imports: ["Questions"]),
  tests(
    "QuestionFormatsTests", imports: ["QuestionFormats", "Questions", "Vocabulary", "CZip"]),
  tests(
    "EnforcementServiceTests",
    imports: [
      "EnforcementService", "Questions", "Quiz", "Feed", "Ledger", "Access", "Store", "Wire",
      "Contracts", "Vocabulary", "TestSupport", .crypto, .logging,
    ]),
  tests(
    "InvestigationServiceTests",
    imports: [
      "InvestigationService", "InvestigationRules", "Feed", "History", "Ledger", "Access", "Store",
      "Wire",
      "Contracts", "Vocabulary", "TestSupport", .crypto, .logging,
    ]),
  tests(
    "EntitiesTests", imports: ["Entities", "Listing", "Store", "Contracts", "TestSupport"]),
  tests(
    "ClientTests",
    imports: [
      "ClientKit", "Wire", "Contracts", "Ledger", "Store", "Questions", "QuestionFormats", "Quiz",
      "Vocabulary", .argumentParser, .crypto, .nioCore, .nioPosix, "anlan",
    ], exclude: ["Browser", "Packs", "Terminal"],
    settings: settingsBesideCHeaders()),
  // The stories start the real executables.
  tests(
    "SuiteTests",
    imports: [
      "Feed", "Ledger", "Store", "Wire", "Contracts", "Vocabulary", "TestSupport", .crypto,
      .logging, .nioCore, .nioPosix, "anlan", "anlan-permits", "anlan-enforcement",
      "anlan-investigation",
    ]),
  tests("QuizTests", imports: ["Quiz", "Questions", "Vocabulary", .crypto]),
  tests("TidyTests", imports: []),
]

let package = Package(
  name: "anlan",
  products: [
    .library(name: "Wire", targets: ["Wire"]),
    .library(name: "Contracts", targets: ["Contracts"]),
    .library(name: "EnforcementRules", targets: ["EnforcementRules"]),
    .library(name: "Questions", targets: ["Questions"]),
    .library(name: "Quiz", targets: ["Quiz"]),
    .library(name: "Vocabulary", targets: ["Vocabulary"]),
    .executable(name: "anlan", targets: ["anlan"]),
    .executable(name: "anlan-permits", targets: ["anlan-permits"]),
    .executable(name: "anlan-enforcement", targets: ["anlan-enforcement"]),
    .executable(name: "anlan-investigation", targets: ["anlan-investigation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0", traits: []),
  ],
  targets: modules
)

/// Compiler settings of the client and its tests: as all others, but without MemberImportVisibility.
///
/// The event loops of the page bring C headers of their own (CNIOLinux) that declare `struct stat`
/// and `timespec` once more. Which of the two modules then counts as the one that declares them
/// depends on the order in which files are compiled together, and with it whether `import Glibc`
/// suffices. Everything else about imports is still held by the import table.
func settingsBesideCHeaders() -> [SwiftSetting] {
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
}

/// Compiler settings of every Swift target of ours.
func settings() -> [SwiftSetting] {
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

/// A library of ours in `folder`, importing modules of ours and products of packages.
func library(
  _ name: String, in folder: String, imports: [Target.Dependency] = []
) -> Target {
  .target(name: name, dependencies: imports, path: "\(folder)/\(name)", swiftSettings: settings())
}

/// A module map of a library of the system.
func systemLibrary(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(
    name: name, path: "Shared/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// Generated C; `NDEBUG` because its assertions repeat what the library checks.
func generatedC(_ name: String, imports: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: imports, path: "Shared/\(name)", cSettings: [.define("NDEBUG")])
}

/// The rules of a service: pure functions that know only words.
func rules(_ service: String) -> Target {
  .target(
    name: "\(service)Rules", dependencies: ["Vocabulary"], path: "Services/\(service)/Rules",
    swiftSettings: settings())
}

/// A service: its handlers, and all its SQL under `Records/`.
func handlers(
  _ service: String, imports: [Target.Dependency], embedding files: [String] = [],
  exclude: [String] = []
) -> Target {
  .target(
    name: "\(service)Service", dependencies: imports, path: "Services/\(service)/Service",
    exclude: exclude, resources: files.map { .embedInCode($0) }, swiftSettings: settings())
}

/// The executable of a service: one file that only assembles.
func main(_ service: String, executable: String) -> Target {
  .executableTarget(
    name: executable,
    dependencies: [
      .target(name: "\(service)Service"), "ServiceHost", "Feed", "History", "Access", "Ledger",
      "Store", "Vocabulary", .logging,
    ],
    path: "Services/\(service)/Main", swiftSettings: settings())
}

/// The tests of one module, in a folder that mirrors its name.
func tests(
  _ name: String, imports: [Target.Dependency], exclude: [String] = [],
  settings: [SwiftSetting] = settings()
) -> Target {
  .testTarget(
    name: name, dependencies: imports, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: settings)
}

/// Products of packages, by the names the table uses.
extension Target.Dependency {
  static var nioCore: Self { .product(name: "NIOCore", package: "swift-nio") }
  static var nioPosix: Self { .product(name: "NIOPosix", package: "swift-nio") }
  static var nioEmbedded: Self { .product(name: "NIOEmbedded", package: "swift-nio") }
  static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
  static var logging: Self { .product(name: "Logging", package: "swift-log") }
  static var lifecycle: Self {
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
  }
  static var unixSignals: Self {
    .product(name: "UnixSignals", package: "swift-service-lifecycle")
  }
  static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
  static var hummingbird: Self { .product(name: "Hummingbird", package: "hummingbird") }
  static var hummingbirdCore: Self { .product(name: "HummingbirdCore", package: "hummingbird") }
  static var httpTypes: Self { .product(name: "HTTPTypes", package: "swift-http-types") }
  static var argumentParser: Self {
    .product(name: "ArgumentParser", package: "swift-argument-parser")
  }
}
