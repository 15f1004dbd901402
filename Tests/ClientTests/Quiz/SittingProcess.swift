import Glibc
import Store

@testable import ClientKit

/// The real program, sitting line by line with input from a file and output to a file.
struct SittingProcess {
  let processID: pid_t
  let outputPath: String

  /// Where the executable stands: beside the test's own program.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let bytes = path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    let own = String(decoding: bytes, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/anlan"
  }()

  /// Starts it on the state folder of a device.
  ///
  /// - Throws: `Complaint` if it cannot be started.
  init(sitting: String, input: [String], folder: String, number: Int) throws {
    let inputPath = "\(folder)/in"
    outputPath = "\(folder)/out-\(number)"
    let file = try OutputFile(inputPath)
    try file.write(Array(input.map { $0 + "\n" }.joined().utf8))
    try file.commit()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = [Self.program, "quiz", "sit", sitting, "--lines", "--no-input", "--lang", "zh"]
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment = ["XDG_STATE_HOME=\(folder)", "HOME=\(folder)", "PATH=/usr/bin:/bin"]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, Self.program, &actions, nil, &argv, &envp)
    guard code == 0 else { throw Complaint("posix_spawn: \(code)") }
    processID = child
  }

  /// Kills it, unless it has ended, and waits for its end.
  func kill() {
    _ = Glibc.kill(processID, SIGKILL)
    var status: Int32 = 0
    _ = waitpid(processID, &status, 0)
  }

  /// Whether it ended by itself.
  func hasEnded() -> Bool {
    var status = siginfo_t()
    return waitid(P_PID, id_t(processID), &status, WEXITED | WNOHANG | WNOWAIT) == 0
      && status.si_signo == SIGCHLD
  }

  /// Whether it has written anything.
  func hasTold() -> Bool {
    (FileStatus(path: outputPath)?.sizeBytes ?? 0) > 0
  }

  /// What it had written.
  var output: [String] {
    (Folders.read(outputPath) ?? "").split(separator: "\n").map(String.init)
  }
}
