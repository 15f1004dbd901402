import Foundation

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

  /// Runs a program to its end.
  ///
  /// Input and output go through files, so that no pipe can fill up.
  static func run(_ path: String, _ arguments: [String], input: String = "") throws -> Outcome {
    try withFolder { folder in
      let files = try ["in", "out", "err"].map { name in
        let url = folder.appendingPathComponent(name)
        try Data(name == "in" ? input.utf8 : "".utf8).write(to: url)
        return url
      }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      return Outcome(
        code: process.terminationStatus,
        output: try String(contentsOf: files[1], encoding: .utf8),
        errors: try String(contentsOf: files[2], encoding: .utf8))
    }
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
