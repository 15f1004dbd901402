import FoundationEssentials
import Glibc
import Testing

/// What the container files name, against what the repository has; the engine's own story runs
/// where there is an engine and an image.
@Suite("The containers", .timeLimit(.minutes(5)))
struct ContainerTests {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/")
  }()

  /// Runtime package of a library that the build links, by the package that it is built with.
  static let runtime = [
    "libprotobuf-c-dev": "libprotobuf-c1", "libsqlite3-dev": "libsqlite3-0",
    "libxml2-dev": "libxml2", "libzip-dev": "libzip4", "libxlsxwriter-dev": "libxlsxwriter4",
  ]

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
  }

  /// Words of a file, without its comments.
  private static func words(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
      .joined(separator: " ")
      .split { " \t\\,;[]\"".contains($0) }.map(String.init)
  }

  @Test("every program that they name is one the package makes, and all of those are installed")
  func programs() throws {
    let manifest = try Self.text("Package.swift")
    let made = Set(["anlan"] + Suite.services.map { "anlan-\($0)" })
    for program in made { #expect(manifest.contains(".executable(name: \"\(program)\"")) }
    let image = try Self.words("compose/Containerfile")
    for program in made {
      #expect(image.contains(program) && image.contains("/out/\(program)"), "\(program)")
      #expect(image.contains("$bin/\(program)"), "\(program)")
    }
    let composed = try Self.words("compose/compose.yaml").filter { $0.hasPrefix("anlan-") }
    #expect(Set(composed) == made.subtracting(["anlan"]))
  }

  @Test("every folder that the image takes is there, and none of them is kept from the build")
  func copies() throws {
    let kept = try Self.text(".dockerignore").split(separator: "\n").filter { $0.hasPrefix("!") }
      .map { String($0.dropFirst()) }
    for line in try Self.text("compose/Containerfile").split(separator: "\n")
    where line.hasPrefix("COPY ") && !line.contains("--from") {
      for source in line.split(separator: " ").dropFirst().dropLast() {
        #expect(access("\(Self.root)/\(source)", F_OK) == 0, "\(source)")
        #expect(kept.contains(String(source)), "\(source)")
      }
    }
    for folder in ["Shared", "Services", "Tests"] { #expect(kept.contains(folder)) }
  }

  @Test("every library that the package links is installed, to build with and to run with")
  func packages() throws {
    let manifest = try Self.text("Package.swift")
    let image = try Self.words("compose/Containerfile")
    let linked = manifest.split(separator: "debian: \"").dropFirst()
      .compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(linked.count >= 4)
    for package in Set(linked + ["libsqlite3-dev"]) {
      #expect(image.contains(package), "\(package)")
      let runtime = try #require(Self.runtime[package], "\(package)")
      #expect(image.contains(runtime), "\(runtime)")
    }
  }

  @Test(
    "the commands of the containers serve, are found healthy, stop on SIGTERM and keep their data")
  func commands() async throws {
    let suite = try Suite()
    let lines = try Self.text("compose/compose.yaml").split(separator: "\n").map(String.init)
    for service in Suite.services {
      #expect(lines.contains("  \(service):"))
      let wanted = "    command: [anlan-\(service), --state, /var/lib/anlan/\(service)]"
      #expect(lines.contains(wanted), "\(service)")
      #expect(
        lines.contains("    volumes: [\"\(service):/var/lib/anlan\", \"sockets:/run/anlan\"]"))
      #expect(lines.contains { $0.contains("[CMD, anlan, status, \(service), --no-input]") })
      for _ in 1...2 {
        let process = try await suite.start(service)
        let health = try await suite.client(["status", service])
        #expect(health.code == 0, "\(health)")
        process.signal(SIGTERM)
        #expect(try await process.wait(seconds: 20).code == 0)
      }
    }
    // The sockets are where the image says: in the folder that all containers share.
    #expect(try Self.text("compose/Containerfile").contains("ANLAN_RUNTIME=/run/anlan"))
  }

  @Test(
    "in a real engine: a push, a receipt, a stop and a start with the same data",
    .enabled(
      if: Machine.variable("ANLAN_CONTAINER_IMAGE") != nil,
      "needs docker or podman, and ANLAN_CONTAINER_IMAGE: an image of compose/Containerfile"))
  func engine() async throws {
    let image = try #require(Machine.variable("ANLAN_CONTAINER_IMAGE"))
    let ending = try await Process(
      "/bin/bash", ["\(Self.root)/compose/test-containers", "--image", image]
    ).wait(seconds: 200)
    #expect(ending.code == 0, "\(ending.errors)")
  }
}
