/// Names of pieces of evidence in the contract: `cases/<number>/evidence/<number>`.
struct EvidenceName: Hashable {
  /// The case.
  let caseNumber: Int
  /// Number on the exhibits list.
  let exhibit: Int

  /// `cases/7/evidence/3`.
  var text: String { "\(CaseName.text(of: caseNumber))/evidence/\(exhibit)" }

  init(caseNumber: Int, exhibit: Int) {
    self.caseNumber = caseNumber
    self.exhibit = exhibit
  }

  /// Reads a name.
  ///
  /// - Throws: `EvidenceFault.nameInvalid`.
  init(_ name: String) throws(EvidenceFault) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[2] == "evidence",
      let caseNumber = CaseName.number(in: "\(parts[0])/\(parts[1])"),
      let exhibit = Int(parts[3]), exhibit > 0
    else { throw .nameInvalid }
    self.init(caseNumber: caseNumber, exhibit: exhibit)
    guard text == name else { throw .nameInvalid }
  }
}
