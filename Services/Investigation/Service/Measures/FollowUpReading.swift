internal import Contracts
internal import InvestigationRules
internal import Store

/// What the closing gates ask about measures and accountability of a case.
enum FollowUpReading {
  /// Counts of one kind: how many there are, how many are not done.
  struct Tally: Sendable, Hashable {
    /// All.
    let total: Int
    /// Names of those not done.
    let open: [String]
  }

  /// Measures: done means accepted on site and closed.
  static func measures(of caseName: String, in reader: Reader) throws -> Tally {
    let files = try MeasureRecords.all(of: caseName, in: reader)
    return Tally(
      total: files.count,
      open: files.filter { $0.state != .closed }.map(\.snapshot.name))
  }

  /// Accountability: done means decided and executed, transferred, or not pursued for a reason.
  static func accountability(of caseName: String, in reader: Reader) throws -> Tally {
    let files = try AccountabilityRecords.all(of: caseName, in: reader)
    return Tally(
      total: files.count, open: files.filter { !$0.isOutcome }.map(\.snapshot.name))
  }
}
