import Glibc
import Synchronization
import Testing

/// A department that receives with the client, which writes a journal before it acknowledges.
final class DepartmentFollower: Sendable {
  let department: String
  private let suite: SuiteUnderTest
  private let program = Mutex<Program?>(nil)

  init(_ suite: SuiteUnderTest, department: String) {
    self.suite = suite
    self.department = department
  }

  /// The journal of the department.
  var journal: String { "\(suite.clientState)/anlan/inbox/\(department).ndjson" }

  func start() throws {
    let started = try Program.start(
      "\(Program.folder)/anlan",
      [
        "inbox", "follow", "--as", department, "--json", "--no-input", "--sockets", suite.sockets,
      ],
      environment: suite.environment, output: "/dev/null",
      errors: "\(suite.folder)/follow.log")
    program.withLock { $0 = started }
  }

  func kill() async throws {
    let running = try #require(program.withLock { $0.take() })
    running.signal(SIGKILL)
    _ = try await running.status()
  }
}
