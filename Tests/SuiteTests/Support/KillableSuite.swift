import Glibc
import Synchronization

/// Everything a round of the kill loop may kill: the services, and a department that receives with
/// the client, which writes a journal before it acknowledges.
final class KillableSuite: Sendable {
  /// The department that receives.
  static let department = "YJ"

  let suite: Suite
  private let running = Mutex<[String: Process]>([:])

  init() throws { suite = try Suite() }

  /// The journal of the department.
  var journal: String {
    "\(suite.folder)/.local/state/anlan/inbox/\(Self.department).ndjson"
  }

  /// Starts services together, waits until they serve, then starts the department.
  func start(_ names: [String]) async throws {
    let services = names.filter { $0 != Self.department }
    for name in services {
      let process = try suite.launch(name)
      running.withLock { $0[name] = process }
    }
    for name in services { try await waitUntilServing(name) }
    guard services.count < names.count else { return }
    let follower = try follow()
    running.withLock { $0[Self.department] = follower }
  }

  private func waitUntilServing(_ name: String) async throws {
    guard let process = running.withLock({ $0[name] }) else { return }
    try await Deadline(seconds: 30).wait("\(name) to serve") {
      guard process.isRunning else { throw StoryError("\(name) ended: \(process.log)") }
      guard process.log.contains("service started") else { return Void?.none }
      return await suite.isServing(name) ? () : nil
    }
  }

  /// Kills at once, without a word, and waits for the ends.
  func kill(_ names: [String]) async throws {
    let ended = names.compactMap { name in running.withLock { $0.removeValue(forKey: name) } }
    for process in ended { process.signal(SIGKILL) }
    for process in ended { _ = try await process.wait(seconds: 20) }
  }

  /// Asks to stop; answers the exit code and the log.
  func stop(_ name: String) async throws -> Process.Ending {
    guard let process = running.withLock({ $0.removeValue(forKey: name) }) else {
      throw StoryError("\(name) does not run")
    }
    process.signal(SIGTERM)
    return try await process.wait(seconds: 30)
  }

  /// What everything that runs has said last.
  var logs: String {
    running.withLock { running in
      running.map { name, process in
        "\(name): \(process.log.split(separator: "\n").suffix(5).joined(separator: "\n"))"
      }.joined(separator: "\n")
    }
  }

  private func follow() throws -> Process {
    try Process(
      "\(Suite.programs)/anlan",
      ["inbox", "follow", "--as", Self.department, "--json", "--no-input"],
      environment: [
        "ANLAN_RUNTIME": suite.sockets, "HOME": suite.folder,
        "XDG_STATE_HOME": "\(suite.folder)/.local/state",
      ])
  }
}
