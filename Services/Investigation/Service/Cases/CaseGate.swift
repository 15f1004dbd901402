internal import InvestigationRules
internal import Store
internal import Vocabulary

/// The one door to a case's file: whether it exists, what the caller is to it, and whether the act
/// is allowed while it stands where it does.
enum CaseGate {
  /// The case of a name, for an act of somebody.
  ///
  /// - Parameters:
  ///   - name: `cases/<number>`.
  ///   - act: What the caller wants to do.
  ///   - principal: Who.
  ///   - reader: The transaction in which it will be done.
  /// - Throws: `CaseFault`, `CaseActRefusal` (to a stranger a case looks as if it did not exist).
  static func require(
    case name: String, act: CaseAct, of principal: Principal, in reader: Reader
  ) throws -> CaseFile {
    let file = try find(name, in: reader)
    try caseActDecision(act, by: file.relation(of: principal), in: file.state)
    return file
  }

  /// Whether the act is allowed, without refusing: for views that show more or less.
  static func allows(_ act: CaseAct, on file: CaseFile, of principal: Principal) -> Bool {
    do {
      try caseActDecision(act, by: file.relation(of: principal), in: file.state)
      return true
    } catch {
      return false
    }
  }

  /// The case of a name, whoever asks.
  ///
  /// - Throws: `CaseFault`.
  static func find(_ name: String, in reader: Reader) throws -> CaseFile {
    guard let number = CaseName.number(in: name) else { throw CaseFault.nameInvalid }
    guard let file = try CaseRecords.find(number, in: reader) else { throw CaseFault.notFound }
    return file
  }
}
