import Dispatch
import Glibc

/// Runs `store-probe`, whole or until it is killed, below a disk that may fail.
enum Probe {
  /// What came of one run.
  struct Outcome: Sendable {
    /// Exit status; negative for the signal that ended it.
    let status: Int32
    let lines: [[String]]

    /// The words after `word` of every line that begins with it.
    func said(_ word: String) -> [[String]] {
      lines.filter { $0.first == word }.map { Array($0.dropFirst()) }
    }

    /// The highest number acknowledged or held, by writer.
    func highest(_ word: String) -> [String: Int] {
      var highest: [String: Int] = [:]
      for words in said(word) where words.count >= 2 {
        highest[words[0]] = max(highest[words[0]] ?? 0, Int(words[1]) ?? 0)
      }
      return highest
    }
  }

  /// How many times longer than usual the repeated tests last: `ANLAN_TEST_SCALE`, 1 without it.
  static let scale = max(1, getenv("ANLAN_TEST_SCALE").flatMap { Int(String(cString: $0)) } ?? 1)

  /// The folder with the programs of this build.
  static let programs: String = {
    var path = [CChar](repeating: 0, count: 4_096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let bytes = path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    let program = String(decoding: bytes, as: UTF8.self)
    return program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }()

  /// The preloaded library of failing calls, compiled once per run of the tests.
  static let faults: String? = {
    let source = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let library = "/tmp/anlan-faults-\(getpid()).so"
    let compiler = spawn(
      "/usr/bin/cc",
      [
        "-O1", "-shared", "-fPIC", "-o", library, "/\(source)/Reliability/Faults/faults.c", "-ldl",
        "-lpthread",
      ], [:], output: nil)
    guard let compiler, waitStatus(of: compiler) == 0 else { return nil }
    return library
  }()

  /// Runs the probe on threads of its own and kills it after `killAfterLines` lines, if given.
  static func run(
    _ kind: String, _ path: String, writers: Int = 4, rounds: Int = 100_000,
    environment: [String: String] = [:], killAfterLines: Int? = nil
  ) async -> Outcome {
    let faults = environment.isEmpty ? nil : Self.faults
    return await withCheckedContinuation { continuation in
      DispatchQueue(label: "probe").async {
        var environment = environment
        environment["LD_PRELOAD"] = faults
        continuation.resume(
          returning: runBlocking(
            [kind, path, "\(writers)", "\(rounds)"], environment, killAfterLines))
      }
    }
  }

  private static func runBlocking(
    _ arguments: [String], _ environment: [String: String], _ killAfterLines: Int?
  ) -> Outcome {
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0, fcntl(pipes[0], F_SETFD, FD_CLOEXEC) == 0,
      fcntl(pipes[1], F_SETFD, FD_CLOEXEC) == 0,
      let child = spawn("\(programs)/store-probe", arguments, environment, output: pipes[1])
    else { return Outcome(status: -1, lines: []) }
    close(pipes[1])
    var text: [UInt8] = []
    var lineCount = 0
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(pipes[0], &buffer, buffer.count), count > 0 {
      text.append(contentsOf: buffer.prefix(count))
      lineCount += buffer.prefix(count).count { $0 == 0x0A }
      if let killAfterLines, lineCount >= killAfterLines { kill(child, SIGKILL) }
    }
    close(pipes[0])
    let status = waitStatus(of: child)
    let whole = text.lastIndex(of: 0x0A).map { text.prefix($0) } ?? []
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n")
    return Outcome(status: status, lines: lines.map { $0.split(separator: " ").map(String.init) })
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], output: Int32?
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let inherited = ["PATH", "LD_LIBRARY_PATH", "HOME"].compactMap { (name: String) in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let settings = inherited + environment.map { "\($0.key)=\($0.value)" }
    let variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, words, variables) == 0 else { return nil }
    return child
  }

  private static func waitStatus(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
