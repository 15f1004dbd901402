internal import Contracts
internal import History
internal import Store

/// What the enforcement service knows about a premises: its inspections, and the quizzes taken there
/// with what was proposed and decided about each person.
///
/// Orders and hazards are not kept here yet, and it says so: not recorded is not none.
enum PremisesHistory {
  /// Inspections and sittings of the entity.
  static func extract(
    _ request: HistoryReadPremisesRequest, in reader: Reader
  ) throws -> HistoryExtract {
    let inspections = try HistoryRecords.inspections(ofEntity: request.entity, in: reader)
    let sittings = try HistoryRecords.sittings(ofEntity: request.entity, in: reader)
    var extract = HistoryExtract()
    extract.streams = inspections + sittings
    extract.records(.inspections, count: inspections.count)
    extract.records(.quizzes, count: sittings.count)
    extract.doesNotRecord(.orders)
    extract.doesNotRecord(.hazards)
    return extract
  }
}
