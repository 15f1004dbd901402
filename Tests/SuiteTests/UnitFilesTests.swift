import Testing

@Suite(
  "The systemd units",
  .enabled(if: Machine.has("systemd-analyze"), "needs systemd-analyze"))
struct UnitFilesTests {
  /// Exposure in systemd's scale of 0 to 100 that no unit may pass.
  static let exposureMax = 20

  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/compose/systemd"
  }()

  @Test("A unit leaves little exposed", arguments: Suite.services)
  func exposure(service: String) async throws {
    let ending = try await Suite.run(
      "/usr/bin/systemd-analyze",
      [
        "security", "--offline=yes", "--threshold=\(Self.exposureMax)", "--no-pager",
        "\(Self.folder)/anlan-\(service).service",
      ])
    #expect(ending.code == 0, "\(ending.output.suffix(200)) \(ending.errors)")
  }

  @Test("The units are well formed", arguments: Suite.services)
  func verify(service: String) async throws {
    let ending = try await Suite.run(
      "/usr/bin/systemd-analyze",
      [
        "verify", "--man=no", "\(Self.folder)/anlan-\(service).socket",
        "\(Self.folder)/anlan-\(service).service",
      ])
    // The executables and users are not installed on the machine that tests.
    let complaints = ending.errors.split(separator: "\n").filter {
      $0.contains("anlan-") && !$0.contains("is not executable")
    }
    #expect(complaints.isEmpty, "\(complaints)")
  }
}
