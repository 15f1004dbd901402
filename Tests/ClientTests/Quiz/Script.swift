import Glibc
import NIOPosix

@testable import ClientKit

/// Runs a program of the tests to its end, on a thread made for blocking calls.
enum Script {
  /// The exit code; what it says goes into `log`.
  ///
  /// - Throws: `Complaint` if it cannot be started.
  static func run(_ words: [String], log: String) async throws -> Int32 {
    try await NIOThreadPool.singleton.runIfActive { try runHere(words, log: log) }
  }

  /// Where the scripts of a browser stand.
  static let folder = "\(testsFolder)/Browser"

  /// Where the scripts of a terminal stand.
  static let terminalFolder = "\(testsFolder)/Terminal"

  /// The folder of these tests.
  static let testsFolder =
    "/" + "\(#filePath)".split(separator: "/").dropLast(2).joined(separator: "/")

  private static func runHere(_ words: [String], log: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], &actions, nil, &argv, &envp) == 0 else {
      throw Complaint("cannot start \(words[0])")
    }
    var status: Int32 = 0
    _ = waitpid(child, &status, 0)
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
