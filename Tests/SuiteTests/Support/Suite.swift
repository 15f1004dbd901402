import Glibc

/// The real executables on temporary folders: started, asked through the client, stopped or killed.
final class Suite: Sendable {
  /// Names of the services.
  static let services = ["permits", "enforcement", "investigation"]

  /// The folder with the executables: `ANLAN_BIN`, else that of this test's own program.
  static let programs: String = {
    if let chosen = getenv("ANLAN_BIN"), chosen.pointee != 0 { return String(cString: chosen) }
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let bytes = path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    let program = String(decoding: bytes, as: UTF8.self)
    return program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }()

  /// Folder of everything of this story; short, because a socket's path has 108 bytes.
  let folder: String

  /// Makes the folders.
  init() throws {
    var template = Array("/tmp/anlan-story-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StoryError("no temporary folder") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(folder) }

  /// Folder of the sockets.
  var sockets: String { "\(folder)/run" }

  /// Socket of a service.
  func socket(_ service: String) -> String { "\(sockets)/\(service).sock" }

  /// State directory of a service.
  func state(_ service: String) -> String { "\(folder)/state/\(service)" }

  /// Starts a service without waiting.
  func launch(
    _ service: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Process {
    let own = ["ANLAN_RUNTIME": sockets, "HOME": folder].merging(environment) { _, other in other }
    return try Process(
      "\(Self.programs)/anlan-\(service)",
      (arguments.contains("--state") ? [] : ["--state", state(service)]) + arguments,
      environment: own)
  }

  /// Starts a service and waits until it says that it serves.
  func start(
    _ service: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) async throws -> Process {
    let process = try launch(service, arguments, environment: environment)
    _ = try await Deadline(seconds: 60).wait("\(service) to start: \(process.log)") {
      guard process.isRunning else { throw StoryError("\(service) ended: \(process.log)") }
      return process.log.contains("service started") ? true : nil
    }
    return process
  }

  /// Runs the client to its end.
  func client(
    _ arguments: [String], environment: [String: String] = [:], seconds: Int = 60
  ) async throws -> Process.Ending {
    let own = ["ANLAN_RUNTIME": sockets, "HOME": folder].merging(environment) { _, other in other }
    return try await Process(
      "\(Self.programs)/anlan", arguments + ["--no-input", "--lang", "en"], environment: own
    ).wait(seconds: seconds)
  }

  /// Runs another program to its end.
  static func run(_ path: String, _ arguments: [String]) async throws -> Process.Ending {
    try await Process(path, arguments).wait(seconds: 60)
  }

  /// Writes a file below the folder and answers its path.
  func write(_ name: String, _ text: String, mode: mode_t = 0o644) throws -> String {
    let path = "\(folder)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StoryError("cannot write \(path)") }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw StoryError("cannot write \(path)")
    }
    return path
  }

  /// The whole text of a file; empty if there is none.
  static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    if let listing = opendir(path) {
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(listing)
    }
    rmdir(path)
  }
}

/// What this machine allows, as conditions of tests with a reason.
enum Machine {
  static let isRoot = geteuid() == 0

  /// A variable of the environment of the tests.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a program is installed.
  static func has(_ program: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/sbin", "/sbin"].contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
