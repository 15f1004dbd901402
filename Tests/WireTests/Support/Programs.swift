import Glibc

extension String {
  /// Reads a small file of the kernel.
  init(contentsOfFile path: String) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { throw SystemError(code: errno) }
    self.init(decoding: buffer.prefix(count), as: UTF8.self)
  }
}

/// A program that a test runs: another implementation of the protocol.
struct Program {
  /// What a program left behind.
  struct Outcome {
    let status: Int32
    let output: String
  }

  let path: String
  let arguments: [String]
  var environment: [String] = []

  /// Whether a file can be run.
  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Starts it with its output in a pipe.
  func start() throws -> RunningProgram {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError(code: errno) }
    // Another program started meanwhile must not hold this one's pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &argv, &envp)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw SystemError(code: code)
    }
    return RunningProgram(process: process, output: ends[0])
  }

  /// Runs it to its end.
  func run() throws -> Outcome { try start().finish() }
}

/// A program under way.
struct RunningProgram {
  let process: pid_t
  let output: Int32

  /// The next line of its output, or nil at the end.
  func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Reads what is left and waits for the end.
  func finish() -> Program.Outcome {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Program.Outcome(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F),
      output: lines.joined(separator: "\n"))
  }

  /// Ends it.
  func stop() -> Program.Outcome {
    // A test process may have blocked the gentler signals, and its children inherit that.
    kill(process, SIGKILL)
    return finish()
  }
}
