// swift-tools-version: 6.2
import PackageDescription

/// The programs that the benchmarks run against their peers; a package of its own, so that the
/// suite does not build them.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "anlan", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
  ],
  targets: [
    .executableTarget(
      name: "CodecBench",
      dependencies: [
        .product(name: "Contracts", package: "anlan"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ],
      swiftSettings: settings()),
    .executableTarget(
      name: "PublishLoad",
      dependencies: [
        .product(name: "Contracts", package: "anlan"), .product(name: "Wire", package: "anlan"),
      ],
      swiftSettings: settings()),
    .executableTarget(
      name: "QuizLoad",
      dependencies: [
        .product(name: "Contracts", package: "anlan"), .product(name: "Wire", package: "anlan"),
        .product(name: "Questions", package: "anlan"), .product(name: "Quiz", package: "anlan"),
        .product(name: "Vocabulary", package: "anlan"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings()),
    .executableTarget(
      name: "StatisticsBench",
      dependencies: [.product(name: "EnforcementRules", package: "anlan")],
      swiftSettings: settings()),
    .executableTarget(
      name: "EchoServer",
      dependencies: [
        .product(name: "Contracts", package: "anlan"), .product(name: "Wire", package: "anlan"),
      ],
      swiftSettings: settings()),
  ]
)

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
