internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Where a trace begins: a case, or a licence (or one event of it) that a case followed from.
struct TraceStart: Sendable {
  let file: CaseFile
  /// The licence asked about; nil if the trace begins at a case.
  let licence: String?
  /// Place of the event among the licence's events; nil for the whole licence.
  let eventSeq: UInt64?

  /// Finds the case that somebody asks about and may read.
  ///
  /// - Throws: `CaseFault`, `CaseActRefusal`, `CaseHistoryFault`.
  init(_ start: String, for principal: Principal, in reader: Reader) throws {
    let parts = start.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.first == "cases" {
      file = try CaseGate.require(case: start, act: .readFile, of: principal, in: reader)
      (licence, eventSeq) = (nil, nil)
      return
    }
    guard parts.first == "licences", parts.count == 2 || parts.count == 4,
      Int(parts[1]).map({ $0 > 0 && "\($0)" == parts[1] }) == true,
      parts.count == 2 || parts[2] == "events"
    else { throw CaseHistoryFault.startInvalid }
    if parts.count == 4 {
      guard let number = UInt64(parts[3]), number > 0 else { throw CaseHistoryFault.startInvalid }
      eventSeq = number
    } else {
      eventSeq = nil
    }
    let name = "licences/\(parts[1])"
    licence = name
    guard let entity = try EntityKnowledge.entity(ofLicence: name, in: reader),
      let found = try Self.latest(of: entity, for: principal, in: reader)
    else { throw CaseHistoryFault.noCase(start) }
    file = found
  }

  /// The latest case of an entity that somebody may read.
  private static func latest(
    of entity: String, for principal: Principal, in reader: Reader
  ) throws -> CaseFile? {
    for number in try CaseHistoryRecords.cases(of: entity, in: reader) {
      guard let file = try CaseRecords.find(number, in: reader) else { continue }
      if CaseGate.allows(.readFile, on: file, of: principal) { return file }
    }
    return nil
  }
}
