import Contracts
import Glibc
import Synchronization
import Testing

/// A whole city: all three services on a day of their own, and everybody who has a part in an
/// investigation, each a Unix user; needs root and `faketime`.
final class City: QuizPeople {
  let suite: Suite
  let author: UnixUser
  let reviewer: UnixUser
  let head: UnixUser
  /// Of the safety committee's office: enters what the government decides (AWB, R12).
  let office: UnixUser
  /// Leader of the team, of the emergency bureau (YJ, R13, R14).
  let leader: UnixUser
  /// Member of the team, of the energy bureau (NY, R13).
  let member: UnixUser
  /// Liaison of the energy bureau, to which lessons and measures go (NY, R3).
  let energy: UnixUser
  private let group: String
  private let running = Mutex<[String: Process]>([:])
  private let offset = Mutex("+0")

  /// Makes the people; the services start with `live(on:)`.
  init() async throws {
    suite = try Suite()
    chmod(suite.folder, 0o755)
    group = "anlan-city-\(getpid() % 10_000)"
    func person(_ word: String, _ group: String) async throws -> UnixUser {
      try await UnixUser(word, home: "/nonexistent", groups: [group])
    }
    author = try await person("author", group)
    reviewer = try await person("review", group)
    head = try await person("head", group)
    office = try await person("office", group)
    leader = try await person("leader", group)
    member = try await person("member", group)
    energy = try await person("energy", group)
    _ = try await Suite.run("/bin/cp", ["\(Suite.programs)/anlan", "\(suite.folder)/anlan"])
    chmod("\(suite.folder)/anlan", 0o755)
    mkdir("\(suite.folder)/files", 0o777)
    chmod("\(suite.folder)/files", 0o777)
    try writeEntitlements()
  }

  /// Who may do what at which service; the account of the test acts for departments that only
  /// answer in bulk.
  private func writeEntitlements() throws {
    let rows: [(String, String, String)] = [
      (author.name, "YJ", "R4\", \"R7"), (reviewer.name, "YJ", "R8"),
      (head.name, "YJ", "R4\", \"R6"), (office.name, "AWB", "R12"),
      (leader.name, "YJ", "R13\", \"R14"), (member.name, "NY", "R13"),
      (energy.name, "NY", "R3\", \"R4"), ("root", "NY", "R3"), ("root", "AWB", "R17"),
    ]
    let text = rows.map {
      #"{"account": "\#($0.0)", "department": "\#($0.1)", "roles": ["\#($0.2)"]}"#
    }
    let services = Suite.services.map {
      #"{"account": "root", "department": "svc:\#($0)", "roles": []}"#
    }
    _ = try suite.write(
      "access.json", #"{"entitlements": [\#((text + services).joined(separator: ", "))]}"#)
    for service in Suite.services {
      let access = service == "permits" ? "" : #""access": "access.json", "#
      _ = try suite.write("\(service).json", #"{\#(access)"socketGroup": "\#(group)"}"#)
    }
  }

  /// Lets everything live on from a Beijing moment: the services stop, and start on that day.
  ///
  /// - Parameter killing: Services that are killed at once instead of being asked to stop.
  func live(on moment: String, killing: Set<String> = []) async throws {
    await stop(killing: killing)
    let offset = try StoryClock.offset(to: moment)
    self.offset.withLock { $0 = offset }
    for service in Suite.services {
      let command = StoryClock.command(
        "\(Suite.programs)/anlan-\(service)",
        ["--state", suite.state(service), "--config", "\(suite.folder)/\(service).json"],
        at: offset)
      let process = try Process(
        command[0], Array(command.dropFirst()),
        environment: ["ANLAN_RUNTIME": suite.sockets, "HOME": suite.folder])
      running.withLock { $0[service] = process }
      // One after the other, permits first: under the library a timer may not fire, so nobody is
      // left to try again later.
      try await Deadline(seconds: 60).wait("\(service) to start on \(moment)") {
        guard process.isRunning else { throw StoryError("\(service) ended: \(process.log)") }
        return process.log.contains("service started") ? true : nil
      }
    }
  }

  /// Runs the client as somebody and demands how it ends.
  @discardableResult
  func anlan(
    _ user: UnixUser, _ arguments: [String], code: Int32 = 0,
    _ place: SourceLocation = #_sourceLocation
  ) async throws -> Process.Ending {
    let ending = try await client(user, arguments)
    #expect(ending.code == code, "\(arguments): \(ending)", sourceLocation: place)
    return ending
  }

  func client(
    _ user: UnixUser, _ arguments: [String], isOffline: Bool
  ) async throws -> Process.Ending {
    try await run(
      user, "\(suite.folder)/anlan", arguments + ["--no-input", "--lang", "en"],
      isOffline: isOffline)
  }

  func client(
    _ user: UnixUser, _ arguments: [String], reading lines: [String]
  ) async throws -> Process.Ending {
    let file = try suite.write("files/input", lines.map { $0 + "\n" }.joined())
    let command = (["\(suite.folder)/anlan"] + arguments).joined(separator: " ")
    return try await run(
      user, "/bin/sh", ["-c", "\(command) --lang en < \(file)"], isOffline: true)
  }

  private func run(
    _ user: UnixUser, _ program: String, _ arguments: [String], isOffline: Bool
  ) async throws -> Process.Ending {
    let command = StoryClock.command(program, arguments, at: offset.withLock { $0 })
    let process = try Process(
      "/usr/bin/setpriv", user.privileges + command,
      environment: [
        "ANLAN_RUNTIME": isOffline ? "\(suite.folder)/files/nowhere" : suite.sockets,
        "HOME": suite.folder, "XDG_STATE_HOME": "\(suite.folder)/files/\(user.name)",
      ])
    defer { StoryClock.clean(after: process.processID) }
    return try await process.wait(seconds: 120)
  }

  private func stop(killing: Set<String>) async {
    let ended = running.withLock { running in
      defer { running = [:] }
      return running
    }
    for (service, process) in ended {
      process.signal(killing.contains(service) ? SIGKILL : SIGTERM)
    }
    for process in ended.values {
      _ = try? await process.wait(seconds: 20)
      StoryClock.clean(after: process.processID)
    }
  }

  /// Stops the services and removes the users.
  func close() async {
    await stop(killing: [])
    for user in [author, reviewer, head, office, leader, member, energy] { await user.remove() }
    _ = try? await Suite.run("/usr/sbin/groupdel", [group])
  }
}
