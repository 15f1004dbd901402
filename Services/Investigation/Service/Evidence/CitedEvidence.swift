internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Evidence that a fact names: it must be of the case, in its keeping, unchanged, and open to who
/// names it.
struct CitedEvidence {
  let file: CaseFile
  let principal: Principal

  /// Checks names field by field; their form was checked before.
  ///
  /// - Throws: `Status` with `reason` and one violation a name; `StoreError`.
  func require(
    _ fields: [(field: String, names: [String])], or reason: String, in reader: Reader
  ) throws {
    let view = file.evidenceView(of: principal)
    var faults = FieldFaults()
    for (field, names) in fields {
      for name in names {
        guard let fault = try fault(of: name, view, in: reader) else { continue }
        faults.add(field, "\(fault.rawValue) \(name): \(fault.remedy) [493 art. 30]")
      }
    }
    guard faults.list.isEmpty else { throw Status.invalid(fields: faults.list, reason: reason) }
  }

  private func fault(
    of name: String, _ view: EvidenceView, in reader: Reader
  ) throws -> CitationFault? {
    guard let name = try? EvidenceName(name), name.caseNumber == file.number,
      let piece = try EvidenceRecords.find(name, in: reader)
    else { return .notFound }
    return citationFault(
      of: Compartment(rawValue: piece.compartment.rawValue),
      in: CustodyState(rawValue: piece.state.rawValue) ?? .collected, isAltered: piece.altered,
      by: view)
  }

  /// The names of those whose bytes were found changed: they prove nothing.
  static func altered(among names: Set<String>, in reader: Reader) throws -> Set<String> {
    try names.filter { name in
      guard let name = try? EvidenceName(name) else { return false }
      return try EvidenceRecords.find(name, in: reader)?.altered == true
    }
  }
}
