internal import FoundationEssentials
internal import PermitsRules
internal import Vocabulary

extension Law {
  /// Reads the files that correct the built-in law: `routes.json`, `licence-types.json`,
  /// `calendar.json`.
  ///
  /// A file that is not there leaves its part as built in.
  ///
  /// - Parameter folder: Where the files are; nil for the built-in law alone.
  /// - Throws: `LawFileError` with the file and what is wrong with it.
  public init(folder: String?) throws(LawFileError) {
    guard let folder else {
      self.init()
      return
    }
    let routes = try Self.read(Dated<RouteRow>.self, "routes.json", in: folder)
    let types = try Self.read([LicenceTypeRow].self, "licence-types.json", in: folder)
    let calendar = try Self.read(WorkingCalendar.self, "calendar.json", in: folder)
    self.init(
      routes: routes.map(RoutingMatrix.init) ?? RoutingMatrix(),
      types: types.map(LicenceTypeTable.init) ?? LicenceTypeTable(),
      calendar: calendar ?? WorkingCalendar())
  }

  private static func read<Content: Decodable>(
    _ type: Content.Type, _ name: String, in folder: String
  ) throws(LawFileError) -> Content? {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw LawFileError(file: path, problem: "\(error)")
    }
  }
}

/// A file of the law that cannot be used: the service does not start with half a law.
public struct LawFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: String

  /// One line for a person, with what to try.
  public var description: String {
    "\(file): \(problem). Try: correct the file, or remove it to use the built-in law."
  }
}
