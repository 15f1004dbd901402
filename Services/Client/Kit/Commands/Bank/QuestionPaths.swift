import Glibc

/// The files that a person names, folders opened.
enum QuestionPaths {
  /// Endings of names that a bank may have.
  static let endings: Set<String> = [
    "json", "xlsx", "docx", "csv", "tsv", "txt", "gift", "aiken", "xml", "qti",
  ]

  /// Files in the order named, those of a folder by name; what is left out is said.
  ///
  /// - Throws: `Complaint` for a folder without any.
  static func expanded(_ paths: [String], on console: Console) throws -> [String] {
    try paths.flatMap { path in
      guard path != "-", let names = names(in: path) else { return [path] }
      var files: [String] = []
      for name in names where !name.hasPrefix(".") {
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        if endings.contains(ending), name.contains(".") {
          files.append("\(path)/\(name)")
        } else {
          console.notice(BankText.skippedFile.with("\(path)/\(name)"))
        }
      }
      guard !files.isEmpty else {
        throw Complaint(BankText.noFiles.with(path), outcome: .usage)
      }
      return files
    }
  }

  /// Names in a folder, sorted; nil if the path is none.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
