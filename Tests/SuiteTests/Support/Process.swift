import Dispatch
import Glibc
import Synchronization

/// A program that a story started: its output is kept, and it never outlives the story.
final class Process: Sendable {
  /// How a program ended.
  struct Ending: Sendable, Equatable {
    /// Exit code, or 128 and the number of the signal.
    let code: Int32
    let output: String
    let errors: String
  }

  let processID: pid_t
  private let output: OutputReader
  private let errors: OutputReader
  private let ending = Mutex<Int32?>(nil)

  /// Starts a program with exactly this environment.
  init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    let outputPipe = try Self.pipe()
    let errorPipe = try Self.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputPipe[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errorPipe[1], STDERR_FILENO)
    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let merged = Self.inherited.merging(environment) { _, own in own }
    var envp: [UnsafeMutablePointer<CChar>?] =
      merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for pointer in argv + envp { free(pointer) }
      close(outputPipe[1])
      close(errorPipe[1])
    }
    var child: pid_t = 0
    // The threads of a test block signals; its programs must hear them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let code = Self.spawning.withLock { _ in
      posix_spawn(&child, path, &actions, &attributes, &argv, &envp)
    }
    guard code == 0 else {
      close(outputPipe[0])
      close(errorPipe[0])
      throw StoryError("cannot start \(path): \(String(cString: strerror(code)))")
    }
    processID = child
    output = OutputReader(outputPipe[0])
    errors = OutputReader(errorPipe[0])
  }

  deinit { if ending.withLock({ $0 == nil }) { killAndReap() } }

  /// What it has written to standard error so far.
  var log: String { errors.text }

  /// What it has written to standard output so far.
  var told: String { output.text }

  /// Whether it still runs.
  var isRunning: Bool { reap(WNOHANG) == nil }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(processID, number) }

  /// Waits for its end.
  ///
  /// - Throws: `StoryError` if it has not ended in time; it is killed then.
  func wait(seconds: Int = 60) async throws -> Ending {
    let code = try await Deadline(seconds: seconds).wait("\(processID) to end") {
      self.reap(WNOHANG)
    }
    return Ending(code: code, output: await output.whole(), errors: await errors.whole())
  }

  private func killAndReap() {
    kill(processID, SIGKILL)
    _ = reap(0)
  }

  private func reap(_ options: Int32) -> Int32? {
    ending.withLock { ending in
      if let ending { return ending }
      var status: Int32 = 0
      guard waitpid(processID, &status, options) == processID else { return nil }
      let signal = status & 0x7F
      ending = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      return ending
    }
  }

  /// No program is started while a pipe is not yet closed to it: its end would never come.
  private static let spawning = Mutex(())

  private static func pipe() throws -> [Int32] {
    try spawning.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard Glibc.pipe(&ends) == 0 else {
        throw StoryError("pipe: \(String(cString: strerror(errno)))")
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return ends
    }
  }

  private static let inherited: [String: String] = {
    var kept: [String: String] = ["LC_ALL": "C.UTF-8"]
    for name in ["PATH", "LD_LIBRARY_PATH", "HOME"] {
      if let value = getenv(name) { kept[name] = String(cString: value) }
    }
    return kept
  }()
}

/// Reads one pipe to its end on a queue of its own.
private final class OutputReader: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  private let queue = DispatchQueue(label: "anlan.story.output")

  init(_ descriptor: Int32) {
    queue.async { [self] in
      var chunk = [UInt8](repeating: 0, count: 16 << 10)
      while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        bytes.withLock { $0 += chunk[..<count] }
      }
      close(descriptor)
    }
  }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func whole() async -> String {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume() }
    }
    return text
  }
}

/// Why a story could not go on.
struct StoryError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Waits for something to be so, for a limited time.
struct Deadline {
  let seconds: Int

  /// Lets a moment pass before something is tried again.
  static func pause() async { try? await Task.sleep(for: .milliseconds(5)) }

  /// Lets a load run for a while: the moment at which a fault strikes.
  static func strike(afterMilliseconds milliseconds: Int) async {
    try? await Task.sleep(for: .milliseconds(milliseconds))
  }

  /// Asks again and again until there is an answer.
  ///
  /// - Throws: `StoryError` if there is none in time.
  @discardableResult
  func wait<Answer>(
    _ what: String, _ ask: () async throws -> Answer?
  ) async throws -> Answer {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if let answer = try await ask() { return answer }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw StoryError("waited \(seconds) s in vain for \(what)")
  }
}
