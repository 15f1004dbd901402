import Glibc

/// A secret of a service: a credential that systemd handed over, else a file that the service made.
///
/// Never an argument, never an environment variable.
enum ServiceSecret {
  static func load(
    _ name: String, byteCount: Int, state: String, environment: [String: String],
    mayBeMade: Bool = true
  ) throws(StartFailure) -> [UInt8] {
    if let folder = environment["CREDENTIALS_DIRECTORY"], access("\(folder)/\(name)", R_OK) == 0 {
      return try check("\(folder)/\(name)", byteCount)
    }
    let path = "\(state)/\(name)"
    if StateFolder.exists(path) { return try check(path, byteCount) }
    guard mayBeMade else {
      throw StartFailure(
        .configuration, "\(path) is missing, yet the database was written with it",
        remedy: "Restore it from the backup that the database is from; a new one cannot replace it."
      )
    }
    var random = SystemRandomNumberGenerator()
    let fresh = (0..<byteCount).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    try StateFolder.write(path, fresh)
    return fresh
  }

  private static func check(_ path: String, _ byteCount: Int) throws(StartFailure) -> [UInt8] {
    let bytes = try StateFolder.read(path)
    guard bytes.count == byteCount else {
      throw StartFailure(
        .configuration, "\(path) has \(bytes.count) bytes instead of \(byteCount)",
        remedy: "Restore it from the backup; a new one cannot replace it.")
    }
    return bytes
  }
}
