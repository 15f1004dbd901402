import FoundationEssentials

/// Texts of the project's own files.
enum SourceTexts {
  /// The project's folder.
  static let root: String = {
    let parts = "\(#filePath)".split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The Swift files under a folder, without those that were generated.
  static func swift(under folder: String) throws -> [String] {
    try texts(under: folder, ending: ".swift").filter {
      !$0.hasPrefix("// swift-format-ignore-file")
    }
  }

  /// The files under a folder whose names end so.
  static func texts(under folder: String, ending: String) throws -> [String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(ending) }.sorted()
      .compactMap { files.contents(atPath: "\(root)/\(folder)/\($0)") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
