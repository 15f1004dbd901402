internal import Contracts
internal import InvestigationRules
internal import Store

/// What the four gates rest on, read from whoever records it.
///
/// Each gate has one reading; a reading that answers nil leaves its gate shut.
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
  ) throws {}

  /// 责任人员未处理不放过: persons and units without an executed outcome.
  private static func persons(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {}

  /// 整改措施未落实不放过: measures without acceptance.
  private static func measures(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {}

  /// 有关人员和群众未受到教育不放过: records of education, notices without a receipt.
  private static func education(
    of file: CaseFile, into facts: inout ClosingFacts, in reader: Reader
  ) throws {}
}
