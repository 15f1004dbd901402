import FoundationEssentials
import Glibc

/// Programs that the tests need and that a machine may lack.
enum Tool {
  /// The interpreter that Debian's python3-protobuf belongs to.
  static let python = "/usr/bin/python3"
  /// Whether it has the package.
  static let hasPythonProtobuf = (try? run(python, ["-c", "import google.protobuf"]))?.code == 0
  /// Whether the contract can be generated here.
  static let canGenerate = ["protoc", "protoc-gen-c", "swift"].allSatisfy { name in
    (try? run("/bin/sh", ["-c", "command -v \(name)"]))?.code == 0
  }
  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// How a program ended.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A program that could not be started.
  struct NotStarted: Error {
    let path: String
    let errorNumber: Int32
  }

  /// Runs a program to its end.
  ///
  /// Input and output go through files, so that no pipe can fill up.
  static func run(_ path: String, _ arguments: [String], input: String = "") throws -> Outcome {
    try withFolder { folder in
      let files = ["in", "out", "err"].map { folder.appendingPathComponent($0).path }
      try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
      for (descriptor, file) in [(Int32(1), files[1]), (2, files[2])] {
        posix_spawn_file_actions_addopen(
          &actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
      var words = ([path] + arguments).map { strdup($0) } + [nil]
      var variables =
        ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for text in words + variables { free(text) } }
      var child: pid_t = 0
      let errorNumber = posix_spawn(&child, path, &actions, nil, &words, &variables)
      guard errorNumber == 0 else { throw NotStarted(path: path, errorNumber: errorNumber) }
      var status: Int32 = 0
      while waitpid(child, &status, 0) == -1, errno == EINTR {}
      let isExit = status & 0x7F == 0
      return Outcome(
        code: isExit ? status >> 8 & 0xFF : 128 + status & 0x7F,
        output: String(decoding: try read(files[1]), as: UTF8.self),
        errors: String(decoding: try read(files[2]), as: UTF8.self))
    }
  }

  private static func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// A folder of its own, gone afterwards.
  static func withFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("anlan-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension [UInt8] {
  /// The bytes as hexadecimal digits.
  var hex: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// The bytes of hexadecimal digits.
  init(hex: String) {
    let digits = Array(hex.utf8)
    self = stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
    }
  }
}
