public import PermitsRules
public import Vocabulary

/// The dated data that decisions are made by: built in, or read from files that correct it.
public struct Law: Sendable {
  /// Who receives which licence's events.
  public let routes: RoutingMatrix
  /// Licence types known.
  public let types: LicenceTypeTable
  /// Holidays and make-up days.
  public let calendar: WorkingCalendar

  /// The data built in.
  public init(
    routes: RoutingMatrix = RoutingMatrix(), types: LicenceTypeTable = LicenceTypeTable(),
    calendar: WorkingCalendar = WorkingCalendar()
  ) {
    self.routes = routes
    self.types = types
    self.calendar = calendar
  }
}
