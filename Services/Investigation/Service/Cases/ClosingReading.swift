internal import Contracts
internal import InvestigationRules
internal import Store

/// What the four gates rest on, read from whoever records it.
///
/// Each gate has one reading; what nobody recorded is nil and leaves its gate shut.
enum ClosingReading {
  /// Everything the closing of a case rests on.
  ///
  /// - Throws: `StoreError`.
  static func facts(of file: CaseFile, in reader: Reader) throws -> ClosingFacts {
    var facts = ClosingFacts(
      openAppraisals: file.stops.count { $0.to == nil },
      isEvaluated: file.snapshot.moves.contains { $0.move == .evaluate },
      isSupervised: file.isSupervised)
    try causes(of: file, into: &facts, in: reader)
    try persons(of: file, into: &facts, in: reader)
    try measures(of: file, into: &facts, in: reader)
    try education(of: file, into: &facts, in: reader)
    return facts
  }

  /// 事故原因未查清不放过: direct and indirect causes with evidence, edges without.
  private static func causes(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {
    let found = try CauseReading.sufficiency(of: file.number, in: reader)
    facts.directCauses = found.direct.count
    facts.indirectCauses = found.indirect.count
    facts.bareEdges = found.bare.count
  }

  /// 责任人员未处理不放过: persons and units without an executed outcome.
  ///
  /// Nobody named at all leaves the gate shut: also "not pursued, for this reason" is a record.
  private static func persons(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {
    let found = try FollowUpReading.accountability(of: file.snapshot.name, in: reader)
    facts.unsettledParties = found.total == 0 ? nil : found.open.count
  }

  /// 整改措施未落实不放过: measures without acceptance.
  private static func measures(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {
    let found = try FollowUpReading.measures(of: file.snapshot.name, in: reader)
    facts.unfinishedMeasures = found.total == 0 ? nil : found.open.count
  }

  /// 有关人员和群众未受到教育不放过: shifts that were taught, entities of a lesson that stay silent
  /// and for whom nobody said why.
  private static func education(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {
    let lessons = try LessonRecords.all(of: file.snapshot.name, in: reader)
      .filter { $0.state == .issued || $0.state == .closed }
    guard !lessons.isEmpty else { return }
    let gaps = try lessons.map { try LessonGaps(of: $0.edition, in: reader) }
    facts.educationRecords = gaps.reduce(0) { $0 + $1.coverage.shiftsReceipted }
    facts.noticesWithoutReceipt = gaps.reduce(0) { sum, one in
      sum + one.unexplained.count { $0.kind == .enterprise }
    }
  }
}
