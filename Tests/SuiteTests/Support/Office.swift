import Glibc

/// A department with three people, each a Unix user: an inspector who writes questions, a reviewer,
/// and the head; needs root.
final class Office: Sendable {
  let suite: Suite
  /// Inspector and author (R4, R7).
  let author: UnixUser
  /// Reviewer (R8).
  let reviewer: UnixUser
  /// Head and inspector (R4, R6).
  let head: UnixUser
  private let group: String
  private let processes: [Process]

  /// Starts permits for everybody who runs the test, and enforcement for the three.
  init() async throws {
    suite = try Suite()
    chmod(suite.folder, 0o755)
    group = "anlan-office-\(getpid() % 10_000)"
    author = try await UnixUser("author", home: "/nonexistent", groups: [group])
    reviewer = try await UnixUser("review", home: "/nonexistent", groups: [group])
    head = try await UnixUser("head", home: "/nonexistent", groups: [group])
    // The build may lie where other users do not get to.
    _ = try await Suite.run("/bin/cp", ["\(Suite.programs)/anlan", "\(suite.folder)/anlan"])
    chmod("\(suite.folder)/anlan", 0o755)
    mkdir(sharedFolder(in: suite), 0o777)
    chmod(sharedFolder(in: suite), 0o777)
    let rows = [(author, "R4\", \"R7"), (reviewer, "R8"), (head, "R4\", \"R6")].map {
      #"{"account": "\#($0.name)", "department": "YJ", "roles": ["\#($1)"]}"#
    }
    _ = try suite.write("access.json", #"{"entitlements": [\#(rows.joined(separator: ", "))]}"#)
    let file = try suite.write(
      "enforcement.json", #"{"access": "access.json", "socketGroup": "\#(group)"}"#)
    let other = try suite.write("permits.json", #"{"socketGroup": "\#(group)"}"#)
    let permits = try await suite.start("permits", ["--config", other])
    processes = [permits, try await suite.start("enforcement", ["--config", file])]
  }

  /// Where the three may read and write.
  var files: String { sharedFolder(in: suite) }

  /// Runs the client as one of the three; far from every service where there is no network.
  func client(
    _ user: UnixUser, _ arguments: [String], isOffline: Bool = false
  ) async throws -> Process.Ending {
    try await Process(
      "/usr/bin/setpriv",
      user.privileges + ["\(suite.folder)/anlan"] + arguments + ["--no-input", "--lang", "en"],
      environment: environment(of: user, isOffline: isOffline)
    ).wait()
  }

  /// Runs the client as one of the three, far from every service, with lines to read.
  func client(
    _ user: UnixUser, _ arguments: [String], reading lines: [String]
  ) async throws -> Process.Ending {
    let file = try suite.write("files/input", lines.map { $0 + "\n" }.joined())
    let command = (["\(suite.folder)/anlan"] + arguments).joined(separator: " ")
    return try await Process(
      "/usr/bin/setpriv", user.privileges + ["/bin/sh", "-c", "\(command) --lang en < \(file)"],
      environment: environment(of: user, isOffline: true)
    ).wait()
  }

  /// Starts the client as one of the three, far from every service, and answers at once.
  func launched(_ user: UnixUser, _ arguments: [String], isOffline: Bool = true) throws -> Process {
    try Process(
      "/usr/bin/setpriv",
      user.privileges + ["\(suite.folder)/anlan"] + arguments + ["--no-input", "--lang", "en"],
      environment: environment(of: user, isOffline: isOffline))
  }

  private func environment(of user: UnixUser, isOffline: Bool) -> [String: String] {
    [
      "ANLAN_RUNTIME": isOffline ? "\(files)/nowhere" : suite.sockets, "HOME": suite.folder,
      "XDG_STATE_HOME": "\(files)/\(user.name)",
    ]
  }

  /// Stops the services and removes the users.
  func close() async {
    for process in processes {
      process.signal(SIGTERM)
      _ = try? await process.wait(seconds: 20)
    }
    for user in [author, reviewer, head] { await user.remove() }
    _ = try? await Suite.run("/usr/sbin/groupdel", [group])
  }
}

private func sharedFolder(in suite: Suite) -> String { "\(suite.folder)/files" }
