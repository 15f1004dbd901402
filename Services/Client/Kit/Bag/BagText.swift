/// The tag files of a bag, as text.
///
/// Source: RFC 8493 (BagIt 1.0).
enum BagText {
  /// `bagit.txt`.
  static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
  /// Folder of the payload.
  static let payload = "data"
  /// Names of the manifests by algorithm.
  static let algorithms = ["sha256", "sha512"]

  /// Name of a manifest.
  static func manifest(_ algorithm: String) -> String { "manifest-\(algorithm).txt" }

  /// Name of the manifest of the tag files.
  static func tagManifest(_ algorithm: String) -> String { "tagmanifest-\(algorithm).txt" }

  /// A path as a manifest writes it: line ends and percent signs are encoded.
  ///
  /// Source: RFC 8493 section 2.1.3.
  static func encoded(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The path of a line of a manifest.
  static func decoded(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      let code = rest[percent...].prefix(3).uppercased()
      switch code {
      case "%25": result += "%"
      case "%0D": result += "\r"
      case "%0A": result += "\n"
      default:
        result += "%"
        rest = rest[rest.index(after: percent)...]
        continue
      }
      rest = rest[rest.index(percent, offsetBy: 3)...]
    }
    return result + rest
  }

  /// Lines of a manifest; nil if one of them is none.
  static func lines(_ text: String) -> [String: String]? {
    var found: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
      guard parts.count == 2 else { return nil }
      let path = decoded(String(parts[1].drop { $0 == " " || $0 == "*" }))
      guard found.updateValue(parts[0].lowercased(), forKey: path) == nil else { return nil }
    }
    return found
  }

  /// Whether a path stays below the folder it is in.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.hasPrefix("/") && !path.hasPrefix("~")
      && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !path.contains("\\")
  }
}
