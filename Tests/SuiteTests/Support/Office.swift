import Glibc
import Synchronization

/// A department with three people, each a Unix user: an inspector who writes questions, a reviewer,
/// and the head; needs root.
final class Office: QuizPeople {
  let suite: Suite
  /// Inspector and author (R4, R7).
  let author: UnixUser
  /// Reviewer (R8).
  let reviewer: UnixUser
  /// Head and inspector (R4, R6).
  let head: UnixUser
  private let group: String
  private let configurations: [String: String]
  private let processes = Mutex<[String: Process]>([:])

  /// Starts permits for everybody who runs the test, and enforcement for the three; investigation
  /// only when it is asked for: there the author leads teams (R13, R14) and is the liaison (R3).
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
    let runner = String(try await Suite.run("/usr/bin/id", ["-un"]).output.prefix { $0 != "\n" })
    func service(_ name: String) -> String {
      #"{"account": "\#(runner)", "department": "svc:\#(name)", "roles": []}"#
    }
    let investigators = [
      #"{"account": "\#(author.name)", "department": "YJ", "roles": ["R3", "R13", "R14"]}"#,
      #"{"account": "\#(head.name)", "department": "YJ", "roles": ["R4", "R6"]}"#,
      #"{"account": "\#(runner)", "department": "AWB", "roles": ["R12"]}"#,
    ]
    var files = ["permits": try suite.write("permits.json", #"{"socketGroup": "\#(group)"}"#)]
    for (name, rows) in [
      ("enforcement", rows + [service("investigation")]),
      ("investigation", investigators + [service("enforcement")]),
    ] {
      _ = try suite.write(
        "\(name)-access.json", #"{"entitlements": [\#(rows.joined(separator: ", "))]}"#)
      files[name] = try suite.write(
        "\(name).json", #"{"access": "\#(name)-access.json", "socketGroup": "\#(group)"}"#)
    }
    configurations = files
    for name in ["permits", "enforcement"] { try await start(name) }
  }

  /// Starts a service.
  func start(_ name: String) async throws {
    let process = try await suite.start(name, ["--config", configurations[name] ?? ""])
    processes.withLock { $0[name] = process }
  }

  /// Kills a service without a word.
  func kill(_ name: String) async throws {
    guard let process = processes.withLock({ $0.removeValue(forKey: name) }) else { return }
    process.signal(SIGKILL)
    _ = try await process.wait(seconds: 20)
  }

  /// Where the three may read and write.
  var files: String { sharedFolder(in: suite) }

  /// Runs the client as one of the three; far from every service where there is no network.
  func client(
    _ user: UnixUser, _ arguments: [String], isOffline: Bool
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
    for process in processes.withLock({ Array($0.values) }) {
      process.signal(SIGTERM)
      _ = try? await process.wait(seconds: 20)
    }
    for user in [author, reviewer, head] { await user.remove() }
    _ = try? await Suite.run("/usr/sbin/groupdel", [group])
  }
}

private func sharedFolder(in suite: Suite) -> String { "\(suite.folder)/files" }

extension Office {
  /// The steps of a quiz that its people take.
  var visit: QuizVisit<Office> { QuizVisit(people: self) }

  /// A pack on the author's device, for a started inspection of a mine that was licensed a moment
  /// ago; answers the inspection's number.
  func pulledPack() async throws -> String {
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
      let list = try await client(author, ["entities", "list", "--plain"])
      return list.output.split(separator: "\t").first.map(String.init)
    }
    let inspection = try await visit.started(at: entity)
    try await visit.published()
    try await visit.pulled(for: inspection)
    return inspection
  }
}
