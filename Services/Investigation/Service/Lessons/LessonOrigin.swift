internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Where a lesson was learnt: a case of one's own, a near miss, a historical case.
enum LessonOrigin {
  /// Refuses a name that somebody may draw no lesson from.
  ///
  /// A near miss must stand above the threshold: it is chosen by what it could have done.
  ///
  /// - Throws: `CaseFault`, `CaseActRefusal`, `NearMissFault`, `PastFault`, `StoreError`.
  static func require(_ name: String, for principal: Principal, in reader: Reader) throws {
    if name.hasPrefix("nearmisses/") {
      let miss = try NearMissHandlers.standing(name, in: reader).miss
      guard miss.chosen else { throw NearMissFault.belowThreshold(miss.reasons) }
    } else if name.hasPrefix("past/") {
      guard let number = PastName.number(in: name), try PastRecords.exists(number, in: reader)
      else { throw PastFault.notFound }
    } else {
      _ = try CaseGate.require(case: name, act: .readFile, of: principal, in: reader)
    }
  }
}
