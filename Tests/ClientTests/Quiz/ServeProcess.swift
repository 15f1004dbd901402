import Contracts
import Glibc
import Synchronization
import Testing

@testable import ClientKit

/// The real program serving the page, with its answer to `--json` in a file.
struct ServeProcess {
  let processID: pid_t
  let port: Int
  /// What it told: address, codes.
  let told: JSONValue

  /// Serves the open slots of a device's state, at a port of the system's choice; answers when it
  /// listens.
  ///
  /// - Throws: `Complaint` if it cannot be started or does not listen in time.
  init(
    folder: String, port: Int = 0, program: String = SittingProcess.program
  ) async throws {
    let outputPath = Self.outputPath(folder)
    _ = unlink(outputPath)
    processID = try Self.spawn(
      ["quiz", "serve", "--port", "\(port)", "--json", "--no-input", "--lang", "zh"],
      folder: folder, outputPath: outputPath, program: program)
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if let text = Folders.read(outputPath), text.hasSuffix("\n"),
        let value = try? JSONValue(parsing: text)
      {
        told = value
        let address = value["address"]?.string ?? ""
        self.port = Int(address.split(separator: ":").last ?? "") ?? 0
        return
      }
      await Task.yield()
    }
    let log = Folders.read("\(folder)/serve-log") ?? ""
    Self.end(processID)
    throw Complaint("the page is not served: \(log)")
  }

  /// Where its answer stands.
  static func outputPath(_ folder: String) -> String { "\(folder)/serve-out" }

  /// Codes by sitting.
  var codes: [String: String] {
    let seats = told["seats"]?.elements ?? []
    return Dictionary(
      uniqueKeysWithValues: seats.map {
        ($0["sitting"]?.string ?? "", $0["code"]?.string ?? "")
      })
  }

  /// Kills it and waits for its end.
  func kill() { Self.end(processID) }

  private static func end(_ processID: pid_t) {
    _ = Glibc.kill(processID, SIGKILL)
    var status: Int32 = 0
    _ = waitpid(processID, &status, 0)
  }

  private static func spawn(
    _ arguments: [String], folder: String, outputPath: String, program: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputPath, flags, 0o600)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, "\(folder)/serve-log", flags, 0o600)
    let words = [program] + arguments
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment = ["XDG_STATE_HOME=\(folder)", "HOME=\(folder)", "PATH=/usr/bin:/bin"]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, nil, &argv, &envp)
    guard code == 0 else { throw Complaint("posix_spawn: \(code)") }
    return child
  }
}
