import Glibc
import Testing

@Suite(
  "Who may do what, with real Unix users", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct AccessStories {
  /// Starts permits for members of a group and answers with its suite.
  private func start(_ access: String, group: String) async throws -> (Suite, Process) {
    let suite = try Suite()
    chmod(suite.folder, 0o755)
    _ = try await Suite.run("/usr/sbin/groupadd", ["--system", "-f", group])
    // The build may lie where other users do not get to.
    _ = try await Suite.run("/bin/cp", ["\(Suite.programs)/anlan", "\(suite.folder)/anlan"])
    chmod("\(suite.folder)/anlan", 0o755)
    _ = try suite.write("access.json", access)
    let file = try suite.write(
      "permits.json", #"{"access": "access.json", "socketGroup": "\#(group)"}"#)
    return (suite, try await suite.start("permits", ["--config", file]))
  }

  private func client(
    as user: UnixUser, _ suite: Suite, _ arguments: [String]
  ) async throws -> Process.Ending {
    try await Process(
      "/usr/bin/setpriv",
      user.privileges + ["\(suite.folder)/anlan"] + arguments + ["--no-input", "--lang", "en"],
      environment: ["ANLAN_RUNTIME": suite.sockets, "HOME": suite.folder]
    ).wait()
  }

  @Test("The kernel's word decides: an account gets its department's roles, nobody else any")
  func kernelDecides() async throws {
    let group = "anlan-story-\(getpid() % 10_000)"
    let insider = try await UnixUser("yj", home: "/nonexistent", groups: [group])
    let stranger = try await UnixUser("no", home: "/nonexistent", groups: [group])
    let outsider = try await UnixUser("out", home: "/nonexistent")
    do {
      let (suite, process) = try await start(
        #"{"entitlements": [{"account": "\#(insider.name)", "department": "YJ", "roles": ["R3"]}]}"#,
        group: group)
      let own = try await client(as: insider, suite, ["whoami"])
      #expect(own.code == 0, "\(own)")
      #expect(own.output.contains("YJ"))
      #expect(own.output.contains(insider.name))
      let foreign = try await client(as: insider, suite, ["whoami", "--as", "NY"])
      #expect(foreign.code != 0)
      #expect(!(foreign.output + foreign.errors).contains("INTERNAL"))
      let unknown = try await client(as: stranger, suite, ["whoami"])
      #expect(unknown.code != 0)
      let shutOut = try await client(as: outsider, suite, ["whoami"])
      #expect(shutOut.code != 0)
      let root = try await suite.client(["whoami"])
      #expect(root.code != 0, "root has no entitlement of its own")
      process.signal(SIGTERM)
      _ = try await process.wait(seconds: 20)
      try await expectAudited(suite, ["ACTING_AS_NOT_ENTITLED", "PEER_UNKNOWN"])
    } catch {
      Issue.record(error)
    }
    for user in [insider, stranger, outsider] { await user.remove() }
    _ = try? await Suite.run("/usr/sbin/groupdel", [group])
  }

  private func expectAudited(_ suite: Suite, _ reasons: [String]) async throws {
    guard Machine.has("sqlite3") else { return }
    let rows = try await Suite.run(
      "/usr/bin/sqlite3",
      ["\(suite.state("permits"))/permits.sqlite", "SELECT DISTINCT reason FROM audit"])
    for reason in reasons { #expect(rows.output.contains(reason), "\(rows)") }
  }
}
