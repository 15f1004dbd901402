public import LawFiles
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
    let routes = try LawFile.read(Dated<RouteRow>.self, "routes.json", in: folder)
    let types = try LawFile.read([LicenceTypeRow].self, "licence-types.json", in: folder)
    let calendar = try LawFile.read(WorkingCalendar.self, "calendar.json", in: folder)
    self.init(
      routes: routes.map(RoutingMatrix.init) ?? RoutingMatrix(),
      types: types.map(LicenceTypeTable.init) ?? LicenceTypeTable(),
      calendar: calendar ?? WorkingCalendar())
  }
}
