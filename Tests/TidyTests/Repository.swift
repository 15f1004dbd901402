import FoundationEssentials
import Testing

/// The files of this repository, found from where this file lies.
enum Repository {
  /// Folders that hold nothing of ours.
  private static let foreignFolders: Set<String> = [".git", ".build", ".swiftpm", "__pycache__"]

  /// Path of the repository, without a slash at the end.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// Paths of all files of ours, relative to the root, in order.
  static let paths: [String] = walk("").sorted()

  /// Swift files of the main package that people write; generated ones are checked by regenerating
  /// them.
  static let sources: [SourceFile] =
    paths
    .filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }
    .filter { !$0.hasPrefix("proto/generator/") }
    .map { SourceFile(path: $0, text: text(of: $0)) }

  /// Names directly under the root.
  static let topLevel: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()

  /// The text of a file; empty if it is not text.
  static func text(of path: String) -> String {
    guard let bytes = FileManager.default.contents(atPath: "\(root)/\(path)") else { return "" }
    return String(validating: bytes, as: UTF8.self) ?? ""
  }

  private static func walk(_ folder: String) -> [String] {
    let absolute = folder.isEmpty ? root : "\(root)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute)) ?? []
    return names.flatMap { name -> [String] in
      guard !foreignFolders.contains(name), !name.hasPrefix(".build") else { return [] }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) else {
        return []
      }
      return isFolder ? walk(path) : [path]
    }
  }
}

/// One thing that is not tidy.
struct Finding: Hashable, CustomStringConvertible {
  let path: String
  let line: Int
  let problem: String

  var description: String { "\(path):\(line): \(problem)" }
}

/// Fails the test with every finding on a line of its own.
func expectNone(
  _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation
) {
  let list = findings.map(\.description).joined(separator: "\n")
  #expect(findings.isEmpty, "\(list)", sourceLocation: sourceLocation)
}
