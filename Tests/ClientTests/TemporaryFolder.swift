import Glibc

@testable import ClientKit

/// A folder of its own for one test; short, because socket paths are.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    let path = "/tmp/anc-" + Identifier.uuid().prefix(8)
    mkdir(path, 0o700)
    self.path = path
  }

  deinit {
    let folder = path
    removeTree(folder)
  }
}

private func removeTree(_ path: String) {
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeTree("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  } else {
    unlink(path)
  }
}
