import FoundationEssentials
import Glibc

/// Lends a new, empty folder with a short path, and removes it afterwards.
func withTemporaryFolder<Answer>(
  _ body: (String) async throws -> Answer
) async throws -> Answer {
  var template = Array("/tmp/anlan-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw TroubleMakingFolder(errno: errno) }
  let path = String(cString: made)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try await body(path)
}

/// A temporary folder could not be made.
struct TroubleMakingFolder: Error {
  let errno: Int32
}
