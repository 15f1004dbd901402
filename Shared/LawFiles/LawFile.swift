public import FoundationEssentials

/// Reads the files that correct the built-in law: all of a file counts, or the service does not
/// start.
///
/// A key that no rule reads is refused with its place: a misspelt limit would otherwise stay at what
/// is built in, and nobody would see it.
public enum LawFile {
  /// Most bytes of a file: 16 MiB. [D]
  public static let bytesMax = 16 << 20

  /// The content of a file in a folder; nil if the file is not there.
  ///
  /// - Throws: `LawFileError` with the file and what is wrong with it.
  public static func read<Content: Codable>(
    _ type: Content.Type, _ name: String, in folder: String?
  ) throws(LawFileError) -> Content? {
    guard let path = folder.map({ "\($0)/\(name)" }),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw LawFileError(file: path, problem: "it cannot be read")
    }
    return try read(type, from: data, named: path)
  }

  /// The content of a file in a folder, or what is built in under its name.
  ///
  /// - Throws: `LawFileError`.
  public static func read<Content: Codable>(
    _ type: Content.Type, _ name: String, in folder: String?, builtIn: [UInt8]
  ) throws(LawFileError) -> Content {
    if let corrected = try read(type, name, in: folder) { return corrected }
    return try read(type, from: Data(builtIn), named: "built-in \(name)")
  }

  /// The content of some bytes.
  ///
  /// - Throws: `LawFileError`, also for a key that the content does not have.
  public static func read<Content: Codable>(
    _ type: Content.Type, from data: Data, named file: String
  ) throws(LawFileError) -> Content {
    guard data.count <= bytesMax else {
      throw LawFileError(file: file, problem: "more than \(bytesMax) bytes")
    }
    let content: Content
    let written: KeyTree
    let known: KeyTree
    do {
      content = try JSONDecoder().decode(type, from: data)
      written = try JSONDecoder().decode(KeyTree.self, from: data)
      known = try JSONDecoder().decode(KeyTree.self, from: JSONEncoder().encode(content))
    } catch let error as DecodingError {
      throw LawFileError(file: file, problem: Self.words(error))
    } catch {
      throw LawFileError(file: file, problem: "\(error)")
    }
    if let key = written.firstKey(notIn: known.paths) {
      throw LawFileError(file: file, problem: "unknown key \(key)")
    }
    return content
  }

  /// Where a file does not say what it must, as `[3].inForceFrom: …`.
  private static func words(_ error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(place(context.codingPath)).\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return "\(place(context.codingPath)): \(context.debugDescription)"
    @unknown default: return "\(error)"
    }
  }
}

/// A file of the law that cannot be used: the service does not start with half a law.
public struct LawFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: String

  /// A file and what is wrong with it.
  public init(file: String, problem: String) {
    self.file = file
    self.problem = problem
  }

  /// One line for a person, with what to try.
  public var description: String {
    "\(file): \(problem). Try: correct the file, or remove it to use the built-in law."
  }
}
