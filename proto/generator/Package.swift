// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "generator",
  products: [
    .executable(name: "protoc-gen-anlan", targets: ["protoc-gen-anlan"]),
    .executable(name: "descriptor-tool", targets: ["descriptor-tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0")
  ],
  targets: [
    .executableTarget(
      name: "protoc-gen-anlan",
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "descriptor-tool",
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ],
      swiftSettings: settings),
  ]
)

/// The compiler settings of the main package, repeated here because packages share none.
var settings: [SwiftSetting] {
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
